/* 管理体制: the kinds of chapter 二, who supervises and who is supervised (articles 3-5). */
#ifndef DOMAIN_OFFICE_OFFICE_H
#define DOMAIN_OFFICE_OFFICE_H

#include <dudao/kind.h>

/* clang-format off */
/* unit 单位 */
enum {
    UN_CODE, UN_NAME, UN_ALIAS, UN_TYPE, UN_OWNERSHIP, UN_AREA, UN_SCHOOL_CODE, UN_CREDIT_CODE,
    UN_COMPETENT, UN_PARENT, UN_LICENCE, UN_LICENSED_BY, UN_STUDENT_COUNT, UN_OPENED_ON,
    UN_CLOSED_ON, UN_SUCCESSOR, UN_PHONE, UN_EMAIL, UN_ADDRESS, UN_CONTACT, UN_NOTE
};
enum {
    UNIT_DISTRICT = 1, UNIT_SUPERIOR, UNIT_DEPARTMENT, UNIT_TOWN, UNIT_INSTITUTION,
    UNIT_KINDERGARTEN, UNIT_PRIMARY, UNIT_TEACHING_POINT, UNIT_JUNIOR, UNIT_NINE_YEAR,
    UNIT_SENIOR, UNIT_COMPLETE, UNIT_TWELVE_YEAR, UNIT_VOCATIONAL, UNIT_SPECIAL, UNIT_TRAINING,
    UNIT_OTHER
};
enum { OWNED_PUBLIC = 1, OWNED_INCLUSIVE, OWNED_PRIVATE };
enum { AREA_URBAN = 1, AREA_TOWN, AREA_RURAL };
extern const struct dd_kind dd_unit_kind;
/* 各级各类学校, kindergartens and training bodies among them. */
bool dd_unit_is_school(const struct dd_record *unit);

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

/* filing 上报事项 */
enum { FI_KIND, FI_YEAR, FI_SUBJECT, FI_TO, FI_ABOUT, FI_DUE, FI_SENT_ON, FI_RECEIPT, FI_NOTE };
enum { FI_PENDING = 1, FI_SENT, FI_RECEIVED, FI_WAIVED };
enum {
    FILING_PLAN = 1, FILING_REPORT, FILING_MAJOR, FILING_RESULT, FILING_PERSONNEL,
    FILING_RECTIFICATION, FILING_LOOK_BACK
};
enum { FILED_TO_SUPERIOR = 1, FILED_TO_MANAGEMENT };
extern const struct dd_kind dd_filing_kind;
/* clang-format on */

#endif
