/* supervision 督导: one unit supervised once, from the plan to the file (articles 9-12 and 14). */
#include "domain/supervise/supervise.h"

#include "base/say.h"
#include "domain/checks.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice states[] = {
    [SU_PLANNED]       = { "planned",       "已计划" },
    [SU_NOTIFIED]      = { "notified",      "已通知" },
    [SU_SELF_REPORTED] = { "self_reported", "已报自评" },
    [SU_ON_SITE]       = { "on_site",       "实地督导" },
    [SU_FED_BACK]      = { "fed_back",      "已反馈初步意见" },
    [SU_OPINED]        = { "opined",        "已发督导意见书" },
    [SU_REPORTED]      = { "reported",      "已报告" },
    [SU_PUBLISHED]     = { "published",     "已公开" },
    [SU_CLOSED]        = { "closed",        "已办结" },
    [SU_CANCELLED]     = { "cancelled",     "已取消" },
    { 0 },
};

static const struct dd_choice strands[] = {
    [STRAND_GOVERNMENT] = { "government", "督政" },
    [STRAND_SCHOOL]     = { "school",     "督学" },
    [STRAND_MONITORING] = { "monitoring", "评估监测" },
    { 0 },
};

static const struct dd_choice kinds[] = {
    [SUPERVISION_COMPREHENSIVE] = { "comprehensive", "综合督导" },
    [SUPERVISION_SPECIAL]       = { "special",       "专项督导" },
    [SUPERVISION_ROUTINE]       = { "routine",       "经常性督导" },
    [SUPERVISION_EMERGENCY]     = { "emergency",     "突发事件督导" },
    { 0 },
};

static const struct dd_choice orientations[] = {
    [ORIENTED_PROCESS] = { "process", "过程性" },
    [ORIENTED_RESULT]  = { "result",  "结果性" },
    { 0 },
};

static const struct dd_choice selections[] = {
    [SELECTED_DAILY]  = { "daily",  "日常" },
    [SELECTED_RANDOM] = { "random", "随机" },
    { 0 },
};

static const struct dd_choice opennesses[] = {
    [OPEN_ANNOUNCED]   = { "announced",   "明察" },
    [OPEN_UNANNOUNCED] = { "unannounced", "暗访" },
    { 0 },
};

static const struct dd_choice modes[] = {
    [MODE_ON_SITE] = { "on-site", "实地" },
    [MODE_ONLINE]  = { "online",  "网上" },
    [MODE_MIXED]   = { "mixed",   "线上线下结合" },
    { 0 },
};

static const struct dd_choice team_roles[] = {
    [TEAM_AS_LEADER] = { "leader", "组长" },
    [TEAM_AS_DEPUTY] = { "deputy", "副组长" },
    [TEAM_AS_MEMBER] = { "member", "成员" },
    [TEAM_AS_EXPERT] = { "expert", "专家" },
    [TEAM_AS_STAFF]  = { "staff",  "工作人员" },
    { 0 },
};

static const struct dd_choice opinion_groups[] = {
    [OPINION_OF_PUBLIC]   = { "public",  "公众" },
    [OPINION_OF_STUDENTS] = { "student", "学生" },
    [OPINION_OF_PARENTS]  = { "parent",  "家长" },
    [OPINION_OF_TEACHERS] = { "teacher", "教师" },
    { 0 },
};

static const struct dd_choice opinion_forms[] = {
    [OPINION_BY_MEETING]       = { "meeting",       "座谈会" },
    [OPINION_BY_QUESTIONNAIRE] = { "questionnaire", "问卷" },
    [OPINION_BY_TALK]          = { "talk",          "访谈" },
    [OPINION_ONLINE]           = { "online",        "网络" },
    { 0 },
};
/* clang-format on */

