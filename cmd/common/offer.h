/* Candidates for the word being typed, for the completion of a shell. */
#ifndef COMMON_OFFER_H
#define COMMON_OFFER_H

#include "common/call.h"

struct completion {
    struct call *call;
    const char *typed;  /* the word so far */
    const char *lead;   /* what of it stands before each candidate: `--format=`, or nothing */
    const char *before; /* the word in front of it, or an empty one */
    const char *verb;   /* the first word that is no option, or NULL */
    const char *second; /* the one behind it, or NULL */
    unsigned words;     /* how many of them there are */
};

/* The word and what ends it, when it begins with what is typed; `bash|zsh|fish` one by one. */
void offer(struct completion *completion, const char *word, const char *end);
void offer_each(struct completion *completion, const char *words);

void offer_kinds(struct completion *completion);
/* Of the kinds named, parted by spaces; NULL: of those that the word could be a key of. */
void offer_keys(struct completion *completion, const char *kinds);
/* The numbers of the rules. */
void offer_numbers(struct completion *completion);

/*
 * `field=`, and behind the sign what can be chosen: of what a person may set; of what a move takes beside the fields;
 * of what a list can show and be asked for. `kind` NULL: nothing.
 */
void offer_settable(struct completion *completion, const struct dd_kind *kind);
void offer_move_words(struct completion *completion, const struct dd_kind *kind);
void offer_columns(struct completion *completion, const struct dd_kind *kind, const char *end);

#endif
