#include "test_output.h"

#include "output/yaml.h"

#include <string.h>

/* The text as a value, as an item, and as both deeper inside, as a file would have it. */
static void wrap(const char *text, struct dd_text *out)
{
    dd_text_put(out, "list:\n  - a: ");
    dd_yaml_text(text, 4, out);
    dd_text_put(out, "\n    b:\n      - ");
    dd_yaml_text(text, 6, out);
    dd_text_put(out, "\n      - c: ");
    dd_yaml_text(text, 8, out);
    dd_text_put(out, "\n        d: end\n");
}

/* libyaml gives back the very bytes, four times. */
static bool comes_back(const char *text)
{
    struct dd_text yaml = { 0 }, got = { 0 }, expected = { 0 };
    bool same;

    wrap(text, &yaml);
    dd_text_format(&expected,
                   "list[0].a=%s\nlist[0].b[0]=%s\nlist[0].b[1].c=%s\nlist[0].b[1].d=end\n", text,
                   text, text);
    same = yaml_outline(yaml.at, yaml.length, &got) &&
           strcmp(dd_text_get(&got), dd_text_get(&expected)) == 0;
    if (!same)
        print_error("written:\n%s\nread:\n%s\n", dd_text_get(&yaml), dd_text_get(&got));
    dd_text_free(&yaml);
    dd_text_free(&got);
    dd_text_free(&expected);
    return same;
}

static void yaml_text__has_the_simplest_style_that_is_safe(void **state)
{
    /* clang-format off */
    static const struct { const char *text, *yaml; } rows[] = {
        { "第一实验小学",        "第一实验小学" },
        { "Li Hua",              "Li Hua" },
        { "0631-5550101",        "0631-5550101" },
        { "12345热线",           "12345热线" },
        { "威经教督整〔2026〕12号", "威经教督整〔2026〕12号" },
        { "a:b",                 "a:b" },
        { "a#b",                 "a#b" },
        { "问题：食堂",          "问题：食堂" },
        { "it's",                "it's" },
        { "a \"b\" c",           "a \"b\" c" },
        { "C:\\x",               "C:\\x" },
        { "e.g. this",           "e.g. this" },
        { "",                    "\"\"" },
        { "~",                   "\"~\"" },
        { "null",                "\"null\"" },
        { "Yes",                 "\"Yes\"" },
        { "no",                  "\"no\"" },
        { "on",                  "\"on\"" },
        { "12",                  "\"12\"" },
        { "012",                 "\"012\"" },
        { "-5",                  "\"-5\"" },
        { "1_000",               "\"1_000\"" },
        { "1e5",                 "\"1e5\"" },
        { "0x1F",                "\"0x1F\"" },
        { "0b101",               "\"0b101\"" },
        { "0x_1F",               "\"0x_1F\"" },
        { "12:30",               "\"12:30\"" },
        { ".5",                  "\".5\"" },
        { "+.inf",               "\"+.inf\"" },
        { "2026-03-01",          "\"2026-03-01\"" },
        { "2026-03-01 10:00:00", "\"2026-03-01 10:00:00\"" },
        { "a: b",                "\"a: b\"" },
        { "a:",                  "\"a:\"" },
        { "a #b",                "\"a #b\"" },
        { "- a",                 "\"- a\"" },
        { "? a",                 "\"? a\"" },
        { "[a]",                 "\"[a]\"" },
        { "{a}",                 "\"{a}\"" },
        { "#a",                  "\"#a\"" },
        { "&a",                  "\"&a\"" },
        { "*a",                  "\"*a\"" },
        { "!a",                  "\"!a\"" },
        { "|",                   "\"|\"" },
        { ">",                   "\">\"" },
        { "'a'",                 "\"'a'\"" },
        { "\"a\"",               "\"\\\"a\\\"\"" },
        { "%a",                  "\"%a\"" },
        { "@a",                  "\"@a\"" },
        { "`a`",                 "\"`a`\"" },
        { " a",                  "\" a\"" },
        { "a ",                  "\"a \"" },
        { "a\tb",                "\"a\\tb\"" },
        { "a\rb",                "\"a\\x0Db\"" },
        { "\xC2\x85",              "\"\\x85\"" },
        { "\u00A0a",             "\"\\xA0a\"" },
        { "a\u2028b",            "\"a\\u2028b\"" },
        { "\uFEFF",              "\"\\uFEFF\"" },
        { "one\ntwo",            "|-\n  one\n  two" },
        { "one\n\n  two: #",     "|-\n  one\n\n    two: #" },
        { "one\ntwo\n",          "\"one\\ntwo\\n\"" },
        { "\none",               "\"\\none\"" },
        { " one\ntwo",           "\" one\\ntwo\"" },
        { "one\n\ttwo",          "\"one\\n\\ttwo\"" },
    };
    /* clang-format on */

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text yaml = { 0 };

        dd_yaml_text(rows[i].text, 0, &yaml);
        row_text(rows[i].text, dd_text_get(&yaml), rows[i].yaml);
        row_true(rows[i].text, comes_back(rows[i].text));
        dd_text_free(&yaml);
    }
}

