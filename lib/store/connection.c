#include "store/connection.h"

#include "base/say.h"
#include "store/json_valid.h"
#include "store/migrate.h"
#include "store/store.h"

#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

enum {
    SQL_SIZE = 96,
    CACHE_KIB = 2000,
    BULK_CACHE_KIB = 65536,
    SYNC_FULL = 2,
    MILLISECONDS = 1000
};

/*
 * A store comes from somewhere else as often as not, so nothing in its schema is trusted to do more
 * than hold data; and a misspelt "column" is an error, not a text.
 */
static const struct {
    int option, value;
} switches[] = {
    { SQLITE_DBCONFIG_DEFENSIVE, 1 },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
    { SQLITE_DBCONFIG_DQS_DDL, 0 },
    { SQLITE_DBCONFIG_DQS_DML, 0 },
    { SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
    { SQLITE_DBCONFIG_ENABLE_TRIGGER, 1 },
    { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
};

static int set_switches(struct dd_store *store, struct dd_error *err)
{
    for (size_t i = 0; i < sizeof switches / sizeof *switches; i++) {
        int is = -1;
        int failed = sqlite3_db_config(store->db, switches[i].option, switches[i].value, &is);

        if (failed)
            return dd_store_fail(store, failed, err);
        if (is != switches[i].value)
            return dd_fail(err, DD_E_STORE, _("SQLite does not take its setting %d"),
                           switches[i].option);
    }
    return 0;
}

int dd_pragma_set(struct dd_store *store, const char *name, int64_t value, struct dd_error *err)
{
    char sql[SQL_SIZE];
    int64_t is;

    snprintf(sql, sizeof sql, "PRAGMA %s=%" PRId64, name, value);
    if (dd_statement_exec(store, sql, err))
        return -1;
    snprintf(sql, sizeof sql, "PRAGMA %s", name);
    if (dd_statement_ask(store, sql, &is, err))
        return -1;
    if (is != value)
        return dd_fail(err, DD_E_STORE, _("SQLite sets '%s' to %lld and not to %lld"), name,
                       (long long)is, (long long)value);
    return 0;
}

int dd_connect(struct dd_store *store, struct dd_error *err)
{
    /*
     * Opened to read too: undoing what a killed command left is writing. SQLite opens it read-only
     * where it must.
     */
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int wait =
        store->wait < INT_MAX / MILLISECONDS ? (int)store->wait * MILLISECONDS : INT_MAX;
    int failed = sqlite3_open_v2(store->file, &store->db, flags, NULL);

    if (!failed)
        failed = sqlite3_busy_timeout(store->db, wait);
    if (!failed)
        failed = dd_json_valid_register(store->db);
    if (failed)
        return dd_store_fail(store, failed, err);
    if (set_switches(store, err))
        return -1;
    return store->access == DD_READ ? dd_pragma_set(store, "query_only", 1, err) : 0;
}

int dd_connection_tune(struct dd_store *store, struct dd_error *err)
{
    if (dd_pragma_set(store, "synchronous", SYNC_FULL, err))
        return -1;
    return dd_pragma_set(store, "cache_size", store->bulk ? -BULK_CACHE_KIB : -CACHE_KIB, err);
}

int dd_connection_journal(struct dd_store *store, struct dd_error *err)
{
    struct dd_statement *s;
    int result = -1;

    if (dd_statement_once(store, "PRAGMA journal_mode=delete", &s, err))
        return -1;
    int got = dd_statement_next(s, err);
    const char *mode = got > 0 ? dd_column_word(s, 0) : "";
    if (got >= 0 && strcmp(mode, "delete") != 0)
        dd_fail(err, DD_E_STORE, _("SQLite keeps the store '%s' with the journal '%s'"),
                store->path, mode);
    else if (got >= 0)
        result = 0;
    dd_statement_end(s);
    return result;
}

/* SQLite takes an empty file for an empty database; it is what an init that was killed leaves. */
static int fail_foreign(struct dd_store *store, struct dd_error *err)
{
    int64_t pages;

    if (dd_statement_ask(store, "PRAGMA page_count", &pages, err))
        return -1;
    if (pages > 0)
        return dd_fail(err, DD_E_STORE, _("'%s' is an SQLite database, but not a store"),
                       store->path);
    dd_fail(err, DD_E_STORE, _("'%s' is empty and not a store"), store->path);
    return dd_hint(err, _("make one with: dudao init --store '%s'"), store->path);
}

int dd_store_version(struct dd_store *store, int64_t *version, struct dd_error *err)
{
    const int64_t newest = dd_schema_newest(dd_schema_steps);
    int64_t id, is;

    if (dd_statement_ask(store, "PRAGMA application_id", &id, err) ||
        dd_statement_ask(store, "PRAGMA user_version", &is, err))
        return -1;
    if (id != DD_STORE_ID || is < 1)
        return fail_foreign(store, err);
    if (is > newest) {
        dd_fail(err, DD_E_STORE,
                _("the store '%s' is of version %lld, and this program knows %lld"), store->path,
                (long long)is, (long long)newest);
        return dd_hint(err, _("use the newer program that wrote it"));
    }
    *version = is;
    return 0;
}
