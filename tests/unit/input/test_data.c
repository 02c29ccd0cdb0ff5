/*
 * The odd files of tests/data/yaml: what is found in each, and where. What a file stands for is
 * its name.
 */
#include "test_input.h"

#include <string.h>

static const struct {
    const char *file;
    unsigned items;       /* read from it, faulty ones included */
    const char *problems; /* line:column+span code field */
} places[] = {
    /* clang-format off */
    { "alias-bomb.yaml", 0,
      "1:4+2 anchor\n1:1+1 key\n"
      "2:4+2 anchor\n2:1+1 key\n"
      "3:4+2 anchor\n3:1+1 key\n"
      "4:4+2 anchor\n4:1+1 key\n"
      "5:4+2 anchor\n5:1+1 key\n"
      "6:4+2 anchor\n6:1+1 key\n"
      "7:4+2 anchor\n7:1+1 key\n"
      "8:4+2 anchor\n8:1+1 key\n"
      "9:4+2 anchor\n9:1+1 key\n" },
    { "alias.yaml", 1, "2:17+2 anchor\n" },
    { "ambiguous-reference.yaml", 3, "" },
    { "anchor.yaml", 1, "2:17+2 anchor\n" },
    { "at-sign.yaml", 0, "3:8+1 syntax\n" },
    { "backslash.yaml", 0, "3:10+1 syntax\n" },
    { "backtick.yaml", 0, "3:7+1 syntax\n" },
    { "bad-choice.yaml", 1, "4:7+2 choice source\n" },
    { "bad-date.yaml", 1, "5:9+10 date deadline\n" },
    { "bad-number.yaml", 1, "2:39+3 type student_count\n" },
    { "bad-yesno.yaml", 1, "2:24+2 type in_service\n" },
    { "bom-inside.yaml", 1, "3:1+1 syntax\n" },
    { "bom.yaml", 1, "" },
    { "bracket-in-value.yaml", 0, "3:11+1 syntax\n" },
    { "colon-in-value.yaml", 0, "3:10+1 syntax\n" },
    { "complex-key.yaml", 1, "2:5+8 type\n" },
    { "control-character.yaml", 0, "2:19+1 encoding\n" },
    { "cr.yaml", 1, "" },
    { "crlf.yaml", 1, "" },
    { "dates-out-of-order.yaml", 1, "" },
    { "deep.yaml", 1, "3:7+27 type name\n5:20+1 limit\n" },
    { "directive.yaml", 0, "1:1+1 syntax\n" },
    { "empty-item.yaml", 1, "7:4+1 value alias[2]\n" },
    { "empty-lists.yaml", 0, "" },
    { "empty-text.yaml", 1, "2:17+2 value name\n" },
    { "empty.yaml", 0, "" },
    { "escaped-control.yaml", 1, "2:17+12 value name\n" },
    { "escaped-nul.yaml", 1, "2:17+8 value\n" },
    { "fields-for-value.yaml", 1, "3:7+12 type name\n" },
    { "full-width-colon-braces.yaml", 1, "2:4+6 key\n" },
    { "full-width-colon-everywhere.yaml", 0, "2:3+6 type\n" },
    { "full-width-colon-first.yaml", 0, "2:5+1 syntax\n" },
    { "full-width-colon-kind.yaml", 0, "1:3+1 syntax\n" },
    { "full-width-colon.yaml", 0, "3:5+1 syntax\n" },
    { "gb18030-later.yaml", 0, "3:9+1 encoding\n" },
    { "gb18030.yaml", 0, "1:1+1 encoding\n" },
    { "good.json", 1, "" },
    { "good.yaml", 7, "" },
    { "indented-deeper.yaml", 0, "3:5+1 syntax\n" },
    { "indented-less.yaml", 1, "3:2+1 syntax\n" },
    { "items-not-in-line.yaml", 0, "3:5+1 syntax\n" },
    { "json-comma.json", 0, "1:27+1 syntax\n" },
    { "json-lines.json", 0, "2:1+1 syntax\n" },
    { "latin1.yaml", 0, "2:21+1 encoding\n" },
    { "line-separator.yaml", 1, "5:3+2 key\n" },
    { "list-for-value.yaml", 1, "2:7+8 type name\n" },
    { "list-on-line-of-name.yaml", 0, "3:7+1 syntax\n" },
    { "list-without-kind.yaml", 0, "1:1+1 type\n" },
    { "long-line.yaml", 1, "2:214+2 choice type\n" },
    { "long-tag.yaml", 1, "2:9+41 anchor\n" },
    { "many-problems.yaml", 3,
      "3:7+2 choice source\n5:9+10 date retired_on\n"
      "6:3+2 type\n7:24+2 type in_service\n"
      "9:3+14 missing key\n" },
    { "merge.yaml", 2, "3:4+2 anchor\n" },
    { "missing-field.yaml", 1, "" },
    { "missing-reference.yaml", 1, "" },
    { "no-colon-last.yaml", 0, "4:1+1 syntax\n" },
    { "no-colon.yaml", 0, "3:3+1 syntax\n" },
    { "no-name.yaml", 0, "2:3+1 syntax\n" },
    { "no-space-after-colon.yaml", 0, "3:5+1 syntax\n" },
    { "no-space-after-dash-deeper.yaml", 1, "3:3+1 syntax\n" },
    { "no-space-after-dash.yaml", 1, "3:1+3 key\n" },
    { "nul.yaml", 0, "2:19+1 encoding\n" },
    { "only-comments.yaml", 0, "" },
    { "only-marks.yaml", 0, "" },
    { "only-null.yaml", 0, "" },
    { "own-tag.yaml", 1, "2:8+5 anchor\n" },
    { "pairs.json", 1, "1:57+3 choice type\n" },
    { "percent.yaml", 0, "3:7+1 syntax\n" },
    { "pipe.yaml", 0, "3:7+1 syntax\n" },
    { "placeholder.yaml", 1, "2:8+4 type\n2:7+6 type code\n" },
    { "record-is-text.yaml", 1, "2:3+6 type\n" },
    { "record-not-in-list.yaml", 0, "2:3+1 type\n" },
    { "repeated-key-two-names.yaml", 1, "5:3+4 repeated name\n" },
    { "repeated-key.yaml", 1, "5:3+2 repeated name\n" },
    { "repeated-list.yaml", 1, "4:1+2 repeated\n" },
    { "same-record-twice.yaml", 2, "" },
    { "slashed-date.yaml", 1, "5:9+8 date deadline\n" },
    { "star.yaml", 0, "3:7+1 syntax\n" },
    { "tab-after-dash.yaml", 0, "2:2+1 syntax\n" },
    { "tab-in-text.yaml", 0, "4:1+1 syntax\n" },
    { "tab.yaml", 0, "3:1+1 syntax\n" },
    { "tag.yaml", 1, "2:8+5 anchor\n" },
    { "text-after-end.yaml", 0, "3:1+1 syntax\n" },
    { "text-alone.yaml", 0, "1:1+6 type\n" },
    { "text-behind-quote.yaml", 0, "3:11+1 syntax\n" },
    { "unclosed-bracket-to-the-end.yaml", 0, "1:5+1 syntax\n" },
    { "unclosed-bracket.yaml", 0, "2:3+1 syntax\n" },
    { "unclosed-quote-to-the-end.yaml", 0, "3:7+1 syntax\n" },
    { "unclosed-quote.yaml", 0, "3:7+1 syntax\n" },
    { "undefined-tag.yaml", 0, "2:8+1 anchor\n" },
    { "unknown-key-inside.yaml", 1, "4:17+2 key measures[1]\n" },
    { "unknown-key.yaml", 1, "3:3+2 key\n" },
    { "unknown-kind.yaml", 1, "1:1+3 key\n" },
    { "utf-16-big.yaml", 1, "" },
    { "utf-16-without-mark.yaml", 0, "1:2+1 encoding\n" },
    { "utf-16.yaml", 1, "" },
    { "utf-8-cut.yaml", 0, "2:30+1 encoding\n" },
    { "utf-8-damaged.yaml", 0, "2:20+1 encoding\n" },
    { "value-for-fields.yaml", 1, "3:7+3 type plea\n" },
    /* clang-format on */
};

