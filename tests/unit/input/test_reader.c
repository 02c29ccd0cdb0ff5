/* What is read: kinds, fields, values, lists, groups, documents, moves. */
#include "test_input.h"

#include "record/record.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void reader__reads_both_languages_in_one_file(void **state)
{
    (void)state;
    struct heard heard;

    hear_file(&heard, "good.yaml", NULL);
    assert_int_equal(heard.problems.count, 0);
    assert_string_equal(
        heard.items.at,
        "unit {\"code\": \"xx1\", \"name\": \"海滨实验小学\", \"alias\": [\"海小\", \"实验小学\"], "
        "\"type\": \"primary\", \"student_count\": 1200}\n"
        "unit {\"code\": \"xx2\", \"name\": \"山前小学\", \"alias\": [\"山小\"], "
        "\"type\": \"primary\"}\n"
        "inspector {\"name\": \"林一\", \"unit\": \"海滨实验小学\", \"in_service\": true, "
        "\"source\": \"head\"}\n"
        "inspector {\"name\": \"Lin Er\", \"unit\": \"xx2\", \"in_service\": true, "
        "\"source\": \"teacher\"}\n"
        "rectification {\"finding\": \"F2026-001\", \"unit\": \"xx1\", "
        "\"requirement\": \"落实留样制度\\n双人双锁\", \"deadline\": \"2026-04-01\", "
        "\"measures\": [{\"text\": \"更换留样柜\"}, {\"text\": \"培训\", \"owner\": \"后勤主任\", "
        "\"progress\": [{\"on\": \"2026-03-03\", \"text\": \"已完成\"}]}]} key=a on=2026-03-01\n"
        "move a submit 2026-03-20\n"
        "move R2026-007 accept \n");
    heard_clear(&heard);
}

static void reader__reads_json(void **state)
{
    (void)state;
    struct heard heard;

    hear_file(&heard, "good.json", NULL);
    assert_int_equal(heard.problems.count, 0);
    assert_string_equal(heard.items.at,
                        "unit {\"code\": \"xx1\", \"name\": \"海滨实验小学\", \"alias\": [\"a\", "
                        "\"b\"], \"type\": \"primary\", \"note\": \"😀 / \\\\ud83d\\\\ude00\"}\n");
    heard_clear(&heard);
}

