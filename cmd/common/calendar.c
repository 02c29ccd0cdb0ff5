/* `calendar import`, `show`, `count` and `after`: working days. */
#include "common/message.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"

#include <dudao/flow.h>
#include <dudao/input.h>
#include <stdlib.h>
#include <string.h>

enum { DAYS_MOST = 40000 };

/* What goes in while a file is read, and is told once all of it is in. */
struct taking {
    const struct call *call;
    struct dd_text text;
};

static void put_count(struct dd_text *out, unsigned what, int count)
{
    switch ((enum dd_span)what) {
    case DD_SPAN_OFF:
        dd_text_format(out, _("holidays %d"), count);
        break;
    case DD_SPAN_WORK:
        dd_text_format(out, _("make-up days %d"), count);
        break;
    case DD_SPAN_TERM:
        dd_text_format(out, _("terms %d"), count);
        break;
    case DD_SPAN_QUIET:
        dd_text_format(out, _("quiet periods %d"), count);
        break;
    }
}

/* `2026 年：放假 7 段、调休上班 6 日`: what was not given stayed as it was. */
static void note_taken(void *with, const struct dd_calendar_taken *taken)
{
    struct taking *taking = with;
    const bool chinese = taking->call->chinese;
    struct dd_text counts = { 0 };

    for (unsigned what = 0; what < DD_SPANS; what++) {
        if (taken->count[what] < 0)
            continue;
        if (counts.length)
            dd_text_put(&counts, chinese ? "、" : ", ");
        put_count(&counts, what, taken->count[what]);
    }
    if (taking->text.length)
        dd_text_put(&taking->text, chinese ? "；" : "; ");
    dd_text_format(&taking->text, _("calendar of %d: %s"), taken->year, dd_text_get(&counts));
    dd_text_free(&counts);
}

static int take_file(struct call *call, struct dd_desk *desk, struct taking *taking,
                     unsigned *moved, struct dd_problems *problems, struct dd_error *err)
{
    const struct dd_reader_options options = { .encoding = call_option(call, "encoding") };
    struct dd_reader *reader;
    int failed;

    if (dd_reader_open(&reader, call_text(call, 0), &options, err))
        return -1;
    failed = dd_calendar_import(call->store, reader, note_taken, taking, problems, err);
    dd_reader_excerpts(reader, problems);
    dd_reader_close(reader);
    return failed ? -1 : dd_flow_recompute(desk, moved, err);
}

static void note_all(const struct call *call, const struct taking *taking, unsigned moved)
{
    if (taking->text.length == 0) {
        message_note(call, "%s", _("the file has no calendar"));
        return;
    }
    message_note(call, "%s", dd_text_get(&taking->text));
    message_note(call, _("open deadlines moved: %u"), moved);
}

int run_calendar_import(struct call *call)
{
    struct taking taking = { .call = call };
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    struct dd_desk *desk = call_desk(call, &err);
    unsigned moved = 0;
    int status = 0;

    if (!desk || take_file(call, desk, &taking, &moved, &problems, &err)) {
        status = call_refuse_file(call, &problems, &err);
    } else {
        message_file_problems(call, &problems);
        note_all(call, &taking, moved);
    }
    dd_problems_clear(&problems);
    dd_text_free(&taking.text);
    return status;
}

enum { SPAN_WHAT, SPAN_NAME, SPAN_FROM, SPAN_UNTIL };

/* clang-format off */
static const struct dd_choice whats[] = {
    { 0 },
    [1 + DD_SPAN_OFF]   = { "off",   "放假" },
    [1 + DD_SPAN_WORK]  = { "work",  "调休上班" },
    [1 + DD_SPAN_TERM]  = { "term",  "学期" },
    [1 + DD_SPAN_QUIET] = { "quiet", "免督导时段" },
    { 0 },
};
static const struct dd_field span_fields[] = {
    [SPAN_WHAT]  = { "what",  "种类",     DD_CHOICE, .choices = whats },
    [SPAN_NAME]  = { "name",  "名称",     DD_TEXT },
    [SPAN_FROM]  = { "from",  "开始日期", DD_DATE },
    [SPAN_UNTIL] = { "until", "结束日期", DD_DATE },
    { 0 },
};
static const struct dd_kind span_kind = { .name = "span", .label = "时段", .fields = span_fields };
/* clang-format on */

