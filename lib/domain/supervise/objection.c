/* What a unit may say against a result: the plea before it, the recheck and the appeal after it. */
#include "domain/supervise/supervise.h"

#include "record/check.h"

/* clang-format off */
static const struct dd_choice decisions[] = {
    [DECIDED_UPHOLD] = { "uphold", "维持" },
    [DECIDED_CHANGE] = { "change", "变更" },
    [DECIDED_REVOKE] = { "revoke", "撤销" },
    { 0 },
};
/* clang-format on */

static void check_recheck(const struct dd_record *recheck, struct dd_problems *problems)
{
    dd_check_order(recheck, RECHECK_ASKED_ON, RECHECK_DECIDED_ON, problems);
}

static void check_appeal(const struct dd_record *appeal, struct dd_problems *problems)
{
    dd_check_order(appeal, APPEAL_ASKED_ON, APPEAL_DECIDED_ON, problems);
}

/* clang-format off */
static const struct dd_field plea_fields[] = {
    [PLEA_RECEIVED_ON] = { "received_on", "收到日期", DD_DATE, .past = true },
    [PLEA_TEXT]        = { "text",        "申辩意见", DD_TEXT },
    [PLEA_ANSWER]      = { "answer",      "答复",     DD_TEXT },
    { 0 },
};
const struct dd_kind dd_plea_kind = { .name = "plea", .label = "申辩", .fields = plea_fields };

static const struct dd_field recheck_fields[] = {
    [RECHECK_ASKED_ON]   = { "asked_on",   "申请日期", DD_DATE, .past = true },
    [RECHECK_TEXT]       = { "text",       "申请事由", DD_TEXT },
    [RECHECK_DECIDED_ON] = { "decided_on", "决定日期", DD_DATE, .past = true },
    [RECHECK_DECISION]   = { "decision",   "复查决定", DD_CHOICE, .choices = decisions },
    { 0 },
};
const struct dd_kind dd_recheck_kind = {
    .name = "recheck", .label = "复查", .fields = recheck_fields, .check = check_recheck,
};

static const struct dd_field appeal_fields[] = {
    [APPEAL_ASKED_ON]   = { "asked_on",   "申诉日期", DD_DATE, .past = true },
    [APPEAL_TO]         = { "to",         "受理机关", DD_TEXT },
    [APPEAL_DECIDED_ON] = { "decided_on", "决定日期", DD_DATE, .past = true },
    [APPEAL_DECISION]   = { "decision",   "申诉决定", DD_CHOICE, .choices = decisions },
    { 0 },
};
const struct dd_kind dd_appeal_kind = {
    .name = "appeal", .label = "申诉", .fields = appeal_fields, .check = check_appeal,
};
/* clang-format on */