/* One document each; what is heard of it, and how many problems. */
static const struct {
    const char *text, *items;
    unsigned problems;
} rows[] = {
    /* the name of a list */
    { "unit: [{code: a}]", "unit {\"code\": \"a\"}\n", 0 },
    { "Units: [{code: a}]", "unit {\"code\": \"a\"}\n", 0 },
    { "look-backs: [{note: a}]", "look_back {\"note\": \"a\"}\n", 0 },
    { "回头看: [{备注: a}]", "look_back {\"note\": \"a\"}\n", 0 },
    { "staff: [{name: a}]", "staff {\"name\": \"a\"}\n", 0 },
    { "单位: [{代码: a}]\nunits: [{code: b}]", "unit {\"code\": \"a\"}\nunit {\"code\": \"b\"}\n",
      0 },
    { "---\nunits: [{code: a}]\n---\nunits: [{code: b}]\n",
      "unit {\"code\": \"a\"}\nunit {\"code\": \"b\"}\n", 0 },
    { "units: ~\n单位:\n", "", 0 },
    /* the name of a field: exactly, folded, neither */
    { "units: [{Code: a}]", "unit {\"code\": \"a\"}\n", 0 },
    { "units: [{'代码　': a}]", "unit {\"code\": \"a\"}\n", 0 },
    { "units: [{student-count: 3}]", "unit {\"student_count\": 3}\n", 0 },
    { "units: [{code: a, kode: b}]", "unit! {\"code\": \"a\"}\n", 1 },
    /* in any order, and some left out */
    { "units: [{note: n, name: b, code: a}]",
      "unit {\"code\": \"a\", \"name\": \"b\", \"note\": \"n\"}\n", 0 },
    /* the table decides, never the look */
    { "units: [{code: 08, name: no, note: 1_000, address: 2026-03-01, contact: 1e3}]",
      "unit {\"code\": \"08\", \"name\": \"no\", \"address\": \"2026-03-01\", "
      "\"contact\": \"1e3\", \"note\": \"1_000\"}\n",
      0 },
    /* nothing, and a text that looks like it */
    { "units: [{code: a, note: ~, phone: null, email: , contact: '~', address: \"null\"}]",
      "unit {\"code\": \"a\", \"address\": \"null\", \"contact\": \"~\"}\n", 0 },
    { "units: [{code: a, note: ''}]", "unit! {\"code\": \"a\"}\n", 1 },
    { "units: [{code: a, note: '  '}]", "unit! {\"code\": \"a\"}\n", 1 },
    /* lists */
    { "units: [{alias: a}]", "unit {\"alias\": [\"a\"]}\n", 0 },
    { "units: [{alias: [a, b]}]", "unit {\"alias\": [\"a\", \"b\"]}\n", 0 },
    { "units: [{alias: []}]", "unit {\"alias\": []}\n", 0 },
    { "units: [{alias: ~}]", "unit {}\n", 0 },
    { "units: [{alias: [a, ~, b]}]", "unit! {\"alias\": [\"a\", \"b\"]}\n", 1 },
    { "units: [{alias: [a, [b]]}]", "unit! {\"alias\": [\"a\"]}\n", 1 },
    { "interviews: [{ground: [policy, 执行不力, duty]}]",
      "interview! {\"ground\": [\"policy\", \"duty\"]}\n", 1 },
    /* groups */
    { "supervisions: [{plea: {text: a}}]", "supervision {\"plea\": {\"text\": \"a\"}}\n", 0 },
    { "supervisions: [{plea: ~}]", "supervision {}\n", 0 },
    { "supervisions: [{plea: [a]}]", "supervision! {}\n", 1 },
    { "整改: [{整改措施: 修门}]", "rectification {\"measures\": [{\"text\": \"修门\"}]}\n", 0 },
    { "整改: [{整改措施: {措施: 修门}}]", "rectification {\"measures\": [{\"text\": \"修门\"}]}\n",
      0 },
    { "整改: [{佐证材料: [a.jpg, b.jpg]}]",
      "rectification {\"evidence\": [{\"file\": \"a.jpg\"}, {\"file\": \"b.jpg\"}]}\n", 0 },
    { "整改: [{整改措施: [{措施: 修门, 措施: 修窗}]}]",
      "rectification! {\"measures\": [{\"text\": \"修门\"}]}\n", 1 },
    /* what every record has */
    { "延期: [{编号: ET2026-001, 状态: granted, 发生日期: 2026-03-01, 历史补录: 是}]",
      "extension {} key=ET2026-001 on=2026-03-01 state=granted\n", 0 },
    { "延期: [{状态: 已同意}]", "extension {} state=granted\n", 0 },
    { "延期: [{key: a, 编号: b}]", "extension! {} key=a\n", 1 },
    { "延期: [{key: ~, state: ~, on: ~, due_on: 2026-04-01, voided_on: 2026-05-01}]",
      "extension {}\n", 0 },
    { "延期: [{voided: no}]", "extension {}\n", 0 },
    { "延期: [{voided: yes}]", "extension! {}\n", 1 },
    { "延期: [{state: 已完成}]", "extension! {}\n", 1 },
    { "units: [{code: a, state: b}]", "unit! {\"code\": \"a\"}\n", 1 },
    { "units: [{code: a, on: 2026-03-01}]", "unit! {\"code\": \"a\"}\n", 1 },
    { "问题: [{text: a, 发生日期: 2024-05-06}]", "finding {\"text\": \"a\"} on=2024-05-06\n", 0 },
    /* a field that only the program sets is read like others: the import judges */
    { "整改: [{退回次数: 2}]", "rectification {\"returned\": 2}\n", 0 },
    /* moves */
    { "moves: [{key: a, verb: b}]", "move a b \n", 0 },
    { "办理: [{编号: a, 办理事项: b, 发生日期: 2026年3月1日}]", "move a b 2026-03-01\n", 0 },
    { "moves: [{key: a}]", "move! a - \n", 1 },
    { "moves: [{key: a, verb: b, on: 昨天}]", "move! a b \n", 1 },
    { "moves: [{key: a, verb: b, verb: c}]", "move! a b \n", 1 },
    { "moves: [a]", "", 1 },
    /* a whole file of problems is read to its end */
    { "units: [a, {code: [b]}, ~]\nfoo: [{a: b}]\nunit: {code: a}\nstaff: [{name: c}]",
      "unit! {}\nstaff {\"name\": \"c\"}\n", 5 },
};

static void reader__reads_each_row(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct heard heard;

        hear_text(&heard, rows[i].text, strlen(rows[i].text));
        row_text(rows[i].text, heard.items.at, rows[i].items);
        row_true(rows[i].text, heard.problems.errors == rows[i].problems);
        heard_clear(&heard);
    }
}

/* The record of a text that has one. */
static struct dd_record *only_record(struct dd_reader **reader, struct dd_arena *arena,
                                     const char *text)
{
    struct dd_problems problems = { 0 };
    struct dd_item_read item;
    struct dd_error err;

    assert_int_equal(dd_reader_open_text(reader, "text", text, strlen(text), &err), 0);
    assert_int_equal(dd_reader_next(*reader, arena, &item, &problems, &err), 1);
    assert_int_equal(problems.count, 0);
    return item.record;
}

