/* Copies of the store. */
#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include "base/text.h"

#include <dudao/store.h>

/*
 * The SQLite file alone, as it stands in the open transaction, to the file `to`, which it replaces;
 * synced.
 */
int dd_backup_aside(struct dd_store *store, const char *to, struct dd_error *err);

/*
 * Copy the evidence folder to `TO.files`. What is there already under its own hash is left, so that
 * a backup that was interrupted goes on. A line `SHA256 NAME.files/ab/SHA256` is added for each
 * file, NAME being that of `to` without its folder.
 */
int dd_backup_evidence(struct dd_store *store, const char *to, struct dd_text *lines,
                       struct dd_error *err);

/* `SHA256  NAME`, as sha256sum writes it. */
void dd_backup_line(struct dd_text *lines, const char *hash, const char *name);

#endif
