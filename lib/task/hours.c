/*
 * `inspector hours`: what everybody heard in a year, what is asked, what is still on offer. Persons, and the places they
 * have taken already, come in one order, so that each is read once. [依据 意见 第八条]
 */
#include "base/arena.h"
#include "store/grow.h"
#include "store/query.h"
#include "task/people.h"

#include <dudao/inspectors.h>
#include <string.h>

enum { TENTHS = 10, MONTHS = 12 };

/* A training that is not over. */
struct offer {
    int64_t id;
    const char *key, *title;
    bool pre_job;
    int64_t hours;
};

struct hours {
    struct dd_store *store;
    struct dd_arena *arena;
    const struct dd_rule_period *period;
    dd_day day; /* the last one of the period, or today */
    int64_t asked, associates;
    bool by_month;
    struct dd_people people;
    struct offer *offers;
    unsigned offer_count;
    struct dd_query *places; /* person and training, in their order */
    bool more;               /* a row of them is waiting */
    struct dd_training_offered *offered;
    dd_hours_each *each;
    void *with;
};

static int read_number(struct hours *hours, const char *id, int64_t *out, struct dd_error *err)
{
    struct dd_number_rule rule;

    if (dd_policy_number(hours->store, id, hours->period->until, &rule, err))
        return -1;
    *out = rule.value;
    return 0;
}

static int read_numbers(struct hours *hours, struct dd_error *err)
{
    int64_t by_month;

    if (read_number(hours, "training-hours", &hours->asked, err) ||
        read_number(hours, "training-hours-by-month", &by_month, err) ||
        read_number(hours, "count-associates", &hours->associates, err))
        return -1;
    hours->by_month = by_month != 0;
    return 0;
}

static int ask(struct hours *hours, const char *name, struct dd_query **out, struct dd_error *err)
{
    if (dd_query_ask(hours->store, name, out, err))
        return -1;
    dd_query_day(*out, "from", hours->period->from);
    dd_query_day(*out, "until", hours->period->until);
    dd_query_day(*out, "day", hours->day);
    dd_query_day(*out, "today", dd_store_today(hours->store));
    dd_query_number(*out, "count_associates", hours->associates);
    return 0;
}

static const char *keep(struct hours *hours, struct dd_query *query, int column)
{
    return dd_arena_string(hours->arena, dd_query_string(query, column));
}

static int read_offers(struct hours *hours, struct dd_error *err)
{
    struct dd_query *query;
    int got;

    if (ask(hours, "trainings-ahead", &query, err))
        return -1;
    while ((got = dd_query_next(query, err)) > 0) {
        hours->offers =
            dd_grow(hours->arena, hours->offers, hours->offer_count, sizeof *hours->offers);
        hours->offers[hours->offer_count++] = (struct offer){
            .id = dd_query_int(query, 0),
            .key = keep(hours, query, 1),
            .title = keep(hours, query, 2),
            .pre_job = strcmp(dd_query_string(query, 3), "pre-job") == 0,
            .hours = dd_query_int(query, 4),
        };
    }
    dd_query_end(query);
    hours->offered =
        dd_arena_alloc(hours->arena, (hours->offer_count + 1) * sizeof *hours->offered);
    return got;
}

static int next_place(struct hours *hours, struct dd_error *err)
{
    const int got = dd_query_next(hours->places, err);

    hours->more = got > 0;
    return got < 0 ? -1 : 0;
}

/* Marks the trainings that this person attends; persons come in the order of the places. */
static int take_places(struct hours *hours, int64_t person, bool *taken, struct dd_error *err)
{
    memset(taken, 0, hours->offer_count * sizeof *taken);
    while (hours->more && dd_query_int(hours->places, 0) <= person) {
        for (unsigned i = 0; i < hours->offer_count; i++)
            if (dd_query_int(hours->places, 0) == person &&
                hours->offers[i].id == dd_query_int(hours->places, 1))
                taken[i] = true;
        if (next_place(hours, err))
            return -1;
    }
    return 0;
}

/* What would help: concentrated training for missing hours, pre-job training for a first place. */
static void put_offers(struct hours *hours, const bool *taken, struct dd_hours_seen *seen)
{
    const bool untrained = seen->trained == DD_TRAINED_NOT || seen->trained == DD_TRAINED_IN_VAIN;

    seen->offered = hours->offered;
    for (unsigned i = 0; i < hours->offer_count; i++) {
        const struct offer *offer = &hours->offers[i];

        if (taken[i] || !(offer->pre_job ? untrained : seen->lacking > 0))
            continue;
        hours->offered[seen->offered_count++] =
            (struct dd_training_offered){ offer->key, offer->title, offer->hours };
        seen->offered_hours += offer->pre_job ? 0 : offer->hours;
    }
}

