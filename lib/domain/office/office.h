/* 管理体制: the kinds of chapter 二, who supervises and who is supervised (articles 3-5). */
#ifndef DOMAIN_OFFICE_OFFICE_H
#define DOMAIN_OFFICE_OFFICE_H

#include <dudao/kind.h>

/* clang-format off */
/* unit 单位 */
enum {
    UN_CODE, UN_NAME, UN_ALIAS, UN_TYPE, UN_OWNERSHIP, UN_AREA, UN_SCHOOL_CODE, UN_CREDIT_CODE,
    UN_COMPETENT, UN_PARENT, UN_LICENCE, UN_LICENSED_BY, UN_STUDENT_COUNT, UN_OPENED_ON,
    UN_CLOSED_ON, UN_SUCCESSOR, UN_SPLIT_INTO, UN_FORMER_NAMES, UN_PHONE, UN_EMAIL, UN_ADDRESS, UN_CONTACT, UN_NOTE
};
enum {
    UNIT_DISTRICT = 1, UNIT_SUPERIOR, UNIT_DEPARTMENT, UNIT_TOWN, UNIT_INSTITUTION,
    UNIT_KINDERGARTEN, UNIT_PRIMARY, UNIT_TEACHING_POINT, UNIT_JUNIOR, UNIT_NINE_YEAR,
    UNIT_SENIOR, UNIT_COMPLETE, UNIT_TWELVE_YEAR, UNIT_VOCATIONAL, UNIT_SPECIAL, UNIT_TRAINING,
    UNIT_OTHER
};
enum { OWNED_PUBLIC = 1, OWNED_INCLUSIVE, OWNED_PRIVATE };
enum { AREA_URBAN = 1, AREA_TOWN, AREA_RURAL };
enum { NAMED_SO, NAMED_UNTIL };
extern const struct dd_kind dd_unit_kind, dd_former_name_kind;
/* 各级各类学校, kindergartens and training bodies among them. */
bool dd_unit_is_school(const struct dd_record *unit);
/* Private schools and training bodies, which stand on a licence. */
bool dd_unit_is_licensed(const struct dd_record *unit);

/* leader 负责人与联络员 */
enum {
    LD_UNIT, LD_NAME, LD_POST, LD_PRINCIPAL_HEAD, LD_LIAISON, LD_DEPUTY_LIAISON, LD_FROM,
    LD_UNTIL, LD_PHONE, LD_MOBILE, LD_EMAIL, LD_NOTE
};
extern const struct dd_kind dd_leader_kind;

/* seat 委员会席位 */
enum { SE_TERM, SE_ROLE, SE_UNIT, SE_NAME, SE_FROM, SE_UNTIL, SE_NOTE };
enum { SEAT_DIRECTOR = 1, SEAT_DEPUTY, SEAT_MEMBER, SEAT_OFFICE_HEAD };
extern const struct dd_kind dd_seat_kind;

/* staff 督导机构人员 */
enum { SF_NAME, SF_DUTIES, SF_EMAIL, SF_FROM, SF_UNTIL, SF_NOTE };
enum { DUTY_GOVERNMENT = 1, DUTY_SCHOOL, DUTY_EVALUATION, DUTY_MONITORING, DUTY_GENERAL };
extern const struct dd_kind dd_staff_kind;

/* meeting 会议 */
enum {
    ME_KIND, ME_HELD_ON, ME_PLACE, ME_HOST, ME_AGENDA, ME_ATTENDED, ME_INVITED, ME_RESOLUTIONS,
    ME_RESOLUTION_DUE, ME_NOTE
};
enum { MEETING_PLENARY = 1, MEETING_OFFICE, MEETING_OTHER };
enum { RESOLUTION_TEXT, RESOLUTION_UNIT, RESOLUTION_DUE, RESOLUTION_DONE_ON, RESOLUTION_PROGRESS };
extern const struct dd_kind dd_meeting_kind, dd_resolution_kind;

