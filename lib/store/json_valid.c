#include "store/json_valid.h"

#include <string.h>

enum { DEEPEST = 64 };

/* Each reads what its name says from `at`, and gives where that ends; NULL when it is not there. */
static const char *read_value(const char *at, const char *end, unsigned depth);

static const char *skip_space(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r'))
        at++;
    return at;
}

static const char *read_word(const char *at, const char *end, const char *word)
{
    const size_t length = strlen(word);

    return (size_t)(end - at) >= length && memcmp(at, word, length) == 0 ? at + length : NULL;
}

static const char *read_digits(const char *at, const char *end)
{
    const char *start = at;

    while (at < end && *at >= '0' && *at <= '9')
        at++;
    return at > start ? at : NULL;
}

static const char *read_number(const char *at, const char *end)
{
    if (at < end && *at == '-')
        at++;
    at = at < end && *at == '0' ? at + 1 : read_digits(at, end);
    if (at && at < end && *at == '.')
        at = read_digits(at + 1, end);
    if (at && at < end && (*at == 'e' || *at == 'E')) {
        at++;
        if (at < end && (*at == '+' || *at == '-'))
            at++;
        at = read_digits(at, end);
    }
    return at;
}

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static const char *read_escape(const char *at, const char *end)
{
    if (at >= end || !strchr("\"\\/bfnrtu", *at) || *at == '\0')
        return NULL;
    if (*at != 'u')
        return at + 1;
    if (end - at < 5 || !is_hex(at[1]) || !is_hex(at[2]) || !is_hex(at[3]) || !is_hex(at[4]))
        return NULL;
    return at + 5;
}

static const char *read_string(const char *at, const char *end)
{
    if (at >= end || *at != '"')
        return NULL;
    for (at++; at && at < end && *at != '"';) {
        if ((unsigned char)*at < ' ')
            return NULL;
        at = *at == '\\' ? read_escape(at + 1, end) : at + 1;
    }
    return at && at < end ? at + 1 : NULL;
}

static const char *read_member(const char *at, const char *end, unsigned depth)
{
    at = read_string(skip_space(at, end), end);
    if (!at)
        return NULL;
    at = skip_space(at, end);
    return at < end && *at == ':' ? read_value(at + 1, end, depth) : NULL;
}

/* An array or an object; `at` is behind the bracket that opens it. */
static const char *read_items(const char *at, const char *end, char close, unsigned depth)
{
    const char *empty = skip_space(at, end);

    if (empty < end && *empty == close)
        return empty + 1;
    while (at) {
        at = close == '}' ? read_member(at, end, depth) : read_value(at, end, depth);
        if (!at || at >= end)
            return NULL;
        if (*at == close)
            return at + 1;
        at = *at == ',' ? at + 1 : NULL;
    }
    return NULL;
}

static const char *read_bare(const char *at, const char *end, unsigned depth)
{
    switch (*at) {
    case '{':
        return depth < DEEPEST ? read_items(at + 1, end, '}', depth + 1) : NULL;
    case '[':
        return depth < DEEPEST ? read_items(at + 1, end, ']', depth + 1) : NULL;
    case '"':
        return read_string(at, end);
    case 't':
        return read_word(at, end, "true");
    case 'f':
        return read_word(at, end, "false");
    case 'n':
        return read_word(at, end, "null");
    default:
        return read_number(at, end);
    }
}

/* With the spaces around it. */
static const char *read_value(const char *at, const char *end, unsigned depth)
{
    at = skip_space(at, end);
    if (at >= end)
        return NULL;
    at = read_bare(at, end, depth);
    return at ? skip_space(at, end) : NULL;
}

bool dd_json_valid(const char *text, size_t length)
{
    return read_value(text, text + length, 0) == text + length;
}

static void json_valid(sqlite3_context *context, int count, sqlite3_value **values)
{
    const char *text = (const char *)sqlite3_value_text(values[0]);

    (void)count;
    if (text)
        sqlite3_result_int(context, dd_json_valid(text, (size_t)sqlite3_value_bytes(values[0])));
}

int dd_json_valid_register(sqlite3 *db)
{
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;

    return sqlite3_create_function_v2(db, "json_valid", 1, flags, NULL, json_valid, NULL, NULL,
                                      NULL);
}
