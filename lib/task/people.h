/* The inspectors that the words of a command choose. */
#ifndef TASK_PEOPLE_H
#define TASK_PEOPLE_H

#include "task/chosen.h"

struct dd_people {
    bool all; /* nothing was said */
    struct dd_chosen chosen;
};

/*
 * Words are filters of the kind inspector (`unit=no1`), keys and names; who is named must pass the filters. `words` ends with
 * NULL. DD_E_NOT_FOUND for a word that names nobody.
 */
int dd_people_choose(struct dd_people *out, struct dd_desk *desk, const char *const *words,
                     struct dd_arena *arena, struct dd_error *err);
bool dd_people_has(const struct dd_people *people, int64_t id);

#endif
