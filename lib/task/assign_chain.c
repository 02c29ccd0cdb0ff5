/*
 * Chains of schools that pass from hand to hand: a search over persons, in rounds of rising cost. A school that leaves
 * nobody where he may stay passes free; any other costs one. A node is reached once, and every school is held against
 * those alone that are not reached yet: but for recusals a search takes as many steps as the zone has rows.
 */
#include "base/arena.h"
#include "task/assign_group.h"

void dd_group_make(struct dd_group *group, struct dd_assign *plan)
{
    const size_t persons = plan->person_count + 1;

    *group = (struct dd_group){
        .plan = plan,
        .nodes = dd_arena_alloc(plan->arena, persons * sizeof *group->nodes),
        .next = dd_arena_alloc(plan->arena, (plan->school_count + 1) * sizeof *group->next),
        .node_of = dd_arena_alloc(plan->arena, persons * sizeof *group->node_of),
        .reached = dd_arena_alloc(plan->arena, persons * sizeof *group->reached),
        .left = dd_arena_alloc(plan->arena, persons * sizeof *group->left),
    };
    for (size_t i = 0; i < persons; i++)
        group->node_of[i] = -1;
}

struct dd_node *dd_group_node(struct dd_group *group, int person)
{
    int *at = &group->node_of[person];

    if (*at < 0) {
        *at = (int)group->count;
        group->nodes[group->count++] = (struct dd_node){ .person = person, .first = -1 };
    }
    return &group->nodes[*at];
}

static void put_school(struct dd_group *group, int school)
{
    struct dd_node *node = dd_group_node(group, group->plan->schools[school].now);

    group->next[school] = node->first;
    node->first = school;
}

/* Schools stand in the order in which their inspectors came, so that the last one is in front. */
void dd_group_begin(struct dd_group *group, int zone)
{
    const struct dd_assign_zone *at = &group->plan->zones[zone];

    group->zone = zone;
    group->count = 0;
    for (unsigned i = 0; i < at->member_count; i++) {
        if (group->plan->persons[at->members[i].person].bar != DD_FIT)
            continue;
        struct dd_node *node = dd_group_node(group, at->members[i].person);
        node->member = node->takes = true;
        node->resident = at->members[i].resident;
    }
    for (unsigned i = 0; i < at->school_count; i++)
        if (group->plan->schools[at->schools[i]].now != DD_NOBODY)
            put_school(group, at->schools[i]);
}

void dd_group_end(struct dd_group *group)
{
    for (unsigned i = 0; i < group->count; i++)
        group->node_of[group->nodes[i].person] = -1;
}

unsigned dd_node_load(const struct dd_group *group, const struct dd_node *node)
{
    return group->plan->persons[node->person].load;
}

static void take_school(struct dd_group *group, int school)
{
    int *at = &group->nodes[group->node_of[group->plan->schools[school].now]].first;

    while (*at != school)
        at = &group->next[*at];
    *at = group->next[school];
}

void dd_group_pass(struct dd_group *group, int school, int to, enum dd_leaving leaving)
{
    struct dd_assign_school *passed = &group->plan->schools[school];

    if (passed->now == to)
        return;
    if (passed->now != DD_NOBODY) {
        take_school(group, school);
        group->plan->persons[passed->now].load--;
    }
    if (passed->now == passed->home)
        passed->leaving = leaving;
    if (to == passed->home)
        passed->leaving = DD_LEAVES_NOT;
    passed->now = to;
    if (to == DD_NOBODY)
        return;
    group->plan->persons[to].load++;
    put_school(group, school);
}

void dd_chain_begin(struct dd_group *group)
{
    group->reached_count = group->left_count = 0;
    for (unsigned i = 0; i < group->count; i++) {
        group->nodes[i].cost = -1;
        if (group->nodes[i].takes)
            group->left[group->left_count++] = (int)i;
    }
}

static void reach(struct dd_group *group, int node, int cost, int from, int via)
{
    struct dd_node *to = &group->nodes[node];

    to->cost = cost;
    to->from = from;
    to->via = via;
    group->reached[group->reached_count++] = node;
}

void dd_chain_from_node(struct dd_group *group, struct dd_node *node)
{
    const int number = group->node_of[node->person];

    reach(group, number, 0, -1, -1);
    for (unsigned i = 0; i < group->left_count; i++)
        if (group->left[i] == number)
            group->left[i] = group->left[--group->left_count];
}

/* Whoever is not reached yet and not recused may take the school. */
static void offer(struct dd_group *group, int school, int from, int cost)
{
    const struct dd_assign_school *offered = &group->plan->schools[school];
    unsigned kept = 0;

    for (unsigned i = 0; i < group->left_count; i++) {
        const int node = group->left[i];

        if (dd_assign_recused(offered, group->nodes[node].person))
            group->left[kept++] = node;
        else
            reach(group, node, cost, from, school);
    }
    group->left_count = kept;
}

/* The schools of a node that pass free, or those that cost one. */
static void offer_all(struct dd_group *group, int from, bool free, int cost)
{
    int school = group->nodes[from].first;

    for (; school >= 0 && group->left_count; school = group->next[school]) {
        const struct dd_assign_school *offered = &group->plan->schools[school];

        if ((offered->now != offered->home) == free)
            offer(group, school, from, cost);
    }
}

void dd_chain_search(struct dd_group *group, int school)
{
    unsigned head = 0;

    if (school >= 0)
        offer(group, school, -1, 0);
    for (int cost = 0; head < group->reached_count && group->left_count; cost++) {
        for (unsigned i = head; i < group->reached_count; i++)
            offer_all(group, group->reached[i], true, cost);
        const unsigned end = group->reached_count;
        for (unsigned i = head; i < end; i++)
            offer_all(group, group->reached[i], false, cost + 1);
        head = end;
    }
}

/* From its end, so that nobody gives on what he is still to get. */
void dd_chain_follow(struct dd_group *group, const struct dd_node *to, enum dd_leaving first,
                     enum dd_leaving last)
{
    const struct dd_node *at = to;

    while (at->via >= 0) {
        const bool begins = at->from < 0 || group->nodes[at->from].via < 0;
        const struct dd_node *before = at->from < 0 ? NULL : &group->nodes[at->from];

        dd_group_pass(group, at->via, at->person, begins ? first : at == to ? last : DD_MAKES_ROOM);
        if (!before)
            break;
        at = before;
    }
}
