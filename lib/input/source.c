/*
 * A message shows the line it speaks of, and that line is fetched only when there is something to
 * say: reading a good file a second time costs nothing, since it does not happen. What can be read
 * once only is therefore kept.
 */
#include "input/source.h"

#include "base/say.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A mistake of the call, not of the machine: the code is DD_E_FILE whatever errno says. */
static int fail_open(const char *path, struct dd_error *err)
{
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
        dd_fail(err, DD_E_FILE, _("there is no such file"));
        break;
    case EACCES:
    case EPERM:
        dd_fail(err, DD_E_FILE, _("this file may not be read"));
        break;
    default:
        dd_fail_errno(err, _("this file cannot be read"));
        err->code = DD_E_FILE;
    }
    err->at.file = path;
    return -1;
}

/* Personal data may pass through here: the file has no name and is for nobody else. */
static int spool_open(struct dd_error *err)
{
    char name[] = P_tmpdir "/dudao-XXXXXX";
    const int fd = mkostemp(name, O_CLOEXEC);

    if (fd < 0)
        return dd_fail_errno(err, _("no temporary file can be made in %s"), P_tmpdir);
    unlink(name);
    return fd;
}

/* What an open file is decides how it can be read again. */
static int source_prepare(struct dd_source *source, const char *path, struct dd_error *err)
{
    struct stat about;

    if (fstat(source->fd, &about) < 0)
        return fail_open(path, err);
    if (S_ISDIR(about.st_mode)) {
        dd_fail(err, DD_E_FILE, _("this is a directory, not a file"));
        err->at.file = path;
        return -1;
    }
    /* `dudao import - < file` is a file, and one that somebody may have read from already. */
    if (S_ISREG(about.st_mode)) {
        const off_t start = lseek(source->fd, 0, SEEK_CUR);

        source->start = start > 0 ? start : 0;
        return 0;
    }
    source->spool = spool_open(err);
    return source->spool < 0 ? -1 : 0;
}

int dd_source_open(struct dd_source *source, const char *path, struct dd_error *err)
{
    struct dd_source opened = { .spool = -1 };

    opened.ours = strcmp(path, "-") != 0;
    opened.fd = opened.ours ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
    if (opened.fd < 0)
        return fail_open(path, err);
    if (source_prepare(&opened, path, err)) {
        dd_source_close(&opened);
        return -1;
    }
    *source = opened;
    return 0;
}

void dd_source_open_text(struct dd_source *source, const char *text, size_t length)
{
    *source = (struct dd_source){ .text = text ? text : "", .length = length, .fd = -1 };
    source->spool = -1;
}

void dd_source_close(struct dd_source *source)
{
    if (source->ours)
        close(source->fd);
    if (source->spool >= 0)
        close(source->spool);
}

/* At once what was read: a problem found in it may be told before there is more. */
static int spool_add(struct dd_source *source, const char *bytes, size_t length,
                     struct dd_error *err)
{
    while (length > 0) {
        const ssize_t written = pwrite(source->spool, bytes, length, source->spooled);

        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return dd_fail_errno(err, _("a temporary file in %s cannot be written"), P_tmpdir);
        source->spooled += written;
        bytes += written;
        length -= (size_t)written;
    }
    return 0;
}

/* pread leaves alone where standard input stands: whoever shares it is not disturbed. */
static ssize_t read_raw(struct dd_source *source, int64_t offset, char *to, size_t size)
{
    if (source->spool < 0)
        return pread(source->fd, to, size, source->start + offset);
    if (offset < source->spooled)
        return pread(source->spool, to, size, offset);
    return source->ended ? 0 : read(source->fd, to, size);
}

/* One call of the system; what comes new out of a pipe is kept. */
static ssize_t read_some(struct dd_source *source, int64_t offset, char *to, size_t size,
                         struct dd_error *err)
{
    const bool fresh = source->spool >= 0 && offset >= source->spooled;
    ssize_t got;

    do
        got = read_raw(source, offset, to, size);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return dd_fail_errno(err, _("the input cannot be read"));
    if (!fresh)
        return got;
    source->ended = got == 0;
    return spool_add(source, to, (size_t)got, err) ? -1 : got;
}

ssize_t dd_source_at(struct dd_source *source, int64_t offset, char *to, size_t size,
                     struct dd_error *err)
{
    size_t have = 0;

    if (source->text) {
        const size_t left = source->length - (size_t)offset;

        have = size < left ? size : left;
        if (have > 0)
            memcpy(to, source->text + offset, have);
        return (ssize_t)have;
    }
    while (have < size) {
        const ssize_t got = read_some(source, offset + (int64_t)have, to + have, size - have, err);

        if (got < 0)
            return -1;
        if (got == 0)
            break;
        have += (size_t)got;
    }
    return (ssize_t)have;
}

ssize_t dd_source_again(struct dd_source *source, int64_t offset, char *to, size_t size,
                        struct dd_error *err)
{
    if (source->spool >= 0) {
        const int64_t left = source->spooled - offset;

        if (left <= 0)
            return 0;
        if ((int64_t)size > left)
            size = (size_t)left;
    }
    return dd_source_at(source, offset, to, size, err);
}
