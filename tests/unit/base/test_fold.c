#include "test_base.h"

#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fold__gives_what_is_compared(void **state)
{
    (void)state;
    static const struct {
        const char *text, *folded;
    } rows[] = {
        { "", "" },
        { "   ", "" },
        { "\u3000\u00a0\u200b", "" },
        { "督学", "督学" },
        { "ＷＴ－２０２５", "WT-2025" },
        { "！～", "!~" },
        { "校长（园长）", "校长(园长)" },
        { "校长\uff0c园长", "校长,园长" },
        { "  第一　实验\u00a0小学  ", "第一 实验 小学" },
        { "a \u3000\t b", "a b" },
        { "王\u200b明", "王明" },
        { "\ufeff王明\u200e", "王明" },
        { "王 \u200b 明", "王 明" },
        { "行\r\n尾\n", "行 尾" },
        { "¥。、", "¥。、" },
        { "Ab_C", "Ab_C" },
        { "𬭎😀", "𬭎😀" },
        { "a\xff\xe6 b", "a\xff\xe6 b" },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        char out[64];
        size_t length = dd_fold(rows[i].text, strlen(rows[i].text), out, sizeof out);
        row_text(rows[i].text, out, rows[i].folded);
        row_number(rows[i].text, (int64_t)length, (int64_t)strlen(out));
    }
}

static void name__has_no_space_between_han(void **state)
{
    (void)state;
    static const struct {
        const char *text, *folded, *tidy;
    } rows[] = {
        { "", "", "" },
        { "王明", "王明", "王明" },
        { " 王　明\u00a0", "王明", "王明" },
        { "王 \u200b 明", "王明", "王明" },
        { "欧阳　 文　杰", "欧阳文杰", "欧阳文杰" },
        { "王 明（小）", "王明(小)", "王明（小）" },
        { "Li  Hua", "Li Hua", "Li Hua" },
        { "Ｌｉ　Ｈｕａ", "Li Hua", "Ｌｉ Ｈｕａ" },
        { "王 A 明", "王 A 明", "王 A 明" },
        { "Ｒ2026–020", "R2026-020", "Ｒ2026–020" },
        { "2025—2026−1", "2025-2026-1", "2025—2026−1" },
        { "〇 一", "〇一", "〇一" },
        { "𠮷 田", "𠮷田", "𠮷田" },
        { "阿依·古丽 买买提", "阿依·古丽买买提", "阿依·古丽买买提" },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        const size_t length = strlen(rows[i].text);
        char out[64];
        row_number(rows[i].text, (int64_t)dd_fold_name(rows[i].text, length, out, sizeof out),
                   (int64_t)strlen(rows[i].folded));
        row_text(rows[i].text, out, rows[i].folded);
        dd_name_tidy(rows[i].text, length, out, sizeof out);
        row_text(rows[i].text, out, rows[i].tidy);
    }
}

static void trim__cuts_blanks_at_the_ends(void **state)
{
    (void)state;
    static const struct {
        const char *text, *rest;
    } rows[] = {
        { "", "" },
        { " \t\u3000\ufeff\n", "" },
        { "督导", "督导" },
        { "督 导", "督 导" },
        { "\u3000督导\u00a0\r\n", "督导" },
        { "\ufeffa\u200b", "a" },
        { "\xa0 a\xe3\x80", "\xa0 a\xe3\x80" },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        size_t length = strlen(rows[i].text);
        const char *rest = dd_trim(rows[i].text, &length);
        char out[64];
        snprintf(out, sizeof out, "%.*s", (int)length, rest);
        row_text(rows[i].text, out, rows[i].rest);
    }
}

static void unseen__is_found(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t at; /* -1: none */
    } rows[] = {
        { "", -1 },        { "海滨，小学（一）", -1 }, { "a\u00a0b\u2003c\u3000", -1 },
        { "\u200b", 0 },   { "测\u200b试", 3 },        { "测\ufeff", 3 },
        { "a\u00adb", 1 }, { "a\u202eb\u200b", 1 },    { "a\xe2\x80", -1 },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        const char *found = dd_find_unseen(rows[i].text, strlen(rows[i].text));
        row_number(rows[i].text, found ? found - rows[i].text : -1, rows[i].at);
    }
}

static void fold__stays_within_its_room(void **state)
{
    (void)state;
    static const char text[] = "督学 ab　责任";
    static const size_t lengths[] = { 0, 0, 0, 0, 3, 3, 3, 6, 6, 8, 9, 9, 9, 9, 13, 13, 13, 16 };

    /* The folded text is 督学 ab 责任: 3, 3, a space, a, b, a space, 3 and 3 bytes. */
    for (size_t size = 0; size < LENGTH(lengths); size++) {
        char row[32], *out = malloc(size ? size : 1);
        snprintf(row, sizeof row, "room for %zu", size);
        size_t length = dd_fold(text, sizeof text - 1, out, size);
        row_number(row, (int64_t)length, (int64_t)lengths[size]);
        if (size > 0)
            row_number(row, out[length], 0);
        free(out);
    }
}

