/* Who refers to a record. */
#include "record/record.h"
#include "store/link.h"

#include <dudao/task.h>

static int tell(struct dd_store *store, const struct dd_link *link, struct dd_arena *arena,
                dd_related_each *each, void *with, struct dd_error *err)
{
    struct dd_record *record;

    if (dd_record_load(store, link->record, arena, &record, err))
        return -1;
    const struct dd_choice *state = record->state ? &record->kind->states[record->state] : NULL;
    const struct dd_related_seen seen = {
        .kind = record->kind->name,
        .kind_label = record->kind->label,
        .key = record->key,
        .field = link->field,
        .state = state ? state->key : NULL,
        .state_label = state ? state->label : NULL,
        .record = record,
    };
    return each(with, &seen, err);
}

int dd_task_related(struct dd_desk *desk, int64_t id, dd_related_each *each, void *with,
                    struct dd_error *err)
{
    struct dd_store *store = dd_desk_store(desk);
    struct dd_arena *links_arena = dd_arena_new(), *arena = dd_arena_new();
    struct dd_link *links;
    unsigned count = 0;
    int result = dd_links_load(store, id, NULL, NULL, links_arena, &links, &count, err);

    for (unsigned i = 0; i < count && !result; i++) {
        result = tell(store, &links[i], arena, each, with, err);
        dd_arena_reset(arena);
    }
    dd_arena_free(arena);
    dd_arena_free(links_arena);
    return result ? -1 : 0;
}
