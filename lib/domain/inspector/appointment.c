/* appointment 聘任: one role of one inspector for one term (article 6). */
#include "domain/inspector/inspector.h"

#include "record/check.h"

/* clang-format off */
static const struct dd_choice states[] = {
    [AP_NOMINATED] = { "nominated", "拟聘" },
    [AP_NOTICED]   = { "noticed",   "公示中" },
    [AP_IN_POST]   = { "in_post",   "在聘" },
    [AP_WITHDRAWN] = { "withdrawn", "未聘" },
    [AP_SUSPENDED] = { "suspended", "暂停" },
    [AP_ENDED]     = { "ended",     "离任" },
    { 0 },
};

static const struct dd_choice roles[] = {
    [ROLE_CHIEF]       = { "chief",       "总督学" },
    [ROLE_FULL_TIME]   = { "full-time",   "专职督学" },
    [ROLE_PART_TIME]   = { "part-time",   "兼职督学" },
    [ROLE_ASSOCIATE]   = { "associate",   "教育督导员" },
    [ROLE_RESPONSIBLE] = { "responsible", "责任督学" },
    { 0 },
};

static const struct dd_choice appointers[] = {
    [APPOINTED_BY_MANAGEMENT] = { "management", "管委" },
    [APPOINTED_BY_OFFICE]     = { "office",     "教育督导机构" },
    { 0 },
};
/* clang-format on */

static void check(const struct dd_record *appointment, struct dd_problems *problems)
{
    dd_check_order(appointment, AP_NOTICE_FROM, AP_NOTICE_UNTIL, problems);
    dd_check_order(appointment, AP_FROM, AP_UNTIL, problems);
}

/* clang-format off */
static const struct dd_field fields[] = {
    [AP_INSPECTOR]    = { "inspector",    "督学",       DD_REF,    DD_REQUIRED, .kinds = "inspector" },
    [AP_ROLE]         = { "role",         "督学类别",   DD_CHOICE, DD_REQUIRED, .choices = roles },
    [AP_BY]           = { "by",           "聘任机关",   DD_CHOICE, DD_REQUIRED, .choices = appointers,
                          .hint    = "总督学、专职督学由管委任命或选聘，其余由教育督导机构聘用（意见 第六条）",
                          .hint_en = "chief and full-time inspectors by the management committee (article 6)" },
    [AP_NOTICE_FROM]  = { "notice_from",  "公示开始日", DD_DATE,   .asked_by = "notice" },
    [AP_NOTICE_UNTIL] = { "notice_until", "公示结束日", DD_DATE,   .asked_by = "notice",
                          .hint    = "含首尾不少于7个工作日",
                          .hint_en = "at least seven working days, both ends counted" },
    [AP_FROM]         = { "from",         "聘期开始",   DD_DATE,   .asked_by = "appoint" },
    [AP_UNTIL]        = { "until",        "聘期届满",   DD_DATE, .open = true,
                          .hint    = "兼职督学每届3年",
                          .hint_en = "a term of a part-time inspector is three years" },
    [AP_TERM_NUMBER]  = { "term_number",  "第几任",     DD_NUMBER, DD_ASSIGNED,
                          .hint    = "连续任职的第几任；离任满一年再任的，从第一任算起",
                          .hint_en = "of terms in a row; after a year without the post, the first again" },
    [AP_NOTE]         = { "note",         "备注",       DD_TEXT },
    { 0 },
};

const struct dd_kind dd_appointment_kind = {
    .name = "appointment", .label = "聘任", .task = "inspector", .letters = "A",
    .identity = "inspector role from", .title = "inspector role",
    .columns = "key inspector role by from until state term_number",
    .hint = "督学的一次任命或聘任，从拟聘到离任（意见 第六条）",
    .hint_en = "one role of one inspector, from nomination to its end (article 6)",
    .fields = fields, .states = states, .check = check,
};
/* clang-format on */