/* Of a year's hours as many twelfths as months in post, to the next whole hour. */
static int64_t asked_of(const struct hours *hours, int64_t months)
{
    return (hours->by_month ? (hours->asked * months + MONTHS - 1) / MONTHS : hours->asked) *
           TENTHS;
}

static int tell(struct hours *hours, struct dd_query *query, bool *taken, struct dd_error *err)
{
    const bool asked = dd_query_int(query, 5) != 0;
    struct dd_hours_seen seen = {
        .key = dd_query_string(query, 1),
        .name = dd_query_string(query, 2),
        .unit = dd_query_string(query, 3),
        .roles = dd_query_string(query, 4),
        .months = (int)dd_query_int(query, 6),
        .asked = asked ? asked_of(hours, dd_query_int(query, 6)) : 0,
        .pre_job = dd_query_int(query, 7),
        .concentrated = dd_query_int(query, 8),
        .ahead = dd_query_int(query, 9),
        .self_study = dd_query_int(query, 10),
        .other = dd_query_int(query, 11),
        .credited = dd_query_int(query, 12),
        .trained = (unsigned)dd_query_int(query, 13),
    };

    if (seen.asked > seen.concentrated)
        seen.lacking = seen.asked - seen.concentrated;
    if (take_places(hours, dd_query_int(query, 0), taken, err))
        return -1;
    put_offers(hours, taken, &seen);
    return hours->each(hours->with, &seen, err);
}

static int tell_all(struct hours *hours, struct dd_error *err)
{
    bool *taken = dd_arena_alloc(hours->arena, (hours->offer_count + 1) * sizeof *taken);
    struct dd_query *query;
    int got;

    if (ask(hours, "training-hours", &query, err))
        return -1;
    while ((got = dd_query_next(query, err)) > 0)
        if (dd_people_has(&hours->people, dd_query_int(query, 0)) &&
            tell(hours, query, taken, err)) {
            got = -1;
            break;
        }
    dd_query_end(query);
    return got;
}

static int run(struct hours *hours, struct dd_desk *desk, const char *const *words,
               struct dd_error *err)
{
    if (dd_people_choose(&hours->people, desk, words, hours->arena, err) ||
        read_numbers(hours, err) || read_offers(hours, err) ||
        ask(hours, "places-ahead", &hours->places, err))
        return -1;
    int result = next_place(hours, err) || tell_all(hours, err) ? -1 : 0;
    dd_query_end(hours->places);
    return result;
}

int dd_task_hours(struct dd_desk *desk, const struct dd_rule_period *period,
                  const char *const *words, dd_hours_each *each, void *with, struct dd_error *err)
{
    struct dd_store *store = dd_desk_store(desk);
    const dd_day today = dd_store_today(store);
    struct hours hours = {
        .store = store,
        .arena = dd_arena_new(),
        .period = period,
        .day = today < period->until ? today : period->until,
        .each = each,
        .with = with,
    };
    int result = run(&hours, desk, words, err);

    dd_arena_free(hours.arena);
    return result;
}

static int tell_course(struct dd_query *query, dd_course_each *each, void *with,
                       struct dd_error *err)
{
    const struct dd_course_seen seen = {
        .key = dd_query_string(query, 1),
        .name = dd_query_string(query, 2),
        .unit = dd_query_string(query, 3),
        .title = dd_query_string(query, 4),
        .kind = dd_query_string(query, 5),
        .mode = dd_query_string(query, 6),
        .level = dd_query_string(query, 7),
        .from = dd_query_date(query, 8),
        .until = dd_query_date(query, 9),
        .hours = dd_query_int(query, 10),
        .judged = !dd_query_is_null(query, 11),
        .passed = dd_query_int(query, 11) != 0,
        .credited = dd_query_int(query, 12) != 0,
    };

    return each(with, &seen, err);
}

int dd_task_courses(struct dd_desk *desk, const struct dd_rule_period *period,
                    const char *const *words, dd_course_each *each, void *with,
                    struct dd_error *err)
{
    struct dd_store *store = dd_desk_store(desk);
    const dd_day today = dd_store_today(store);
    struct hours hours = {
        .store = store,
        .arena = dd_arena_new(),
        .period = period,
        .day = today < period->until ? today : period->until,
    };
    struct dd_query *query;
    int got = -1;

    if (dd_people_choose(&hours.people, desk, words, hours.arena, err) ||
        ask(&hours, "courses-heard", &query, err))
        goto out;
    while ((got = dd_query_next(query, err)) > 0)
        if (dd_people_has(&hours.people, dd_query_int(query, 0)) &&
            tell_course(query, each, with, err)) {
            got = -1;
            break;
        }
    dd_query_end(query);
out:
    dd_arena_free(hours.arena);
    return got;
}
