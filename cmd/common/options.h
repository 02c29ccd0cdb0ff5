/*
 * Options as rows. Each program and each verb has a table of them; parsing, help, completion and the check of the
 * manual read the same rows.
 */
#ifndef COMMON_OPTIONS_H
#define COMMON_OPTIONS_H

#include <dudao/arena.h>

struct option_row {
    const char *name;  /* `dry-run` */
    char letter;       /* `n`; 0: none */
    const char *takes; /* what follows it, `FILE`; NULL: nothing */
    const char *help;  /* a message id */
};

/* An option that was given. */
struct given {
    struct given *next; /* in the order given */
    const struct option_row *row;
    const char *value; /* NULL for one that takes nothing */
};

struct options {
    struct given *first, **last;
    char **words; /* what is left, in the order given */
    unsigned count;
};

/* Tables end with a row of zeros, the list of tables with NULL. */
typedef const struct option_row *const option_tables[];

enum words { WORDS_ANYWHERE, STOP_AT_WORD };

/*
 * Read what follows argv[0], adding to `out`. DD_E_USAGE with the nearest option for an unknown one.
 * With STOP_AT_WORD the first word and all behind it are left.
 */
int options_read(struct options *out, option_tables tables, enum words words, int argc, char **argv,
                 struct dd_arena *arena, struct dd_error *err);

/* The value last given to an option; NULL: not given, or it takes nothing. */
const char *options_text(const struct options *options, const char *name);
bool options_flag(const struct options *options, const char *name);

/* Every value given to an option, in order; ends with NULL. */
const char *const *options_all(const struct options *options, const char *name,
                               struct dd_arena *arena);

#endif
