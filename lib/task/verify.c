/* The soundness of the store, and of the one thing in it that is counted and not said: when records are due. */
#include "store/verify.h"

#include "base/arena.h"
#include "base/say.h"
#include "flow/flow.h"
#include "record/record.h"
#include "store/query.h"

#include <dudao/task.h>

#include <stdio.h>

static void found(struct dd_problems *problems, const struct dd_record *record, dd_day due)
{
    struct dd_error problem = { 0 };
    char stored[DD_DAY_SIZE], counted[DD_DAY_SIZE];

    dd_day_text(record->due_on, stored);
    dd_day_text(due, counted);
    if (due == record->due_on)
        dd_fail(&problem, DD_E_FOUND, _("%s is due on '%s', but no day is kept for its reminders"),
                record->key, stored);
    else
        dd_fail(&problem, DD_E_FOUND, _("%s is kept as due on '%s', but its deadline is '%s'"),
                record->key, stored, counted);
    if (record->due_on == DD_NO_DAY)
        dd_hint(&problem, _("its next move or edit counts the deadline anew"));
    else
        dd_hint(&problem, _("policy set or calendar import count all deadlines anew"));
    dd_problems_add(problems, &problem);
}

static int check_due(struct dd_desk *desk, int64_t id, struct dd_arena *arena,
                     struct dd_problems *problems, struct dd_error *err)
{
    struct dd_record *record;
    struct dd_due due;

    if (dd_record_load(dd_desk_store(desk), id, arena, &record, err) ||
        dd_due_find(desk, record, &due, err))
        return -1;
    if (due.day != record->due_on ||
        (due.clock && !due.clock->quiet && record->remind_on == DD_NO_DAY))
        found(problems, record, due.day);
    return 0;
}

/* Of a kind with deadlines every live record, because one that has lost its day is never asked about again. */
static int check_kind(struct dd_desk *desk, const struct dd_kind *kind,
                      struct dd_problems *problems, struct dd_error *err)
{
    const struct dd_flow *flow = dd_flow_of(desk, kind);
    struct dd_arena *arena;
    struct dd_query *query;
    int got;

    if (!flow || !flow->clocks)
        return 0;
    if (dd_query_ask(dd_desk_store(desk), "live-records", &query, err))
        return -1;
    arena = dd_arena_new();
    dd_query_text(query, "kind", kind->name);
    while ((got = dd_query_next(query, err)) > 0) {
        if (check_due(desk, dd_query_int(query, 0), arena, problems, err))
            break;
        dd_arena_reset(arena);
    }
    dd_query_end(query);
    dd_arena_free(arena);
    return got ? -1 : 0;
}

int dd_task_verify(struct dd_desk *desk, struct dd_verified *seen, struct dd_problems *problems,
                   struct dd_error *err)
{
    struct dd_verdict verdict = { 0 };

    if (dd_store_verify(dd_desk_store(desk), &verdict, problems, err))
        return -1;
    /* In a store that is broken the rest cannot be relied on. */
    for (const struct dd_kind *const *kind = dd_kinds(); *kind && !problems->errors; kind++)
        if (check_kind(desk, *kind, problems, err))
            return -1;
    *seen = (struct dd_verified){ verdict.entries, verdict.records, verdict.files };
    return 0;
}
