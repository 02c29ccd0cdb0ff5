/* Memory that lives and ends together: one import batch, one list, one command. Records are made in one. */
#ifndef DUDAO_ARENA_H
#define DUDAO_ARENA_H

#include <dudao/error.h>

struct dd_arena;

DD_API struct dd_arena *dd_arena_new(void);
DD_API void dd_arena_free(struct dd_arena *arena);  /* NULL is taken */
DD_API void dd_arena_reset(struct dd_arena *arena); /* empty, its first block kept for reuse */

DD_API void *dd_arena_alloc(struct dd_arena *arena, size_t size); /* zeroed, aligned for anything */
DD_API char *dd_arena_string(struct dd_arena *arena, const char *s);
DD_API char *dd_arena_format(struct dd_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
