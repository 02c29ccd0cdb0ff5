/* SQLite's result codes as errors of ours. */
#include "base/say.h"
#include "store/store.h"

#include <errno.h>

static bool disk_is_full(int failed, int number)
{
    if ((failed & 0xff) == SQLITE_FULL)
        return true;
    return (failed & 0xff) == SQLITE_IOERR &&
           (number == ENOSPC || number == EDQUOT || number == EFBIG);
}

/* What a killed command left behind can be undone only where one can write. */
static bool journal_stays(int failed)
{
    return failed == SQLITE_READONLY_ROLLBACK || failed == SQLITE_READONLY_RECOVERY;
}

/* A limit on files, a disk that fails, a net that is gone: SQLite undoes what it had begun. */
static bool write_failed(int failed)
{
    return failed == SQLITE_IOERR_WRITE || failed == SQLITE_IOERR_FSYNC ||
           failed == SQLITE_IOERR_DIR_FSYNC || failed == SQLITE_IOERR_TRUNCATE;
}

static int fail_readonly(struct dd_store *store, int failed, struct dd_error *err)
{
    if (journal_stays(failed)) {
        dd_fail(err, DD_E_STORE,
                _("an interrupted command left the store '%s' in the middle of a change, "
                  "which cannot be undone where nothing can be written"),
                store->path);
        return dd_hint(err, _("copy the store and its '-journal' to a place that can be written"));
    }
    return dd_fail(err, DD_E_STORE, _("the store '%s' cannot be written"), store->path);
}

int dd_store_fail(struct dd_store *store, int failed, struct dd_error *err)
{
    const bool same = sqlite3_extended_errcode(store->db) == failed;
    const char *words = same ? sqlite3_errmsg(store->db) : sqlite3_errstr(failed);

    if (disk_is_full(failed, sqlite3_system_errno(store->db))) {
        dd_fail(err, DD_E_STORE, _("no room is left for the store '%s'"), store->path);
        return dd_hint(err, _("nothing was written; make room and give the command again"));
    }
    switch (failed & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        dd_fail(err, DD_E_BUSY, _("another program is using the store '%s'"), store->path);
        return dd_hint(err, _("try again in a moment"));
    case SQLITE_READONLY:
        return fail_readonly(store, failed, err);
    case SQLITE_NOTADB:
        return dd_fail(err, DD_E_STORE, _("'%s' is not a store"), store->path);
    case SQLITE_CORRUPT:
        dd_fail(err, DD_E_STORE, _("the store '%s' is damaged: %s"), store->path, words);
        return dd_hint(err, _("take it back from a backup: dudao restore"));
    default:
        dd_fail(err, DD_E_STORE, _("store '%s': %s"), store->path, words);
        return write_failed(failed) ? dd_hint(err, _("nothing was written")) : -1;
    }
}
