/* `inspector hours`: who heard how much in a year, who falls short, and what is still on offer. */
#include "common/choices.h"
#include "common/message.h"
#include "common/period.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"

#include <dudao/inspectors.h>

enum {
    HOURS_KEY,
    HOURS_NAME,
    HOURS_UNIT,
    HOURS_ROLES,
    HOURS_MONTHS,
    HOURS_TRAINED,
    HOURS_ASKED,
    HOURS_CONCENTRATED,
    HOURS_AHEAD,
    HOURS_SHORT,
    HOURS_PRE_JOB,
    HOURS_SELF_STUDY,
    HOURS_OTHER,
    HOURS_CREDITED,
    HOURS_OFFERED,
    HOURS_ON_OFFER
};
enum { OFFERED_KEY, OFFERED_TITLE, OFFERED_HOURS };

/* clang-format off */
static const struct dd_choice trained[] = {
    [DD_TRAINED]         = { "passed", "合格" },
    [DD_TRAINED_BEFORE]  = { "exempt", "启用前任职" },
    [DD_TRAINED_IN_VAIN] = { "failed", "不合格" },
    [DD_TRAINED_NOT]     = { "none",   "未参加" },
    { 0 },
};

static const struct dd_field offered_fields[] = {
    [OFFERED_KEY]   = { "key",   "编号",     DD_TEXT },
    [OFFERED_TITLE] = { "title", "培训名称", DD_TEXT },
    [OFFERED_HOURS] = { "hours", "学时",     DD_NUMBER, .scale = 1 },
    { 0 },
};
static const struct dd_kind offered_kind = { .name = "offered", .label = "可参加的培训", .fields = offered_fields };

static const struct dd_field hours_fields[] = {
    [HOURS_KEY]          = { "key",           "编号",           DD_TEXT },
    [HOURS_NAME]         = { "name",          "姓名",           DD_TEXT },
    [HOURS_UNIT]         = { "unit",          "单位",           DD_TEXT },
    [HOURS_ROLES]        = { "roles",         "督学类别",       DD_TEXT, .list = true },
    [HOURS_MONTHS]       = { "months",        "任职月数",       DD_NUMBER },
    [HOURS_TRAINED]      = { "trained",       "岗前培训",       DD_CHOICE, .choices = trained },
    [HOURS_ASKED]        = { "asked",         "应满学时",       DD_NUMBER, .scale = 1 },
    [HOURS_CONCENTRATED] = { "concentrated",  "集中培训",       DD_NUMBER, .scale = 1 },
    [HOURS_AHEAD]        = { "ahead",         "其中未结束",     DD_NUMBER, .scale = 1 },
    [HOURS_SHORT]        = { "short",         "尚差学时",       DD_NUMBER, .scale = 1 },
    [HOURS_PRE_JOB]      = { "pre_job",       "岗前学时",       DD_NUMBER, .scale = 1 },
    [HOURS_SELF_STUDY]   = { "self_study",    "自主研修",       DD_NUMBER, .scale = 1 },
    [HOURS_OTHER]        = { "other",         "其他",           DD_NUMBER, .scale = 1 },
    [HOURS_CREDITED]     = { "ce_credit",     "计入继续教育",   DD_NUMBER, .scale = 1 },
    [HOURS_OFFERED]      = { "offered",       "可参加的培训",   DD_GROUP, .list = true, .group = &offered_kind },
    [HOURS_ON_OFFER]     = { "offered_hours", "可参加集中学时", DD_NUMBER, .scale = 1 },
    { 0 },
};
static const struct dd_kind hours_kind = {
    .name = "hours", .label = "学时", .fields = hours_fields,
    .columns = "key name roles trained asked concentrated ahead short self_study ce_credit offered",
};

enum {
    COURSE_KEY, COURSE_NAME, COURSE_UNIT, COURSE_TITLE, COURSE_KIND, COURSE_MODE, COURSE_LEVEL, COURSE_FROM,
    COURSE_UNTIL, COURSE_HOURS, COURSE_PASSED, COURSE_CREDITED
};
static const struct dd_field course_fields[] = {
    [COURSE_KEY]      = { "key",       "编号",         DD_TEXT },
    [COURSE_NAME]     = { "name",      "姓名",         DD_TEXT },
    [COURSE_UNIT]     = { "unit",      "单位",         DD_TEXT },
    [COURSE_TITLE]    = { "title",     "培训名称",     DD_TEXT },
    [COURSE_KIND]     = { "kind",      "类别",         DD_TEXT },
    [COURSE_MODE]     = { "mode",      "培训形式",     DD_TEXT },
    [COURSE_LEVEL]    = { "level",     "级别",         DD_TEXT },
    [COURSE_FROM]     = { "from",      "开始日期",     DD_DATE },
    [COURSE_UNTIL]    = { "until",     "结束日期",     DD_DATE },
    [COURSE_HOURS]    = { "hours",     "所得学时",     DD_NUMBER, .scale = 1 },
    [COURSE_PASSED]   = { "passed",    "考核合格",     DD_YESNO },
    [COURSE_CREDITED] = { "ce_credit", "计入继续教育", DD_YESNO },
    { 0 },
};
static const struct dd_kind course_kind = {
    .name = "course", .label = "培训", .fields = course_fields,
    .columns = "key name title kind mode level from until hours passed ce_credit",
};
/* clang-format on */

