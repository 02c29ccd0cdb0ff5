#include "test_base.h"

#include "base/text.h"

#include <stdio.h>
#include <string.h>

static void text__is_empty_before_anything_was_added(void **state)
{
    (void)state;
    struct dd_text text = { 0 };

    assert_string_equal(dd_text_get(&text), "");
    dd_text_cut(&text, 0);
    dd_text_add(&text, NULL, 0);
    assert_string_equal(dd_text_get(&text), "");
    dd_text_free(&text);
    assert_string_equal(dd_text_get(&text), "");
    dd_text_free(&text);
}

static void text__grows_piece_by_piece(void **state)
{
    (void)state;
    struct dd_text text = { 0 };

    for (size_t i = 0; i < 1000; i++) {
        dd_text_put(&text, "督");
        dd_text_char(&text, '\0');
        dd_text_add(&text, "xyz", 2);
        assert_int_equal(text.length, 6 * (i + 1));
        assert_int_equal(text.at[text.length], 0);
    }
    for (size_t i = 0; i < 1000; i++)
        assert_memory_equal(text.at + 6 * i, "督\0xy", 6);
    dd_text_free(&text);
}

static void text_format__fits_every_length(void **state)
{
    (void)state;

    /* Across the first size of the buffer, where what is written first does not fit. */
    for (int width = 0; width < 200; width++) {
        struct dd_text text = { 0 };
        dd_text_put(&text, "<");
        dd_text_format(&text, "%*d", width, 7);
        dd_text_put(&text, ">");
        assert_int_equal(text.length, (width > 1 ? width : 1) + 2);
        assert_string_equal(text.at + text.length - 2, "7>");
        dd_text_free(&text);
    }
}

static void text_number__writes_every_number(void **state)
{
    (void)state;
    static const struct {
        int64_t number;
        const char *text;
    } rows[] = {
        { 0, "0" },
        { 7, "7" },
        { -1, "-1" },
        { 10, "10" },
        { -120, "-120" },
        { INT64_MAX, "9223372036854775807" },
        { INT64_MIN, "-9223372036854775808" },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text text = { 0 };
        dd_text_number(&text, rows[i].number);
        row_text(rows[i].text, text.at, rows[i].text);
        dd_text_free(&text);
    }
}

static void text_json__escapes_what_json_asks(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t length;
        const char *json;
    } rows[] = {
        { "", 0, "\"\"" },
        { "整改", 6, "\"整改\"" },
        { "😀 café/path", 15, "\"😀 café/path\"" },
        { "say \"no\"", 8, "\"say \\\"no\\\"\"" },
        { "C:\\x", 4, "\"C:\\\\x\"" },
        { "a\nb\tc\rd\be\ff", 11, "\"a\\nb\\tc\\rd\\be\\ff\"" },
        { "\x01\x1f\x7f", 3, "\"\\u0001\\u001f\\u007f\"" },
        { "a\0b", 3, "\"a\\u0000b\"" },
        { "\n", 1, "\"\\n\"" },
        { "\n\n", 2, "\"\\n\\n\"" },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text text = { 0 };
        dd_text_json(&text, rows[i].text, rows[i].length);
        row_text(rows[i].json, text.at, rows[i].json);
        row_number(rows[i].json, (int64_t)text.length, (int64_t)strlen(rows[i].json));
        dd_text_free(&text);
    }
}

static void text_cut__shortens_and_never_lengthens(void **state)
{
    (void)state;
    struct dd_text text = { 0 };

    dd_text_put(&text, "abcdef");
    dd_text_cut(&text, 100);
    assert_string_equal(text.at, "abcdef");
    dd_text_cut(&text, 3);
    assert_string_equal(text.at, "abc");
    dd_text_put(&text, "x");
    assert_string_equal(text.at, "abcx");
    dd_text_cut(&text, 0);
    assert_string_equal(dd_text_get(&text), "");
    dd_text_free(&text);
}

static void members__are_walked_as_they_were_written(void **state)
{
    (void)state;
    /* clang-format off */
    static const struct { const char *object, *shown; } rows[] = {
        { NULL,                                             "" },
        { "{}",                                             "" },
        { "{\"a\": 1}",                                     "a=1;" },
        { "{\"a\":null,\"b\":true}",                        "a=null;b=true;" },
        { "{\"a\": \"x, \\\"y\\\"\", \"b\": \"\\u0007z\"}", "a=x, \"y\";b= z;" },
        { "{\"a\": {\"b\": [1, {\"c\": \"}\"}]}, \"d\": 2}", "a={\"b\": [1, {\"c\": \"}\"}]};d=2;" },
        { "{\"问题\": \"消防\"}",                           "问题=消防;" },
    };
    /* clang-format on */

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_members members = dd_members_of(rows[i].object);
        struct dd_member member;
        struct dd_text text = { 0 };

        while (dd_members_next(&members, &member)) {
            dd_text_add(&text, member.name, member.name_length);
            dd_text_char(&text, '=');
            dd_member_show(&member, &text);
            dd_text_char(&text, ';');
        }
        row_text(rows[i].shown, dd_text_get(&text), rows[i].shown);
        dd_text_free(&text);
    }
}

static void members__are_found_by_their_whole_name(void **state)
{
    (void)state;
    static const char object[] = "{\"ab\": 1, \"a\": 2}";
    struct dd_member member;

    assert_true(dd_members_find(object, "a", 1, &member));
    assert_memory_equal(member.value, "2", member.value_length);
    assert_false(dd_members_find(object, "b", 1, &member));
    assert_false(dd_members_find(NULL, "a", 1, &member));
}

static void members__end_where_the_object_is_cut(void **state)
{
    (void)state;
    static const char whole[] = "{\"a\": \"b\", \"c\": [1, {\"d\": 2}]}";

    for (size_t length = 0; length < sizeof whole; length++) {
        char cut[sizeof whole] = "";
        struct dd_member member;

        memcpy(cut, whole, length);
        for (struct dd_members members = dd_members_of(cut); dd_members_next(&members, &member);)
            row_true(cut, member.name + member.name_length <= cut + length &&
                              member.value + member.value_length <= cut + length);
    }
}

int text_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text__is_empty_before_anything_was_added),
        cmocka_unit_test(text__grows_piece_by_piece),
        cmocka_unit_test(text_format__fits_every_length),
        cmocka_unit_test(text_number__writes_every_number),
        cmocka_unit_test(text_json__escapes_what_json_asks),
        cmocka_unit_test(text_cut__shortens_and_never_lengthens),
        cmocka_unit_test(members__are_walked_as_they_were_written),
        cmocka_unit_test(members__are_found_by_their_whole_name),
        cmocka_unit_test(members__end_where_the_object_is_cut),
    };
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
