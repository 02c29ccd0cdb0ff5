#include "task/assign_heap.h"

#include "base/arena.h"

enum { NUMBER_BITS = 24 };

void dd_heap_make(struct dd_heap *heap, unsigned room, struct dd_arena *arena)
{
    *heap = (struct dd_heap){ .at = dd_arena_alloc(arena, (room + 1) * sizeof *heap->at) };
}

void dd_heap_push(struct dd_heap *heap, uint64_t rank, unsigned number)
{
    const uint64_t entry = rank << NUMBER_BITS | number;
    unsigned at = heap->count++;

    for (; at > 0 && heap->at[(at - 1) / 2] > entry; at = (at - 1) / 2)
        heap->at[at] = heap->at[(at - 1) / 2];
    heap->at[at] = entry;
}

bool dd_heap_pop(struct dd_heap *heap, uint64_t *rank, unsigned *number)
{
    if (heap->count == 0)
        return false;
    *rank = heap->at[0] >> NUMBER_BITS;
    *number = heap->at[0] & ((1u << NUMBER_BITS) - 1);
    const uint64_t entry = heap->at[--heap->count];
    unsigned at = 0;
    for (unsigned child; (child = 2 * at + 1) < heap->count; at = child) {
        if (child + 1 < heap->count && heap->at[child + 1] < heap->at[child])
            child++;
        if (heap->at[child] >= entry)
            break;
        heap->at[at] = heap->at[child];
    }
    heap->at[at] = entry;
    return true;
}
