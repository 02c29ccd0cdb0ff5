#include "common/spool.h"

#include "common/say.h"
#include "common/surroundings.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { IN_MEMORY = 16 << 20, BLOCK = 64 << 10 };

static int write_all(int fd, const char *bytes, size_t length)
{
    while (length > 0) {
        const ssize_t written = write(fd, bytes, length);

        if (written < 0 && errno != EINTR)
            return -1;
        if (written > 0) {
            bytes += written;
            length -= (size_t)written;
        }
    }
    return 0;
}

/* A file without a name; where the file system has none such, one that loses its name at once. */
static int open_unnamed(void)
{
    const char *folder = surroundings_scratch();
    int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    char path[4096];

    if (fd >= 0 || snprintf(path, sizeof path, "%s/dudao.XXXXXX", folder) >= (int)sizeof path)
        return fd;
    fd = mkostemp(path, O_CLOEXEC);
    if (fd >= 0)
        unlink(path);
    return fd;
}

static int to_file(struct spool *spool)
{
    if (!spool->filed) {
        spool->fd = open_unnamed();
        if (spool->fd < 0)
            return -1;
        spool->filed = true;
    }
    if (write_all(spool->fd, spool->text.at, spool->text.length))
        return -1;
    dd_text_cut(&spool->text, 0);
    return 0;
}

static int spool_write(void *to, const char *bytes, size_t length)
{
    struct spool *spool = to;

    if (spool->failed) {
        errno = spool->failed;
        return -1;
    }
    dd_text_add(&spool->text, bytes, length);
    if (spool->text.length < IN_MEMORY || !to_file(spool))
        return 0;
    spool->failed = errno;
    return -1;
}

struct dd_sink spool_sink(struct spool *spool)
{
    return (struct dd_sink){ spool_write, spool };
}

/* What fails here is told by spool_flush. */
void spool_put(struct spool *spool, const char *string)
{
    (void)spool_write(spool, string, strlen(string));
}

void spool_format(struct spool *spool, const char *format, ...)
{
    char *text = NULL;
    va_list args;
    int length;

    va_start(args, format);
    length = vasprintf(&text, format, args);
    va_end(args);
    if (length < 0) {
        spool->failed = ENOMEM;
        return;
    }
    (void)spool_write(spool, text, (size_t)length);
    free(text);
}

static int copy_file(int from, int to)
{
    char block[BLOCK];
    ssize_t got;

    if (lseek(from, 0, SEEK_SET) < 0)
        return -1;
    while ((got = read(from, block, sizeof block)) > 0)
        if (write_all(to, block, (size_t)got))
            return -1;
    return got < 0 ? -1 : 0;
}

int spool_flush(struct spool *spool, int fd, struct dd_error *err)
{
    int result = 0;

    errno = spool->failed;
    if (spool->failed || (spool->filed && copy_file(spool->fd, fd)) ||
        write_all(fd, spool->text.at, spool->text.length))
        result = dd_fail_errno(err, "%s", _("cannot write the output"));
    spool_drop(spool);
    return result;
}

void spool_drop(struct spool *spool)
{
    if (spool->filed)
        close(spool->fd);
    dd_text_free(&spool->text);
    *spool = (struct spool){ 0 };
}