static void check(const struct dd_record *supervision, struct dd_problems *problems)
{
    dd_check_order(supervision, SU_FROM, SU_UNTIL, problems);
    dd_check_order(supervision, SU_FROM, SU_DELIBERATED_ON, problems);
    dd_check_distinct(supervision, SU_TEAM, TEAM_PERSON, problems);
    dd_check_distinct(supervision, SU_JOINT_WITH, DD_ITSELF, problems);
    if (dd_has(supervision, SU_SELF_DUE) && !dd_yes(supervision, SU_SELF_EVALUATION))
        dd_remark(supervision, SU_SELF_DUE, problems, DD_E_VALUE,
                  _("is given though no self-evaluation is asked"));
}

/* clang-format off */
static const struct dd_field team_fields[] = {
    [TEAM_PERSON] = { "person", "人员", DD_REF,    .kinds = "inspector staff", .either = 1 },
    [TEAM_NAME]   = { "name",   "姓名", DD_TEXT,   .either = 1, .person = true,
                      .hint    = "不在督学名册和机构人员中的，填姓名和单位",
                      .hint_en = "of somebody who is neither an inspector nor staff; their unit too" },
    [TEAM_UNIT]   = { "unit",   "单位", DD_REF,    .kinds = "unit" },
    [TEAM_ROLE]   = { "role",   "职务", DD_CHOICE, .choices = team_roles, .preset = "member",
                      .hint    = "组长、副组长、成员须为在聘的总督学、专职或兼职督学",
                      .hint_en = "leader, deputy and member are chief, full-time or part-time inspectors in post" },
    { 0 },
};
const struct dd_kind dd_team_kind = { .name = "team", .label = "督导组", .fields = team_fields };

static const struct dd_field opinion_fields[] = {
    [OPINION_ON]     = { "on",     "日期",     DD_DATE,   DD_REQUIRED, .past = true },
    [OPINION_GROUP]  = { "group",  "对象",     DD_CHOICE, DD_REQUIRED, .choices = opinion_groups },
    [OPINION_FORM]   = { "form",   "形式",     DD_CHOICE, DD_REQUIRED, .choices = opinion_forms },
    [OPINION_PEOPLE] = { "people", "人数",     DD_NUMBER, .least = 0, .most = 1000000 },
    [OPINION_TEXT]   = { "text",   "主要意见", DD_TEXT,   DD_REQUIRED },
    { 0 },
};
const struct dd_kind dd_opinion_kind = { .name = "opinion", .label = "听取意见", .fields = opinion_fields };

