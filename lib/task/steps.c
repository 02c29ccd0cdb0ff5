/* The ledger of one record as it is shown. */
#include "flow/flow.h"
#include "store/history.h"

#include <dudao/task.h>

#include <string.h>

static const char *state_name(const struct dd_kind *kind, unsigned state, bool chinese)
{
    if (!state)
        return NULL;
    return chinese ? kind->states[state].label : kind->states[state].key;
}

/* The row of the table this step went by: of those with its verb and its end the first that starts there. */
static const char *label_of(const struct dd_flow *flow, const struct dd_step *step)
{
    const char *label = step->verb;
    bool exact = false;

    for (const struct dd_move *move = flow ? flow->moves : NULL; move && move->verb && !exact;
         move++) {
        if (strcmp(move->verb, step->verb) != 0)
            continue;
        const bool starts = step->nth == 0 || (move->from >> step->from & 1);
        exact = starts && (move->to == step->to || move->to == DD_STAYS);
        if (exact || label == step->verb)
            label = move->label;
    }
    return label;
}

static const char *reason_of(const struct dd_flow *flow, const struct dd_step *step, bool chinese)
{
    for (const struct dd_move *move = flow && step->reason ? flow->moves : NULL; move && move->verb;
         move++) {
        const bool listed = move->reasons && strcmp(move->verb, step->verb) == 0;
        const unsigned reason = listed ? dd_choice_find(move->reasons, step->reason) : 0;
        if (reason)
            return chinese ? move->reasons[reason].label : move->reasons[reason].key;
    }
    return step->reason;
}

/* `self`, or 本人. */
static const char *as_of(const struct dd_step *step, bool chinese)
{
    const unsigned choice = step->as ? dd_choice_find(dd_manners, step->as) : 0;
    return choice && chinese ? dd_manners[choice].label : step->as;
}

static struct dd_step_seen see(const struct dd_kind *kind, const struct dd_flow *flow,
                               const struct dd_step *step, bool chinese)
{
    return (struct dd_step_seen){
        .nth = step->nth,
        .verb = step->verb,
        .label = chinese ? label_of(flow, step) : step->verb,
        .from = state_name(kind, step->from, chinese),
        .to = state_name(kind, step->to, chinese),
        .by = step->by,
        .as = as_of(step, chinese),
        .authority = step->authority,
        .scan = step->scan,
        .reason = reason_of(flow, step, chinese),
        .note = step->note,
        .on = step->on,
        .late_days = step->late_days,
        .undone = step->undone_seq != 0,
        .caused = step->cause_seq != 0,
    };
}

int dd_task_steps(struct dd_desk *desk, int64_t id, bool chinese, dd_step_each *each, void *with,
                  struct dd_error *err)
{
    struct dd_store *store = dd_desk_store(desk);
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record;
    struct dd_step *steps;
    unsigned count = 0;
    int result = dd_record_load(store, id, arena, &record, err) ||
                 dd_steps_load(store, id, arena, &steps, &count, err);

    for (unsigned i = 0; i < count && !result; i++) {
        const struct dd_kind *kind = record->kind;
        const struct dd_step_seen seen = see(kind, dd_flow_of(desk, kind), &steps[i], chinese);
        result = each(with, &seen, err);
    }
    dd_arena_free(arena);
    return result ? -1 : 0;
}
