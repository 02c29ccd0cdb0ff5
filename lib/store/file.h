/*
 * Files beside the store: made for the owner alone, and on the disk before anything relies on them.
 */
#ifndef STORE_FILE_H
#define STORE_FILE_H

#include "base/hash.h"

/* A new file of mode 0600, whatever the umask; DD_E_FILE when there is one already. */
int dd_file_make(const char *path, int *fd, struct dd_error *err);

/* A folder of mode 0700; one that is there already is taken as it is. */
int dd_folder_make(const char *path, struct dd_error *err);

/* All of it; `path` is for the message. */
int dd_file_write(int fd, const char *bytes, size_t length, const char *path, struct dd_error *err);

/* Sync what was written and close; the file is closed on failure too. */
int dd_file_finish(int fd, const char *path, struct dd_error *err);

/* `path` with exactly these bytes, synced; what an interrupted command left there goes first. */
int dd_file_put(const char *path, const char *bytes, size_t length, struct dd_error *err);

/* The file may not exist yet, so its folder is followed and the name put behind; the caller frees. NULL on failure. */
char *dd_file_absolute(const char *path, struct dd_error *err);

/* Sync the folder a file was made, renamed or removed in; `FOLDER/.` is the folder itself. */
int dd_folder_sync(const char *file, struct dd_error *err);

/*
 * Copy what `from` holds from here on into the new file `to`, synced; `hash` receives its SHA-256.
 */
int dd_file_copy(int from, const char *to, char hash[DD_HASH_SIZE], int64_t *size,
                 struct dd_error *err);

#endif
