/* relation 回避关系: why an inspector keeps away from a unit (教育督导条例 第十条). */
#include "domain/inspector/inspector.h"

#include "record/check.h"

/* clang-format off */
static const struct dd_choice grounds[] = {
    [RECUSE_RELATIVE_OF_HEAD] = { "relative-of-head", "负责人近亲属" },
    [RECUSE_FAMILY_WORKS]     = { "family-works",     "近亲属任职" },
    [RECUSE_FAMILY_STUDIES]   = { "family-studies",   "近亲属就读" },
    [RECUSE_STAFF]            = { "staff",            "本单位人员" },
    [RECUSE_LEFT_RECENTLY]    = { "left-recently",    "离开未满三年" },
    [RECUSE_OTHER]            = { "other",            "其他" },
    { 0 },
};

static const struct dd_choice raisers[] = {
    [RAISED_BY_INSPECTOR] = { "inspector", "本人" },
    [RAISED_BY_UNIT]      = { "unit",      "被督导单位" },
    [RAISED_BY_OFFICE]    = { "office",    "督导机构" },
    { 0 },
};
/* clang-format on */

static void check(const struct dd_record *relation, struct dd_problems *problems)
{
    dd_check_order(relation, RL_FROM, RL_UNTIL, problems);
}

/* clang-format off */
static const struct dd_field fields[] = {
    [RL_INSPECTOR]  = { "inspector",  "督学",     DD_REF,    DD_REQUIRED, .kinds = "inspector" },
    [RL_UNIT]       = { "unit",       "单位",     DD_REF,    DD_REQUIRED, .kinds = "unit" },
    [RL_GROUND]     = { "ground",     "回避事由", DD_CHOICE, DD_REQUIRED, .choices = grounds,
                        .hint    = "本人所在单位和离开未满三年的单位自动回避，不必登记",
                        .hint_en = "their own unit, and one left under three years ago, need no record" },
    [RL_RAISED_BY]  = { "raised_by",  "提出人",   DD_CHOICE, .choices = raisers },
    [RL_DECIDED_BY] = { "decided_by", "决定人",   DD_TEXT },
    [RL_DECIDED_ON] = { "decided_on", "决定日期", DD_DATE, .past = true },
    [RL_FROM]       = { "from",       "起始日期", DD_DATE,
                        .hint    = "不填为一直存在",
                        .hint_en = "left out, it has always been so" },
    [RL_UNTIL]      = { "until",      "终止日期", DD_DATE, .open = true },
    [RL_NOTE]       = { "note",       "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_relation_kind = {
    .name = "relation", .label = "回避关系", .task = "inspector", .letters = "RL",
    .identity = "inspector unit ground from", .title = "inspector unit ground",
    .columns = "key inspector unit ground raised_by decided_on from until",
    .hint = "督学对某单位应当回避的关系", .hint_en = "a reason for an inspector to keep away from a unit",
    .fields = fields, .check = check,
};
/* clang-format on */
