/* The word that was most likely meant. */
#ifndef COMMON_NEAR_H
#define COMMON_NEAR_H

#include <dudao/error.h>

struct near {
    const char *word; /* as typed */
    char found[64];   /* the nearest so far, or empty */
    unsigned edits;   /* how far that is; a third of the word at most */
};

struct near near_begin(const char *word);
/* `prefix` may be empty. */
void near_try(struct near *near, const char *prefix, const char *name);
/* `nearest: …` as the hint, when there is one. Always -1, as dd_fail. */
int near_hint(const struct near *near, struct dd_error *err);

#endif
