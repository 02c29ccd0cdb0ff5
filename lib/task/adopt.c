/* Files that are read again: still the ones that are stored? */
#include "base/arena.h"
#include "store/door.h"
#include "task/compare.h"

#include <string.h>
#include <unistd.h>

struct adopting {
    const char *base;
    bool base_is_known;
};

static bool is_assigned(const struct dd_field *field)
{
    return field->need == DD_ASSIGNED;
}

static bool is_assigned_day(const struct dd_field *field)
{
    return is_assigned(field) && field->type == DD_DATE;
}

static int file_row(const struct dd_kind *kind)
{
    for (int row = 0; kind->fields[row].key; row++)
        if (kind->fields[row].type == DD_FILE && !kind->fields[row].list)
            return row;
    return -1;
}

static bool has_file(const struct dd_record *record, unsigned row, const char *name)
{
    return dd_has(record, row) && strcmp(dd_text(record, row), name) == 0;
}

/* What the program knows of the stored one. */
static void take_over(const struct dd_record *stored, struct dd_record *read,
                      bool (*which)(const struct dd_field *field))
{
    for (unsigned row = 0; read->kind->fields[row].key; row++)
        if (which(&read->kind->fields[row]) && read->values[row].presence == DD_ABSENT)
            read->values[row] = stored->values[row];
}

static bool is_there(const struct adopting *how, const struct dd_record *read, const char *name)
{
    const char *path =
        how->base && name[0] != '/' ? dd_arena_format(read->arena, "%s/%s", how->base, name) : name;

    return access(path, F_OK) == 0;
}

static void adopt_file(const struct adopting *how, const struct dd_record *stored, unsigned row,
                       struct dd_record *read)
{
    if (stored && (!how->base_is_known || !is_there(how, read, dd_text(read, row))))
        take_over(stored, read, is_assigned);
}

/* Two items may have files of one name, from two folders: the nth of them is the nth that is stored. */
static const struct dd_record *stored_alike(const struct dd_items *stored,
                                            const struct dd_items *read, unsigned nth, unsigned row)
{
    const char *name = dd_text(read->at[nth].group, row);
    unsigned before = 0;

    for (unsigned i = 0; i < nth; i++)
        before += has_file(read->at[i].group, row, name);
    for (unsigned i = 0; i < stored->count; i++)
        if (has_file(stored->at[i].group, row, name) && before-- == 0)
            return stored->at[i].group;
    return NULL;
}

static void adopt_files(const struct adopting *how, const struct dd_items *stored,
                        const struct dd_items *read, const struct dd_kind *kind)
{
    const int row = file_row(kind);

    for (unsigned i = 0; row >= 0 && i < read->count; i++)
        if (dd_has(read->at[i].group, (unsigned)row))
            adopt_file(how, stored_alike(stored, read, i, (unsigned)row), (unsigned)row,
                       read->at[i].group);
}

static bool same_but_days(const struct dd_record *one, const struct dd_record *other)
{
    for (unsigned row = 0; one->kind->fields[row].key; row++)
        if (!is_assigned_day(&one->kind->fields[row]) &&
            !dd_value_same(&one->kind->fields[row], &one->values[row], &other->values[row]))
            return false;
    return true;
}

/* A file that has been read again was entered on the day it was entered. */
static void adopt_days(const struct dd_items *stored, struct dd_record *item)
{
    for (unsigned i = 0; i < stored->count; i++) {
        if (!same_but_days(stored->at[i].group, item))
            continue;
        for (unsigned row = 0; item->kind->fields[row].key; row++)
            if (is_assigned_day(&item->kind->fields[row]))
                item->values[row] = stored->at[i].group->values[row];
        return;
    }
}

static bool both_list(const struct dd_record *stored, const struct dd_record *read, unsigned row)
{
    const struct dd_field *field = &read->kind->fields[row];

    return field->type == DD_GROUP && field->list && stored->values[row].presence == DD_GIVEN &&
           read->values[row].presence == DD_GIVEN;
}

int dd_adopt_files(struct dd_store *store, const struct dd_record *stored, struct dd_record *read,
                   const char *base, bool base_is_known, struct dd_error *err)
{
    const struct adopting how = { base, base_is_known };
    const struct dd_field *fields = read->kind->fields;
    const int own = file_row(read->kind);

    if (own >= 0 && dd_has(read, (unsigned)own))
        adopt_file(&how,
                   has_file(stored, (unsigned)own, dd_text(read, (unsigned)own)) ? stored : NULL,
                   (unsigned)own, read);
    for (unsigned row = 0; fields[row].key; row++)
        if (both_list(stored, read, row))
            adopt_files(&how, stored->values[row].items, read->values[row].items,
                        fields[row].group);
    if (dd_door_files(store, read, base, err) < 0)
        return -1;
    for (unsigned row = 0; fields[row].key; row++)
        for (unsigned i = 0; both_list(stored, read, row) && i < read->values[row].items->count;
             i++)
            adopt_days(stored->values[row].items, read->values[row].items->at[i].group);
    return 0;
}
