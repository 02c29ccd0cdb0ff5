#include "common/message.h"

#include "common/say.h"
#include "common/surroundings.h"
#include "common/tool.h"

#include <dudao/input.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* clang-format off */
static const struct { const char *word, *colour; } severities[] = {
    [DD_ERROR]   = { "error",   "\033[1;31m" },
    [DD_WARNING] = { "warning", "\033[1;35m" },
    [DD_NOTE]    = { "note",    "\033[1;36m" },
};
/* clang-format on */

/* One write a message: those of several commands may meet in one file. */
static void send(struct dd_text *text)
{
    fwrite(dd_text_get(text), 1, text->length, stderr);
    dd_text_free(text);
}

/* A word of the command line is called `<argument>` by its reader: no file that an editor could jump to. */
static bool has_file(const struct dd_error *err)
{
    return err->at.file && err->at.file[0] != '<';
}

static void put_place(const struct call *call, const struct dd_error *err, struct dd_text *out)
{
    if (!has_file(err)) {
        dd_text_format(out, "%s: ", err->subject[0] ? err->subject : call->tool->program);
        return;
    }
    dd_text_put(out, err->at.file);
    if (err->at.line)
        dd_text_format(out, ":%u", err->at.line);
    if (err->at.line && err->at.column)
        dd_text_format(out, ":%u", err->at.column);
    dd_text_put(out, ": ");
}

static void put_severity(const struct call *call, enum dd_severity severity, struct dd_text *out)
{
    const bool colour = !call_flag(call, "no-color") && surroundings_colour(STDERR_FILENO);

    dd_text_format(out, "%s%s:%s ", colour ? severities[severity].colour : "",
                   severities[severity].word, colour ? "\033[0m" : "");
}

/* `来源 source: `: the label for people, the key for those who search for it. */
static void put_field(const struct call *call, const struct dd_error *err, struct dd_text *out)
{
    if (has_file(err) && err->subject[0])
        dd_text_format(out, "%s: ", err->subject);
    if (!err->field[0])
        return;
    if (call->chinese && err->label)
        dd_text_format(out, "%s ", err->label);
    dd_text_format(out, "%s: ", err->field);
}

/* Indented, line by line. */
static void put_hint(const char *hint, struct dd_text *out)
{
    while (*hint) {
        const size_t length = strcspn(hint, "\n");

        dd_text_put(out, "    ");
        dd_text_add(out, hint, length);
        dd_text_char(out, '\n');
        hint += length + (hint[length] == '\n');
    }
}

/* Bytes of the first `count` characters. */
static size_t bytes_of(const char *s, unsigned count)
{
    size_t at = 0;

    while (s[at] && count > 0) {
        at++;
        while ((s[at] & 0xC0) == 0x80)
            at++;
        count--;
    }
    return at;
}

/*
 * Columns count characters, carets stand under cells. A tab before the place is as wide in both lines, because both
 * begin at the same margin.
 */
static void put_excerpt(const struct dd_error *err, const char *line, struct dd_text *out)
{
    const struct dd_place *at = &err->at;
    const unsigned column = dd_excerpt_column(at->column ? at->column : 1);
    const size_t before = bytes_of(line, column - 1);
    const size_t marked = bytes_of(line + before, at->span ? at->span : 1);
    const size_t begin = out->length;
    size_t margin, pad, width;

    if (has_file(err))
        dd_text_format(out, "%5u | ", at->line);
    else
        dd_text_put(out, "    ");
    margin = out->length - begin;
    dd_text_format(out, "%s\n", line);
    pad = dd_width(line, before, margin);
    width = dd_width(line + before, marked, margin + pad);
    if (has_file(err))
        dd_text_format(out, "%*s| %*s", (int)margin - 2, "", (int)pad, "");
    else
        dd_text_format(out, "%*s", (int)(margin + pad), "");
    for (size_t i = 0; i < width || i == 0; i++)
        dd_text_char(out, '^');
    dd_text_char(out, '\n');
}

