/* finding 问题: something wrong, where it was found, how it is to be mended (articles 14, 15). */
#include "domain/supervise/supervise.h"

#include "base/say.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice severities[] = {
    [SEVERITY_MINOR]    = { "minor",    "轻微" },
    [SEVERITY_ORDINARY] = { "ordinary", "一般" },
    [SEVERITY_SERIOUS]  = { "serious",  "严重" },
    [SEVERITY_MAJOR]    = { "major",    "重大" },
    { 0 },
};

static const struct dd_choice handlings[] = {
    [HANDLED_SPOT]   = { "spot",   "当场整改" },
    [HANDLED_NOTICE] = { "notice", "限期整改" },
    [HANDLED_REFER]  = { "refer",  "移送" },
    { 0 },
};

static const struct dd_choice standings[] = {
    [STANDING_RAISED]    = { "raised",    "已提出" },
    [STANDING_CONFIRMED] = { "confirmed", "已确认" },
    [STANDING_WITHDRAWN] = { "withdrawn", "已撤销" },
    { 0 },
};
/* clang-format on */

static void check_consulted(const struct dd_record *consulted, struct dd_problems *problems)
{
    dd_check_order(consulted, CONSULTED_ASKED_ON, CONSULTED_ANSWERED_ON, problems);
}

static void check(const struct dd_record *finding, struct dd_problems *problems)
{
    if (dd_has(finding, FD_CORRECTED_ON) && dd_choice(finding, FD_HANDLING) != HANDLED_SPOT)
        dd_remark(finding, FD_CORRECTED_ON, problems, DD_E_VALUE,
                  _("is given for a problem that is not mended on the spot"));
}

/* clang-format off */
static const struct dd_field consulted_fields[] = {
    [CONSULTED_UNIT]        = { "unit",        "单位",     DD_REF,  .kinds = "unit" },
    [CONSULTED_ASKED_ON]    = { "asked_on",    "会商日期", DD_DATE, .past = true },
    [CONSULTED_ANSWER]      = { "answer",      "答复",     DD_TEXT },
    [CONSULTED_ANSWERED_ON] = { "answered_on", "答复日期", DD_DATE, .past = true },
    { 0 },
};
const struct dd_kind dd_consulted_kind = {
    .name = "consulted", .label = "会商", .fields = consulted_fields, .check = check_consulted,
};

static const struct dd_field fields[] = {
    [FD_FOUND_IN]     = { "found_in",     "来源记录",     DD_REF,    DD_REQUIRED,
                          .hint    = "在哪次督导等工作中发现",
                          .hint_en = "the supervision or other work that showed it" },
    [FD_UNIT]         = { "unit",         "单位",         DD_REF,    DD_REQUIRED, .kinds = "unit" },
    [FD_INDICATOR]    = { "indicator",    "指标",         DD_TEXT,
                          .hint    = "不符合的指标代码",
                          .hint_en = "the code of the indicator that is not met" },
    [FD_CATEGORY]     = { "category",     "领域",         DD_CHOICE, DD_REQUIRED, .choices = dd_fields_of_work },
    [FD_SEVERITY]     = { "severity",     "严重程度",     DD_CHOICE, DD_REQUIRED, .choices = severities,
                          .hint    = "整改期限按严重程度计算",
                          .hint_en = "the time allowed for mending follows from it" },
    [FD_TEXT]         = { "text",         "问题",         DD_TEXT,   DD_REQUIRED,
                          .hint    = "一个问题一条，写明事实",
                          .hint_en = "one problem each, with the facts" },
    [FD_BASIS]        = { "basis",        "依据",         DD_TEXT,
                          .hint    = "违反或不符合的规定",
                          .hint_en = "the rule it goes against" },
    [FD_CAUSE]        = { "cause",        "原因",         DD_TEXT },
    [FD_HANDLING]     = { "handling",     "处理方式",     DD_CHOICE, .choices = handlings, .preset = "notice" },
    [FD_CORRECTED_ON] = { "corrected_on", "当场整改日期", DD_DATE, .past = true,
                          .hint    = "处理方式为当场整改的填写",
                          .hint_en = "for a problem mended on the spot" },
    [FD_CONSULTED]    = { "consulted",    "会商",         DD_GROUP,  .list = true, .group = &dd_consulted_kind },
    [FD_STANDING]     = { "standing",     "问题状态",     DD_CHOICE, DD_ASSIGNED, .choices = standings },
    [FD_REPEAT_OF]    = { "repeat_of",    "前次同类问题", DD_REF,    DD_ASSIGNED, .kinds = "finding" },
    [FD_NOTE]         = { "note",         "备注",         DD_TEXT },
    { 0 },
};

const struct dd_kind dd_finding_kind = {
    .name = "finding", .label = "问题", .task = "supervise", .letters = "F",
    .identity = "found_in unit text", .title = "unit text",
    .columns = "key unit category severity text handling standing",
    .hint = "督导中发现的一个问题（意见 第十四条、第十五条）",
    .hint_en = "one problem that was found (articles 14 and 15)",
    .fields = fields, .check = check,
};
/* clang-format on */
