/*
 * Derived fields: what a list can show and be asked about a record beside its rows.
 *
 * schema/lists/record.sql has those of every kind, schema/lists/KIND.sql those of one; a field of
 * the second takes the place of its namesake in the first. A file begins with comments; then, for
 * each field,
 *
 *     -- field: days_left number 剩余天数
 *     -- hint: 距到期日的天数，逾期为负
 *     -- hint-en: days until it is due, negative when that has passed
 *     -- counts-from: r.due_on
 *     julianday(r.due_on) - julianday(:today)
 *
 * a name, a type, a label, and an expression over r (the table record), k (the table of the kind)
 * and :today. Types are text, number, number:PLACES (the expression gives it as it is kept, 2.5 as
 * 25), money (in fen), date, yesno, ref:KIND (the expression gives an id; of several kinds
 * ref:KIND,KIND), refs:KIND (a JSON array of keys, NULL when there is none), state:KIND (a state of
 * that kind) and choice:KIND.FIELD (a choice of that row, which may lie deeper,
 * choice:duty.inspections.result). `counts-from` names the column whose
 * distance in days from today the expression is: a filter on the field is then one on the column,
 * so that its index is used.
 *
 * A kind with a workflow also has `STATE_on` for each state that no row or file names so: the day
 * it was last entered by a move that stands.
 */
#ifndef STORE_DERIVED_H
#define STORE_DERIVED_H

#include "base/arena.h"

#include <dudao/kind.h>

struct dd_derivation {
    const char *sql;         /* the expression, in brackets */
    const char *counts_from; /* a column, or NULL */
    unsigned state;          /* of a STATE_on; 0: read from a file */
};

struct dd_derived {
    struct dd_kind kind; /* of the records that hold derived values: its rows are the fields */
    struct dd_derivation *rows; /* one a field */
    unsigned count;
};

/*
 * Everything in `arena`. DD_E_STORE when a file is not as described above, which a test rules out.
 */
int dd_derived_read(const struct dd_kind *kind, struct dd_arena *arena, struct dd_derived *out,
                    struct dd_error *err);

#endif
