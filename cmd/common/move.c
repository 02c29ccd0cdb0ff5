/* `add`, the moves, `void` and `undo`: what changes one record or a few. */
#include "common/beside.h"
#include "common/message.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"
#include "common/verbs.h"

#include <dudao/task.h>
#include <string.h>

enum { DONE_KEY, DONE_VERB, DONE_STATE, DONE_DUE };

/* clang-format off */
static const struct dd_field done_fields[] = {
    [DONE_KEY]   = { "key",    "编号",     DD_TEXT },
    [DONE_VERB]  = { "verb",   "办理事项", DD_TEXT },
    [DONE_STATE] = { "state",  "状态",     DD_TEXT },
    [DONE_DUE]   = { "due_on", "到期日",   DD_DATE },
    { 0 },
};
static const struct dd_kind done_kind = { .name = "done", .label = "办理结果", .fields = done_fields };
/* clang-format on */

/* What was done, or that nothing was to do. */
static const char *verb_of(const struct call *call, const struct dd_outcome *outcome)
{
    const char *verb = outcome->same ? "same" : call->word;
    const char *label = outcome->same              ? "相同，未改动"
                        : call->verb == &move_verb ? outcome->label
                                                   : call->verb->chinese;

    return call_word(call, verb, label);
}

static const char *state_of(const struct call *call, const struct dd_outcome *outcome,
                            const struct dd_kind *kind)
{
    const struct dd_choice *state =
        kind && kind->states && outcome->state ? &kind->states[outcome->state] : NULL;

    return state ? call_word(call, state->key, state->label) : NULL;
}

static int put_outcome(struct call *call, struct results *results, const struct dd_outcome *outcome,
                       const struct dd_kind *kind, struct dd_error *err)
{
    struct dd_record *row = results_row(results);

    dd_set_text(row, DONE_KEY, outcome->key);
    dd_set_text(row, DONE_VERB, verb_of(call, outcome));
    results_text(row, DONE_STATE, state_of(call, outcome, kind));
    if (outcome->due_on != DD_NO_DAY)
        dd_set_date(row, DONE_DUE, outcome->due_on);
    return results_done(results, err);
}

/* The kind of a record that a word named. */
static int kind_of(struct call *call, int64_t id, const struct dd_kind **kind, struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record;
    int failed = dd_record_load(call->store, id, arena, &record, err);

    if (!failed)
        *kind = dd_record_kind(record);
    dd_arena_free(arena);
    return failed;
}

static int print_outcomes(struct call *call, const struct dd_outcome *outcomes, unsigned count,
                          struct dd_error *err)
{
    struct results *results;
    int failed = 0;

    if (call_is_brief(call))
        return 0;
    if (results_of(&results, call, &done_kind, err))
        return -1;
    for (unsigned i = 0; i < count && !failed; i++) {
        const struct dd_kind *kind = NULL;

        failed = kind_of(call, outcomes[i].id, &kind, err) ||
                 put_outcome(call, results, &outcomes[i], kind, err);
    }
    return results_end(results, failed, err);
}

/* What succeeded with remarks, or failed with reasons. */
static int conclude(struct call *call, int failed, const struct dd_outcome *outcomes,
                    unsigned count, struct dd_problems *problems, struct dd_error *err)
{
    if (failed)
        return call_refuse(call, problems, err);
    message_problems(call, problems);
    dd_problems_clear(problems);
    if (print_outcomes(call, outcomes, count, err) || beside_tell(call, outcomes, count, err))
        return call_fail(call, err);
    return 0;
}

static struct dd_order order_of(const struct call *call)
{
    return (struct dd_order){
        .verb = call->word,
        .on = DD_NO_DAY,
        .reason = call_option(call, "reason"),
        .force = call->force,
    };
}

int check_add(const struct call *call, struct dd_error *err)
{
    return call_kind(call, call_text(call, 0), err) ? 0 : -1;
}

