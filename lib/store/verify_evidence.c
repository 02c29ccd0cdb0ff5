#include "base/hash.h"
#include "base/say.h"
#include "store/store.h"
#include "store/verify_inside.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void check_content(struct dd_verifying *v, const char *key, const char *field,
                          const char *hash, int fd)
{
    char found[DD_HASH_SIZE];
    struct dd_error unread;
    int64_t size;

    if (dd_hash_fd(fd, found, &size, &unread))
        dd_found(v, field, "%s: %s: %s", key, hash, unread.message);
    else if (strcmp(found, hash) != 0)
        dd_found(v, field, _("%s: the file %s was changed"), key, hash);
}

static void check_file(struct dd_verifying *v, const char *key, const char *field, const char *hash)
{
    char *path = dd_store_beside(v->store, ".files/%.2s/%s", hash, hash);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct dd_error unread;

    v->verdict.files++;
    if (fd >= 0) {
        check_content(v, key, field, hash, fd);
        close(fd);
    } else if (errno == ENOENT) {
        dd_found(v, field, _("%s: the file %s is missing"), key, hash);
    } else {
        dd_fail_errno(&unread, _("cannot read '%s'"), path);
        dd_found(v, field, "%s: %s", key, unread.message);
    }
    free(path);
}

/* A file is kept under the hash beside its name, or instead of it. */
static bool is_kept_as(const struct dd_field *field, const struct dd_value *value)
{
    const bool names =
        field->type == DD_FILE || (field->type == DD_TEXT && strcmp(field->key, "sha256") == 0);

    return names && dd_hash_is(value->text);
}

static void look_inside(struct dd_verifying *v, const char *key, const struct dd_record *record);

static void look_at(struct dd_verifying *v, const char *key, const struct dd_field *field,
                    const struct dd_value *value)
{
    if (field->type == DD_GROUP)
        look_inside(v, key, value->group);
    else if (is_kept_as(field, value))
        check_file(v, key, field->key, value->text);
}

static void look_inside(struct dd_verifying *v, const char *key, const struct dd_record *record)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned row = 0; fields[row].key; row++) {
        const struct dd_value *value = &record->values[row];

        if (value->presence != DD_GIVEN)
            continue;
        if (!fields[row].list)
            look_at(v, key, &fields[row], value);
        for (unsigned i = 0; fields[row].list && i < value->items->count; i++)
            look_at(v, key, &fields[row], &value->items->at[i]);
    }
}

void dd_verify_files(struct dd_verifying *v, const struct dd_record *record)
{
    look_inside(v, record->key, record);
}

int dd_verify_scans(struct dd_verifying *v, struct dd_error *err)
{
    static const char sql[] =
        "SELECT r.\"key\", m.scan FROM move m JOIN record r ON r.id = m.record "
        "WHERE length(m.scan) = 64 AND m.scan NOT GLOB '*[^0-9a-f]*' ORDER BY r.id, m.nth";
    struct dd_statement *s;
    int got;

    if (dd_statement_get(v->store, sql, &s, err))
        return -1;
    while ((got = dd_statement_next(s, err)) > 0)
        check_file(v, dd_column_word(s, 0), "scan", dd_column_word(s, 1));
    dd_statement_end(s);
    return got;
}
