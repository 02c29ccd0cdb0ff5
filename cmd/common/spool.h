/*
 * Results on their way out. They are kept until the store has been left, so that a pager left open holds up nobody:
 * in memory, past 16 MiB in a file that has no name.
 */
#ifndef COMMON_SPOOL_H
#define COMMON_SPOOL_H

#include <dudao/output.h>

struct spool {
    struct dd_text text;
    int fd;     /* of the file; valid only when `filed` */
    bool filed; /* the file has been begun */
    int failed; /* the errno of a write that failed */
};

/* Where the library writes to. */
struct dd_sink spool_sink(struct spool *spool);

void spool_put(struct spool *spool, const char *string);
void spool_format(struct spool *spool, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Write everything to `fd`; the spool is empty afterwards. */
int spool_flush(struct spool *spool, int fd, struct dd_error *err);
/* Nothing of it goes out. */
void spool_drop(struct spool *spool);

#endif
