/* One record of an import: new, changed or the same. */
#include "task/import_inside.h"

#include "base/say.h"
#include "domain/registry.h"
#include "record/check.h"
#include "record/say_field.h"
#include "store/door.h"
#include "store/query.h"
#include "task/compare.h"

#include <string.h>

bool dd_is_office_key(const char *key)
{
    return dd_key_formed(key);
}

int dd_by_key(struct dd_store *store, const char *key, int64_t *id, struct dd_error *err)
{
    struct dd_query *query;

    *id = 0;
    if (dd_query_ask(store, "by-key", &query, err) < 0)
        return -1;
    dd_query_text(query, "key", key);
    int got = dd_query_next(query, err);
    if (got > 0)
        *id = dd_query_int(query, 0);
    dd_query_end(query);
    return got < 0 ? -1 : 0;
}

const char *dd_folder_of(const char *file, struct dd_arena *arena)
{
    const char *slash = file ? strrchr(file, '/') : NULL;

    return slash ? dd_arena_copy(arena, file, (size_t)(slash - file) + 1) : NULL;
}

static void mark_word(struct dd_importing *import, const char *word, const struct dd_record *record,
                      enum dd_label_state standing)
{
    struct dd_label_row *row = dd_labels_put(import->labels, word);

    row->standing = standing;
    row->kind = record->kind->name;
    if (standing == DD_LABEL_WRITTEN) {
        row->id = record->id;
        row->key = dd_labels_keep(import->labels, record->key);
    }
}

/* Names are kept only of records that cannot be found in the store: an import of a million stays small. */
void dd_import_mark(struct dd_importing *import, const struct dd_record *record,
                    enum dd_label_state standing)
{
    const struct dd_kind *kind = record->kind;
    int row = dd_field_row(kind, kind->named_by);
    const char *name =
        row >= 0 && dd_has(record, (unsigned)row) ? dd_text(record, (unsigned)row) : NULL;
    const char *code =
        kind->keying == DD_KEY_GIVEN && dd_has(record, 0) ? dd_text(record, 0) : NULL;

    if (record->key && !dd_is_office_key(record->key))
        mark_word(import, record->key, record, standing);
    if (name && (standing != DD_LABEL_WRITTEN || dd_labels_find(import->labels, name)))
        mark_word(import, name, record, standing);
    if (code && (standing != DD_LABEL_WRITTEN || dd_labels_find(import->labels, code)))
        mark_word(import, code, record, standing);
}

/* Of a record of these files, about one of the fields that every record has. */
static void complain_common(struct dd_importing *import, struct dd_record *record, unsigned row,
                            const struct dd_place *at, enum dd_code code, const char *message,
                            const char *hint)
{
    dd_complain_common(record, row, at, code, message, hint, import->problems);
    record->faulty = true;
}

static void complain_key(struct dd_importing *import, struct dd_record *record, enum dd_code code,
                         const char *message, const char *hint)
{
    complain_common(import, record, DD_COMMON_KEY, &record->key_at, code, message, hint);
}

/* Of a record that something else in the files has made nobody can say where it stands first. */
static void complain_twice(struct dd_importing *import, struct dd_record *record,
                           const struct dd_place *first)
{
    struct dd_error problem = { 0 };

    if (first->line)
        dd_fail(&problem, DD_E_REPEATED, _("stands in these files already: %s, line %u"),
                first->file, first->line);
    else
        dd_fail(&problem, DD_E_REPEATED, "%s", _("stands twice in these files"));
    dd_hint(&problem, "%s", _("if they are two, give each what tells them apart, or a key"));
    problem.at = record->at;
    dd_problems_add(import->problems, &problem);
    record->faulty = true;
}

/*
 * A kind that counts its records - the how-manieth paper about the same - is the first of them that this command has
 * not met yet: a file read again meets each once, one more is new.
 */
