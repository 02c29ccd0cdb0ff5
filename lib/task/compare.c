/* Read again: the same, or changed? */
#include "task/compare.h"

#include "base/say.h"
#include "flow/flow.h"
#include "record/check.h"
#include "record/json.h"
#include "store/query.h"

#include <stdio.h>

/*
 * Whether the history says that this very value was what people last gave: then a move, not a person, made it what it is.
 * A personal field is not in the history as it was written, so it cannot say.
 */
static int was_given(struct dd_store *store, const struct dd_record *stored, unsigned row,
                     const struct dd_value *value, bool *given, struct dd_error *err)
{
    const struct dd_field *field = &stored->kind->fields[row];
    struct dd_json how = { .nulls = false };
    struct dd_text json = { 0 };
    struct dd_query *query;

    *given = false;
    if (field->hidden)
        return 0;
    if (dd_query_ask(store, "was-given", &query, err) < 0)
        return -1;
    dd_json_value(&how, field, value, &json);
    dd_query_number(query, "record", stored->id);
    dd_query_text(query, "field", field->key);
    dd_query_text(query, "value", dd_text_get(&json));
    int got = dd_query_next(query, err);
    if (got > 0)
        *given = dd_query_int(query, 0) != 0;
    dd_query_end(query);
    dd_text_free(&json);
    return got < 0 ? -1 : 0;
}

static void lay(const struct dd_field *field, struct dd_value *onto, const struct dd_value *read,
                struct dd_arena *arena);

static void lay_group(struct dd_record *onto, const struct dd_record *read)
{
    for (unsigned row = 0; onto->kind->fields[row].key; row++)
        lay(&onto->kind->fields[row], &onto->values[row], &read->values[row], onto->arena);
}

/* The item that stood and is meant by this one; each is meant once, the first that is left. */
static const struct dd_value *item_meant(const struct dd_field *field, const struct dd_items *stood,
                                         const struct dd_value *given, bool *taken)
{
    for (unsigned i = 0; i < stood->count; i++)
        if (!taken[i] && dd_item_means(field, &stood->at[i], given)) {
            taken[i] = true;
            return &stood->at[i];
        }
    return NULL;
}

/* The list is the one that was read; what its items leave out - the day a move wrote a measure done - stays as it stood. */
static void lay_items(const struct dd_field *field, struct dd_value *onto,
                      const struct dd_value *read, struct dd_arena *arena)
{
    const struct dd_items *stood = onto->items;
    bool *taken = dd_arena_alloc(arena, (stood->count + 1) * sizeof *taken);

    dd_value_copy(field, onto, read, arena);
    for (unsigned i = 0; i < onto->items->count; i++) {
        struct dd_value *item = &onto->items->at[i];
        const struct dd_value *meant = item_meant(field, stood, item, taken);
        if (!meant)
            continue;
        item->group = dd_record_copy(meant->group, arena);
        item->group->at = read->items->at[i].group->at;
        lay_group(item->group, read->items->at[i].group);
    }
}

static void lay(const struct dd_field *field, struct dd_value *onto, const struct dd_value *read,
                struct dd_arena *arena)
{
    const bool both = onto->presence == DD_GIVEN && read->presence == DD_GIVEN;

    if (read->presence == DD_ABSENT)
        return;
    if (field->type == DD_GROUP && field->list && both)
        lay_items(field, onto, read, arena);
    else if (field->type == DD_GROUP && both)
        lay_group(onto->group, read->group);
    else
        dd_value_copy(field, onto, read, arena);
}

static void refuse_assigned(const struct dd_record *read, unsigned row,
                            struct dd_problems *problems)
{
    dd_complain(read, row, problems, DD_E_ASSIGNED, "%s", _("is set by the program"));
}

void dd_complain_common(const struct dd_record *read, unsigned row, const struct dd_place *at,
                        enum dd_code code, const char *message, const char *hint,
                        struct dd_problems *problems)
{
    struct dd_error problem = { 0 };

    dd_fail(&problem, code, "%s", message);
    if (hint)
        dd_hint(&problem, "%s", hint);
    problem.at = at->line ? *at : read->at;
    snprintf(problem.field, sizeof problem.field, "%s", dd_common_fields[row].key);
    problem.label = dd_common_fields[row].label;
    dd_problems_add(problems, &problem);
}

void dd_refuse_key(const struct dd_record *read, struct dd_problems *problems)
{
    if (read->key)
        dd_complain_common(read, DD_COMMON_KEY, &read->key_at, DD_E_ASSIGNED,
                           _("is set by the program"), NULL, problems);
}

