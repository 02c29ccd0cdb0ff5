/* A desk: the store, its calendar and the procedures. */
#include "flow/sheet.h"

#include <stdlib.h>

int dd_desk_new(struct dd_desk **out, struct dd_store *store, const struct dd_flow *const *flows,
                struct dd_error *err)
{
    (void)err;
    struct dd_desk *desk = dd_alloc(sizeof *desk);
    desk->store = store;
    desk->flows = flows;
    desk->arena = dd_arena_new();
    *out = desk;
    return 0;
}

void dd_desk_close(struct dd_desk *desk)
{
    if (!desk)
        return;
    dd_calendar_free(desk->calendar);
    dd_arena_free(desk->arena);
    free(desk);
}

struct dd_store *dd_desk_store(struct dd_desk *desk)
{
    return desk->store;
}

struct dd_calendar *dd_desk_calendar(struct dd_desk *desk, struct dd_error *err)
{
    if (!desk->calendar && dd_calendar_load(&desk->calendar, desk->store, err) < 0)
        return NULL;
    return desk->calendar;
}

const struct dd_flow *dd_flow_of(const struct dd_desk *desk, const struct dd_kind *kind)
{
    for (const struct dd_flow *const *flow = desk->flows; *flow; flow++)
        if ((*flow)->kind == kind)
            return *flow;
    return NULL;
}
