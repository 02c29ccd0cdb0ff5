#include "store/grow.h"

#include <string.h>

enum { AT_FIRST = 8 };

void *dd_grow(struct dd_arena *arena, void *list, unsigned count, size_t size)
{
    if (count == 0)
        return dd_arena_alloc(arena, AT_FIRST * size);
    if (count < AT_FIRST || (count & (count - 1)) != 0)
        return list;

    void *longer = dd_arena_alloc(arena, 2 * (size_t)count * size);
    memcpy(longer, list, count * size);
    return longer;
}
