#include "task/outbox.h"

#include "base/arena.h"
#include "base/say.h"
#include "store/file.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { WAIT = 10 /* seconds, as for the store */ };

char *dd_outbox_path(const struct dd_outbox *outbox, const char *name)
{
    struct dd_text path = { 0 };

    dd_text_format(&path, "%s/%s", outbox->folder, name);
    return path.at;
}

static char *sent_path(const struct dd_outbox *outbox, const char *name)
{
    struct dd_text path = { 0 };

    dd_text_format(&path, "%s/sent/%s", outbox->folder, name);
    return path.at;
}

/* Beside the file the store really is, as its evidence. */
static int find_folder(struct dd_outbox *outbox, const struct dd_store *store, struct dd_error *err)
{
    char *file = realpath(dd_store_path(store), NULL);
    struct dd_text folder = { 0 };

    if (!file)
        return dd_fail_errno(err, _("cannot find the folder of '%s'"), dd_store_path(store));
    dd_text_format(&folder, "%s.outbox", file);
    free(file);
    outbox->folder = folder.at;
    return 0;
}

static int make_folders(const struct dd_outbox *outbox, struct dd_error *err)
{
    char *sent = dd_outbox_path(outbox, "sent");
    int result = dd_folder_make(outbox->folder, err) || dd_folder_make(sent, err) ||
                 dd_folder_sync(sent, err) || dd_folder_sync(outbox->folder, err);

    free(sent);
    return result ? -1 : 0;
}

int dd_outbox_open(struct dd_outbox *outbox, const struct dd_store *store, struct dd_error *err)
{
    struct dd_outbox opened = { .lock = { -1 } };

    if (find_folder(&opened, store, err))
        return -1;
    char *lock = dd_outbox_path(&opened, "lock");
    int result = make_folders(&opened, err) || dd_lock_take(&opened.lock, lock, WAIT, err);
    free(lock);
    if (result) {
        free(opened.folder);
        return -1;
    }
    *outbox = opened;
    return 0;
}

void dd_outbox_close(struct dd_outbox *outbox)
{
    dd_lock_leave(&outbox->lock);
    free(outbox->folder);
}

static int move(const char *from, const char *to, struct dd_error *err)
{
    if (rename(from, to))
        return dd_fail_errno(err, _("cannot write '%s'"), to);
    return dd_folder_sync(to, err);
}

int dd_outbox_put(const struct dd_outbox *outbox, const char *name, const struct dd_text *letter,
                  struct dd_error *err)
{
    char *path = dd_outbox_path(outbox, name), *passing = dd_outbox_path(outbox, ".new");
    int result = dd_file_put(passing, letter->at, letter->length, err) || move(passing, path, err);

    free(passing);
    free(path);
    return result ? -1 : 0;
}

static bool is_there(char *path)
{
    const bool there = access(path, F_OK) == 0;

    free(path);
    return there;
}

bool dd_outbox_has_sent(const struct dd_outbox *outbox, const char *name)
{
    return is_there(sent_path(outbox, name));
}

int dd_outbox_send(const struct dd_outbox *outbox, const char *name, struct dd_error *err)
{
    char *path = dd_outbox_path(outbox, name), *sent = sent_path(outbox, name);
    int result = move(path, sent, err);

    free(sent);
    free(path);
    return result;
}
