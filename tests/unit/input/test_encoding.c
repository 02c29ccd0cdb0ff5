/* Text in other encodings, bytes that are none, pairs of escapes. */
#include "test_input.h"

#include "input/decode.h"
#include "input/pairs.h"

#include <iconv.h>
#include <stdlib.h>
#include <string.h>

static const char sea[] = "单位:\n- {代码: xx1, 名称: 海滨实验小学, 类别: 小学}\n";
static const char sea_heard[] =
    "unit {\"code\": \"xx1\", \"name\": \"海滨实验小学\", \"type\": \"primary\"}\n";

/* `text` in another encoding; freed by the caller. */
static char *encoded(const char *text, const char *encoding, size_t *length)
{
    const size_t size = 4 * strlen(text) + 8;
    iconv_t converter = iconv_open(encoding, "UTF-8");
    char *in = strdup(text), *out = malloc(size), *from = in, *to = out;
    size_t left = strlen(text), room = size;

    assert_true(converter != (iconv_t)-1);
    assert_int_equal(iconv(converter, &from, &left, &to, &room), 0);
    iconv_close(converter);
    free(in);
    *length = size - room;
    return out;
}

static void encoding__is_read_as_named(void **state)
{
    (void)state;
    static const struct {
        const char *file, *encoding;
    } files[] = {
        { "gb18030.yaml", "GB18030" },
        { "gb18030.yaml", "gbk" },
        { "crlf.yaml", "UTF-8" },
        /* a mark in the file wins over what was named */
        { "utf-16.yaml", "GB18030" },
        { "utf-16-big.yaml", NULL },
        { "bom.yaml", "GB18030" },
        { "cr.yaml", NULL },
        /* so does Chinese in UTF-8, which GB18030 would read as nonsense */
        { "crlf.yaml", "GB18030" },
        { "crlf.yaml", "UTF-16LE" },
    };

    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        struct heard heard;

        hear_file(&heard, files[i].file, files[i].encoding);
        row_text(files[i].file, heard.items.at, sea_heard);
        row_true(files[i].file, heard.problems.count == 0);
        heard_clear(&heard);
    }
}

static void encoding__unknown_one_is_a_mistake_of_the_call(void **state)
{
    (void)state;
    const struct dd_reader_options options = { .encoding = "EBCDIC-37-½" };
    struct dd_reader *reader;
    struct dd_error err = { 0 };

    assert_int_equal(dd_reader_open(&reader, TEST_DATA "/yaml/good.yaml", &options, &err), -1);
    assert_int_equal(err.code, DD_E_USAGE);
    assert_string_equal(err.message, "'EBCDIC-37-½' is no encoding known here");
}

static void encoding__wrong_one_is_told_with_its_place(void **state)
{
    (void)state;
    struct heard heard;
    struct dd_text got = { 0 };

    /* É and c make a character of GB18030, but ü and l do not make one of BIG5. */
    hear_file(&heard, "latin1.yaml", "BIG5");
    problems_places(&heard.problems, &got);
    assert_string_equal(got.at, "2:27+1 encoding\n");
    assert_string_equal(heard.problems.list[0].error.message, "this is not BIG5: byte 0xFC");
    dd_text_free(&got);
    heard_clear(&heard);
}

/* Every length of a block's end falls into a character somewhere. */
static void encoding__characters_are_whole_across_blocks(void **state)
{
    (void)state;
    static const char *const encodings[] = { "GB18030", "UTF-16LE", "UTF-16BE", "BIG5" };
    enum { ITEMS = 9000 };
    struct dd_text text = { 0 };

    dd_text_put(&text, "units:\n");
    for (unsigned i = 0; i < ITEMS; i++)
        dd_text_format(&text, "- {code: %u, name: 山水%.*s}\n", i, (int)(i % 7), "abcdefg");
    for (size_t i = 0; i < sizeof encodings / sizeof encodings[0]; i++) {
        size_t length;
        char *bytes = encoded(text.at, encodings[i], &length);
        struct dd_source source;
        struct dd_decoder *decoder;
        struct dd_error err;
        struct dd_text got = { 0 };
        const char *block;

        dd_source_open_text(&source, bytes, length);
        assert_int_equal(dd_decoder_open(&decoder, &source, encodings[i], &err), 0);
        while (dd_decoder_next(decoder, &block, &length, &err) == 0 && length > 0)
            dd_text_add(&got, block, length);
        row_text(encodings[i], got.at, text.at);
        dd_text_free(&got);
        dd_decoder_free(decoder);
        free(bytes);
    }
    dd_text_free(&text);
}

