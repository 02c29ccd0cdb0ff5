#include "output/yaml.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char digits[] = "0123456789";

/*
 * Words that other programs take for something else than a text. Our own reader asks the table of
 * the kind and would not mind them.
 */
static bool is_typed_word(const char *text)
{
    static const char *const words[] = {
        "~", "null", "yes", "no", "true", "false", "on", "off", "y", "n", ".nan", "=", "<<",
    };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcasecmp(text, words[i]) == 0)
            return true;
    return false;
}

/* 12, 1_000, 0b101, 1e5, 12:30:00, .inf: what YAML takes for a number, and a little more. */
static bool is_number(const char *text)
{
    const char *rest = text + strspn(text, "+-");
    char *end;

    if (strcasecmp(rest, ".inf") == 0)
        return true;
    if (rest[0] == '0' && rest[1] && strchr("box", rest[1]))
        return true;
    strtod(rest, &end);
    return *end == '\0' || rest[strspn(rest, "0123456789_.:")] == '\0';
}

/* 2026-03-01, and a time behind it. A telephone number has no second hyphen there. */
static bool is_dated(const char *text)
{
    const size_t month = strspn(text, digits) == 4 && text[4] == '-' ? strspn(text + 5, digits) : 0;

    return month > 0 && text[5 + month] == '-';
}

static bool is_typed(const char *text)
{
    return is_typed_word(text) || is_number(text) || is_dated(text);
}

/*
 * Outside of quotes: a control, or what an editor or a reader takes for the end of a line or drops.
 */
static bool needs_escape(uint32_t code)
{
    return code < ' ' || (code >= 0x7F && code <= 0xA0) || code == 0x2028 || code == 0x2029 ||
           code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
}

/* What a text holds, as far as the choice of its style goes. */
struct look {
    bool lines;     /* line feeds */
    bool escapes;   /* characters that only double quotes can hold */
    bool structure; /* `: ` or ` #` */
};

/*
 * Bytes of the character at `at`. What is not UTF-8 is passed as bytes: values have been checked on
 * entry.
 */
static unsigned step(const char *at, const char *end, uint32_t *code)
{
    unsigned length = dd_utf8_next(at, end, code);

    if (length > 0)
        return length;
    *code = 0xFFFD;
    return 1;
}

static struct look look_at(const char *text, const char *end)
{
    struct look look = { 0 };
    uint32_t before = ' ', code;

    for (const char *at = text; at < end; before = code) {
        at += step(at, end, &code);
        look.lines = look.lines || code == '\n';
        look.escapes = look.escapes || (code != '\n' && needs_escape(code));
        look.structure =
            look.structure || (before == ':' && code == ' ') || (before == ' ' && code == '#');
    }
    look.structure = look.structure || before == ':';
    return look;
}

static bool is_plain(const char *text, size_t length, const struct look *look)
{
    if (look->lines || look->escapes || look->structure)
        return false;
    if (length == 0 || strchr("-?:,[]{}#&*!|>'\"%@` ", text[0]) || text[length - 1] == ' ')
        return false;
    return !is_typed(text);
}

/*
 * A literal block shows several lines as they are. Its indent is taken from the first line, and
 * line feeds at the end are written in the header: texts for which that would need more signs go in
 * quotes.
 */
static bool is_block(const char *text, size_t length, const struct look *look)
{
    return look->lines && !look->escapes && text[0] != ' ' && text[0] != '\n' &&
           text[length - 1] != '\n';
}

static void put_block(const char *text, unsigned indent, struct dd_text *out)
{
    dd_text_put(out, "|-");
    for (const char *line = text, *end; *line; line = *end ? end + 1 : end) {
        end = strchrnul(line, '\n');
        dd_text_char(out, '\n');
        if (end > line)
            dd_text_format(out, "%*s%.*s", (int)indent + 2, "", (int)(end - line), line);
    }
}

static void put_escape(uint32_t code, struct dd_text *out)
{
    switch (code) {
    case '\n':
        dd_text_put(out, "\\n");
        break;
    case '\t':
        dd_text_put(out, "\\t");
        break;
    case '"':
        dd_text_put(out, "\\\"");
        break;
    case '\\':
        dd_text_put(out, "\\\\");
        break;
    default:
        dd_text_format(out, code <= 0xFF ? "\\x%02X" : "\\u%04X", (unsigned)code);
    }
}

static void put_quoted(const char *text, const char *end, struct dd_text *out)
{
    dd_text_char(out, '"');
    for (const char *at = text; at < end;) {
        uint32_t code;
        unsigned length = step(at, end, &code);

        if (needs_escape(code) || code == '"' || code == '\\')
            put_escape(code, out);
        else
            dd_text_add(out, at, length);
        at += length;
    }
    dd_text_char(out, '"');
}

void dd_yaml_text(const char *text, unsigned indent, struct dd_text *out)
{
    const size_t length = strlen(text);
    const struct look look = look_at(text, text + length);

    if (is_plain(text, length, &look))
        dd_text_add(out, text, length);
    else if (is_block(text, length, &look))
        put_block(text, indent, out);
    else
        put_quoted(text, text + length, out);
}
