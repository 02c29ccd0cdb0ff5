/* How values are laid over a record, and what of that is filling and what a correction. */
#include "domain/rectify/rectify.h"
#include "domain/supervise/supervise.h"
#include "flow/sheet.h"
#include "record/json.h"

#include "test_flow.h"

#include <string.h>

/* A record of the kind from its fields as YAML has them: `report: 已改, measures: [...]`. */
static struct dd_record *read(const struct dd_kind *kind, const char *fields,
                              struct dd_arena *arena)
{
    struct dd_problems problems = { 0 };
    struct dd_item_read item = { 0 };
    struct dd_text text = { 0 };
    struct dd_reader *reader;
    struct dd_error err = { 0 };

    dd_text_format(&text, "%s: [{%s}]", kind->label, fields);
    assert_int_equal(dd_reader_open_text(&reader, "test", dd_text_get(&text), text.length, &err),
                     0);
    if (dd_reader_next(reader, arena, &item, &problems, &err) != 1 || problems.errors)
        fail_msg("%s: %s", fields, problems.count ? problems.list[0].error.message : err.message);
    struct dd_record *record = dd_record_copy(item.record, arena);
    dd_reader_close(reader);
    dd_text_free(&text);
    return record;
}

static void check_json(const char *row, const struct dd_record *record, const char *expected)
{
    const struct dd_json how = { .nulls = false };
    struct dd_text json = { 0 };

    dd_json_rows(&how, record, &json);
    row_text(row, dd_text_get(&json), expected);
    dd_text_free(&json);
}

/* clang-format off */
#define LOCK "text: 换锁, owner: 甲"

static const struct { const char *stands, *given, *laid; } laying[] = {
    { "report: 一", "report: 二", "\"report\": \"二\"" },
    { "report: 一", "note: 附", "\"report\": \"一\", \"note\": \"附\"" },
    { "report: 一, note: 附", "note: ~", "\"report\": \"一\"" },
    { "note: 附", "measures: [{" LOCK "}]", "\"measures\": [{\"text\": \"换锁\", \"owner\": \"甲\"}], \"note\": \"附\"" },
    /* an item is known by its first field, and filled */
    { "measures: [{" LOCK "}]", "measures: [{text: 换锁, done_on: 2026-03-05}]",
      "\"measures\": [{\"text\": \"换锁\", \"owner\": \"甲\", \"done_on\": \"2026-03-05\"}]" },
    { "measures: [{" LOCK "}]", "measures: [{text: 换门, owner: 乙}]",
      "\"measures\": [{\"text\": \"换锁\", \"owner\": \"甲\"}, {\"text\": \"换门\", \"owner\": \"乙\"}]" },
    { "measures: [{" LOCK "}, {text: 换门}]", "measures: [{text: 换门, owner: 乙}, {text: 换锁, due: 2026-03-09}]",
      "\"measures\": [{\"text\": \"换锁\", \"owner\": \"甲\", \"due\": \"2026-03-09\"}, {\"text\": \"换门\", \"owner\": \"乙\"}]" },
    /* a list inside an item grows, and what stands in it is met again */
    { "measures: [{text: 换锁, progress: [{on: 2026-03-01, text: 已询价}]}]",
      "measures: [{text: 换锁, progress: [{on: 2026-03-01, text: 已询价}, {on: 2026-03-01, text: 已下单}]}]",
      "\"measures\": [{\"text\": \"换锁\", \"progress\": [{\"on\": \"2026-03-01\", \"text\": \"已询价\"}, "
      "{\"on\": \"2026-03-01\", \"text\": \"已下单\"}]}]" },
    { "evidence: [{file: 甲.jpg}]", "evidence: [{file: 甲.jpg, received: 2026-03-02}, {file: 乙.jpg}]",
      "\"evidence\": [{\"file\": \"甲.jpg\", \"received\": \"2026-03-02\"}, {\"file\": \"乙.jpg\"}]" },
};

