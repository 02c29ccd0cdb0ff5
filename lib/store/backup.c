#include "store/backup.h"

#include "base/arena.h"
#include "base/hash.h"
#include "base/lock.h"
#include "base/say.h"
#include "store/file.h"
#include "store/store.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int copy_pages(struct dd_store *store, struct dd_store *copy, struct dd_error *err)
{
    if (dd_statement_exec(copy, "PRAGMA synchronous=FULL", err))
        return -1;

    sqlite3_backup *pages = sqlite3_backup_init(copy->db, "main", store->db, "main");
    if (!pages)
        return dd_store_fail(copy, sqlite3_extended_errcode(copy->db), err);
    int failed = sqlite3_backup_step(pages, -1);
    int finished = sqlite3_backup_finish(pages);
    if (failed != SQLITE_DONE)
        return dd_store_fail(copy, failed, err);
    return finished ? dd_store_fail(copy, finished, err) : 0;
}

/*
 * Into an empty file, which SQLite takes for an empty database. The name is absolute, or it could
 * be a URI.
 */
static int copy_database(struct dd_store *store, char *to, struct dd_error *err)
{
    struct dd_store copy = { .path = to, .wait = store->wait };
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    int failed = sqlite3_open_v2(to, &copy.db, flags, NULL);
    int result;

    if (failed)
        result = dd_store_fail(&copy, failed, err);
    else
        result = copy_pages(store, &copy, err);
    dd_statements_free(&copy);
    failed = sqlite3_close(copy.db);
    if (failed && !result)
        result = dd_fail(err, DD_E_STORE, _("store '%s': %s"), to, sqlite3_errstr(failed));
    return result;
}

/* `TO.part` receives the database; what an interrupted copy left there is of no use to anybody. */
static int copy_part(struct dd_store *store, char *part, struct dd_error *err)
{
    int fd;

    if (unlink(part) && errno != ENOENT)
        return dd_fail_errno(err, _("cannot remove '%s'"), part);
    if (dd_file_make(part, &fd, err))
        return -1;
    close(fd);
    if (copy_database(store, part, err)) {
        unlink(part);
        return -1;
    }
    return 0;
}

static char *with_suffix(const char *name, const char *suffix)
{
    struct dd_text text = { 0 };

    dd_text_put(&text, name);
    dd_text_put(&text, suffix);
    return text.at;
}

/* One that an upgrade left which then failed gives way: this one is of the same version, and newer. */
int dd_backup_aside(struct dd_store *store, const char *to, struct dd_error *err)
{
    char *part = with_suffix(to, ".part");
    int result = copy_part(store, part, err);

    if (!result && rename(part, to))
        result = dd_fail_errno(err, _("cannot rename '%s' to '%s'"), part, to);
    if (!result)
        result = dd_folder_sync(to, err);
    free(part);
    return result;
}

/* Never over another file; where the file system cannot rename so, it can give a second name. */
static int put_in_place(const char *part, const char *to, struct dd_error *err)
{
    int failed = renameat2(AT_FDCWD, part, AT_FDCWD, to, RENAME_NOREPLACE);

    if (failed && errno == EINVAL)
        failed = link(part, to) || unlink(part);
    if (failed && errno == EEXIST)
        return dd_fail(err, DD_E_FILE, _("'%s' exists already"), to);
    if (failed)
        return dd_fail_errno(err, _("cannot rename '%s' to '%s'"), part, to);
    return dd_folder_sync(to, err);
}

void dd_backup_line(struct dd_text *lines, const char *hash, const char *name)
{
    dd_text_format(lines, "%s  %s\n", hash, name);
}

static int hash_file(const char *path, char hash[DD_HASH_SIZE], struct dd_error *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    int64_t size;

    if (fd < 0)
        return dd_fail_errno(err, _("cannot read '%s'"), path);
    int result = dd_hash_fd(fd, hash, &size, err);
    close(fd);
    return result;
}

/* The store comes last: where it stands under its name, the backup is whole. */
static int back_up(struct dd_store *store, const char *to, char *part, struct dd_error *err)
{
    char *list = with_suffix(to, ".sha256");
    char *copy = dd_strdup(to);
    char hash[DD_HASH_SIZE];
    struct dd_text lines = { 0 };
    int result = -1;

    if (copy_part(store, part, err) || hash_file(part, hash, err))
        goto out;
    dd_backup_line(&lines, hash, basename(copy));
    if (dd_backup_evidence(store, to, &lines, err) ||
        dd_file_put(list, lines.at, lines.length, err) || put_in_place(part, to, err))
        goto out;
    result = 0;
out:
    if (result)
        unlink(part);
    dd_text_free(&lines);
    free(copy);
    free(list);
    return result;
}

static int back_up_reading(struct dd_store *store, const char *to, struct dd_error *err)
{
    const bool reading = store->doing == DD_IDLE;
    struct stat found;

    if (lstat(to, &found) == 0)
        return dd_fail(err, DD_E_FILE, _("'%s' exists already"), to);
    if (reading && dd_store_read(store, err))
        return -1;
    char *part = with_suffix(to, ".part");
    int result = back_up(store, to, part, err);
    if (reading)
        dd_store_read_end(store);
    free(part);
    return result;
}

/* Two to one name would write one `TO.part`, so whoever comes second is sent away. */
int dd_store_backup(struct dd_store *store, const char *to, struct dd_error *err)
{
    struct dd_lock lock;

    assert(store->doing != DD_WRITING);
    char *file = dd_file_absolute(to, err); /* a name that SQLite cannot take for a URI */
    if (!file)
        return -1;
    char *busy = with_suffix(file, ".lock");
    int result = dd_lock_take(&lock, busy, 0, err);
    if (!result) {
        result = back_up_reading(store, file, err);
        unlink(busy);
        dd_lock_leave(&lock);
    } else if (err->code == DD_E_BUSY) {
        result = dd_fail(err, DD_E_BUSY, _("another command is writing '%s'"), to);
    }
    free(busy);
    free(file);
    return result;
}