static int find_nth(struct dd_importing *import, struct dd_record *record, int64_t *id)
{
    unsigned row = (unsigned)dd_field_row(record->kind, "nth");
    struct dd_place first;

    for (int64_t nth = 1;; nth++) {
        dd_set_number(record, row, nth);
        if (dd_door_twin(import->store, record, id, import->err) < 0)
            return -1;
        if (!*id || dd_met_put(&import->met, *id, &record->at, &first))
            return 0;
    }
}

/* The stored record that this one is: by its key, else by what makes it the same. */
static int find_stored(struct dd_importing *import, struct dd_record *record, int64_t *id)
{
    const char *key = record->kind->keying == DD_KEY_GIVEN && dd_has(record, 0) ? dd_text(record, 0)
                                                                                : record->key;

    *id = 0;
    if (key && (record->kind->keying == DD_KEY_GIVEN || dd_is_office_key(key))) {
        if (dd_by_key(import->store, key, id, import->err) < 0)
            return -1;
        if (!*id && record->kind->keying == DD_KEY_NUMBER)
            complain_key(import, record, DD_E_REFERENCE, _("the store has no record with this key"),
                         _("a new record takes its key from the program; leave key out"));
        return 0;
    }
    if (record->faulty)
        return 0;
    if (dd_misses_identity(record))
        return dd_namesake(import->store, record, id, import->problems, import->err);
    return dd_field_row(record->kind, "nth") < 0
               ? dd_door_twin(import->store, record, id, import->err)
               : find_nth(import, record, id);
}

/* What only a record from before the system may say, and when it must lie. */
static void check_legacy(struct dd_importing *import, struct dd_record *record)
{
    dd_day opened = dd_store_office(import->store)->opened, day = dd_record_day(record, true);
    bool dated = record->kind->states || dd_field_row(record->kind, "from") >= 0 ||
                 dd_field_row(record->kind, "on") >= 0;
    const size_t errors = import->problems->errors;

    if (!import->options->legacy)
        dd_refuse_assigned(record, import->problems);
    if (import->problems->errors > errors)
        record->faulty = true;
    if (record->voided_on != DD_NO_DAY)
        complain_common(import, record, DD_COMMON_VOIDED, &record->at, DD_E_ASSIGNED,
                        _("a record is set aside by the command void"), NULL);
    if (!import->options->legacy)
        return;
    record->legacy = true;
    record->on = day; /* what had begun by then was not made on the day of typing */
    if (opened != DD_NO_DAY && day == DD_NO_DAY && dated)
        complain_common(import, record, DD_COMMON_ON, &record->on_at, DD_E_MISSING,
                        _("a legacy record says when it was"), NULL);
    else if (opened != DD_NO_DAY && day != DD_NO_DAY && day >= opened)
        complain_common(import, record, DD_COMMON_ON, &record->on_at, DD_E_VALUE,
                        _("is dated after the opening of the store, so it is no legacy record"),
                        NULL);
}

/* A label that another record of this command bears already would send references to the wrong one. */
static bool label_is_free(struct dd_importing *import, struct dd_record *record)
{
    const struct dd_label_row *row =
        record->key ? dd_labels_find(import->labels, record->key) : NULL;

    if (!row || row->standing != DD_LABEL_WRITTEN)
        return true;
    complain_key(import, record, DD_E_REPEATED, _("another record of these files bears this label"),
                 NULL);
    return false;
}