static const struct { const char *before, *after; enum dd_difference expected; bool broken; } differing[] = {
    { "note: 附", "note: 附", DD_UNCHANGED, false },
    { "note: ~", "report: ~", DD_UNCHANGED, false },
    { "note: ~", "note: 附", DD_FILLED, false },
    { "note: 附", "note: 录", DD_REPLACED, false },
    { "note: 附", "note: ~", DD_REPLACED, false },
    { "measures: [{" LOCK "}]", "measures: [{" LOCK "}, {text: 换门}]", DD_FILLED, false },
    { "measures: [{" LOCK "}]", "measures: [{" LOCK ", done_on: 2026-03-05}]", DD_FILLED, false },
    { "measures: [{" LOCK "}]", "measures: [{text: 换锁, owner: 乙}]", DD_REPLACED, false },
    { "measures: [{" LOCK "}, {text: 换门}]", "measures: [{" LOCK "}]", DD_REPLACED, false },
    { "measures: [{" LOCK "}]", "measures: [{text: 换锁}]", DD_REPLACED, false },
    { "measures: [{text: 换锁}]", "measures: [{text: 换锁, progress: [{on: 2026-03-01, text: 已询价}]}]", DD_FILLED, false },
    { "measures: [{text: 换锁, progress: [{on: 2026-03-01, text: 已询价}]}]",
      "measures: [{text: 换锁, progress: [{on: 2026-03-01, text: 已询价}, {on: 2026-03-02, text: 到货}]}]", DD_FILLED, false },
    { "measures: [{text: 换锁, progress: [{on: 2026-03-01, text: 已询价}]}]",
      "measures: [{text: 换锁, progress: [{on: 2026-03-02, text: 到货}]}]", DD_REPLACED, true },
    { "measures: [{text: 换锁, progress: [{on: 2026-03-01, text: 已询价}]}]", "measures: [{text: 换锁}]", DD_REPLACED, true },
    /* an item is the same wherever it stands; one of another name is another, but for the log it carries on */
    { "measures: [{" LOCK "}]", "measures: [{text: 换门}, {" LOCK "}]", DD_FILLED, false },
    { "measures: [{" LOCK "}, {text: 换门}]", "measures: [{text: 换门}, {" LOCK "}]", DD_REPLACED, false },
    { "measures: [{text: 换锁, progress: [{on: 2026-03-01, text: 已询价}]}]",
      "measures: [{text: 换门}, {text: 换锁, progress: [{on: 2026-02-28, text: 立项}, {on: 2026-03-01, text: 已询价}]}]",
      DD_FILLED, false },
    { "measures: [{text: 换锁, progress: [{on: 2026-03-01, text: 已询价}]}]",
      "measures: [{text: 换锁头, progress: [{on: 2026-03-01, text: 已询价}]}]", DD_REPLACED, false },
    { "measures: [{text: 换门}, {text: 换锁, progress: [{on: 2026-03-01, text: 已询价}]}]",
      "measures: [{text: 换门, progress: [{on: 2026-03-01, text: 已询价}]}]", DD_REPLACED, true },
    { "measures: [{text: 换门}, {text: 换锁, progress: [{on: 2026-03-01, text: 已询价}]}]", "measures: [{text: 换门}]",
      DD_REPLACED, true },
    { "measures: [{text: 换锁, progress: [{on: 2026-03-01, text: 已询价}]}]", "measures: ~", DD_REPLACED, true },
    { "measures: [{text: 换锁}]", "measures: ~", DD_REPLACED, false },
};

