/*
 * The bytes of an input, which can be read more than once: the records first, then the lines that
 * stand in messages.
 */
#ifndef INPUT_SOURCE_H
#define INPUT_SOURCE_H

#include <dudao/error.h>
#include <stdint.h>
#include <sys/types.h>

struct dd_source {
    const char *text; /* bytes in memory, borrowed; NULL: a file */
    size_t length;
    int fd;
    bool ours;       /* to be closed; standard input is not */
    int64_t start;   /* where in a regular file the input begins */
    int spool;       /* a pipe is kept in a file without a name as it is read; -1: none needed */
    int64_t spooled; /* bytes in it */
    bool ended;      /* a pipe said so: a terminal is not asked twice */
};

/* `path` is a file, or `-` for standard input. DD_E_FILE when it cannot be read or is a directory. */
int dd_source_open(struct dd_source *source, const char *path, struct dd_error *err);
void dd_source_open_text(struct dd_source *source, const char *text, size_t length);
void dd_source_close(struct dd_source *source);

/*
 * Up to `size` bytes from `offset` on; fewer only at the end of the input. A pipe can be read in
 * order alone. -1 with DD_E_SYSTEM.
 */
ssize_t dd_source_at(struct dd_source *source, int64_t offset, char *to, size_t size,
                     struct dd_error *err);
/* The same, but what has not come out of a pipe yet is not waited for. */
ssize_t dd_source_again(struct dd_source *source, int64_t offset, char *to, size_t size,
                        struct dd_error *err);

#endif
