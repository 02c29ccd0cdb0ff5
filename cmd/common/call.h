/*
 * One command as it was given, while it runs: its words and options, the store it has open, and what it is about to
 * say. A verb reads from it, calls the library, writes its results to the spool, and returns an exit status.
 */
#ifndef COMMON_CALL_H
#define COMMON_CALL_H

#include "common/options.h"
#include "common/spool.h"

#include <dudao/flow.h>

struct tool;
struct verb;

struct call {
    const struct tool *tool;
    const struct verb *verb;
    const char *word;       /* the verb in full: `submit`, `policy set` */
    struct options options; /* and the words behind the verb */
    struct dd_arena *arena; /* of what lives as long as the command */

    bool chinese;
    bool dry, quiet, reveal, force;
    enum dd_format format;
    const char *path; /* of the store */
    struct dd_who who;

    struct dd_store *store; /* NULL for a verb that uses none */
    int64_t head;           /* the newest entry of its history when the command began to write */
    struct dd_desk *desk;   /* call_desk makes it */
    struct spool out;
    bool done; /* what `out` tells is in the store already, whatever the verb fails in after it */
};

/* What the common options and the surroundings say. */
int call_settle(struct call *call, struct dd_error *err);
/* Who types, which only a command that writes has to know. */
int call_sign(struct call *call, struct dd_error *err);

/* Open the store and begin, as the verb asks. */
int call_open(struct call *call, struct dd_error *err);
/*
 * End what call_open began: commit, or roll back where the verb failed or it was a dry run. Then write the
 * results. Returns the exit status.
 */
int call_end(struct call *call, int status);

/*
 * What a command did, beside results that were asked for. With --quiet it is left out of tables; a sentence is told to people
 * alone, and not with --quiet.
 */
bool call_is_brief(const struct call *call);
bool call_tells(const struct call *call);

/* The desk of the open store; NULL with the error. */
struct dd_desk *call_desk(struct call *call, struct dd_error *err);

/* Options given, and words: the `nth` from 0, NULL behind the last. */
const char *call_option(const struct call *call, const char *name);
bool call_flag(const struct call *call, const char *name);
const char *call_text(const struct call *call, unsigned nth);

/* A kind by name; NULL and DD_E_USAGE with the nearest or all when it is none, or is named by nothing. */
const struct dd_kind *call_kind(const struct call *call, const char *word, struct dd_error *err);
/* The kind that was likely meant: one whose label has the word in it, 席位 of 委员会席位, else the nearest. */
void call_guess_kind(struct dd_guess *guess, const char *word);
/* `2026-03-01` or `today`. */
int call_day(const struct call *call, const char *word, dd_day *day, struct dd_error *err);

/* Write into the history that the personal data of a record was looked at. */
int call_note_reveal(struct call *call, int64_t id, struct dd_error *err);

/* The same of an option, which is named in what is wrong with it. */
int call_option_day(const struct call *call, const char *name, dd_day *day, struct dd_error *err);

/* Print the error and return its exit status. */
int call_fail(const struct call *call, const struct dd_error *err);
/*
 * For what reports all that is wrong at once: print the problems, and the error itself only where none of them says why.
 * Returns the exit status; the problems are cleared.
 */
int call_refuse(const struct call *call, struct dd_problems *problems, const struct dd_error *err);
/* The same of files that were to be read, with the count of what is wrong in them. */
int call_refuse_file(const struct call *call, struct dd_problems *problems,
                     const struct dd_error *err);

/* The label in the language of the command, or the key. */
const char *call_label(const struct call *call, const char *key, const char *label);
/* The same in a result: JSON has the key in every language, a table and a spreadsheet are read by people. */
const char *call_word(const struct call *call, const char *key, const char *label);

#endif
