/* 督导: notice, self-evaluation, site, feedback, opinion, report, publication (教育督导条例 第十六条至第二十四条). */
#include "procedure/supervision.h"
#include "base/say.h"
#include "base/text.h"
#include "domain/office/office.h"
#include "domain/report/report.h"
#include "domain/supervise/supervise.h"
#include "procedure/make.h"
#include "procedure/procedure.h"
#include "procedure/team.h"

static bool is_kind(struct dd_sheet *sheet, unsigned kind)
{
    return dd_choice(dd_this(sheet), SU_KIND) == kind;
}

static bool is_routine(struct dd_sheet *sheet)
{
    return is_kind(sheet, SUPERVISION_ROUTINE);
}

static bool is_emergency(struct dd_sheet *sheet)
{
    return is_kind(sheet, SUPERVISION_EMERGENCY);
}

static bool is_not_routine(struct dd_sheet *sheet)
{
    return !is_routine(sheet);
}

/* Opened anew, it is reported anew: the days of that report run from the day it was opened. */
static bool is_reported_again(struct dd_sheet *sheet)
{
    return dd_entered(sheet, SU_REPORTED) != DD_NO_DAY;
}

static bool is_first_report(struct dd_sheet *sheet)
{
    return !is_reported_again(sheet);
}

static bool needs_no_notice(struct dd_sheet *sheet)
{
    return is_routine(sheet) || is_emergency(sheet) ||
           dd_choice(dd_this(sheet), SU_OPENNESS) == OPEN_UNANNOUNCED;
}

static bool asks_self_evaluation(struct dd_sheet *sheet)
{
    return dd_yes(dd_this(sheet), SU_SELF_EVALUATION);
}

static bool self_report_is_not_awaited(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    return !asks_self_evaluation(sheet) ||
           (dd_has(this, SU_SELF_DUE) && dd_date(this, SU_SELF_DUE) < dd_on(sheet));
}

/* [依据 教育督导条例 第十七条] 事先书面通知. */
static void notice_is_early(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (dd_after(sheet, dd_on(sheet), "notice-days") > dd_date(this, SU_FROM))
        dd_lacks_reason(sheet, "教育督导条例 第十七条", SU_FROM,
                        _("the notice comes fewer than %d working days ahead"),
                        (int)dd_rule_number(sheet, "notice-days"));
}

/* [依据 意见 第十二条] 合理控制督导频次，不增加学校和教师负担: schools alone, and no visits in quiet periods. */
static void school_is_not_overburdened(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet), *unit = dd_load(sheet, this, SU_UNIT);
    dd_day from = dd_date(this, SU_FROM);

    if (is_routine(sheet) || is_emergency(sheet) || from == DD_NO_DAY || !unit ||
        !dd_unit_is_school(unit))
        return;
    const struct dd_bind binds[] = { { "unit", .number = dd_ref(this, SU_UNIT) },
                                     { "day", .dated = true, .day = from },
                                     { 0 } };
    int64_t others = dd_ask(sheet, "supervisions-in-term", binds),
            cap = dd_rule_number(sheet, "frequency-cap");
    if (others >= cap)
        dd_lacks_reason(
            sheet, "意见 第十二条", SU_FROM,
            _("the unit has %d supervisions in that term already, at most %d are meant"),
            (int)others, (int)cap);
    if (dd_ask(sheet, "quiet-on", binds))
        dd_lacks_reason(sheet, "意见 第十二条", SU_FROM, "%s",
                        _("that day lies in a quiet period"));
}

/* [依据 意见 第十条] A unit that is gone is not supervised any more; whoever succeeds it is. */
static void unit_is_there(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    dd_open_unit(sheet, "意见 第十条", SU_UNIT, dd_ref(this, SU_UNIT),
                 dd_has(this, SU_FROM) ? dd_date(this, SU_FROM) : dd_on(sheet));
}

/* A team that a move repeats is only made longer: who may not go has to be taken out of it. */
static void team_may_go(struct dd_sheet *sheet)
{
    unit_is_there(sheet);
    dd_team_may_go(sheet);
    if (dd_count(dd_before(sheet), SU_TEAM))
        dd_suggest(sheet, SU_TEAM, _("to correct what stands: edit KEY --reason TEXT"));
}

static void may_be_notified(struct dd_sheet *sheet)
{
    if (dd_choice(dd_this(sheet), SU_OPENNESS) == OPEN_UNANNOUNCED)
        dd_lacks(sheet, "意见 第十二条", SU_OPENNESS, "%s",
                 _("an unannounced supervision is started without notice"));
    if (!dd_has(dd_this(sheet), SU_FROM))
        return;
    notice_is_early(sheet);
    school_is_not_overburdened(sheet);
    team_may_go(sheet);
}

