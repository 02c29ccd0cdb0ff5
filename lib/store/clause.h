/*
 * A piece of SQL with the values bound in it. Text is put in from constant words and from the rows
 * of kinds alone; what a person gave becomes a parameter `:vN`.
 */
#ifndef STORE_CLAUSE_H
#define STORE_CLAUSE_H

#include "base/arena.h"
#include "base/text.h"
#include "store/statement.h"

struct dd_clause_value {
    const char *text; /* NULL: a number */
    int64_t number;
};

struct dd_clause {
    struct dd_text sql;
    struct dd_arena *arena; /* of the values */
    struct dd_clause_value *values;
    unsigned count;
};

/* Put a parameter at the end, and remember its value. */
void dd_clause_text(struct dd_clause *clause, const char *text);
void dd_clause_number(struct dd_clause *clause, int64_t number);
void dd_clause_day(struct dd_clause *clause, dd_day day);

void dd_clause_bind(const struct dd_clause *clause, struct dd_statement *s);

#endif
