#include "base/say.h"
#include "record/say_field.h"
#include "store/door_inside.h"
#include "store/known.h"
#include "store/names.h"

#include <assert.h>
#include <string.h>

static int log_new(struct dd_store *store, const struct dd_record *record, struct dd_step *creation,
                   struct dd_change *change, struct dd_error *err)
{
    dd_history_whole(store, record, &store->after);
    dd_history_step(record->kind, creation, &store->after);
    if (dd_history_add(store, record, change, NULL, dd_object_close(&store->after), err))
        return -1;
    creation->history_seq = change->seq;
    return dd_step_add(store, record, creation, err);
}

int dd_door_add(struct dd_store *store, struct dd_record *record, struct dd_step *creation,
                struct dd_change *change, struct dd_error *err)
{
    const bool restored = strcmp(change->what, "restore") == 0;
    const int64_t id = record->id;
    const char *key = record->key;

    assert(creation->nth == 0 && creation->to == record->state);
    record->id = 0;
    if (dd_record_number(store, record, restored, err) || dd_record_add(store, record, err) ||
        dd_rows_add(store, record, err) || log_new(store, record, creation, change, err)) {
        record->id = id;
        record->key = key;
        return -1;
    }
    dd_names_add(store, record);
    dd_known_keep(store, record->id, record->kind, record->key);
    return 0;
}

/* Both objects of a change, open for one more member of `after`. */
static void compare(struct dd_store *store, const struct dd_record *before,
                    const struct dd_record *after)
{
    dd_history_differs(store, after, before, &store->before);
    dd_history_differs(store, before, after, &store->after);
}

static int log_change(struct dd_store *store, const struct dd_record *record,
                      struct dd_change *change, struct dd_error *err)
{
    const char *before = dd_object_close(&store->before), *after = dd_object_close(&store->after);

    return dd_history_add(store, record, change, before, after, err);
}

/* A key is printed on papers and named in other files. */
static int check_key(const struct dd_record *before, const struct dd_record *after,
                     struct dd_error *err)
{
    const struct dd_field *first = &after->kind->fields[0];
    struct dd_text said = { 0 };

    if (after->kind->keying != DD_KEY_GIVEN ||
        dd_value_same(first, &before->values[0], &after->values[0]))
        return 0;
    dd_field_say(first, &said);
    dd_fail(err, DD_E_REFUSED, _("%s is the key of the record and stays '%s'"), dd_text_get(&said),
            before->key);
    dd_text_free(&said);
    return -1;
}

/* What is said of a record at its creation - its day, that it is legacy - stays; void is dd_door_void's. */
static int write_change(struct dd_store *store, const struct dd_record *before,
                        const struct dd_record *after, struct dd_error *err)
{
    assert(before->on == after->on && before->legacy == after->legacy &&
           before->voided_on == after->voided_on);
    if (check_key(before, after, err) || dd_record_change(store, before, after, err) ||
        dd_rows_change(store, before, after, err))
        return -1;
    dd_names_change(store, before, after);
    return 0;
}

int dd_door_edit(struct dd_store *store, const struct dd_record *before,
                 const struct dd_record *after, struct dd_change *change, struct dd_error *err)
{
    assert(before->id == after->id);
    if (dd_twin_differs(before, after) && dd_record_retwin(store, after, err))
        return -1;
    if (write_change(store, before, after, err))
        return -1;
    compare(store, before, after);
    if (dd_object_is_empty(&store->before) && dd_object_is_empty(&store->after)) {
        change->seq = 0;
        return 0;
    }
    return log_change(store, after, change, err);
}

int dd_door_move(struct dd_store *store, const struct dd_record *before,
                 const struct dd_record *after, struct dd_step *step, struct dd_change *change,
                 struct dd_error *err)
{
    assert(before->id == after->id && step->nth > 0);
    if (write_change(store, before, after, err))
        return -1;
    compare(store, before, after);
    dd_history_step(after->kind, step, &store->after);
    if (log_change(store, after, change, err))
        return -1;
    step->history_seq = change->seq;
    return dd_step_add(store, after, step, err);
}

int dd_door_undo(struct dd_store *store, const struct dd_record *before,
                 const struct dd_record *after, unsigned nth, struct dd_change *change,
                 struct dd_error *err)
{
    assert(before->id == after->id && nth > 0);
    if (write_change(store, before, after, err))
        return -1;
    compare(store, before, after);
    dd_history_undone(nth, &store->after);
    return log_change(store, after, change, err)
               ? -1
               : dd_step_undo(store, after, nth, change->seq, err);
}

static int set_void(struct dd_store *store, const struct dd_record *record, dd_day day,
                    struct dd_error *err)
{
    static const char sql[] =
        "UPDATE record SET voided_on = ?2, twin = NULL, due_on = NULL, remind_on = NULL "
        "WHERE id = ?1";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    dd_bind_day(s, 2, day);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

int dd_door_void(struct dd_store *store, const struct dd_record *before,
                 const struct dd_record *after, dd_day day, struct dd_change *change,
                 struct dd_error *err)
{
    assert(before->id == after->id);
    if (write_change(store, before, after, err) || set_void(store, after, day, err))
        return -1;
    dd_names_drop(store, after->kind);
    compare(store, before, after);
    dd_history_voided(day, &store->after);
    return log_change(store, after, change, err);
}

int dd_door_due(struct dd_store *store, int64_t id, dd_day due_on, dd_day remind_on,
                struct dd_error *err)
{
    static const char sql[] = "UPDATE record SET due_on = ?2, remind_on = ?3 "
                              "WHERE id = ?1 AND (due_on IS NOT ?2 OR remind_on IS NOT ?3)";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_int(s, 1, id);
    dd_bind_day(s, 2, due_on);
    dd_bind_day(s, 3, remind_on);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

/* The members become an object; NULL stays NULL. */
static const char *braced(const char *members, struct dd_text *out)
{
    if (!members)
        return NULL;
    dd_text_cut(out, 0);
    dd_text_format(out, "{%s}", members);
    return dd_text_get(out);
}

int dd_door_note(struct dd_store *store, struct dd_change *change, const char *before,
                 const char *after, struct dd_error *err)
{
    return dd_history_add(store, NULL, change, braced(before, &store->before),
                          braced(after, &store->after), err);
}
