#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 16 * 1024, LARGEST_BLOCK = 1024 * 1024, ALIGNMENT = alignof(max_align_t) };

struct block {
    struct block *older;
    size_t size, used;
    alignas(max_align_t) char at[];
};

struct dd_arena {
    struct block *newest; /* the only one with room; never NULL */
    size_t used;
};

void *dd_alloc(size_t size)
{
    void *memory = calloc(1, size ? size : 1);

    if (!memory)
        abort();
    return memory;
}

void *dd_realloc(void *old, size_t size)
{
    /* realloc to nothing would free, and hand back a NULL that is no failure. */
    void *memory = realloc(old, size ? size : 1);

    if (!memory)
        abort();
    return memory;
}

char *dd_strdup(const char *s)
{
    size_t size = strlen(s) + 1;

    return memcpy(dd_realloc(NULL, size), s, size);
}

static struct block *block_new(struct block *older, size_t size)
{
    /* Not dd_alloc: whole blocks need no zeroes, and a page never touched costs nothing. */
    struct block *block = dd_realloc(NULL, sizeof *block + size);

    block->older = older;
    block->size = size;
    block->used = 0;
    return block;
}

struct dd_arena *dd_arena_new(void)
{
    struct dd_arena *arena = dd_alloc(sizeof *arena);

    arena->newest = block_new(NULL, FIRST_BLOCK);
    return arena;
}

void dd_arena_reset(struct dd_arena *arena)
{
    while (arena->newest->older) {
        struct block *older = arena->newest->older;
        free(arena->newest);
        arena->newest = older;
    }
    arena->newest->used = 0;
    arena->used = 0;
}

void dd_arena_free(struct dd_arena *arena)
{
    if (!arena)
        return;
    dd_arena_reset(arena);
    free(arena->newest);
    free(arena);
}

size_t dd_arena_used(const struct dd_arena *arena)
{
    return arena->used;
}

/* What is left of the old block is given up; it is less than the piece that did not fit into it. */
static void add_block(struct dd_arena *arena, size_t at_least)
{
    size_t size = 2 * arena->newest->size;

    if (size > LARGEST_BLOCK)
        size = LARGEST_BLOCK;
    if (size < at_least)
        size = at_least;
    arena->newest = block_new(arena->newest, size);
}

/* `alignment` is a power of two. */
static void *take(struct dd_arena *arena, size_t size, size_t alignment)
{
    if (size > PTRDIFF_MAX - FIRST_BLOCK)
        abort();

    size_t start = (arena->newest->used + alignment - 1) & ~(alignment - 1);
    if (start > arena->newest->size || size > arena->newest->size - start) {
        add_block(arena, size);
        start = 0;
    }
    arena->newest->used = start + size;
    arena->used += size;
    return arena->newest->at + start;
}

void *dd_arena_alloc(struct dd_arena *arena, size_t size)
{
    return memset(take(arena, size, ALIGNMENT), 0, size);
}

char *dd_arena_copy(struct dd_arena *arena, const char *s, size_t length)
{
    char *copy = take(arena, length + 1, 1);

    if (length)
        memcpy(copy, s, length);
    copy[length] = '\0';
    return copy;
}

char *dd_arena_string(struct dd_arena *arena, const char *s)
{
    return dd_arena_copy(arena, s, strlen(s));
}

char *dd_arena_format(struct dd_arena *arena, const char *format, ...)
{
    va_list args, again;

    va_start(args, format);
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    size_t size = length < 0 ? 1 : (size_t)length + 1;
    char *text = take(arena, size, 1);
    text[0] = '\0';
    vsnprintf(text, size, format, again);
    va_end(again);
    va_end(args);
    return text;
}
