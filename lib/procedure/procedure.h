/* All workflows, a file each; the engine is given this list. */
#ifndef PROCEDURE_PROCEDURE_H
#define PROCEDURE_PROCEDURE_H

#include "flow/flow.h"

/* Ends with NULL. Every kind has one, those without a workflow of their own the plain one. */
const struct dd_flow *const *dd_procedures(void);

/* A file each; named here for the list. */
/* clang-format off */
extern const struct dd_flow dd_unit_flow, dd_leader_flow, dd_seat_flow, dd_staff_flow, dd_filing_flow;
extern const struct dd_flow dd_budget_flow, dd_expense_flow;
extern const struct dd_flow dd_meeting_flow, dd_duty_flow, dd_superior_item_flow;
extern const struct dd_flow dd_inspector_flow, dd_appointment_flow, dd_relation_flow, dd_training_flow;
extern const struct dd_flow dd_appraisal_flow, dd_exchange_flow, dd_misconduct_flow;
extern const struct dd_flow dd_zone_flow, dd_posting_flow;
extern const struct dd_flow dd_supervision_flow, dd_visit_flow, dd_finding_flow, dd_school_data_flow;
extern const struct dd_flow dd_rectification_flow, dd_extension_flow, dd_look_back_flow, dd_reminder_flow;
extern const struct dd_flow dd_interview_flow;
extern const struct dd_flow dd_paper_flow;
/* clang-format on */

#endif