static void data__each_problem_has_its_place(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        struct dd_text got = { 0 };
        struct heard heard;

        hear_file(&heard, places[i].file, NULL);
        problems_places(&heard.problems, &got);
        row_text(places[i].file, got.at, places[i].problems);
        row_true(places[i].file, heard.count == places[i].items && heard.end == 0);
        dd_text_free(&got);
        heard_clear(&heard);
    }
}

static void data__each_problem_has_its_line(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        struct heard heard;

        hear_file(&heard, places[i].file, NULL);
        for (size_t k = 0; k < heard.problems.count; k++) {
            const struct dd_problem *problem = &heard.problems.list[k];
            const char *text = problem->excerpt;
            const unsigned caret = dd_excerpt_column(problem->error.at.column);

            row_true(places[i].file, text != NULL);
            row_true(places[i].file, dd_utf8_valid(text, strlen(text), NULL));
            row_true(places[i].file, caret <= dd_utf8_count(text, strlen(text)) + 1);
        }
        heard_clear(&heard);
    }
}

static const char sign[] = "a value cannot begin with this sign";
static const char quote[] = "put the value into quotes";
static const char no_field[] = "this is not `name: value`";
static const char wide[] =
    "the colon is full-width; write a half-width one and a space, `name: value`";
static const char indentation[] = "the indentation does not fit the lines above";
static const char column[] = "fields of one record begin in the same column";
static const char tab[] = "a tab stands in the indentation";
static const char marks[] =
    "write out the value; a text that begins with & * or ! must stand in quotes";

