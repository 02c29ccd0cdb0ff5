/*
 * The plan, zone by zone: what has nobody is placed; who has too many sends schools on inside the zone, then out of it; what
 * is left is carried all the same; who has few is filled up. Until a round changes nothing, since some are of two zones.
 */
#include "task/assign_group.h"
#include "task/assign_heap.h"

#include "base/arena.h"

struct solving {
    struct dd_assign *plan;
    struct dd_group group;
    struct dd_heap heap;
    unsigned *aside;               /* popped, and to be pushed again */
    struct dd_assign_school *kept; /* as they were, for what may have to be taken back */
    bool changed;
};

static unsigned load_of(const struct solving *solving, const struct dd_node *node)
{
    return dd_node_load(&solving->group, node);
}

/* Who of those with room takes a school first: he who has few, a resident before others, the sixth school last. */
enum { FEW, USUAL, MANY, TOO_MANY, CLASS_BITS = 36 };

static unsigned class_of(const struct dd_assign *plan, unsigned load)
{
    return load < plan->least   ? FEW
           : load < plan->usual ? USUAL
           : load < plan->most  ? MANY
                                : TOO_MANY;
}

/* Of those of no zone one has his schools before the next begins, lest many have one each. */
static uint64_t rank_of_free(const struct dd_assign *plan, unsigned load)
{
    const bool begun = load > 0 && load < plan->usual;

    return begun ? plan->usual - load
                 : (uint64_t)(load == 0           ? USUAL
                              : load < plan->most ? MANY
                                                  : TOO_MANY)
                           << CLASS_BITS |
                       load;
}

static uint64_t rank_of(const struct solving *solving, const struct dd_node *node)
{
    const struct dd_assign *plan = solving->plan;
    const unsigned load = load_of(solving, node), class = class_of(plan, load);
    const bool later = !node->resident && class != TOO_MANY;

    return plan->persons[node->person].free
               ? rank_of_free(plan, load)
               : (uint64_t) class << CLASS_BITS | (uint64_t)later << (CLASS_BITS - 1) | load;
}

/* The first in the line who may have the school; all who were looked at stand in it again. */
static int first_for(struct solving *solving, const struct dd_assign_school *school)
{
    const struct dd_node *nodes = solving->group.nodes;
    unsigned number, count = 0;
    uint64_t rank;
    int found = -1;

    while (found < 0 && dd_heap_pop(&solving->heap, &rank, &number)) {
        solving->aside[count++] = number;
        if (load_of(solving, &nodes[number]) >= solving->plan->most)
            break;
        if (!dd_assign_recused(school, nodes[number].person))
            found = (int)number;
    }
    for (unsigned i = 0; i < count; i++)
        if ((int)solving->aside[i] != found)
            dd_heap_push(&solving->heap, rank_of(solving, &nodes[solving->aside[i]]),
                         solving->aside[i]);
    return found;
}

/* Schools that nobody has go straight to who comes first, while there is room. */
static void place(struct solving *solving)
{
    struct dd_group *group = &solving->group;
    const struct dd_assign_zone *zone = &solving->plan->zones[group->zone];

    solving->heap.count = 0;
    for (unsigned i = 0; i < group->count; i++)
        if (group->nodes[i].takes)
            dd_heap_push(&solving->heap, rank_of(solving, &group->nodes[i]), i);
    for (unsigned i = 0; i < zone->school_count; i++) {
        const struct dd_assign_school *school = &solving->plan->schools[zone->schools[i]];

        if (school->now != DD_NOBODY)
            continue;
        const int found = first_for(solving, school);
        if (found < 0)
            continue;
        dd_group_pass(group, zone->schools[i], group->nodes[found].person, DD_LEAVES_NOT);
        dd_heap_push(&solving->heap, rank_of(solving, &group->nodes[found]), (unsigned)found);
    }
}

/* The best end of the chains searched: below `limit` schools, above all one who has few, then what disturbs least. */
static const struct dd_node *choose_end(const struct solving *solving, unsigned limit)
{
    const struct dd_node *best = NULL;

    for (unsigned i = 0; i < solving->group.reached_count; i++) {
        const struct dd_node *node = &solving->group.nodes[solving->group.reached[i]];
        const uint64_t rank = rank_of(solving, node);

        if (!node->takes || load_of(solving, node) >= limit)
            continue;
        if (!best) {
            best = node;
            continue;
        }
        const bool few = rank >> CLASS_BITS == FEW,
                   best_few = rank_of(solving, best) >> CLASS_BITS == FEW;
        if (few != best_few            ? few
            : node->cost != best->cost ? node->cost < best->cost
                                       : rank < rank_of(solving, best))
            best = node;
    }
    return best;
}