/* xorshift: the same texts in every run. */
static uint32_t next_random(uint32_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 17;
    *seed ^= *seed << 5;
    return *seed;
}

static void yaml_text__comes_back_whatever_it_is(void **state)
{
    static const char *const pieces[] = {
        " ",      "  ",     "\n",         "\n\n",    "\t",       "\r",         ":",      ": ",
        "-",      "- ",     "---",        "\n---\n", "...",      "#",          " #",     "?",
        "? ",     ",",      "[",          "]",       "{",        "}",          "&",      "*",
        "!",      "!!",     "|",          "|-",      ">",        "'",          "\"",     "%",
        "@",      "`",      "\\",         "\\n",     "~",        "null",       "yes",    "=",
        "<<",     "a",      "b c",        "0",       "12",       "2026-03-01", "校",     "一二三",
        "，",     "：",     "　",         "😀",       "\xC2\x85", "\u00A0",     "\u00AD", "\u200B",
        "\u2028", "\u2029", "\uFEFF",     "\uFFFD",  "\001",     "\033",       "\177",   "\xC2\x80",
        "é",      "𠮷",     "\U0010FFFF",
    };
    enum { ROUNDS = 20000, MOST_PIECES = 9 };
    struct dd_text text = { 0 };
    uint32_t seed = 20260301;

    (void)state;
    for (unsigned round = 0; round < ROUNDS; round++) {
        unsigned count = next_random(&seed) % MOST_PIECES;

        dd_text_cut(&text, 0);
        while (count-- > 0)
            dd_text_put(&text, pieces[next_random(&seed) % LENGTH(pieces)]);
        assert_true(comes_back(dd_text_get(&text)));
    }
    dd_text_free(&text);
}

static void yaml_text__comes_back_for_every_pair_of_signs(void **state)
{
    /* All of ASCII but NUL, first and second, and behind a letter. */
    char text[] = { 0, 0, 0 };

    (void)state;
    for (text[0] = 1; text[0] < 127; text[0]++)
        for (text[1] = 1; text[1] < 127; text[1]++)
            assert_true(comes_back(text));
}

static void yaml_text__may_be_long(void **state)
{
    struct dd_text text = { 0 };

    (void)state;
    for (unsigned i = 0; i < 20000; i++)
        dd_text_put(&text, "整改 ");
    assert_true(comes_back(dd_text_get(&text)));
    dd_text_put(&text, "完");
    assert_true(comes_back(dd_text_get(&text)));
    dd_text_put(&text, "\n完");
    assert_true(comes_back(dd_text_get(&text)));
    dd_text_free(&text);
}

int yaml_text_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(yaml_text__has_the_simplest_style_that_is_safe),
        cmocka_unit_test(yaml_text__comes_back_whatever_it_is),
        cmocka_unit_test(yaml_text__comes_back_for_every_pair_of_signs),
        cmocka_unit_test(yaml_text__may_be_long),
    };

    return cmocka_run_group_tests_name("yaml_text", tests, NULL, NULL);
}
