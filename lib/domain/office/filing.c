/* filing 上报事项: what is owed to the city and to the management committee (articles 4, 14). */
#include "domain/office/office.h"

#include <dudao/date.h>

/* clang-format off */
static const struct dd_choice states[] = {
    [FI_PENDING]  = { "pending",  "待报" },
    [FI_SENT]     = { "sent",     "已报" },
    [FI_RECEIVED] = { "received", "已回执" },
    [FI_WAIVED]   = { "waived",   "免报" },
    { 0 },
};

static const struct dd_choice kinds[] = {
    [FILING_PLAN]          = { "plan",          "年度工作计划" },
    [FILING_REPORT]        = { "report",        "年度工作报告" },
    [FILING_MAJOR]         = { "major",         "重大事项" },
    [FILING_RESULT]        = { "result",        "督导结果" },
    [FILING_PERSONNEL]     = { "personnel",     "人员调整变化" },
    [FILING_RECTIFICATION] = { "rectification", "整改结果" },
    [FILING_LOOK_BACK]     = { "look-back",     "回头看" },
    { 0 },
};

static const struct dd_choice receivers[] = {
    [FILED_TO_SUPERIOR]   = { "superior",   "市级教育督导机构" },
    [FILED_TO_MANAGEMENT] = { "management", "党工委管委" },
    { 0 },
};

static const struct dd_field fields[] = {
    [FI_KIND]    = { "kind",    "类别",     DD_CHOICE, DD_REQUIRED, .choices = kinds },
    [FI_YEAR]    = { "year",    "年度",     DD_NUMBER, DD_REQUIRED, .least = DD_FIRST_YEAR, .most = DD_LAST_YEAR },
    [FI_SUBJECT] = { "subject", "事项",     DD_TEXT,   DD_REQUIRED },
    [FI_TO]      = { "to",      "报送对象", DD_CHOICE, DD_REQUIRED, .choices = receivers },
    [FI_ABOUT]   = { "about",   "涉及记录", DD_REF,    .list = true,
                     .hint    = "上报的是哪些督导、整改或人员",
                     .hint_en = "the supervisions, rectifications or persons it tells of" },
    [FI_DUE]     = { "due",     "应报日期", DD_DATE,   DD_REQUIRED },
    [FI_SENT_ON] = { "sent_on", "报出日期", DD_DATE,   DD_ASSIGNED },
    [FI_RECEIPT] = { "receipt", "回执",     DD_TEXT,
                     .hint    = "回执文号或回复内容",
                     .hint_en = "its number, or what was answered" },
    [FI_NOTE]    = { "note",    "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_filing_kind = {
    .name = "filing", .label = "上报事项", .task = "office", .letters = "U",
    .identity = "kind year subject", .title = "subject",
    .columns = "key kind subject to due state sent_on days_left",
    .hint = "应向市级教育督导机构或党工委管委报送的事项（意见 第四条、第十四条）",
    .hint_en = "something owed to the superior office or the management committee (articles 4 and 14)",
    .fields = fields, .states = states,
};
/* clang-format on */
