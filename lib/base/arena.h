/* What the library alone asks of memory; the rest is in <dudao/arena.h>. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <dudao/arena.h>
#include <stddef.h>

size_t dd_arena_used(const struct dd_arena *arena);
char *dd_arena_copy(struct dd_arena *arena, const char *s, size_t length); /* terminated */

/*
 * malloc and realloc that end the process (SIGABRT) when there is no memory: a clerk's
 * record is a few kilobytes, every input has a limit, and a store's transaction is rolled back by the next
 * command. This is the one place in the library that does not return.
 */
void *dd_alloc(size_t size); /* zeroed */
void *dd_realloc(void *old, size_t size);
char *dd_strdup(const char *s);

#endif
