/* A plan in rows: what becomes of each school, then whose load is not as it should be. */
#include "task/assign_tell.h"
#include "base/arena.h"

static struct dd_assign_named named(const struct dd_assign_row *rows, int number)
{
    return number < 0 ? (struct dd_assign_named){ 0 }
                      : (struct dd_assign_named){ rows[number].id, rows[number].key };
}

/* Pass the row on with the reasons said. */
static int pass(struct dd_telling *telling, struct dd_assign_seen *seen)
{
    seen->why = dd_text_get(&telling->why);
    const int result = telling->failed ? -1 : telling->each(telling->with, seen, telling->err);

    dd_text_cut(&telling->why, 0);
    dd_arena_reset(telling->arena);
    return result;
}

static struct dd_assign_named zone_named(const struct dd_telling *telling, int zone)
{
    return named(telling->assigning->zones, zone + 1 < (int)telling->plan->zone_count ? zone : -1);
}

static int tell_school(struct dd_telling *telling, int number)
{
    const struct dd_assigning *assigning = telling->assigning;
    const struct dd_assign_school *school = &telling->plan->schools[number];
    struct dd_assign_seen seen = {
        .school = named(assigning->schools, number),
        .zone = zone_named(telling, school->zone),
        .inspector = named(assigning->persons, school->now),
        .was = named(assigning->persons, school->was),
        .load = school->now == DD_NOBODY ? 0 : telling->plan->persons[school->now].load,
        .writes =
            school->now != school->was && (school->now != DD_NOBODY || dd_assign_ends(school)),
    };

    seen.change = school->now == DD_NOBODY     ? DD_ASSIGN_NOBODY
                  : school->now == school->was ? DD_ASSIGN_KEEPS
                  : school->was == DD_NOBODY   ? DD_ASSIGN_NEW
                                               : DD_ASSIGN_MOVED;
    if (seen.change == DD_ASSIGN_KEEPS)
        dd_say_staying(telling, number);
    else if (school->was != DD_NOBODY)
        dd_say_leaving(telling, number);
    else if (school->now != DD_NOBODY)
        dd_say_unposted(telling);
    if (seen.change == DD_ASSIGN_NOBODY)
        dd_say_nobody(telling, number);
    else if (seen.change != DD_ASSIGN_KEEPS)
        dd_say_coming(telling, number);
    return pass(telling, &seen);
}

/* A posting beside the first of its school, or at one that is closed. */
static int tell_posting(struct dd_telling *telling, const struct dd_assign_posting *posting)
{
    const struct dd_assigning *assigning = telling->assigning;
    const bool ends = dd_assign_bar(assigning, posting) != DD_FIT || posting->school < 0;
    const struct dd_assign_named person = named(assigning->persons, posting->person);
    struct dd_assign_seen seen = {
        .school = posting->school < 0
                      ? (struct dd_assign_named){ posting->unit.id, posting->unit.key }
                      : named(assigning->schools, posting->school),
        .zone = posting->school < 0
                    ? (struct dd_assign_named){ 0 }
                    : zone_named(telling, telling->plan->schools[posting->school].zone),
        .inspector = ends ? (struct dd_assign_named){ 0 } : person,
        .was = person,
        .change = ends ? DD_ASSIGN_ENDED : DD_ASSIGN_KEEPS,
        .load = ends ? 0 : telling->plan->persons[posting->person].load,
        .writes = ends,
    };

    dd_say_posting(telling, posting);
    return pass(telling, &seen);
}

static int tell_load(struct dd_telling *telling, int number)
{
    const struct dd_assign_person *person = &telling->plan->persons[number];
    const int zone = telling->zone_of[number];
    struct dd_assign_seen seen = {
        .zone = named(telling->assigning->zones, zone),
        .inspector = named(telling->assigning->persons, number),
        .change = DD_ASSIGN_LOAD,
        .load = person->load,
    };

    if (!telling->concerned[number] ||
        (person->load >= telling->plan->least && person->load <= telling->plan->most))
        return 0;
    dd_say_load(telling, number);
    return pass(telling, &seen);
}

/* Without words everybody who is responsible for schools or of a zone is concerned. */
static void settle_persons(struct dd_telling *telling)
{
    const struct dd_assign *plan = telling->plan;
    const char *const *words = telling->assigning->options->words;

    for (unsigned i = 0; i < plan->person_count; i++) {
        telling->zone_of[i] = -1;
        telling->concerned[i] = telling->assigning->responsible[i] && !(words && *words);
    }
    for (unsigned i = plan->zone_count - 1; i-- > 0;)
        for (unsigned k = 0; k < plan->zones[i].member_count; k++) {
            const int person = plan->zones[i].members[k].person;

            telling->zone_of[person] = (int)i;
            telling->concerned[person] |=
                plan->zones[i].school_count > 0 && !telling->assigning->filtered;
            telling->zones[i].fit += plan->persons[person].bar == DD_FIT;
        }
    for (unsigned i = 0; i < plan->school_count; i++) {
        const struct dd_assign_school *school = &plan->schools[i];

        telling->zones[school->zone].schools++;
        if (!school->fixed && school->now != DD_NOBODY)
            telling->concerned[school->now] = true;
        if (!school->fixed && school->was != DD_NOBODY)
            telling->concerned[school->was] = true;
    }
}

/* Zone after zone, the schools of each by code, as they stand in the plan. */
static const int *order_schools(const struct dd_telling *telling)
{
    const struct dd_assign *plan = telling->plan;
    struct dd_arena *arena = telling->assigning->arena;
    int *order = dd_arena_alloc(arena, (plan->school_count + 1) * sizeof *order);
    unsigned *next = dd_arena_alloc(arena, plan->zone_count * sizeof *next);

    for (unsigned i = 1; i < plan->zone_count; i++)
        next[i] = next[i - 1] + telling->zones[i - 1].schools;
    for (unsigned i = 0; i < plan->school_count; i++)
        order[next[plan->schools[i].zone]++] = (int)i;
    return order;
}

/* Postings beside the first of their school stand behind. */
static int tell_all(struct dd_telling *telling)
{
    const struct dd_assigning *assigning = telling->assigning;
    const struct dd_assign *plan = telling->plan;
    const int *order = order_schools(telling);
    int result = 0;

    for (unsigned i = 0; i < plan->school_count && !result; i++)
        if (!plan->schools[order[i]].fixed)
            result = tell_school(telling, order[i]);
    for (unsigned i = 0; i < assigning->posting_count && !result; i++)
        if (!assigning->postings[i].first && dd_assign_concerns(assigning, &assigning->postings[i]))
            result = tell_posting(telling, &assigning->postings[i]);
    for (unsigned i = 0; i < plan->person_count && !result; i++)
        result = tell_load(telling, (int)i);
    return result;
}

int dd_assign_tell(struct dd_assigning *assigning, dd_assign_each *each, void *with,
                   struct dd_error *err)
{
    const struct dd_assign *plan = &assigning->plan;
    struct dd_telling telling = {
        .assigning = assigning,
        .plan = plan,
        .arena = dd_arena_new(),
        .zone_of = dd_arena_alloc(assigning->arena, (plan->person_count + 1) * sizeof(int)),
        .concerned = dd_arena_alloc(assigning->arena, plan->person_count + 1),
        .zones = dd_arena_alloc(assigning->arena, plan->zone_count * sizeof *telling.zones),
        .each = each,
        .with = with,
        .err = err,
    };

    settle_persons(&telling);
    const int result = tell_all(&telling);
    dd_text_free(&telling.why);
    dd_arena_free(telling.arena);
    return result;
}
