#include "store/migrate.h"

#include "base/say.h"
#include "store/connection.h"
#include "store/store.h"

#include <stdlib.h>
#include <string.h>

static int64_t number_of(const struct dd_schema_file *step)
{
    return strtol(step->name, NULL, 10);
}

int64_t dd_schema_newest(const struct dd_schema_file *steps)
{
    int64_t newest = 0;

    for (; steps->name; steps++)
        newest = number_of(steps);
    return newest;
}

/* Where a statement begins behind the spaces and comments that lead to it. */
static const char *skip_blank(const char *at)
{
    for (;;) {
        const char *end = at + strspn(at, " \t\r\n");

        if (end[0] == '-' && end[1] == '-')
            end += strcspn(end, "\n");
        if (end == at)
            return at;
        at = end;
    }
}

static unsigned line_of(const char *text, const char *at)
{
    unsigned line = 1;

    for (; text < at; text++)
        line += *text == '\n';
    return line;
}

/* What is wrong with the statement itself is told with its place; a full disk is not its fault. */
static int fail_step(struct dd_store *store, const struct dd_schema_file *step,
                     const char *statement, int failed, struct dd_error *err)
{
    const int offset = sqlite3_error_offset(store->db);
    const char *at = offset >= 0 ? statement + offset : skip_blank(statement);
    const int kind = failed & 0xff;

    if (kind != SQLITE_ERROR && kind != SQLITE_CONSTRAINT)
        return dd_store_fail(store, failed, err);
    return dd_fail(err, DD_E_STORE, "schema/%s.sql:%u: %s", step->name, line_of(step->text, at),
                   sqlite3_errmsg(store->db));
}

static int run_statement(sqlite3_stmt *statement)
{
    int got;

    do
        got = sqlite3_step(statement);
    while (got == SQLITE_ROW);
    return sqlite3_finalize(statement); /* tells how the last step went */
}

static int run_step(struct dd_store *store, const struct dd_schema_file *step, struct dd_error *err)
{
    for (const char *at = step->text, *rest; *at != '\0'; at = rest) {
        sqlite3_stmt *statement;
        int failed = sqlite3_prepare_v2(store->db, at, -1, &statement, &rest);

        if (!failed && statement)
            failed = run_statement(statement);
        if (failed)
            return fail_step(store, step, at, failed, err);
    }
    return 0;
}

/*
 * Tables are rebuilt with the checks put off; what a step broke would otherwise show years later.
 */
static int check_references(struct dd_store *store, struct dd_error *err)
{
    struct dd_statement *s;

    if (dd_statement_once(store, "PRAGMA foreign_key_check", &s, err))
        return -1;
    int got = dd_statement_next(s, err);
    if (got > 0)
        dd_fail(err, DD_E_STORE,
                _("the new version of the store leaves '%s' referring to nothing in '%s'"),
                dd_column_word(s, 0), dd_column_word(s, 2));
    dd_statement_end(s);
    return got == 0 ? 0 : -1;
}

int dd_schema_migrate(struct dd_store *store, const struct dd_schema_file *steps, int64_t from,
                      struct dd_error *err)
{
    for (const struct dd_schema_file *step = steps; step->name; step++)
        if (number_of(step) > from && run_step(store, step, err))
            return -1;
    if (from > 0 && check_references(store, err))
        return -1;
    return dd_pragma_set(store, "user_version", dd_schema_newest(steps), err);
}
