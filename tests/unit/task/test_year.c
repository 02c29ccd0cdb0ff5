/*
 * A small year as clerks write it, a file a day: each file is read twice, and the second time it is the same; after each
 * the store is sound. What the moves did of themselves is looked at, taken back, and done again.
 */
#include "test_task.h"

#include <stdlib.h>
#include <string.h>

/* clang-format off */
static const struct day { const char *today, *yaml; } year[] = {
    { "2026-03-02",
      "moves:\n" /* of records that come behind them */
      "  - {key: crowd, verb: start, on: 2026-03-02, from: 2026-03-02, team: [{person: 陈办, role: staff}]}\n"
      "  - {key: crowd, verb: report, on: 2026-03-02}\n"
      "  - {key: crowd, verb: feedback, on: 2026-03-02, until: 2026-03-02}\n"
      "  - {key: crowd, verb: opine, on: 2026-03-02}\n"
      "findings:\n"
      "  - {key: gate, found_in: crowd, unit: 一小, category: safety, severity: minor, text: 门前无人值守}\n"
      "  - {key: road, found_in: crowd, unit: YX, category: safety, severity: ordinary, text: 路面破损}\n"
      "  - {found_in: crowd, unit: 经区第一小学, category: safety, severity: minor, text: 灯不亮, handling: spot, corrected_on: 2026-03-02}\n"
      "supervisions:\n"
      "  - {key: crowd, title: 校门拥堵, strand: school, kind: emergency, unit: YX, scope: 安全}\n" },
    { "2026-03-03",
      "moves:\n"
      "  - {key: R2026-001, verb: issue, on: 2026-03-03}\n"
      "  - {key: R2026-002, verb: issue, on: 2026-03-03}\n"
      "  - {key: R2026-002, verb: receive, on: 2026-03-03}\n"
      "papers:\n"
      "  - {key: opinion, kind: opinion, about: [S2026-002], to: [YX]}\n" },
    { "2026-03-04",
      "moves:\n"
      "  - {key: O2026-001, verb: sign, by: 郑首, on: 2026-03-03}\n"
      "  - {key: O2026-001, verb: issue, on: 2026-03-03}\n"
      "  - {key: O2026-001, verb: deliver, on: 2026-03-04, delivered_how: direct, received_by: 孙长}\n"
      "  - {key: R2026-002, verb: plan, on: 2026-03-04, measures: [{text: 铺平, owner: 钱络, progress: [{on: 2026-03-04, text: 已询价}]}]}\n"
      "  - {key: R2026-001, verb: submit, on: 2026-03-04, report: 已派人值守, measures: [{text: 轮值, owner: 钱络, done_on: 2026-03-04}]}\n" },
    { "2026-03-05",
      "moves:\n"
      "  - {key: R2026-001, verb: verify, on: 2026-03-05, verified_by: 陈办, how: site}\n"
      "  - {key: R2026-001, verb: accept, on: 2026-03-05, effect: 上下学有人}\n"
      "extensions:\n"
      "  - {rectification: R2026-002, until: 2026-05-06, reason: 待晴}\n" },
    { "2026-03-06",
      "moves:\n"
      "  - {key: ET2026-001, verb: grant, by: 郑首, until: 2026-04-30}\n" },
    { "2026-06-03",
      "moves:\n"
      "  - {key: B2026-001, verb: check, on: 2026-06-03, checked_by: 陈办, result: held}\n"
      "  - {key: R2026-002, verb: submit, on: 2026-06-03, report: 已铺平, measures: [{text: 铺平, done_on: 2026-06-02, progress: [{on: 2026-06-02, text: 已铺}]}]}\n" },
};

/* One line each, what the year came to. */
static const struct { const char *sql, *expected; } became[] = {
    { "SELECT group_concat(standing, ' ') FROM finding WHERE text IN ('门前无人值守', '路面破损', '灯不亮')", "confirmed confirmed confirmed" },
    /* the one mended on the spot was ordered nothing */
    { "SELECT group_concat(\"key\" || ' ' || state, ', ') FROM record WHERE kind = 'rectification'", "R2026-001 sustained, R2026-002 submitted" },
    { "SELECT group_concat(deadline || ' ' || first_deadline, ', ') FROM rectification", "2026-03-13 2026-03-13, 2026-04-30 2026-04-02" },
    { "SELECT until || ' ' || asked_until FROM extension", "2026-04-30 2026-05-06" },
    { "SELECT due || ' ' || result FROM look_back", "2026-06-03 held" },
    { "SELECT late_days FROM move JOIN record ON id = record WHERE \"key\" = 'R2026-002' AND verb = 'submit'", "34" },
    { "SELECT group_concat(subject, ', ') FROM filing WHERE subject LIKE '%校门拥堵%'",
      "《校门拥堵》督导报告（S2026-002）首报党工委管委, 《校门拥堵》督导报告（S2026-002）首报市级教育督导机构" },
    { "SELECT number || ' ' || delivered_on FROM paper", "某教督意〔2026〕1号 2026-03-04" },
    { "SELECT done_on || ' ' || json_array_length(progress) FROM rectification_measures WHERE text = '铺平'", "2026-06-02 2" },
};
/* clang-format on */

