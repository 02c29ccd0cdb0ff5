/* The evidence folder of a backup. */
#include "base/arena.h"
#include "base/say.h"
#include "store/backup.h"
#include "store/file.h"
#include "store/store.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct copying {
    const char *from, *to; /* the folders */
    const char *name;      /* of the backup's folder, for the lines */
    struct dd_text *lines;
};

static int keep_folder(const struct dirent *entry)
{
    return strlen(entry->d_name) == 2 && strspn(entry->d_name, dd_hash_figures) == 2;
}

/* What is still being copied in has another name. */
static int keep_file(const struct dirent *entry)
{
    return dd_hash_is(entry->d_name);
}

static int open_file(const char *path, struct dd_error *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    if (fd < 0)
        dd_fail_errno(err, _("cannot read '%s'"), path);
    return fd;
}

static bool is_there(const char *path, const char *name)
{
    char hash[DD_HASH_SIZE] = "";
    struct dd_error failure;
    int64_t size;
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    if (fd < 0)
        return false;
    if (dd_hash_fd(fd, hash, &size, &failure))
        hash[0] = '\0';
    close(fd);
    return strcmp(hash, name) == 0;
}

/* Under another name until it is whole; `hash` is what was really copied, which the list tells. */
static int copy_file(const char *from, const char *to, const char *part, char hash[DD_HASH_SIZE],
                     struct dd_error *err)
{
    int64_t size;
    int fd = open_file(from, err);

    if (fd < 0)
        return -1;
    if (unlink(part) && errno != ENOENT) {
        dd_fail_errno(err, _("cannot remove '%s'"), part);
        close(fd);
        return -1;
    }
    int result = dd_file_copy(fd, part, hash, &size, err);
    close(fd);
    if (result)
        return -1;
    return rename(part, to) ? dd_fail_errno(err, _("cannot rename '%s' to '%s'"), part, to) : 0;
}

static int copy_one(const struct copying *copying, const char *folder, const char *name,
                    struct dd_error *err)
{
    struct dd_text from = { 0 }, to = { 0 }, part = { 0 }, line = { 0 };
    char hash[DD_HASH_SIZE];
    int result = 0;

    dd_text_format(&from, "%s/%s/%s", copying->from, folder, name);
    dd_text_format(&to, "%s/%s/%s", copying->to, folder, name);
    dd_text_format(&part, "%s/%s/%s.part", copying->to, folder, name);
    dd_text_format(&line, "%s/%s/%s", copying->name, folder, name);
    memcpy(hash, name, sizeof hash);
    if (!is_there(to.at, name))
        result = copy_file(from.at, to.at, part.at, hash, err);
    if (!result)
        dd_backup_line(copying->lines, hash, line.at);
    dd_text_free(&from);
    dd_text_free(&to);
    dd_text_free(&part);
    dd_text_free(&line);
    return result;
}

static void free_list(struct dirent **list, int count)
{
    for (int i = 0; i < count; i++)
        free(list[i]);
    free(list);
}

static int sync_within(const char *folder, struct dd_error *err)
{
    struct dd_text within = { 0 };

    dd_text_format(&within, "%s/.", folder);
    int result = dd_folder_sync(within.at, err);
    dd_text_free(&within);
    return result;
}

static int copy_folder(const struct copying *copying, const char *folder, struct dd_error *err)
{
    struct dd_text from = { 0 }, to = { 0 };
    struct dirent **list = NULL;
    int count = 0, result = -1;

    dd_text_format(&from, "%s/%s", copying->from, folder);
    dd_text_format(&to, "%s/%s", copying->to, folder);
    if (dd_folder_make(to.at, err))
        goto out;
    count = scandir(from.at, &list, keep_file, alphasort);
    if (count < 0) {
        dd_fail_errno(err, _("cannot read the folder '%s'"), from.at);
        goto out;
    }
    result = 0;
    for (int i = 0; i < count && !result; i++)
        result = copy_one(copying, folder, list[i]->d_name, err);
    if (!result)
        result = sync_within(to.at, err);
out:
    free_list(list, count);
    dd_text_free(&from);
    dd_text_free(&to);
    return result;
}

static int copy_folders(const struct copying *copying, struct dd_error *err)
{
    struct dirent **list = NULL;
    int count = scandir(copying->from, &list, keep_folder, alphasort);
    int result = 0;

    if (count < 0 && errno == ENOENT)
        return 0; /* no evidence yet */
    if (count < 0)
        return dd_fail_errno(err, _("cannot read the folder '%s'"), copying->from);
    if (count > 0)
        result = dd_folder_make(copying->to, err);
    for (int i = 0; i < count && !result; i++)
        result = copy_folder(copying, list[i]->d_name, err);
    if (count > 0 && !result)
        result = sync_within(copying->to, err);
    free_list(list, count);
    return result;
}

int dd_backup_evidence(struct dd_store *store, const char *to, struct dd_text *lines,
                       struct dd_error *err)
{
    char *from = dd_store_beside(store, ".files");
    struct dd_text folder = { 0 }, name = { 0 };
    char *copy = dd_strdup(to);

    dd_text_format(&folder, "%s.files", to);
    dd_text_format(&name, "%s.files", basename(copy));
    const struct copying copying = { from, folder.at, name.at, lines };
    int result = copy_folders(&copying, err);
    free(copy);
    free(from);
    dd_text_free(&folder);
    dd_text_free(&name);
    return result;
}
