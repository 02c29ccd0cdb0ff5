/* `inspector workload`: a sheet a person of what was done in a year, as teaching load and as material for a title review. */
#include "common/choices.h"
#include "common/message.h"
#include "common/names.h"
#include "common/period.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"
#include "common/table.h"

#include <dudao/inspectors.h>
#include <stdio.h>
#include <string.h>

enum {
    WORK_KEY,
    WORK_NAME,
    WORK_UNIT,
    WORK_ROLES,
    WORK_CERTIFICATE,
    WORK_TITLE,
    WORK_TITLE_LEVEL,
    WORK_TITLE_SERIES,
    WORK_FROM,
    WORK_UNTIL,
    WORK_GRADE,
    WORK_FIGURE, /* the first of DD_WORK_FIGURES */
    WORK_SUPERVISIONS = WORK_FIGURE + DD_WORK_FIGURES,
    WORK_OUTPUTS
};
enum { WENT_KEY, WENT_TITLE, WENT_UNIT, WENT_KIND, WENT_ROLE, WENT_FROM, WENT_UNTIL, WENT_DAYS };
enum { OUTPUT_ON, OUTPUT_KIND, OUTPUT_TITLE };

/* clang-format off */
static const struct dd_field went_fields[] = {
    [WENT_KEY]   = { "key",   "编号",       DD_TEXT },
    [WENT_TITLE] = { "title", "标题",       DD_TEXT },
    [WENT_UNIT]  = { "unit",  "被督导单位", DD_TEXT },
    [WENT_KIND]  = { "kind",  "督导方式",   DD_TEXT },
    [WENT_ROLE]  = { "role",  "职务",       DD_TEXT },
    [WENT_FROM]  = { "from",  "开始日期",   DD_DATE },
    [WENT_UNTIL] = { "until", "结束日期",   DD_DATE },
    [WENT_DAYS]  = { "days",  "工作日数",   DD_NUMBER },
    { 0 },
};
static const struct dd_kind went_kind = { .name = "went", .label = "参加的督导", .fields = went_fields };

static const struct dd_field output_fields[] = {
    [OUTPUT_ON]    = { "on",    "日期", DD_DATE },
    [OUTPUT_KIND]  = { "kind",  "类别", DD_TEXT },
    [OUTPUT_TITLE] = { "title", "题目", DD_TEXT },
    { 0 },
};
static const struct dd_kind output_kind = { .name = "output", .label = "工作成果", .fields = output_fields };

#define FIGURE(name) [WORK_FIGURE + DD_WORK_##name]
static const struct dd_field work_fields[] = {
    [WORK_KEY]              = { "key",            "编号",         DD_TEXT },
    [WORK_NAME]             = { "name",           "姓名",         DD_TEXT },
    [WORK_UNIT]             = { "unit",           "单位",         DD_TEXT },
    [WORK_ROLES]            = { "roles",          "督学类别",     DD_TEXT, .list = true },
    [WORK_CERTIFICATE]      = { "certificate",    "督学证号",     DD_TEXT },
    [WORK_TITLE]            = { "title",          "职称",         DD_TEXT },
    [WORK_TITLE_LEVEL]      = { "title_level",    "职称级别",     DD_TEXT },
    [WORK_TITLE_SERIES]     = { "title_series",   "职称系列",     DD_TEXT },
    [WORK_FROM]             = { "from",           "统计开始日",   DD_DATE },
    [WORK_UNTIL]            = { "until",          "统计截止日",   DD_DATE },
    [WORK_GRADE]            = { "grade",          "年度考核",     DD_TEXT },
    FIGURE(POSTINGS)        = { "postings",       "挂牌学校数",   DD_NUMBER },
    FIGURE(VISITS)          = { "visits",         "挂牌督导次数", DD_NUMBER },
    FIGURE(SCHOOLS)         = { "schools",        "到校学校数",   DD_NUMBER },
    FIGURE(HOURS)           = { "hours",          "到校时长",     DD_NUMBER, .scale = 1 },
    FIGURE(LESSONS)         = { "lessons",        "听课节数",     DD_NUMBER },
    FIGURE(PAPERS)          = { "papers",         "查阅资料份数", DD_NUMBER },
    FIGURE(MEETINGS)        = { "meetings",       "列席会议次数", DD_NUMBER },
    FIGURE(TALKS)           = { "talks",          "座谈走访人次", DD_NUMBER },
    FIGURE(QUESTIONNAIRES)  = { "questionnaires", "问卷份数",     DD_NUMBER },
    FIGURE(WALKS)           = { "walks",          "校园巡视次数", DD_NUMBER },
    FIGURE(LEADER)          = { "as_leader",      "任组长次数",   DD_NUMBER },
    FIGURE(DEPUTY)          = { "as_deputy",      "任副组长次数", DD_NUMBER },
    FIGURE(MEMBER)          = { "as_member",      "任成员次数",   DD_NUMBER },
    FIGURE(EXPERT)          = { "as_expert",      "任专家次数",   DD_NUMBER },
    FIGURE(STAFF)           = { "as_staff",       "任工作人员次数", DD_NUMBER },
    FIGURE(DAYS)            = { "days",           "督导工作日数", DD_NUMBER },
    FIGURE(FINDINGS)        = { "findings",       "发现问题数",   DD_NUMBER },
    FIGURE(VERIFIED)        = { "verified",       "核查整改数",   DD_NUMBER },
    FIGURE(LOOK_BACKS)      = { "look_backs",     "回头看次数",   DD_NUMBER },
    FIGURE(TRAININGS)       = { "trainings",      "参加培训次数", DD_NUMBER },
    FIGURE(TRAINING_HOURS)  = { "training_hours", "培训学时",     DD_NUMBER, .scale = 1 },
    FIGURE(EXPENSES)        = { "expenses",       "已付经费",     DD_MONEY },
    FIGURE(OUTPUTS)         = { "output_count",   "工作成果数",   DD_NUMBER },
    FIGURE(PERIODS)         = { "class_periods",  "折算课时",     DD_NUMBER },
    [WORK_SUPERVISIONS]     = { "supervisions",   "参加的督导",   DD_GROUP, .list = true, .group = &went_kind },
    [WORK_OUTPUTS]          = { "outputs",        "工作成果",     DD_GROUP, .list = true, .group = &output_kind },
    { 0 },
};
#undef FIGURE
static const struct dd_kind work_kind = { .name = "workload", .label = "工作量", .fields = work_fields };
/* clang-format on */

