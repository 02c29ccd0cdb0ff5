/* 问题: recorded while its source is open, confirmed and ordered to be mended, withdrawn with what it was found in. */
#include "base/say.h"
#include "domain/office/office.h"
#include "domain/rectify/rectify.h"
#include "domain/supervise/supervise.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

/* The work in which problems are found, and whom it is about. */
static const struct source {
    const struct dd_kind *kind;
    unsigned unit;
} sources[] = {
    { &dd_supervision_kind, SU_UNIT },
    { &dd_visit_kind, VI_SCHOOL },
    { &dd_superior_item_kind, SI_UNIT },
};

static const struct source *source_of(const struct dd_record *record)
{
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        if (sources[i].kind == dd_record_kind(record))
            return &sources[i];
    return NULL;
}

/* [依据 意见 第十四条] Nothing is added to work that is closed or cancelled. */
static void source_is_open(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet), *source = dd_load(sheet, this, FD_FOUND_IN);
    const struct dd_bind binds[] = { { "source", .number = dd_ref(this, FD_FOUND_IN) }, { 0 } };

    if (!source)
        return;
    const struct source *work = source_of(source);
    if (!work) {
        dd_needs(sheet, "意见 第十四条", FD_FOUND_IN,
                 _("%s is no work in which problems are found"), dd_record_key(source));
        return;
    }
    if (dd_ask(sheet, "source-is-closed", binds))
        dd_lacks(sheet, "意见 第十四条", FD_FOUND_IN, _("%s is closed or cancelled"),
                 dd_record_key(source));
    if (dd_ref(source, work->unit) != dd_ref(this, FD_UNIT))
        dd_warn(sheet, "意见 第十四条", FD_UNIT, _("%s is about another unit"),
                dd_record_key(source));
}

/* One from before the system was found when its source took place, and is numbered in that year. */
static void date_by_source(struct dd_sheet *sheet)
{
    const struct dd_record *source = dd_load(sheet, dd_this(sheet), FD_FOUND_IN);

    if (dd_legacy(sheet) && source && source->legacy)
        dd_happened(sheet, dd_record_day(source, true));
}

/*
 * [依据 意见 第十五条] A visit has no opinion to wait for: what was written down at the school stands, and where the visit says
 * 整改通知 the rectification is drafted at once.
 */
static void settle_visit(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    const struct dd_record *source = dd_load(sheet, mine, FD_FOUND_IN);

    if (dd_legacy(sheet) || !source || dd_record_kind(source) != &dd_visit_kind)
        return;
    dd_set_choice(mine, FD_STANDING, STANDING_CONFIRMED);
    if (dd_choice(source, VI_FOLLOW_UP) == FOLLOW_RECTIFY &&
        dd_choice(mine, FD_HANDLING) == HANDLED_NOTICE)
        dd_make_about(sheet, dd_rectification_for(sheet, mine), R_FINDING);
}

struct dd_record *dd_finding_for(struct dd_sheet *sheet, const struct dd_record *unit,
                                 unsigned category, const char *text)
{
    struct dd_record *finding = dd_draft(sheet, &dd_finding_kind);

    dd_set_ref(finding, FD_UNIT, dd_record_id(unit), dd_record_key(unit));
    dd_set_choice(finding, FD_CATEGORY, category);
    dd_set_choice(finding, FD_SEVERITY, SEVERITY_ORDINARY);
    dd_set_text(finding, FD_TEXT, text);
    return finding;
}

/* 屡查屡犯: the last standing problem of the unit with the same indicator, or the same words. */
static void mark(struct dd_sheet *sheet)
{
    date_by_source(sheet);
    struct dd_record *mine = dd_mine(sheet);
    const struct dd_bind binds[] = { { "unit", .number = dd_ref(mine, FD_UNIT) },
                                     { "source", .number = dd_ref(mine, FD_FOUND_IN) },
                                     { "indicator", .text = dd_text(mine, FD_INDICATOR) },
                                     { "text", .text = dd_text(mine, FD_TEXT) },
                                     { 0 } };
    const struct dd_record *earlier = dd_load_id(sheet, dd_ask(sheet, "earlier-finding", binds));

    if (earlier && !dd_has(mine, FD_REPEAT_OF))
        dd_set_ref(mine, FD_REPEAT_OF, dd_record_id(earlier), dd_record_key(earlier));
    if (!dd_has(mine, FD_STANDING))
        dd_set_choice(mine, FD_STANDING, STANDING_RAISED);
    settle_visit(sheet);
}

static void confirm(struct dd_sheet *sheet)
{
    dd_set_choice(dd_mine(sheet), FD_STANDING, STANDING_CONFIRMED);
}

static void withdraw(struct dd_sheet *sheet)
{
    dd_set_choice(dd_mine(sheet), FD_STANDING, STANDING_WITHDRAWN);
}

/* The standing problems found in the record on the sheet, one call each. */
static void each_finding(struct dd_sheet *sheet,
                         void (*act)(struct dd_sheet *, const struct dd_record *))
{
    struct dd_records findings = dd_related(sheet, &dd_finding_kind, FD_FOUND_IN);

    for (unsigned i = 0; i < findings.count; i++)
        if (findings.at[i] && dd_choice(findings.at[i], FD_STANDING) != STANDING_WITHDRAWN)
            act(sheet, findings.at[i]);
}

static bool has_rectification(struct dd_sheet *sheet, const struct dd_record *finding)
{
    const struct dd_bind binds[] = { { "finding", .number = dd_record_id(finding) }, { 0 } };

    return dd_ask(sheet, "rectifications-of", binds) > 0;
}

static void order_rectification(struct dd_sheet *sheet, const struct dd_record *finding)
{
    if (dd_choice(finding, FD_STANDING) == STANDING_RAISED)
        dd_then(sheet, dd_record_id(finding), "confirm", NULL, NULL);
    if (dd_choice(finding, FD_HANDLING) == HANDLED_NOTICE && !has_rectification(sheet, finding))
        dd_make(sheet, dd_rectification_for(sheet, finding));
}

void dd_findings_order(struct dd_sheet *sheet)
{
    each_finding(sheet, order_rectification);
}

/* [依据 意见 第十五条] Closed only when no standing problem is left without an answer. */
static void settle_finding(struct dd_sheet *sheet, const struct dd_record *finding)
{
    bool settled = dd_has(finding, FD_CORRECTED_ON) || has_rectification(sheet, finding);

    if (!settled && dd_choice(finding, FD_HANDLING) == HANDLED_REFER)
        dd_warn(sheet, "意见 第十八条", DD_NO_ROW,
                _("finding %s is to be handed over; see that it is"), dd_record_key(finding));
    else if (!settled)
        dd_lacks(sheet, "意见 第十五条", DD_NO_ROW,
                 _("finding %s has neither a rectification nor a day of correction: %s"),
                 dd_record_key(finding), dd_text(finding, FD_TEXT));
}

void dd_findings_settle(struct dd_sheet *sheet)
{
    each_finding(sheet, settle_finding);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create",   DD_STAYS, source_is_open, mark,     "登记问题", "意见 第十四条" },
    { DD_AT(0),   "confirm",  DD_STAYS, NULL,           confirm,  "确认问题", "意见 第十四条", .by_program = true },
    { DD_AT(0),   "withdraw", DD_STAYS, NULL,           withdraw, "撤销问题", "山东省教育督导条例 第十八条", .by_program = true },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_finding_flow = { &dd_finding_kind, moves, NULL, .voided = withdraw };
