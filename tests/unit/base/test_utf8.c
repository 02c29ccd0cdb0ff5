#include "test_base.h"

#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The table of RFC 3629, the other way round than the library goes. */
static unsigned encode(uint32_t code, char out[4])
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

static void utf8_next__reads_every_character(void **state)
{
    (void)state;
    for (uint32_t code = 0; code <= 0x10FFFF; code++) {
        char bytes[4], row[16];
        uint32_t read = 0;
        unsigned length = encode(code, bytes);
        bool surrogate = code >= 0xD800 && code <= 0xDFFF;
        snprintf(row, sizeof row, "U+%04X", code);
        row_number(row, dd_utf8_next(bytes, bytes + length, &read), surrogate ? 0 : length);
        row_number(row, dd_utf8_valid(bytes, length, NULL), !surrogate);
        row_number(row, read, surrogate ? 0 : code);
        /* Cut anywhere, it is none. */
        for (unsigned cut = 1; cut < length; cut++)
            row_number(row, dd_utf8_next(bytes, bytes + cut, &read), 0);
    }
}

static void utf8_next__reads_nothing_else(void **state)
{
    (void)state;
    static const unsigned char edges[] = { 0x00, 0x7F, 0x80, 0x8F, 0x90,
                                           0x9F, 0xA0, 0xBF, 0xC0, 0xFF };
    static const char nothing[] = "";
    unsigned found[5] = { 0 };
    uint32_t code;

    assert_int_equal(dd_utf8_next(nothing, nothing, &code), 0);
    for (unsigned pair = 0; pair < 0x10000; pair++) {
        char two[2] = { (char)(pair >> 8), (char)pair };
        found[2] += dd_utf8_next(two, two + 2, &code) == 2;
        for (unsigned last = 0; last < 0x100; last += 0x3F) {
            char three[3] = { two[0], two[1], (char)last };
            found[3] += dd_utf8_next(three, three + 3, &code) == 3;
        }
        for (size_t i = 0; i < LENGTH(edges); i++) {
            char four[4] = { two[0], two[1], (char)edges[i], (char)0xBF };
            found[4] += dd_utf8_next(four, four + 4, &code) == 4;
        }
    }
    /*
     * Two bytes: U+0080 to U+07FF. Of the third bytes tried - 00 3F 7E BD FC - one continues: a
     * 64th of the characters from U+0800 without the surrogates. Of the edges six continue: 6 of
     * 64, and one of 64 again, of those from U+10000.
     */
    assert_int_equal(found[2], 0x780);
    assert_int_equal(found[3], (0xF800 - 0x800) / 64);
    assert_int_equal(found[4], 0x100000 / 64 * 6 / 64);
}

static void utf8_valid__finds_the_first_bad_byte(void **state)
{
    (void)state;
    static const struct {
        const char *row, *bytes;
        size_t length, bad_at;
    } rows[] = {
        { "a lone continuation", "ab\x80", 3, 2 },
        { "overlong slash", "\xC0\xAF", 2, 0 },
        { "overlong in two", "a\xC1\xBF", 3, 1 },
        { "overlong in three", "整\xE0\x9F\xBF", 6, 3 },
        { "overlong in four", "\xF0\x8F\xBF\xBF", 4, 0 },
        { "surrogate", "整改\xED\xA0\x80", 9, 6 },
        { "above U+10FFFF", "\xF4\x90\x80\x80", 4, 0 },
        { "F5", "\xF5\x80\x80\x80", 4, 0 },
        { "FF", "12345678\xFF", 9, 8 },
        { "cut Han", "整\xE6\x94", 5, 3 },
        { "cut four", "\xF0\x9F\x98", 3, 0 },
        { "nothing of three but its lead", "\xE6", 1, 0 },
        { "GB18030 text", "\xB6\xBD\xB5\xBC", 4, 0 },
        { "Han with an ASCII third byte", "\xE6\x94x", 3, 0 },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        size_t bad_at = 99;
        row_true(rows[i].row, !dd_utf8_valid(rows[i].bytes, rows[i].length, &bad_at));
        row_number(rows[i].row, (int64_t)bad_at, (int64_t)rows[i].bad_at);
    }
}

static void utf8_valid__sees_a_bad_byte_at_every_place(void **state)
{
    (void)state;
    static const char good[] = "整改通知书 abcdefghijklmnop é 😀 “引号”，12345678901234567890。督学";
    size_t length = sizeof good - 1;

    /* On the heap and to the very end, so that reading too far would be noticed. */
    for (size_t from = 0; from < length; from++) {
        if (((unsigned char)good[from] & 0xC0) == 0x80)
            continue;
        size_t rest = length - from, bad_at = 999;
        char *copy = malloc(rest);
        memcpy(copy, good + from, rest);
        assert_true(dd_utf8_valid(copy, rest, &bad_at));
        assert_int_equal(bad_at, 999);
        for (size_t i = 0; i < rest; i++) {
            char kept = copy[i];
            size_t begin = i;
            while (((unsigned char)copy[begin] & 0xC0) == 0x80)
                begin--;
            copy[i] = (char)0xFF;
            assert_false(dd_utf8_valid(copy, rest, &bad_at));
            assert_int_equal(bad_at, begin);
            copy[i] = kept;
        }
        free(copy);
    }
    assert_true(dd_utf8_valid("", 0, NULL));
}

static void utf8_count__counts_characters(void **state)
{
    (void)state;
    assert_int_equal(dd_utf8_count("", 0), 0);
    assert_int_equal(dd_utf8_count("abc", 3), 3);
    assert_int_equal(dd_utf8_count("整改é😀", 12), 4);
}

static void utf8_fit__never_cuts_a_character(void **state)
{
    (void)state;
    static const struct {
        const char *row, *bytes;
        size_t length, fit;
    } rows[] = {
        { "nothing", "", 0, 0 },
        { "ASCII", "abc", 2, 2 },
        { "Han whole", "整改", 6, 6 },
        { "Han less one", "整改", 5, 3 },
        { "Han less two", "整改", 4, 3 },
        { "first Han cut", "整改", 2, 0 },
        { "é whole", "aé", 3, 3 },
        { "é cut", "aé", 2, 1 },
        { "😀 whole", "a😀", 5, 5 },
        { "😀 less one", "a😀", 4, 1 },
        { "😀 less three", "a😀", 2, 1 },
        { "continuations alone stay", "\x80\x80\x80\x80\x80", 5, 5 },
        { "two continuations alone stay", "\x80\x80", 2, 2 },
    };

    for (size_t i = 0; i < LENGTH(rows); i++)
        row_number(rows[i].row, (int64_t)dd_utf8_fit(rows[i].bytes, rows[i].length),
                   (int64_t)rows[i].fit);
}

int utf8_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8_next__reads_every_character),
        cmocka_unit_test(utf8_next__reads_nothing_else),
        cmocka_unit_test(utf8_valid__finds_the_first_bad_byte),
        cmocka_unit_test(utf8_valid__sees_a_bad_byte_at_every_place),
        cmocka_unit_test(utf8_count__counts_characters),
        cmocka_unit_test(utf8_fit__never_cuts_a_character),
    };
    return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
