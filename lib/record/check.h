/* What a kind's check says about one record. */
#ifndef RECORD_CHECK_H
#define RECORD_CHECK_H

#include "record/record.h"

/*
 * An error at the place of a row. In an inner record a row of its own: its path is put before it
 * later.
 */
void dd_complain(const struct dd_record *record, unsigned row, struct dd_problems *problems,
                 enum dd_code code, const char *format, ...) __attribute__((format(printf, 5, 6)));
/* An error at the `nth` item of a list, from 0; at its row `inner` where the items are records. */
void dd_complain_item(const struct dd_record *record, unsigned row, unsigned nth, unsigned inner,
                      struct dd_problems *problems, enum dd_code code, const char *format, ...)
    __attribute__((format(printf, 7, 8)));
/* A warning there. */
void dd_remark(const struct dd_record *record, unsigned row, struct dd_problems *problems,
               enum dd_code code, const char *format, ...) __attribute__((format(printf, 5, 6)));

/* Complains when both are given and the second lies before the first. */
void dd_check_order(const struct dd_record *record, unsigned from, unsigned until,
                    struct dd_problems *problems);

/*
 * The end of reading a record, or values that are laid over one: its kind's `settle`, and rows marked `unkept` are seen by
 * nobody behind.
 */
void dd_record_settle(struct dd_record *record, struct dd_problems *problems);

/*
 * Everything the rows themselves ask: what is required at once, rows of which one must be given,
 * bounds, inner records, then the kind's own check. Marks the record faulty when there was an
 * error. A record read for --update is not `whole` and asks nothing that is absent, but its lists
 * replace those stored: their items are whole always.
 */
void dd_record_check(struct dd_record *record, bool whole, struct dd_problems *problems);

/* Rows that tell what has happened, inner ones too, say no day after today: the input is wrong, as a move's `on` would be. */
void dd_past_check(const struct dd_record *record, dd_day today, struct dd_problems *problems);

#endif
