/* The tables record and move, as the door writes them: keys, twins, states, steps. */
#include "base/say.h"
#include "record/say_field.h"
#include "store/door_inside.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* A record is numbered in the year it is of, one from before the system in that it begins in; else in this one. */
static int year_of(const struct dd_store *store, const struct dd_record *record)
{
    const dd_day day = dd_record_day(record, record->legacy);

    return dd_day_year(day == DD_NO_DAY ? store->who.today : day);
}

static int number_key(struct dd_store *store, struct dd_record *record, struct dd_error *err)
{
    const int year = year_of(store, record);
    int64_t number;

    if (dd_door_number(store, record->kind->letters, year, &number, err))
        return -1;
    record->key =
        dd_arena_format(record->arena, "%s%04d-%03" PRId64, record->kind->letters, year, number);
    return 0;
}

/* A restored record keeps its key, and the series goes on behind it. */
static int keep_key(struct dd_store *store, const struct dd_record *record, struct dd_error *err)
{
    char *end;

    if (dd_kind_of_key(record->key) != record->kind)
        return 0;
    long year = strtol(record->key + strlen(record->kind->letters), &end, 10);
    return dd_number_pass(store, record->kind->letters, (int)year, strtoll(end + 1, NULL, 10), err);
}

int dd_record_number(struct dd_store *store, struct dd_record *record, bool restored,
                     struct dd_error *err)
{
    if (record->kind->keying == DD_KEY_GIVEN) {
        record->key = dd_text(record, 0);
        return 0;
    }
    return restored ? keep_key(store, record, err) : number_key(store, record, err);
}

static int fail_same(const struct dd_kind *kind, const char *key, struct dd_error *err)
{
    struct dd_text fields = { 0 };

    for (unsigned row = 0; kind->fields[row].key; row++) {
        if (!dd_in_words(kind->identity, kind->fields[row].key))
            continue;
        if (fields.length)
            dd_text_put(&fields, ", ");
        dd_field_say(&kind->fields[row], &fields);
    }
    dd_fail(err, DD_E_REPEATED, _("this is the same record as %s"), key);
    dd_hint(err, _("equal in: %s"), dd_text_get(&fields));
    dd_text_free(&fields);
    return -1;
}

static int fail_key(const char *key, bool is_void, struct dd_error *err)
{
    if (!is_void)
        return dd_fail(err, DD_E_REPEATED, _("there is a record %s already"), key);
    dd_fail(err, DD_E_REPEATED, _("%s is the key of a void record"), key);
    return dd_hint(err, _("a key is never used again"));
}

/*
 * What a UNIQUE constraint of the table record has refused; asked only then, since it hardly ever
 * happens.
 */
static int fail_repeated(struct dd_store *store, const struct dd_record *record,
                         struct dd_error *err)
{
    static const char sql[] =
        "SELECT \"key\", voided_on IS NOT NULL, twin IS ?1 AND twin IS NOT NULL FROM record "
        "WHERE (twin = ?1 OR \"key\" = ?2) AND id <> ?3 ORDER BY 3 DESC";
    uint8_t twin[DD_TWIN_BYTES];
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    if (dd_twin_make(record, &store->before, twin))
        dd_bind_blob(s, 1, twin, sizeof twin);
    dd_bind_text(s, 2, record->key);
    dd_bind_int(s, 3, record->id);
    if (dd_statement_next(s, err) > 0) {
        if (dd_column_int(s, 2))
            fail_same(record->kind, dd_column_text(s, 0), err);
        else
            fail_key(dd_column_text(s, 0), dd_column_int(s, 1) != 0, err);
    }
    dd_statement_end(s);
    return -1;
}

static int run_unique(struct dd_store *store, struct dd_statement *s,
                      const struct dd_record *record, struct dd_error *err)
{
    if (dd_statement_run(s, err) == 0)
        return 0;
    if (sqlite3_extended_errcode(store->db) == SQLITE_CONSTRAINT_UNIQUE)
        return fail_repeated(store, record, err);
    return -1;
}

