#include "common/names.h"

#include <stdlib.h>
#include <string.h>

enum { SLOTS_AT_FIRST = 64 };

struct slot {
    int64_t id;
    const char *name;
};

/* A table by id, at most half full. */
struct names {
    struct dd_arena *arena; /* of the names */
    struct dd_store *store;
    struct dd_error err; /* of a name that could not be read */
    struct slot *slots;
    size_t room, count;
};

static struct slot *find_slot(const struct names *names, int64_t id)
{
    size_t at = (size_t)id * 0x9e3779b97f4a7c15U >> 20 & (names->room - 1);

    while (names->slots[at].id && names->slots[at].id != id)
        at = (at + 1) & (names->room - 1);
    return &names->slots[at];
}

static struct names *make_names(struct dd_store *store)
{
    struct dd_arena *arena = dd_arena_new();
    struct names *names = dd_arena_alloc(arena, sizeof *names);

    names->arena = arena;
    names->store = store;
    names->room = SLOTS_AT_FIRST;
    names->slots = dd_arena_alloc(arena, names->room * sizeof *names->slots);
    return names;
}

/* What is outgrown stays in the arena: all of them together are no larger than the last. */
static void grow(struct names *names)
{
    const struct slot *old = names->slots;
    const size_t room = names->room;

    names->room = 2 * room;
    names->slots = dd_arena_alloc(names->arena, names->room * sizeof *names->slots);
    for (size_t i = 0; i < room; i++)
        if (old[i].id)
            *find_slot(names, old[i].id) = old[i];
}

void names_free(struct names *names)
{
    if (names)
        dd_arena_free(names->arena);
}

static const char *name_of(struct names *names, int64_t id)
{
    struct slot *slot = find_slot(names, id);
    const char *name;

    if (slot->id)
        return slot->name;
    if (dd_record_name(names->store, id, names->arena, &name, &names->err))
        return NULL;
    *slot = (struct slot){ id, name };
    if (2 * ++names->count > names->room)
        grow(names);
    return name;
}

/* Whether records a field may name bear names. */
static bool are_named(const struct dd_field *field)
{
    const char *at = field->kinds ? field->kinds : "";
    char word[64];

    for (at += strspn(at, " "); *at; at += strspn(at, " ")) {
        const size_t length = strcspn(at, " ");
        const struct dd_kind *kind = NULL;

        if (length < sizeof word) {
            memcpy(word, at, length);
            word[length] = '\0';
            kind = dd_kind_find(word);
        }
        if (kind && kind->named_by)
            return true;
        at += length;
    }
    return false;
}

/* A failure of the store stays until names_failed asks. */
static const char *find_name(void *with, const struct dd_field *field, int64_t id, const char *key)
{
    struct names *names = with;
    struct dd_error gone = { 0 };

    if (names->err.code || !are_named(field) ||
        (!id && dd_store_find(names->store, field->kinds, key, DD_EXACTLY, &id, &gone)))
        return NULL;
    return name_of(names, id);
}

struct dd_style names_style(struct call *call, struct names **names)
{
    if (!*names)
        *names = make_names(call->store);
    return (struct dd_style){ .chinese = call->chinese, .name = find_name, .with = *names };
}

int names_failed(const struct names *names, struct dd_error *err)
{
    if (!names || !names->err.code)
        return 0;
    *err = names->err;
    return -1;
}