struct hours {
    struct call *call;
    struct results *results;
    unsigned shown, asked, lacking;
};

static void put_offered(struct dd_record *row, const struct dd_hours_seen *seen)
{
    for (unsigned i = 0; i < seen->offered_count; i++) {
        struct dd_record *item = dd_add_item(row, HOURS_OFFERED);

        results_text(item, OFFERED_KEY, seen->offered[i].key);
        results_text(item, OFFERED_TITLE, seen->offered[i].title);
        dd_set_number(item, OFFERED_HOURS, seen->offered[i].hours);
    }
}

static int put_hours(void *with, const struct dd_hours_seen *seen, struct dd_error *err)
{
    struct hours *hours = with;
    struct dd_record *row = results_row(hours->results);
    int failed;

    results_text(row, HOURS_KEY, seen->key);
    results_text(row, HOURS_NAME, seen->name);
    results_text(row, HOURS_UNIT, seen->unit);
    choice_words(hours->call, "appointment", "role", seen->roles, row, HOURS_ROLES);
    dd_set_number(row, HOURS_MONTHS, seen->months);
    dd_set_choice(row, HOURS_TRAINED, seen->trained);
    dd_set_number(row, HOURS_ASKED, seen->asked);
    dd_set_number(row, HOURS_CONCENTRATED, seen->concentrated);
    dd_set_number(row, HOURS_AHEAD, seen->ahead);
    dd_set_number(row, HOURS_SHORT, seen->lacking);
    dd_set_number(row, HOURS_PRE_JOB, seen->pre_job);
    dd_set_number(row, HOURS_SELF_STUDY, seen->self_study);
    dd_set_number(row, HOURS_OTHER, seen->other);
    dd_set_number(row, HOURS_CREDITED, seen->credited);
    put_offered(row, seen);
    dd_set_number(row, HOURS_ON_OFFER, seen->offered_hours);
    failed = results_done(hours->results, err);
    hours->shown++;
    hours->asked += seen->asked > 0;
    if (seen->lacking > 0) {
        hours->lacking++;
        results_mark(hours->results);
    }
    return failed;
}

static int put_course(void *with, const struct dd_course_seen *seen, struct dd_error *err)
{
    struct hours *hours = with;
    const struct call *call = hours->call;
    struct dd_record *row = results_row(hours->results);

    results_text(row, COURSE_KEY, seen->key);
    results_text(row, COURSE_NAME, seen->name);
    results_text(row, COURSE_UNIT, seen->unit);
    results_text(row, COURSE_TITLE, seen->title);
    results_text(row, COURSE_KIND, choice_word(call, "training", "kind", seen->kind));
    results_text(row, COURSE_MODE, choice_word(call, "training", "mode", seen->mode));
    results_text(row, COURSE_LEVEL, choice_word(call, "training", "level", seen->level));
    dd_set_date(row, COURSE_FROM, seen->from);
    dd_set_date(row, COURSE_UNTIL, seen->until);
    dd_set_number(row, COURSE_HOURS, seen->hours);
    if (seen->judged)
        dd_set_yes(row, COURSE_PASSED, seen->passed);
    dd_set_yes(row, COURSE_CREDITED, seen->credited);
    hours->shown++;
    return results_done(hours->results, err);
}

static int print(struct hours *hours, struct dd_error *err)
{
    struct call *call = hours->call;
    const char *const *words = (const char *const *)call->options.words;
    const bool courses = call_flag(call, "courses");
    struct dd_desk *desk = call_desk(call, err);
    struct dd_rule_period period;

    if (!desk || call_period(call, &period, err) ||
        results_of(&hours->results, call, courses ? &course_kind : &hours_kind, err))
        return -1;
    return results_end(hours->results,
                       courses ? dd_task_courses(desk, &period, words, put_course, hours, err)
                               : dd_task_hours(desk, &period, words, put_hours, hours, err),
                       err);
}

/* A list, not a check: who falls short is told, and `check` ends with 1 once the year is over. */
int run_hours(struct call *call)
{
    struct hours hours = { .call = call };
    struct dd_error err = { 0 };

    if (print(&hours, &err))
        return call_fail(call, &err);
    if (!hours.shown && call->format == DD_TABLE)
        message_note(call, "%s", _("no records pass the filters"));
    if (hours.asked && call->format == DD_TABLE)
        message_note(call, _("hours are asked of %u persons, %u fall short"), hours.asked,
                     hours.lacking);
    return 0;
}