static void sound(struct place *place, const char *when)
{
    struct dd_verified seen;

    place_on(place, "2026-12-01");
    must_pass(dd_task_verify(place->desk, &seen, &place->problems, &place->err), &place->problems,
              &place->err);
    for (size_t i = 0; i < place->problems.count; i++)
        print_error("%s: %s\n", when, place->problems.list[i].error.message);
    assert_int_equal(place->problems.count, 0);
}

/* What an import counted, all kinds together. */
static struct dd_tally_row take(struct place *place, const struct day *one)
{
    const char *file = place_name(place, "day.yaml"), *const files[] = { file, NULL };
    const struct dd_import_options how = { .files = files };
    struct dd_tally_row all = { 0 };
    struct dd_tally tally;

    place_write(place, "day.yaml", one->yaml);
    place_on(place, one->today);
    must_pass(dd_store_begin(place->store, &place->err), NULL, &place->err);
    must_pass(dd_task_import(place->desk, &how, &tally, &place->problems, &place->err),
              &place->problems, &place->err);
    must_pass(dd_store_commit(place->store, &place->err), NULL, &place->err);
    for (unsigned i = 0; i < tally.count; i++) {
        all.fresh += tally.row[i].fresh;
        all.changed += tally.row[i].changed;
        all.same += tally.row[i].same;
    }
    return all;
}

static void take_twice(struct place *place, const struct day *one)
{
    const struct dd_tally_row first = take(place, one), again = take(place, one);

    row_number(one->today, first.changed + first.same, 0);
    row_number(one->today, again.fresh + again.changed, 0);
    row_number(one->today, again.same, first.fresh);
    sound(place, one->today);
}

static void tells(struct place *place, const char *sql, const char *expected)
{
    place_leave(place);
    char *said = place_ask(place, sql);

    row_text(sql, said, expected);
    free(said);
}

static void year__comes_to_the_same_however_often_it_is_read(void **state)
{
    struct place *place = *state;

    for (size_t i = 0; i < LENGTH(year); i++)
        take_twice(place, &year[i]);
    for (size_t i = 0; i < LENGTH(year); i++) {
        const struct day late = { "2026-06-03", year[i].yaml };
        const struct dd_tally_row again = take(place, &late);
        row_number(year[i].today, again.fresh + again.changed, 0);
    }
    sound(place, "read again");
    for (size_t i = 0; i < LENGTH(became); i++)
        tells(place, became[i].sql, became[i].expected);
}

/* An opinion taken back takes the orders away that it made, and given again makes others: numbers stay used. */
static void undo__takes_back_what_a_move_made(void **state)
{
    static const char made[] =
        "SELECT group_concat(\"key\" || ' ' || ifnull(voided_on, state), ', ') "
        "FROM record WHERE kind = 'rectification'",
                      stands[] =
                          "SELECT group_concat(standing, ' ') FROM finding "
                          "WHERE found_in = (SELECT id FROM record WHERE \"key\" = 'S2026-002')";
    struct place *place = *state;

    take_twice(place, &year[0]);
    tells(place, made, "R2026-001 drafted, R2026-002 drafted");
    place_undo(place, "2026-03-02", "S2026-002");
    sound(place, "undone");
    tells(place, made, "R2026-001 2026-03-02, R2026-002 2026-03-02");
    tells(place, stands, "raised raised raised");
    assert_int_equal(take(place, &year[0]).fresh, 1);
    sound(place, "done again");
    tells(place, made,
          "R2026-001 2026-03-02, R2026-002 2026-03-02, R2026-003 drafted, R2026-004 drafted");
    tells(place, stands, "confirmed confirmed confirmed");
}

