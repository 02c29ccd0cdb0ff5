/* 整改: from the order to the crossing off, and back when it rebounds. */
#include "domain/office/office.h"
#include "domain/rectify/rectify.h"
#include "domain/supervise/supervise.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#include "base/say.h"

static const struct dd_choice reasons_to_reopen[] = {
    [1] = { "rebound", "反弹" },
    [2] = { "complaint", "群众再反映" },
    [3] = { "wrong", "误销号" },
    { 0 },
};
static const struct dd_choice reasons_to_terminate[] = {
    [1] = { "revoked", "问题已撤销" },
    [2] = { "closed", "单位撤并" },
    [3] = { "merged", "并案" },
    { 0 },
};

/* Entered by hand with a deadline, the order has already gone out. */
static bool has_deadline(struct dd_sheet *sheet)
{
    return dd_has(dd_this(sheet), R_DEADLINE);
}

static void deadline_lies_ahead(struct dd_sheet *sheet)
{
    if (has_deadline(sheet) && dd_date(dd_this(sheet), R_DEADLINE) < dd_on(sheet) &&
        !dd_legacy(sheet))
        dd_warn(sheet, NULL, R_DEADLINE, "%s", _("the deadline has already gone by"));
}

/* [依据 意见 第十五条] 一个问题一张整改单: the problem must stand, and be this unit's. */
static void finding_stands(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_record *finding = dd_load(sheet, this, R_FINDING);
    if (!finding)
        return;
    if (dd_choice(finding, FD_STANDING) == STANDING_WITHDRAWN)
        dd_lacks(sheet, "意见 第十五条", R_FINDING, _("finding %s was withdrawn"),
                 dd_record_key(finding));
    if (dd_ref(finding, FD_UNIT) != dd_ref(this, R_UNIT))
        dd_lacks(sheet, "意见 第十五条", R_UNIT, _("finding %s is of another unit"),
                 dd_record_key(finding));
    deadline_lies_ahead(sheet);
}

/* What is not said - a legacy record may say all of it - is taken from the problem and its unit. */
static void fill_from_finding(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    const struct dd_record *finding = dd_load(sheet, mine, R_FINDING);
    const struct dd_record *unit = dd_load(sheet, mine, R_UNIT);
    if (!finding || !unit)
        return;
    if (!dd_has(mine, R_PLAN_ASKED))
        dd_set_yes(mine, R_PLAN_ASKED, dd_choice(finding, FD_SEVERITY) != SEVERITY_MINOR);
    if (!dd_has(mine, R_COMPETENT) && dd_has(unit, UN_COMPETENT))
        dd_set_ref(mine, R_COMPETENT, dd_ref(unit, UN_COMPETENT), dd_ref_word(unit, UN_COMPETENT));
    if (!dd_has(mine, R_RETURNED))
        dd_set_number(mine, R_RETURNED, 0);
    if (!dd_has(mine, R_ROUNDS))
        dd_set_number(mine, R_ROUNDS, 1);
    if (dd_has(mine, R_DEADLINE) && !dd_has(mine, R_FIRST_DEADLINE))
        dd_set_date(mine, R_FIRST_DEADLINE, dd_date(mine, R_DEADLINE));
}

/* [依据 意见 第十五条] The days run from the issue, by severity. */
dd_day dd_rectify_until(struct dd_sheet *sheet, const struct dd_record *finding)
{
    static const char *const days[] = {
        [SEVERITY_MINOR] = "rectify-days-minor",
        [SEVERITY_ORDINARY] = "rectify-days-ordinary",
        [SEVERITY_SERIOUS] = "rectify-days-serious",
        [SEVERITY_MAJOR] = "rectify-days-major",
    };

    return dd_after(sheet, dd_on(sheet), days[dd_choice(finding, FD_SEVERITY)]);
}

/* [依据 意见 第十五条] An order reaches nobody at a unit that is gone: its successor is ordered, or it ends. */
static void may_be_issued(struct dd_sheet *sheet)
{
    deadline_lies_ahead(sheet);
    dd_open_unit(sheet, "意见 第十五条", R_UNIT, dd_ref(dd_this(sheet), R_UNIT), dd_on(sheet));
    dd_suggest(sheet, R_UNIT,
               _("give the successor as unit= with edit, or terminate it with reason=closed"));
}

static void set_deadline(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    const struct dd_record *finding = dd_load(sheet, mine, R_FINDING);
    if (!finding)
        return;
    if (!dd_has(mine, R_DEADLINE))
        dd_set_date(mine, R_DEADLINE, dd_rectify_until(sheet, finding));
    dd_set_date(mine, R_FIRST_DEADLINE, dd_date(mine, R_DEADLINE));
}

static bool no_plan_asked(struct dd_sheet *sheet)
{
    return !dd_yes(dd_this(sheet), R_PLAN_ASKED);
}

