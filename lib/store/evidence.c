/*
 * Files of evidence: STORE.files/ab/SHA256. A file is looked at when it is named and copied just
 * before the commit, so that a dry run, or a command refused later on, leaves nothing beside the
 * store.
 */
#include "base/say.h"
#include "store/door_inside.h"
#include "store/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct file {
    char *source;
    char hash[DD_HASH_SIZE];
    char *kept; /* where it was put by this transaction; NULL: not yet, or it was there */
};

struct dd_evidence {
    struct file *at;
    size_t count;
};

/* A pipe or a device would not be the same at the second look. */
static int open_source(const char *path, struct dd_error *err)
{
    struct stat found;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    if (fd < 0) {
        dd_fail_errno(err, _("cannot read '%s'"), path);
        err->code = DD_E_FILE;
        return -1;
    }
    if (fstat(fd, &found) == 0 && S_ISREG(found.st_mode))
        return fd;
    close(fd);
    return dd_fail(err, DD_E_FILE, _("'%s' is not a file"), path);
}

static void remember(struct dd_store *store, const char *path, const char *hash)
{
    struct dd_evidence *evidence = store->evidence;

    if (!evidence)
        evidence = store->evidence = dd_alloc(sizeof *evidence);
    for (size_t i = 0; i < evidence->count; i++)
        if (strcmp(evidence->at[i].hash, hash) == 0)
            return;
    evidence->at = dd_realloc(evidence->at, (evidence->count + 1) * sizeof *evidence->at);

    struct file *file = &evidence->at[evidence->count++];
    *file = (struct file){ .source = dd_strdup(path) };
    memcpy(file->hash, hash, sizeof file->hash);
}

int dd_door_file(struct dd_store *store, const char *path, char hash[DD_HASH_SIZE], int64_t *size,
                 struct dd_error *err)
{
    int fd = open_source(path, err);

    if (fd < 0)
        return -1;
    int result = dd_hash_fd(fd, hash, size, err);
    close(fd);
    if (result == 0)
        remember(store, path, hash);
    return result;
}

/* Under another name until it is whole: a name of its own would be a promise. */
static int copy_to(const struct file *file, const char *place, const char *passing,
                   struct dd_error *err)
{
    char hash[DD_HASH_SIZE];
    int64_t size;
    int fd = open_source(file->source, err);

    if (fd < 0)
        return -1;
    (void)unlink(passing); /* of a command that was killed here */
    int result = dd_file_copy(fd, passing, hash, &size, err);
    close(fd);
    if (result)
        return -1;
    if (strcmp(hash, file->hash) != 0)
        result = dd_fail(err, DD_E_FILE, _("'%s' was changed while it was being taken in"),
                         file->source);
    else if (rename(passing, place))
        result = dd_fail_errno(err, _("cannot write '%s'"), place);
    if (result)
        (void)unlink(passing);
    return result;
}

static int put_file(struct dd_store *store, struct file *file, struct dd_error *err)
{
    char *folder = dd_store_beside(store, ".files/%.2s", file->hash);
    char *place = dd_store_beside(store, ".files/%.2s/%s", file->hash, file->hash);
    char *passing = dd_store_beside(store, ".files/%.2s/%s.new", file->hash, file->hash);
    int result = dd_folder_make(folder, err);

    if (result == 0 && access(place, F_OK) != 0) {
        result = copy_to(file, place, passing, err);
        if (result == 0)
            file->kept = dd_strdup(place);
    }
    /* One that was there may be of a command that was killed before it came to this. */
    if (result == 0)
        result = dd_folder_sync(place, err);
    free(passing);
    free(place);
    free(folder);
    return result;
}

/*
 * The folders made on the way are names in the folder of evidence, and that one beside the store.
 */
static int put_files(struct dd_store *store, const char *folder, struct dd_error *err)
{
    struct dd_evidence *evidence = store->evidence;
    char *within = dd_store_beside(store, ".files/.");
    int result = dd_folder_make(folder, err);

    for (size_t i = 0; i < evidence->count && result == 0; i++)
        result = put_file(store, &evidence->at[i], err);
    if (result == 0 && (dd_folder_sync(within, err) || dd_folder_sync(folder, err)))
        result = -1;
    free(within);
    return result;
}

int dd_evidence_settle(struct dd_store *store, struct dd_error *err)
{
    if (!store->evidence || store->dry)
        return 0;

    char *folder = dd_store_beside(store, ".files");
    int result = put_files(store, folder, err);
    free(folder);
    return result;
}

void dd_evidence_forget(struct dd_store *store, bool committed)
{
    struct dd_evidence *evidence = store->evidence;

    store->evidence = NULL;
    if (!evidence)
        return;
    for (size_t i = 0; i < evidence->count; i++) {
        struct file *file = &evidence->at[i];
        if (file->kept && !committed)
            (void)unlink(file->kept);
        free(file->kept);
        free(file->source);
    }
    free(evidence->at);
    free(evidence);
}
