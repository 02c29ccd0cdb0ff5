/* 整改: the kinds of chapter 五 that follow a problem until it is solved (articles 15 and 16). */
#ifndef DOMAIN_RECTIFY_RECTIFY_H
#define DOMAIN_RECTIFY_RECTIFY_H

#include <dudao/kind.h>

/* clang-format off */
/* rectification 整改 */
enum {
    R_FINDING, R_UNIT, R_REQUIREMENT, R_DEADLINE, R_PLAN_ASKED, R_COMPETENT, R_MEASURES,
    R_REPORT, R_EVIDENCE, R_VERIFIED_BY, R_HOW, R_EFFECT, R_RETURNED, R_ROUNDS,
    R_FIRST_DEADLINE, R_PUBLISHED_ON, R_NOTE
};
enum {
    R_DRAFTED = 1, R_ISSUED, R_RECEIVED, R_PLANNED, R_SUBMITTED, R_VERIFIED, R_ACCEPTED,
    R_RETURNED_BACK, R_REOPENED, R_SUSTAINED, R_TERMINATED
};
enum { VERIFIED_ON_SITE = 1, VERIFIED_BY_PAPERS };
enum { MEASURE_TEXT, MEASURE_OWNER, MEASURE_DUE, MEASURE_DONE_ON, MEASURE_PROGRESS };
enum {
    EVIDENCE_FILE, EVIDENCE_SHA256, EVIDENCE_SIZE, EVIDENCE_FACT_ON, EVIDENCE_RECEIVED,
    EVIDENCE_ENTERED
};
extern const struct dd_kind dd_rectification_kind;

/* extension 延期 */
enum { ET_RECTIFICATION, ET_UNTIL, ET_REASON, ET_ASKED_UNTIL, ET_NOTE };
enum { ET_ASKED = 1, ET_GRANTED, ET_REFUSED };
extern const struct dd_kind dd_extension_kind;

/* look_back 回头看 */
enum { LB_RECTIFICATION, LB_DUE, LB_CHOSEN, LB_CHECKED_BY, LB_RESULT, LB_TEXT, LB_NOTE };
enum { LB_PENDING = 1, LB_CHECKED, LB_REPORTED, LB_CANCELLED };
enum { CHOSEN_TRACKING = 1, CHOSEN_DRAW };
enum { HELD = 1, SLIPPING, REBOUND };
extern const struct dd_kind dd_look_back_kind;

/* reminder 催办 */
enum {
    RM_ABOUT, RM_ITEM, RM_WHAT, RM_DUE, RM_STAGE, RM_TO, RM_NAME, RM_CHANNEL, RM_ADDRESS, RM_TEXT,
    RM_QUEUED_ON, RM_SENT_ON, RM_TRIES, RM_DELIVERY, RM_NOTE
};
enum { TO_LIAISON = 1, TO_COMPETENT, TO_INSPECTOR, TO_OFFICE };
enum { BY_MAIL = 1, BY_ROBOT, BY_PRINT, BY_PHONE };
enum {
    WHAT_DEADLINE = 1, WHAT_TERM, WHAT_CERTIFICATE, WHAT_HOURS, WHAT_PLENARY, WHAT_FILING,
    WHAT_LOOK_BACK, WHAT_RECHECK, WHAT_OPINION, WHAT_REPORT, WHAT_VERIFICATION,
    WHAT_PUBLICATION, WHAT_INTERVIEW, WHAT_RESOLUTION
};
extern const struct dd_kind dd_reminder_kind;

/* The inner kinds of their lists. */
extern const struct dd_kind dd_measure_kind, dd_progress_kind, dd_evidence_kind;
/* clang-format on */

#endif
