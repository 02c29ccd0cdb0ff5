/*
 * `inspector ratio`: the figures, or with an option the persons or schools they are counted from. A listing and no check: it
 * ends with 0; `inspector check` ends with 1 where a figure falls short.
 */
#include "common/choices.h"
#include "common/message.h"
#include "common/period.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"

#include <dudao/task.h>

enum { DAY, WHAT, EXPECTED, ACTUAL, HOLDS, HOW };
enum { KEY, NAME, ROLES, IN_SERVICE, COUNTED };
enum { CODE, SCHOOL, TYPE, PUPILS, LARGE };

/* clang-format off */
static const struct dd_field figure_fields[] = {
    [DAY]      = { "day",      "日期",     DD_DATE },
    [WHAT]     = { "what",     "项目",     DD_TEXT },
    [EXPECTED] = { "expected", "应为",     DD_TEXT },
    [ACTUAL]   = { "actual",   "实为",     DD_TEXT },
    [HOLDS]    = { "holds",    "是否符合", DD_YESNO },
    [HOW]      = { "how",      "算法",     DD_TEXT },
    { 0 },
};
static const struct dd_kind figure_kind = {
    .name = "ratio", .label = "配备比例", .columns = "day what expected actual holds how", .fields = figure_fields,
};

static const struct dd_field person_fields[] = {
    [KEY]        = { "key",        "编号",     DD_TEXT },
    [NAME]       = { "name",       "姓名",     DD_TEXT },
    [ROLES]      = { "roles",      "督学类别", DD_TEXT, .list = true },
    [IN_SERVICE] = { "in_service", "在职",     DD_YESNO },
    [COUNTED]    = { "counted",    "计入总数", DD_YESNO },
    { 0 },
};
static const struct dd_kind person_kind = {
    .name = "person", .label = "在任人员", .columns = "key name roles in_service counted", .fields = person_fields,
};

static const struct dd_field school_fields[] = {
    [CODE]   = { "code",   "代码",       DD_TEXT },
    [SCHOOL] = { "name",   "名称",       DD_TEXT },
    [TYPE]   = { "type",   "类别",       DD_TEXT },
    [PUPILS] = { "pupils", "在校生数",   DD_NUMBER },
    [LARGE]  = { "large",  "学生较多",   DD_YESNO },
    { 0 },
};
static const struct dd_kind school_kind = {
    .name = "school", .label = "学校", .columns = "code name type pupils large", .fields = school_fields,
};
/* clang-format on */

struct listing {
    struct call *call;
    struct results *results;
    unsigned count;
};

static int put_figure(void *with, const struct dd_ratio_seen *seen, struct dd_error *err)
{
    struct listing *listing = with;
    struct dd_record *row = results_row(listing->results);
    int failed;

    dd_set_date(row, DAY, seen->day);
    results_text(row, WHAT, call_word(listing->call, seen->what, seen->label));
    results_text(row, EXPECTED, seen->expected);
    results_text(row, ACTUAL, seen->actual);
    results_text(row, HOW, seen->how);
    if (seen->judged)
        dd_set_yes(row, HOLDS, seen->holds);
    failed = results_done(listing->results, err);
    if (seen->judged && !seen->holds)
        results_mark(listing->results);
    listing->count++;
    return failed;
}

static int put_person(void *with, const struct dd_ratio_person *seen, struct dd_error *err)
{
    struct listing *listing = with;
    const struct dd_choice *roles = choices_of("appointment", "role");
    struct dd_record *row = results_row(listing->results);

    results_text(row, KEY, seen->key);
    results_text(row, NAME, seen->name);
    for (unsigned role = 1; roles[role].key; role++)
        if (seen->roles >> role & 1)
            dd_add_text(row, ROLES, call_word(listing->call, roles[role].key, roles[role].label));
    dd_set_yes(row, IN_SERVICE, seen->in_service);
    dd_set_yes(row, COUNTED, seen->counted);
    listing->count++;
    return results_done(listing->results, err);
}

static int put_school(void *with, const struct dd_ratio_school *seen, struct dd_error *err)
{
    struct listing *listing = with;
    struct dd_record *row = results_row(listing->results);

    results_text(row, CODE, seen->code);
    results_text(row, SCHOOL, seen->name);
    results_text(row, TYPE, choice_word(listing->call, "unit", "type", seen->type));
    if (seen->pupils >= 0)
        dd_set_number(row, PUPILS, seen->pupils);
    dd_set_yes(row, LARGE, seen->large);
    listing->count++;
    return results_done(listing->results, err);
}

static int ask(struct listing *listing, dd_day day, struct dd_error *err)
{
    struct call *call = listing->call;

    if (call_flag(call, "persons"))
        return dd_task_ratio_persons(call->store, day, put_person, listing, err);
    if (call_flag(call, "schools"))
        return dd_task_ratio_schools(call->store, day, put_school, listing, err);
    return dd_task_ratio(call->store, day, put_figure, listing, err);
}

static int print(struct listing *listing, struct dd_error *err)
{
    struct call *call = listing->call;
    const struct dd_kind *kind = call_flag(call, "persons")   ? &person_kind
                                 : call_flag(call, "schools") ? &school_kind
                                                              : &figure_kind;
    struct dd_rule_period period;

    if (call_period(call, &period, err) || results_of(&listing->results, call, kind, err))
        return -1;
    return results_end(
        listing->results,
        ask(listing, period.until < call->who.today ? period.until : call->who.today, err), err);
}

int check_ratio(const struct call *call, struct dd_error *err)
{
    struct dd_rule_period period;

    if (call_flag(call, "persons") && call_flag(call, "schools"))
        return dd_fail(err, DD_E_USAGE, "%s", _("--persons and --schools are two lists"));
    return call_period(call, &period, err);
}

int run_ratio(struct call *call)
{
    struct listing listing = { .call = call };
    struct dd_error err = { 0 };

    if (print(&listing, &err))
        return call_fail(call, &err);
    if (listing.count == 0 && call->format == DD_TABLE)
        message_note(call, "%s", _("nothing to count on that day"));
    return 0;
}
