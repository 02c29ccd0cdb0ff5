/* Terms of appointment (term.c): what the workflow of appointments asks of them. */
#ifndef PROCEDURE_APPOINTMENT_H
#define PROCEDURE_APPOINTMENT_H

#include "flow/flow.h"

const struct dd_choice *dd_role_of(const struct dd_record *appointment);

/* Guards: this term is not one too many; the next one would not be, and there is none yet. */
void dd_term_allowed(struct dd_sheet *sheet);
void dd_term_renewable(struct dd_sheet *sheet);

/* Effects: the number of the term, its end, the nomination for the next one. */
void dd_term_count(struct dd_sheet *sheet);
void dd_term_bound(struct dd_sheet *sheet);
void dd_term_renew(struct dd_sheet *sheet);

#endif
