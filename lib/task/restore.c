/*
 * Taking an export back. The file says in this order what the office set, the numbers and calendars, the
 * ledger of moves, the records. The ledger names every record, so that references are found whatever the order
 * of the records is, in circles too; it is written last, in the order the steps were made.
 */
#include "task/restore.h"

#include "base/say.h"
#include "flow/flow.h"
#include "policy/kinds.h"
#include "policy/ship.h"
#include "record/check.h"
#include "store/load.h"
#include "store/query.h"
#include "store/restore.h"
#include "task/import_inside.h"
#include "task/ledger.h"
#include "task/restore_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int dd_restore_complain(struct dd_restoring *restore, struct dd_error *problem, struct dd_place at,
                        const char *field)
{
    if (problem->code == DD_E_STORE || problem->code == DD_E_SYSTEM) {
        *restore->err = *problem;
        return -1;
    }
    problem->at = at;
    if (field)
        snprintf(problem->field, sizeof problem->field, "%s", field);
    dd_problems_add(restore->problems, problem);
    return 0;
}

int dd_restore_find(struct dd_restoring *restore, const char *key, int64_t *id,
                    const struct dd_kind **kind)
{
    struct dd_query *query;

    if (dd_query_ask(restore->store, "record-of-key", &query, restore->err))
        return -1;
    dd_query_text(query, "key", key);
    int got = dd_query_next(query, restore->err);
    if (got > 0) {
        *id = dd_query_int(query, 0);
        *kind = dd_kind_named(dd_query_string(query, 1));
    }
    dd_query_end(query);
    return got < 0 ? -1 : 0;
}

static int find_reference(struct dd_restoring *restore, const struct dd_record *record,
                          unsigned row, struct dd_value *value)
{
    const struct dd_field *field = &record->kind->fields[row];
    const struct dd_kind *kind = NULL;
    struct dd_error problem = { 0 };
    struct dd_place at = record->at;

    if (dd_restore_find(restore, value->ref.word, &value->ref.id, &kind))
        return -1;
    if (kind && (!field->kinds || dd_in_words(field->kinds, kind->name)))
        return 0;
    if (value->line) {
        at.line = value->line;
        at.column = value->column;
        at.span = value->span;
    }
    dd_fail(&problem, DD_E_REFERENCE, _("there is no record %s here"), value->ref.word);
    return dd_restore_complain(restore, &problem, at, field->key);
}

static int find_references(struct dd_restoring *restore, struct dd_record *record);

static int find_in_value(struct dd_restoring *restore, const struct dd_record *record, unsigned row,
                         struct dd_value *value)
{
    if (record->kind->fields[row].type == DD_GROUP)
        return find_references(restore, value->group);
    return find_reference(restore, record, row, value);
}

static int find_references(struct dd_restoring *restore, struct dd_record *record)
{
    for (unsigned row = 0; record->kind->fields[row].key; row++) {
        const struct dd_field *field = &record->kind->fields[row];
        struct dd_value *value = &record->values[row];

        if ((field->type != DD_REF && field->type != DD_GROUP) || value->presence != DD_GIVEN)
            continue;
        if (!field->list && find_in_value(restore, record, row, value))
            return -1;
        for (unsigned i = 0; field->list && i < value->items->count; i++)
            if (find_in_value(restore, record, row, &value->items->at[i]))
                return -1;
    }
    return 0;
}

/* What was worth a warning when it was entered is not said again. */
static void check(struct dd_restoring *restore, struct dd_record *record)
{
    struct dd_problems found = { 0 };

    dd_record_check(record, true, &found);
    for (size_t i = 0; i < found.count; i++)
        if (found.list[i].error.severity == DD_ERROR)
            dd_problems_add(restore->problems, &found.list[i].error);
    dd_problems_clear(&found);
}

/* The record of the ledger that this one is; false, with the problem told, when it is none or was there. */
static int own_place(struct dd_restoring *restore, struct dd_record *record)
{
    const char *key = record->kind->keying == DD_KEY_GIVEN ? dd_text(record, 0) : record->key;
    const struct dd_kind *kind = NULL;
    struct dd_error problem = { 0 };

    if (key && dd_restore_find(restore, key, &record->id, &kind))
        return -1;
    if (kind != record->kind)
        dd_fail(&problem, DD_E_REFERENCE, _("its creation does not stand among the moves"));
    else if (!dd_labels_mark(restore->labels, record->id))
        dd_fail(&problem, DD_E_REPEATED, _("the record %s is given twice"), key);
    else
        return 0;
    record->id = 0;
    return dd_restore_complain(restore, &problem, record->at, NULL);
}