/* The paper's proof of delivery stands for the receipt. */
static bool delivery_is_proved(struct dd_sheet *sheet)
{
    return dd_ask(sheet, "delivered-paper-about", NULL) > 0;
}

static bool no_plan_or_proved(struct dd_sheet *sheet)
{
    return no_plan_asked(sheet) || delivery_is_proved(sheet);
}

/* A plan without measures and a submission without a report are taken in, since the clock counts; accepting asks. */
static void has_measures(struct dd_sheet *sheet)
{
    if (!dd_count(dd_this(sheet), R_MEASURES))
        dd_warn(sheet, "意见 第十五条", R_MEASURES, "%s", _("the plan has no measure"));
}

static void has_report(struct dd_sheet *sheet)
{
    if (!dd_has(dd_this(sheet), R_REPORT))
        dd_warn(sheet, "教育督导条例 第二十二条", R_REPORT, "%s",
                _("the unit has not reported in writing"));
}

/* The unit may not verify itself. [依据 教育督导条例 第十条] */
static void verifier_is_not_of_the_unit(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = { { "person", .number = dd_ref(this, R_VERIFIED_BY) },
                                     { "unit", .number = dd_ref(this, R_UNIT) },
                                     { 0 } };
    if (!dd_has(this, R_VERIFIED_BY))
        dd_warn(sheet, "教育督导条例 第二十二条", R_VERIFIED_BY, "%s",
                _("nobody is named who verified it"));
    else if (dd_ask(sheet, "belongs-to-unit", binds))
        dd_lacks(sheet, "教育督导条例 第十条", R_VERIFIED_BY, _("%s belongs to the unit itself"),
                 dd_ref_word(this, R_VERIFIED_BY));
}

/* [依据 意见 第十五条] 整改必到位: every measure done, a report, an effect, verified by somebody else. */
static void is_mended(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    for (unsigned i = 0; i < dd_count(this, R_MEASURES); i++) {
        const struct dd_record *measure = dd_item(this, R_MEASURES, i);
        if (!dd_has(measure, MEASURE_DONE_ON))
            dd_lacks(sheet, "意见 第十五条", R_MEASURES, _("measure %u is not done: %s"), i + 1,
                     dd_text(measure, MEASURE_TEXT));
    }
    if (!dd_has(this, R_EFFECT))
        dd_lacks(sheet, "意见 第十五条", R_EFFECT, "%s",
                 _("an effect must be written before it is crossed off"));
    if (!dd_has(this, R_REPORT))
        dd_lacks(sheet, "教育督导条例 第二十二条", R_REPORT, "%s",
                 _("the unit has not reported in writing"));
    verifier_is_not_of_the_unit(sheet);
}

/* The deadline stays as it is, so a unit whose report comes back behind it is late at once. */
static void leaves_time(struct dd_sheet *sheet)
{
    if (dd_date(dd_this(sheet), R_DEADLINE) < dd_on(sheet) && !dd_legacy(sheet))
        dd_warn(sheet, NULL, R_DEADLINE, "%s",
                _("the deadline has gone by; time for the unit is an extension"));
}

static void count_return(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    dd_set_number(mine, R_RETURNED, dd_number(mine, R_RETURNED) + 1);
}

/* [依据 意见 第十五条] 跟踪监测: a look-back falls due some days after the crossing off. */
static void plan_look_back(struct dd_sheet *sheet)
{
    if (dd_legacy(sheet))
        return;
    dd_make(sheet, dd_look_back_for(sheet, dd_this(sheet),
                                    dd_after(sheet, dd_on(sheet), "look-back-days")));
}

static void needs_new_deadline(struct dd_sheet *sheet)
{
    if (!dd_says(sheet, R_DEADLINE))
        dd_lacks(sheet, "意见 第十五条", R_DEADLINE, "%s", _("a new deadline is needed"));
    else if (dd_date(dd_this(sheet), R_DEADLINE) <= dd_on(sheet))
        dd_lacks(sheet, "意见 第十五条", R_DEADLINE, "%s",
                 _("the new deadline must lie after the day of the move"));
}

/* A new round begins: what the last one proved does not prove this one. */
static void start_round(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    dd_set_number(mine, R_ROUNDS, dd_number(mine, R_ROUNDS) + 1);
    dd_set_date(mine, R_FIRST_DEADLINE, dd_date(mine, R_DEADLINE));
    dd_clear(mine, R_REPORT);
    dd_clear(mine, R_VERIFIED_BY);
    dd_clear(mine, R_HOW);
    dd_clear(mine, R_EFFECT);
}

static void deadline_moves_on(struct dd_sheet *sheet)
{
    if (dd_date(dd_this(sheet), R_DEADLINE) <= dd_date(dd_before(sheet), R_DEADLINE))
        dd_lacks(sheet, "意见 第十五条", R_DEADLINE, "%s",
                 _("an extension must end after the present deadline"));
}