/* Without notice, team and day are asked for when it starts. [依据 意见 第九条] */
static void may_start_at_once(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (!dd_has(this, SU_FROM))
        dd_lacks(sheet, "意见 第九条", SU_FROM, "%s", _("is missing"));
    if (!dd_count(this, SU_TEAM))
        dd_lacks(sheet, "意见 第九条", SU_TEAM, "%s", _("is missing"));
    if (!dd_has(this, SU_FROM))
        return;
    if (dd_on(sheet) < dd_date(this, SU_FROM))
        dd_lacks(sheet, "意见 第九条", SU_FROM, "%s",
                 _("the supervision has not begun on that day"));
    school_is_not_overburdened(sheet);
    team_may_go(sheet);
}

/* What was notified is the day: going before it takes the notice away. [依据 教育督导条例 第十七条] */
static void day_has_come(struct dd_sheet *sheet)
{
    dd_day from = dd_date(dd_this(sheet), SU_FROM);

    if (from != DD_NO_DAY && dd_on(sheet) < from)
        dd_lacks_reason(sheet, "教育督导条例 第十七条", SU_FROM, "%s",
                        _("the supervision has not begun on that day"));
}

/* Recusal and posts bind those who join later too. [依据 教育督导条例 第十条] */
static void team_may_change(struct dd_sheet *sheet)
{
    bool later =
        !dd_before(sheet)->legacy && !dd_stood_in(sheet, DD_AT(SU_PLANNED) | DD_AT(SU_CANCELLED));

    if (later && dd_changes(sheet, SU_TEAM))
        dd_team_may_go(sheet);
}

/* [依据 教育督导条例 第十八条] The team has to read the self-evaluation before it goes. */
static void may_start(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    day_has_come(sheet);
    if (dd_has(this, SU_SELF_REPORT) && !dd_has(this, SU_SELF_REVIEWED_BY))
        dd_warn(sheet, "教育督导条例 第十八条", SU_SELF_REVIEWED_BY, "%s",
                _("nobody has reviewed the self-evaluation"));
    else if (dd_stood_in(sheet, DD_AT(SU_NOTIFIED)) && asks_self_evaluation(sheet) &&
             !dd_has(this, SU_SELF_REPORT))
        dd_warn(sheet, "教育督导条例 第十八条", SU_SELF_REPORT, "%s",
                _("the self-evaluation is late"));
    team_may_go(sheet);
}

/* [依据 教育督导条例 第十九条] [依据 教育督导条例 第二十条] Opinions heard and deliberated before anything is fed back. */
static void opinions_were_heard(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (!is_kind(sheet, SUPERVISION_COMPREHENSIVE) && !is_kind(sheet, SUPERVISION_SPECIAL))
        return;
    if (!dd_count(this, SU_OPINIONS))
        dd_lacks(sheet, "教育督导条例 第十九条", SU_OPINIONS, "%s",
                 _("no opinions of the public, pupils, parents or teachers were heard"));
    if (!dd_has(this, SU_DELIBERATED_ON))
        dd_lacks(sheet, "教育督导条例 第二十条", SU_DELIBERATED_ON, "%s",
                 _("the team has not deliberated"));
}

/* The feedback itself brings the preliminary opinion to the unit, unless it is sent after it on paper. */
static dd_day last_day_to_plead(struct dd_sheet *sheet)
{
    dd_day delivered = dd_delivered(sheet, PAPER_PRELIMINARY_OPINION);

    return dd_after(sheet, delivered != DD_NO_DAY ? delivered : dd_entered(sheet, SU_FED_BACK),
                    "plea-days");
}

/* [依据 教育督导条例 第二十条] The unit may plead; a plea that comes late is kept too. The answer to it is no plea. */
static void plea_is_given(struct dd_sheet *sheet)
{
    const struct dd_record *plea = dd_group(dd_this(sheet), SU_PLEA),
                           *stood = dd_group(dd_before(sheet), SU_PLEA);
    dd_day last = last_day_to_plead(sheet);
    dd_day came =
        plea && dd_has(plea, PLEA_RECEIVED_ON) ? dd_date(plea, PLEA_RECEIVED_ON) : dd_on(sheet);

    if (!plea || !dd_has(plea, PLEA_TEXT))
        dd_lacks(sheet, "教育督导条例 第二十条", SU_PLEA, "%s", _("is missing"));
    else if (last != DD_NO_DAY && came > last && !(stood && dd_has(stood, PLEA_TEXT)))
        dd_warn(sheet, "教育督导条例 第二十条", SU_PLEA, "%s", _("the plea came after its term"));
}

