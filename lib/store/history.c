#include "store/history.h"

#include "base/hash.h"
#include "store/grow.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>

/* clang-format off */
#define SELECT \
    "SELECT seq, \"at\", day, actor, behalf, command, record, kind, \"key\", change, before, " \
    "after, reason, forced, hash FROM history "
#define NEWEST(of) \
    "seq >= (SELECT min(seq) FROM (SELECT seq FROM history " of "ORDER BY seq DESC LIMIT ?2)) "

/* Of all or of one record; all of it or the newest. */
static const char *const readings[2][2] = {
    { SELECT "ORDER BY seq",
      SELECT "WHERE " NEWEST("") "ORDER BY seq" },
    { SELECT "WHERE record = ?1 ORDER BY seq",
      SELECT "WHERE record = ?1 AND " NEWEST("WHERE record = ?1 ") "ORDER BY seq" },
};
/* clang-format on */

struct dd_history {
    struct dd_statement *statement;
};

int dd_history_open(struct dd_history **out, struct dd_store *store, int64_t record, long last,
                    struct dd_error *err)
{
    struct dd_statement *s;

    if (dd_statement_get(store, readings[record != 0][last > 0], &s, err))
        return -1;
    if (record)
        dd_bind_int(s, 1, record);
    if (last > 0)
        dd_bind_int(s, 2, last);
    *out = dd_alloc(sizeof **out);
    (*out)->statement = s;
    return 0;
}

int dd_history_next(struct dd_history *history, struct dd_entry *entry, struct dd_error *err)
{
    struct dd_statement *s = history->statement;
    int got = dd_statement_next(s, err);

    if (got > 0)
        *entry = (struct dd_entry){
            .seq = dd_column_int(s, 0),
            .at = dd_column_text(s, 1),
            .day = dd_column_text(s, 2),
            .actor = dd_column_text(s, 3),
            .behalf = dd_column_text(s, 4),
            .command = dd_column_text(s, 5),
            .record = dd_column_int(s, 6),
            .kind = dd_column_text(s, 7),
            .key = dd_column_text(s, 8),
            .change = dd_column_word(s, 9),
            .before = dd_column_text(s, 10),
            .after = dd_column_text(s, 11),
            .reason = dd_column_text(s, 12),
            .forced = dd_column_int(s, 13) != 0,
            .hash = dd_column_word(s, 14),
        };
    return got;
}

void dd_history_close(struct dd_history *history)
{
    if (!history)
        return;
    dd_statement_end(history->statement);
    free(history);
}

int dd_history_head(struct dd_store *store, int64_t *seq, char hash[DD_HASH_SIZE],
                    struct dd_error *err)
{
    struct dd_statement *s;

    if (dd_statement_get(store, "SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1", &s, err))
        return -1;
    int got = dd_statement_next(s, err);
    if (got >= 0) {
        *seq = got > 0 ? dd_column_int(s, 0) : 0;
        snprintf(hash, DD_HASH_SIZE, "%s", got > 0 ? dd_column_word(s, 1) : "");
    }
    dd_statement_end(s);
    return got < 0 ? -1 : 0;
}
