/* visit 挂牌督导记录: one call of a responsible inspector at a school (articles 6 and 10). */
#include "domain/supervise/supervise.h"

#include "base/clock.h"
#include "base/say.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice items[] = {
    [VISITED_AFFAIRS]      = { "affairs",      "校务管理和制度执行" },
    [VISITED_ENROLMENT]    = { "enrolment",    "招生、收费、择校" },
    [VISITED_LESSONS]      = { "lessons",      "课程开设和课堂教学" },
    [VISITED_STUDENTS]     = { "students",     "学生学习、体育锻炼和课业负担" },
    [VISITED_TEACHERS]     = { "teachers",     "教师师德和专业发展" },
    [VISITED_SAFETY]       = { "safety",       "校园及周边安全、学生交通安全" },
    [VISITED_CANTEEN]      = { "canteen",      "食堂、食品、饮水及宿舍卫生" },
    [VISITED_SPIRIT]       = { "spirit",       "校风、教风、学风" },
    [VISITED_KINDER_SAFETY]  = { "kindergarten-safety",  "安全管理" },
    [VISITED_KINDER_RUNNING] = { "kindergarten-running", "规范办园" },
    [VISITED_KINDER_ETHICS]  = { "kindergarten-ethics",  "师德师风" },
    [VISITED_OTHER]        = { "other",        "其他" },
    { 0 },
};

static const struct dd_choice judgements[] = {
    [JUDGED_GOOD]     = { "good",     "良好" },
    [JUDGED_ORDINARY] = { "ordinary", "一般" },
    [JUDGED_PROBLEM]  = { "problem",  "存在问题" },
    { 0 },
};

static const struct dd_choice follow_ups[] = {
    [FOLLOW_NONE]    = { "none",    "无" },
    [FOLLOW_ADVISED] = { "advised", "当场指导" },
    [FOLLOW_RECTIFY] = { "rectify", "整改通知" },
    [FOLLOW_REPORT]  = { "report",  "上报督导机构" },
    [FOLLOW_CONSULT] = { "consult", "会商部门" },
    { 0 },
};
/* clang-format on */

int64_t dd_visit_hours(const struct dd_record *visit)
{
    enum { TENTH = 6 }; /* minutes of a tenth of an hour */
    int minutes;

    if (!dd_has(visit, VI_ARRIVED) || !dd_has(visit, VI_LEFT))
        return 0;
    minutes =
        dd_clock_minutes(dd_text(visit, VI_LEFT)) - dd_clock_minutes(dd_text(visit, VI_ARRIVED));
    /* However short, it was a visit. */
    return minutes > 0 && minutes < TENTH ? 1 : (minutes + TENTH / 2) / TENTH;
}

/* Nobody is at a school for longer than from coming to leaving; a noon spent elsewhere makes it less. */
static void check_hours(const struct dd_record *visit, struct dd_problems *problems)
{
    if (!dd_has(visit, VI_ARRIVED) || !dd_has(visit, VI_LEFT))
        return;
    if (dd_visit_hours(visit) <= 0)
        dd_complain(visit, VI_LEFT, problems, DD_E_ORDER, _("%s is not after %s"),
                    dd_text(visit, VI_LEFT), dd_text(visit, VI_ARRIVED));
    else if (dd_number(visit, VI_HOURS) > dd_visit_hours(visit))
        dd_remark(visit, VI_HOURS, problems, DD_E_VALUE, _("are more than from %s to %s"),
                  dd_text(visit, VI_ARRIVED), dd_text(visit, VI_LEFT));
}

static void check(const struct dd_record *visit, struct dd_problems *problems)
{
    unsigned seen[VISITED_OTHER + 1] = { 0 };

    check_hours(visit, problems);
    for (unsigned i = 0; i < dd_count(visit, VI_ITEMS); i++) {
        const unsigned item = dd_choice(dd_item(visit, VI_ITEMS, i), VISITED_ITEM);

        if (item && seen[item])
            dd_complain_item(visit, VI_ITEMS, i, VISITED_ITEM, problems, DD_E_REPEATED,
                             _("is there already, as item %u"), seen[item]);
        else
            seen[item] = i + 1;
    }
}

/* clang-format off */
enum { TIMES_MOST = 999 };

