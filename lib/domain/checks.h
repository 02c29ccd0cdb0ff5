/*
 * What several kinds ask of one record in the same way; each adds what it finds (record/check.h).
 */
#ifndef DOMAIN_CHECKS_H
#define DOMAIN_CHECKS_H

#include "record/record.h"

/*
 * A code the office chose itself: can be typed on a command line, and is not taken for a key of the
 * program.
 */
void dd_check_given_code(const struct dd_record *record, unsigned row,
                         struct dd_problems *problems);

/*
 * Warnings only: numbers and addresses are of many forms. They do not quote what may be personal.
 */
void dd_check_phone(const struct dd_record *record, unsigned row, struct dd_problems *problems);
void dd_check_email(const struct dd_record *record, unsigned row, struct dd_problems *problems);

/* No two items of the list `row` refer to the same record: in their row `inner`, or of references themselves. */
enum { DD_ITSELF = -1 };
void dd_check_distinct(const struct dd_record *record, unsigned row, int inner,
                       struct dd_problems *problems);

/* Of two rows that name the person a record is about, one alone is given; that one of them is, the rows ask. */
void dd_check_one_person(const struct dd_record *record, unsigned one, unsigned other,
                         struct dd_problems *problems);

#endif