/* Step by step to the first day, each one leaving the store sound; then the year once more. */
static void undo__goes_back_through_the_year(void **state)
{
    static const char *const back[] = {
        "R2026-002", "B2026-001", "ET2026-001", "R2026-001", "R2026-001", "R2026-001",
    };
    struct place *place = *state;

    for (size_t i = 0; i < LENGTH(year); i++)
        take(place, &year[i]);
    for (size_t i = 0; i < LENGTH(back); i++) {
        place_undo(place, "2026-06-03", back[i]);
        sound(place, back[i]);
    }
    place_void(place, "2026-06-03", "ET2026-001"); /* it was asked for after the plan */
    place_undo(place, "2026-06-03", "R2026-002");
    sound(place, "the plan");
    tells(place,
          "SELECT group_concat(\"key\" || ' ' || state, ', ') FROM record "
          "WHERE kind IN ('rectification', 'extension', 'look_back') AND voided_on IS NULL",
          "R2026-001 issued, R2026-002 received");
    tells(
        place,
        "SELECT group_concat(ifnull(report, '-') || ifnull(effect, '-') || deadline, ' ') FROM rectification",
        "--2026-03-13 --2026-04-02");
    tells(place, "SELECT count(*) FROM rectification_measures", "0");
}

/* What lies under a delivered paper, or what came later, is not taken back. */
static void undo__is_held_by_what_rests_on_it(void **state)
{
    static const struct {
        const char *key, *says;
    } rows[] = {
        { "S2026-002", "R2026-001 has moved since" },
        { "S2026-002", "R2026-002 has moved since" },
        { "S2026-002", "O2026-001 was delivered" },
        { "R2026-001", "came with one of look_back B2026-001" },
        { "ET2026-001", "R2026-002 has moved since" },
    };
    struct place *place = *state;
    struct dd_outcome outcome;

    for (size_t i = 0; i < LENGTH(year); i++)
        take(place, &year[i]);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        bool said = false;
        place_on(place, "2026-06-03");
        must_pass(dd_store_begin(place->store, &place->err), NULL, &place->err);
        assert_int_equal(dd_flow_undo(place->desk, place_find(place, rows[i].key), "误", &outcome,
                                      &place->problems, &place->err),
                         -1);
        assert_int_equal(place->err.code, DD_E_REFUSED);
        for (size_t n = 0; n < place->problems.count; n++)
            said = said || strstr(place->problems.list[n].error.message, rows[i].says);
        row_true(rows[i].says, said);
        dd_store_rollback(place->store);
    }
    sound(place, "refused");
}

/* clang-format off */
/* What an editor brings back of R2026-002 once its plan is in; code 0: taken. */
static const struct { const char *yaml, *reason; enum dd_code code; bool changed; } edits[] = {
    { "requirement: 路面破损", NULL, 0, false },
    { "note: 雨后再铺", NULL, 0, true },
    { "note: 晴后再铺", NULL, DD_E_REFUSED, false },
    { "note: 晴后再铺", "写错", 0, true },
    { "note: ~", "不必写", 0, true },
    { "requirement: ~", "不必写", DD_E_MISSING, false },
    { "deadline: 2026-12-31", "宽限", DD_E_ASSIGNED, false },
    { "rounds: 3", "补记", DD_E_ASSIGNED, false },
    { "evidence: [{file: none.jpg}]", NULL, DD_E_FILE, false },
    { "measures: [{text: 铺平, owner: 钱络, progress: [{on: 2026-03-04, text: 已询价}, {on: 2026-03-05, text: 已下单}]}]", NULL, 0, true },
    { "measures: [{text: 铺平, owner: 孙长}]", NULL, DD_E_REFUSED, false },
    { "measures: [{text: 铺平, owner: 钱络, progress: [{on: 2026-03-05, text: 已下单}]}]", "写错", DD_E_CHANGED, false },
    { "measures: [{text: 铺平, owner: 钱络}, {text: 画线, owner: 钱络}]", NULL, 0, true },
    { "measures: [{text: 铺平}, {text: 立桩}]", "漏写", DD_E_MISSING, false },
};
/* clang-format on */

static void edit__fills_lengthens_and_corrects(void **state)
{
    struct place *place = *state;

    for (size_t i = 0; i < 3; i++)
        take(place, &year[i]);
    for (size_t i = 0; i < LENGTH(edits); i++) {
        struct dd_text text = { 0 };
        bool changed = false;
        dd_text_format(&text, "rectifications: [{%s}]", edits[i].yaml);
        place_on(place, "2026-03-05");
        must_pass(dd_store_begin(place->store, &place->err), NULL, &place->err);
        const int failed =
            dd_task_edit(place->desk, place_find(place, "R2026-002"), dd_text_get(&text),
                         text.length, edits[i].reason, &changed, &place->problems, &place->err);
        const enum dd_code code = !failed                  ? 0
                                  : place->problems.errors ? dd_problems_code(&place->problems)
                                                           : place->err.code;
        changed = changed && !failed;
        row_number(edits[i].yaml, code, edits[i].code);
        row_number(edits[i].yaml, changed, edits[i].changed);
        if (failed)
            dd_store_rollback(place->store);
        else
            must_pass(dd_store_commit(place->store, &place->err), NULL, &place->err);
        dd_text_free(&text);
        sound(place, edits[i].yaml);
    }
}

