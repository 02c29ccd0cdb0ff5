#include "sample.h"
#include "test_record.h"

#include <string.h>

/* One text read into a row of the sample; the value is the caller's to look at. */
struct reading {
    struct dd_arena *arena;
    struct dd_value value;
    struct dd_error err;
    int status;
};

static struct reading read_row(unsigned row, const char *text)
{
    struct reading reading = { .arena = dd_arena_new() };

    reading.value = (struct dd_value){ .line = 7, .column = 9, .span = 4, .number = 4711 };
    reading.status =
        dd_value_parse(&sample.fields[row], text, reading.arena, &reading.value, &reading.err);
    return reading;
}

static void value__text_is_kept_as_typed(void **state)
{
    static const char *const rows[] = {
        "督导", " with spaces ", "two\nlines", "a\ttab", "～full－width～", "~", "null", "0", "😀",
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct reading name = read_row(NAME, rows[i]);

        row_number(rows[i], name.status, 0);
        row_number(rows[i], name.value.presence, DD_GIVEN);
        row_text(rows[i], name.value.text, rows[i]);
        dd_arena_free(name.arena);
    }
}

static void value__is_refused_whatever_its_type(void **state)
{
    static const struct {
        const char *row, *text;
        enum dd_code code;
        const char *message;
    } rows[] = {
        { "nothing", "", DD_E_VALUE, "is empty" },
        { "spaces", "   ", DD_E_VALUE, "is empty" },
        { "ideographic space", "　", DD_E_VALUE, "is empty" },
        { "zero width", "\u200B", DD_E_VALUE, "is empty" },
        { "line breaks", "\n\t\n", DD_E_VALUE, "is empty" },
        { "bell", "a\ab", DD_E_VALUE, "holds the control character U+0007" },
        { "escape", "\x1b[31m", DD_E_VALUE, "holds the control character U+001B" },
        { "return", "a\r\nb", DD_E_VALUE, "holds the control character U+000D" },
        { "delete", "a\x7f", DD_E_VALUE, "holds the control character U+007F" },
        { "C1", "a\xC2\x9B", DD_E_VALUE, "holds the control character U+009B" },
        { "not UTF-8", "\xBD\xCC", DD_E_ENCODING, "is not UTF-8" },
        { "cut short", "督\xE7\x9D", DD_E_ENCODING, "is not UTF-8" },
    };
    static const unsigned fields[] = { NAME,     PUPILS, AMOUNT, SHARE, FROM,
                                       BOARDING, SOURCE, UNIT,   PHOTO, PLEA };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        for (size_t j = 0; j < LENGTH(fields); j++) {
            struct reading got = read_row(fields[j], rows[i].text);

            row_number(rows[i].row, got.status, -1);
            row_number(rows[i].row, got.err.code, rows[i].code);
            row_text(rows[i].row, got.err.message, rows[i].message);
            row_number(rows[i].row, got.value.presence, DD_ABSENT);
            row_number(rows[i].row, got.value.number, 4711);
            dd_arena_free(got.arena);
        }
    }
}

static void tidy__cuts_what_pasting_brought(void **state)
{
    static const struct dd_field person = { "name", "姓名", DD_TEXT, .person = true };
    const struct {
        const struct dd_field *field;
        const char *text, *tidy; /* NULL: refused */
    } rows[] = {
        { &sample.fields[NAME], "海滨 小学", "海滨 小学" },
        { &sample.fields[NAME], "　海滨小学\u00a0\n", "海滨小学" },
        { &sample.fields[NAME], "\ufeff海滨小学\u200b", "海滨小学" },
        { &sample.fields[NAME], "海滨\u200b小学", NULL },
        { &sample.fields[NAME], "一\n　　二", "一\n　　二" },
        { &sample.fields[NAME], " ", "" },
        { &person, "王　明", "王明" },
        { &person, " 王 明（小） ", "王明（小）" },
        { &person, "Li Hua", "Li Hua" },
        { &person, "王\u200b明", NULL },
        { &sample.fields[UNIT], " x ", " x " },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_arena *arena = dd_arena_new();
        struct dd_error err = { 0 };
        const char *tidy = dd_text_tidy(rows[i].field, rows[i].text, arena, &err);

        row_number(rows[i].text, tidy != NULL, rows[i].tidy != NULL);
        if (tidy)
            row_text(rows[i].text, tidy, rows[i].tidy);
        else
            row_number(rows[i].text, err.code, DD_E_VALUE);
        dd_arena_free(arena);
    }
}