static const struct dd_field fields[] = {
    [SU_TITLE]            = { "title",            "标题",         DD_TEXT,   DD_REQUIRED },
    [SU_STRAND]           = { "strand",           "类别",         DD_CHOICE, DD_REQUIRED, .choices = strands },
    [SU_KIND]             = { "kind",             "督导方式",     DD_CHOICE, DD_REQUIRED, .choices = kinds,
                              .hint    = "突发事件督导即时开展，不需事先通知（意见 第九条）",
                              .hint_en = "an emergency one starts at once and without notice (article 9)" },
    [SU_ORIENTATION]      = { "orientation",      "过程或结果",   DD_CHOICE, .choices = orientations },
    [SU_SELECTION]        = { "selection",        "日常或随机",   DD_CHOICE, .choices = selections },
    [SU_OPENNESS]         = { "openness",         "明察或暗访",   DD_CHOICE, .choices = opennesses },
    [SU_MODE]             = { "mode",             "实地或网上",   DD_CHOICE, .choices = modes },
    [SU_UNIT]             = { "unit",             "被督导单位",   DD_REF,    DD_REQUIRED, .kinds = "unit" },
    [SU_BATCH]            = { "batch",            "批次",         DD_TEXT,   DD_ASSIGNED },
    [SU_SCOPE]            = { "scope",            "督导事项",     DD_TEXT,   DD_REQUIRED },
    [SU_FROM]             = { "from",             "开始日期",     DD_DATE,   .asked_by = "notify", .set_by = "start",
                              .hint    = "提前通知的工作日不足的，须说明理由",
                              .hint_en = "a notice shorter than asked needs a reason" },
    [SU_UNTIL]            = { "until",            "结束日期",     DD_DATE,   .asked_by = "feedback",
                              .hint    = "意见书和报告的期限从这一天起算",
                              .hint_en = "the terms of the opinion and of the report run from it" },
    [SU_TEAM]             = { "team",             "督导组",       DD_GROUP,  .list = true, .table = true, .group = &dd_team_kind,
                              .asked_by = "notify", .set_by = "start",
                              .hint    = "综合督导、专项督导至少3名督学（教育督导条例 第十六条）",
                              .hint_en = "at least three inspectors for a comprehensive or special one" },
    [SU_JOINT_WITH]       = { "joint_with",       "联合部门",     DD_REF,    .kinds = "unit", .list = true },
    [SU_SELF_EVALUATION]  = { "self_evaluation",  "要求自评",     DD_YESNO },
    [SU_SELF_DUE]         = { "self_due",         "自评报送期限", DD_DATE },
    [SU_SELF_REPORT]      = { "self_report",      "自评报告",     DD_TEXT },
    [SU_SELF_REVIEWED_BY] = { "self_reviewed_by", "自评审核人",   DD_TEXT,
                              .hint    = "督导组须审核自评报告（教育督导条例 第十八条）",
                              .hint_en = "the team has to review the self-evaluation" },
    [SU_OPINIONS]         = { "opinions",         "听取意见",     DD_GROUP,  .list = true, .group = &dd_opinion_kind,
                              .hint    = "征求公众意见，并听取学生、家长和教师意见（教育督导条例 第十九条）",
                              .hint_en = "of the public, and of students, parents and teachers" },
    [SU_DELIBERATED_ON]   = { "deliberated_on",   "评议日期",     DD_DATE, .past = true,
                              .hint    = "督导组集体评议形成初步意见的日期",
                              .hint_en = "when the team agreed on its preliminary opinion" },
    [SU_PLEA]             = { "plea",             "申辩",         DD_GROUP,  .group = &dd_plea_kind },
    [SU_STRENGTHS]        = { "strengths",        "主要成效",     DD_TEXT },
    [SU_CONCLUSION]       = { "conclusion",       "总体评价",     DD_TEXT },
    [SU_DEMANDS]          = { "demands",          "整改要求",     DD_TEXT },
    [SU_TASKS]            = { "tasks",            "工作要求",     DD_TEXT },
    [SU_MAJOR]            = { "major",            "重大事项",     DD_YESNO,
                              .hint    = "重大事项的督导报告须报党工委管委（意见 第十四条）",
                              .hint_en = "its report goes to the management committee (article 14)" },
    [SU_RECHECK]          = { "recheck",          "复查",         DD_GROUP,  .group = &dd_recheck_kind, .by_move = true,
                              .set_by = "ask-recheck answer-recheck",
                              .hint    = "单位收到意见书后可在规定期限内申请（山东省教育督导条例 第十八条）",
                              .hint_en = "the unit may ask for it within the time set from its receipt of the opinion" },
    [SU_RECHECK_DUE]      = { "recheck_due", "复查决定期限", DD_DATE, DD_ASSIGNED },
    [SU_APPEAL]           = { "appeal",           "申诉",         DD_GROUP,  .group = &dd_appeal_kind },
    [SU_NOTE]             = { "note",             "备注",         DD_TEXT },
    { 0 },
};

const struct dd_kind dd_supervision_kind = {
    .name = "supervision", .label = "督导", .task = "supervise", .letters = "S",
    .identity = "unit title batch", .named_by = "title", .title = "title unit",
    .columns = "key title unit kind from until state days_left",
    .hint = "对一个单位的一次督导，从计划到办结（意见 第九条至第十二条）",
    .hint_en = "one unit supervised once, from the plan until it is closed (articles 9-12)",
    .fields = fields, .states = states, .check = check,
};
/* clang-format on */
