/* misconduct 督学失职违规: what somebody of the office did wrong, and what was done about it (article 7). */
#include "domain/checks.h"
#include "domain/inspector/inspector.h"

/* clang-format off */
static const struct dd_choice states[] = {
    [MC_RECORDED] = { "recorded", "已记录" },
    [MC_DECIDED]  = { "decided",  "已处理" },
    { 0 },
};

static const struct dd_choice kinds[] = {
    [MISCONDUCT_REFUSES]     = { "refuses",     "不服从工作安排" },
    [MISCONDUCT_DERELICTION] = { "dereliction", "履行职责不到位" },
    [MISCONDUCT_FRAUD]       = { "fraud",       "弄虚作假" },
    [MISCONDUCT_FAVOURITISM] = { "favouritism", "徇私舞弊" },
    [MISCONDUCT_GROSS]       = { "gross",       "重大失职行为" },
    { 0 },
};

static const struct dd_choice handlings[] = {
    [HANDLED_CRITICISM]        = { "criticism",        "批评教育" },
    [HANDLED_SELF_EXAMINATION] = { "self-examination", "责令检查" },
    [HANDLED_CIRCULAR]         = { "circular",         "通报批评" },
    [HANDLED_REMOVAL]          = { "removal",          "取消资格" },
    { 0 },
};
/* clang-format on */

static void check(const struct dd_record *misconduct, struct dd_problems *problems)
{
    dd_check_one_person(misconduct, MC_INSPECTOR, MC_STAFF, problems);
}

/* clang-format off */
static const struct dd_field fields[] = {
    [MC_INSPECTOR] = { "inspector", "督学",         DD_REF,    .kinds = "inspector", .either = 1 },
    [MC_STAFF]     = { "staff",     "督导机构人员", DD_REF,    .kinds = "staff", .either = 1 },
    [MC_ON]        = { "on",        "发生日期",     DD_DATE,   DD_REQUIRED, .past = true },
    [MC_KIND]      = { "kind",      "情形",         DD_CHOICE, DD_REQUIRED, .choices = kinds },
    [MC_FACTS]     = { "facts",     "事实",         DD_TEXT,   DD_REQUIRED },
    [MC_HANDLING]  = { "handling",  "处理方式",     DD_CHOICE, .choices = handlings, .asked_by = "decide", .by_move = true,
                       .hint    = "取消资格的，其在聘、暂停的聘任一并解聘（意见 第七条）",
                       .hint_en = "removal ends every appointment in post or suspended (article 7)" },
    [MC_NOTE]      = { "note",      "备注",         DD_TEXT },
    { 0 },
};

const struct dd_kind dd_misconduct_kind = {
    .name = "misconduct", .label = "督学失职违规", .plural = "misconduct", .task = "inspector", .letters = "MC",
    .identity = "inspector staff on kind", .title = "inspector staff kind",
    .columns = "key inspector staff on kind facts handling state",
    .hint = "督学或督导机构人员的失职违规和处理（意见 第七条）",
    .hint_en = "what an inspector or one of the staff did wrong, and what was done about it (article 7)",
    .fields = fields, .states = states, .check = check,
};
/* clang-format on */