static void same__compares_folded(void **state)
{
    (void)state;
    static const struct {
        const char *one, *other;
        bool folded, word;
    } rows[] = {
        { "", "", true, true },
        { "", " ", true, true },
        { "督学", "督学", true, true },
        { "督学", "督导", false, false },
        { "督学", "督学员", false, false },
        { "look-back", "look_back", false, true },
        { "LOOK_BACK", "look-back", false, true },
        { "Ｒ2026－012", "r2026-012", false, true },
        { "Ｒ2026－012", " R2026-012", true, true },
        { "校长（园长）", "校长(园长)", true, true },
        { "第一 小学", "第一　 小学", true, true },
        { "第一小学", "第一 小学", false, false },
        { "look back", "look-back", false, false },
        { "É", "é", false, false },
        { "\xff", "\xfe", false, false },
        { "a\xff", "A\xff", false, true },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        char row[64];
        snprintf(row, sizeof row, "%s, %s", rows[i].one, rows[i].other);
        row_number(row, dd_same_folded(rows[i].one, rows[i].other), rows[i].folded);
        row_number(row, dd_same_folded(rows[i].other, rows[i].one), rows[i].folded);
        row_number(row, dd_same_word(rows[i].one, rows[i].other), rows[i].word);
        row_number(row, dd_same_word(rows[i].other, rows[i].one), rows[i].word);
    }
}

static void distance__counts_edits_of_characters(void **state)
{
    (void)state;
    static const struct {
        const char *one, *other;
        unsigned most, distance;
    } rows[] = {
        { "", "", 3, 0 },
        { "", "abc", 3, 3 },
        { "source", "source", 2, 0 },
        { "source", "sorce", 2, 1 },
        { "source", "sourcee", 2, 1 },
        { "source", "sourca", 2, 1 },
        { "source", "suorce", 2, 1 },
        { "abcd", "badc", 5, 2 },
        { "ca", "abc", 5, 3 },
        { "kitten", "sitting", 5, 3 },
        { "教练", "教师", 2, 1 },
        { "来源", "来原", 2, 1 },
        { "整改", "改整", 2, 1 },
        { "督学", "责任督学", 3, 2 },
        { "abc", "xyz", 1, 2 },
        { "abcdefgh", "x", 3, 4 },
        { "abc", "abd", 0, 1 },
        { "abc", "abc", 0, 0 },
        { "a\xff", "a\xfe", 2, 1 },
        { "abc", "xyz", UINT32_MAX, 3 },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        char row[64];
        snprintf(row, sizeof row, "%s, %s", rows[i].one, rows[i].other);
        row_number(row, dd_distance(rows[i].one, rows[i].other, rows[i].most), rows[i].distance);
        row_number(row, dd_distance(rows[i].other, rows[i].one, rows[i].most), rows[i].distance);
    }
}

static void nearest__is_a_third_of_the_word_away(void **state)
{
    (void)state;
    static const struct {
        const char *word, *names[4], *nearest;
    } rows[] = {
        { "list", { "lists", "lost", "show" }, "lists" }, /* of two equally near the first */
        { "lst", { "show", "lost", "list" }, "lost" },
        { "format", { "fromat", "format" }, "format" },
        { "ab", { "ac" }, "ac" },
        { "a", { "b", "ab" }, NULL },
        { "", { "a", "ab" }, NULL },
        { "abcd", { "abxy" }, NULL },
        { "abcde", { "abcxy" }, "abcxy" },
        { "abcdefghijkl", { "abcdefghwxyz" }, NULL },
        { "整改通知", { "整改通书", "督导报告" }, "整改通书" },
        { " ＬＩＳＴ ", { "LIST" }, "LIST" },
    };

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_nearest nearest;
        const char *found = NULL;

        dd_nearest_begin(&nearest, rows[i].word);
        for (unsigned at = 0; rows[i].names[at]; at++)
            if (dd_nearest_try(&nearest, rows[i].names[at]))
                found = rows[i].names[at];
        row_text(rows[i].word, found ? found : "", rows[i].nearest ? rows[i].nearest : "");
    }
}

static void in_words__finds_whole_words(void **state)
{
    (void)state;
    static const struct {
        const char *list, *word;
        bool found;
    } rows[] = {
        { "unit leader inspector", "unit", true },
        { "unit leader inspector", "leader", true },
        { "unit leader inspector", "inspector", true },
        { "unit leader inspector", "lead", false },
        { "unit leader inspector", "leaders", false },
        { "  unit   leader ", "leader", true },
        { "unit leader", "unit leader", false },
        { "unit", "", false },
        { "", "unit", false },
        { NULL, "unit", false },
    };

    for (size_t i = 0; i < LENGTH(rows); i++)
        row_number(rows[i].word, dd_in_words(rows[i].list, rows[i].word), rows[i].found);
}

int fold_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fold__gives_what_is_compared),
        cmocka_unit_test(name__has_no_space_between_han),
        cmocka_unit_test(trim__cuts_blanks_at_the_ends),
        cmocka_unit_test(unseen__is_found),
        cmocka_unit_test(fold__stays_within_its_room),
        cmocka_unit_test(same__compares_folded),
        cmocka_unit_test(distance__counts_edits_of_characters),
        cmocka_unit_test(nearest__is_a_third_of_the_word_away),
        cmocka_unit_test(in_words__finds_whole_words),
    };
    return cmocka_run_group_tests_name("fold", tests, NULL, NULL);
}