static void mark_published(struct dd_sheet *sheet)
{
    dd_set_date(dd_mine(sheet), R_PUBLISHED_ON, dd_on(sheet));
}

struct dd_record *dd_rectification_for(struct dd_sheet *sheet, const struct dd_record *finding)
{
    struct dd_record *record = dd_draft(sheet, &dd_rectification_kind);

    if (dd_record_id(finding)) /* else it is being written, and the order made about it */
        dd_set_ref(record, R_FINDING, dd_record_id(finding), dd_record_key(finding));
    dd_set_ref(record, R_UNIT, dd_ref(finding, FD_UNIT), dd_ref_word(finding, FD_UNIT));
    dd_set_text(record, R_REQUIREMENT, dd_text(finding, FD_TEXT));
    return record;
}

#define A15 "意见 第十五条"
#define R22 "教育督导条例 第二十二条"

/* clang-format off */
enum { RUNNING = DD_AT(R_ISSUED) | DD_AT(R_RECEIVED) | DD_AT(R_PLANNED) | DD_AT(R_RETURNED_BACK) | DD_AT(R_REOPENED) };

static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", R_ISSUED, finding_stands, fill_from_finding, "登记已下达的整改", A15,
      .when = has_deadline, .when_label = "填有整改期限", .when_label_en = "a deadline is given" },
    { DD_NOWHERE, "create", R_DRAFTED, finding_stands, fill_from_finding, "拟下达", A15 },
    { DD_AT(R_DRAFTED), "issue", R_ISSUED, may_be_issued, set_deadline, "下达整改通知", A15 },
    { DD_AT(R_ISSUED), "receive", R_RECEIVED, NULL, NULL, "签收整改通知", A15 },
    { DD_AT(R_RECEIVED), "plan", R_PLANNED, has_measures, NULL, "报送整改方案", A15 },
    { DD_AT(R_PLANNED), "return-plan", R_RECEIVED, NULL, NULL, "退回整改方案", A15, .reasoned = true },
    { DD_AT(R_ISSUED) | DD_AT(R_RECEIVED), "submit", R_SUBMITTED, has_report, NULL, "报送整改报告", R22,
      .when = no_plan_or_proved, .when_label = "不要求报方案，或文书已证明送达",
      .when_label_en = "no plan is asked, or a paper proves delivery" },
    { DD_AT(R_PLANNED) | DD_AT(R_RETURNED_BACK) | DD_AT(R_REOPENED), "submit", R_SUBMITTED, has_report, NULL,
      "报送整改报告", R22 },
    { DD_AT(R_SUBMITTED), "verify", R_VERIFIED, verifier_is_not_of_the_unit, NULL, "核查整改情况", R22 },
    { DD_AT(R_SUBMITTED) | DD_AT(R_VERIFIED), "return", R_RETURNED_BACK, leaves_time, count_return, "退回重改", A15,
      .reasoned = true },
    { DD_AT(R_VERIFIED), "accept", R_ACCEPTED, is_mended, plan_look_back, "销号", A15 },
    { DD_AT(R_ACCEPTED) | DD_AT(R_SUSTAINED), "reopen", R_REOPENED, needs_new_deadline, start_round, "重新整改", A15,
      .reasons = reasons_to_reopen },
    { DD_AT(R_ACCEPTED) | DD_AT(R_SUSTAINED), "sustain", R_SUSTAINED, NULL, NULL, "认定整改巩固", A15, .by_program = true },
    { DD_AT(R_ACCEPTED) | DD_AT(R_SUSTAINED) | DD_AT(R_REOPENED), "publish", DD_STAYS, NULL, mark_published,
      "公布整改结果", A15 },
    { RUNNING, "extend", DD_STAYS, deadline_moves_on, NULL, "延长整改期限", A15, .by_program = true },
    { RUNNING | DD_AT(R_DRAFTED) | DD_AT(R_SUBMITTED) | DD_AT(R_VERIFIED), "terminate", R_TERMINATED, NULL, NULL,
      "终止整改", A15, .reasons = reasons_to_terminate, .decided = true },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { R_ISSUED,        DD_UNTIL_FIELD, R_DEADLINE, NULL,                "deadline",     A15 },
    { R_RECEIVED,      DD_UNTIL_FIELD, R_DEADLINE, NULL,                "deadline",     A15 },
    { R_PLANNED,       DD_UNTIL_FIELD, R_DEADLINE, NULL,                "deadline",     A15 },
    { R_RETURNED_BACK, DD_UNTIL_FIELD, R_DEADLINE, NULL,                "deadline",     A15 },
    { R_REOPENED,      DD_UNTIL_FIELD, R_DEADLINE, NULL,                "deadline",     A15 },
    { R_SUBMITTED,     DD_FROM_ENTRY,  0,          "verification-days", "verification", R22 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_rectification_flow = { &dd_rectification_kind, moves, clocks };
