/* `field=value` words of a command line. */
#include "test_input.h"

#include "record/json.h"

#include <string.h>

enum { WORDS = 6 };

struct read {
    struct dd_arena *arena;
    struct dd_record *record;
    struct dd_rest rest;
    struct dd_problems problems;
    struct dd_text json, places;
};

static void read_words(struct read *read, const char *kind, const char *const words[WORDS],
                       struct dd_rest *rest)
{
    const struct dd_json how = { .hidden = true };
    unsigned count = 0;

    *read = (struct read){ .arena = dd_arena_new() };
    while (count < WORDS && words[count])
        count++;
    read->record = dd_record_new(dd_kind_find(kind), read->arena);
    dd_words_read(read->record, words, count, rest, &read->problems);
    dd_text_put(&read->json, "");
    dd_json_rows(&how, read->record, &read->json);
    problems_places(&read->problems, &read->places);
}

static void read_clear(struct read *read)
{
    dd_problems_clear(&read->problems);
    dd_text_free(&read->json);
    dd_text_free(&read->places);
    dd_arena_free(read->arena);
}

static const struct {
    const char *kind, *words[WORDS], *json, *problems;
} rows[] = {
    { "unit",
      { "code=a", "名称=海滨", "类别=小学" },
      "\"code\": \"a\", \"name\": \"海滨\", \"type\": \"primary\"",
      "" },
    { "unit", { "student-count=3", "NOTE=a=b" }, "\"student_count\": 3, \"note\": \"a=b\"", "" },
    /* nothing and ~ clear; brackets in a text are its own */
    { "unit", { "note=", "phone=~", "address=[旧]海滨" }, "\"address\": \"[旧]海滨\"", "" },
    /* lists */
    { "unit", { "alias=a" }, "\"alias\": [\"a\"]", "" },
    { "unit", { "alias=a", "简称=b" }, "\"alias\": [\"a\", \"b\"]", "" },
    { "unit", { "alias=[a, b]", "alias=c" }, "\"alias\": [\"a\", \"b\", \"c\"]", "" },
    { "unit", { "alias=a,b" }, "\"alias\": [\"a,b\"]", "" },
    { "unit", { "alias=[]" }, "\"alias\": []", "" },
    { "interview",
      { "ground=policy,duty，安全问题较多" },
      "\"ground\": [\"policy\", \"duty\", \"safety\"]",
      "" },
    { "interview", { "joint_with=教育局,公安局" }, "\"joint_with\": [\"教育局\", \"公安局\"]", "" },
    { "interview",
      { "ground=policy,foo,duty" },
      "\"ground\": [\"policy\", \"duty\"]",
      "1:15+3 choice ground[2]\n" },
    /* groups */
    { "rectification",
      { "measures=修门", "整改措施={措施: 修窗, 责任人: 林一}" },
      "\"measures\": [{\"text\": \"修门\"}, {\"text\": \"修窗\", \"owner\": \"林一\"}]",
      "" },
    { "rectification",
      { "measures=[修门, {text: 修窗}]" },
      "\"measures\": [{\"text\": \"修门\"}, {\"text\": \"修窗\"}]",
      "" },
    { "supervision", { "plea={text: a}" }, "\"plea\": {\"text\": \"a\"}", "" },
    { "supervision", { "plea=a" }, "", "1:6+1 type plea\n" },
    /* problems, at their word and column */
    { "unit", { "code=a", "类别=小雪" }, "\"code\": \"a\"", "2:4+2 choice type\n" },
    { "unit", { "code=a", "code=b" }, "\"code\": \"a\"", "2:6+1 repeated code\n" },
    { "unit", { "code=a", "kode=b" }, "\"code\": \"a\"", "2:1+4 key\n" },
    { "unit", { "code", "=a", "代码＝a" }, "", "1:1+4 usage\n2:1+2 usage\n3:1+4 usage\n" },
    { "unit", { "note=\xFF" }, "", "1:6+1 encoding note\n" },
    { "rectification",
      { "a=", "整改措施={措施: 修窗, 完成时限: 2026-02-30}" },
      "\"measures\": [{\"text\": \"修窗\"}]",
      "1:1+1 key\n2:21+10 date measures[1].due\n" },
    { "rectification", { "measures={text: a" }, "", "1:10+1 syntax\n" },
    { "rectification", { "measures=[a] b" }, "", "1:14+1 syntax\n" },
    { "rectification",
      { "measures=[&a b]" },
      "\"measures\": [{\"text\": \"b\"}]",
      "1:11+2 anchor\n" },
};

