/* Whoever comes next: numbers with a rank, the lowest rank first, of equal ranks the lowest number. */
#ifndef TASK_ASSIGN_HEAP_H
#define TASK_ASSIGN_HEAP_H

#include <stdbool.h>
#include <stdint.h>

struct dd_arena;

struct dd_heap {
    uint64_t *at;
    unsigned count;
};

/* Ranks lie below 2^39, numbers below 2^24: more than an office has people. */
void dd_heap_make(struct dd_heap *heap, unsigned room, struct dd_arena *arena);
void dd_heap_push(struct dd_heap *heap, uint64_t rank, unsigned number);
/* False when it is empty. */
bool dd_heap_pop(struct dd_heap *heap, uint64_t *rank, unsigned *number);

#endif
