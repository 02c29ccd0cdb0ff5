/* What is sound and yet wants mending: people who are missing, dates that were forgotten, files nobody knows. */
#include "task/doctor.h"

#include "base/say.h"
#include "store/query.h"

#include <stdio.h>

/* A question of schema/queries: its rows give a key and, where there is one, a word about it. */
static const struct question {
    const char *query;
    const char *message, *hint;
} questions[] = {
    { "doctor-no-recipient", N_("has open rectifications, and nobody to remind"),
      N_("add leader with liaison=yes, or an address of the unit") },
    { "doctor-closed-unit", N_("is still open, though its unit was closed"),
      N_("terminate it with reason=closed, or hand it to the successor") },
    { "doctor-certificate", N_("is in post without a valid certificate"), NULL },
    { "doctor-retired", N_("is in post, not in service, and without a day of retirement"),
      N_("who retired is asked how long ago: enter retired_on") },
    { "doctor-forgotten", N_("has been overdue for more than 90 days"), NULL },
    { "doctor-unsent", N_("is a mail that could not be sent for more than three days"),
      N_("rectify remind --deliver tries again") },
};

static int ask(struct dd_store *store, const struct question *question,
               struct dd_problems *problems, struct dd_error *err)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(store, question->query, &query, err))
        return -1;
    dd_query_day(query, "today", dd_store_today(store));
    while ((got = dd_query_next(query, err)) > 0) {
        const char *key = dd_query_string(query, 0), *word = dd_query_string(query, 1);
        struct dd_error problem = { 0 };
        dd_fail(&problem, DD_E_FOUND, word ? "%s (%s) %s" : "%s%s %s", key, word ? word : "",
                _(question->message));
        if (question->hint)
            dd_hint(&problem, "%s", _(question->hint));
        dd_problems_add(problems, &problem);
    }
    dd_query_end(query);
    return got;
}

/* The State Council publishes a year in the November before; until December nobody has to have it. */
static int check_calendar(struct dd_desk *desk, struct dd_problems *problems, struct dd_error *err)
{
    const dd_day today = dd_store_today(dd_desk_store(desk));
    struct dd_calendar *calendar;
    int year, month, mday;

    dd_day_split(today, &year, &month, &mday);
    if (dd_calendar_load(&calendar, dd_desk_store(desk), err))
        return -1;
    dd_calendar_works(calendar, today);
    if (month == 12)
        dd_calendar_works(calendar, dd_day_make(year + 1, 1, 1));
    const int missing = dd_calendar_unpublished(calendar);
    dd_calendar_free(calendar);
    if (missing) {
        struct dd_error problem = { 0 };
        dd_fail(&problem, DD_E_FOUND,
                _("the calendar of %d is not in the store: weekdays are counted"), missing);
        dd_hint(&problem, "%s", _("dudao calendar import FILE"));
        dd_problems_add(problems, &problem);
    }
    return 0;
}

int dd_task_doctor(struct dd_desk *desk, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_store *store = dd_desk_store(desk);

    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
        if (ask(store, &questions[i], problems, err))
            return -1;
    return check_calendar(desk, problems, err) || dd_doctor_files(store, problems, err) ? -1 : 0;
}
