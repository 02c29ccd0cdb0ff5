#include "base/say.h"
#include "store/store.h"
#include "store/verify_inside.h"

/*
 * Each question gives the key of a record and the number of a move. Every row of the history that
 * wrote a step holds the step, so that the chain covers the ledger too.
 */
/* clang-format off */
/* What is no JSON any more says nothing; the chain and the check of the table tell of it. */
#define TOLD \
    "(SELECT seq, record, \"key\", CASE WHEN json_valid(after) THEN after END AS after FROM history)"

static const struct question { const char *sql, *found; } questions[] = {
    { "SELECT r.\"key\", m.nth FROM move m JOIN record r ON r.id = m.record "
      "LEFT JOIN " TOLD " h ON h.seq = m.history_seq AND h.record = m.record "
      "WHERE h.after ->> '$.move.nth' IS NOT m.nth "
      "OR h.after ->> '$.move.verb' IS NOT m.verb "
      "OR h.after ->> '$.move.from' IS NOT m.from_state "
      "OR h.after ->> '$.move.to' IS NOT m.to_state "
      "OR h.after ->> '$.move.on' IS NOT m.\"on\" "
      "OR h.after ->> '$.move.bound' IS NOT m.bound "
      "OR ifnull(h.after ->> '$.move.late_days', 0) IS NOT m.late_days "
      "OR h.after ->> '$.move.by' IS NOT m.\"by\" "
      "OR h.after ->> '$.move.as' IS NOT m.\"as\" "
      "OR h.after ->> '$.move.authority' IS NOT m.authority "
      "OR h.after ->> '$.move.scan' IS NOT m.scan "
      "OR h.after ->> '$.move.reason' IS NOT m.reason "
      "OR h.after ->> '$.move.note' IS NOT m.note",
      N_("it does not stand so in the history") },
    { "SELECT h.\"key\", h.after ->> '$.move.nth' FROM " TOLD " h "
      "WHERE h.after -> '$.move' IS NOT NULL AND NOT EXISTS ("
      "SELECT 1 FROM move m WHERE m.record = h.record AND m.history_seq = h.seq "
      "AND m.nth = h.after ->> '$.move.nth')",
      N_("it stands in the history, but not in the ledger") },
    { "SELECT r.\"key\", m.nth FROM move m JOIN record r ON r.id = m.record "
      "LEFT JOIN " TOLD " h ON h.seq = m.undone_seq AND h.record = m.record "
      "WHERE m.undone_seq IS NOT NULL AND h.after ->> 'undone' IS NOT m.nth",
      N_("it is marked undone, but the history does not say so") },
    { "SELECT h.\"key\", h.after ->> 'undone' FROM " TOLD " h "
      "WHERE h.after -> 'undone' IS NOT NULL AND NOT EXISTS ("
      "SELECT 1 FROM move m WHERE m.record = h.record AND m.undone_seq = h.seq "
      "AND m.nth = h.after ->> 'undone')",
      N_("it was undone, but is not marked so") },
    { "SELECT r.\"key\", m.nth FROM move m JOIN record r ON r.id = m.record "
      "WHERE m.cause_seq >= m.history_seq",
      N_("its cause came after it") },
    { "SELECT r.\"key\", m.nth FROM move m JOIN record r ON r.id = m.record "
      "WHERE m.to_state IS NOT r.state "
      "AND m.nth = (SELECT max(nth) FROM move WHERE record = r.id AND undone_seq IS NULL)",
      N_("the state of the record is not the one it led to") },
    { "SELECT r.\"key\", 0 FROM record r "
      "WHERE NOT EXISTS (SELECT 1 FROM move WHERE record = r.id AND nth = 0)",
      N_("the creation is missing") },
};
/* clang-format on */

static int ask(struct dd_verifying *v, const struct question *question, struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (dd_statement_once(v->store, question->sql, &s, err))
        return -1;
    while ((got = dd_statement_next(s, err)) > 0)
        dd_found(v, NULL, _("%s, move %lld: %s"), dd_column_word(s, 0),
                 (long long)dd_column_int(s, 1), _(question->found));
    dd_statement_end(s);
    return got;
}

/* Keys never change. */
static int ask_for_names(struct dd_verifying *v, struct dd_error *err)
{
    static const char sql[] =
        "SELECT r.\"key\", h.seq FROM history h JOIN record r ON r.id = h.record "
        "WHERE h.\"key\" IS NOT r.\"key\" OR h.kind IS NOT r.kind";
    struct dd_statement *s;
    int got;

    if (dd_statement_once(v->store, sql, &s, err))
        return -1;
    while ((got = dd_statement_next(s, err)) > 0)
        dd_found(v, NULL, _("%s: row %lld of the history knows the record by another key or kind"),
                 dd_column_word(s, 0), (long long)dd_column_int(s, 1));
    dd_statement_end(s);
    return got;
}

int dd_verify_ledger(struct dd_verifying *v, struct dd_error *err)
{
    for (size_t i = 0; i < sizeof questions / sizeof questions[0]; i++)
        if (ask(v, &questions[i], err))
            return -1;
    return ask_for_names(v, err);
}
