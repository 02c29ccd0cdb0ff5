/* Taking an export back: what is refused, and what is said of a file that was meddled with. */
#include "test_task.h"

#include <stdlib.h>
#include <string.h>

static void restore__refuses_a_store_with_records(void **state)
{
    struct place *place = *state;
    char *text = place_export(place);

    assert_int_equal(place_take(place, "2026-08-03", text, false, true), -1);
    assert_int_equal(place->err.code, DD_E_REFUSED);
    has(place->err.message, "empty store");
    free(text);
}

/* The text with the first `from` replaced, to be freed. */
static char *replace(const char *text, const char *from, const char *to)
{
    const char *at = strstr(text, from);
    struct dd_text out = { 0 };

    if (!at)
        fail_msg("no '%s' in:\n%s", from, text);
    dd_text_add(&out, text, (size_t)(at - text));
    dd_text_put(&out, to);
    dd_text_put(&out, at + strlen(from));
    return out.at;
}

static const struct broken {
    const char *from, *to;
    enum dd_code code;
    const char *message;
} broken[] = {
    { "  - key: L2026-002\n    kind: leader\n", "  - key: L2026-002\n    kind: leather\n",
      DD_E_CHOICE, "'leather' is no kind" },
    { "  - key: L2026-002\n    kind: leader\n", "  - key: L2026-002\n    kind: finding\n",
      DD_E_VALUE, "'L2026-002' is no key of a finding" },
    { "  - key: L2026-002\n    kind: leader\n", "  - key: L2026-001\n    kind: leader\n",
      DD_E_REPEATED, "there is a record L2026-001 already" },
    { "    to: planned\n", "    to: planed\n", DD_E_CHOICE, "'planed' is no state of supervision" },
    { "  - key: F2026-001\n    found_in: S2026-001", "  - key: F2026-001\n    found_in: S2026-009",
      DD_E_REFERENCE, "there is no record S2026-009" },
    { "  - key: F2026-001\n    found_in: S2026-001\n    unit: YX",
      "  - key: F2026-001\n    found_in: S2026-001\n    unit: I2026-001", DD_E_REFERENCE,
      "there is no record I2026-001" },
    { "  - key: F2026-002\n    found_in", "  - key: F2026-001\n    found_in", DD_E_REPEATED,
      "the record F2026-001 is given twice" },
    { "  - key: F2026-002\n    found_in", "  - key: F2026-003\n    found_in", DD_E_REFERENCE,
      "does not stand among the moves" },
    { "    severity: minor\n", "", DD_E_MISSING, "" },
    { "settings:\n", "sittings:\n", DD_E_KEY, "" },
    { "    nth: 0\n", "    nth: 7\n", DD_E_REFERENCE, "does not stand before its moves" },
};

/* Nothing of such a file is written. */
static void restore__tells_what_is_wrong_and_writes_nothing(void **state)
{
    struct place *place = *state;
    char *text = place_export(place);

    for (size_t i = 0; i < LENGTH(broken); i++) {
        const struct broken *row = &broken[i];
        char *meddled = replace(text, row->from, row->to);
        void *other;
        assert_int_equal(place_make_empty(&other), 0);
        struct place *empty = other;

        assert_int_equal(place_take(empty, "2026-08-03", meddled, false, true), -1);
        const struct dd_problem *first = empty->problems.count ? &empty->problems.list[0] : NULL;
        if (!first || first->error.code != row->code || !strstr(first->error.message, row->message))
            print_error("row: %s -> %s: %s\n", row->from, row->to,
                        first ? first->error.message : empty->err.message);
        assert_non_null(first);
        assert_int_equal(first->error.code, row->code);
        assert_non_null(strstr(first->error.message, row->message));
        assert_true(first->error.at.line > 1);
        place_leave(empty);
        char *count = place_ask(empty, "SELECT count(*) FROM record");
        assert_string_equal(count, "0");
        free(count);
        free(meddled);
        assert_int_equal(place_clear(&other), 0);
    }
    free(text);
}

/* The ledger names a record that the file lost. */
static void restore__misses_a_record(void **state)
{
    struct place *place = *state;
    char *text = place_export(place), *cut = strstr(text, "\nfindings:\n");
    void *other;

    assert_non_null(cut);
    cut[1] = '\0';
    assert_int_equal(place_make_empty(&other), 0);
    struct place *empty = other;
    assert_int_equal(place_take(empty, "2026-08-03", text, false, true), -1);
    assert_int_equal(empty->problems.errors, 2);
    has(empty->problems.list[0].error.message, "the record F2026-001 is missing");
    assert_int_equal(place_clear(&other), 0);
    free(text);
}

/* Keys go on where they ended, and what was sent is not queued again. */
static void restore__goes_on_from_there(void **state)
{
    struct place *place = *state;
    void *other;

    place_rectify(place);
    char *queued = place_remind(place, "2026-03-12", false);
    has(queued, "R2026-001 deadline on liaison mail");
    free(queued);
    char *text = place_export(place);

    assert_int_equal(place_make_empty(&other), 0);
    must_pass(place_take(other, "2026-03-12", text, false, true),
              &((struct place *)other)->problems, &((struct place *)other)->err);
    char *none = place_remind(other, "2026-03-12", false);
    assert_string_equal(none, "");
    place_import(
        other, "2026-03-12",
        "leaders:\n  - {unit: EZ, name: 新人, post: 校长, principal_head: yes, from: 2026-03-01}\n");
    place_find(other, "L2026-004");
    free(none);
    free(text);
    assert_int_equal(place_clear(&other), 0);
}

int restore_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_AN_OFFICE(restore__refuses_a_store_with_records),
        IN_AN_OFFICE(restore__tells_what_is_wrong_and_writes_nothing),
        IN_AN_OFFICE(restore__misses_a_record),
        IN_AN_OFFICE(restore__goes_on_from_there),
    };

    return cmocka_run_group_tests_name("restore", tests, NULL, NULL);
}