static int put_span(void *with, const struct dd_span_seen *seen, struct dd_error *err)
{
    struct results *results = with;
    struct dd_record *row = results_row(results);

    dd_set_choice(row, SPAN_WHAT, 1 + (unsigned)seen->what);
    results_text(row, SPAN_NAME, *seen->name ? seen->name : NULL);
    dd_set_date(row, SPAN_FROM, seen->from);
    dd_set_date(row, SPAN_UNTIL, seen->until);
    return results_done(results, err);
}

static int read_number(const char *word, long least, long most, int *out)
{
    char *end;
    const long number = strtol(word, &end, 10);

    if (*end || end == word || number < least || number > most)
        return -1;
    *out = (int)number;
    return 0;
}

static int read_year(const char *word, int *year, struct dd_error *err)
{
    return read_number(word, DD_FIRST_YEAR, DD_LAST_YEAR, year)
               ? dd_fail(err, DD_E_USAGE, _("'%s' is no year"), word)
               : 0;
}

static int show(struct call *call, int year, struct dd_error *err)
{
    struct dd_desk *desk = call_desk(call, err);
    struct dd_calendar *calendar = desk ? dd_desk_calendar(desk, err) : NULL;
    struct results *results;

    if (!calendar || results_of(&results, call, &span_kind, err))
        return -1;
    const bool failed = dd_calendar_each(call->store, year, put_span, results, err);
    (void)dd_calendar_works(calendar, dd_day_make(year, 1, 1));
    message_unpublished(call, calendar);
    return results_end(results, failed, err);
}

int run_calendar_show(struct call *call)
{
    struct dd_error err = { 0 };
    int year = 0;

    if (read_year(call_text(call, 0), &year, &err) || show(call, year, &err))
        return call_fail(call, &err);
    return 0;
}

/* The words of `count` and `after`: a day, and a day or a number. */
struct asked {
    dd_day from, until;
    int count;
};

static int read_asked(const struct call *call, bool counting, struct asked *out,
                      struct dd_error *err)
{
    const char *second = call_text(call, 1);

    if (call_day(call, call_text(call, 0), &out->from, err))
        return -1;
    if (counting && call_day(call, second, &out->until, err))
        return -1;
    if (counting && out->until < out->from)
        return dd_fail(err, DD_E_USAGE, "%s", _("the period ends before it begins"));
    if (counting)
        return 0;
    return read_number(second, 0, DAYS_MOST, &out->count)
               ? dd_fail(err, DD_E_USAGE, _("'%s' is no number of days"), second)
               : 0;
}

int check_count(const struct call *call, struct dd_error *err)
{
    struct asked asked;

    return read_asked(call, true, &asked, err);
}

int check_after(const struct call *call, struct dd_error *err)
{
    struct asked asked;

    return read_asked(call, false, &asked, err);
}

int check_year(const struct call *call, struct dd_error *err)
{
    int year;

    return read_year(call_text(call, 0), &year, err);
}

/* The number alone, for scripts, in every language. */
int run_calendar_count(struct call *call)
{
    struct dd_error err = { 0 };
    struct dd_desk *desk = call_desk(call, &err);
    struct dd_calendar *calendar = desk ? dd_desk_calendar(desk, &err) : NULL;
    struct asked asked;

    if (!calendar || read_asked(call, true, &asked, &err))
        return call_fail(call, &err);
    spool_format(&call->out, "%d\n", dd_calendar_count(calendar, asked.from, asked.until));
    message_unpublished(call, calendar);
    return 0;
}

/* The day alone; as JSON it is a string. */
int run_calendar_after(struct call *call)
{
    const enum dd_unit unit = call_flag(call, "working") ? DD_IN_WORKING_DAYS : DD_IN_DAYS;
    const char *quote = call->format == DD_JSON ? "\"" : "";
    struct dd_error err = { 0 };
    struct dd_desk *desk = call_desk(call, &err);
    struct dd_calendar *calendar = desk ? dd_desk_calendar(desk, &err) : NULL;
    struct asked asked;
    char text[DD_DAY_SIZE];
    dd_day day;

    if (!calendar || read_asked(call, false, &asked, &err))
        return call_fail(call, &err);
    day = dd_calendar_end(calendar, asked.from, asked.count, unit);
    if (day == DD_NO_DAY) {
        dd_fail(&err, DD_E_USAGE, _("that day would lie past the year %d"), DD_LAST_YEAR);
        return call_fail(call, &err);
    }
    spool_format(&call->out, "%s%s%s\n", quote, dd_day_text(day, text), quote);
    message_unpublished(call, calendar);
    return 0;
}
