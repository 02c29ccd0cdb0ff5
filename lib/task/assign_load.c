/* The rows of a plan from the store: six questions, each asked once, whatever the size of the district. */
#include "base/arena.h"
#include "store/grow.h"
#include "store/query.h"
#include "task/assign_rows.h"

#include <stdlib.h>
#include <string.h>

/* Indices by id, for questions that answer in ids. */
struct pair {
    int64_t id;
    int index;
};
struct index {
    struct pair *at;
    unsigned count;
};

struct loading {
    struct dd_assigning *assigning;
    struct dd_assign *plan;
    struct dd_arena *arena;
    struct dd_query *query;
    struct index persons, schools, zones;
};

static int by_id(const void *one, const void *other)
{
    const struct pair *a = one, *b = other;

    return a->id < b->id ? -1 : a->id > b->id;
}

static struct index index_of(const struct dd_assign_row *rows, unsigned count,
                             struct dd_arena *arena)
{
    struct index index = { dd_arena_alloc(arena, (count + 1) * sizeof *index.at), count };

    for (unsigned i = 0; i < count; i++)
        index.at[i] = (struct pair){ rows[i].id, (int)i };
    qsort(index.at, count, sizeof *index.at, by_id);
    return index;
}

static int find(const struct index *index, int64_t id)
{
    const struct pair key = { .id = id },
                      *found = bsearch(&key, index->at, index->count, sizeof key, by_id);

    return found ? found->index : -1;
}

static void put_row(struct loading *loading, struct dd_assign_row **rows, unsigned count)
{
    *rows = dd_grow(loading->arena, *rows, count, sizeof **rows);
    (*rows)[count] = (struct dd_assign_row){
        .id = dd_query_int(loading->query, 0),
        .key = dd_arena_string(loading->arena, dd_query_string(loading->query, 1)),
    };
}

static void put_person(struct loading *loading)
{
    enum { SUSPENDED = 1, IN_POST = 2 };
    struct dd_assigning *assigning = loading->assigning;
    struct dd_assign *plan = loading->plan;
    const unsigned count = plan->person_count++;
    const int64_t stands = dd_query_int(loading->query, 2);

    put_row(loading, &assigning->persons, count);
    assigning->responsible =
        dd_grow(loading->arena, assigning->responsible, count, sizeof *assigning->responsible);
    assigning->responsible[count] = stands > 0;
    plan->persons = dd_grow(loading->arena, plan->persons, count, sizeof *plan->persons);
    plan->persons[count] = (struct dd_assign_person){
        .bar = stands == SUSPENDED                ? DD_SUSPENDED
               : stands != IN_POST                ? DD_NOT_IN_POST
               : !dd_query_int(loading->query, 3) ? DD_NO_CERTIFICATE
               : !dd_query_int(loading->query, 4) ? DD_UNTRAINED
                                                  : DD_FIT,
    };
}

static void put_zone(struct loading *loading)
{
    struct dd_assigning *assigning = loading->assigning;
    struct dd_assign *plan = loading->plan;
    const unsigned count = plan->zone_count++;

    put_row(loading, &assigning->zones, count);
    assigning->zones[count].name =
        dd_arena_string(loading->arena, dd_query_string(loading->query, 2));
    plan->zones = dd_grow(loading->arena, plan->zones, count, sizeof *plan->zones);
    plan->zones[count] = (struct dd_assign_zone){ 0 };
}

static void put_member(struct loading *loading)
{
    struct dd_assign_zone *zone =
        &loading->plan->zones[find(&loading->zones, dd_query_int(loading->query, 0))];
    const int person = find(&loading->persons, dd_query_int(loading->query, 1));

    if (person < 0)
        return;
    zone->members =
        dd_grow(loading->arena, zone->members, zone->member_count, sizeof *zone->members);
    zone->members[zone->member_count++] = (struct dd_assign_member){
        .person = person,
        .resident = dd_query_int(loading->query, 2) != 0,
    };
}