static void put_problem(const struct call *call, const struct dd_error *err, const char *line,
                        struct dd_text *out)
{
    put_place(call, err, out);
    put_severity(call, err->severity, out);
    put_field(call, err, out);
    dd_text_put(out, err->message);
    if (err->severity == DD_ERROR && err->code != DD_OK)
        dd_text_format(out, " [%s]", dd_code_name(err->code));
    dd_text_char(out, '\n');
    if (line && err->at.line)
        put_excerpt(err, line, out);
    put_hint(err->hint, out);
}

void message_error(const struct call *call, const struct dd_error *err)
{
    struct dd_text text = { 0 };

    put_problem(call, err, NULL, &text);
    send(&text);
}

/* `-q`: errors alone. */
static bool is_told(const struct call *call, const struct dd_error *err)
{
    return err->severity == DD_ERROR || !call->quiet;
}

void message_problems(const struct call *call, const struct dd_problems *problems)
{
    const size_t seen = problems->errors + problems->warnings;
    struct dd_text text = { 0 };
    size_t kept = 0;

    for (size_t i = 0; i < problems->count; i++) {
        const struct dd_problem *problem = &problems->list[i];

        kept += problem->error.severity != DD_NOTE;
        if (is_told(call, &problem->error))
            put_problem(call, &problem->error, problem->excerpt, &text);
    }
    if (seen > kept)
        dd_text_format(&text, _("and %zu more\n"), seen - kept);
    send(&text);
}

static void put_json(const char *name, const char *value, struct dd_text *out)
{
    dd_text_format(out, "\"%s\": ", name);
    if (value && *value)
        dd_text_json(out, value, strlen(value));
    else
        dd_text_put(out, "null");
}

static void put_number(const char *name, unsigned value, struct dd_text *out)
{
    if (value)
        dd_text_format(out, ", \"%s\": %u", name, value);
    else
        dd_text_format(out, ", \"%s\": null", name);
}

static void put_object(const struct dd_error *err, struct dd_text *out)
{
    dd_text_char(out, '{');
    put_json("file", has_file(err) ? err->at.file : NULL, out);
    put_number("line", has_file(err) ? err->at.line : 0, out);
    put_number("column", has_file(err) ? err->at.column : 0, out);
    dd_text_put(out, ", ");
    put_json("field", err->field, out);
    dd_text_put(out, ", ");
    put_json("code", dd_code_name(err->code), out);
    dd_text_put(out, ", ");
    put_json("message", err->message, out);
    dd_text_put(out, ", ");
    put_json("hint", err->hint, out);
    if (err->severity != DD_ERROR)
        dd_text_format(out, ", \"severity\": \"%s\"", severities[err->severity].word);
    dd_text_put(out, "}\n");
}

void message_file_problems(const struct call *call, const struct dd_problems *problems)
{
    struct dd_text text = { 0 };

    if (call->format != DD_JSON) {
        message_problems(call, problems);
        return;
    }
    for (size_t i = 0; i < problems->count; i++)
        if (is_told(call, &problems->list[i].error))
            put_object(&problems->list[i].error, &text);
    send(&text);
}

__attribute__((format(printf, 3, 0))) static void remark(const struct call *call,
                                                         enum dd_severity severity,
                                                         const char *format, va_list args)
{
    struct dd_error said;

    dd_vfail(&said, DD_OK, format, args);
    said.severity = severity;
    if (!call->quiet)
        message_error(call, &said);
}

void message_note(const struct call *call, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    remark(call, DD_NOTE, format, args);
    va_end(args);
}

void message_warning(const struct call *call, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    remark(call, DD_WARNING, format, args);
    va_end(args);
}

void message_unpublished(const struct call *call, struct dd_calendar *calendar)
{
    const int year = dd_calendar_unpublished(calendar);

    if (year)
        message_warning(call, _("no calendar of %d has been published; weekdays were counted"),
                        year);
}
