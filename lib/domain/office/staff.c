/* staff 督导机构人员: who works in the office, and on which of its duties (article 3). */
#include "domain/office/office.h"

#include "domain/checks.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice duties[] = {
    [DUTY_GOVERNMENT] = { "government", "督政" },
    [DUTY_SCHOOL]     = { "school",     "督学" },
    [DUTY_EVALUATION] = { "evaluation", "评估" },
    [DUTY_MONITORING] = { "monitoring", "质量监测" },
    [DUTY_GENERAL]    = { "general",    "综合事务" },
    { 0 },
};
/* clang-format on */

static void check(const struct dd_record *staff, struct dd_problems *problems)
{
    dd_check_order(staff, SF_FROM, SF_UNTIL, problems);
    dd_check_email(staff, SF_EMAIL, problems);
}

/* clang-format off */
static const struct dd_field fields[] = {
    [SF_NAME]   = { "name",   "姓名",     DD_TEXT,   DD_REQUIRED, .person = true },
    [SF_DUTIES] = { "duties", "职责",     DD_CHOICE, DD_REQUIRED, .choices = duties, .list = true,
                    .hint    = "督政、督学、评估、质量监测均须有人承担（意见 第三条）",
                    .hint_en = "none of the four duties may be left without anybody (article 3)" },
    [SF_EMAIL]  = { "email",  "邮箱",     DD_TEXT,   .hidden = true },
    [SF_FROM]   = { "from",   "到岗日期", DD_DATE,   DD_REQUIRED },
    [SF_UNTIL]  = { "until",  "离岗日期", DD_DATE, .open = true,
                    .hint    = "在岗不填",
                    .hint_en = "left out while in post" },
    [SF_NOTE]   = { "note",   "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_staff_kind = {
    .name = "staff", .label = "督导机构人员", .plural = "staff", .task = "office", .letters = "ST",
    .identity = "name from", .named_by = "name", .title = "name",
    .columns = "key name duties from until",
    .hint = "教育督导机构的工作人员和分工（意见 第三条）",
    .hint_en = "a person of the office and their duties (article 3)",
    .fields = fields, .check = check,
};
/* clang-format on */
