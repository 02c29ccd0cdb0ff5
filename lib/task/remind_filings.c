/*
 * The plan and the report of a year that nobody has put on the ledger: a filing would carry its own deadline. Told to the
 * office before and after the last day of the month in which they fall due. [依据 意见 第四条]
 */
#include "domain/rectify/rectify.h"
#include "store/query.h"
#include "task/remind.h"

/* The last day of that month of the year of today. */
static int find_due(struct dd_reminding *remind, const char *number, struct dd_duty *duty)
{
    const int year = dd_day_year(remind->today);
    struct dd_number_rule rule;

    if (dd_policy_number(remind->store, number, dd_day_make(year, 1, 1), &rule, remind->err))
        return -1;
    duty->due = dd_day_add_months(dd_day_make(year, (int)rule.value, 1), 1) - 1;
    duty->article = dd_arena_string(remind->arena, rule.article);
    return 0;
}

/* `尚未列入上报台账：2026年度工作计划`; NULL when all is there, or was told at this rung. */
static int find_missing(struct dd_reminding *remind, const struct dd_duty *duty, dd_day plan,
                        dd_day report, const char **out)
{
    struct dd_text text = { 0 };
    struct dd_query *query;
    int got;

    *out = NULL;
    if (dd_query_ask(remind->store, "yearly-filings-missing", &query, remind->err))
        return -1;
    dd_query_number(query, "year", dd_day_year(duty->due));
    dd_query_day(query, "plan", plan);
    dd_query_day(query, "report", report);
    dd_query_day(query, "due", duty->due);
    dd_query_day(query, "today", remind->today);
    dd_query_text(query, "stage", duty->rung.stage);
    while ((got = dd_query_next(query, remind->err)) > 0)
        dd_text_format(&text, "%s%s", text.length ? "、" : "尚未列入上报台账：",
                       dd_query_string(query, 0));
    dd_query_end(query);
    if (!got && text.length)
        *out = dd_arena_string(remind->arena, dd_text_get(&text));
    dd_text_free(&text);
    return got;
}

static int remind_one(struct dd_reminding *remind, struct dd_duty *duty, dd_day plan, dd_day report,
                      bool queue, bool *any)
{
    const dd_day opened = dd_store_office(remind->store)->opened;

    if (opened == DD_NO_DAY || duty->due < opened ||
        !dd_ladder_reached(remind->calendar, duty->due, remind->today, &duty->rung))
        return 0;
    if (find_missing(remind, duty, plan, report, &duty->detail))
        return -1;
    *any = *any || duty->detail;
    return duty->detail && queue ? dd_remind_duty(remind, duty) : 0;
}

int dd_remind_filings(struct dd_reminding *remind, bool queue, bool *any)
{
    struct dd_duty plan = { .what = WHAT_FILING }, report = { .what = WHAT_FILING };

    if (find_due(remind, "annual-plan-month", &plan) ||
        find_due(remind, "annual-report-month", &report))
        return -1;
    const dd_day plan_due = plan.due, report_due = report.due;
    if (remind_one(remind, &report, plan_due, report_due, queue, any))
        return -1;
    return plan_due == report_due ? 0 : remind_one(remind, &plan, plan_due, report_due, queue, any);
}
