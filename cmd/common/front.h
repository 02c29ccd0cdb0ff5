/* `dudao` as the way to the tasks. */
#ifndef COMMON_FRONT_H
#define COMMON_FRONT_H

#include "common/tool.h"

/*
 * `dudao TASK …` becomes `dudao-TASK …`, found beside this program, then on the path; so does a word that is none of
 * dudao's verbs, so that an office can add its own. Returns when the words are for dudao itself.
 */
void front_exec(const struct tool *tool, int argc, char **argv);

/* The tasks and what they are for, each a line. */
void front_print_tasks(struct call *call);

/* The `nth` task; NULL behind the last. */
struct task {
    const char *name, *chinese; /* either is taken */
    const char *label;          /* what it is for, a message id */
};
const struct task *front_task(unsigned nth);

#endif
