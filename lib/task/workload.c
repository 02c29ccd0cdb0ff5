/*
 * `inspector workload`: what everybody did in a period, as teaching load and as material for a title review. Everybody is
 * read once, then every figure once for everybody, so that the time grows with the records and not with persons times
 * figures. [依据 意见 第八条]
 */
#include "base/arena.h"
#include "domain/supervise/supervise.h"
#include "store/grow.h"
#include "store/query.h"
#include "task/people.h"

#include <dudao/inspectors.h>
#include <stdlib.h>

/* A question about everybody: the person, then figures in the order of enum DD_WORK_. */
static const struct source {
    const char *query;
    unsigned first, count;
} sources[] = {
    { "workload-postings", DD_WORK_POSTINGS, 1 },
    { "workload-visits", DD_WORK_VISITS, DD_WORK_WALKS - DD_WORK_VISITS + 1 },
    { "workload-findings", DD_WORK_FINDINGS, 1 },
    { "workload-verified", DD_WORK_VERIFIED, 2 },
    { "workload-training", DD_WORK_TRAININGS, 2 },
    { "workload-expenses", DD_WORK_EXPENSES, 1 },
    { NULL },
};

struct person {
    int64_t id;
    bool served; /* in post in the period */
    struct dd_workload_seen seen;
    struct dd_work_supervision *supervisions;
    struct dd_work_output *outputs;
};

struct workload {
    struct dd_desk *desk;
    struct dd_store *store;
    struct dd_calendar *calendar;
    struct dd_arena *arena;
    const struct dd_rule_period *period;
    dd_day day; /* the last one of the period, or today */
    struct dd_work_rates rates;
    struct dd_people chosen;
    struct person *people; /* by id */
    unsigned count;
};

static int ask(struct workload *work, const char *name, struct dd_query **out, struct dd_error *err)
{
    if (dd_query_ask(work->store, name, out, err))
        return -1;
    dd_query_day(*out, "from", work->period->from);
    dd_query_day(*out, "until", work->period->until);
    dd_query_day(*out, "day", work->day);
    dd_query_number(*out, "year", work->period->year);
    return 0;
}

static const char *keep(struct workload *work, struct dd_query *query, int column)
{
    const char *text = dd_query_string(query, column);

    return text ? dd_arena_string(work->arena, text) : NULL;
}

static void add_person(struct workload *work, struct dd_query *query)
{
    if (!dd_people_has(&work->chosen, dd_query_int(query, 0)))
        return;
    work->people = dd_grow(work->arena, work->people, work->count, sizeof *work->people);
    work->people[work->count++] = (struct person){
        .id = dd_query_int(query, 0),
        .served = dd_query_int(query, 10) != 0,
        .seen = {
            .key = keep(work, query, 1),
            .name = keep(work, query, 2),
            .unit = keep(work, query, 3),
            .certificate = keep(work, query, 4),
            .title = keep(work, query, 5),
            .title_level = keep(work, query, 6),
            .title_series = keep(work, query, 7),
            .roles = keep(work, query, 8),
            .grade = keep(work, query, 9),
        },
    };
}

static int compare(const void *id, const void *person)
{
    const int64_t one = *(const int64_t *)id, other = ((const struct person *)person)->id;

    return (one > other) - (one < other);
}

/* NULL: somebody who is not asked about. */
static struct person *find(const struct workload *work, int64_t id)
{
    return work->count ? bsearch(&id, work->people, work->count, sizeof *work->people, compare)
                       : NULL;
}

typedef void take(struct workload *work, struct dd_query *query, const struct source *source);

static void take_person(struct workload *work, struct dd_query *query, const struct source *source)
{
    (void)source;
    add_person(work, query);
}

static void take_figures(struct workload *work, struct dd_query *query, const struct source *source)
{
    struct person *person = find(work, dd_query_int(query, 0));

    for (unsigned i = 0; person && i < source->count; i++)
        person->seen.figure[source->first + i] += dd_query_int(query, (int)i + 1);
}

/* On a rest day somebody went all the same; what is not over lasts until today. */
static int count_days(const struct workload *work, dd_day from, dd_day until)
{
    const dd_day last = until == DD_NO_DAY || until > work->day ? work->day : until;
    const int days = dd_calendar_count(work->calendar, from, last);

    return days > 0 ? days : 1;
}

static unsigned figure_of(const char *role)
{
    return DD_WORK_LEADER + dd_choice_find(dd_team_kind.fields[TEAM_ROLE].choices, role) -
           TEAM_AS_LEADER;
}

