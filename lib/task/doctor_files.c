/*
 * Files in the folder of evidence that no row of the history names: left by a command that was killed between the copy
 * and the commit. Whatever was ever evidence stands in the history, so that it is read once, and every hash in it
 * struck off the list of those found in the folder.
 */
#include "task/doctor.h"

#include "base/arena.h"
#include "base/hash.h"
#include "base/say.h"
#include "store/history.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct kept {
    char hash[DD_HASH_SIZE];
    bool named;
};
struct folder {
    struct kept *at;
    size_t count, room;
};

static void keep(struct folder *folder, const char *name)
{
    if (!dd_hash_is(name))
        return;
    if (folder->count == folder->room)
        folder->at = dd_realloc(folder->at, (folder->room = folder->room ? folder->room * 2 : 256) *
                                                sizeof *folder->at);
    struct kept *kept = &folder->at[folder->count++];
    kept->named = false;
    memcpy(kept->hash, name, DD_HASH_SIZE);
}

/* One of the folders `ab`, or the folder of them; one that is not there is empty. */
static int read_folder(const char *path, struct folder *out, bool deeper, struct dd_error *err)
{
    struct dirent **entries;
    const int count = scandir(path, &entries, NULL, NULL);
    int result = 0;

    if (count < 0)
        return errno == ENOENT || errno == ENOTDIR
                   ? 0
                   : dd_fail_errno(err, _("cannot read the folder '%s'"), path);
    for (int i = 0; i < count; i++) {
        const char *name = entries[i]->d_name;
        struct dd_text inside = { 0 };
        if (!deeper) {
            keep(out, name);
        } else if (!result && strlen(name) == 2 && strspn(name, dd_hash_figures) == 2) {
            dd_text_format(&inside, "%s/%s", path, name);
            result = read_folder(inside.at, out, false, err);
        }
        dd_text_free(&inside);
        free(entries[i]);
    }
    free(entries);
    return result;
}

static int by_hash(const void *one, const void *other)
{
    return memcmp(((const struct kept *)one)->hash, ((const struct kept *)other)->hash,
                  DD_HASH_SIZE - 1);
}

/* Every run of 64 hexadecimal figures in a text. */
static void strike(struct folder *folder, const char *text)
{
    while (text && *text) {
        const size_t length = strspn(text, dd_hash_figures);
        if (length == DD_HASH_SIZE - 1) {
            struct kept key, *kept;
            memcpy(key.hash, text, DD_HASH_SIZE - 1);
            kept = bsearch(&key, folder->at, folder->count, sizeof key, by_hash);
            if (kept)
                kept->named = true;
        }
        text += length;
        text += strcspn(text, dd_hash_figures);
    }
}

static int strike_named(struct dd_store *store, struct folder *folder, struct dd_error *err)
{
    struct dd_history *history;
    struct dd_entry entry;
    int got;

    if (dd_history_open(&history, store, 0, 0, err))
        return -1;
    while ((got = dd_history_next(history, &entry, err)) > 0)
        strike(folder, entry.after);
    dd_history_close(history);
    return got;
}

static void tell(const struct folder *folder, const char *path, struct dd_problems *problems)
{
    for (size_t i = 0; i < folder->count; i++) {
        const struct kept *kept = &folder->at[i];
        struct dd_error problem = { 0 };
        if (kept->named)
            continue;
        dd_fail(&problem, DD_E_FOUND, _("the file %s/%.2s/%s belongs to no record"), path,
                kept->hash, kept->hash);
        dd_hint(&problem, "%s", _("a command that was killed left it; it may be deleted"));
        dd_problems_add(problems, &problem);
    }
}

int dd_doctor_files(struct dd_store *store, struct dd_problems *problems, struct dd_error *err)
{
    char *file = realpath(dd_store_path(store), NULL);
    struct folder folder = { 0 };
    struct dd_text path = { 0 };
    int result;

    if (!file)
        return dd_fail_errno(err, _("cannot find the folder of '%s'"), dd_store_path(store));
    dd_text_format(&path, "%s.files", file);
    result = read_folder(path.at, &folder, true, err);
    if (!result && folder.count) {
        qsort(folder.at, folder.count, sizeof *folder.at, by_hash);
        result = strike_named(store, &folder, err);
        if (!result)
            tell(&folder, path.at, problems);
    }
    free(folder.at);
    dd_text_free(&path);
    free(file);
    return result;
}
