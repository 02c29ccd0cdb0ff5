#include "store/clause.h"

#include "store/grow.h"

#include <stdio.h>

static struct dd_clause_value *add_value(struct dd_clause *clause)
{
    clause->values = dd_grow(clause->arena, clause->values, clause->count, sizeof *clause->values);
    dd_text_format(&clause->sql, ":v%u", clause->count);
    return &clause->values[clause->count++];
}

void dd_clause_text(struct dd_clause *clause, const char *text)
{
    *add_value(clause) = (struct dd_clause_value){ .text = dd_arena_string(clause->arena, text) };
}

void dd_clause_number(struct dd_clause *clause, int64_t number)
{
    *add_value(clause) = (struct dd_clause_value){ .number = number };
}

void dd_clause_day(struct dd_clause *clause, dd_day day)
{
    char text[DD_DAY_SIZE];

    dd_clause_text(clause, dd_day_text(day, text));
}

void dd_clause_bind(const struct dd_clause *clause, struct dd_statement *s)
{
    for (unsigned i = 0; i < clause->count; i++) {
        char name[16];

        snprintf(name, sizeof name, "v%u", i);
        const int at = dd_bind_find(s, name);
        if (clause->values[i].text)
            dd_bind_text(s, at, clause->values[i].text);
        else
            dd_bind_int(s, at, clause->values[i].number);
    }
}
