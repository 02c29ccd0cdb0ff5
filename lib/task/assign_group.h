/* The inside of a plan: one zone under work, and the chains along which its schools pass. */
#ifndef TASK_ASSIGN_GROUP_H
#define TASK_ASSIGN_GROUP_H

#include "task/assign.h"

/* Whoever may take or give schools of the zone. */
struct dd_node {
    int person;
    bool member, resident;
    bool takes;
    int first; /* of the schools he has here, those he came to last in front; -1: none */
    /* of the chain that was searched last: */
    int cost; /* how many leave somebody where they may stay; -1: it does not lead here */
    int from; /* the node before; -1: it begins here, or with a school that nobody has */
    int via;  /* the school that comes from there; -1: it begins here */
};

struct dd_group {
    struct dd_assign *plan;
    int zone;
    struct dd_node *nodes;
    unsigned count;
    int *next;    /* by school: the next of the same node */
    int *node_of; /* by person; -1: none */
    int *reached; /* nodes in the order a chain reached them */
    int *left;    /* nodes it has not reached */
    unsigned reached_count, left_count;
};

/* Memory for any zone of the plan; then one zone after the other. */
void dd_group_make(struct dd_group *group, struct dd_assign *plan);
void dd_group_begin(struct dd_group *group, int zone);
void dd_group_end(struct dd_group *group);
/* The node of a person, made where he had none. */
struct dd_node *dd_group_node(struct dd_group *group, int person);

unsigned dd_node_load(const struct dd_group *group, const struct dd_node *node);

/* The school is his from now on; of what he may have left, why. */
void dd_group_pass(struct dd_group *group, int school, int to, enum dd_leaving leaving);

/*
 * Chains of fewest leavings, from a school that nobody has, or from one or several nodes, to every node that takes. Begun,
 * told where from, then searched.
 */
void dd_chain_begin(struct dd_group *group);
void dd_chain_from_node(struct dd_group *group, struct dd_node *node);
void dd_chain_search(struct dd_group *group, int school);
/* Pass schools along the chain to that node: why the first and the last of them leave, where they could stay. */
void dd_chain_follow(struct dd_group *group, const struct dd_node *to, enum dd_leaving first,
                     enum dd_leaving last);

#endif
