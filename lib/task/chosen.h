/* The records of a kind that filters choose, by their ids. */
#ifndef TASK_CHOSEN_H
#define TASK_CHOSEN_H

#include <dudao/flow.h>

struct dd_chosen {
    int64_t *ids; /* ascending, in the arena */
    unsigned count;
};

/* A filter has a sign in it, which no name and no key has. */
bool dd_is_filter(const char *word);
/* All that pass; `filters` ends with NULL. */
int dd_chosen_pass(struct dd_chosen *out, const struct dd_kind *kind, struct dd_desk *desk,
                   const char *const *filters, struct dd_arena *arena, struct dd_error *err);
/* One more; dd_chosen_sort once all are there. */
void dd_chosen_add(struct dd_chosen *chosen, int64_t id, struct dd_arena *arena);
void dd_chosen_sort(struct dd_chosen *chosen);
bool dd_chosen_has(const struct dd_chosen *chosen, int64_t id);

#endif
