/* The ledger of an export: read first, because it names every record, and written last. */
#include "task/restore_inside.h"

#include "base/say.h"
#include "store/load.h"
#include "store/restore.h"
#include "task/import_inside.h"
#include "task/ledger.h"

#include <stdlib.h>
#include <string.h>

static struct dd_place place_of(const struct dd_record *entry)
{
    return dd_value_place(entry, LEDGER_KEY);
}

static const char *keep_text(struct dd_restoring *restore, const char *text)
{
    return text ? dd_arena_string(restore->kept, text) : NULL;
}

/* The texts of an entry end with its item. */
static void keep_step(struct dd_restoring *restore, const struct dd_record *entry, int64_t id,
                      const struct dd_kind *kind, const struct dd_step *step)
{
    if (restore->count == restore->room) {
        restore->room = restore->room ? restore->room * 2 : 256;
        restore->steps = dd_realloc(restore->steps, restore->room * sizeof *restore->steps);
    }
    struct dd_kept_step *kept = &restore->steps[restore->count++];

    *kept = (struct dd_kept_step){
        .record = id,
        .kind = kind,
        .key = keep_text(restore, dd_text(entry, LEDGER_KEY)),
        .cause = keep_text(restore, dd_text(entry, LEDGER_CAUSE)),
        .at = place_of(entry),
        .step = *step,
        .undone = dd_yes(entry, LEDGER_UNDONE),
    };
    kept->step.verb = keep_text(restore, step->verb);
    kept->step.by = keep_text(restore, step->by);
    kept->step.authority = keep_text(restore, step->authority);
    kept->step.scan = keep_text(restore, step->scan);
    kept->step.reason = keep_text(restore, step->reason);
    kept->step.note = keep_text(restore, step->note);
    if (kept->cause)
        dd_labels_put(restore->labels, kept->cause);
}

static int no_kind(struct dd_restoring *restore, const struct dd_record *entry)
{
    const char *word = dd_text(entry, LEDGER_KIND);
    struct dd_error problem = { 0 };

    dd_fail(&problem, DD_E_CHOICE, _("'%s' is no kind of record"), word ? word : "");
    return dd_restore_complain(restore, &problem, place_of(entry), "kind");
}

static int no_key(struct dd_restoring *restore, const struct dd_record *entry, const char *kind)
{
    struct dd_error problem = { 0 };

    dd_fail(&problem, DD_E_VALUE, _("'%s' is no key of a %s"), dd_text(entry, LEDGER_KEY), kind);
    return dd_restore_complain(restore, &problem, place_of(entry), "key");
}

/* A creation: the record gets its place in the store. */
static int make_room(struct dd_restoring *restore, const struct dd_record *entry, int64_t *id,
                     const struct dd_kind **kind)
{
    const char *key = dd_text(entry, LEDGER_KEY), *word = dd_text(entry, LEDGER_KIND);
    const struct dd_kind *found = word ? dd_kind_named(word) : NULL;
    struct dd_error problem = { 0 };

    if (!found)
        return no_kind(restore, entry);
    if (found->keying == DD_KEY_NUMBER && dd_kind_of_key(key) != found)
        return no_key(restore, entry, found->name);
    if (dd_restore_key(restore->store, found, key, id, &problem))
        return dd_restore_complain(restore, &problem, place_of(entry), "key");
    *kind = found;
    return 0;
}

static int unknown_record(struct dd_restoring *restore, const struct dd_record *entry)
{
    struct dd_error problem = { 0 };

    dd_fail(&problem, DD_E_REFERENCE, _("the creation of %s does not stand before its moves"),
            dd_text(entry, LEDGER_KEY));
    return dd_restore_complain(restore, &problem, place_of(entry), "key");
}

int dd_restore_keep(struct dd_restoring *restore, const struct dd_record *entry)
{
    const char *key = dd_text(entry, LEDGER_KEY);
    const struct dd_kind *kind = NULL;
    struct dd_error problem = { 0 };
    struct dd_step step;
    int64_t id = 0;
    int result = dd_number(entry, LEDGER_NTH) == 0 ? make_room(restore, entry, &id, &kind)
                                                   : dd_restore_find(restore, key, &id, &kind);

    if (result)
        return result;
    if (!kind)
        return dd_number(entry, LEDGER_NTH) == 0 ? 0 : unknown_record(restore, entry);
    if (dd_ledger_read(entry, kind, &step, &problem))
        return dd_restore_complain(restore, &problem, problem.at, NULL);
    keep_step(restore, entry, id, kind, &step);
    return 0;
}