int dd_record_add(struct dd_store *store, struct dd_record *record, struct dd_error *err)
{
    static const char sql[] = "INSERT INTO record "
                              "(kind, \"key\", twin, state, due_on, remind_on, legacy, voided_on) "
                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    uint8_t twin[DD_TWIN_BYTES];
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_text(s, 1, record->kind->name);
    dd_bind_text(s, 2, record->key);
    if (record->voided_on == DD_NO_DAY && dd_twin_make(record, &store->before, twin))
        dd_bind_blob(s, 3, twin, sizeof twin);
    dd_bind_text(s, 4, dd_state_key(record->kind, record->state));
    dd_bind_day(s, 5, record->due_on);
    dd_bind_day(s, 6, record->remind_on);
    dd_bind_int(s, 7, record->legacy);
    dd_bind_day(s, 8, record->voided_on);
    int result = run_unique(store, s, record, err);
    dd_statement_end(s);
    if (result == 0)
        record->id = sqlite3_last_insert_rowid(store->db);
    return result;
}

int dd_record_change(struct dd_store *store, const struct dd_record *before,
                     const struct dd_record *after, struct dd_error *err)
{
    struct dd_statement *s;

    if (before->state == after->state)
        return 0;
    if (dd_statement_get(store, "UPDATE record SET state = ?2 WHERE id = ?1", &s, err))
        return -1;
    dd_bind_int(s, 1, after->id);
    dd_bind_text(s, 2, dd_state_key(after->kind, after->state));
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

int dd_record_retwin(struct dd_store *store, const struct dd_record *after, struct dd_error *err)
{
    uint8_t twin[DD_TWIN_BYTES];
    struct dd_statement *s;

    if (dd_statement_get(store, "UPDATE record SET twin = ?2 WHERE id = ?1", &s, err))
        return -1;
    dd_bind_int(s, 1, after->id);
    if (dd_twin_make(after, &store->before, twin))
        dd_bind_blob(s, 2, twin, sizeof twin);
    int result = run_unique(store, s, after, err);
    dd_statement_end(s);
    return result;
}

int dd_step_add(struct dd_store *store, const struct dd_record *record, const struct dd_step *step,
                struct dd_error *err)
{
    static const char sql[] =
        "INSERT INTO move (record, nth, verb, from_state, to_state, \"on\", bound, late_days, "
        "\"by\", \"as\", authority, scan, reason, note, history_seq, cause_seq, undone_seq) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, nullif(?16, 0), "
        "nullif(?17, 0))";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    dd_bind_int(s, 2, step->nth);
    dd_bind_text(s, 3, step->verb);
    dd_bind_text(s, 4, dd_state_key(record->kind, step->from));
    dd_bind_text(s, 5, dd_state_key(record->kind, step->to));
    dd_bind_day(s, 6, step->on);
    dd_bind_int(s, 7, step->bound);
    dd_bind_int(s, 8, step->late_days);
    dd_bind_text(s, 9, step->by);
    dd_bind_text(s, 10, step->as);
    dd_bind_text(s, 11, step->authority);
    dd_bind_text(s, 12, step->scan);
    dd_bind_text(s, 13, step->reason);
    dd_bind_text(s, 14, step->note);
    dd_bind_int(s, 15, step->history_seq);
    dd_bind_int(s, 16, step->cause_seq);
    dd_bind_int(s, 17, step->undone_seq);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

int dd_step_undo(struct dd_store *store, const struct dd_record *record, unsigned nth, int64_t seq,
                 struct dd_error *err)
{
    static const char sql[] =
        "UPDATE move SET undone_seq = ?3 WHERE record = ?1 AND nth = ?2 AND undone_seq IS NULL";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    dd_bind_int(s, 2, nth);
    dd_bind_int(s, 3, seq);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    if (result == 0 && sqlite3_changes(store->db) != 1)
        return dd_fail(err, DD_E_STORE, _("%s has no move %u that stands"), record->key, nth);
    return result;
}