void dd_refuse_assigned(const struct dd_record *read, struct dd_problems *problems)
{
    if (read->state)
        dd_complain_common(read, DD_COMMON_STATE, &read->state_at, DD_E_ASSIGNED,
                           _("state is reached by moves; only --legacy gives it"), NULL, problems);
    if (read->legacy)
        dd_complain_common(read, DD_COMMON_LEGACY, &read->at, DD_E_ASSIGNED,
                           _("is set by the program"), NULL, problems);
    for (unsigned row = 0; read->kind->fields[row].key; row++) {
        const struct dd_field *field = &read->kind->fields[row];
        const struct dd_value *value = &read->values[row];

        if (value->presence != DD_GIVEN)
            continue;
        if (field->need == DD_ASSIGNED && value->line)
            refuse_assigned(read, row, problems);
        for (unsigned i = 0; field->type == DD_GROUP && i < (field->list ? value->items->count : 1);
             i++)
            dd_refuse_assigned(field->list ? value->items->at[i].group : value->group, problems);
    }
}

static int compare_row(struct dd_store *store, const struct dd_record *stored,
                       const struct dd_record *read, unsigned row, struct dd_record *out,
                       bool *same, struct dd_problems *problems, struct dd_error *err)
{
    const struct dd_field *field = &read->kind->fields[row];
    struct dd_value laid = stored->values[row];
    bool given = false;

    *same = true;
    if (read->values[row].presence == DD_ABSENT)
        return 0;
    laid.presence = DD_ABSENT;
    dd_value_copy(field, &laid, &stored->values[row], out->arena);
    lay(field, &laid, &read->values[row], out->arena);
    if (dd_value_same(field, &laid, &stored->values[row]))
        return 0;
    /* What has no line the program found itself: the SHA-256 of a file. */
    if (field->need == DD_ASSIGNED && read->values[row].line) {
        refuse_assigned(read, row, problems);
        return 0;
    }
    if (was_given(store, stored, row, &read->values[row], &given, err) < 0)
        return -1;
    if (given)
        return 0;
    *same = false;
    out->values[row] = laid;
    return 0;
}

/* What stands of a record beside its rows may be repeated, and not be changed. */
static void refuse_common(const struct dd_record *read, const struct dd_record *stored,
                          struct dd_problems *problems)
{
    const bool moved_on = read->legacy && stored->legacy;

    if (read->state && read->state != stored->state && !moved_on)
        dd_complain_common(read, DD_COMMON_STATE, &read->state_at, DD_E_ASSIGNED,
                           _("state is reached by moves; only --legacy gives it"), NULL, problems);
    if (read->voided_on != DD_NO_DAY)
        dd_complain_common(read, DD_COMMON_VOIDED, &read->at, DD_E_ASSIGNED,
                           _("a record is set aside by the command void"), NULL, problems);
    if (read->on != DD_NO_DAY && read->on != stored->on)
        dd_complain_common(read, DD_COMMON_ON, &read->on_at, DD_E_CHANGED,
                           _("is not the day in the store, which stays"),
                           _("entered wrongly, the record is voided and entered anew"), problems);
}

int dd_compare(struct dd_store *store, const struct dd_record *stored, const struct dd_record *read,
               struct dd_arena *arena, struct dd_record **out, bool *same, int *first,
               struct dd_problems *problems, struct dd_error *err)
{
    struct dd_record *record = dd_record_copy(stored, arena);
    bool all = true, one;

    *first = -1;
    record->at = read->at;
    refuse_common(read, stored, problems);
    for (unsigned row = 0; read->kind->fields[row].key; row++) {
        if (compare_row(store, stored, read, row, record, &one, problems, err) < 0)
            return -1;
        if (!one && all)
            *first = (int)row;
        all = all && one;
    }
    *out = record;
    *same = all;
    return 0;
}

bool dd_misses_identity(const struct dd_record *record)
{
    const struct dd_kind *kind = record->kind;
    int name = dd_field_row(kind, kind->named_by);

    for (unsigned row = 0; name >= 0 && dd_has(record, (unsigned)name) && kind->fields[row].key;
         row++)
        if (kind->fields[row].need == DD_OPTIONAL && !dd_has(record, row) &&
            dd_in_words(kind->identity, kind->fields[row].key))
            return true;
    return false;
}

int dd_namesake(struct dd_store *store, struct dd_record *record, int64_t *id,
                struct dd_problems *problems, struct dd_error *err)
{
    int name = dd_field_row(record->kind, record->kind->named_by);
    struct dd_error problem = { 0 };

    if (dd_store_find(store, record->kind->name, dd_text(record, (unsigned)name), DD_EXACTLY, id,
                      &problem) == 0)
        return 0;
    *id = 0;
    if (problem.code == DD_E_AMBIGUOUS) {
        problem.at = dd_value_place(record, (unsigned)name);
        snprintf(problem.field, sizeof problem.field, "%s", record->kind->fields[name].key);
        problem.label = record->kind->fields[name].label;
        dd_problems_add(problems, &problem);
        record->faulty = true;
    } else if (problem.code != DD_E_REFERENCE) {
        *err = problem;
        return -1;
    }
    return 0;
}
