/*
 * The parts of looking a store over. Each adds what it finds; -1 means that the store cannot be
 * read any more.
 */
#ifndef STORE_VERIFY_INSIDE_H
#define STORE_VERIFY_INSIDE_H

#include "base/text.h"
#include "record/record.h"
#include "store/verify.h"

struct dd_verifying {
    struct dd_store *store;
    struct dd_verdict verdict;
    struct dd_problems *problems;
    struct dd_arena *arena;    /* of the record looked at */
    struct dd_text json, path; /* scratch */
};

/* One thing found; `field` may be NULL. */
void dd_found(struct dd_verifying *v, const char *field, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* verify_chain.c: every row of the history hashed anew. */
int dd_verify_chain(struct dd_verifying *v, struct dd_error *err);
/* verify_ledger.c: the moves against the history. */
int dd_verify_ledger(struct dd_verifying *v, struct dd_error *err);
/* verify_record.c: every record against the fold of its history, and the table link. */
int dd_verify_records(struct dd_verifying *v, struct dd_error *err);
/* verify_schema.c: tables, indexes and triggers against those of a new store. */
int dd_verify_schema(struct dd_verifying *v, struct dd_error *err);
/* verify_series.c: no number taken beyond its series. */
int dd_verify_series(struct dd_verifying *v, struct dd_error *err);
/* verify_set.c: settings, numbers, calendars and printed numbers against the history. */
int dd_verify_set(struct dd_verifying *v, struct dd_error *err);
/* verify_evidence.c: the files a record names; the scans of its moves. */
void dd_verify_files(struct dd_verifying *v, const struct dd_record *record);
int dd_verify_scans(struct dd_verifying *v, struct dd_error *err);

#endif