struct workload {
    struct call *call;
    struct results *results; /* NULL: sheets */
    struct names *names;
    dd_day from, until;
    unsigned count;
};

static void put_supervisions(const struct call *call, struct dd_record *record,
                             const struct dd_workload_seen *seen)
{
    for (unsigned i = 0; i < seen->supervision_count; i++) {
        const struct dd_work_supervision *went = &seen->supervisions[i];
        struct dd_record *item = dd_add_item(record, WORK_SUPERVISIONS);

        results_text(item, WENT_KEY, went->key);
        results_text(item, WENT_TITLE, went->title);
        results_text(item, WENT_UNIT, went->unit);
        results_text(item, WENT_KIND, choice_word(call, "supervision", "kind", went->kind));
        results_text(item, WENT_ROLE, choice_word(call, "supervision", "team.role", went->role));
        dd_set_date(item, WENT_FROM, went->from);
        if (went->until != DD_NO_DAY)
            dd_set_date(item, WENT_UNTIL, went->until);
        dd_set_number(item, WENT_DAYS, went->days);
    }
}

static void put_outputs(const struct call *call, struct dd_record *record,
                        const struct dd_workload_seen *seen)
{
    for (unsigned i = 0; i < seen->output_count; i++) {
        struct dd_record *item = dd_add_item(record, WORK_OUTPUTS);

        dd_set_date(item, OUTPUT_ON, seen->outputs[i].on);
        results_text(item, OUTPUT_KIND,
                     choice_word(call, "inspector", "outputs.kind", seen->outputs[i].kind));
        results_text(item, OUTPUT_TITLE, seen->outputs[i].title);
    }
}

static void fill(const struct workload *work, struct dd_record *record,
                 const struct dd_workload_seen *seen)
{
    const struct call *call = work->call;

    results_text(record, WORK_KEY, seen->key);
    results_text(record, WORK_NAME, seen->name);
    results_text(record, WORK_UNIT, seen->unit);
    choice_words(call, "appointment", "role", seen->roles, record, WORK_ROLES);
    results_text(record, WORK_CERTIFICATE, seen->certificate);
    results_text(record, WORK_TITLE, seen->title);
    results_text(record, WORK_TITLE_LEVEL,
                 choice_word(call, "inspector", "title_level", seen->title_level));
    results_text(record, WORK_TITLE_SERIES, seen->title_series);
    dd_set_date(record, WORK_FROM, work->from);
    dd_set_date(record, WORK_UNTIL, work->until);
    results_text(record, WORK_GRADE, choice_word(call, "appraisal", "grade", seen->grade));
    for (unsigned i = 0; i < DD_WORK_FIGURES; i++)
        dd_set_number(record, WORK_FIGURE + i, seen->figure[i]);
    put_supervisions(call, record, seen);
    put_outputs(call, record, seen);
}

static bool is_figure(unsigned row)
{
    return row >= WORK_FIGURE && row < WORK_SUPERVISIONS;
}