static void value__numbers_follow_the_row(void **state)
{
    static const struct {
        unsigned row;
        const char *text;
        int64_t number;
    } rows[] = {
        { PUPILS, "08", 8 },      { PUPILS, "1800", 1800 },       { SCORE, "12.5", 1250 },
        { AMOUNT, "12.5", 1250 }, { AMOUNT, "1.2万元", 1200000 }, { SHARE, "30%", 3000 },
        { MARKS, "3", 3 },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct reading got = read_row(rows[i].row, rows[i].text);

        row_number(rows[i].text, got.status, 0);
        row_number(rows[i].text, got.value.presence, DD_GIVEN);
        row_number(rows[i].text, got.value.number, rows[i].number);
        row_number(rows[i].text, got.value.line, 7);
        row_number(rows[i].text, got.value.column, 9);
        row_number(rows[i].text, got.value.span, 4);
        dd_arena_free(got.arena);
    }
}

static void value__yes_and_no_are_these_words(void **state)
{
    static const struct {
        const char *text;
        int yes; /* -1: refused */
    } rows[] = {
        { "yes", 1 },  { "no", 0 },     { "true", 1 },  { "false", 0 }, { "是", 1 },  { "否", 0 },
        { "有", 1 },   { "无", 0 },     { "y", 1 },     { "n", 0 },     { "YES", 1 }, { "No", 0 },
        { " 是 ", 1 }, { "ｙｅｓ", 1 }, { "on", -1 },   { "off", -1 },  { "1", -1 },  { "0", -1 },
        { "对", -1 },  { "不是", -1 },  { "yess", -1 }, { "~", -1 },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct reading got = read_row(BOARDING, rows[i].text);

        row_number(rows[i].text, got.status, rows[i].yes < 0 ? -1 : 0);
        if (rows[i].yes >= 0) {
            row_number(rows[i].text, got.value.yes, rows[i].yes);
        } else {
            row_number(rows[i].text, got.err.code, DD_E_TYPE);
            row_text(rows[i].text, got.err.hint, "write yes or no");
        }
        dd_arena_free(got.arena);
    }
}

static void value__dates_are_read_or_explained(void **state)
{
    struct reading got = read_row(FROM, "2026年3月1日");

    (void)state;
    assert_int_equal(got.status, 0);
    assert_int_equal(got.value.day, dd_day_make(2026, 3, 1));
    dd_arena_free(got.arena);

    got = read_row(FROM, "2026-02-30");
    assert_int_equal(got.status, -1);
    assert_int_equal(got.err.code, DD_E_DATE);
    assert_non_null(strstr(got.err.hint, "2026-02-28"));
    dd_arena_free(got.arena);
}

static void value__choices_are_read_by_either_name(void **state)
{
    static const struct {
        const char *text;
        unsigned choice;
    } rows[] = {
        { "teacher", SOURCE_TEACHER },
        { "教师", SOURCE_TEACHER },
        { "园长", SOURCE_HEAD },
        { "deputy_head", SOURCE_DEPUTY },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct reading got = read_row(SOURCE, rows[i].text);

        row_number(rows[i].text, got.status, 0);
        row_number(rows[i].text, got.value.choice, rows[i].choice);
        dd_arena_free(got.arena);
    }
}

static void value__wrong_choice_is_shown_all_and_the_nearest(void **state)
{
    struct reading got = read_row(SOURCE, "techer");

    (void)state;
    assert_int_equal(got.status, -1);
    assert_int_equal(got.err.code, DD_E_CHOICE);
    assert_string_equal(got.err.message, "'techer' is not one of the choices");
    assert_string_equal(got.err.hint,
                        "choices: official, head, deputy-head, teacher   nearest: teacher");
    dd_arena_free(got.arena);

    got = read_row(SOURCE, "司机");
    assert_string_equal(got.err.hint, "choices: official, head, deputy-head, teacher");
    dd_arena_free(got.arena);
}

static void value__wrong_choice_is_told_in_chinese(void **state)
{
    struct reading got;

    (void)state;
    speak_chinese();
    got = read_row(SOURCE, "教练");
    speak_english();
    assert_string_equal(got.err.message, "'教练' 不在可选值之内");
    assert_string_equal(got.err.hint, "可选: official 公务员, head 校长（园长）, deputy-head "
                                      "副校长（副园长）, teacher 教师   最接近: 教师");
    dd_arena_free(got.arena);
}