/* duty 任务分解 */
enum {
    DU_ARTICLE, DU_TEXT, DU_UNITS, DU_DUE, DU_OWN_MEASURES, DU_PROGRESS, DU_INSPECTIONS, DU_NOTE
};
enum { DU_ASSIGNED = 1, DU_DOING, DU_DONE, DU_CHECKED };
enum { OWN_UNIT, OWN_ON, OWN_TEXT };
enum { ADVANCE_ON, ADVANCE_TEXT, ADVANCE_UNIT };
enum { INSPECTION_ON, INSPECTION_UNIT, INSPECTION_BY, INSPECTION_RESULT, INSPECTION_TEXT };
enum { CARRIED_GOOD = 1, CARRIED_PARTIAL, CARRIED_WEAK };
extern const struct dd_kind dd_duty_kind, dd_own_measure_kind, dd_advance_kind, dd_inspection_kind;

/* superior_item 上级履职评价事项 */
enum {
    SI_YEAR, SI_EVALUATION, SI_ITEM, SI_UNIT, SI_DUE, SI_POINTS, SI_SELF_REPORT, SI_SELF_SCORE,
    SI_EVIDENCE, SI_SHORTFALLS, SI_RECTIFY_DUE, SI_MENDED, SI_REVIEWED_BY, SI_REVIEW_TEXT, SI_NOTE
};
enum {
    SI_ASSIGNED = 1, SI_SELF_CHECKED, SI_RECTIFYING, SI_RECTIFIED, SI_REVIEWED
};
extern const struct dd_kind dd_superior_item_kind, dd_proof_kind;

/* filing 上报事项 */
enum { FI_KIND, FI_YEAR, FI_SUBJECT, FI_TO, FI_ABOUT, FI_DUE, FI_SENT_ON, FI_RECEIPT, FI_NOTE };
enum { FI_PENDING = 1, FI_SENT, FI_RECEIVED, FI_WAIVED };
enum {
    FILING_PLAN = 1, FILING_REPORT, FILING_MAJOR, FILING_RESULT, FILING_PERSONNEL,
    FILING_RECTIFICATION, FILING_LOOK_BACK
};
enum { FILED_TO_SUPERIOR = 1, FILED_TO_MANAGEMENT };
extern const struct dd_kind dd_filing_kind;

/* budget 经费预算, expense 经费支出 */
enum { BU_YEAR, BU_AMOUNT, BU_ALLOTTED, BU_ADJUSTED, BU_CLOSED_ON, BU_NOTE };
enum { ALLOTTED_CATEGORY, ALLOTTED_AMOUNT };
enum { ADJUSTED_ON, ADJUSTED_AMOUNT, ADJUSTED_WHY, ADJUSTED_CATEGORY };
enum {
    XP_ON, XP_CATEGORY, XP_AMOUNT, XP_REDUCED, XP_TEXT, XP_INSPECTOR, XP_SUPERVISION,
    XP_VISIT, XP_TRAINING, XP_NOTE
};
enum { XP_CLAIMED = 1, XP_APPROVED, XP_PAID, XP_REJECTED };
enum {
    EXPENSE_COMMUNICATION = 1, EXPENSE_TRANSPORT, EXPENSE_LODGING, EXPENSE_LABOUR, EXPENSE_OFFICE,
    EXPENSE_TRAINING, EXPENSE_SERVICE, EXPENSE_OTHER, DD_EXPENSE_CATEGORIES
};
#define DD_MONEY_MOST INT64_C(1000000000000) /* 100 亿元: sums of many stay in range */
extern const struct dd_choice dd_expense_categories[];
extern const struct dd_kind dd_allotted_kind, dd_adjusted_kind, dd_budget_kind, dd_expense_kind;
/* What a year has: as granted, and every change of it. Sums are in fen. */
int64_t dd_budget_total(const struct dd_record *budget);
/* What a category was given, and how that was changed; category 0: what is given to none. */
int64_t dd_budget_allotted(const struct dd_record *budget, unsigned category);
int64_t dd_budget_adjusted(const struct dd_record *budget, unsigned category);
/* The category has money of its own; those that have none share what is given to none. */
bool dd_budget_lists(const struct dd_record *budget, unsigned category);
bool dd_budget_is_split(const struct dd_record *budget); /* some category has */
/* clang-format on */

#endif
