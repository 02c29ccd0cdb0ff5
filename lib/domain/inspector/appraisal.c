/* appraisal 考核: what somebody's work of a year is worth, and what follows from it (article 7). */
#include "domain/inspector/inspector.h"

#include "base/say.h"
#include "domain/checks.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice states[] = {
    [APR_DRAFTED]   = { "drafted",   "拟评" },
    [APR_DECIDED]   = { "decided",   "已评定" },
    [APR_PUBLISHED] = { "published", "已公布" },
    { 0 },
};

static const struct dd_choice grades[] = {
    [GRADE_EXCELLENT]   = { "excellent",   "优秀" },
    [GRADE_QUALIFIED]   = { "qualified",   "合格" },
    [GRADE_UNQUALIFIED] = { "unqualified", "不合格" },
    { 0 },
};

static const struct dd_choice outcomes[] = {
    [OUTCOME_PRAISE]    = { "praise",    "表扬奖励" },
    [OUTCOME_TRAINING]  = { "training",  "培养培训" },
    [OUTCOME_PROMOTION] = { "promotion", "职务晋升" },
    [OUTCOME_HONOUR]    = { "honour",    "评先树优" },
    [OUTCOME_TITLE]     = { "title",     "职称评审倾斜" },
    [OUTCOME_RENEW]     = { "renew",     "续聘" },
    [OUTCOME_EXIT]      = { "exit",      "退出" },
    { 0 },
};
/* clang-format on */

static bool leads_to(const struct dd_record *appraisal, unsigned outcome)
{
    for (unsigned i = 0; i < dd_count(appraisal, APR_OUTCOME); i++)
        if (dd_item_choice(appraisal, APR_OUTCOME, i) == outcome)
            return true;
    return false;
}

static void check(const struct dd_record *appraisal, struct dd_problems *problems)
{
    dd_check_one_person(appraisal, APR_INSPECTOR, APR_STAFF, problems);
    if (leads_to(appraisal, OUTCOME_RENEW) && leads_to(appraisal, OUTCOME_EXIT))
        dd_complain(appraisal, APR_OUTCOME, problems, DD_E_VALUE, "%s",
                    _("nobody is both renewed and out"));
}

/* clang-format off */
static const struct dd_field fields[] = {
    [APR_INSPECTOR]      = { "inspector",      "督学",         DD_REF,    .kinds = "inspector", .either = 1 },
    [APR_STAFF]          = { "staff",          "督导机构人员", DD_REF,    .kinds = "staff", .either = 1 },
    [APR_YEAR]           = { "year",           "考核年度",     DD_NUMBER, DD_REQUIRED, .least = DD_FIRST_YEAR, .most = DD_LAST_YEAR },
    [APR_POLITICAL]      = { "political",      "政治表现",     DD_NUMBER, .scale = 1, .least = 0, .most = 1000,
                             .asked_by = "decide", .by_move = true,
                             .hint    = "0至100分",
                             .hint_en = "from 0 to 100" },
    [APR_ABILITY]        = { "ability",        "业务能力",     DD_NUMBER, .scale = 1, .least = 0, .most = 1000,
                             .asked_by = "decide", .by_move = true,
                             .hint    = "0至100分",
                             .hint_en = "from 0 to 100" },
    [APR_DUTY]           = { "duty",           "履行职责",     DD_NUMBER, .scale = 1, .least = 0, .most = 1000,
                             .asked_by = "decide", .by_move = true,
                             .hint    = "0至100分",
                             .hint_en = "from 0 to 100" },
    [APR_SCHOOL_OPINION] = { "school_opinion", "学校意见",     DD_TEXT,
                             .hint    = "所督导学校对其工作的评价",
                             .hint_en = "what the schools supervised say of the work" },
    [APR_GRADE]          = { "grade",          "考核等次",     DD_CHOICE, .choices = grades, .set_by = "decide", .by_move = true,
                             .hint    = "不填按三项得分评定；平均90分以上且没有不足60分的为优秀；三项都在60分以上的为合格；"
                                        "有不足60分的为不合格；另定等次的须说明理由",
                             .hint_en = "left out, it follows from the scores: excellent with an average of 90 and none "
                                        "below 60, qualified with none below 60, else unqualified; another one needs a reason" },
    [APR_OUTCOME]        = { "outcome",        "结果运用",     DD_CHOICE, .choices = outcomes, .list = true,
                             .hint    = "优秀的予以表扬奖励，在培养培训、职务晋升、评先树优等方面倾斜；退出的另行办理离任（意见 第七条）",
                             .hint_en = "praise and preference for the excellent; whoever is out is ended by a move of "
                                        "the appointment (article 7)" },
    [APR_NOTE]           = { "note",           "备注",         DD_TEXT },
    { 0 },
};

const struct dd_kind dd_appraisal_kind = {
    .name = "appraisal", .label = "考核", .task = "inspector", .letters = "AP",
    .identity = "inspector staff year", .title = "inspector staff year",
    .columns = "key inspector staff year political ability duty grade outcome state",
    .hint = "督学或督导机构人员一年的考核（意见 第七条）",
    .hint_en = "the appraisal of an inspector or one of the staff for a year (article 7)",
    .fields = fields, .states = states, .check = check,
};
/* clang-format on */
