/* The moves of the files: after all records, in written order; what is done already is the same. */
#include "task/import_inside.h"

#include "base/say.h"
#include "flow/flow.h"
#include "record/say_field.h"
#include "store/door.h"
#include "store/history.h"
#include "task/compare.h"
#include "task/resolve.h"
#include "task/words.h"

/* A word that is no verb of the record's workflow is a slip of the file, not a refusal. */
static void complain_verb(struct dd_importing *import, const struct dd_wish *wish,
                          const struct dd_kind *kind)
{
    struct dd_error problem = { 0 };
    struct dd_guess guess;
    struct dd_move_seen row;

    dd_guess_begin(&guess, wish->verb);
    for (unsigned nth = 0; dd_flow_row(kind, nth, &row); nth++)
        if (!row.by_program && !row.creates)
            dd_guess_try(&guess, row.verb, row.label);
    dd_fail(&problem, DD_E_CHOICE, _("'%s' is no move of %s"), wish->verb,
            dd_speaks_chinese() ? kind->label : kind->name);
    dd_hint(&problem, _("its moves: `dudao %s flow %s`"), kind->task, kind->name);
    dd_guess_hint(&guess, &problem);
    problem.at = wish->verb_at;
    dd_problems_add(import->problems, &problem);
}

/* The record a move is of: by a label of this command, else by its key, its code or its name; 0, and said if it was not. */
static int find_record(struct dd_importing *import, const struct dd_wish *wish, int64_t *id)
{
    const struct dd_label_row *row = dd_labels_find(import->labels, wish->key);
    struct dd_error problem = { 0 };

    *id = row && row->standing == DD_LABEL_WRITTEN ? row->id : 0;
    if (row || dd_store_find(import->store, NULL, wish->key, DD_EXACTLY, id, &problem) == 0)
        return 0; /* one that could not be written was said to be wrong */
    if (problem.code != DD_E_REFERENCE && problem.code != DD_E_AMBIGUOUS) {
        *import->err = problem;
        return -1;
    }
    problem.at = wish->key_at;
    dd_problems_add(import->problems, &problem);
    return 0;
}

/* Laying what the move says over this changes nothing. */
static bool says_nothing_new(const struct dd_record *over, const struct dd_record *values,
                             unsigned row, struct dd_arena *arena)
{
    struct dd_record *laid = dd_record_copy(over, arena);
    struct dd_record *one = dd_record_new(values->kind, arena);

    one->values[row] = values->values[row];
    dd_lay_values(laid, one);
    return dd_value_same(&values->kind->fields[row], &laid->values[row], &over->values[row]);
}

/* Every value is what the step left, or what stands: a correction may have come since. */
static int values_match(struct dd_importing *import, const struct dd_record *stored,
                        const struct dd_record *values, int64_t seq, bool *match)
{
    struct dd_record *left = dd_record_new(stored->kind, import->scratch);

    *match = true;
    left->id = stored->id;
    if (dd_history_as_of(import->store, seq, left, import->err) < 0)
        return -1;
    for (unsigned row = 0; *match && values->kind->fields[row].key; row++)
        if (values->values[row].presence != DD_ABSENT)
            *match = says_nothing_new(stored, values, row, import->scratch) ||
                     (dd_has(left, row) && says_nothing_new(left, values, row, import->scratch));
    return 0;
}

/* A standing step from before this command that this move would repeat, and that no other move was matched with. */
static int is_done(struct dd_importing *import, const struct dd_record *stored,
                   const struct dd_wish *wish, const struct dd_record *values, bool *done)
{
    struct dd_step *steps;
    unsigned count;

    *done = false;
    if (stored->id > import->last_before)
        return 0;
    if (dd_steps_load(import->store, stored->id, import->scratch, &steps, &count, import->err) < 0)
        return -1;
    for (unsigned i = 0; i < count && !*done; i++) {
        const struct dd_step *step = &steps[i];
        if (step->nth == 0 || step->undone_seq || step->history_seq > import->last_entry ||
            !dd_same_word(step->verb, wish->verb) ||
            (wish->on != DD_NO_DAY && wish->on != step->on))
            continue;
        if (values_match(import, stored, values, step->history_seq, done) < 0)
            return -1;
        *done = *done && dd_labels_mark(import->labels, step->history_seq);
    }
    return 0;
}