static const struct { const struct dd_kind *kind; unsigned row; const char *at, *given; bool expected; } meaning[] = {
    { &dd_rectification_kind, R_MEASURES, "measures: [{" LOCK "}]", "measures: [{text: 换锁}]", true },
    { &dd_rectification_kind, R_MEASURES, "measures: [{" LOCK "}]", "measures: [{text: 换锁, owner: 乙}]", true },
    { &dd_rectification_kind, R_MEASURES, "measures: [{" LOCK "}]", "measures: [{text: 换门, owner: 甲}]", false },
    { &dd_rectification_kind, R_EVIDENCE, "evidence: [{file: a}]", "evidence: [{file: a, fact_on: 2026-03-01}]", true },
    /* two opinions are heard on one day */
    { &dd_supervision_kind, SU_OPINIONS, "opinions: [{on: 2026-03-01, group: parent, text: 好}]",
      "opinions: [{on: 2026-03-01, group: parent, form: talk}]", true },
    { &dd_supervision_kind, SU_OPINIONS, "opinions: [{on: 2026-03-01, group: parent, text: 好}]",
      "opinions: [{on: 2026-03-01, group: student, text: 好}]", false },
    /* whoever is no person of the store is known by the name; nobody is named by nothing */
    { &dd_supervision_kind, SU_TEAM, "team: [{name: 郭教授}]", "team: [{name: 郭教授, role: expert}]", true },
    { &dd_supervision_kind, SU_TEAM, "team: [{name: 郭教授}]", "team: [{name: 孟教授}]", false },
    { &dd_supervision_kind, SU_TEAM, "team: [{name: 郭教授, role: expert}]", "team: [{role: expert}]", false },
};
/* clang-format on */

static void lay__fills_and_lengthens(void **state)
{
    struct dd_arena *arena = dd_arena_new();

    (void)state;
    for (size_t i = 0; i < LENGTH(laying); i++) {
        struct dd_record *onto = read(&dd_rectification_kind, laying[i].stands, arena);
        dd_lay_values(onto, read(&dd_rectification_kind, laying[i].given, arena));
        check_json(laying[i].given, onto, laying[i].laid);
    }
    dd_arena_free(arena);
}

/* Laid once more nothing changes: a move repeated is known again. */
static void lay__of_the_same_changes_nothing(void **state)
{
    struct dd_arena *arena = dd_arena_new();

    (void)state;
    for (size_t i = 0; i < LENGTH(laying); i++) {
        struct dd_record *onto = read(&dd_rectification_kind, laying[i].stands, arena);
        const struct dd_record *given = read(&dd_rectification_kind, laying[i].given, arena);
        dd_lay_values(onto, given);
        dd_lay_values(onto, given);
        check_json(laying[i].given, onto, laying[i].laid);
    }
    dd_arena_free(arena);
}

/* The worst of a record's rows. */
static void difference__is_filled_or_replaced(void **state)
{
    const struct dd_kind *kind = &dd_rectification_kind;
    struct dd_arena *arena = dd_arena_new();

    (void)state;
    for (size_t i = 0; i < LENGTH(differing); i++) {
        const struct dd_record *before = read(kind, differing[i].before, arena),
                               *after = read(kind, differing[i].after, arena);
        enum dd_difference worst = DD_UNCHANGED;
        struct dd_broken where;
        bool broken = false;
        for (unsigned row = 0; kind->fields[row].key; row++) {
            const struct dd_value *was = &before->values[row], *is = &after->values[row];
            const enum dd_difference one = dd_difference(&kind->fields[row], was, is);
            worst = one > worst ? one : worst;
            broken = broken || dd_log_broken(&kind->fields[row], was, is, &where);
        }
        row_number(differing[i].after, worst, differing[i].expected);
        row_number(differing[i].after, broken, differing[i].broken);
    }
    dd_arena_free(arena);
}

static void item__is_meant_by_its_first_field(void **state)
{
    struct dd_arena *arena = dd_arena_new();

    (void)state;
    for (size_t i = 0; i < LENGTH(meaning); i++) {
        const unsigned row = meaning[i].row;
        const struct dd_record *at = read(meaning[i].kind, meaning[i].at, arena),
                               *given = read(meaning[i].kind, meaning[i].given, arena);
        const bool means =
            dd_item_means(&meaning[i].kind->fields[row], &at->values[row].items->at[0],
                          &given->values[row].items->at[0]);
        row_number(meaning[i].given, means, meaning[i].expected);
    }
    dd_arena_free(arena);
}

int lay_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lay__fills_and_lengthens),
        cmocka_unit_test(lay__of_the_same_changes_nothing),
        cmocka_unit_test(difference__is_filled_or_replaced),
        cmocka_unit_test(item__is_meant_by_its_first_field),
    };

    return cmocka_run_group_tests_name("lay", tests, NULL, NULL);
}
