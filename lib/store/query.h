/*
 * Named questions: files of schema/queries and schema/rules, asked by name with named parameters. The only way for the
 * floors above to ask the store something that is no record.
 */
#ifndef STORE_QUERY_H
#define STORE_QUERY_H

#include <dudao/store.h>

struct dd_query;

/* Prepared once a store and kept; a query must be ended before it is asked again. */
int dd_query_ask(struct dd_store *store, const char *name, struct dd_query **out,
                 struct dd_error *err);
/* The same for the text of a rule. */
int dd_query_rule(struct dd_store *store, const char *name, struct dd_query **out,
                  struct dd_error *err);

/* Parameters by name without the colon; one the query does not have is ignored. A day is bound as its text. */
void dd_query_number(struct dd_query *query, const char *name, int64_t value);
/* Copied; NULL is null */
void dd_query_text(struct dd_query *query, const char *name, const char *value);
void dd_query_day(struct dd_query *query, const char *name, dd_day value);

/* 1 a row, 0 the end, -1. Columns count from 0; texts live until the next row. */
int dd_query_next(struct dd_query *query, struct dd_error *err);
bool dd_query_is_null(struct dd_query *query, int column);
int64_t dd_query_int(struct dd_query *query, int column);
const char *dd_query_string(struct dd_query *query, int column); /* NULL for null */
dd_day dd_query_date(struct dd_query *query, int column);
/* Ends the reading, at its last row or before. Takes NULL. */
void dd_query_end(struct dd_query *query);

/* A statement that writes, for the tables of policy numbers and calendars: asked, bound, run to
 * its end and ended. */
int dd_query_run(struct dd_query *query, struct dd_error *err);

#endif
