/* `inspector assign`: who answers for which school; shown, and with --apply written. */
#include "common/message.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"

#include <dudao/task.h>

enum {
    ASSIGN_SCHOOL,
    ASSIGN_ZONE,
    ASSIGN_INSPECTOR,
    ASSIGN_WAS,
    ASSIGN_CHANGE,
    ASSIGN_WHY,
    ASSIGN_LOAD
};

/* clang-format off */
static const struct dd_choice changes[] = {
    [DD_ASSIGN_KEEPS]  = { "keeps",  "不变" },
    [DD_ASSIGN_NEW]    = { "new",    "新挂" },
    [DD_ASSIGN_MOVED]  = { "moved",  "改派" },
    [DD_ASSIGN_NOBODY] = { "nobody", "无人" },
    [DD_ASSIGN_ENDED]  = { "ended",  "结束" },
    [DD_ASSIGN_LOAD]   = { "load",   "校数" },
    { 0 },
};
static const struct dd_field assign_fields[] = {
    [ASSIGN_SCHOOL]    = { "school",    "学校",     DD_REF,    .kinds = "unit" },
    [ASSIGN_ZONE]      = { "zone",      "责任区",   DD_REF,    .kinds = "zone" },
    [ASSIGN_INSPECTOR] = { "inspector", "责任督学", DD_REF,    .kinds = "inspector" },
    [ASSIGN_WAS]       = { "was",       "原督学",   DD_REF,    .kinds = "inspector" },
    [ASSIGN_CHANGE]    = { "change",    "变动",     DD_CHOICE, .choices = changes },
    [ASSIGN_WHY]       = { "why",       "理由",     DD_TEXT },
    [ASSIGN_LOAD]      = { "load",      "挂牌校数", DD_NUMBER },
    { 0 },
};
static const struct dd_kind assign_kind = {
    .name = "assignment", .label = "分配", .columns = "zone school inspector load change was why", .fields = assign_fields,
};
/* clang-format on */

struct assign {
    struct call *call;
    struct results *results;
    unsigned count[DD_ASSIGN_LOAD + 1];
    bool writes;
};

static void put_named(struct dd_record *row, unsigned field, const struct dd_assign_named *named)
{
    if (named->key)
        dd_set_ref(row, field, named->id, named->key);
}

static int put(void *with, const struct dd_assign_seen *seen, struct dd_error *err)
{
    struct assign *assign = with;
    struct dd_record *row = results_row(assign->results);
    int failed;

    put_named(row, ASSIGN_SCHOOL, &seen->school);
    put_named(row, ASSIGN_ZONE, &seen->zone);
    put_named(row, ASSIGN_INSPECTOR, &seen->inspector);
    put_named(row, ASSIGN_WAS, &seen->was);
    dd_set_choice(row, ASSIGN_CHANGE, seen->change);
    dd_set_text(row, ASSIGN_WHY, seen->why);
    if (seen->inspector.key)
        dd_set_number(row, ASSIGN_LOAD, seen->load);
    failed = results_done(assign->results, err);
    if (seen->change == DD_ASSIGN_NOBODY)
        results_mark(assign->results);
    assign->count[seen->change]++;
    assign->writes |= seen->writes;
    return failed;
}

/* A proposal is no finding: what is not as it should be is for `check` to say, and a table tells how much it is. */
static void conclude(const struct assign *assign, bool apply)
{
    const struct call *call = assign->call;
    const unsigned *count = assign->count;

    if (!call_tells(call))
        return;
    message_note(call, _("kept %u, new %u, moved %u, ended %u, nobody %u"), count[DD_ASSIGN_KEEPS],
                 count[DD_ASSIGN_NEW], count[DD_ASSIGN_MOVED], count[DD_ASSIGN_ENDED],
                 count[DD_ASSIGN_NOBODY]);
    if (!apply && assign->writes)
        message_note(call, "%s", _("nothing was written; --apply does it"));
}

static int read_day(const struct call *call, dd_day *day, struct dd_error *err)
{
    *day = call->who.today;
    return call_option(call, "from") ? call_option_day(call, "from", day, err) : 0;
}

int check_assign(const struct call *call, struct dd_error *err)
{
    dd_day day;

    return read_day(call, &day, err);
}

int run_assign(struct call *call)
{
    struct dd_assign_options options = {
        .words = (const char *const *)call->options.words,
        .apply = call_flag(call, "apply"),
    };
    struct assign assign = { .call = call };
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    struct dd_desk *desk = call_desk(call, &err);

    if (!desk || read_day(call, &options.from, &err) ||
        results_of(&assign.results, call, &assign_kind, &err))
        return call_fail(call, &err);
    if (results_end(assign.results, dd_task_assign(desk, &options, put, &assign, &problems, &err),
                    &err))
        return call_refuse(call, &problems, &err);
    message_problems(call, &problems);
    dd_problems_clear(&problems);
    conclude(&assign, options.apply);
    return 0;
}
