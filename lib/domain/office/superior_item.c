/* superior_item 上级履职评价事项: what the superior's evaluation of this level asks, allotted to a member unit (article 4). */
#include "domain/office/office.h"

#include "base/say.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice states[] = {
    [SI_ASSIGNED]        = { "assigned",     "已分工" },
    [SI_SELF_CHECKED]    = { "self_checked", "已自评" },
    [SI_RECTIFYING]      = { "rectifying",   "整改中" },
    [SI_RECTIFIED] = { "rectified",    "整改完成" },
    [SI_REVIEWED]        = { "reviewed",     "已复查" },
    { 0 },
};
/* clang-format on */

static void check(const struct dd_record *item, struct dd_problems *problems)
{
    if (dd_has(item, SI_POINTS) && dd_has(item, SI_SELF_SCORE) &&
        dd_number(item, SI_SELF_SCORE) > dd_number(item, SI_POINTS))
        dd_complain(item, SI_SELF_SCORE, problems, DD_E_VALUE, "%s",
                    _("is more than the item is worth"));
}

/* clang-format off */
static const struct dd_field proof_fields[] = {
    { "file",    "文件",     DD_FILE,   DD_REQUIRED },
    { "sha256",  "校验值",   DD_TEXT,   DD_ASSIGNED },
    { "size",    "字节数",   DD_NUMBER, DD_ASSIGNED },
    { "fact_on", "事实日期", DD_DATE,   .past = true,
      .hint    = "材料反映的事实发生在哪一天",
      .hint_en = "the day of the fact it shows" },
    { "entered", "录入日期", DD_DATE,   DD_ASSIGNED },
    { 0 },
};
const struct dd_kind dd_proof_kind = { .name = "proof", .label = "佐证材料", .fields = proof_fields };

/* Scores are kept in hundredths. */
enum { SCORE_MOST = 1000 * 100 };

static const struct dd_field fields[] = {
    [SI_YEAR]        = { "year",        "年度",     DD_NUMBER, DD_REQUIRED, .least = DD_FIRST_YEAR, .most = DD_LAST_YEAR },
    [SI_EVALUATION]  = { "evaluation",  "评价名称", DD_TEXT,   DD_REQUIRED,
                         .hint    = "如：2026年对区级政府履行教育职责评价",
                         .hint_en = "the superior's evaluation that asks for it" },
    [SI_ITEM]        = { "item",        "评价事项", DD_TEXT,   DD_REQUIRED },
    [SI_UNIT]        = { "unit",        "承担单位", DD_REF,    DD_REQUIRED, .kinds = "unit" },
    [SI_DUE]         = { "due",         "完成时限", DD_DATE,   DD_REQUIRED },
    [SI_POINTS]      = { "points",      "分值",     DD_NUMBER, .scale = 2, .most = SCORE_MOST },
    [SI_SELF_REPORT] = { "self_report", "自评报告", DD_TEXT,   .set_by = "self-check" },
    [SI_SELF_SCORE]  = { "self_score",  "自评得分", DD_NUMBER, .scale = 2, .most = SCORE_MOST, .set_by = "self-check" },
    [SI_EVIDENCE]    = { "evidence",    "佐证材料", DD_GROUP,  .list = true, .group = &dd_proof_kind },
    [SI_SHORTFALLS]  = { "shortfalls",  "存在不足", DD_TEXT,   .set_by = "self-check",
                         .hint    = "填写后须整改；没有不足的不填，可直接复查",
                         .hint_en = "what has to be rectified; left out where nothing falls short" },
    [SI_RECTIFY_DUE] = { "rectify_due", "整改时限", DD_DATE,   .set_by = "rectify return",
                         .hint    = "不填的按完成时限",
                         .hint_en = "without it the item's own due date holds" },
    [SI_MENDED]   = { "mended",      "整改情况", DD_TEXT,   .set_by = "finish" },
    [SI_REVIEWED_BY] = { "reviewed_by", "复查人",   DD_TEXT,
                         .hint    = "复查的人或者机构",
                         .hint_en = "who reviewed: a person, or an office" },
    [SI_REVIEW_TEXT] = { "review_text", "复查意见", DD_TEXT },
    [SI_NOTE]        = { "note",        "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_superior_item_kind = {
    .name = "superior_item", .label = "上级履职评价事项", .task = "office", .letters = "E",
    .identity = "year evaluation item unit", .title = "item unit",
    .columns = "key evaluation item unit due state self_score days_left",
    .hint = "上级对本级政府履行教育职责评价中分给各成员单位的事项（意见 第四条）",
    .hint_en = "an item of the superior's evaluation of this level, allotted to a member unit (article 4)",
    .fields = fields, .states = states, .check = check,
};
/* clang-format on */
