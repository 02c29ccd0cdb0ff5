/* duty 任务分解: what an article of the policy asks of which units, and how they carry it out (articles 19 and 20). */
#include "domain/office/office.h"

#include "base/say.h"
#include "domain/checks.h"
#include "record/check.h"
#include "record/say_field.h"

#include <string.h>

/* clang-format off */
static const struct dd_choice states[] = {
    [DU_ASSIGNED] = { "assigned", "已分解" },
    [DU_DOING]    = { "doing",    "推进中" },
    [DU_DONE]     = { "done",     "已完成" },
    [DU_CHECKED]  = { "checked",  "已督查" },
    { 0 },
};

static const struct dd_choice results[] = {
    [CARRIED_GOOD]    = { "good",    "落实好" },
    [CARRIED_PARTIAL] = { "partial", "部分落实" },
    [CARRIED_WEAK]    = { "weak",    "落实不力" },
    { 0 },
};
/* clang-format on */

/* Duties are looked up by their article: `第四条` and `4` would stand apart. */
static void check(const struct dd_record *duty, struct dd_problems *problems)
{
    const char *article = dd_text(duty, DU_ARTICLE);
    char quoted[DD_EXCERPT_SIZE];

    dd_check_distinct(duty, DU_UNITS, DD_ITSELF, problems);
    if (article && (!strstr(article, "第") || !strstr(article, "条")))
        dd_remark(duty, DU_ARTICLE, problems, DD_E_VALUE, _("'%s' is not written as 第四条"),
                  dd_excerpt(article, quoted));
}

/* clang-format off */
static const struct dd_field own_fields[] = {
    [OWN_UNIT] = { "unit", "单位",     DD_REF,  DD_REQUIRED, .kinds = "unit" },
    [OWN_ON]   = { "on",   "提出日期", DD_DATE, DD_REQUIRED, .past = true },
    [OWN_TEXT] = { "text", "举措",     DD_TEXT, DD_REQUIRED },
    { 0 },
};
const struct dd_kind dd_own_measure_kind = { .name = "own_measure", .label = "本单位举措", .fields = own_fields };

static const struct dd_field advance_fields[] = {
    [ADVANCE_ON]   = { "on",   "日期", DD_DATE, DD_REQUIRED, .past = true },
    [ADVANCE_TEXT] = { "text", "进展", DD_TEXT, DD_REQUIRED },
    [ADVANCE_UNIT] = { "unit", "单位", DD_REF,  .kinds = "unit" },
    { 0 },
};
const struct dd_kind dd_advance_kind = { .name = "advance", .label = "进展", .fields = advance_fields };

static const struct dd_field inspection_fields[] = {
    [INSPECTION_ON]     = { "on",     "督查日期", DD_DATE,   DD_REQUIRED, .past = true },
    [INSPECTION_UNIT]   = { "unit",   "被查单位", DD_REF,    DD_REQUIRED, .kinds = "unit" },
    [INSPECTION_BY]     = { "by",     "督查人",   DD_TEXT,   DD_REQUIRED,
                            .hint    = "督查的人或者督查组",
                            .hint_en = "who inspected: a person, or a group" },
    [INSPECTION_RESULT] = { "result", "督查结果", DD_CHOICE, DD_REQUIRED, .choices = results },
    [INSPECTION_TEXT]   = { "text",   "督查情况", DD_TEXT },
    { 0 },
};
const struct dd_kind dd_inspection_kind = { .name = "inspection", .label = "督查", .fields = inspection_fields };

static const struct dd_field fields[] = {
    [DU_ARTICLE]      = { "article",      "条款",       DD_TEXT,  DD_REQUIRED,
                          .hint    = "实施意见的第几条，如：第四条",
                          .hint_en = "of the policy, written as 第四条" },
    [DU_TEXT]         = { "text",         "任务",       DD_TEXT,  DD_REQUIRED },
    [DU_UNITS]        = { "units",        "责任单位",   DD_REF,   DD_REQUIRED, .kinds = "unit", .list = true,
                          .hint    = "第一个为牵头单位",
                          .hint_en = "the first one leads" },
    [DU_DUE]          = { "due",          "完成时限",   DD_DATE,
                          .hint    = "长期任务不填",
                          .hint_en = "left out for a standing duty" },
    [DU_OWN_MEASURES] = { "own_measures", "本单位举措", DD_GROUP, .list = true, .group = &dd_own_measure_kind,
                          .hint    = "各责任单位结合实际提出的具体举措（意见 第十九条）",
                          .hint_en = "what each unit will do of its own (article 19)" },
    [DU_PROGRESS]     = { "progress",     "进展情况",   DD_GROUP, .list = true, .log = true, .group = &dd_advance_kind },
    [DU_INSPECTIONS]  = { "inspections",  "督查情况",   DD_GROUP, .list = true, .table = true, .log = true,
                          .group = &dd_inspection_kind,
                          .hint    = "落实情况作为考核、奖惩的依据（意见 第二十条）",
                          .hint_en = "how it is carried out, a basis of assessment (article 20)" },
    [DU_NOTE]         = { "note",         "备注",       DD_TEXT },
    { 0 },
};

const struct dd_kind dd_duty_kind = {
    .name = "duty", .label = "任务分解", .plural = "duties", .task = "office", .letters = "D",
    .identity = "article text", .title = "article text",
    .columns = "key article text units due state days_left last_result",
    .hint = "实施意见逐条分解的任务、责任单位、进展和督查（意见 第十九条、第二十条）",
    .hint_en = "a task of the policy, its units, its progress and its inspection (articles 19 and 20)",
    .fields = fields, .states = states, .check = check,
};
/* clang-format on */
