#include "store/transaction.h"

#include "base/say.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/migrate.h"
#include "store/store.h"

#include <assert.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int dd_transaction_queue(struct dd_store *store, struct dd_error *err)
{
    char *path = dd_store_beside(store, "-lock");
    int result = dd_lock_take(&store->lock, path, store->wait, err);

    free(path);
    return result;
}

int dd_transaction_queue_early(struct dd_store *store, struct dd_error *err)
{
    char *path = dd_store_beside(store, "-lock");
    const bool there = faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0;

    free(path);
    return there ? dd_transaction_queue(store, err) : 0;
}

int dd_transaction_start(struct dd_store *store, struct dd_error *err)
{
    if (dd_statement_exec(store, "BEGIN IMMEDIATE", err))
        return -1;
    store->doing = DD_WRITING;
    return 0;
}

static int finish(struct dd_store *store, struct dd_error *err)
{
    dd_statements_stop(store);
    if (dd_statement_exec(store, "COMMIT", err))
        return -1;
    store->doing = DD_IDLE;
    return 0;
}

/* The next transaction may begin on another state of the store. */
static void forget(struct dd_store *store)
{
    store->chain.known = false;
    memset(store->known, 0, sizeof store->known);
    dd_names_forget(store);
    dd_numbers_forget(store);
}

/* What ends with every write transaction. */
static void leave(struct dd_store *store, bool committed)
{
    store->doing = DD_IDLE;
    forget(store);
    dd_evidence_forget(store, committed);
    if (store->fresh && !committed)
        unlink(store->file);
    store->fresh = false;
    dd_lock_leave(&store->lock);
}

/*
 * SQLite copies no store that is being written. So the copy is made from a reading transaction,
 * which then becomes the writing one: nobody can have written in between.
 */
static int copy_and_migrate(struct dd_store *store, struct dd_error *err)
{
    int64_t version;

    if (dd_statement_exec(store, "BEGIN", err))
        return -1;
    store->doing = DD_WRITING;
    if (dd_store_version(store, &version, err))
        return -1;

    char *copy = dd_store_beside(store, ".v%" PRId64 ".bak", version);
    int result = dd_backup_aside(store, copy, err);
    free(copy);
    if (result || dd_schema_migrate(store, dd_schema_steps, version, err))
        return -1;
    return finish(store, err);
}

/* A dry run changes the schema too, and takes it back with everything else. */
static int upgrade(struct dd_store *store, int64_t version, struct dd_error *err)
{
    if (store->dry)
        return dd_schema_migrate(store, dd_schema_steps, version, err);
    if (finish(store, err) || copy_and_migrate(store, err))
        return -1;
    return dd_transaction_start(store, err);
}

static int begin(struct dd_store *store, struct dd_error *err)
{
    int64_t version;

    if (dd_connection_journal(store, err) || dd_transaction_start(store, err) ||
        dd_store_version(store, &version, err))
        return -1;
    return version < dd_schema_newest(dd_schema_steps) ? upgrade(store, version, err) : 0;
}

int dd_store_begin(struct dd_store *store, struct dd_error *err)
{
    assert(store->doing == DD_IDLE);
    if (store->access != DD_WRITE)
        return dd_fail(err, DD_E_STORE, _("the store '%s' was opened for reading"), store->path);
    if (sqlite3_db_readonly(store->db, "main") != 0)
        return dd_store_fail(store, SQLITE_READONLY, err);
    if (store->lock.fd < 0 && dd_transaction_queue(store, err))
        return -1;
    forget(store);
    if (begin(store, err)) {
        dd_store_rollback(store);
        return -1;
    }
    return 0;
}

int dd_store_commit(struct dd_store *store, struct dd_error *err)
{
    assert(store->doing == DD_WRITING);
    if (store->dry) {
        dd_store_rollback(store);
        return 0;
    }
    if (dd_numbers_settle(store, err) || dd_evidence_settle(store, err) || finish(store, err))
        return -1;
    leave(store, true);
    return 0;
}

/*
 * Nobody can be told of a rollback that fails, nor need they be: the journal stays, and whoever
 * opens the store next rolls back with it. This connection is left inside its transaction, so the
 * next one on it fails.
 */
static void roll_back(struct dd_store *store)
{
    struct dd_error failure;

    dd_statements_stop(store);
    store->doing = DD_IDLE;
    if (store->db && !sqlite3_get_autocommit(store->db))
        (void)dd_statement_exec(store, "ROLLBACK", &failure);
}

void dd_store_rollback(struct dd_store *store)
{
    if (store->doing == DD_READING)
        return;
    roll_back(store);
    leave(store, false);
}

int dd_store_read(struct dd_store *store, struct dd_error *err)
{
    int64_t version;

    if (store->doing == DD_WRITING)
        return 0; /* one state of the store already */
    assert(store->doing == DD_IDLE);
    forget(store);
    if (dd_statement_exec(store, "BEGIN", err))
        return -1;
    store->doing = DD_READING;
    if (dd_store_version(store, &version, err)) {
        dd_store_read_end(store);
        return -1;
    }
    if (version < dd_schema_newest(dd_schema_steps)) {
        dd_fail(err, DD_E_STORE, _("the store '%s' is of the older version %lld"), store->path,
                (long long)version);
        dd_hint(err,
                _("any command that writes brings it up to date and keeps a copy '%s.v%lld.bak'"),
                store->path, (long long)version);
        dd_store_read_end(store);
        return -1;
    }
    return 0;
}

void dd_store_read_end(struct dd_store *store)
{
    if (store->doing != DD_READING)
        return;
    roll_back(store);
    forget(store);
}

void dd_store_close(struct dd_store *store)
{
    if (!store)
        return;
    dd_store_read_end(store);
    dd_store_rollback(store);
    dd_statements_free(store);
    const int failed = sqlite3_close(store->db);
    assert(!failed); /* somebody keeps a statement of his own */
    (void)failed;
    dd_text_free(&store->key);
    dd_text_free(&store->before);
    dd_text_free(&store->after);
    dd_text_free(&store->sql);
    dd_arena_free(store->arena);
    free(store->file);
    free(store->path);
    free(store);
}
