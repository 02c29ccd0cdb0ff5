/* A year that ends without a plenary meeting of the committee. [依据 意见 第四条] */
#include "domain/rectify/rectify.h"
#include "store/query.h"
#include "task/remind.h"

static const char number[] = "plenary-meetings";

/* Fewer were held than the year asks for, and the office was not told so at this rung: how many. */
static int ask(struct dd_reminding *remind, const struct dd_duty *duty, int64_t asked,
               bool *missing, int64_t *held)
{
    struct dd_query *query;

    if (dd_query_ask(remind->store, "plenary-missing", &query, remind->err))
        return -1;
    dd_query_day(query, "from", dd_day_make(dd_day_year(duty->due), 1, 1));
    dd_query_day(query, "until", duty->due);
    dd_query_text(query, "stage", duty->rung.stage);
    dd_query_number(query, "meetings", asked);
    const int got = dd_query_next(query, remind->err);
    *missing = got > 0;
    *held = got > 0 ? dd_query_int(query, 0) : 0;
    dd_query_end(query);
    return got < 0 ? -1 : 0;
}

/* What was owed before the store was opened was owed on paper. */
int dd_remind_plenary(struct dd_reminding *remind, struct dd_duty *duty, bool queue, bool *any)
{
    struct dd_number_rule rule;
    int64_t held;
    bool missing;

    if (duty->due < dd_store_office(remind->store)->opened)
        return 0;
    if (dd_policy_number(remind->store, number, duty->due, &rule, remind->err) ||
        ask(remind, duty, rule.value, &missing, &held))
        return -1;
    *any = *any || missing;
    if (!missing || !queue)
        return 0;
    duty->what = WHAT_PLENARY;
    duty->article = rule.article;
    duty->detail = dd_arena_format(remind->arena, "%d年度已召开全体会议%d次，应不少于%d次",
                                   dd_day_year(duty->due), (int)held, (int)rule.value);
    return dd_remind_duty(remind, duty);
}