static int no_cause(struct dd_restoring *restore, const struct dd_kept_step *kept)
{
    struct dd_error problem = { 0 };

    dd_fail(&problem, DD_E_REFERENCE, _("its cause %s is no earlier move"), kept->cause);
    return dd_restore_complain(restore, &problem, kept->at, "cause");
}

/* An edit that asked for it left no step: a row of the history stands for it. */
static int edit_cause(struct dd_restoring *restore, const struct dd_kept_step *kept, int64_t *seq)
{
    const struct dd_kind *kind = NULL;
    int64_t id = 0;

    if (dd_restore_find(restore, kept->cause, &id, &kind))
        return -1;
    if (!kind)
        return no_cause(restore, kept);
    struct dd_record *record = dd_record_new(kind, restore->scratch);
    record->id = id;
    record->key = kept->cause;
    return dd_restore_cause(restore->store, record, seq, restore->err);
}

static int find_cause(struct dd_restoring *restore, struct dd_kept_step *kept)
{
    struct dd_label_row *row = kept->cause ? dd_labels_find(restore->labels, kept->cause) : NULL;

    if (row && row->standing != DD_LABEL_WRITTEN) {
        if (strchr(kept->cause, '/'))
            return no_cause(restore, kept);
        if (edit_cause(restore, kept, &row->id))
            return -1;
        row->standing = DD_LABEL_WRITTEN;
    }
    kept->step.cause_seq = row ? row->id : 0;
    return 0;
}

/* Others may name it as their cause. */
static void tell_cause(struct dd_restoring *restore, const struct dd_kept_step *kept)
{
    const char *word = dd_arena_format(restore->scratch, "%s/%u", kept->key, kept->step.nth);
    struct dd_label_row *row = dd_labels_find(restore->labels, word);

    if (!row)
        return;
    row->id = kept->step.history_seq;
    row->standing = DD_LABEL_WRITTEN;
}

/* The whole record of a creation, an empty one of another step. */
static int record_of(struct dd_restoring *restore, const struct dd_kept_step *kept,
                     struct dd_record **out)
{
    if (kept->step.nth == 0) {
        if (dd_record_load(restore->store, kept->record, restore->scratch, out, restore->err))
            return -1;
        (*out)->on = kept->step.bound ? kept->step.on : DD_NO_DAY;
        return 0;
    }
    *out = dd_record_new(kept->kind, restore->scratch);
    (*out)->id = kept->record;
    (*out)->key = kept->key;
    return 0;
}

static int write_step(struct dd_restoring *restore, struct dd_kept_step *kept)
{
    struct dd_record *record;

    if (find_cause(restore, kept) || record_of(restore, kept, &record) ||
        dd_restore_step(restore->store, record, &kept->step, restore->err))
        return -1;
    tell_cause(restore, kept);
    if (kept->undone && dd_restore_undone(restore->store, record, kept->step.nth, restore->err))
        return -1;
    if (kept->step.nth > 0)
        dd_tally_count(restore->tally, "move", DD_AS_NEW);
    dd_arena_reset(restore->scratch);
    return 0;
}

/* Every record that was created was read. */
static int check_record(struct dd_restoring *restore, const struct dd_kept_step *kept)
{
    struct dd_error problem = { 0 };

    if (kept->step.nth > 0 || !dd_labels_mark(restore->labels, kept->record))
        return 0;
    dd_fail(&problem, DD_E_REFERENCE, _("the record %s is missing"), kept->key);
    return dd_restore_complain(restore, &problem, kept->at, "key");
}

int dd_restore_steps(struct dd_restoring *restore)
{
    for (size_t i = 0; i < restore->count; i++)
        if (check_record(restore, &restore->steps[i]))
            return -1;
    for (size_t i = 0; i < restore->count && !restore->problems->errors; i++)
        if (write_step(restore, &restore->steps[i]))
            return -1;
    return 0;
}
