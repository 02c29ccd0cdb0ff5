/* One record from the words of a command line. */
#include "base/arena.h"
#include "base/say.h"
#include "record/check.h"
#include "store/door.h"
#include "task/compare.h"
#include "task/words.h"

#include <stdio.h>

/* The record stands already: the same is no error, a different one is. */
static int meet(struct dd_desk *desk, struct dd_record *record, int64_t id,
                struct dd_outcome *outcome, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_store *store = dd_desk_store(desk);
    struct dd_record *stored, *laid;
    bool same;
    int row;

    if (dd_record_load(store, id, record->arena, &stored, err) < 0 ||
        dd_compare(store, stored, record, record->arena, &laid, &same, &row, problems, err) < 0)
        return -1;
    if (!same)
        dd_complain(record, (unsigned)row, problems, DD_E_CHANGED,
                    _("%s stands already and differs; edit changes it"), stored->key);
    if (problems->errors)
        return dd_fail(err, dd_problems_code(problems), "%s", _("nothing was written"));
    *outcome = (struct dd_outcome){
        .id = id,
        .state = stored->state,
        .due_on = stored->due_on,
        .same = true,
    };
    snprintf(outcome->key, sizeof outcome->key, "%s", stored->key);
    return 0;
}

static int add(struct dd_desk *desk, struct dd_record *record, const struct dd_order *order,
               struct dd_outcome *outcome, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_store *store = dd_desk_store(desk);
    int64_t id = 0;

    dd_record_check(record, true, problems);
    dd_refuse_assigned(record, problems);
    dd_refuse_key(record, problems);
    if (problems->errors)
        return dd_fail(err, dd_problems_code(problems), "%s", _("nothing was written"));
    if ((dd_misses_identity(record) ? dd_namesake(store, record, &id, problems, err)
                                    : dd_door_twin(store, record, &id, err)) < 0)
        return -1;
    if (problems->errors)
        return dd_fail(err, dd_problems_code(problems), "%s", _("nothing was written"));
    if (id)
        return meet(desk, record, id, outcome, problems, err);
    if (dd_door_files(store, record, NULL, err) < 0)
        return -1;
    return dd_flow_create(desk, record, order, outcome, problems, err);
}

int dd_task_add(struct dd_desk *desk, const struct dd_kind *kind, const char *const *words,
                unsigned count, struct dd_order *order, struct dd_outcome *outcome,
                struct dd_problems *problems, struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = dd_record_new(kind, arena);
    int result = dd_words_take(desk, record, words, count, order, problems, err);

    if (result == 0)
        result = add(desk, record, order, outcome, problems, err);
    else if (problems->errors)
        dd_record_check(record, true, problems); /* what else is missing is told in the same go */
    dd_arena_free(arena);
    return result;
}
