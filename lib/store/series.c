/*
 * Numbers of a series. Taken in memory and written once before the commit, so that an import of a
 * hundred thousand records does not write its series a hundred thousand times.
 */
#include "store/door_inside.h"

#include <stdlib.h>
#include <string.h>

struct series {
    char *name;
    int year;
    int64_t last;
    bool changed;
};

struct dd_numbers {
    struct series *at;
    size_t count;
};

static int read_last(struct dd_store *store, const char *name, int year, int64_t *last,
                     struct dd_error *err)
{
    struct dd_statement *s;

    if (dd_statement_get(store, "SELECT last FROM series WHERE name = ?1 AND year = ?2", &s, err))
        return -1;
    dd_bind_text(s, 1, name);
    dd_bind_int(s, 2, year);
    int got = dd_statement_next(s, err);
    *last = got > 0 ? dd_column_int(s, 0) : 0;
    dd_statement_end(s);
    return got < 0 ? -1 : 0;
}

static struct series *known(struct dd_numbers *numbers, const char *name, int year)
{
    for (size_t i = 0; i < numbers->count; i++)
        if (numbers->at[i].year == year && strcmp(numbers->at[i].name, name) == 0)
            return &numbers->at[i];
    return NULL;
}

/* There are as many as kinds and years in one command: a handful. */
static int find(struct dd_store *store, const char *name, int year, struct series **out,
                struct dd_error *err)
{
    struct dd_numbers *numbers = store->numbers;
    int64_t last;

    if (!numbers)
        numbers = store->numbers = dd_alloc(sizeof *numbers);
    *out = known(numbers, name, year);
    if (*out)
        return 0;
    if (read_last(store, name, year, &last, err))
        return -1;
    numbers->at = dd_realloc(numbers->at, (numbers->count + 1) * sizeof *numbers->at);
    *out = &numbers->at[numbers->count++];
    **out = (struct series){ dd_strdup(name), year, last, false };
    return 0;
}

int dd_door_number(struct dd_store *store, const char *name, int year, int64_t *number,
                   struct dd_error *err)
{
    struct series *series;

    if (find(store, name, year, &series, err))
        return -1;
    series->changed = true;
    *number = ++series->last;
    return 0;
}

int dd_number_pass(struct dd_store *store, const char *name, int year, int64_t number,
                   struct dd_error *err)
{
    struct series *series;

    if (find(store, name, year, &series, err))
        return -1;
    if (series->last < number) {
        series->last = number;
        series->changed = true;
    }
    return 0;
}

static int write_series(struct dd_store *store, const struct series *series, struct dd_error *err)
{
    static const char sql[] = "INSERT INTO series (name, year, last) VALUES (?1, ?2, ?3) "
                              "ON CONFLICT (name, year) DO UPDATE SET last = excluded.last";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_text(s, 1, series->name);
    dd_bind_int(s, 2, series->year);
    dd_bind_int(s, 3, series->last);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

int dd_numbers_settle(struct dd_store *store, struct dd_error *err)
{
    struct dd_numbers *numbers = store->numbers;

    for (size_t i = 0; numbers && i < numbers->count; i++) {
        if (numbers->at[i].changed && write_series(store, &numbers->at[i], err))
            return -1;
        numbers->at[i].changed = false;
    }
    return 0;
}

void dd_numbers_forget(struct dd_store *store)
{
    struct dd_numbers *numbers = store->numbers;

    store->numbers = NULL;
    if (!numbers)
        return;
    for (size_t i = 0; i < numbers->count; i++)
        free(numbers->at[i].name);
    free(numbers->at);
    free(numbers);
}
