#include <dudao/error.h>

#include "base/arena.h"
#include "base/errno.h"
#include "base/text.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PROBLEMS_KEPT = 100, PROBLEMS_AT_FIRST = 8 };

/* clang-format off */
static const struct { const char *name; int exit; } codes[DD_CODES] = {
    [DD_OK]          = { "ok",        0 },
    [DD_E_USAGE]     = { "usage",     2 },
    [DD_E_SYNTAX]    = { "syntax",    3 },
    [DD_E_ENCODING]  = { "encoding",  3 },
    [DD_E_LIMIT]     = { "limit",     3 },
    [DD_E_ANCHOR]    = { "anchor",    3 },
    [DD_E_FILE]      = { "file",      3 },
    [DD_E_KEY]       = { "key",       3 },
    [DD_E_REPEATED]  = { "repeated",  3 },
    [DD_E_MISSING]   = { "missing",   3 },
    [DD_E_TYPE]      = { "type",      3 },
    [DD_E_DATE]      = { "date",      3 },
    [DD_E_CHOICE]    = { "choice",    3 },
    [DD_E_ORDER]     = { "order",     3 },
    [DD_E_VALUE]     = { "value",     3 },
    [DD_E_REFERENCE] = { "reference", 3 },
    [DD_E_AMBIGUOUS] = { "ambiguous", 3 },
    [DD_E_CHANGED]   = { "changed",   3 },
    [DD_E_ASSIGNED]  = { "assigned",  3 },
    [DD_E_REFUSED]   = { "refused",   4 },
    [DD_E_NOT_FOUND] = { "not-found", 5 },
    [DD_E_BUSY]      = { "busy",      6 },
    [DD_E_STORE]     = { "store",     7 },
    [DD_E_SYSTEM]    = { "system",    7 },
    [DD_E_DELIVERY]  = { "delivery",  8 },
    [DD_E_FOUND]     = { "found",     1 },
};

/* The order in which exit statuses win (interface.md), the heaviest wins. */
static const unsigned char weights[] = {
    [0] = 0, [1] = 1, [8] = 2, [4] = 3, [5] = 4, [3] = 5, [6] = 6, [7] = 7, [2] = 8,
};
/* clang-format on */

const char *dd_code_name(enum dd_code code)
{
    return (unsigned)code < DD_CODES ? codes[code].name : "unknown";
}

int dd_code_exit(enum dd_code code)
{
    /* A code nobody knows is a fault of ours, which is what 7 says. */
    return (unsigned)code < DD_CODES ? codes[code].exit : codes[DD_E_SYSTEM].exit;
}

static unsigned exit_weight(int status)
{
    /* A status not of this list comes from another program; it must not be hidden. */
    return status >= 0 && (size_t)status < sizeof weights ? weights[status] : sizeof weights;
}

int dd_exit_worse(int one, int other)
{
    return exit_weight(one) >= exit_weight(other) ? one : other;
}

/*
 * Composed aside, because an error often quotes its own former message. Both texts of an error are
 * this long.
 */
__attribute__((format(printf, 2, 0))) static void compose(char *out, const char *format,
                                                          va_list args)
{
    char text[DD_MESSAGE_SIZE];
    _Static_assert((int)DD_HINT_SIZE == (int)DD_MESSAGE_SIZE, "one buffer serves both");

    int wanted = vsnprintf(text, sizeof text, format, args);
    size_t length = wanted < 0 ? 0 : (size_t)wanted;
    if (length >= sizeof text)
        length = dd_utf8_fit(text, sizeof text - 1);
    memcpy(out, text, length);
    out[length] = '\0';
    dd_mask_numbers(out, false, false);
}

/* What an earlier failure left must not show beside the new one. */
static void begin(struct dd_error *err, enum dd_code code)
{
    err->code = code;
    err->severity = DD_ERROR;
    err->at = (struct dd_place){ 0 };
    err->subject[0] = '\0';
    err->field[0] = '\0';
    err->label = NULL;
    err->hint[0] = '\0';
}

int dd_vfail(struct dd_error *err, enum dd_code code, const char *format, va_list args)
{
    compose(err->message, format, args);
    begin(err, code);
    return -1;
}

int dd_fail(struct dd_error *err, enum dd_code code, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    dd_vfail(err, code, format, args);
    va_end(args);
    return -1;
}

