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

static struct names *make_names(void)
{
    struct dd_arena *arena = dd_arena_new();
    struct names *names = dd_arena_alloc(arena, sizeof *names);

    names->arena = arena;
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

static int name_of(struct call *call, struct names *names, int64_t id, const char **out,
                   struct dd_error *err)
{
    struct slot *slot = find_slot(names, id);

    if (slot->id) {
        *out = slot->name;
        return 0;
    }
    if (dd_record_name(call->store, id, names->arena, out, err))
        return -1;
    *slot = (struct slot){ id, *out };
    if (2 * ++names->count > names->room)
        grow(names);
    return 0;
}

/* Whether records a field may name bear names. Of any record only the key says what it is. */
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

int names_cell(struct call *call, struct names **names, const struct dd_column *column,
               const struct dd_record *record, const struct dd_record *derived, struct dd_text *out,
               struct dd_error *err)
{
    const struct dd_record *holder = column->of == DD_OF_DERIVED ? derived : record;
    const struct dd_field *field = column->field;
    const unsigned row = column->row;
    unsigned count;

    if (!holder || column->of == DD_OF_COMMON || field->type != DD_REF || !are_named(field)) {
        dd_cell_show(column, record, derived, call->chinese, out);
        return 0;
    }
    if (!*names)
        *names = make_names();
    count = !dd_has(holder, row) ? 0 : field->list ? dd_count(holder, row) : 1;
    for (unsigned i = 0; i < count; i++) {
        const int64_t id = field->list ? dd_item_ref(holder, row, i) : dd_ref(holder, row);
        const char *name;

        if (name_of(call, *names, id, &name, err))
            return -1;
        dd_text_format(out, "%s%s", i == 0 ? "" : call->chinese ? "、" : ", ", name);
    }
    return 0;
}