/* `《…》督导报告（S2026-001）报党工委管委`, the next one `…（第2次）`. */
static void name_report(struct dd_sheet *sheet, struct dd_text *out, const char *how,
                        const char *whom, unsigned nth)
{
    const struct dd_record *this = dd_this(sheet);

    dd_text_cut(out, 0);
    dd_text_format(out, "《%s》督导报告（%s）%s%s", dd_text(this, SU_TITLE), dd_record_key(this),
                   how, whom);
    if (nth > 1)
        dd_text_format(out, "（第%u次）", nth);
}

/* What is reported again - an emergency that goes on, a supervision opened anew - is owed again. */
static void file_result(struct dd_sheet *sheet, unsigned kind, unsigned to, const char *first,
                        const char *again)
{
    const char *whom = dd_filing_kind.fields[FI_TO].choices[to].label;
    struct dd_text subject = { 0 };
    unsigned nth = 0;
    int64_t filed;

    do {
        nth++;
        name_report(sheet, &subject, nth == 1 ? first : again, whom, nth);
        const struct dd_bind binds[] = { { "subject", .text = dd_text_get(&subject) }, { 0 } };
        filed = dd_ask(sheet, "filing-titled", binds);
    } while (filed);
    dd_make_about(sheet,
                  dd_filing_for(sheet, kind, to, dd_text_get(&subject),
                                dd_after(sheet, dd_on(sheet), "filing-days")),
                  FI_ABOUT);
    dd_text_free(&subject);
}

/* [依据 意见 第四条] 督导结果 to the city always; [依据 意见 第十四条] 重大事项 to 党工委管委. */
static void file_report(struct dd_sheet *sheet)
{
    bool major = dd_yes(dd_this(sheet), SU_MAJOR);

    if (dd_legacy(sheet))
        return;
    if (major || is_kind(sheet, SUPERVISION_COMPREHENSIVE))
        file_result(sheet, major ? FILING_MAJOR : FILING_RESULT, FILED_TO_MANAGEMENT, "报", "报");
    file_result(sheet, FILING_RESULT, FILED_TO_SUPERIOR, "报", "报");
}

/* 首报: an emergency is reported while the team is still on site. [依据 意见 第四条] */
static void file_first_report(struct dd_sheet *sheet)
{
    if (dd_legacy(sheet))
        return;
    file_result(sheet, FILING_MAJOR, FILED_TO_MANAGEMENT, "首报", "续报");
    file_result(sheet, FILING_MAJOR, FILED_TO_SUPERIOR, "首报", "续报");
}

#define R(n) "教育督导条例 第" n "条"
#define A12 "意见 第十二条"
#define A14 "意见 第十四条"

/* clang-format off */
enum {
    BEFORE_SITE  = DD_AT(SU_PLANNED) | DD_AT(SU_NOTIFIED) | DD_AT(SU_SELF_REPORTED),
    AFTER_OPINION = DD_AT(SU_OPINED) | DD_AT(SU_REPORTED) | DD_AT(SU_PUBLISHED) | DD_AT(SU_CLOSED)
};