/* One school less for `from`, or somebody for `school`, where there is anybody below `limit`. */
static bool send_on(struct solving *solving, struct dd_node *from, int school, unsigned limit)
{
    struct dd_group *group = &solving->group;

    dd_chain_begin(group);
    if (from)
        dd_chain_from_node(group, from);
    dd_chain_search(group, school);
    const struct dd_node *to = choose_end(solving, limit);
    if (!to)
        return false;
    dd_chain_follow(group, to, from ? DD_HAS_TOO_MANY : DD_LEAVES_NOT, DD_MAKES_ROOM);
    solving->changed = true;
    return true;
}

/* Of no zone first, then who of the others has fewest; at the end who has no room. */
static uint64_t rank_of_helper(const struct dd_assign *plan, unsigned number)
{
    const struct dd_assign_person *person = &plan->persons[number];

    return person->load >= plan->most ? (uint64_t)TOO_MANY << CLASS_BITS | person->load
           : person->free             ? rank_of_free(plan, person->load)
                                      : (uint64_t)TOO_MANY << (CLASS_BITS - 1) | person->load;
}

/* Whoever may help a zone that is not his. A resident serves his own alone. */
static void line_up_helpers(struct solving *solving)
{
    const struct dd_assign *plan = solving->plan;

    solving->heap.count = 0;
    for (unsigned i = 0; i < plan->person_count; i++)
        if (plan->persons[i].bar == DD_FIT && !plan->persons[i].resident)
            dd_heap_push(&solving->heap, rank_of_helper(plan, i), i);
}

/* The next helper below `limit` who is not in this zone yet, popped; -1: none. Loads may have changed since they lined up. */
static int next_helper(struct solving *solving, unsigned limit)
{
    unsigned number;
    uint64_t rank;

    while (dd_heap_pop(&solving->heap, &rank, &number)) {
        const uint64_t now = rank_of_helper(solving->plan, number);

        if (now == rank && solving->plan->persons[number].load < limit)
            return (int)number;
        dd_heap_push(&solving->heap, now, number);
        if (now == rank)
            break;
    }
    return -1;
}

/* The same as send_on, to somebody from elsewhere: who helps here already with fewer than usual, else the next one. */
static bool send_out(struct solving *solving, struct dd_node *from, int school, unsigned limit)
{
    struct dd_group *group = &solving->group;
    bool sent = send_on(solving, from, school, solving->plan->usual);
    unsigned count = 0;
    int number;

    while (!sent && (number = next_helper(solving, limit)) >= 0) {
        solving->aside[count++] = (unsigned)number;
        struct dd_node *node = dd_group_node(group, number);
        if (node->member)
            continue;
        node->takes = true;
        sent = send_on(solving, from, school, limit);
    }
    for (unsigned i = 0; i < count; i++)
        dd_heap_push(&solving->heap, rank_of_helper(solving->plan, solving->aside[i]),
                     solving->aside[i]);
    return sent;
}

typedef bool send(struct solving *solving, struct dd_node *from, int school, unsigned limit);

/* Somebody for every school that has nobody, and less for whoever has too many. */
static void ease(struct solving *solving, send *how)
{
    struct dd_group *group = &solving->group;
    const struct dd_assign_zone *zone = &solving->plan->zones[group->zone];
    const unsigned most = solving->plan->most;

    for (unsigned i = 0; i < zone->school_count; i++)
        if (solving->plan->schools[zone->schools[i]].now == DD_NOBODY)
            how(solving, NULL, zone->schools[i], most);
    for (unsigned i = 0; i < group->count; i++)
        while (load_of(solving, &group->nodes[i]) > most &&
               how(solving, &group->nodes[i], -1, most))
            ;
}

static void ease_inside(struct solving *solving)
{
    ease(solving, send_on);
}

static void ease_outside(struct solving *solving)
{
    const struct dd_assign *plan = solving->plan;

    for (unsigned i = 0; i < solving->group.count; i++) {
        struct dd_node *node = &solving->group.nodes[i];
        const struct dd_assign_person *person = &plan->persons[node->person];

        node->takes = node->takes || (person->bar == DD_FIT && !person->resident);
    }
    ease(solving, send_out);
}

static bool has_own(const struct dd_group *group)
{
    for (unsigned i = 0; i < group->count; i++)
        if (group->nodes[i].member && group->nodes[i].takes)
            return true;
    return false;
}

/* To helpers one school more each, before anybody has two more. */
static void share_out(struct solving *solving, int school)
{
    const struct dd_assign *plan = solving->plan;
    unsigned heaviest = plan->most, limit = plan->most;

    for (unsigned i = 0; i < plan->person_count; i++)
        heaviest = plan->persons[i].load > heaviest ? plan->persons[i].load : heaviest;
    heaviest += plan->zones[solving->group.zone].school_count; /* of this zone at the most */
    while (limit <= heaviest && !send_out(solving, NULL, school, ++limit))
        ;
}