static void put_cell(struct workload *work, struct table *table, const struct dd_record *record,
                     unsigned row)
{
    const struct dd_column column = { DD_OF_KIND, row, &dd_record_kind(record)->fields[row] };
    const struct dd_style style = names_style(work->call, &work->names);
    struct dd_text cell = { 0 };

    dd_cell_show(&column, record, NULL, &style, &cell);
    table_cell(table, dd_text_get(&cell));
    dd_text_free(&cell);
}

/* How the load was worked out, so that whoever signs the sheet can do it again. */
static void put_load(struct workload *work, struct table *table,
                     const struct dd_workload_seen *seen, const struct dd_work_rates *rates)
{
    const char *load = dd_arena_format(
        work->call->arena, _("%lld: %lld days of supervision, %lld each; %lld visits, %lld each"),
        (long long)seen->figure[DD_WORK_PERIODS], (long long)seen->figure[DD_WORK_DAYS],
        (long long)rates->day, (long long)seen->figure[DD_WORK_VISITS], (long long)rates->visit);

    table_cell(table, load);
}

/* The key stands above; what is zero is left out, but for the load. */
static void put_figures(struct workload *work, const struct dd_record *record,
                        const struct dd_workload_seen *seen, const struct dd_work_rates *rates)
{
    struct table *table = table_new(work->call, false);

    table_column(table, "", AS_WORD);
    table_column(table, "", AS_WORD);
    for (unsigned row = WORK_NAME; row < WORK_SUPERVISIONS; row++) {
        const bool load = row == WORK_FIGURE + DD_WORK_PERIODS;

        if (!dd_has(record, row) || (is_figure(row) && !load && dd_number(record, row) == 0))
            continue;
        table_row(table);
        table_cell(table, call_label(work->call, work_fields[row].key, work_fields[row].label));
        if (load)
            put_load(work, table, seen, rates);
        else
            put_cell(work, table, record, row);
    }
    table_end(table);
}

static void put_list(struct workload *work, const struct dd_record *record, unsigned row)
{
    const struct dd_field *fields = work_fields[row].group->fields;
    struct table *table;

    if (!dd_count(record, row))
        return;
    spool_format(&work->call->out, "\n%s\n",
                 call_label(work->call, work_fields[row].key, work_fields[row].label));
    table = table_new(work->call, true);
    for (unsigned i = 0; fields[i].key; i++)
        table_column(table, call_label(work->call, fields[i].key, fields[i].label),
                     fields[i].type == DD_NUMBER ? AS_NUMBER : AS_WORD);
    for (unsigned nth = 0; nth < dd_count(record, row); nth++) {
        table_row(table);
        for (unsigned i = 0; fields[i].key; i++)
            put_cell(work, table, dd_item(record, row, nth), i);
    }
    table_end(table);
}

static int put_sheet(struct workload *work, const struct dd_workload_seen *seen,
                     const struct dd_work_rates *rates, struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = dd_record_new(&work_kind, arena);

    fill(work, record, seen);
    if (work->count++)
        spool_put(&work->call->out, "\n");
    spool_format(&work->call->out, "%s %s\n",
                 call_label(work->call, work_kind.name, work_kind.label), seen->key);
    put_figures(work, record, seen, rates);
    put_list(work, record, WORK_SUPERVISIONS);
    put_list(work, record, WORK_OUTPUTS);
    dd_arena_free(arena);
    return names_failed(work->names, err);
}

static int put(void *with, const struct dd_workload_seen *seen, const struct dd_work_rates *rates,
               struct dd_error *err)
{
    struct workload *work = with;

    if (!work->results)
        return put_sheet(work, seen, rates, err);
    fill(work, results_row(work->results), seen);
    return results_done(work->results, err);
}

static int print(struct workload *work, struct dd_error *err)
{
    struct call *call = work->call;
    const char *const *words = (const char *const *)call->options.words;
    struct dd_desk *desk = call_desk(call, err);
    struct dd_rule_period period;

    if (!desk || call_period(call, &period, err) ||
        (call->format != DD_TABLE && results_of(&work->results, call, &work_kind, err)))
        return -1;
    work->from = period.from;
    work->until = period.until < call->who.today ? period.until : call->who.today;
    return results_end(work->results, dd_task_workload(desk, &period, words, put, work, err), err);
}

int run_workload(struct call *call)
{
    struct workload work = { .call = call };
    struct dd_error err = { 0 };
    const int failed = print(&work, &err);

    names_free(work.names);
    if (failed)
        return call_fail(call, &err);
    if (!work.count && call->format == DD_TABLE)
        message_note(call, "%s", _("no records pass the filters"));
    message_unpublished(call, dd_desk_calendar(call->desk, &err));
    return 0;
}
