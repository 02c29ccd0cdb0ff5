#include "base/say.h"
#include "store/connection.h"
#include "store/migrate.h"
#include "store/store.h"
#include "store/verify_inside.h"

/*
 * Tables and triggers are part of what keeps a store sound: one whose checks were taken out would
 * take anything from then on. So they are compared with those of a store made now, in memory.
 */
static const char made_now[] =
    "SELECT json_group_array(json_array(type, name, sql)) FROM sqlite_schema "
    "WHERE name NOT GLOB 'sqlite_*'";

/* Type, name, and which of the two has it. */
static const char difference[] =
    "WITH made AS (SELECT value ->> 0 AS type, value ->> 1 AS name, value ->> 2 AS sql "
    "FROM json_each(?1)), "
    "found AS (SELECT type, name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*') "
    "SELECT coalesce(made.type, found.type), coalesce(made.name, found.name), "
    "found.name IS NULL, made.name IS NULL "
    "FROM made FULL JOIN found ON made.type = found.type AND made.name = found.name "
    "WHERE made.sql IS NOT found.sql ORDER BY 1, 2";

static void tell(struct dd_verifying *v, struct dd_statement *s)
{
    const char *type = dd_column_word(s, 0), *name = dd_column_word(s, 1);

    if (dd_column_int(s, 2))
        dd_found(v, NULL, _("the %s '%s' of the store is missing"), type, name);
    else if (dd_column_int(s, 3))
        dd_found(v, NULL, _("the %s '%s' does not belong to the store"), type, name);
    else
        dd_found(v, NULL, _("the definition of the %s '%s' was changed"), type, name);
}

static int compare(struct dd_verifying *v, const char *made, size_t length, struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (dd_statement_once(v->store, difference, &s, err))
        return -1;
    dd_bind_bytes(s, 1, made, length);
    while ((got = dd_statement_next(s, err)) > 0)
        tell(v, s);
    dd_statement_end(s);
    return got;
}

static int read_made(struct dd_store *fresh, struct dd_text *out, struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (dd_statement_once(fresh, made_now, &s, err))
        return -1;
    got = dd_statement_next(s, err);
    if (got > 0)
        dd_text_put(out, dd_column_word(s, 0));
    dd_statement_end(s);
    return got < 0 ? -1 : 0;
}

int dd_verify_schema(struct dd_verifying *v, struct dd_error *err)
{
    char memory[] = ":memory:";
    struct dd_store fresh = { .path = memory, .file = memory, .access = DD_WRITE };
    struct dd_text made = { 0 };
    int failed = dd_connect(&fresh, err) || dd_schema_migrate(&fresh, dd_schema_steps, 0, err) ||
                 read_made(&fresh, &made, err);

    dd_statements_free(&fresh);
    sqlite3_close(fresh.db);
    failed = failed || compare(v, dd_text_get(&made), made.length, err);
    dd_text_free(&made);
    return failed ? -1 : 0;
}