static void take_supervision(struct workload *work, struct dd_query *query,
                             const struct source *source)
{
    struct person *person = find(work, dd_query_int(query, 0));
    struct dd_work_supervision *supervision;

    (void)source;
    if (!person)
        return;
    person->supervisions = dd_grow(work->arena, person->supervisions,
                                   person->seen.supervision_count, sizeof *supervision);
    supervision = &person->supervisions[person->seen.supervision_count++];
    *supervision = (struct dd_work_supervision){
        .key = keep(work, query, 1),
        .title = keep(work, query, 2),
        .unit = keep(work, query, 3),
        .kind = keep(work, query, 4),
        .role = keep(work, query, 5),
        .from = dd_query_date(query, 6),
        .until = dd_query_date(query, 7),
    };
    supervision->days = count_days(work, supervision->from, supervision->until);
    person->seen.figure[figure_of(supervision->role)]++;
    person->seen.figure[DD_WORK_DAYS] += supervision->days;
}

static void take_output(struct workload *work, struct dd_query *query, const struct source *source)
{
    struct person *person = find(work, dd_query_int(query, 0));

    (void)source;
    if (!person)
        return;
    person->outputs =
        dd_grow(work->arena, person->outputs, person->seen.output_count, sizeof *person->outputs);
    person->outputs[person->seen.output_count++] = (struct dd_work_output){
        .on = dd_query_date(query, 1),
        .kind = keep(work, query, 2),
        .title = keep(work, query, 3),
    };
    person->seen.figure[DD_WORK_OUTPUTS]++;
}

static int read_all(struct workload *work, const struct source *source, take *each,
                    struct dd_error *err)
{
    struct dd_query *query;
    int got;

    if (ask(work, source->query, &query, err))
        return -1;
    while ((got = dd_query_next(query, err)) > 0)
        each(work, query, source);
    dd_query_end(query);
    return got;
}

static int read_figures(struct workload *work, struct dd_error *err)
{
    static const struct source people = { .query = "workload-people" },
                               supervisions = { .query = "workload-supervisions" },
                               outputs = { .query = "workload-outputs" };

    if (read_all(work, &people, take_person, err) ||
        read_all(work, &supervisions, take_supervision, err) ||
        read_all(work, &outputs, take_output, err))
        return -1;
    for (const struct source *source = sources; source->query; source++)
        if (read_all(work, source, take_figures, err))
            return -1;
    return 0;
}

static int read_rate(struct workload *work, const char *id, int64_t *out, struct dd_error *err)
{
    struct dd_number_rule rule;

    if (dd_policy_number(work->store, id, work->period->until, &rule, err))
        return -1;
    *out = rule.value;
    return 0;
}

static bool did_something(const struct person *person)
{
    for (unsigned i = 0; i < DD_WORK_FIGURES; i++)
        if (person->seen.figure[i])
            return true;
    return false;
}

static int tell_all(struct workload *work, dd_workload_each *each, void *with, struct dd_error *err)
{
    for (unsigned i = 0; i < work->count; i++) {
        struct person *person = &work->people[i];
        int64_t *figure = person->seen.figure;

        if (work->chosen.all && !person->served && !did_something(person))
            continue;
        figure[DD_WORK_PERIODS] =
            figure[DD_WORK_DAYS] * work->rates.day + figure[DD_WORK_VISITS] * work->rates.visit;
        person->seen.supervisions = person->supervisions;
        person->seen.outputs = person->outputs;
        if (each(with, &person->seen, &work->rates, err))
            return -1;
    }
    return 0;
}

static int run(struct workload *work, const char *const *words, dd_workload_each *each, void *with,
               struct dd_error *err)
{
    work->calendar = dd_desk_calendar(work->desk, err);
    return !work->calendar ||
                   dd_people_choose(&work->chosen, work->desk, words, work->arena, err) ||
                   read_rate(work, "workload-day", &work->rates.day, err) ||
                   read_rate(work, "workload-visit", &work->rates.visit, err) ||
                   read_figures(work, err) || tell_all(work, each, with, err)
               ? -1
               : 0;
}

int dd_task_workload(struct dd_desk *desk, const struct dd_rule_period *period,
                     const char *const *words, dd_workload_each *each, void *with,
                     struct dd_error *err)
{
    struct dd_store *store = dd_desk_store(desk);
    const dd_day today = dd_store_today(store);
    struct workload work = {
        .desk = desk,
        .store = store,
        .arena = dd_arena_new(),
        .period = period,
        .day = today < period->until ? today : period->until,
    };
    int result = run(&work, words, each, with, err);

    dd_arena_free(work.arena);
    return result;
}