int dd_fail_errno(struct dd_error *err, const char *format, ...)
{
    int number = errno;
    va_list args;

    va_start(args, format);
    dd_vfail(err, DD_E_SYSTEM, format, args);
    va_end(args);

    size_t length = strlen(err->message);
    size_t room = sizeof err->message - length;
    int wanted = snprintf(err->message + length, room, ": %s", dd_errno_text(number));
    if (wanted > 0 && (size_t)wanted >= room)
        err->message[dd_utf8_fit(err->message, sizeof err->message - 1)] = '\0';
    return -1;
}

int dd_hint(struct dd_error *err, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    compose(err->hint, format, args);
    va_end(args);
    return -1;
}

static unsigned problem_weight(const struct dd_error *err)
{
    return err->severity == DD_ERROR ? exit_weight(dd_code_exit(err->code)) : 0;
}

static size_t lightest(const struct dd_problems *problems)
{
    size_t found = 0;

    for (size_t i = 1; i < problems->count; i++) {
        if (problem_weight(&problems->list[i].error) <=
            problem_weight(&problems->list[found].error))
            found = i;
    }
    return found;
}

/*
 * When the list is full, one that weighs more takes the place of the last of the lightest: a
 * hundred warnings must not hide the error that decides the exit status.
 */
static bool make_room(struct dd_problems *problems, unsigned weight)
{
    size_t i = lightest(problems);
    struct dd_problem *out = &problems->list[i];

    if (problem_weight(&out->error) >= weight)
        return false;
    free(out->excerpt);
    memmove(out, out + 1, (problems->count - i - 1) * sizeof *out);
    problems->count--;
    return true;
}

/* Room is a power of two from the first on, so that the count alone tells when it is used up. */
static void grow(struct dd_problems *problems)
{
    size_t count = problems->count;

    if (count == 0)
        problems->list = dd_alloc(PROBLEMS_AT_FIRST * sizeof *problems->list);
    else if (count >= PROBLEMS_AT_FIRST && (count & (count - 1)) == 0)
        problems->list = dd_realloc(problems->list, 2 * count * sizeof *problems->list);
}

/* The excerpt is the list's from here on. */
static void keep(struct dd_problems *problems, const struct dd_error *err, char *excerpt)
{
    if (problems->count < PROBLEMS_KEPT) {
        grow(problems);
    } else if (!make_room(problems, problem_weight(err))) {
        free(excerpt);
        return;
    }
    problems->list[problems->count++] = (struct dd_problem){ *err, excerpt };
}

void dd_problems_add(struct dd_problems *problems, const struct dd_error *err)
{
    problems->errors += err->severity == DD_ERROR;
    problems->warnings += err->severity == DD_WARNING;
    keep(problems, err, NULL);
}

void dd_problems_join(struct dd_problems *problems, struct dd_problems *from)
{
    problems->errors += from->errors; /* those that were only counted too */
    problems->warnings += from->warnings;
    for (size_t i = 0; i < from->count; i++)
        keep(problems, &from->list[i].error, from->list[i].excerpt);
    from->count = 0;
    dd_problems_clear(from);
}

void dd_problems_clear(struct dd_problems *problems)
{
    for (size_t i = 0; i < problems->count; i++)
        free(problems->list[i].excerpt);
    free(problems->list);
    *problems = (struct dd_problems){ 0 };
}

static bool lies_before(const struct dd_place *one, const struct dd_place *other)
{
    if (!one->file || !other->file || strcmp(one->file, other->file) != 0)
        return false;
    return one->line != other->line ? one->line < other->line : one->column < other->column;
}

/* Sinking one by one is stable and enough for a hundred. */
void dd_problems_sort(struct dd_problems *problems)
{
    for (size_t i = 1; i < problems->count; i++) {
        const struct dd_problem problem = problems->list[i];
        size_t at = i;

        for (; at > 0 && lies_before(&problem.error.at, &problems->list[at - 1].error.at); at--)
            problems->list[at] = problems->list[at - 1];
        problems->list[at] = problem;
    }
}

enum dd_code dd_problems_code(const struct dd_problems *problems)
{
    enum dd_code worst = DD_OK;

    for (size_t i = 0; i < problems->count; i++) {
        const struct dd_error *err = &problems->list[i].error;
        int status = dd_code_exit(err->code);
        if (err->severity == DD_ERROR &&
            (worst == DD_OK || dd_exit_worse(dd_code_exit(worst), status) != dd_code_exit(worst)))
            worst = err->code;
    }
    return worst;
}

int dd_problems_exit(const struct dd_problems *problems)
{
    enum dd_code worst = dd_problems_code(problems);

    return worst == DD_OK ? 0 : dd_code_exit(worst);
}
