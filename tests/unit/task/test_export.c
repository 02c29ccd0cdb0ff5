/* An export, and what comes back of it. */
#include "test_task.h"

#include <stdlib.h>
#include <string.h>

/* Into a store of its own; the export of that one. */
static char *again(struct place *place, const char *text)
{
    void *other;

    assert_int_equal(place_make_empty(&other), 0);
    must_pass(place_take(other, "2026-08-03", text, false, true),
              &((struct place *)other)->problems, &((struct place *)other)->err);
    char *second = place_export(other);

    /* What was not exported is counted anew and sound. */
    struct dd_verified seen;
    struct place *restored = other;
    place_on(restored, "2026-08-03");
    must_pass(dd_task_verify(restored->desk, &seen, &restored->problems, &restored->err), NULL,
              &restored->err);
    for (size_t i = 0; i < restored->problems.count; i++)
        print_error("%s\n", restored->problems.list[i].error.message);
    assert_int_equal(restored->problems.count, 0);

    static const char due[] = "SELECT group_concat(\"key\" || ' ' || due_on) FROM "
                              "(SELECT * FROM record WHERE due_on IS NOT NULL ORDER BY \"key\")";
    place_leave(place);
    char *expected = place_ask(place, due), *got = place_ask(restored, due);
    assert_string_equal(got, expected);
    free(expected);
    free(got);
    assert_int_equal(place_clear(&other), 0);
    return second;
}

static void check_round(struct place *place)
{
    char *first = place_export(place), *second = again(place, first);

    assert_string_equal(second, first);
    free(second);
    free(first);
}

static void export__of_a_new_store_comes_back(void **state)
{
    check_round(*state);
}

/* States, moves undone and late, records void, personal fields, texts of several lines. */
static void export__keeps_states_and_moves(void **state)
{
    struct place *place = *state;

    place_rectify(place);
    place_move(place, "2026-03-03", "receive R2026-002 on=2026-03-03");
    place_import(place, "2026-03-05",
                 "moves:\n"
                 "  - {key: R2026-002, verb: plan, measures: [{text: 调整课表, owner: 教务处}]}\n");
    place_undo(place, "2026-03-06", "R2026-002");
    place_move(place, "2026-03-16", "submit R2026-001 report=已更换门锁 note=迟报");
    place_move(place, "2026-03-17", "return R2026-001 reason=照片不清");
    place_void(place, "2026-03-18", "L2026-002");
    place_import(
        place, "2026-03-19",
        "relations:\n"
        "  - inspector: 王明\n"
        "    unit: EZ\n"
        "    ground: family-studies\n"
        "    note: |-\n"
        "      第一行: 有冒号\n"
        "\n"
        "        第三行 # 缩进\n"
        "papers:\n"
        "  - {kind: rectification-notice, about: [R2026-001, R2026-002], to: [经区第一小学]}\n"
        "moves:\n"
        "  - {key: O2026-001, verb: sign, by: 郑首, as: acting, authority: 授权书1号}\n"
        "  - {key: O2026-001, verb: issue}\n");
    free(place_remind(place, "2026-03-20", false));

    char *text = place_export(place);
    has(text, "phone: \"13800000001\"");
    has(text, "undone: yes");
    has(text, "late_days: 4");
    has(text, "authority: 授权书1号");
    has(text, "voided_on: 2026-03-18");
    free(text);
    check_round(place);
}

/* References that lead forward, in circles and to the record itself; each was right when it was edited in. */
static void export__keeps_references_in_circles(void **state)
{
    struct place *place = *state;

    place_import(place, "2026-02-02",
                 "units:\n  - {code: A1, name: 附属小学, type: primary, parent: EZ}\n");
    place_import(
        place, "2026-02-03",
        "units:\n  - {code: EZ, successor: A1, competent: EZ}\n"
        "findings:\n"
        "  - {found_in: S2026-001, unit: A1, category: fees, severity: minor, text: 收费}\n"
        "inspectors:\n"
        "  - {name: 后来, unit: A1, in_service: yes, source: teacher}\n");
    place_import(place, "2026-02-04", "units:\n  - {code: JYFJ, licensed_by: A1}\n");
    check_round(place);
}

/* What an edit caused has no step to name, and what a move caused names it. */
static void export__keeps_causes(void **state)
{
    struct place *place = *state;

    place_import(place, "2026-02-02",
                 "staff:\n  - {name: 陈办, from: 2026-01-05, until: 2026-02-01}\n");
    place_rectify(place);
    place_import(place, "2026-03-04",
                 "extensions:\n  - {rectification: R2026-001, until: 2026-03-20, reason: 等货}\n");
    place_move(place, "2026-03-05", "grant ET2026-001 by=郑首");

    char *text = place_export(place);
    has(text, "cause: ET2026-001/1");
    has(text, "cause: ST2026-001\n");
    has(text, "cause: ST2026-001/0");
    free(text);
    check_round(place);
}

/* Numbers changed, terms entered, a series begun higher than its keys. */
static void export__keeps_numbers_and_calendars(void **state)
{
    struct place *place = *state;
    struct dd_reader *reader;
    static const char terms[] =
        "calendars:\n"
        "  - year: 2027\n"
        "    source: 教育局校历\n"
        "    terms: [{name: 第一学期, from: 2026-09-01, until: 2027-01-20}]\n"
        "    quiet: [{name: 期末, from: 2027-01-10, until: 2027-01-20}]\n";

    place_on(place, "2026-02-02");
    must_pass(dd_store_begin(place->store, &place->err), NULL, &place->err);
    must_pass(dd_policy_set(place->store, "full-time-share", "32.5%", day("2026-06-01"),
                            "区里的文件", &place->err),
              NULL, &place->err);
    must_pass(dd_policy_set(place->store, "count-associates", "yes", day("2026-06-01"),
                            "区里的文件", &place->err),
              NULL, &place->err);
    must_pass(dd_reader_open_text(&reader, "terms", terms, strlen(terms), &place->err), NULL,
              &place->err);
    must_pass(dd_calendar_import(place->store, reader, NULL, NULL, &place->problems, &place->err),
              &place->problems, &place->err);
    dd_reader_close(reader);
    must_pass(dd_store_commit(place->store, &place->err), NULL, &place->err);
    place_leave(place);
    place_sql(place, "INSERT INTO series VALUES ('R', 2026, 41)");

    char *text = place_export(place);
    has(text, "value: 32.5%");
    has(text, "last: 41");
    has(text, "name: 期末");
    free(text);
    check_round(place);
}

/* A file the office would read knows its office, and nothing of when it was written or of the salt. */
static void export__says_who_and_not_when(void **state)
{
    struct place *place = *state;
    char *first = place_export(place),
         *salt = place_ask(place, "SELECT value FROM setting WHERE name = 'salt'");

    has(first, "value: \"371072\"");
    has_not(first, "2026-08-03");
    has_not(first, salt);
    free(salt);
    place_leave(place);
    char *entry = place_ask(place, "SELECT change FROM history ORDER BY seq DESC LIMIT 1");
    assert_string_equal(entry, "export");
    free(entry);
    free(first);
}

int export_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_AN_EMPTY_STORE(export__of_a_new_store_comes_back),
        IN_AN_OFFICE(export__keeps_states_and_moves),
        IN_AN_OFFICE(export__keeps_references_in_circles),
        IN_AN_OFFICE(export__keeps_causes),
        IN_AN_OFFICE(export__keeps_numbers_and_calendars),
        IN_AN_OFFICE(export__says_who_and_not_when),
    };

    return cmocka_run_group_tests_name("export", tests, NULL, NULL);
}
