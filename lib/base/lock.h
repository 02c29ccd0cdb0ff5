/* The queue lock of a store: an open-file-description lock on a side file that is never deleted. */
#ifndef BASE_LOCK_H
#define BASE_LOCK_H

#include <dudao/error.h>

struct dd_lock {
    int fd;
};

/*
 * Take the lock: try once, else wait in the kernel's queue until `seconds` have gone; then DD_E_BUSY, with who holds
 * it as the hint, as the holder wrote it into the file. The file is created with mode 0600. Killed or ended, the holder lets go.
 */
int dd_lock_take(struct dd_lock *lock, const char *path, unsigned seconds, struct dd_error *err);
void dd_lock_leave(struct dd_lock *lock);

#endif