static void value__knows_where_it_stands(void **state)
{
    (void)state;
    struct dd_arena *arena = dd_arena_new();
    struct dd_reader *reader;
    /* Columns are characters: four of Han and 😀, which is one, a tab, another. */
    const struct dd_record *unit = only_record(
        &reader, arena, "单位:\n- {简称: [海😀滨, \t\"小学\"], 名称: \"海\n    滨\", 备注: ~}\n");
    const int alias = dd_field_find(unit->kind, "alias");
    const int name = dd_field_find(unit->kind, "name");
    const int note = dd_field_find(unit->kind, "note");
    const struct dd_value *items = unit->values[alias].items->at;

    assert_string_equal(unit->at.file, "text");
    assert_int_equal(unit->at.line, 2);
    assert_int_equal(unit->at.column, 3);
    assert_int_equal(unit->values[alias].column, 8);
    assert_int_equal(unit->values[alias].span, 12);
    assert_int_equal(items[0].column, 9);
    assert_int_equal(items[0].span, 3);
    assert_int_equal(items[1].column, 15);
    assert_int_equal(items[1].span, 4);
    /* It goes on over the end of the line: the excerpt cuts the span. */
    assert_int_equal(unit->values[name].column, 26);
    assert_true(unit->values[name].span > 100);
    assert_int_equal(unit->values[note].presence, DD_CLEARED);
    assert_int_equal(unit->values[note].line, 3);
    dd_reader_close(reader);
    dd_arena_free(arena);
}

static void value__faulty_one_is_absent_but_has_its_place(void **state)
{
    (void)state;
    static const char text[] = "units: [{type: 小雪}]";
    struct dd_arena *arena = dd_arena_new();
    struct dd_problems problems = { 0 };
    struct dd_reader *reader;
    struct dd_item_read item;
    struct dd_error err;

    assert_int_equal(dd_reader_open_text(&reader, "text", text, strlen(text), &err), 0);
    assert_int_equal(dd_reader_next(reader, arena, &item, &problems, &err), 1);
    const int row = dd_field_find(item.record->kind, "type");
    assert_int_equal(item.record->values[row].presence, DD_ABSENT);
    assert_int_equal(item.record->values[row].column, 16);
    assert_true(item.faulty && item.record->faulty);
    dd_problems_clear(&problems);
    dd_reader_close(reader);
    dd_arena_free(arena);
}

static void wish__keeps_the_values_for_later(void **state)
{
    (void)state;
    static const char text[] =
        "moves:\n- {key: a, report: 已改, reason: 提前, verb: submit, 佐证材料: "
        "[a.jpg], by: 林一, foo: b, note: n}\n";
    struct dd_arena *arena = dd_arena_new();
    struct dd_problems problems = { 0 };
    struct dd_reader *reader;
    struct dd_item_read item;
    struct dd_record *values;
    struct dd_error err;

    assert_int_equal(dd_reader_open_text(&reader, "text", text, strlen(text), &err), 0);
    assert_int_equal(dd_reader_next(reader, arena, &item, &problems, &err), 1);
    assert_int_equal(item.what, DD_ITEM_MOVE);
    assert_string_equal(item.wish.by, "林一");
    assert_string_equal(item.wish.reason, "提前");
    assert_string_equal(item.wish.note, "n");
    assert_int_equal(item.wish.verb_at.column, 42);
    assert_int_equal(problems.count, 0);

    /* The kind is known only when the key is: until then nothing is wrong with the rest. */
    values = dd_record_new(dd_kind_find("rectification"), arena);
    dd_wish_values(&item.wish, values, &problems);
    assert_string_equal(dd_text(values, (unsigned)dd_field_find(values->kind, "report")), "已改");
    assert_int_equal(dd_count(values, (unsigned)dd_field_find(values->kind, "evidence")), 1);
    assert_int_equal(problems.count, 1);
    assert_int_equal(problems.list[0].error.code, DD_E_KEY);
    assert_int_equal(problems.list[0].error.at.line, 2);
    assert_int_equal(problems.list[0].error.at.column, 73);
    assert_true(values->faulty);
    dd_problems_clear(&problems);
    dd_reader_close(reader);
    dd_arena_free(arena);
}

static void kinds__can_be_others(void **state)
{
    (void)state;
    static const struct dd_field fields[] = { { "day", "日", DD_DATE }, { 0 } };
    static const struct dd_kind holiday = { .name = "holiday", .label = "假日", .fields = fields };
    static const struct dd_kind *const kinds[] = { &holiday, NULL };
    static const char text[] = "holidays: [{日: 2026-01-01}, {key: a}]\nunits: []\nmoves: []\n";
    struct dd_reader *reader;
    struct dd_error err;
    struct heard heard;
    struct dd_text got = { 0 };

    assert_int_equal(dd_reader_open_text(&reader, "text", text, strlen(text), &err), 0);
    dd_reader_kinds(reader, kinds);
    hear(&heard, reader);
    assert_string_equal(heard.items.at, "holiday {\"day\": \"2026-01-01\"}\nholiday! {}\n");
    problems_places(&heard.problems, &got);
    assert_string_equal(got.at, "1:30+3 key\n2:1+5 key\n3:1+5 key\n");
    assert_string_equal(heard.problems.list[0].error.hint, "fields: day");
    dd_text_free(&got);
    heard_clear(&heard);
}