/* A measure has an owner, whichever move it comes with: the input is bad, and nothing is written. */
static void move__asks_of_an_item_what_its_rows_ask(void **state)
{
    const char *const words[] = { "measures={text: 新措施}" }, *const keys[] = { "R2026-001" };
    struct dd_order order = { .on = DD_NO_DAY };
    struct dd_outcome outcome;
    struct place *place = *state;

    place_rectify(place);
    place_on(place, "2026-03-03");
    must_pass(dd_store_begin(place->store, &place->err), NULL, &place->err);
    assert_int_equal(dd_task_move(place->desk, "receive", keys, 1, words, 1, &order, &outcome,
                                  &place->problems, &place->err),
                     -1);
    assert_int_equal(dd_problems_exit(&place->problems), 3);
    assert_int_equal(place->problems.list[0].error.code, DD_E_MISSING);
    assert_string_equal(place->problems.list[0].error.field, "measures[1].owner");
    dd_store_rollback(place->store);
    tells(place, "SELECT state FROM record WHERE \"key\" = 'R2026-001'", "issued");
    sound(place, "refused");
}

/* clang-format off */
/* Labels of one import: what is wrong with a file, a line of `code message` each. */
static const struct { const char *yaml, *said; } labels[] = {
    { "findings: [{key: a, found_in: s, unit: YX, category: safety, severity: minor, text: 甲}]\n"
      "supervisions: [{key: s, title: 秋季督导, strand: school, kind: routine, unit: YX, scope: 安全}]\n", "" },
    /* a label is not kept */
    { "rectifications: [{finding: a, unit: YX, requirement: 改}]\n", "reference there is no finding 'a'\n" },
    { "moves: [{key: a, verb: confirm}]\n", "reference there is no record 'a'\n" },
    { "supervisions:\n"
      "  - {key: s, title: 甲, strand: school, kind: routine, unit: YX, scope: 安全}\n"
      "  - {key: s, title: 乙, strand: school, kind: routine, unit: YX, scope: 安全}\n",
      "repeated another record of these files bears this label\n" },
    /* what refers to a faulty record is not told again, nor its moves */
    { "supervisions: [{key: s, title: 甲, strand: school, kind: 巡视, unit: YX, scope: 安全}]\n"
      "findings: [{key: f, found_in: s, unit: YX, category: safety, severity: minor, text: 甲}]\n"
      "rectifications: [{key: r, finding: f, unit: YX, requirement: 改}]\n"
      "moves: [{key: r, verb: issue}, {key: s, verb: start}]\n", "choice '巡视' is not one of the choices\n" },
    /* two that wait for each other */
    { "findings: [{key: f, found_in: g, unit: YX, category: safety, severity: minor, text: 甲},\n"
      "           {key: g, found_in: f, unit: YX, category: safety, severity: minor, text: 乙}]\n",
      "reference 'g' refers back to this record, by itself or in a circle\n" },
    { "findings: [{key: F2026-099, found_in: S2026-001, unit: YX, category: safety, severity: minor, text: 甲}]\n",
      "reference the store has no record with this key\n" },
};
/* clang-format on */

static void labels__are_of_one_import(void **state)
{
    struct place *place = *state;

    for (size_t i = 0; i < LENGTH(labels); i++) {
        struct dd_text said = { 0 };
        dd_text_put(&said, "");
        place_take(place, "2026-03-02", labels[i].yaml, false, false);
        for (size_t n = 0; n < place->problems.count; n++)
            dd_text_format(&said, "%s %s\n", dd_code_name(place->problems.list[n].error.code),
                           place->problems.list[n].error.message);
        row_text(labels[i].yaml, dd_text_get(&said), labels[i].said);
        dd_text_free(&said);
        sound(place, labels[i].yaml);
    }
}

int year_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_AN_OFFICE(year__comes_to_the_same_however_often_it_is_read),
        IN_AN_OFFICE(undo__takes_back_what_a_move_made),
        IN_AN_OFFICE(undo__goes_back_through_the_year),
        IN_AN_OFFICE(undo__is_held_by_what_rests_on_it),
        IN_AN_OFFICE(edit__fills_lengthens_and_corrects),
        IN_AN_OFFICE(move__asks_of_an_item_what_its_rows_ask),
        IN_AN_OFFICE(labels__are_of_one_import),
    };

    return cmocka_run_group_tests_name("year", tests, NULL, NULL);
}