static int run(struct dd_importing *import, const struct dd_wish *wish,
               const struct dd_record *stored, struct dd_record *values)
{
    struct dd_order order = {
        .verb = wish->verb,
        .on = wish->on,
        .by = wish->by,
        .as = wish->as,
        .authority = wish->authority,
        .scan = wish->scan,
        .reason = wish->reason,
        .note = wish->note,
        .values = values,
        .force = import->options->force,
        .legacy = import->options->legacy && stored->legacy,
        .at = wish->at,
        .on_at = wish->on_at,
    };
    struct dd_error problem = { 0 };
    size_t errors = import->problems->errors;

    if (dd_scan_take(import->store, dd_folder_of(wish->at.file, values->arena), values->arena,
                     &order, &problem) < 0) {
        problem.at = wish->at;
        dd_problems_add(import->problems, &problem);
        return 0;
    }
    if (dd_flow_move(import->desk, stored->id, &order, NULL, import->problems, &problem) == 0) {
        dd_tally_count(import->tally, "move", DD_AS_NEW);
        return 0;
    }
    if (import->problems->errors > errors)
        return 0;
    *import->err = problem;
    return -1;
}

static void take_files(struct dd_importing *import, const struct dd_record *stored,
                       struct dd_record *values, const char *file)
{
    struct dd_error problem = { 0 };

    if (dd_adopt_files(import->store, stored, values, dd_folder_of(file, values->arena), true,
                       &problem) < 0)
        dd_problems_add(import->problems, &problem);
}

/* What the move says, read by the rows of its record; a problem is said, and leaves errors behind. */
static int read_values(struct dd_importing *import, const struct dd_wish *wish,
                       const struct dd_record *stored, struct dd_record **out)
{
    struct dd_resolve resolve = { import->store, import->labels, DD_EXACTLY, DD_NO_MORE,
                                  import->problems };
    struct dd_record *values = dd_record_new(stored->kind, import->scratch);
    enum dd_resolved resolved;

    values->at = wish->at;
    dd_wish_values(wish, values, import->problems);
    if (dd_resolve(&resolve, values, &resolved, import->err) < 0)
        return -1;
    dd_refuse_assigned(values, import->problems);
    *out = values;
    return 0;
}

/* The verb as the workflow has it. */
static bool take_verb(struct dd_importing *import, struct dd_wish *wish, const struct dd_kind *kind)
{
    const char *verb = dd_flow_verb(kind, wish->verb);

    if (!verb)
        complain_verb(import, wish, kind);
    else
        wish->verb = verb;
    return verb != NULL;
}

/* `meant`: it is to be done; else it is only looked at, because nothing will be. */
static int take_wish(struct dd_importing *import, struct dd_wish *wish, bool meant)
{
    const size_t errors = import->problems->errors;
    struct dd_record *stored, *values;
    int64_t id;
    bool done;

    dd_arena_reset(import->scratch);
    if (find_record(import, wish, &id) < 0)
        return -1;
    if (!id)
        return 0;
    if (dd_record_load(import->store, id, import->scratch, &stored, import->err) < 0)
        return -1;
    if (wish->verb && !take_verb(import, wish, stored->kind))
        return 0;
    if (read_values(import, wish, stored, &values) < 0)
        return -1;
    if (meant && import->problems->errors == errors)
        take_files(import, stored, values, wish->at.file);
    if (!meant || import->problems->errors > errors)
        return 0;
    if (is_done(import, stored, wish, values, &done) < 0)
        return -1;
    if (!done)
        return run(import, wish, stored, values);
    dd_tally_count(import->tally, "move", DD_AS_SAME);
    return 0;
}

int dd_import_wishes(struct dd_importing *import)
{
    const bool meant = !import->problems->errors;

    for (struct dd_kept_wish *kept = import->wishes; kept; kept = kept->next)
        if (kept->wish.key && take_wish(import, &kept->wish, meant) < 0)
            return -1;
    return 0;
}
