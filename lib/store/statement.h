/*
 * Prepared statements: kept as long as the store is open, bound, stepped, ended.
 *
 *     struct dd_statement *s;
 *     if (dd_statement_get(store, "SELECT id FROM record WHERE \"key\" = ?1", &s, err))
 *         return -1;
 *     dd_bind_text(s, 1, key);
 *     int got = dd_statement_next(s, err);
 *     if (got > 0)
 *         *id = dd_column_int(s, 0);
 *     dd_statement_end(s);
 *
 * A statement belongs to who got it until dd_statement_end; getting the same one meanwhile gives
 * another copy, so that a record may be loaded while records are listed. A binding that fails is
 * told by the next step.
 */
#ifndef STORE_STATEMENT_H
#define STORE_STATEMENT_H

#include <dudao/store.h>
#include <sqlite3.h>

struct dd_statement;

enum { DD_STATEMENT_ROWS = 256 };
struct dd_statements {
    struct dd_statement *rows[DD_STATEMENT_ROWS];
};

/*
 * At the end of a transaction: a statement still being read would keep the lock. Its next step
 * fails.
 */
void dd_statements_stop(struct dd_store *store);
void dd_statements_free(struct dd_store *store);

/*
 * The kept statement of `sql`, a text that never moves or ends: its address is what it is kept
 * under.
 */
int dd_statement_get(struct dd_store *store, const char *sql, struct dd_statement **out,
                     struct dd_error *err);

/*
 * The same for a composed text, kept under an address and a number: a kind and what is done with
 * it. `dd_statement_kept` gives NULL when it is not there (or in use); then the caller composes it
 * and has it kept. The text may end after.
 */
struct dd_statement *dd_statement_kept(struct dd_store *store, const void *owner, int role);
int dd_statement_keep(struct dd_store *store, const void *owner, int role, const char *sql,
                      struct dd_statement **out, struct dd_error *err);

/* A statement asked once, as a list with its filters: freed by dd_statement_end. */
int dd_statement_once(struct dd_store *store, const char *sql, struct dd_statement **out,
                      struct dd_error *err);

/*
 * Parameters count from 1; what is not bound is null, and so are NULL and DD_NO_DAY. Texts and
 * blobs are borrowed until the statement is ended.
 */
void dd_bind_int(struct dd_statement *s, int at, int64_t value);
void dd_bind_text(struct dd_statement *s, int at, const char *text);
void dd_bind_bytes(struct dd_statement *s, int at, const char *text, size_t length);
void dd_bind_blob(struct dd_statement *s, int at, const void *bytes, size_t length);
void dd_bind_day(struct dd_statement *s, int at, dd_day day);
void dd_bind_copy(struct dd_statement *s, int at, const char *text); /* not borrowed */
/* The number of the parameter `:name`, named without its colon; 0 when there is none. */
int dd_bind_find(struct dd_statement *s, const char *name);

/* 1 a row, 0 the end, -1. */
int dd_statement_next(struct dd_statement *s, struct dd_error *err);
/* To its end, then back to be bound and run again (bindings stay); the caller still ends it. */
int dd_statement_run(struct dd_statement *s, struct dd_error *err);
/* Give it back: reset, bindings dropped. Takes NULL. */
void dd_statement_end(struct dd_statement *s);

/* Columns count from 0; texts live until the next step. */
bool dd_column_null(struct dd_statement *s, int at);
int64_t dd_column_int(struct dd_statement *s, int at);
const char *dd_column_text(struct dd_statement *s, int at); /* NULL for null */
/* Of a column that is never null in a sound store; where it is, an empty text. */
const char *dd_column_word(struct dd_statement *s, int at);
dd_day dd_column_day(struct dd_statement *s, int at); /* DD_NO_DAY for null */
sqlite3_stmt *dd_statement_handle(struct dd_statement *s);

/* One statement without parameters and rows: BEGIN, a pragma that sets. */
int dd_statement_exec(struct dd_store *store, const char *sql, struct dd_error *err);
/* One number from one row, as of a pragma; the statement is not kept. */
int dd_statement_ask(struct dd_store *store, const char *sql, int64_t *out, struct dd_error *err);

/*
 * The one place where SQLite's result codes become ours; `failed` is what it returned. Returns -1.
 */
int dd_store_fail(struct dd_store *store, int failed, struct dd_error *err);

#endif
