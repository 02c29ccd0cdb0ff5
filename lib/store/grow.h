/* Lists of unknown length in an arena. */
#ifndef STORE_GROW_H
#define STORE_GROW_H

#include "base/arena.h"

/*
 * Room for one more behind `count` items of `size` bytes at `list`: where the room is used up, a
 * list twice as long. Room is a power of two from eight on, so that the count alone tells.
 */
void *dd_grow(struct dd_arena *arena, void *list, unsigned count, size_t size);

#endif
