#include "task/people.h"

#include "base/arena.h"
#include "domain/inspector/inspector.h"

bool dd_people_has(const struct dd_people *people, int64_t id)
{
    return people->all || dd_chosen_has(&people->chosen, id);
}

static int take_names(struct dd_chosen *out, struct dd_store *store, const char *const *words,
                      struct dd_arena *arena, struct dd_error *err)
{
    int64_t id;

    for (; *words; words++) {
        if (dd_is_filter(*words))
            continue;
        if (dd_store_find(store, dd_inspector_kind.name, *words, DD_LOOSELY, &id, err)) {
            if (err->code == DD_E_REFERENCE)
                err->code = DD_E_NOT_FOUND;
            return -1;
        }
        dd_chosen_add(out, id, arena);
    }
    return 0;
}

/* Of the named ones those that pass. */
static void narrow(struct dd_chosen *named, const struct dd_chosen *passing)
{
    unsigned kept = 0;

    for (unsigned i = 0; i < named->count; i++)
        if (dd_chosen_has(passing, named->ids[i]))
            named->ids[kept++] = named->ids[i];
    named->count = kept;
}

int dd_people_choose(struct dd_people *out, struct dd_desk *desk, const char *const *words,
                     struct dd_arena *arena, struct dd_error *err)
{
    struct dd_chosen named = { 0 }, passing = { 0 };
    unsigned count = 0, filters = 0;

    while (words && words[count])
        filters += dd_is_filter(words[count++]);
    *out = (struct dd_people){ .all = true };
    if (count == 0)
        return 0;
    const char **signs = dd_arena_alloc(arena, (filters + 1) * sizeof *signs);
    for (unsigned i = 0, n = 0; i < count; i++)
        if (dd_is_filter(words[i]))
            signs[n++] = words[i];
    if (take_names(&named, dd_desk_store(desk), words, arena, err) ||
        (filters && dd_chosen_pass(&passing, &dd_inspector_kind, desk, signs, arena, err)))
        return -1;
    dd_chosen_sort(&named);
    if (filters && filters < count)
        narrow(&named, &passing);
    *out = (struct dd_people){ .chosen = filters == count ? passing : named };
    return 0;
}
