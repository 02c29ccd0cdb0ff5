/* interview 约谈: leaders of a unit called in and bound to what they promise (意见 第十六条). */
#include "domain/interview/interview.h"

#include "base/say.h"
#include "domain/checks.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice states[] = {
    [IV_PROPOSED]  = { "proposed",  "拟约谈" },
    [IV_APPROVED]  = { "approved",  "已批准" },
    [IV_NOTIFIED]  = { "notified",  "已通知" },
    [IV_HELD]      = { "held",      "已约谈" },
    [IV_MINUTED]   = { "minuted",   "已成纪要" },
    [IV_FILED]     = { "filed",     "已备案" },
    [IV_FOLLOWING] = { "following", "跟踪落实" },
    [IV_CLOSED]    = { "closed",    "已办结" },
    [IV_CANCELLED] = { "cancelled", "已取消" },
    { 0 },
};

static const struct dd_choice grounds[] = {
    [GROUND_POLICY]        = { "policy",        "贯彻党和国家教育方针及决策部署不到位" },
    [GROUND_DUTY]          = { "duty",          "履行教育职责问题突出" },
    [GROUND_RUNNING]       = { "running",       "办学行为不规范" },
    [GROUND_QUALITY]       = { "quality",       "教育教学质量下滑严重" },
    [GROUND_SAFETY]        = { "safety",        "安全问题较多" },
    [GROUND_OBSTRUCT]      = { "obstruct",      "不配合、不接受教育督导" },
    [GROUND_VIOLATION]     = { "violation",     "学校违规失责、造成不良后果" },
    [GROUND_RECTIFICATION] = { "rectification", "整改不力" },
    { 0 },
};

static const struct dd_choice signings[] = {
    [SIGNED_YES]     = { "yes",     "已签字" },
    [SIGNED_REFUSED] = { "refused", "拒签" },
    { 0 },
};

static const struct dd_choice filings[] = {
    [FILED_WITH_MANAGEMENT]  = { "management",  "党工委管委" },
    [FILED_WITH_SUPERIOR]    = { "superior",    "上级部门" },
    [FILED_WITH_PERSONNEL]   = { "personnel",   "组织人事部门" },
    [FILED_WITH_PERFORMANCE] = { "performance", "绩效考核部门" },
    { 0 },
};
/* clang-format on */

/* What is promised in an interview cannot have been due before it. */
static void check_commitments(const struct dd_record *interview, struct dd_problems *problems)
{
    const dd_day scheduled = dd_date(interview, IV_SCHEDULED_ON);

    if (scheduled == DD_NO_DAY)
        return;
    for (unsigned i = 0; i < dd_count(interview, IV_COMMITMENTS); i++) {
        const struct dd_record *commitment = dd_item(interview, IV_COMMITMENTS, i);

        if (dd_has(commitment, COMMITMENT_DUE) && dd_date(commitment, COMMITMENT_DUE) < scheduled)
            dd_complain(commitment, COMMITMENT_DUE, problems, DD_E_ORDER,
                        _("commitment %u is due before the interview"), i + 1);
    }
}

static void check(const struct dd_record *interview, struct dd_problems *problems)
{
    dd_check_distinct(interview, IV_PERSONS, PERSON_LEADER, problems);
    dd_check_distinct(interview, IV_EVIDENCE, DD_ITSELF, problems);
    dd_check_distinct(interview, IV_JOINT_WITH, DD_ITSELF, problems);
    check_commitments(interview, problems);
}

/* clang-format off */
static const struct dd_field person_fields[] = {
    [PERSON_LEADER] = { "leader", "负责人", DD_REF,  .kinds = "leader", .either = 1 },
    [PERSON_NAME]   = { "name",   "姓名",   DD_TEXT, .either = 1, .person = true,
                        .hint    = "未登记为负责人的，填姓名和职务",
                        .hint_en = "of somebody who is not on record as a leader; their post too" },
    [PERSON_POST]   = { "post",   "职务",   DD_TEXT },
    { 0 },
};
const struct dd_kind dd_person_kind = { .name = "person", .label = "约谈对象", .fields = person_fields };

