/* The verbs of a program: its own, those every task has, and the moves of its workflows. */
#ifndef COMMON_VERBS_H
#define COMMON_VERBS_H

#include "common/tool.h"

/* Rows that every program has; each table ends with a row of zeros. */
extern const struct option_row common_options[];
extern const struct verb common_verbs[];
/* What the moves of all workflows have in common; its name is empty. */
extern const struct verb move_verb;
/* What may be said with every move beside the fields of the record: `on`, `by`, … */
extern const struct option_row move_words[];

/* Whether a word is this name or its Chinese label, which may be NULL: either is taken, whatever the language. */
bool verbs_called(const char *word, const char *name, const char *chinese);

/* What --format takes with a verb, parted by |. */
const char *verbs_formats(const struct verb *verb);

/*
 * Find what argv begins with and set the call's verb and word. `*used` is how many of argv name it: 1, or 2
 * for `policy set`. Of `policy --help` there is a word alone, and no verb. DD_E_USAGE with the nearest.
 */
int verbs_resolve(struct call *call, int argc, char **argv, int *used, struct dd_error *err);

/*
 * The moves a person may make with this program, each verb of a kind once: the `nth` one; false behind the
 * last. The row is that of the first state it goes from.
 */
struct verb_move {
    const struct dd_kind *kind;
    struct dd_move_seen row;
};
bool verbs_owns(const struct tool *tool,
                const struct dd_kind *kind); /* its moves are those of this program */
bool verbs_move(const struct tool *tool, unsigned nth, struct verb_move *out);

/* Whether a kind's workflow has such a move for a person. */
bool verbs_has_move(const struct dd_kind *kind, const char *verb);

#endif
