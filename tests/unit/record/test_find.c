#include "sample.h"
#include "test_record.h"

#include "record/choice.h"
#include "record/say_field.h"

#include <stdio.h>
#include <string.h>

static void field__is_found_by_key_or_label(void **state)
{
    static const struct {
        const char *word;
        int row;
    } rows[] = {
        { "name", NAME },       { "名称", NAME },         { "units_led", UNITS },
        { "units-led", UNITS }, { "Units_Led", UNITS },   { " name ", NAME },
        { "ｎａｍｅ", NAME },   { "整改措施", MEASURES }, { "整改 措施", -1 },
        { "nam", -1 },          { "names", -1 },          { "", -1 },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        row_number(rows[i].word, dd_field_find(&sample, rows[i].word), rows[i].row);
}

static void common_field__is_found_by_key_or_label(void **state)
{
    static const struct {
        const char *word;
        int row;
    } rows[] = {
        { "key", DD_COMMON_KEY },
        { "编号", DD_COMMON_KEY },
        { "state", DD_COMMON_STATE },
        { "状态", DD_COMMON_STATE },
        { "发生日期", DD_COMMON_ON },
        { "due-on", DD_COMMON_DUE },
        { "历史补录", DD_COMMON_LEGACY },
        { "voided", DD_COMMON_VOIDED },
        { "作废日期", DD_COMMON_VOIDED_ON },
        { "name", -1 },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        row_number(rows[i].word, dd_common_find(rows[i].word), rows[i].row);
}

static void choice__is_found_by_key_label_or_part_of_it(void **state)
{
    static const struct {
        const char *word;
        unsigned choice;
    } rows[] = {
        { "head", SOURCE_HEAD },
        { "校长（园长）", SOURCE_HEAD },
        { "校长(园长)", SOURCE_HEAD },
        { " 校长（园长）", SOURCE_HEAD },
        { "校长", SOURCE_HEAD },
        { "园长", SOURCE_HEAD },
        { "副校长", SOURCE_DEPUTY },
        { "副园长", SOURCE_DEPUTY },
        { "deputy-head", SOURCE_DEPUTY },
        { "deputy_head", SOURCE_DEPUTY },
        { "Deputy_Head", SOURCE_DEPUTY },
        { "教师", SOURCE_TEACHER },
        { "长", 0 },
        { "校长园长", 0 },
        { "教练", 0 },
        { "", 0 },
        { "（）", 0 },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        row_number(rows[i].word, dd_choice_find(sample.fields[SOURCE].choices, rows[i].word),
                   rows[i].choice);
    assert_int_equal(dd_choice_find(sample.fields[SOURCE].choices, NULL), 0);
    assert_int_equal(dd_choice_find(NULL, "head"), 0);
}

static void choice__part_in_two_labels_names_neither(void **state)
{
    static const struct dd_choice choices[] = {
        { 0 },
        { "day", "学校（走读）" },
        { "boarding", "学校（寄宿）" },
        { 0 },
    };

    (void)state;
    assert_int_equal(dd_choice_find(choices, "学校"), 0);
    assert_int_equal(dd_choice_find(choices, "寄宿"), 2);
}

static void choice__whole_label_goes_before_a_part(void **state)
{
    static const struct dd_choice choices[] = {
        { 0 },
        { "one", "学校（寄宿）" },
        { "two", "寄宿" },
        { 0 },
    };

    (void)state;
    assert_int_equal(dd_choice_find(choices, "寄宿"), 2);
}

static void choice__nearest_is_close(void **state)
{
    static const struct {
        const char *word;
        unsigned choice;
    } rows[] = {
        { "教练", SOURCE_TEACHER },
        { "techer", SOURCE_TEACHER },
        { "teecher", SOURCE_TEACHER },
        { "校掌", SOURCE_HEAD },
        { "副校掌", SOURCE_DEPUTY },
        { "offical", SOURCE_OFFICIAL },
        { "deputy", SOURCE_DEPUTY },
        { "校长室", SOURCE_HEAD },
        { "司机", 0 },
        { "x", 0 },
        { "coach", 0 },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        row_number(rows[i].word, dd_choice_nearest(sample.fields[SOURCE].choices, rows[i].word),
                   rows[i].choice);
}

static void choices__are_said_until_the_line_is_full(void **state)
{
    static char keys[60][24];
    struct dd_choice many[LENGTH(keys) + 2] = { { 0 } };
    const char *const begin = "choices: choice-00, choice-01, ";
    struct dd_error err = { 0 };

    (void)state;
    for (unsigned i = 0; i < LENGTH(keys); i++) {
        snprintf(keys[i], sizeof keys[i], "choice-%02u", i);
        many[i + 1] = (struct dd_choice){ keys[i], "某一项" };
    }
    assert_int_equal(dd_choices_hint(many, NULL, &err), -1);
    assert_in_range(strlen(err.hint), 250, 330);
    assert_string_equal(err.hint + strlen(err.hint) - strlen(", …"), ", …");
    assert_memory_equal(err.hint, begin, strlen(begin));
}

static void state__is_found(void **state)
{
    (void)state;
    assert_int_equal(dd_state_find(&sample, "drafted"), 1);
    assert_int_equal(dd_state_find(&sample, "self_reported"), 2);
    assert_int_equal(dd_state_find(&sample, "self-reported"), 2);
    assert_int_equal(dd_state_find(&sample, "已报自评"), 2);
    assert_int_equal(dd_state_find(&sample, "gone"), 0);
    assert_int_equal(dd_state_find(&sample, ""), 0);
    assert_int_equal(dd_state_find(&sample, NULL), 0);
    assert_int_equal(dd_state_find(&bare, "drafted"), 0);
}

static void kind__has_a_plural_and_a_width(void **state)
{
    char plural[64];

    (void)state;
    assert_string_equal(dd_kind_plural(&sample, plural, sizeof plural), "samples");
    assert_string_equal(dd_kind_plural(&bare, plural, sizeof plural), "duties");
    assert_int_equal(dd_kind_width(&sample), STAFF + 1);
    assert_int_equal(dd_kind_width(&bare), 1);
}

static void field__is_named_in_the_language_of_the_reader(void **state)
{
    struct dd_text said = { 0 };

    (void)state;
    assert_false(dd_speaks_chinese());
    dd_field_say(&sample.fields[SOURCE], &said);
    assert_string_equal(dd_text_get(&said), "source");
    dd_text_cut(&said, 0);
    speak_chinese();
    assert_true(dd_speaks_chinese());
    dd_field_say(&sample.fields[SOURCE], &said);
    speak_english();
    assert_string_equal(dd_text_get(&said), "来源 source");
    dd_text_free(&said);
}

static void excerpt__is_one_short_line(void **state)
{
    char out[DD_EXCERPT_SIZE], text[400] = "";

    (void)state;
    assert_string_equal(dd_excerpt("教练", out), "教练");
    assert_string_equal(dd_excerpt("a\nb\tc", out), "a b c");
    for (int i = 0; i < 100; i++)
        strcat(text, "督");
    dd_excerpt(text, out);
    assert_true(strlen(out) < DD_EXCERPT_SIZE);
    assert_true(dd_utf8_valid(out, strlen(out), NULL));
    assert_string_equal(out + strlen(out) - strlen("督…"), "督…");
}

int find_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(field__is_found_by_key_or_label),
        cmocka_unit_test(common_field__is_found_by_key_or_label),
        cmocka_unit_test(choice__is_found_by_key_label_or_part_of_it),
        cmocka_unit_test(choice__part_in_two_labels_names_neither),
        cmocka_unit_test(choice__whole_label_goes_before_a_part),
        cmocka_unit_test(choice__nearest_is_close),
        cmocka_unit_test(choices__are_said_until_the_line_is_full),
        cmocka_unit_test(state__is_found),
        cmocka_unit_test(kind__has_a_plural_and_a_width),
        cmocka_unit_test(field__is_named_in_the_language_of_the_reader),
        cmocka_unit_test(excerpt__is_one_short_line),
    };

    return cmocka_run_group_tests_name("find", tests, NULL, NULL);
}
