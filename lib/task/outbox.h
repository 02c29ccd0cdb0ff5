/*
 * The folder of letters beside the store, STORE.outbox: a letter is written into it whole, and one handed over goes to
 * its folder `sent`. One command at a time works in it.
 */
#ifndef TASK_OUTBOX_H
#define TASK_OUTBOX_H

#include "base/lock.h"
#include "base/text.h"

#include <dudao/store.h>

struct dd_outbox {
    char *folder;
    struct dd_lock lock;
};

/* DD_E_BUSY while another command delivers. */
int dd_outbox_open(struct dd_outbox *outbox, const struct dd_store *store, struct dd_error *err);
void dd_outbox_close(struct dd_outbox *outbox);

/* Write the letter `name`, whole and on the disk when it returns, in place of one that waits there. */
int dd_outbox_put(const struct dd_outbox *outbox, const char *name, const struct dd_text *letter,
                  struct dd_error *err);
/* It was handed over: to the folder `sent`, on the disk when it returns. */
int dd_outbox_send(const struct dd_outbox *outbox, const char *name, struct dd_error *err);
bool dd_outbox_has_sent(const struct dd_outbox *outbox, const char *name);
/* `STORE.outbox/NAME`, to be freed. */
char *dd_outbox_path(const struct dd_outbox *outbox, const char *name);

#endif