/* A training institution is asked for nobody; who is posted there all the same has one school more. */
static void put_school(struct loading *loading)
{
    struct dd_assign *plan = loading->plan;
    const unsigned count = plan->school_count++;
    const int zone = find(&loading->zones, dd_query_int(loading->query, 2));

    put_row(loading, &loading->assigning->schools, count);
    plan->schools = dd_grow(loading->arena, plan->schools, count, sizeof *plan->schools);
    plan->schools[count] = (struct dd_assign_school){
        .zone = zone < 0 ? (int)plan->zone_count - 1 : zone,
        .was = DD_NOBODY,
        .since = DD_NO_DAY,
        .fixed = !dd_query_int(loading->query, 3),
    };
}

/* A school that opens later may have a board waiting. */
static bool is_closed(const struct dd_assigning *assigning, const struct dd_assign_posting *posting)
{
    return posting->closed_on != DD_NO_DAY && posting->closed_on <= assigning->options->from;
}

static void put_posting(struct loading *loading)
{
    struct dd_assigning *assigning = loading->assigning;
    struct dd_query *query = loading->query;
    const struct dd_assign_posting posting = {
        .id = dd_query_int(query, 0),
        .person = find(&loading->persons, dd_query_int(query, 1)),
        .school = find(&loading->schools, dd_query_int(query, 2)),
        .from = dd_query_date(query, 3),
        .legacy = dd_query_int(query, 4) != 0,
        .unit = { dd_query_int(query, 2),
                  dd_arena_string(loading->arena, dd_query_string(query, 5)), NULL },
        .closed_on = dd_query_is_null(query, 6) ? DD_NO_DAY : dd_query_date(query, 6),
    };

    if (posting.person < 0 || (posting.school < 0 && !is_closed(assigning, &posting)))
        return;
    assigning->postings =
        dd_grow(loading->arena, assigning->postings, assigning->posting_count, sizeof posting);
    assigning->postings[assigning->posting_count++] = posting;
}

static void put_recusal(struct loading *loading)
{
    struct dd_assigning *assigning = loading->assigning;
    const struct dd_assign_recusal recusal = {
        .school = find(&loading->schools, dd_query_int(loading->query, 0)),
        .person = find(&loading->persons, dd_query_int(loading->query, 1)),
        .ground = dd_arena_string(loading->arena, dd_query_string(loading->query, 2)),
    };

    if (recusal.school < 0 || recusal.person < 0)
        return;
    assigning->recusals =
        dd_grow(loading->arena, assigning->recusals, assigning->recusal_count, sizeof recusal);
    assigning->recusals[assigning->recusal_count++] = recusal;
}

/* What the rules of recusal count back from the day. */
static int since_when(const struct loading *loading, dd_day *since, struct dd_error *err)
{
    struct dd_number_rule years;
    const dd_day day = loading->assigning->options->from;

    if (dd_policy_number(loading->assigning->store, "recusal-years", day, &years, err))
        return -1;
    *since = dd_day_add_months(day, -12 * (int)years.value);
    return 0;
}

static int each_row(struct loading *loading, const char *name, void (*put)(struct loading *),
                    struct dd_error *err)
{
    dd_day since;
    int got;

    if (since_when(loading, &since, err) ||
        dd_query_ask(loading->assigning->store, name, &loading->query, err))
        return -1;
    dd_query_day(loading->query, "day", loading->assigning->options->from);
    dd_query_day(loading->query, "since", since);
    while ((got = dd_query_next(loading->query, err)) > 0)
        put(loading);
    dd_query_end(loading->query);
    return got;
}

static int load_numbers(struct dd_assigning *assigning, struct dd_error *err)
{
    const dd_day day = assigning->options->from;
    struct dd_number_rule least, usual, most;

    if (dd_policy_number(assigning->store, "posting-load-least", day, &least, err) ||
        dd_policy_number(assigning->store, "posting-load", day, &usual, err) ||
        dd_policy_number(assigning->store, "posting-load-most", day, &most, err))
        return -1;
    assigning->plan.most = (unsigned)(most.value > 1 ? most.value : 1);
    assigning->plan.least = (unsigned)(least.value < most.value ? least.value : most.value);
    assigning->plan.usual = (unsigned)(usual.value < most.value ? usual.value : most.value);
    return 0;
}

int dd_assign_recusal_order(const void *one, const void *other)
{
    const struct dd_assign_recusal *a = one, *b = other;

    return a->school != b->school  ? (a->school < b->school ? -1 : 1)
           : a->person < b->person ? -1
                                   : a->person > b->person;
}

