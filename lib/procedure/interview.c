/* 约谈: proposed, approved, notified, held, minuted, filed, followed (article 16). */
#include "domain/interview/interview.h"
#include "base/say.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

static bool joins(const struct dd_record *interview, int64_t unit)
{
    for (unsigned i = 0; i < dd_count(interview, IV_JOINT_WITH); i++)
        if (dd_item_ref(interview, IV_JOINT_WITH, i) == unit)
            return true;
    return false;
}

/* [依据 意见 第十六条] 对学校，教育督导机构要会同教育主管部门约谈. */
static void department_joins(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_record *unit = dd_load(sheet, this, IV_UNIT);

    if (!unit || !dd_unit_is_school(unit))
        return;
    bool joined = dd_has(unit, UN_COMPETENT) ? joins(this, dd_ref(unit, UN_COMPETENT))
                                             : dd_count(this, IV_JOINT_WITH) > 0;
    if (!joined)
        dd_lacks(sheet, "意见 第十六条", IV_JOINT_WITH, "%s",
                 _("a school is interviewed jointly with its education department"));
}

/* [依据 意见 第十六条] 规范约谈程序: some days ahead, or a reason. */
static void notice_is_early(struct dd_sheet *sheet)
{
    dd_day scheduled = dd_date(dd_this(sheet), IV_SCHEDULED_ON);

    if (scheduled != DD_NO_DAY &&
        dd_after(sheet, dd_on(sheet), "interview-notice-days") > scheduled)
        dd_lacks_reason(sheet, "意见 第十六条", IV_SCHEDULED_ON,
                        _("the notice comes fewer than %d working days ahead"),
                        (int)dd_rule_number(sheet, "interview-notice-days"));
}

static void has_new_day(struct dd_sheet *sheet)
{
    dd_day scheduled = dd_date(dd_this(sheet), IV_SCHEDULED_ON);

    if (scheduled == dd_date(dd_before(sheet), IV_SCHEDULED_ON) || scheduled <= dd_on(sheet))
        dd_lacks(sheet, "意见 第十六条", IV_SCHEDULED_ON, "%s",
                 _("a new day is needed, after that of the move"));
}

/* Two host it. Held before the day that was notified, its notice was shorter than it said. */
static void may_be_held(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    unsigned hosts = dd_count(this, IV_HOSTS);
    int64_t least = dd_rule_number(sheet, "interview-hosts");

    if (dd_has(this, IV_SCHEDULED_ON) && dd_on(sheet) < dd_date(this, IV_SCHEDULED_ON))
        dd_lacks_reason(sheet, "意见 第十六条", IV_SCHEDULED_ON, "%s",
                        _("the interview was notified for a later day"));
    if (!dd_has(this, IV_ATTENDANCE))
        dd_warn(sheet, "意见 第十六条", IV_ATTENDANCE, "%s",
                _("nobody is recorded as present, absent or deputed"));
    if (hosts < least)
        dd_lacks(sheet, "意见 第十六条", IV_HOSTS, _("%u hosts are named, at least %d are needed"),
                 hosts, (int)least);
}

static bool nothing_was_committed(struct dd_sheet *sheet)
{
    return !dd_count(dd_this(sheet), IV_COMMITMENTS);
}

static void something_was_committed(struct dd_sheet *sheet)
{
    if (nothing_was_committed(sheet))
        dd_lacks(sheet, "意见 第十六条", IV_COMMITMENTS, "%s",
                 _("there is nothing to follow: no commitment was made"));
}

#define A16 "意见 第十六条"

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,           "create",    IV_PROPOSED,  NULL,                    NULL, "提出约谈",     A16 },
    { DD_AT(IV_PROPOSED),   "approve",   IV_APPROVED,  department_joins,        NULL, "批准约谈",     A16, .decided = true },
    { DD_AT(IV_APPROVED),   "notify",    IV_NOTIFIED,  notice_is_early,         NULL, "发约谈通知书", A16 },
    { DD_AT(IV_NOTIFIED),   "postpone",  DD_STAYS,     has_new_day,             NULL, "改期",         A16, .reasoned = true },
    { DD_AT(IV_NOTIFIED),   "hold",      IV_HELD,      may_be_held,             NULL, "约谈",         A16 },
    { DD_AT(IV_HELD),       "minute",    IV_MINUTED,   NULL,                    NULL, "形成约谈纪要", A16 },
    { DD_AT(IV_MINUTED),    "file",      IV_FILED,     NULL,                    NULL, "备案",         A16 },
    { DD_AT(IV_FILED),      "follow-up", IV_FOLLOWING, something_was_committed, NULL, "跟踪落实",     A16 },
    { DD_AT(IV_FILED),      "close",     IV_CLOSED,    NULL,                    NULL, "办结",         A16,
      .when = nothing_was_committed, .when_label = "没有承诺事项",
      .when_label_en = "nothing was committed to" },
    { DD_AT(IV_FOLLOWING),  "close",     IV_CLOSED,    NULL,                    NULL, "办结",         A16 },
    { DD_AT(IV_PROPOSED) | DD_AT(IV_APPROVED) | DD_AT(IV_NOTIFIED), "cancel", IV_CANCELLED, NULL, NULL, "取消约谈", A16,
      .reasoned = true },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { IV_NOTIFIED, DD_UNTIL_FIELD, IV_SCHEDULED_ON, NULL,                     "interview", A16 },
    { IV_HELD,     DD_FROM_ENTRY,  0,               "interview-minutes-days", "interview", A16 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_interview_flow = { &dd_interview_kind, moves, clocks };
