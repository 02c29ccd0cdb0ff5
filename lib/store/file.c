#include "store/file.h"

#include "base/arena.h"
#include "base/say.h"
#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READ_AT_ONCE = 64 * 1024 };

int dd_file_make(const char *path, int *fd, struct dd_error *err)
{
    int made = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, DD_STORE_MODE);

    if (made < 0 && errno == EEXIST)
        return dd_fail(err, DD_E_FILE, _("'%s' exists already"), path);
    if (made < 0)
        return dd_fail_errno(err, _("cannot make '%s'"), path);
    if (fchmod(made, DD_STORE_MODE)) {
        dd_fail_errno(err, _("cannot make '%s'"), path);
        close(made);
        return -1;
    }
    *fd = made;
    return 0;
}

int dd_folder_make(const char *path, struct dd_error *err)
{
    if (mkdir(path, DD_STORE_FOLDER_MODE)) {
        if (errno == EEXIST)
            return 0;
        return dd_fail_errno(err, _("cannot make the folder '%s'"), path);
    }
    if (chmod(path, DD_STORE_FOLDER_MODE))
        return dd_fail_errno(err, _("cannot make the folder '%s'"), path);
    return 0;
}

int dd_file_finish(int fd, const char *path, struct dd_error *err)
{
    int result = 0;

    if (fsync(fd))
        result = dd_fail_errno(err, _("cannot write '%s'"), path);
    if (close(fd) && !result)
        result = dd_fail_errno(err, _("cannot write '%s'"), path);
    return result;
}

int dd_folder_sync(const char *file, struct dd_error *err)
{
    char *name = dd_strdup(file);
    const char *folder = dirname(name);
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int result = 0;

    if (fd < 0)
        result = dd_fail_errno(err, _("cannot open the folder '%s'"), folder);
    /* Some file systems, network shares among them, have nothing to sync of a folder. */
    else if (fsync(fd) && errno != EINVAL && errno != ENOTSUP)
        result = dd_fail_errno(err, _("cannot write '%s'"), folder);
    if (fd >= 0)
        (void)close(fd); /* nothing was written through it */
    free(name);
    return result;
}

char *dd_file_absolute(const char *path, struct dd_error *err)
{
    char *copy = dd_strdup(path), *other = dd_strdup(path);
    char *folder = realpath(dirname(copy), NULL);
    struct dd_text text = { 0 };

    if (folder)
        dd_text_format(&text, "%s/%s", strcmp(folder, "/") == 0 ? "" : folder, basename(other));
    else
        dd_fail_errno(err, _("cannot make '%s'"), path);
    free(folder);
    free(copy);
    free(other);
    return text.at;
}

int dd_file_write(int fd, const char *bytes, size_t length, const char *path, struct dd_error *err)
{
    while (length > 0) {
        ssize_t written = write(fd, bytes, length);

        if (written < 0 && errno != EINTR)
            return dd_fail_errno(err, _("cannot write '%s'"), path);
        if (written > 0) {
            bytes += written;
            length -= (size_t)written;
        }
    }
    return 0;
}

int dd_file_put(const char *path, const char *bytes, size_t length, struct dd_error *err)
{
    int fd;

    if (unlink(path) && errno != ENOENT)
        return dd_fail_errno(err, _("cannot remove '%s'"), path);
    if (dd_file_make(path, &fd, err))
        return -1;
    if (dd_file_write(fd, bytes, length, path, err)) {
        close(fd);
        return -1;
    }
    return dd_file_finish(fd, path, err);
}

static int copy_bytes(int from, int to, const char *path, struct dd_hash *hash, int64_t *size,
                      struct dd_error *err)
{
    char buffer[READ_AT_ONCE];
    ssize_t got;

    while ((got = read(from, buffer, sizeof buffer)) != 0) {
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return dd_fail_errno(err, _("cannot read what is copied to '%s'"), path);
        dd_hash_add(hash, buffer, (size_t)got);
        if (dd_file_write(to, buffer, (size_t)got, path, err))
            return -1;
        *size += got;
    }
    return 0;
}

int dd_file_copy(int from, const char *to, char hash[DD_HASH_SIZE], int64_t *size,
                 struct dd_error *err)
{
    uint8_t bytes[DD_HASH_BYTES];
    struct dd_hash sum;
    int64_t copied = 0;
    int fd;

    if (dd_file_make(to, &fd, err))
        return -1;
    dd_hash_start(&sum);
    if (copy_bytes(from, fd, to, &sum, &copied, err)) {
        close(fd);
        unlink(to);
        return -1;
    }
    if (dd_file_finish(fd, to, err)) {
        unlink(to);
        return -1;
    }
    dd_hash_end(&sum, bytes);
    dd_hash_hex(bytes, hash);
    *size = copied;
    return 0;
}