static const struct {
    const char *file, *message, *hint; /* of the first problem */
} words[] = {
    /* clang-format off */
    { "alias.yaml", "aliases are not read: *n", marks },
    { "anchor.yaml", "anchors are not read: &n", marks },
    { "at-sign.yaml", sign, quote },
    { "backslash.yaml", "there is no such escape behind the backslash",
      "in double quotes a backslash is written twice, in single quotes it stands for itself" },
    { "backtick.yaml", sign, quote },
    { "bom-inside.yaml", "a byte order mark stands inside the text",
      "take out the invisible sign before the first letter" },
    { "bracket-in-value.yaml", "text stands behind the closing bracket",
      "a value that begins with a bracket must stand in quotes" },
    { "colon-in-value.yaml", "a value with a colon and a space in it must stand in quotes", quote },
    { "complex-key.yaml", "a name must stand before the colon", "write `name: value`" },
    { "control-character.yaml", "the control character U+001B, which no text has", "delete it" },
    { "deep.yaml", "takes one value here, not a list", "" },
    { "directive.yaml", "this is no directive of YAML",
      "leave the line out; a value that begins with that sign stands in quotes" },
    { "empty-item.yaml", "is empty", "leave it out of the list" },
    { "escaped-nul.yaml", "a NUL byte, which no text has", "delete it" },
    { "fields-for-value.yaml", "takes one value here, not several fields", "" },
    { "full-width-colon-braces.yaml", "'代码：xx1' is no field of unit", wide },
    { "full-width-colon-everywhere.yaml", "a record is written as fields, `name: value`", wide },
    { "full-width-colon-first.yaml", no_field, wide },
    { "full-width-colon-kind.yaml", no_field, wide },
    { "full-width-colon.yaml", no_field, wide },
    { "gb18030-later.yaml", "this is GB18030, not UTF-8",
      "read it with --encoding GB18030, or save it as UTF-8" },
    { "gb18030.yaml", "this is GB18030, not UTF-8",
      "read it with --encoding GB18030, or save it as UTF-8" },
    { "indented-deeper.yaml", indentation, column },
    { "indented-less.yaml", indentation, column },
    { "items-not-in-line.yaml", indentation, column },
    { "json-comma.json", "a value is missing here",
      "a text that begins with a sign must stand in quotes" },
    { "json-lines.json", "the text goes on behind the end of a document",
      "another document begins with a line ---" },
    { "latin1.yaml", "this is not UTF-8: byte 0xC9", "save the file as UTF-8" },
    { "line-separator.yaml", "'类型' is no field of unit", "nearest: type" },
    { "list-for-value.yaml", "takes one value here, not a list", "" },
    { "list-on-line-of-name.yaml", "a list cannot begin on the line of its name",
      "begin it on the next line, with `- `" },
    { "list-without-kind.yaml", "a file begins with the name of a kind, and lists its records",
      "for example `units:`, and each record below begins with `- `" },
    { "long-tag.yaml", "tags are not read: !督督督督督督督督督督督督督督督督督督督督督督督督督督督督督督督…", marks },
    { "merge.yaml", "merge keys are not read: <<", "write out the fields" },
    { "no-colon-last.yaml", no_field, "a colon and a space are missing" },
    { "no-colon.yaml", no_field, "a colon and a space are missing" },
    { "no-name.yaml", "a name must stand before the colon", "write `name: value`" },
    { "no-space-after-colon.yaml", no_field, "a space must follow the colon, `name: value`" },
    { "no-space-after-dash-deeper.yaml", "this is no item of the list",
      "a space must follow the dash, `- name: value`" },
    { "no-space-after-dash.yaml", "there is no kind of record '-代码'",
      "a space must follow the dash, `- name: value`" },
    { "nul.yaml", "a NUL byte, which no text has", "this is no text file, or it is damaged" },
    { "own-tag.yaml", "tags are not read: !code", marks },
    { "percent.yaml", sign, quote },
    { "pipe.yaml", sign, quote },
    { "placeholder.yaml", "a name must stand before the colon", "write `name: value`" },
    { "record-is-text.yaml", "a record is written as fields, `name: value`", "" },
    { "record-not-in-list.yaml", "records stand in a list", "begin each record with `- `" },
    { "repeated-key-two-names.yaml", "is given twice", "first on line 3" },
    { "repeated-key.yaml", "is given twice", "first on line 3" },
    { "repeated-list.yaml", "the list 单位 is given twice", "first on line 1" },
    { "star.yaml", sign, quote },
    { "tab-after-dash.yaml", tab, "indent with spaces" },
    { "tab-in-text.yaml", tab, "indent with spaces" },
    { "tab.yaml", tab, "indent with spaces" },
    { "tag.yaml", "tags are not read: !!str", marks },
    { "text-after-end.yaml", "the text goes on behind the end of a document",
      "another document begins with a line ---" },
    { "text-alone.yaml", "a file begins with the name of a kind, and lists its records",
      "for example `units:`, and each record below begins with `- `" },
    { "text-behind-quote.yaml", "text stands behind the closing quote",
      "put the whole value into quotes; where it holds some, take the other kind around it" },
    { "unclosed-bracket-to-the-end.yaml", "this is not closed where the text ends",
      "close the bracket" },
    { "unclosed-bracket.yaml", "this bracket is not closed, or a comma is missing",
      "a value that begins with a bracket must stand in quotes" },
    { "unclosed-quote-to-the-end.yaml", "this quote is not closed", "close it with the same sign" },
    { "unclosed-quote.yaml", "this quote is not closed", "close it with the same sign" },
    { "undefined-tag.yaml", "tags are not read", quote },
    { "unknown-key-inside.yaml", "'责任' is no field of measure", "nearest: owner" },
    { "unknown-key.yaml", "'来原' is no field of inspector", "nearest: source" },
    { "unknown-kind.yaml", "there is no kind of record '督学员'", "nearest: inspector" },
    { "utf-16-without-mark.yaml", "a NUL byte, which no text has",
      "it seems to be UTF-16: read it with --encoding UTF-16LE" },
    { "utf-8-cut.yaml", "this is not UTF-8: byte 0xE5", "save the file as UTF-8" },
    { "utf-8-damaged.yaml", "this is not UTF-8: byte 0xE9", "save the file as UTF-8" },
    /* clang-format on */
};

static void data__says_what_is_wrong_and_what_would_be_right(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        struct heard heard;

        hear_file(&heard, words[i].file, NULL);
        row_true(words[i].file, heard.problems.count > 0);
        row_text(words[i].file, heard.problems.list[0].error.message, words[i].message);
        row_text(words[i].file, heard.problems.list[0].error.hint, words[i].hint);
        heard_clear(&heard);
    }
}

int data_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(data__each_problem_has_its_place),
        cmocka_unit_test(data__each_problem_has_its_line),
        cmocka_unit_test(data__says_what_is_wrong_and_what_would_be_right),
    };

    return cmocka_run_group_tests_name("data", tests, NULL, NULL);
}