static int write_new(struct dd_importing *import, struct dd_record *record)
{
    const struct dd_order order = {
        .on = record->on,
        .reason = import->options->legacy ? import->options->reason : NULL,
        .force = import->options->force,
        .legacy = import->options->legacy,
        .at = record->at,
    };
    size_t errors = import->problems->errors;
    const char *label = record->key ? dd_labels_keep(import->labels, record->key) : NULL;
    struct dd_error problem = { 0 };

    record->key = NULL;
    if (dd_door_files(import->store, record, dd_folder_of(record->at.file, record->arena),
                      &problem) < 0) {
        dd_problems_add(import->problems, &problem);
        record->faulty = true;
        return 0;
    }
    if (dd_flow_create(import->desk, record, &order, NULL, import->problems, &problem) < 0) {
        record->faulty = true;
        record->key = label;
        if (import->problems->errors > errors)
            return 0;
        if (problem.code != DD_E_REPEATED) {
            *import->err = problem;
            return -1;
        }
        problem.at = record->at;
        dd_problems_add(import->problems, &problem);
        return 0;
    }
    if (label) {
        struct dd_label_row *row = dd_labels_put(import->labels, label);
        *row = (struct dd_label_row){ row->word, record->kind->name, DD_LABEL_WRITTEN, record->id,
                                      dd_labels_keep(import->labels, record->key) };
    }
    dd_met_put(&import->met, record->id, &record->at, &(struct dd_place){ 0 });
    dd_tally_count(import->tally, record->kind->name, DD_AS_NEW);
    return 0;
}

static int write_changed(struct dd_importing *import, struct dd_record *laid)
{
    const struct dd_order order = {
        .verb = "edit",
        .on = DD_NO_DAY,
        .reason = import->options->reason,
        .force = import->options->force,
        .at = laid->at,
    };
    struct dd_error problem = { 0 };
    size_t errors = import->problems->errors;

    if (dd_flow_edit(import->desk, laid, &order, NULL, import->problems, &problem) == 0) {
        dd_tally_count(import->tally, laid->kind->name, DD_AS_CHANGED);
        return 0;
    }
    if (import->problems->errors > errors)
        return 0;
    *import->err = problem;
    return -1;
}

static int meet_stored(struct dd_importing *import, struct dd_record *record, int64_t id)
{
    struct dd_record *stored, *laid;
    bool same;
    int row;

    dd_arena_reset(import->scratch);
    if (dd_record_load(import->store, id, import->scratch, &stored, import->err) < 0)
        return -1;
    if (stored->kind != record->kind) {
        complain_key(import, record, DD_E_REPEATED,
                     _("the key is that of a record of another kind"), NULL);
        return 0;
    }
    struct dd_place first = { 0 };
    bool counted = dd_field_row(record->kind, "nth") >= 0;
    bool met = !counted && !dd_met_put(&import->met, id, &record->at, &first);
    if (met || id > import->last_before) {
        complain_twice(import, record, &first);
        return 0;
    }
    size_t errors = import->problems->errors;
    struct dd_error problem = { 0 };
    record->legacy = import->options->legacy;
    if (dd_adopt_files(import->store, stored, record, dd_folder_of(record->at.file, record->arena),
                       true, &problem) < 0)
        dd_problems_add(import->problems, &problem);
    if (dd_compare(import->store, stored, record, import->scratch, &laid, &same, &row,
                   import->problems, import->err) < 0)
        return -1;
    if (import->problems->errors > errors || record->faulty)
        return 0;
    record->id = id;
    if (record->key) {
        struct dd_label_row *label = dd_labels_put(import->labels, record->key);
        *label = (struct dd_label_row){ label->word, stored->kind->name, DD_LABEL_WRITTEN, id,
                                        dd_labels_keep(import->labels, stored->key) };
    }
    if (!same && !import->options->update)
        dd_import_refuse(import, stored, laid, record);
    else if (!same)
        return write_changed(import, laid);
    else
        dd_tally_count(import->tally, record->kind->name, DD_AS_SAME);
    return 0;
}

int dd_import_settle(struct dd_importing *import, struct dd_record *record)
{
    int64_t id;
    int result = 0;

    if (find_stored(import, record, &id) < 0)
        return -1;
    if (id) {
        result = meet_stored(import, record, id);
    } else {
        dd_record_check(record, true, import->problems);
        check_legacy(import, record);
        if (!record->faulty && label_is_free(import, record))
            result = write_new(import, record);
    }
    if (record->faulty)
        dd_import_mark(import, record, DD_LABEL_FAULTY);
    return result;
}
