/* Hours of concentrated training short of those a year asks for, of every inspector in post. [依据 意见 第八条] */
#include "base/say.h"
#include "domain/rectify/rectify.h"
#include "record/record.h"
#include "store/door.h"
#include "store/query.h"
#include "task/recipients.h"
#include "task/remind.h"

enum { TENTHS = 10 }; /* hours are kept in tenths */

static void put_hours(int64_t tenths, struct dd_text *out)
{
    dd_text_number(out, tenths / TENTHS);
    if (tenths % TENTHS)
        dd_text_format(out, ".%d", (int)(tenths % TENTHS));
}

static const char *say_hours(struct dd_reminding *remind, int year, int64_t heard, int64_t asked)
{
    struct dd_text text = { 0 };

    dd_text_format(&text, "%d年度已登记集中培训", year);
    put_hours(heard, &text);
    dd_text_put(&text, "学时，应不少于");
    put_hours(asked, &text);
    dd_text_put(&text, "学时。");
    const char *kept = dd_arena_string(remind->arena, dd_text_get(&text));
    dd_text_free(&text);
    return kept;
}

static int remind_one(struct dd_reminding *remind, struct dd_duty *duty, int64_t inspector,
                      int64_t heard, int64_t asked)
{
    struct dd_record *record;

    if (dd_record_load(remind->store, inspector, remind->arena, &record, remind->err))
        return -1;
    duty->about = record;
    duty->detail = say_hours(remind, dd_day_year(duty->due), heard, asked);
    int result = dd_remind_duty(remind, duty);
    dd_arena_reset(remind->arena);
    return result;
}

struct numbers {
    struct dd_number_rule hours, by_month, associates;
};

static int read_numbers(struct dd_reminding *remind, dd_day day, struct numbers *out)
{
    struct dd_store *store = remind->store;
    struct dd_error *err = remind->err;

    return dd_policy_number(store, "training-hours", day, &out->hours, err) ||
                   dd_policy_number(store, "training-hours-by-month", day, &out->by_month, err) ||
                   dd_policy_number(store, "count-associates", day, &out->associates, err)
               ? -1
               : 0;
}

/* Those who fall short and were not told at this rung. */
static int each_short(struct dd_reminding *remind, struct dd_duty *duty,
                      const struct numbers *numbers, bool queue, bool *any)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(remind->store, "hours-short", &query, remind->err))
        return -1;
    dd_query_day(query, "today", remind->today);
    dd_query_day(query, "from", dd_day_make(dd_day_year(duty->due), 1, 1));
    dd_query_day(query, "until", duty->due);
    dd_query_text(query, "stage", duty->rung.stage);
    dd_query_number(query, "hours", numbers->hours.value * TENTHS);
    dd_query_number(query, "by_month", numbers->by_month.value);
    dd_query_number(query, "count_associates", numbers->associates.value);
    while ((got = dd_query_next(query, remind->err)) > 0) {
        *any = true;
        if (!queue || remind_one(remind, duty, dd_query_int(query, 0), dd_query_int(query, 1),
                                 dd_query_int(query, 2)))
            break;
    }
    dd_query_end(query);
    return got < 0 || (got > 0 && queue) ? -1 : 0;
}

int dd_remind_hours(struct dd_reminding *remind, struct dd_duty *duty, bool queue, bool *any)
{
    struct numbers numbers;

    if (read_numbers(remind, duty->due, &numbers))
        return -1;
    duty->what = WHAT_HOURS;
    duty->article = numbers.hours.article;
    return each_short(remind, duty, &numbers, queue, any);
}
