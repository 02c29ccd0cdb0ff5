/* All workflows, in the order of the policy's chapters; and what a reader sees of their tables. */
#include "procedure/procedure.h"

const struct dd_flow *const *dd_procedures(void)
{
    /* clang-format off */
    static const struct dd_flow *const flows[] = {
        &dd_unit_flow, &dd_leader_flow, &dd_seat_flow, &dd_staff_flow, &dd_filing_flow,
        &dd_budget_flow, &dd_expense_flow,
        &dd_meeting_flow, &dd_duty_flow, &dd_superior_item_flow,
        &dd_inspector_flow, &dd_appointment_flow, &dd_relation_flow, &dd_training_flow,
        &dd_appraisal_flow, &dd_exchange_flow, &dd_misconduct_flow,
        &dd_zone_flow, &dd_posting_flow,
        &dd_supervision_flow, &dd_visit_flow, &dd_finding_flow, &dd_school_data_flow,
        &dd_rectification_flow, &dd_extension_flow, &dd_look_back_flow, &dd_reminder_flow,
        &dd_interview_flow,
        &dd_paper_flow,
        NULL,
    };
    /* clang-format on */

    return flows;
}

int dd_desk_open(struct dd_desk **out, struct dd_store *store, struct dd_error *err)
{
    return dd_desk_new(out, store, dd_procedures(), err);
}

static const struct dd_flow *flow_of(const struct dd_kind *kind)
{
    for (const struct dd_flow *const *flow = dd_procedures(); *flow; flow++)
        if ((*flow)->kind == kind)
            return *flow;
    return NULL;
}

/* A row of the table starts in several states; a reader sees one line for each. */
static const struct dd_move *nth_line(const struct dd_flow *flow, unsigned nth, unsigned *state)
{
    for (const struct dd_move *move = flow->moves; move->verb; move++) {
        if (move->from == DD_NOWHERE && nth-- == 0) {
            *state = 0;
            return move;
        }
        for (unsigned from = 0; move->from != DD_NOWHERE && from < 32; from++)
            if ((move->from >> from & 1) && nth-- == 0) {
                *state = from;
                return move;
            }
    }
    return NULL;
}

bool dd_flow_row(const struct dd_kind *kind, unsigned nth, struct dd_move_seen *out)
{
    const struct dd_flow *flow = flow_of(kind);
    unsigned from = 0;
    const struct dd_move *move = flow ? nth_line(flow, nth, &from) : NULL;

    if (!move)
        return false;
    unsigned to = move->to == DD_STAYS ? from : move->to;
    *out = (struct dd_move_seen){
        .from = from ? kind->states[from].key : NULL,
        .from_label = from ? kind->states[from].label : NULL,
        .verb = move->verb,
        .label = move->label,
        .to = to && kind->states ? kind->states[to].key : NULL,
        .to_label = to && kind->states ? kind->states[to].label : NULL,
        .article = move->article,
        .condition = move->when_label,
        .condition_en = move->when_label_en,
        .creates = move->from == DD_NOWHERE,
        .by_program = move->by_program,
        .decided = move->decided,
        .reasoned = move->reasoned,
        .reasons = move->reasons,
    };
    return true;
}

const char *dd_flow_verb(const struct dd_kind *kind, const char *word)
{
    const struct dd_flow *flow = flow_of(kind);

    for (const struct dd_move *move = flow ? flow->moves : NULL; move && move->verb; move++)
        if (move->from != DD_NOWHERE &&
            (dd_same_word(move->verb, word) || dd_same_word(move->label, word)))
            return move->verb;
    return NULL;
}

bool dd_flow_clock(const struct dd_kind *kind, unsigned nth, struct dd_clock_seen *out)
{
    const struct dd_flow *flow = flow_of(kind);
    const struct dd_clock *clock = flow ? flow->clocks : NULL;

    for (; clock && clock->counted && nth; clock++)
        nth--;
    if (!clock || !clock->counted)
        return false;
    *out = (struct dd_clock_seen){
        .state = clock->state ? kind->states[clock->state].key : NULL,
        .state_label = clock->state ? kind->states[clock->state].label : NULL,
        .field = clock->counted == DD_FROM_ENTRY ? NULL : &kind->fields[clock->row],
        .number = clock->number,
        .what = clock->what,
        .article = clock->article,
        .condition = clock->when_label,
        .condition_en = clock->when_label_en,
    };
    return true;
}
