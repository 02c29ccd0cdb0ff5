/* What can be wrong with the table of a workflow, which the tests ask. */
#include "flow/flow.h"

#include "base/say.h"

#include <string.h>

static void wrong(struct dd_problems *problems, const struct dd_flow *flow, const char *what,
                  const char *which)
{
    struct dd_error problem = { .code = DD_E_VALUE };
    dd_fail(&problem, DD_E_VALUE, "%s: %s: %s", flow->kind->name, which, what);
    dd_problems_add(problems, &problem);
}

static bool reached(const struct dd_flow *flow, unsigned state)
{
    for (const struct dd_move *move = flow->moves; move->verb; move++)
        if (move->to == state && move->from != DD_AT(state))
            return true;
    return false;
}

static void check_states(const struct dd_flow *flow, struct dd_problems *problems)
{
    for (unsigned state = 1; flow->kind->states && flow->kind->states[state].key; state++)
        if (!reached(flow, state))
            wrong(problems, flow, "is never reached", flow->kind->states[state].key);
}

/* A condition is told in both languages, as refusals and `flow` do. */
static bool is_told(dd_when *when, const char *label, const char *label_en)
{
    return !when || (label && *label && label_en && *label_en);
}

/* Two rows of one verb from one state need a condition in all but the last. */
static void check_verbs(const struct dd_flow *flow, struct dd_problems *problems)
{
    for (const struct dd_move *one = flow->moves; one->verb; one++)
        for (const struct dd_move *other = one + 1; other->verb; other++)
            if (((one->from & other->from) || one->from == other->from) &&
                !strcmp(one->verb, other->verb) && !one->when)
                wrong(problems, flow, "stands twice from one state", one->verb);
}

/* A file may name a move by its label. */
static void check_labels(const struct dd_flow *flow, struct dd_problems *problems)
{
    for (const struct dd_move *one = flow->moves; one->verb; one++)
        for (const struct dd_move *other = one + 1; other->verb; other++)
            if (one->from != DD_NOWHERE && strcmp(one->verb, other->verb) != 0 &&
                !strcmp(one->label, other->label))
                wrong(problems, flow, "has the label of another move", other->verb);
}

static void check_words(const struct dd_flow *flow, struct dd_problems *problems)
{
    for (const struct dd_move *move = flow->moves; move->verb; move++) {
        if (!move->label || !*move->label)
            wrong(problems, flow, "has no label", move->verb);
        if (!is_told(move->when, move->when_label, move->when_label_en))
            wrong(problems, flow, "has a condition without words", move->verb);
    }
    for (const struct dd_clock *clock = flow->clocks; clock && clock->counted; clock++)
        if (!is_told(clock->when, clock->when_label, clock->when_label_en))
            wrong(problems, flow, "has a condition without words", clock->what);
}

int dd_flow_sound(const struct dd_flow *flow, struct dd_problems *problems)
{
    size_t before = problems->errors;
    check_states(flow, problems);
    check_verbs(flow, problems);
    check_words(flow, problems);
    if (problems->errors == before)
        check_labels(flow, problems);
    return problems->errors == before ? 0 : -1;
}