static void value__references_and_files_keep_the_word(void **state)
{
    struct reading got = read_row(UNIT, "经区第一实验小学");

    (void)state;
    assert_int_equal(got.status, 0);
    assert_int_equal(got.value.ref.id, 0);
    assert_string_equal(got.value.ref.word, "经区第一实验小学");
    dd_arena_free(got.arena);

    got = read_row(PHOTO, "照片 1.jpg");
    assert_int_equal(got.status, 0);
    assert_string_equal(got.value.text, "照片 1.jpg");
    dd_arena_free(got.arena);
}

static void value__group_asks_for_its_fields(void **state)
{
    struct reading got = read_row(PLEA, "没有");

    (void)state;
    assert_int_equal(got.status, -1);
    assert_int_equal(got.err.code, DD_E_TYPE);
    assert_string_equal(got.err.message, "'没有' stands where several fields are expected");
    assert_string_equal(got.err.hint, "fields: received_on, text");
    dd_arena_free(got.arena);
}

static void value__long_text_is_quoted_short(void **state)
{
    char text[4000];
    struct reading got;

    (void)state;
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    got = read_row(BOARDING, text);
    assert_int_equal(got.status, -1);
    assert_non_null(strstr(got.err.message, "…' is neither yes nor no"));
    dd_arena_free(got.arena);
}

static void value__phrases_are_read_in_either_language(void **state)
{
    static const struct dd_phrase phrases[] = { { "before-", "到期前", "日", .sample = 7 },
                                                { "on", "到期当天", "" },
                                                { 0 } };
    static const struct dd_field field = {
        "stage", "阶段", DD_TEXT, DD_REQUIRED, .phrases = phrases, .hint_en = "before-7, on"
    };
    static const struct {
        const char *text, *kept, *shown;
    } rows[] = {
        { "before-7", "before-7", "到期前7日" },
        { "到期前12日", "before-12", "到期前12日" },
        { "到期前７日", "before-7", "到期前7日" },
        { "on", "on", "到期当天" },
        { "到期当天", "on", "到期当天" },
        { "before-", NULL, NULL },
        { "before-0", NULL, NULL },
        { "before-07", NULL, NULL },
        { "before-7 day", NULL, NULL },
        { "on-1", NULL, NULL },
        { "到期前7", NULL, NULL },
        { "到期前日", NULL, NULL },
        { "到期当天1", NULL, NULL },
        { "on1", NULL, NULL },
        { "before-7日", NULL, NULL },
    };
    struct dd_arena *arena = dd_arena_new();

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_value value = { 0 };
        struct dd_text shown = { 0 };
        struct dd_error err = { 0 };
        const int status = dd_value_parse(&field, rows[i].text, arena, &value, &err);

        row_number(rows[i].text, status, rows[i].kept ? 0 : -1);
        if (status) {
            row_number(rows[i].text, err.code, DD_E_VALUE);
            row_text(rows[i].text, err.hint, "before-7, on");
            continue;
        }
        row_text(rows[i].text, value.text, rows[i].kept);
        dd_value_show(&field, &value, true, &shown);
        row_text(rows[i].text, dd_text_get(&shown), rows[i].shown);
        dd_text_free(&shown);
    }
    dd_arena_free(arena);
}

int parse_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(value__text_is_kept_as_typed),
        cmocka_unit_test(value__is_refused_whatever_its_type),
        cmocka_unit_test(tidy__cuts_what_pasting_brought),
        cmocka_unit_test(value__numbers_follow_the_row),
        cmocka_unit_test(value__yes_and_no_are_these_words),
        cmocka_unit_test(value__dates_are_read_or_explained),
        cmocka_unit_test(value__choices_are_read_by_either_name),
        cmocka_unit_test(value__wrong_choice_is_shown_all_and_the_nearest),
        cmocka_unit_test(value__wrong_choice_is_told_in_chinese),
        cmocka_unit_test(value__references_and_files_keep_the_word),
        cmocka_unit_test(value__group_asks_for_its_fields),
        cmocka_unit_test(value__phrases_are_read_in_either_language),
        cmocka_unit_test(value__long_text_is_quoted_short),
    };

    return cmocka_run_group_tests_name("parse", tests, NULL, NULL);
}
