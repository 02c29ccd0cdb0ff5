/* How a word or a key leads to a kind. */
#include "test_domain.h"

#include <string.h>

/* The kind a word leads to; NULL in `kind` means none. */
struct found {
    const char *word, *kind;
};

static void assert_found(const struct found *row, const struct dd_kind *kind)
{
    const char *got = kind ? kind->name : NULL;
    const bool same = got && row->kind ? strcmp(got, row->kind) == 0 : got == row->kind;

    field_true(row->word, got, same, row->kind ? row->kind : "no kind");
}

static void kind__is_found_by_name_plural_and_label(void **state)
{
    /* clang-format off */
    static const struct found rows[] = {
        { "unit", "unit" }, { "units", "unit" }, { "单位", "unit" },
        { "staff", "staff" }, { "督导机构人员", "staff" }, { "staffs", NULL },
        { "training", "training" }, { "trainings", NULL }, { "培训", "training" },
        { "look_back", "look_back" }, { "look-back", "look_back" }, { "look_backs", "look_back" },
        { "look-backs", "look_back" }, { "回头看", "look_back" },
        { "Rectification", "rectification" }, { " 整改 ", "rectification" },
        { "ｐａｐｅｒ", "paper" }, { "文书", "paper" },
        { "inspector", "inspector" }, { "督学", "inspector" }, { "督导", "supervision" },
        { "supervise", NULL }, { "", NULL }, { "moves", NULL }, { "问", NULL },
    };
    /* clang-format on */
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        assert_found(&rows[i], dd_kind_find(rows[i].word));
    assert_null(dd_kind_find(NULL));
}

static void key__decides_its_kind(void **state)
{
    /* clang-format off */
    static const struct found rows[] = {
        { "R2026-001", "rectification" }, { "R2026-012", "rectification" },
        { "R2026-999", "rectification" }, { "R2026-1000", "rectification" },
        { "R2026-999999999", "rectification" },
        { "ET2026-003", "extension" }, { "RL2026-003", "relation" }, { "RM2026-003", "reminder" },
        { "A2026-001", "appointment" }, { "S2026-001", "supervision" }, { "ST2026-001", "staff" },
        { "CS2026-001", "seat" }, { "O1999-001", "paper" }, { "Y2026-120", "interview" },
        /* no such letters, though shorter or longer ones are a kind's */
        { "RX2026-001", NULL }, { "RLM2026-001", NULL }, { "ETS2026-001", NULL },
        { "2026-001", NULL },
        /* not the exact form */
        { "R2026-1", NULL }, { "R2026-12", NULL }, { "R2026-000", NULL }, { "R2026-0012", NULL },
        { "r2026-012", NULL }, { "R26-012", NULL }, { "R20260-012", NULL }, { "R2026012", NULL },
        { "R2026_012", NULL }, { "R2026-", NULL }, { "R2026", NULL }, { "R", NULL }, { "", NULL },
        { "R2026-012 ", NULL }, { " R2026-012", NULL }, { "R2026-012/3", NULL },
        { "R2026-1000000000", NULL }, { "R2026-01a", NULL }, { "Ｒ2026-012", NULL }, { "no2-middle", NULL },
    };
    /* clang-format on */
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        assert_found(&rows[i], dd_kind_of_key(rows[i].word));
    assert_null(dd_kind_of_key(NULL));
}

static void kind__is_listed_in_the_order_of_the_chapters(void **state)
{
    static const char *const tasks[] = { "office",  "inspector", "supervise",
                                         "rectify", "interview", "report" };
    const struct dd_kind *const *kinds = dd_kinds();
    size_t task = 0;

    (void)state;
    for (unsigned i = 0; kinds[i]; i++) {
        while (task < LENGTH(tasks) && strcmp(tasks[task], kinds[i]->task) != 0)
            task++;
        field_true(kinds[i]->name, NULL, task < LENGTH(tasks), "its task is one, and in order");
    }
}

static void plural__is_irregular_where_the_word_is(void **state)
{
    static const struct found rows[] = {
        { "units", "unit" },     { "look_backs", "look_back" }, { "staff", "staff" },
        { "papers", "paper" },   { "training", "training" },    { "findings", "finding" },
        { "seats", "seat" },     { "inspectors", "inspector" }, { "filings", "filing" },
        { "leaders", "leader" },
    };
    char plural[64];

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const struct dd_kind *kind = dd_kind_find(rows[i].kind);

        assert_non_null(kind);
        assert_string_equal(dd_kind_plural(kind, plural, sizeof plural), rows[i].word);
    }
}

int registry_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kind__is_found_by_name_plural_and_label),
        cmocka_unit_test(key__decides_its_kind),
        cmocka_unit_test(kind__is_listed_in_the_order_of_the_chapters),
        cmocka_unit_test(plural__is_irregular_where_the_word_is),
    };

    return cmocka_run_group_tests_name("registry", tests, NULL, NULL);
}
