/*
 * Tables for people: columns that line up whatever the script, fitted to the terminal where there is one.
 *
 * Rows are laid out a thousand at a time, so that a long list costs no memory; all are at least as wide as the first
 * thousand, and on a terminal exactly so.
 */
#ifndef COMMON_TABLE_H
#define COMMON_TABLE_H

#include "common/call.h"

struct table;

/* `headings` false: values alone. */
struct table *table_new(struct call *call, bool headings);
/* Before the first row. Numbers go to the right; texts may be cut where a terminal is narrow. */
enum column_as { AS_WORD, AS_NUMBER, AS_TEXT };
void table_column(struct table *table, const char *heading, enum column_as as);
/* A new row, then its cells from left to right. A text is copied; NULL is an empty cell. */
void table_row(struct table *table);
void table_cell(struct table *table, const char *text);
/* The row is one to look at. */
void table_mark(struct table *table);
/* Write what is left and free. */
void table_end(struct table *table);

#endif