static void open__says_why_it_cannot(void **state)
{
    (void)state;
    static const struct {
        const char *path, *message;
    } files[] = {
        { TEST_DATA "/yaml/none.yaml", "there is no such file" },
        { TEST_DATA "/yaml/good.yaml/none", "there is no such file" },
        { TEST_DATA "/yaml", "this is a directory, not a file" },
    };
    struct dd_reader *reader = NULL;

    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        struct dd_error err = { 0 };

        row_true(files[i].path, dd_reader_open(&reader, files[i].path, NULL, &err) == -1);
        row_text(files[i].path, err.message, files[i].message);
        row_true(files[i].path, err.code == DD_E_FILE);
        row_text(files[i].path, err.at.file, files[i].path);
        assert_null(reader);
    }
}

static void open__refuses_what_may_not_be_read(void **state)
{
    (void)state;
    char path[] = "/tmp/test-input-XXXXXX";
    const int fd = mkstemp(path);
    struct dd_reader *reader;
    struct dd_error err = { 0 };

    assert_true(fd >= 0);
    assert_int_equal(fchmod(fd, 0), 0);
    /* root may read everything, and then there is nothing to refuse. */
    if (geteuid() != 0) {
        assert_int_equal(dd_reader_open(&reader, path, NULL, &err), -1);
        assert_int_equal(err.code, DD_E_FILE);
        assert_string_equal(err.message, "this file may not be read");
    }
    close(fd);
    unlink(path);
}

/* Run `body` with the file as standard input. */
static void hear_stdin(struct heard *heard, int fd, const char *name)
{
    const struct dd_reader_options options = { .name = name };
    const int before = dup(STDIN_FILENO);
    struct dd_reader *reader;
    struct dd_error err = { 0 };

    assert_true(dup2(fd, STDIN_FILENO) >= 0);
    assert_int_equal(dd_reader_open(&reader, "-", &options, &err), 0);
    hear(heard, reader);
    /* Standard input stays open: it is not ours. */
    assert_true(fcntl(STDIN_FILENO, F_GETFD) >= 0);
    if (before >= 0) {
        dup2(before, STDIN_FILENO);
        close(before);
    }
}

static void stdin__is_read_and_shown_again(void **state)
{
    (void)state;
    static const char text[] = "# 海滨\nunits: [{code: a, type: 小雪}]\n";
    struct heard heard;
    int pipe_of[2];

    /* A pipe cannot be rewound, and yet its lines stand in the messages. */
    assert_int_equal(pipe(pipe_of), 0);
    assert_int_equal(write(pipe_of[1], text, sizeof text - 1), sizeof text - 1);
    close(pipe_of[1]);
    hear_stdin(&heard, pipe_of[0], NULL);
    close(pipe_of[0]);
    assert_string_equal(heard.problems.list[0].error.at.file, "-");
    assert_string_equal(heard.problems.list[0].excerpt, "units: [{code: a, type: 小雪}]");
    heard_clear(&heard);

    /* A file that was read from before is read from where it stands. */
    FILE *file = tmpfile();
    fputs(text, file);
    fflush(file);
    assert_int_equal(lseek(fileno(file), 9, SEEK_SET), 9);
    hear_stdin(&heard, fileno(file), "<stdin>");
    fclose(file);
    assert_string_equal(heard.problems.list[0].error.at.file, "<stdin>");
    assert_int_equal(heard.problems.list[0].error.at.line, 1);
    assert_string_equal(heard.problems.list[0].excerpt, "units: [{code: a, type: 小雪}]");
    heard_clear(&heard);
}

int reader_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reader__reads_both_languages_in_one_file),
        cmocka_unit_test(reader__reads_json),
        cmocka_unit_test(reader__reads_each_row),
        cmocka_unit_test(value__knows_where_it_stands),
        cmocka_unit_test(value__faulty_one_is_absent_but_has_its_place),
        cmocka_unit_test(wish__keeps_the_values_for_later),
        cmocka_unit_test(kinds__can_be_others),
        cmocka_unit_test(open__says_why_it_cannot),
        cmocka_unit_test(open__refuses_what_may_not_be_read),
        cmocka_unit_test(stdin__is_read_and_shown_again),
    };

    return cmocka_run_group_tests_name("reader", tests, NULL, NULL);
}
