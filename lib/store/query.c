#include "store/query.h"

#include "base/arena.h"
#include "base/say.h"
#include "store/schema.h"
#include "store/store.h"

#include <stdlib.h>
#include <string.h>

struct dd_query {
    struct dd_statement *statement;
};

static size_t count_files(const struct dd_schema_file *files)
{
    size_t count = 0;

    while (files[count].name)
        count++;
    return count;
}

static int compare_names(const void *name, const void *file)
{
    return strcmp(name, ((const struct dd_schema_file *)file)->name);
}

static int ask(struct dd_store *store, const struct dd_schema_file *files, const char *name,
               struct dd_query **out, struct dd_error *err)
{
    const struct dd_schema_file *file =
        bsearch(name, files, count_files(files), sizeof *files, compare_names);
    struct dd_statement *statement;

    if (!file)
        return dd_fail(err, DD_E_NOT_FOUND, _("there is no question or rule '%s'"), name);
    if (dd_statement_get(store, file->text, &statement, err))
        return -1;
    *out = dd_alloc(sizeof **out);
    (*out)->statement = statement;
    return 0;
}

int dd_query_ask(struct dd_store *store, const char *name, struct dd_query **out,
                 struct dd_error *err)
{
    return ask(store, dd_schema_queries, name, out, err);
}

int dd_query_rule(struct dd_store *store, const char *name, struct dd_query **out,
                  struct dd_error *err)
{
    return ask(store, dd_schema_rules, name, out, err);
}

void dd_query_number(struct dd_query *query, const char *name, int64_t value)
{
    const int at = dd_bind_find(query->statement, name);

    if (at > 0)
        dd_bind_int(query->statement, at, value);
}

void dd_query_text(struct dd_query *query, const char *name, const char *value)
{
    const int at = dd_bind_find(query->statement, name);

    if (at > 0)
        dd_bind_copy(query->statement, at, value);
}

void dd_query_day(struct dd_query *query, const char *name, dd_day value)
{
    const int at = dd_bind_find(query->statement, name);

    if (at > 0)
        dd_bind_day(query->statement, at, value);
}

int dd_query_next(struct dd_query *query, struct dd_error *err)
{
    return dd_statement_next(query->statement, err);
}

bool dd_query_is_null(struct dd_query *query, int column)
{
    return dd_column_null(query->statement, column);
}

int64_t dd_query_int(struct dd_query *query, int column)
{
    return dd_column_int(query->statement, column);
}

const char *dd_query_string(struct dd_query *query, int column)
{
    return dd_column_text(query->statement, column);
}

dd_day dd_query_date(struct dd_query *query, int column)
{
    return dd_column_day(query->statement, column);
}

void dd_query_end(struct dd_query *query)
{
    if (!query)
        return;
    dd_statement_end(query->statement);
    free(query);
}

int dd_query_run(struct dd_query *query, struct dd_error *err)
{
    int result = dd_statement_run(query->statement, err);

    dd_query_end(query);
    return result;
}
