/* What follows from the rows before anything is decided: who may stay, who is of no zone, how many schools each has. */
#include "base/arena.h"
#include "task/assign.h"

#include <stdlib.h>

const struct dd_assign_member *dd_assign_member(const struct dd_assign *plan, int zone, int person)
{
    const struct dd_assign_zone *at = &plan->zones[zone];

    for (unsigned i = 0; i < at->member_count; i++)
        if (at->members[i].person == person)
            return &at->members[i];
    return NULL;
}

static int by_number(const void *one, const void *other)
{
    const int a = *(const int *)one, b = *(const int *)other;

    return a < b ? -1 : a > b;
}

bool dd_assign_recused(const struct dd_assign_school *school, int person)
{
    return school->barred_count &&
           bsearch(&person, school->barred, school->barred_count, sizeof person, by_number);
}

/* Whoever is resident in a zone is of that one alone. */
static void settle_residents(struct dd_assign *plan)
{
    for (unsigned i = 0; i + 1 < plan->zone_count; i++)
        for (unsigned k = 0; k < plan->zones[i].member_count; k++)
            if (plan->zones[i].members[k].resident)
                plan->persons[plan->zones[i].members[k].person].resident = true;
    for (unsigned i = 0; i + 1 < plan->zone_count; i++) {
        struct dd_assign_zone *zone = &plan->zones[i];
        unsigned kept = 0;

        for (unsigned k = 0; k < zone->member_count; k++)
            if (zone->members[k].resident || !plan->persons[zone->members[k].person].resident)
                zone->members[kept++] = zone->members[k];
        zone->member_count = kept;
    }
}

/* Whoever is of no zone is of the last one. */
static void settle_free(struct dd_assign *plan)
{
    struct dd_assign_zone *none = &plan->zones[plan->zone_count - 1];

    for (unsigned i = 0; i < plan->person_count; i++)
        plan->persons[i].free = true;
    for (unsigned i = 0; i + 1 < plan->zone_count; i++)
        for (unsigned k = 0; k < plan->zones[i].member_count; k++)
            plan->persons[plan->zones[i].members[k].person].free = false;
    none->members = dd_arena_alloc(plan->arena, (plan->person_count + 1) * sizeof *none->members);
    none->member_count = 0;
    for (unsigned i = 0; i < plan->person_count; i++)
        if (plan->persons[i].free)
            none->members[none->member_count++] = (struct dd_assign_member){ .person = (int)i };
}

static enum dd_bar bar_of(const struct dd_assign *plan, const struct dd_assign_school *school)
{
    const struct dd_assign_person *person = &plan->persons[school->was];

    if (dd_assign_recused(school, school->was))
        return DD_RECUSED;
    if (person->bar != DD_FIT && !school->stands)
        return person->bar;
    return person->resident && !dd_assign_member(plan, school->zone, school->was)
               ? DD_RESIDES_ELSEWHERE
               : DD_FIT;
}

static void settle_schools(struct dd_assign *plan)
{
    for (unsigned i = 0; i < plan->person_count; i++)
        plan->persons[i].load = plan->persons[i].had = plan->persons[i].extra;
    for (unsigned i = 0; i < plan->school_count; i++) {
        struct dd_assign_school *school = &plan->schools[i];

        plan->zones[school->zone].school_count++;
        school->home = school->now = DD_NOBODY;
        school->leaving = DD_LEAVES_NOT;
        if (school->was == DD_NOBODY)
            continue;
        plan->persons[school->was].had++;
        school->bar = school->fixed ? DD_FIT : bar_of(plan, school);
        if (school->bar != DD_FIT)
            continue;
        school->home = school->now = school->was;
        plan->persons[school->was].load++;
    }
}

struct standing {
    dd_day since;
    int school;
};

static int by_standing(const void *one, const void *other)
{
    const struct standing *a = one, *b = other;

    return a->since != b->since ? (a->since < b->since ? -1 : 1)
                                : by_number(&a->school, &b->school);
}

/* The schools of each zone that are up for change, those longest with their inspector first. */
static void list_schools(struct dd_assign *plan)
{
    struct standing *all = dd_arena_alloc(plan->arena, (plan->school_count + 1) * sizeof *all);

    for (unsigned i = 0; i < plan->zone_count; i++) {
        struct dd_assign_zone *zone = &plan->zones[i];

        zone->schools =
            dd_arena_alloc(plan->arena, (zone->school_count + 1) * sizeof *zone->schools);
        zone->school_count = 0;
    }
    for (unsigned i = 0; i < plan->school_count; i++)
        all[i] = (struct standing){ plan->schools[i].since, (int)i };
    qsort(all, plan->school_count, sizeof *all, by_standing);
    for (unsigned i = 0; i < plan->school_count; i++) {
        const struct dd_assign_school *school = &plan->schools[all[i].school];
        struct dd_assign_zone *zone = &plan->zones[school->zone];

        if (!school->fixed)
            zone->schools[zone->school_count++] = all[i].school;
    }
}

void dd_assign_prepare(struct dd_assign *plan)
{
    for (unsigned i = 0; i < plan->zone_count; i++)
        plan->zones[i].school_count = 0;
    settle_residents(plan);
    settle_free(plan);
    settle_schools(plan);
    list_schools(plan);
}