/* Where all have as many as they can carry, a school has somebody all the same, and those who have too many share them. */
static void overload(struct solving *solving)
{
    struct dd_group *group = &solving->group;
    const struct dd_assign_zone *zone = &solving->plan->zones[group->zone];

    for (unsigned i = 0; i < zone->school_count; i++)
        if (solving->plan->schools[zone->schools[i]].now == DD_NOBODY &&
            !(has_own(group) && send_on(solving, NULL, zone->schools[i], UINT32_MAX)))
            share_out(solving, zone->schools[i]);
    for (unsigned i = 0; i < group->count; i++) {
        struct dd_node *node = &group->nodes[i];

        while (load_of(solving, node) > solving->plan->most &&
               send_on(solving, node, -1, load_of(solving, node) - 1))
            ;
    }
}

/* What the others have here above the least. */
static unsigned spare(const struct solving *solving)
{
    const struct dd_group *group = &solving->group;
    unsigned sum = 0;

    for (unsigned i = 0; i < group->count; i++) {
        const unsigned load = load_of(solving, &group->nodes[i]), least = solving->plan->least;
        unsigned here = 0;

        for (int school = group->nodes[i].first; school >= 0 && here + least < load;
             school = group->next[school])
            here++;
        sum += here;
    }
    return sum;
}

/* Who gives to one who has few: who is not of the zone first, then who has most. */
static void search_givers(struct solving *solving)
{
    struct dd_group *group = &solving->group;
    unsigned number;
    uint64_t rank;

    solving->heap.count = 0;
    for (unsigned i = 0; i < group->count; i++) {
        const unsigned load = load_of(solving, &group->nodes[i]);
        if (load > solving->plan->least)
            dd_heap_push(&solving->heap,
                         (uint64_t)group->nodes[i].member << CLASS_BITS | (UINT32_MAX - load), i);
    }
    dd_chain_begin(group);
    while (dd_heap_pop(&solving->heap, &rank, &number))
        dd_chain_from_node(group, &group->nodes[number]);
    dd_chain_search(group, -1);
}

static void keep(struct solving *solving, bool back)
{
    struct dd_assign *plan = solving->plan;
    const struct dd_assign_zone *zone = &plan->zones[solving->group.zone];

    for (unsigned i = 0; i < zone->school_count; i++) {
        struct dd_assign_school *school = &plan->schools[zone->schools[i]];

        if (!back) {
            solving->kept[i] = *school;
        } else if (school->now != solving->kept[i].now) {
            dd_group_pass(&solving->group, zone->schools[i], solving->kept[i].now, DD_LEAVES_NOT);
            school->leaving = solving->kept[i].leaving;
        }
    }
}

/* Brought to the least, or left as he is: a school or two more that leave him with too few disturb others for nothing. */
static void fill(struct solving *solving, const struct dd_node *node)
{
    const unsigned least = solving->plan->least;

    if (spare(solving) < least - load_of(solving, node))
        return;
    keep(solving, false);
    while (load_of(solving, node) < least) {
        search_givers(solving);
        if (node->cost < 0) {
            keep(solving, true);
            return;
        }
        dd_chain_follow(&solving->group, node, DD_GIVES_TO_FEW, DD_GIVES_TO_FEW);
    }
    solving->changed = true;
}

/* Those first who lack little: most of them can be helped. */
static void fill_up(struct solving *solving)
{
    const unsigned least = solving->plan->least;

    for (unsigned lack = 1; lack <= least; lack++)
        for (unsigned i = 0; i < solving->group.count; i++) {
            const struct dd_node *node = &solving->group.nodes[i];
            if (node->takes && load_of(solving, node) + lack == least)
                fill(solving, node);
        }
}

static void each_zone(struct solving *solving, void (*work)(struct solving *solving))
{
    for (unsigned i = 0; i < solving->plan->zone_count; i++) {
        if (solving->plan->zones[i].school_count == 0)
            continue;
        dd_group_begin(&solving->group, (int)i);
        work(solving);
        dd_group_end(&solving->group);
    }
}

void dd_assign_solve(struct dd_assign *plan)
{
    struct solving solving = { .plan = plan };

    dd_assign_prepare(plan);
    dd_group_make(&solving.group, plan);
    dd_heap_make(&solving.heap, plan->person_count, plan->arena);
    solving.aside = dd_arena_alloc(plan->arena, (plan->person_count + 1) * sizeof *solving.aside);
    solving.kept = dd_arena_alloc(plan->arena, (plan->school_count + 1) * sizeof *solving.kept);
    each_zone(&solving, place);
    do {
        solving.changed = false;
        each_zone(&solving, ease_inside);
        line_up_helpers(&solving);
        each_zone(&solving, ease_outside);
        line_up_helpers(&solving);
        each_zone(&solving, overload);
        each_zone(&solving, fill_up);
    } while (solving.changed);
}