static void words__read_each_row(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct read read;

        read_words(&read, rows[i].kind, rows[i].words, NULL);
        row_text(rows[i].words[0], read.json.at, rows[i].json);
        row_text(rows[i].words[0], read.places.at, rows[i].problems);
        row_true(rows[i].words[0], read.record->faulty == (rows[i].problems[0] != '\0'));
        read_clear(&read);
    }
}

static void words__stand_in_their_problems(void **state)
{
    (void)state;
    static const char *const words[WORDS] = { "code=a", "类别=小雪" };
    struct read read;

    read_words(&read, "unit", words, NULL);
    assert_string_equal(read.problems.list[0].error.at.file, "<argument>");
    assert_string_equal(read.problems.list[0].excerpt, "类别=小雪");
    /* What is missing is on no line. */
    assert_string_equal(read.record->at.file, "<argument>");
    assert_int_equal(read.record->at.line, 0);
    read_clear(&read);
}

static void words__of_every_record(void **state)
{
    (void)state;
    static const char *const words[WORDS] = { "key=ET2026-001", "发生日期=2026-03-01",
                                              "state=granted", "reason=雨季" };
    struct read read;

    read_words(&read, "extension", words, NULL);
    assert_int_equal(read.problems.count, 0);
    assert_string_equal(read.record->key, "ET2026-001");
    assert_int_equal(read.record->state, dd_state_find(read.record->kind, "granted"));
    assert_true(read.record->on != DD_NO_DAY);
    assert_string_equal(read.json.at, "\"reason\": \"雨季\"");
    read_clear(&read);
}

/* An extension has fields `reason` and `note` of its own. */
static const char *const both[WORDS] = { "until=2026-05-01", "reason=雨季", "on=2026-04-01",
                                         "note=n", "by=林一" };

static void words__of_a_record_come_before_those_of_its_creation(void **state)
{
    (void)state;
    struct dd_rest rest = { .on = DD_NO_DAY };
    struct read read;

    read_words(&read, "extension", both, &rest);
    assert_int_equal(read.problems.count, 0);
    assert_string_equal(read.json.at,
                        "\"until\": \"2026-05-01\", \"reason\": \"雨季\", \"note\": \"n\"");
    assert_int_equal(rest.on, dd_day_make(2026, 4, 1));
    assert_string_equal(rest.by, "林一");
    assert_null(rest.reason);
    read_clear(&read);
}

static void words__of_a_move_come_before_those_of_its_record(void **state)
{
    (void)state;
    struct dd_rest rest = { .moving = true, .on = DD_NO_DAY };
    struct read read;

    read_words(&read, "extension", both, &rest);
    assert_int_equal(read.problems.count, 0);
    assert_string_equal(read.json.at, "\"until\": \"2026-05-01\"");
    assert_int_equal(rest.on, dd_day_make(2026, 4, 1));
    assert_string_equal(rest.reason, "雨季");
    assert_string_equal(rest.note, "n");
    read_clear(&read);
}

static void words__of_a_move_are_given_once(void **state)
{
    (void)state;
    static const char *const words[WORDS] = { "on=2026-04-01", "on=2026-03-01", "by=" };
    struct dd_rest rest = { .moving = true, .on = DD_NO_DAY };
    struct read read;

    read_words(&read, "extension", words, &rest);
    assert_string_equal(read.places.at, "2:4+10 repeated on\n");
    assert_int_equal(rest.on, dd_day_make(2026, 4, 1));
    assert_null(rest.by);
    read_clear(&read);
}

static void words__of_a_move_have_a_place_when_they_are_wrong(void **state)
{
    (void)state;
    static const char *const words[WORDS] = { "on=2026-2-30", "as=deputy" };
    struct dd_rest rest = { .moving = true, .on = DD_NO_DAY };
    struct read read;

    read_words(&read, "extension", words, &rest);
    assert_string_equal(read.places.at, "1:4+9 date on\n2:4+6 choice as\n");
    assert_int_equal(rest.on, DD_NO_DAY);
    assert_null(rest.as);
    read_clear(&read);
}

int words_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words__read_each_row),
        cmocka_unit_test(words__stand_in_their_problems),
        cmocka_unit_test(words__of_every_record),
        cmocka_unit_test(words__of_a_record_come_before_those_of_its_creation),
        cmocka_unit_test(words__of_a_move_come_before_those_of_its_record),
        cmocka_unit_test(words__of_a_move_are_given_once),
        cmocka_unit_test(words__of_a_move_have_a_place_when_they_are_wrong),
    };

    return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}
