/*
 * Rows of results, in the form asked for: a table for people, or what machines read. They are records, of a kind of the
 * store or of one that describes the results of a command, so that one description of a row serves every form.
 */
#ifndef COMMON_RESULTS_H
#define COMMON_RESULTS_H

#include "common/call.h"

struct results;

/* DD_E_USAGE for a column that is none. */
int results_begin(struct results **out, struct call *call, const struct dd_table_options *options,
                  struct dd_error *err);
int results_put(struct results *results, const struct dd_record *record,
                const struct dd_record *derived, struct dd_error *err);
/* The row put last is one to look at. */
void results_mark(struct results *results);
/* Writes what is left and frees, on -1 too; takes NULL. `failed`: the rows broke off, whose error stands; then it is -1. */
int results_end(struct results *results, bool failed, struct dd_error *err);

/*
 * Of a kind that only describes results: every row in machine forms, `columns` of the kind in a table. They
 * are nothing that import reads, so there is no YAML of them.
 */
int results_of(struct results **out, struct call *call, const struct dd_kind *kind,
               struct dd_error *err);
/* A row to fill; it lives until the next. Texts may be NULL. */
struct dd_record *results_row(struct results *results);
void results_text(struct dd_record *record, unsigned row, const char *text);
/* Pass on the row filled. */
int results_done(struct results *results, struct dd_error *err);

#endif