int run_add(struct call *call)
{
    const char *const *words = (const char *const *)call->options.words;
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    const struct dd_kind *kind = call_kind(call, words[0], &err);
    struct dd_order order = order_of(call);
    struct dd_outcome outcome;
    struct dd_desk *desk = kind ? call_desk(call, &err) : NULL;
    int failed;

    if (!desk)
        return call_fail(call, &err);
    order.verb = "create";
    failed = dd_task_add(desk, kind, words + 1, call->options.count - 1, &order, &outcome,
                         &problems, &err);
    return conclude(call, failed, &outcome, 1, &problems, &err);
}

/* Keys are the words that set no field. */
struct split {
    const char **keys, **words;
    unsigned key_count, word_count;
};

static void split_words(const struct call *call, struct split *out)
{
    const size_t room = call->options.count * sizeof *out->keys;

    *out = (struct split){ .keys = dd_arena_alloc(call->arena, room),
                           .words = dd_arena_alloc(call->arena, room) };
    for (unsigned i = 0; i < call->options.count; i++) {
        const char *word = call_text(call, i);

        if (strchr(word, '='))
            out->words[out->word_count++] = word;
        else
            out->keys[out->key_count++] = word;
    }
}

/* A move works from the task that owns the workflow, and from dudao. */
int check_move(const struct call *call, struct dd_error *err)
{
    bool keyed = false;

    for (unsigned i = 0; i < call->options.count; i++) {
        const char *word = call_text(call, i);
        const struct dd_kind *kind = dd_kind_of_key(word);

        keyed = keyed || !strchr(word, '=');
        if (!kind || !call->tool->name || strcmp(kind->task, call->tool->name) == 0)
            continue;
        dd_fail(err, DD_E_USAGE, _("%s is no record of %s"), word, call->tool->program);
        if (verbs_has_move(kind, call->word))
            dd_hint(err, "dudao %s %s %s", kind->task, call->word, word);
        return -1;
    }
    return keyed ? 0 : dd_fail(err, DD_E_USAGE, _("%s needs a key"), call->word);
}

int run_move(struct call *call)
{
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    struct dd_order order = order_of(call);
    struct dd_outcome *outcomes;
    struct dd_desk *desk;
    struct split split;
    int failed;

    split_words(call, &split);
    desk = call_desk(call, &err);
    if (!desk)
        return call_fail(call, &err);
    outcomes = dd_arena_alloc(call->arena, split.key_count * sizeof *outcomes);
    failed = dd_task_move(desk, call->word, split.keys, split.key_count, split.words,
                          split.word_count, &order, outcomes, &problems, &err);
    return conclude(call, failed, outcomes, split.key_count, &problems, &err);
}

int check_reason(const struct call *call, struct dd_error *err)
{
    return call_option(call, "reason")
               ? 0
               : dd_fail(err, DD_E_USAGE, _("%s needs --reason TEXT"), call->word);
}

typedef int take_back(struct dd_desk *desk, int64_t id, const char *reason,
                      struct dd_outcome *outcome, struct dd_problems *problems,
                      struct dd_error *err);

/* Several keys obey the same rules as one: one refusal, nothing done. */
static int each_key(struct call *call, take_back *how)
{
    const unsigned count = call->options.count;
    const char *reason = call_option(call, "reason");
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    struct dd_outcome *outcomes = dd_arena_alloc(call->arena, count * sizeof *outcomes);
    struct dd_desk *desk;
    int failed = 0;

    desk = call_desk(call, &err);
    for (unsigned i = 0; desk && i < count && !failed; i++) {
        int64_t id;

        failed = dd_task_find(call->store, call_text(call, i), &id, &err) ||
                 how(desk, id, reason, &outcomes[i], &problems, &err);
    }
    return conclude(call, failed || !desk, outcomes, count, &problems, &err);
}

int run_void(struct call *call)
{
    return each_key(call, dd_flow_void);
}

int run_undo(struct call *call)
{
    return each_key(call, dd_flow_undo);
}