static int take_record(struct dd_restoring *restore, struct dd_record *record)
{
    const struct dd_flow *flow = dd_flow_of(restore->desk, record->kind);
    struct dd_error problem = { 0 };
    const size_t errors = restore->problems->errors;

    if (own_place(restore, record) || find_references(restore, record))
        return -1;
    check(restore, record);
    if (restore->problems->errors > errors)
        return 0;
    if (dd_restore_record(restore->store, record, flow && flow->clocks, &problem))
        return dd_restore_complain(restore, &problem, record->at, NULL);
    dd_tally_count(restore->tally, record->kind->name, DD_AS_NEW);
    return 0;
}

static int take_setting(struct dd_restoring *restore, const struct dd_record *setting)
{
    return dd_setting_set(restore->store, dd_text(setting, SETTING_NAME),
                          dd_text(setting, SETTING_VALUE), restore->err);
}

static int take_series(struct dd_restoring *restore, const struct dd_record *series)
{
    return dd_restore_series(restore->store, dd_text(series, SERIES_NAME),
                             (int)dd_number(series, SERIES_YEAR), dd_number(series, SERIES_LAST),
                             restore->err);
}

static int take_item(struct dd_restoring *restore, struct dd_record *record)
{
    const struct dd_kind *kind = record->kind;

    if (dd_kind_named(kind->name) == kind)
        return take_record(restore, record);
    check(restore, record);
    if (record->faulty)
        return 0;
    if (kind == &dd_setting_kind)
        return take_setting(restore, record);
    if (kind == &dd_series_kind)
        return take_series(restore, record);
    if (kind == &dd_number_kind)
        return dd_policy_write(restore->store, record, restore->err);
    if (kind == &dd_calendar_kind)
        return dd_calendar_write(restore->store, record, restore->err);
    return dd_restore_keep(restore, record);
}

static int read_file(struct dd_restoring *restore, struct dd_reader *reader)
{
    struct dd_item_read item;
    int got;

    while ((got = dd_reader_next(reader, restore->scratch, &item, restore->problems,
                                 restore->err)) > 0) {
        if (!item.faulty && take_item(restore, item.record))
            return -1;
        dd_arena_reset(restore->scratch);
    }
    return got;
}

static int clear(struct dd_restoring *restore, const char *name)
{
    struct dd_query *query;

    if (dd_query_ask(restore->store, name, &query, restore->err))
        return -1;
    return dd_query_run(query, restore->err);
}

/* The lists of an export: its own, those of the numbers and calendars, all records. */
static const struct dd_kind **list_kinds(void)
{
    static const struct dd_kind *const own[] = {
        &dd_setting_kind, &dd_series_kind, &dd_number_kind, &dd_calendar_kind, &dd_ledger_kind,
    };
    const struct dd_kind *const *all = dd_kinds();
    const size_t owns = sizeof own / sizeof *own;
    size_t count = 0;

    while (all[count])
        count++;
    const struct dd_kind **kinds = dd_alloc((owns + count + 1) * sizeof *kinds);
    memcpy(kinds, own, sizeof own);
    memcpy(kinds + owns, all, count * sizeof *kinds);
    return kinds;
}

static int restore_all(struct dd_restoring *restore, struct dd_reader *const *readers, size_t count)
{
    const struct dd_kind **kinds = list_kinds();
    struct dd_change change = { .what = "restore" };
    unsigned changed;
    int result = dd_restore_begin(restore->store, restore->err) ||
                 clear(restore, "restore-clear") || clear(restore, "restore-clear-series");

    for (size_t i = 0; i < count && !result; i++) {
        dd_reader_kinds(readers[i], kinds);
        dd_reader_exact(readers[i]);
        result = read_file(restore, readers[i]);
    }
    if (!result && !restore->problems->errors)
        result = dd_restore_steps(restore);
    if (!result && !restore->problems->errors)
        result = dd_door_set(restore->store, &change, NULL, NULL, NULL, restore->err);
    if (!result && !restore->problems->errors)
        result = dd_flow_recompute(restore->desk, &changed, restore->err);
    for (size_t i = 0; i < count; i++)
        dd_reader_kinds(readers[i], NULL);
    free(kinds);
    return result ? -1 : 0;
}

int dd_task_restore(struct dd_desk *desk, struct dd_reader *const *readers, size_t count,
                    struct dd_tally *tally, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_restoring restore = {
        .desk = desk,
        .store = dd_desk_store(desk),
        .tally = tally,
        .problems = problems,
        .err = err,
        .kept = dd_arena_new(),
        .scratch = dd_arena_new(),
        .labels = dd_labels_new(),
    };
    int result = restore_all(&restore, readers, count);

    free(restore.steps);
    dd_labels_free(restore.labels);
    dd_arena_free(restore.scratch);
    dd_arena_free(restore.kept);
    return result;
}