/* Chinese and Western text in other encodings; whether it is taken for GB18030. */
static void gb18030__is_recognised_by_its_characters(void **state)
{
    (void)state;
    static const struct {
        const char *encoding, *text;
        bool gb18030;
    } rows[] = {
        { "GB18030", "units: [{name: 海}]", true },
        { "GB18030", "units: [{name: 海滨实验小学，含“附属”幼儿园}]", true },
        { "GB18030", "# abc\n\n\nunits:\n- name: abc\n  note: 中文", true },
        { "GB18030", "units: [{name: 㐀镕堃喆}]", false }, /* rare characters alone */
        { "ISO-8859-1", "units: [{name: Müller}]", false },
        { "ISO-8859-1", "units: [{name: \"École élémentaire à Besançon\"}]", false },
        { "ISO-8859-1", "units: [{name: é}]", false },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct heard heard;
        size_t length;
        char *bytes = encoded(rows[i].text, rows[i].encoding, &length);

        hear_text(&heard, bytes, length);
        row_true(rows[i].text, heard.problems.count == 1);
        row_true(rows[i].text, heard.problems.list[0].error.code == DD_E_ENCODING);
        row_true(rows[i].text, (strstr(heard.problems.list[0].error.message, "GB18030") != NULL) ==
                                   rows[i].gb18030);
        heard_clear(&heard);
        free(bytes);
    }
}

static void gb18030__is_not_a_damaged_utf8(void **state)
{
    (void)state;
    struct heard heard;
    char *text = strdup(sea);

    /* One byte lost of 验: what follows could be read as GB18030 for a while. */
    strstr(text, "验")[1] = '\xFF';
    hear_text(&heard, text, strlen(text));
    assert_string_equal(heard.problems.list[0].error.message, "this is not UTF-8: byte 0xE9");
    assert_int_equal(heard.problems.list[0].error.at.column, 20);
    heard_clear(&heard);
    free(text);
}

static void bad_byte__is_found_far_into_the_file(void **state)
{
    (void)state;
    struct dd_text text = { 0 };
    struct heard heard;

    dd_text_put(&text, "units:\n");
    for (unsigned i = 0; i < 20000; i++)
        dd_text_format(&text, "- {code: c%u, name: 海滨实验小学}\n", i);
    dd_text_put(&text, "- {code: x, name: 海\x80滨}\n");
    hear_text(&heard, text.at, text.length);
    assert_int_equal(heard.problems.count, 1);
    assert_int_equal(heard.problems.list[0].error.at.line, 20002);
    assert_int_equal(heard.problems.list[0].error.at.column, 20);
    assert_string_equal(heard.problems.list[0].excerpt, "- {code: x, name: 海\uFFFD滨}");
    /* What libyaml had not taken in yet is all that was not read before. */
    assert_true(heard.count > 19000);
    heard_clear(&heard);
    dd_text_free(&text);
}

static void pairs__are_joined_wherever_they_are_cut(void **state)
{
    (void)state;
    static const struct {
        const char *text, *joined;
    } rows[] = {
        { "a\\ud83d\\ude00b", "a😀b" },
        { "\\uD83D\\uDE00\\uD83D\\uDE01", "😀😁" },
        { "\\\\ud83d\\ude00", "\\\\ud83d\\ude00" }, /* an escaped backslash */
        { "\\\\\\ud83d\\ude00", "\\\\😀" },          /* and a pair behind it */
        { "\\ud83d", "\\ud83d" },                   /* half a pair is left as it is */
        { "\\ud83d\\ud83d\\ude00", "\\ud83d😀" },    /* and the next is whole */
        { "\\ude00\\ud83d", "\\ude00\\ud83d" },
        { "\\u4e2d\\u6587\\n", "\\u4e2d\\u6587\\n" },
        { "\\ud83d\\u0041", "\\ud83d\\u0041" },
        { "\\", "\\" },
        { "\\ud83d\\udezz", "\\ud83d\\udezz" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const size_t whole = strlen(rows[i].text);

        for (size_t cut = 0; cut <= whole; cut++) {
            char text[64], got[64];
            size_t rest, joined = 0, done, length = cut;

            /* A first block to the cut, then what was left of it and the others. */
            memcpy(text, rows[i].text, cut);
            done = dd_pairs_join(text, length, false, &rest, &joined);
            memcpy(got, text, done);
            memmove(text, text + length - rest, rest);
            memcpy(text + rest, rows[i].text + cut, whole - cut);
            length = rest + whole - cut;
            length = dd_pairs_join(text, length, true, &rest, &joined);
            memcpy(got + done, text, length);
            got[done + length] = '\0';
            row_text(rows[i].text, got, rows[i].joined);
            assert_int_equal(rest, 0);
        }
    }
}

static void pairs__are_left_alone_in_plain_yaml(void **state)
{
    (void)state;
    static const char text[] = "units: [{note: '\\ud83d\\ude00'}]";
    struct heard heard;

    hear_text(&heard, text, strlen(text));
    assert_string_equal(heard.items.at, "unit {\"note\": \"\\\\ud83d\\\\ude00\"}\n");
    heard_clear(&heard);
}

int encoding_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encoding__is_read_as_named),
        cmocka_unit_test(encoding__unknown_one_is_a_mistake_of_the_call),
        cmocka_unit_test(encoding__wrong_one_is_told_with_its_place),
        cmocka_unit_test(encoding__characters_are_whole_across_blocks),
        cmocka_unit_test(gb18030__is_recognised_by_its_characters),
        cmocka_unit_test(gb18030__is_not_a_damaged_utf8),
        cmocka_unit_test(bad_byte__is_found_far_into_the_file),
        cmocka_unit_test(pairs__are_joined_wherever_they_are_cut),
        cmocka_unit_test(pairs__are_left_alone_in_plain_yaml),
    };

    return cmocka_run_group_tests_name("encoding", tests, NULL, NULL);
}
