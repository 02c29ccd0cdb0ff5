/* What stood before a change and after it, from its row of the history. */
#include "store/history.h"
#include "store/load.h"
#include "store/store.h"

#include <string.h>

/*
 * What every record has beside its rows. A kind may have a row of such a name, which then is meant.
 */
static void lay_common(struct dd_statement *s, const char *name, struct dd_record *record)
{
    if (strcmp(name, "state") == 0)
        record->state = dd_state_find(record->kind, dd_column_text(s, 2));
    else if (strcmp(name, "legacy") == 0)
        record->legacy = dd_column_int(s, 2) != 0;
    else if (strcmp(name, "on") == 0)
        record->on = dd_column_day(s, 2);
    else if (strcmp(name, "voided_on") == 0)
        record->voided_on = dd_column_day(s, 2);
}

/* Of a personal field the history keeps a hash alone: it stays as it is. */
static int lay(struct dd_store *store, struct dd_statement *s, struct dd_record *record,
               struct dd_error *err)
{
    const char *name = dd_column_word(s, 0);
    const int row = dd_field_row(record->kind, name);

    if (row < 0)
        lay_common(s, name, record);
    else if (!record->kind->fields[row].hidden)
        return dd_json_read_row(store, dd_column_word(s, 1), record, (unsigned)row, err);
    return 0;
}

/* Rows of the question: the name of a field, its value as JSON, and as a plain word. */
static int lay_all(struct dd_store *store, struct dd_statement *s, struct dd_record *record,
                   struct dd_error *err)
{
    int got;

    while ((got = dd_statement_next(s, err)) > 0)
        if (lay(store, s, record, err)) {
            got = -1;
            break;
        }
    dd_statement_end(s);
    return got;
}

int dd_history_before(struct dd_store *store, int64_t seq, struct dd_record *record,
                      struct dd_error *err)
{
    static const char sql[] = "SELECT j.\"key\", h.before -> j.\"key\", h.before ->> j.\"key\" "
                              "FROM history h, json_each(h.before) j WHERE h.seq = ?1";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_int(s, 1, seq);
    return lay_all(store, s, record, err);
}

int dd_history_as_of(struct dd_store *store, int64_t seq, struct dd_record *record,
                     struct dd_error *err)
{
    static const char sql[] = "SELECT j.\"key\", h.after -> j.\"key\", h.after ->> j.\"key\" "
                              "FROM history h, json_each(h.after) j "
                              "WHERE h.record = ?1 AND h.seq <= ?2 ORDER BY h.seq";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    dd_bind_int(s, 2, seq);
    return lay_all(store, s, record, err);
}
