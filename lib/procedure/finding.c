/* 问题: recorded while its source is open, confirmed by the opinion or found at a visit, withdrawn with the revocation of it. */
#include "base/say.h"
#include "domain/rectify/rectify.h"
#include "domain/supervise/supervise.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

/* The row that says whom a work is about in which problems are found; DD_NO_ROW when none are found in such. */
static int place_of_work(const struct dd_record *source)
{
    if (dd_record_kind(source) == &dd_supervision_kind)
        return SU_UNIT;
    return dd_record_kind(source) == &dd_visit_kind ? VI_SCHOOL : DD_NO_ROW;
}

/* [依据 意见 第十四条] Nothing is added to a supervision that is closed or cancelled. */
static void source_is_open(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet), *source = dd_load(sheet, this, FD_FOUND_IN);
    const int place = source ? place_of_work(source) : DD_NO_ROW;
    const struct dd_bind binds[] = { { "source", .number = dd_ref(this, FD_FOUND_IN) }, { 0 } };

    if (!source)
        return;
    if (place == DD_NO_ROW) {
        dd_needs(sheet, "意见 第十四条", FD_FOUND_IN,
                 _("%s is no work in which problems are found"), dd_record_key(source));
        return;
    }
    if (dd_ask(sheet, "source-is-closed", binds))
        dd_lacks(sheet, "意见 第十四条", FD_FOUND_IN, _("%s is closed or cancelled"),
                 dd_record_key(source));
    if (dd_ref(source, (unsigned)place) != dd_ref(this, FD_UNIT))
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

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create",   DD_STAYS, source_is_open, mark,     "登记问题", "意见 第十四条" },
    { DD_AT(0),   "confirm",  DD_STAYS, NULL,           confirm,  "确认问题", "意见 第十四条", .by_program = true },
    { DD_AT(0),   "withdraw", DD_STAYS, NULL,           withdraw, "撤销问题", "山东省教育督导条例 第十八条", .by_program = true },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_finding_flow = { &dd_finding_kind, moves, NULL, .voided = withdraw };