static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", SU_PLANNED, unit_is_there, NULL, "列入计划", A12 },
    { DD_AT(SU_PLANNED), "notify", SU_NOTIFIED, may_be_notified, NULL, "发督导通知书", R("十七") },
    { DD_AT(SU_NOTIFIED), "self-report", SU_SELF_REPORTED, NULL, NULL, "报送自评报告", R("十八") },
    { DD_AT(SU_SELF_REPORTED), "start", SU_ON_SITE, may_start, NULL, "进校（单位）督导", R("十八") },
    { DD_AT(SU_NOTIFIED), "start", SU_ON_SITE, may_start, NULL, "进校（单位）督导", R("十八"),
      .when = self_report_is_not_awaited, .when_label = "不要求自评，或自评逾期未报",
      .when_label_en = "no self-evaluation is asked, or it is late" },
    { DD_AT(SU_PLANNED), "start", SU_ON_SITE, may_start_at_once, NULL, "进校（单位）督导", "意见 第九条",
      .when = needs_no_notice, .when_label = "暗访、经常性督导、突发事件督导",
      .when_label_en = "unannounced, routine or emergency" },
    { DD_AT(SU_ON_SITE), "feedback", SU_FED_BACK, opinions_were_heard, NULL, "反馈初步督导意见", R("二十") },
    { DD_AT(SU_FED_BACK), "plead", DD_STAYS, plea_is_given, NULL, "被督导单位申辩", R("二十") },
    { DD_AT(SU_FED_BACK), "opine", SU_OPINED, NULL, dd_findings_order, "发督导意见书", R("二十一"),
      .when = is_not_routine, .when_label = "经常性督导除外", .when_label_en = "not routine" },
    { DD_AT(SU_OPINED), "report", SU_REPORTED, NULL, file_report, "提交督导报告", R("二十三") },
    { DD_AT(SU_ON_SITE), "report", DD_STAYS, NULL, file_first_report, "突发事件首报", "意见 第四条",
      .when = is_emergency, .when_label = "突发事件督导", .when_label_en = "emergency" },
    { DD_AT(SU_REPORTED), "publish", SU_PUBLISHED, NULL, NULL, "公开督导结果", A14 },
    { DD_AT(SU_PUBLISHED), "close", SU_CLOSED, dd_findings_settle, NULL, "办结", A14 },
    { DD_AT(SU_REPORTED), "close", SU_CLOSED, dd_findings_settle, NULL, "办结（不予公开）", A14, .reasoned = true },
    { DD_AT(SU_FED_BACK), "close", SU_CLOSED, dd_findings_settle, NULL, "办结", A14,
      .when = is_routine, .when_label = "经常性督导", .when_label_en = "routine" },
    { BEFORE_SITE | DD_AT(SU_ON_SITE), "cancel", SU_CANCELLED, NULL, NULL, "取消督导", A12, .reasoned = true },
    { DD_AT(SU_CLOSED), "reopen", SU_OPINED, NULL, NULL, "重新办理", A14, .when = is_not_routine,
      .when_label = "经常性督导除外", .when_label_en = "not routine", .reasoned = true },
    { DD_AT(SU_CLOSED), "reopen", SU_FED_BACK, NULL, NULL, "重新办理", A14, .when = is_routine,
      .when_label = "经常性督导", .when_label_en = "routine", .reasoned = true },
    { AFTER_OPINION, "ask-recheck", DD_STAYS, dd_recheck_may_be_asked, dd_recheck_asked, "申请复查", SHANDONG_18,
      .when = dd_recheck_is_left, .when_label = "经常性督导除外，且只申请一次",
      .when_label_en = "not routine, and only once" },
    { AFTER_OPINION, "answer-recheck", DD_STAYS, dd_recheck_may_be_answered, dd_recheck_answered, "作出复查决定", SHANDONG_18,
      .when = dd_recheck_is_open, .when_label = "有待决定的复查",
      .when_label_en = "a recheck waits for its answer" },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { SU_NOTIFIED,  DD_UNTIL_FIELD, SU_SELF_DUE,    NULL,               "deadline",    R("十八"),
      .when = asks_self_evaluation, .when_label = "要求自评", .when_label_en = "a self-evaluation is asked" },
    { SU_ON_SITE,   DD_FROM_FIELD,  SU_UNTIL,       "opinion-days",     "opinion",     A14,
      .when = is_not_routine, .when_label = "经常性督导除外", .when_label_en = "not routine" },
    { SU_FED_BACK,  DD_FROM_FIELD,  SU_UNTIL,       "opinion-days",     "opinion",     A14,
      .when = is_not_routine, .when_label = "经常性督导除外", .when_label_en = "not routine" },
    { SU_OPINED,    DD_FROM_FIELD,  SU_UNTIL,       "report-days",      "report",      A14,
      .when = is_first_report, .when_label = "首次报告", .when_label_en = "first report" },
    { SU_OPINED,    DD_FROM_ENTRY,  0,              "report-days",      "report",      A14,
      .when = is_reported_again, .when_label = "重新办理后再次报告", .when_label_en = "reported again" },
    { SU_REPORTED,  DD_FROM_ENTRY,  0,              "publication-days", "publication", A14 },
    { SU_OPINED,    DD_UNTIL_FIELD, SU_RECHECK_DUE, NULL,               "recheck",     SHANDONG_18 },
    { SU_REPORTED,  DD_UNTIL_FIELD, SU_RECHECK_DUE, NULL,               "recheck",     SHANDONG_18 },
    { SU_PUBLISHED, DD_UNTIL_FIELD, SU_RECHECK_DUE, NULL,               "recheck",     SHANDONG_18 },
    { SU_CLOSED,    DD_UNTIL_FIELD, SU_RECHECK_DUE, NULL,               "recheck",     SHANDONG_18 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_supervision_flow = { &dd_supervision_kind, moves, clocks,
                                             .changed = team_may_change };