static const struct dd_field item_fields[] = {
    [VISITED_ITEM]   = { "item",   "事项",     DD_CHOICE, DD_REQUIRED, .choices = items },
    [VISITED_JUDGED] = { "judged", "评价",     DD_CHOICE, .choices = judgements },
    [VISITED_TEXT]   = { "text",   "具体情况", DD_TEXT },
    { 0 },
};
const struct dd_kind dd_visited_kind = { .name = "visited", .label = "督导事项", .fields = item_fields };

static const struct dd_field activity_fields[] = {
    [DID_LESSONS]        = { "lessons",        "听课节数",         DD_NUMBER, .least = 0, .most = TIMES_MOST },
    [DID_PAPERS]         = { "papers",         "查阅资料份数",     DD_NUMBER, .least = 0, .most = TIMES_MOST },
    [DID_MEETINGS]       = { "meetings",       "列席会议次数",     DD_NUMBER, .least = 0, .most = TIMES_MOST },
    [DID_TALKS]          = { "talks",          "座谈走访人次",   DD_NUMBER, .least = 0, .most = TIMES_MOST },
    [DID_QUESTIONNAIRES] = { "questionnaires", "问卷份数",     DD_NUMBER, .least = 0, .most = 100 * TIMES_MOST },
    [DID_WALKS]          = { "walks",          "校园巡视次数",     DD_NUMBER, .least = 0, .most = TIMES_MOST },
    { 0 },
};
const struct dd_kind dd_activities_kind = { .name = "activities", .label = "督导活动", .fields = activity_fields };

static const struct dd_field fields[] = {
    [VI_INSPECTOR]        = { "inspector",        "责任督学",   DD_REF,    DD_REQUIRED, .kinds = "inspector" },
    [VI_SCHOOL]           = { "school",           "学校",       DD_REF,    DD_REQUIRED, .kinds = "unit" },
    [VI_ON]               = { "on",               "督导日期",   DD_DATE,   DD_REQUIRED, .past = true },
    [VI_ARRIVED]          = { "arrived",          "到校时间",   DD_TEXT,   .clock = true },
    [VI_LEFT]             = { "left",             "离校时间",   DD_TEXT,   .clock = true },
    [VI_HOURS]            = { "hours",            "督导时长",   DD_NUMBER, .scale = 1, .least = 1, .most = 240,
                              .hint    = "小时；不填按到校、离校时间计算",
                              .hint_en = "left out, from arriving to leaving" },
    [VI_ITEMS]            = { "items",            "督导事项",   DD_GROUP,  DD_REQUIRED, .list = true, .group = &dd_visited_kind,
                              .hint    = "中小学8项，幼儿园4项，另有内容的填“其他”",
                              .hint_en = "eight of schools, four of kindergartens; whatever else is `other`" },
    [VI_ACTIVITIES]       = { "activities",       "督导活动",   DD_GROUP,  .group = &dd_activities_kind },
    [VI_HIGHLIGHTS]       = { "highlights",       "工作亮点",   DD_TEXT },
    [VI_PROBLEMS]         = { "problems",         "存在问题",   DD_TEXT,
                              .hint    = "处理意见为整改通知、会商部门的，据此登记问题；一条以上的另行登记",
                              .hint_en = "what is to be rectified or consulted on becomes a finding; further ones are added as such" },
    [VI_SCHOOL_SIGNED_BY] = { "school_signed_by", "学校签字人", DD_TEXT,   .person = true },
    [VI_FOLLOW_UP]        = { "follow_up",        "处理意见",   DD_CHOICE, DD_REQUIRED, .choices = follow_ups },
    [VI_NOTE]             = { "note",             "备注",       DD_TEXT },
    { 0 },
};

const struct dd_kind dd_visit_kind = {
    .name = "visit", .label = "挂牌督导记录", .task = "supervise", .letters = "VI",
    .identity = "inspector school on", .title = "inspector school on",
    .columns = "key on school inspector hours problems follow_up school_signed_by",
    .hint = "责任督学到挂牌学校的一次督导（意见 第六条、第十条）",
    .hint_en = "one call of a responsible inspector at a school (articles 6 and 10)",
    .fields = fields, .check = check,
};
/* clang-format on */
