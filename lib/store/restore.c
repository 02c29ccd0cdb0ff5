#include "store/restore.h"

#include "base/say.h"
#include "store/connection.h"
#include "store/door_inside.h"

static const char what[] = "restore";

int dd_restore_begin(struct dd_store *store, struct dd_error *err)
{
    int64_t records;

    if (dd_statement_ask(store, "SELECT EXISTS (SELECT 1 FROM record)", &records, err))
        return -1;
    if (records) {
        dd_fail(err, DD_E_REFUSED, _("an export is taken back into an empty store alone"));
        return dd_hint(err,
                       _("dudao init makes one; a copy made by dudao backup is a store already"));
    }
    return dd_pragma_set(store, "defer_foreign_keys", 1, err);
}

int dd_restore_key(struct dd_store *store, const struct dd_kind *kind, const char *key, int64_t *id,
                   struct dd_error *err)
{
    static const char sql[] = "INSERT INTO record (kind, \"key\") VALUES (?1, ?2)";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_text(s, 1, kind->name);
    dd_bind_text(s, 2, key);
    int result = dd_statement_run(s, err);
    if (result && sqlite3_extended_errcode(store->db) == SQLITE_CONSTRAINT_UNIQUE)
        dd_fail(err, DD_E_REPEATED, _("there is a record %s already"), key);
    dd_statement_end(s);
    if (result == 0)
        *id = sqlite3_last_insert_rowid(store->db);
    return result;
}

/* Where two have become the same by moves, the first keeps what made it the same one. */
static int own_twin(struct dd_store *store, const struct dd_record *record,
                    uint8_t twin[DD_TWIN_BYTES], bool *own, struct dd_error *err)
{
    int64_t other;

    *own = record->voided_on == DD_NO_DAY && dd_twin_make(record, &store->before, twin);
    if (*own && dd_door_twin(store, record, &other, err))
        return -1;
    *own = *own && !other;
    return 0;
}

static int write_head(struct dd_store *store, const struct dd_record *record, bool dated,
                      struct dd_error *err)
{
    static const char sql[] = "UPDATE record SET twin = ?2, state = ?3, legacy = ?4, "
                              "voided_on = ?5, due_on = ?6 WHERE id = ?1";
    uint8_t twin[DD_TWIN_BYTES];
    struct dd_statement *s;
    bool own;

    if (own_twin(store, record, twin, &own, err) || dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    if (own)
        dd_bind_blob(s, 2, twin, sizeof twin);
    dd_bind_text(s, 3, dd_state_key(record->kind, record->state));
    dd_bind_int(s, 4, record->legacy);
    dd_bind_day(s, 5, record->voided_on);
    dd_bind_day(s, 6, dated && record->voided_on == DD_NO_DAY ? store->who.today : DD_NO_DAY);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

int dd_restore_record(struct dd_store *store, struct dd_record *record, bool dated,
                      struct dd_error *err)
{
    return dd_record_number(store, record, true, err) || write_head(store, record, dated, err) ||
                   dd_rows_add(store, record, err)
               ? -1
               : 0;
}

int dd_restore_step(struct dd_store *store, const struct dd_record *record, struct dd_step *step,
                    struct dd_error *err)
{
    struct dd_change change = { .what = what, .reason = step->reason };

    if (step->nth == 0)
        dd_history_whole(store, record, &store->after);
    else
        dd_object_open(&store->after);
    dd_history_step(record->kind, step, &store->after);
    if (dd_history_add(store, record, &change, NULL, dd_object_close(&store->after), err))
        return -1;
    step->history_seq = change.seq;
    return dd_step_add(store, record, step, err);
}

int dd_restore_series(struct dd_store *store, const char *name, int year, int64_t last,
                      struct dd_error *err)
{
    return dd_number_pass(store, name, year, last, err);
}

int dd_restore_undone(struct dd_store *store, const struct dd_record *record, unsigned nth,
                      struct dd_error *err)
{
    struct dd_change change = { .what = what };

    dd_object_open(&store->after);
    dd_history_undone(nth, &store->after);
    if (dd_history_add(store, record, &change, NULL, dd_object_close(&store->after), err))
        return -1;
    return dd_step_undo(store, record, nth, change.seq, err);
}

int dd_restore_cause(struct dd_store *store, const struct dd_record *record, int64_t *seq,
                     struct dd_error *err)
{
    struct dd_change change = { .what = what };

    if (dd_history_add(store, record, &change, NULL, NULL, err))
        return -1;
    *seq = change.seq;
    return 0;
}