static void settle_recusals(struct dd_assigning *assigning, struct dd_arena *arena)
{
    int *persons = dd_arena_alloc(arena, (assigning->recusal_count + 1) * sizeof *persons);

    if (assigning->recusal_count)
        qsort(assigning->recusals, assigning->recusal_count, sizeof *assigning->recusals,
              dd_assign_recusal_order);
    for (unsigned i = 0; i < assigning->recusal_count; i++) {
        struct dd_assign_school *school = &assigning->plan.schools[assigning->recusals[i].school];

        persons[i] = assigning->recusals[i].person;
        if (school->barred_count++ == 0)
            school->barred = &persons[i];
    }
}

/*
 * Whoever was posted before the system needs no training for it; of a posting that begins later its own day is asked,
 * and was when it was made.
 */
static bool stays(const struct dd_assigning *assigning, const struct dd_assign_posting *posting)
{
    return posting->from > assigning->options->from ||
           (posting->legacy && assigning->plan.persons[posting->person].bar == DD_UNTRAINED);
}

enum dd_bar dd_assign_bar(const struct dd_assigning *assigning,
                          const struct dd_assign_posting *posting)
{
    if (posting->school >= 0 &&
        dd_assign_recused(&assigning->plan.schools[posting->school], posting->person))
        return DD_RECUSED;
    return stays(assigning, posting) ? DD_FIT : assigning->plan.persons[posting->person].bar;
}

static bool may_stay(const struct dd_assigning *assigning, const struct dd_assign_posting *posting)
{
    return dd_assign_bar(assigning, posting) == DD_FIT;
}

/* Of several at one school the plan is about the first who may stay; the others stay too, and count. */
static void settle_postings(struct dd_assigning *assigning, struct dd_arena *arena)
{
    struct dd_assign *plan = &assigning->plan;

    assigning->posted = dd_arena_alloc(arena, (plan->school_count + 1) * sizeof(int));
    for (unsigned i = 0; i < plan->school_count; i++)
        assigning->posted[i] = -1;
    for (unsigned i = 0; i < assigning->posting_count; i++) {
        const struct dd_assign_posting *posting = &assigning->postings[i];
        int *first = posting->school < 0 ? NULL : &assigning->posted[posting->school];

        if (first && (*first < 0 || (may_stay(assigning, posting) &&
                                     !may_stay(assigning, &assigning->postings[*first]))))
            *first = (int)i;
    }
    for (unsigned i = 0; i < assigning->posting_count; i++) {
        struct dd_assign_posting *posting = &assigning->postings[i];

        posting->first = posting->school >= 0 && assigning->posted[posting->school] == (int)i;
        if (posting->first) {
            struct dd_assign_school *school = &plan->schools[posting->school];
            school->was = posting->person;
            school->since = posting->from;
            school->stands = stays(assigning, posting);
        } else if (posting->school >= 0 && may_stay(assigning, posting)) {
            plan->persons[posting->person].extra++;
        }
    }
}

int dd_assign_load(struct dd_assigning *assigning, struct dd_error *err)
{
    struct dd_assign *plan = &assigning->plan;
    struct loading loading = { .assigning = assigning, .plan = plan, .arena = assigning->arena };

    plan->arena = assigning->arena;
    if (load_numbers(assigning, err) || each_row(&loading, "assign-persons", put_person, err) ||
        each_row(&loading, "assign-zones", put_zone, err))
        return -1;
    loading.persons = index_of(assigning->persons, plan->person_count, loading.arena);
    loading.zones = index_of(assigning->zones, plan->zone_count, loading.arena);
    if (each_row(&loading, "assign-members", put_member, err))
        return -1;
    plan->zones = dd_grow(loading.arena, plan->zones, plan->zone_count, sizeof *plan->zones);
    plan->zones[plan->zone_count++] = (struct dd_assign_zone){ 0 };
    if (each_row(&loading, "assign-schools", put_school, err))
        return -1;
    loading.schools = index_of(assigning->schools, plan->school_count, loading.arena);
    if (each_row(&loading, "assign-postings", put_posting, err) ||
        each_row(&loading, "assign-recusals", put_recusal, err))
        return -1;
    settle_recusals(assigning, loading.arena);
    settle_postings(assigning, loading.arena);
    return 0;
}
