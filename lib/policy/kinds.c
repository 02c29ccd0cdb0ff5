/* Rows of the files of policy numbers and calendars. */
#include "policy/kinds.h"
#include "record/check.h"

#include <dudao/policy.h>

const struct dd_choice dd_units[] = {
    [DD_IN_DAYS] = { "days", "日" },
    [DD_IN_WORKING_DAYS] = { "working-days", "工作日" },
    [DD_IN_MONTHS] = { "months", "个月" },
    [DD_IN_YEARS] = { "years", "年" },
    [DD_IN_PERCENT] = { "percent", "百分比" },
    [DD_IN_COUNT] = { "count", "数" },
    [DD_IN_YES] = { "yes", "是否" },
    [DD_IN_MONTH] = { "month", "月" },
    { 0 },
};

static const struct dd_choice certainties[] = {
    [1] = { "verified", "原文核实" }, [2] = { "second-hand", "转引" },
    [3] = { "local", "外地做法" },    [4] = { "ours", "本办默认" },
    [5] = { "set", "本办设定" },      { 0 },
};

/* clang-format off */
static const struct dd_field number_fields[] = {
    [NUMBER_ID]        = { "id",        "标识",     DD_TEXT,   DD_REQUIRED },
    [NUMBER_LABEL]     = { "label",     "名称",     DD_TEXT,   DD_REQUIRED },
    [NUMBER_LABEL_EN]  = { "label_en",  "英文名称", DD_TEXT,   DD_REQUIRED },
    [NUMBER_VALUE]     = { "value",     "数值",     DD_TEXT,   DD_REQUIRED },
    [NUMBER_UNIT]      = { "unit",      "单位",     DD_CHOICE, DD_REQUIRED, .choices = dd_units },
    [NUMBER_SINCE]     = { "since",     "起用日期", DD_DATE,   DD_REQUIRED },
    [NUMBER_ARTICLE]   = { "article",   "条款",     DD_TEXT,   DD_REQUIRED },
    [NUMBER_SOURCE]    = { "source",    "来源",     DD_TEXT,   DD_REQUIRED },
    [NUMBER_CERTAINTY] = { "certainty", "可靠程度", DD_CHOICE, DD_REQUIRED, .choices = certainties },
    { 0 },
};
const struct dd_kind dd_number_kind = {
    .name = "number", .label = "规则数值", .keying = DD_KEY_GIVEN, .fields = number_fields,
};

static const struct dd_field span_fields[] = {
    [SPAN_NAME]  = { "name",  "名称",     DD_TEXT, DD_REQUIRED },
    [SPAN_FROM]  = { "from",  "开始日期", DD_DATE, DD_REQUIRED },
    [SPAN_UNTIL] = { "until", "结束日期", DD_DATE, DD_REQUIRED },
    { 0 },
};
static void check_span(const struct dd_record *span, struct dd_problems *problems)
{
    dd_check_order(span, SPAN_FROM, SPAN_UNTIL, problems);
}

static const struct dd_kind span_kind = {
    .name = "span", .label = "时段", .fields = span_fields, .check = check_span,
};

static const struct dd_field calendar_fields[] = {
    [CALENDAR_YEAR]   = { "year",   "年度",       DD_NUMBER, DD_REQUIRED, .least = DD_FIRST_YEAR, .most = DD_LAST_YEAR },
    [CALENDAR_SOURCE] = { "source", "来源",       DD_TEXT,   DD_REQUIRED },
    [CALENDAR_OFF]    = { "off",    "放假",       DD_GROUP,  .list = true, .either = 1, .group = &span_kind },
    [CALENDAR_WORK]   = { "work",   "调休上班",   DD_DATE,   .list = true, .either = 1 },
    [CALENDAR_TERMS]  = { "terms",  "学期",       DD_GROUP,  .list = true, .either = 1, .group = &span_kind },
    [CALENDAR_QUIET]  = { "quiet",  "免督导时段", DD_GROUP,  .list = true, .either = 1, .group = &span_kind },
    { 0 },
};
const struct dd_kind dd_calendar_kind = {
    .name = "calendar", .label = "日历", .keying = DD_KEY_GIVEN, .fields = calendar_fields,
    .check = dd_calendar_check,
};

static const struct dd_field paper_fields[] = {
    [PAPER_KIND]  = { "kind",  "文种",   DD_TEXT, DD_REQUIRED },
    [PAPER_LABEL] = { "label", "名称",   DD_TEXT, DD_REQUIRED },
    [PAPER_WORD]  = { "word",  "机关代字", DD_TEXT, DD_REQUIRED },
    { 0 },
};
const struct dd_kind dd_paper_word_kind = {
    .name = "paper", .label = "文书代字", .keying = DD_KEY_GIVEN, .fields = paper_fields,
};
/* clang-format on */

const struct dd_kind *const *dd_policy_kinds(void)
{
    static const struct dd_kind *const kinds[] = { &dd_number_kind, &dd_calendar_kind,
                                                   &dd_paper_word_kind, NULL };
    return kinds;
}