static const struct dd_field attendance_fields[] = {
    [ATTENDANCE_PRESENT] = { "present", "到场",     DD_TEXT, .list = true },
    [ATTENDANCE_ABSENT]  = { "absent",  "缺席",     DD_TEXT, .list = true },
    [ATTENDANCE_DEPUTED] = { "deputed", "委托代谈", DD_TEXT, .list = true,
                             .hint    = "谁代替谁到场",
                             .hint_en = "who came for whom" },
    { 0 },
};
const struct dd_kind dd_attendance_kind = { .name = "attendance", .label = "到场情况", .fields = attendance_fields };

static const struct dd_field commitment_fields[] = {
    [COMMITMENT_TEXT] = { "text", "承诺",     DD_TEXT, DD_REQUIRED },
    [COMMITMENT_DUE]  = { "due",  "完成时限", DD_DATE, DD_REQUIRED },
    { 0 },
};
const struct dd_kind dd_commitment_kind = { .name = "commitment", .label = "承诺事项", .fields = commitment_fields };

static const struct dd_field fields[] = {
    [IV_UNIT]         = { "unit",         "单位",     DD_REF,    DD_REQUIRED, .kinds = "unit" },
    [IV_PERSONS]      = { "persons",      "约谈对象", DD_GROUP,  .list = true, .group = &dd_person_kind, .asked_by = "notify" },
    [IV_GROUND]       = { "ground",       "约谈事由", DD_CHOICE, DD_REQUIRED, .choices = grounds, .list = true },
    [IV_EVIDENCE]     = { "evidence",     "依据记录", DD_REF,    DD_REQUIRED, .list = true,
                          .hint    = "表明事由的记录，如问题、整改、督导",
                          .hint_en = "the records that show the ground: findings, rectifications, supervisions" },
    [IV_JOINT_WITH]   = { "joint_with",   "联合部门", DD_REF,    .kinds = "unit", .list = true,
                          .hint    = "约谈学校须会同教育主管部门（意见 第十六条）",
                          .hint_en = "schools are interviewed jointly with the education department (article 16)" },
    [IV_SCHEDULED_ON] = { "scheduled_on", "约谈日期", DD_DATE,   .asked_by = "notify", .set_by = "postpone", .by_move = true },
    [IV_PLACE]        = { "place",        "约谈地点", DD_TEXT },
    [IV_HOSTS]        = { "hosts",        "约谈人",   DD_TEXT,   .list = true, .person = true,
                          .hint    = "不少于2人",
                          .hint_en = "two or more" },
    [IV_ATTENDANCE]   = { "attendance",   "到场情况", DD_GROUP,  .group = &dd_attendance_kind },
    [IV_MINUTES]      = { "minutes",      "纪要",     DD_TEXT, .asked_by = "minute" },
    [IV_COMMITMENTS]  = { "commitments",  "承诺事项", DD_GROUP,  .list = true, .group = &dd_commitment_kind },
    [IV_SIGNED]       = { "signed",       "签字情况", DD_CHOICE, .choices = signings },
    [IV_FILED_WITH]   = { "filed_with",   "备案部门", DD_CHOICE, .choices = filings, .list = true,
                          .hint    = "约谈记录按规定备案，作为绩效考核的依据（意见 第十六条）",
                          .hint_en = "where the record was filed, as a basis of the performance assessment (article 16)" },
    [IV_NOTE]         = { "note",         "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_interview_kind = {
    .name = "interview", .label = "约谈", .task = "interview", .letters = "Y",
    .identity = "unit ground evidence", .title = "unit ground",
    .columns = "key unit ground scheduled_on state signed",
    .hint = "约谈单位负责人，从拟约谈到办结（意见 第十六条）",
    .hint_en = "the leaders of a unit called in, from the proposal until it is closed (article 16)",
    .fields = fields, .states = states, .check = check,
};
/* clang-format on */
