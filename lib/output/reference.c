/* The fields of a kind as a list of mdoc(7). */
#include <dudao/output.h>

#include "base/text.h"
#include "output/describe.h"

#include <string.h>

/* Bytes of an input line, and of a Chinese character in it once it is written \[u6574]. */
enum { LINE_BYTES = 78, ESCAPE_BYTES = 8 };

static void put_rows(const struct dd_kind *kind, bool chinese, struct dd_text *out);

/* A hyphen here is part of a word to be typed, at which no line should end. */
static void put_sign(char c, struct dd_text *out)
{
    if (c == '\\')
        dd_text_put(out, "\\e");
    else if (c == '-')
        dd_text_put(out, "\\-");
    else if (c == '"')
        dd_text_put(out, "\\(dq");
    else
        dd_text_char(out, c);
}

/* Chinese has no spaces: behind these signs a line of the page may end. */
static size_t pause_at(const char *at)
{
    static const char *const signs[] = { "，", "、", "；", "：", "。", "）" };

    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strncmp(at, signs[i], strlen(signs[i])) == 0)
            return strlen(signs[i]);
    return 0;
}

static void put_word(const char *word, size_t length, struct dd_text *out)
{
    const char *end = word + length;

    while (word < end) {
        const size_t sign = pause_at(word);

        if (sign == 0) {
            put_sign(*word++, out);
            continue;
        }
        dd_text_add(out, word, sign);
        word += sign;
        if (word < end && pause_at(word) == 0)
            dd_text_put(out, "\\:");
    }
}

/* What a word takes of an input line. */
static size_t size_of(const char *word, size_t length)
{
    const size_t characters = dd_utf8_count(word, length);

    return characters + (length - characters) / 2 * (ESCAPE_BYTES - 1);
}

/*
 * The end of a sentence has to be the end of a line, or the page would space it as an abbreviation.
 * A line that begins with a control character would be a request.
 */
static void put_text(const char *text, struct dd_text *out)
{
    size_t column = 0;

    for (const char *word = text, *next; *word; word = next) {
        const size_t length = strcspn(word, " ");
        const size_t size = size_of(word, length);
        const bool sentence = word > text + 1 && word[-2] == '.' && *word >= 'A' && *word <= 'Z';

        next = word + length + strspn(word + length, " ");
        if (column > 0 && (sentence || column + 1 + size > LINE_BYTES)) {
            dd_text_char(out, '\n');
            column = 0;
        } else if (column > 0) {
            dd_text_char(out, ' ');
        }
        if (column == 0 && (*word == '.' || *word == '\''))
            dd_text_put(out, "\\&");
        put_word(word, length, out);
        column += size + 1;
    }
}

static void put_field(const struct dd_field *fields, unsigned row, bool chinese,
                      struct dd_text *out)
{
    const struct dd_manner manner = { chinese, DD_CHOICES_TWICE };
    struct dd_text said = { 0 };

    dd_text_format(out, ".It Cm %s Pq %s\n", fields[row].key, fields[row].label);
    dd_field_describe(fields, row, &manner, &said);
    dd_text_put(&said, chinese ? "。" : ".");
    put_text(dd_text_get(&said), out);
    dd_text_char(out, '\n');
    dd_text_free(&said);
    if (fields[row].type == DD_GROUP)
        put_rows(fields[row].group, chinese, out);
}

static void put_rows(const struct dd_kind *kind, bool chinese, struct dd_text *out)
{
    dd_text_put(out, ".Bl -tag -width Ds\n");
    for (unsigned row = 0; kind->fields[row].key; row++)
        put_field(kind->fields, row, chinese, out);
    dd_text_put(out, ".El\n");
}

void dd_kind_reference(const struct dd_kind *kind, bool chinese, struct dd_text *out)
{
    put_rows(kind, chinese, out);
}
