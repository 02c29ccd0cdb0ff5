/* rectification 整改: one problem, one order to mend it, until it is done (意见 第十五条). */
#include "domain/rectify/rectify.h"

#include "base/say.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice states[] = {
    [R_DRAFTED]       = { "drafted",    "拟下达" },
    [R_ISSUED]        = { "issued",     "已下达" },
    [R_RECEIVED]      = { "received",   "已签收" },
    [R_PLANNED]       = { "planned",    "方案已报" },
    [R_SUBMITTED]     = { "submitted",  "报告已报" },
    [R_VERIFIED]      = { "verified",   "已核查" },
    [R_ACCEPTED]      = { "accepted",   "已销号" },
    [R_RETURNED_BACK] = { "returned",   "退回重改" },
    [R_REOPENED]      = { "reopened",   "反弹重改" },
    [R_SUSTAINED]     = { "sustained",  "已巩固" },
    [R_TERMINATED]    = { "terminated", "已终止" },
    { 0 },
};

static const struct dd_choice ways_of_verifying[] = {
    [VERIFIED_ON_SITE]   = { "site",   "实地核查" },
    [VERIFIED_BY_PAPERS] = { "papers", "材料核查" },
    { 0 },
};
/* clang-format on */

/*
 * A measure that ends after the deadline cannot save it; the plan may still be right once more time
 * is granted.
 */
static void check(const struct dd_record *rectification, struct dd_problems *problems)
{
    const dd_day deadline = dd_date(rectification, R_DEADLINE);

    if (deadline == DD_NO_DAY)
        return;
    for (unsigned i = 0; i < dd_count(rectification, R_MEASURES); i++) {
        const struct dd_record *measure = dd_item(rectification, R_MEASURES, i);

        if (dd_has(measure, MEASURE_DUE) && dd_date(measure, MEASURE_DUE) > deadline)
            dd_remark(measure, MEASURE_DUE, problems, DD_E_ORDER,
                      _("measure %u ends after the deadline"), i + 1);
    }
}

/* clang-format off */
static const struct dd_field progress_fields[] = {
    { "on",   "日期", DD_DATE, DD_REQUIRED, .past = true },
    { "text", "进展", DD_TEXT, DD_REQUIRED },
    { 0 },
};
const struct dd_kind dd_progress_kind = { .name = "progress", .label = "进展", .fields = progress_fields };

static const struct dd_field measure_fields[] = {
    [MEASURE_TEXT]     = { "text",     "措施",     DD_TEXT,  DD_REQUIRED },
    [MEASURE_OWNER]    = { "owner",    "责任人",   DD_TEXT,  DD_REQUIRED },
    [MEASURE_DUE]      = { "due",      "完成时限", DD_DATE },
    [MEASURE_DONE_ON]  = { "done_on",  "完成日期", DD_DATE, .past = true,
                           .hint    = "未填即为未完成，销号时会被拒绝",
                           .hint_en = "without it the measure is open and acceptance is refused" },
    [MEASURE_PROGRESS] = { "progress", "进展情况", DD_GROUP, .list = true, .log = true, .group = &dd_progress_kind },
    { 0 },
};
const struct dd_kind dd_measure_kind = { .name = "measure", .label = "整改措施", .fields = measure_fields };

static const struct dd_field evidence_fields[] = {
    [EVIDENCE_FILE]     = { "file",     "文件",     DD_FILE,   DD_REQUIRED },
    [EVIDENCE_SHA256]   = { "sha256",   "校验值",   DD_TEXT,   DD_ASSIGNED },
    [EVIDENCE_SIZE]     = { "size",     "字节数",   DD_NUMBER, DD_ASSIGNED },
    [EVIDENCE_FACT_ON]  = { "fact_on",  "事实日期", DD_DATE, .past = true,
                            .hint    = "材料反映的事实发生在哪一天",
                            .hint_en = "the day of the fact it shows" },
    [EVIDENCE_RECEIVED] = { "received", "收到日期", DD_DATE, .past = true },
    [EVIDENCE_ENTERED]  = { "entered",  "录入日期", DD_DATE,   DD_ASSIGNED },
    { 0 },
};
const struct dd_kind dd_evidence_kind = { .name = "evidence", .label = "佐证材料", .fields = evidence_fields };

static const struct dd_field fields[] = {
    [R_FINDING]        = { "finding",        "问题",       DD_REF,    DD_REQUIRED, .kinds = "finding" },
    [R_UNIT]           = { "unit",           "单位",       DD_REF,    DD_REQUIRED, .kinds = "unit" },
    [R_REQUIREMENT]    = { "requirement",    "整改要求",   DD_TEXT,   DD_REQUIRED },
    [R_DEADLINE]       = { "deadline",       "整改期限",   DD_DATE,   .by_move = true, .set_by = "issue reopen extension.grant",
                           .hint    = "不填则下达时按问题严重程度计算",
                           .hint_en = "when absent, counted from the issue by the severity" },
    [R_PLAN_ASKED]     = { "plan_asked",     "要求报方案", DD_YESNO,
                           .hint    = "轻微问题默认否，其余默认是",
                           .hint_en = "no for a minor finding, yes for others" },
    [R_COMPETENT]      = { "competent",      "主管部门",   DD_REF,    DD_ASSIGNED, .kinds = "unit" },
    [R_MEASURES]       = { "measures",       "整改措施",   DD_GROUP,  .list = true, .table = true, .group = &dd_measure_kind },
    [R_REPORT]         = { "report",         "整改报告",   DD_TEXT, .set_by = "submit" },
    [R_EVIDENCE]       = { "evidence",       "佐证材料",   DD_GROUP,  .list = true, .group = &dd_evidence_kind },
    [R_VERIFIED_BY]    = { "verified_by",    "核查人",     DD_REF,    .kinds = "inspector staff", .set_by = "verify" },
    [R_HOW]            = { "how",            "核查方式",   DD_CHOICE, .choices = ways_of_verifying, .set_by = "verify" },
    [R_EFFECT]         = { "effect",         "整改成效",   DD_TEXT, .set_by = "verify accept" },
    [R_RETURNED]       = { "returned",       "退回次数",   DD_NUMBER, DD_ASSIGNED },
    [R_ROUNDS]         = { "rounds",         "整改轮次",   DD_NUMBER, DD_ASSIGNED },
    [R_FIRST_DEADLINE] = { "first_deadline", "原定期限",   DD_DATE,   DD_ASSIGNED },
    [R_PUBLISHED_ON]   = { "published_on",   "结果公布日", DD_DATE,   DD_ASSIGNED },
    [R_NOTE]           = { "note",           "备注",       DD_TEXT },
    { 0 },
};

const struct dd_kind dd_rectification_kind = {
    .name = "rectification", .label = "整改", .task = "rectify", .letters = "R",
    .identity = "finding", .title = "unit requirement",
    .columns = "key unit requirement deadline state days_left rounds",
    .hint    = "一个问题的整改，从下达到销号（意见 第十五条）",
    .hint_en = "the mending of one finding, from order to acceptance (article 15)",
    .fields = fields, .states = states, .check = check,
};
/* clang-format on */
