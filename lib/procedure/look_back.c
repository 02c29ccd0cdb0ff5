/* 回头看: whether what was crossed off has held, slips, or has come back. */
#include "base/say.h"
#include "domain/office/office.h"
#include "domain/rectify/rectify.h"
#include "domain/supervise/supervise.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#include <stdio.h>

/* [依据 意见 第十五条] Looked at again is what has been crossed off, by somebody who is not of the unit. */
static void may_be_checked(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_record *rectification = dd_load(sheet, this, LB_RECTIFICATION);
    const struct dd_bind which[] = { { "rectification", .number = dd_ref(this, LB_RECTIFICATION) },
                                     { 0 } };

    if (!rectification)
        return;
    if (!dd_ask(sheet, "rectification-crossed-off", which))
        dd_needs(sheet, "意见 第十五条", LB_RECTIFICATION, _("%s is not crossed off"),
                 dd_record_key(rectification));
    if (!dd_has(this, LB_CHECKED_BY))
        return;
    const struct dd_bind binds[] = { { "person", .number = dd_ref(this, LB_CHECKED_BY) },
                                     { "unit", .number = dd_ref(rectification, R_UNIT) },
                                     { 0 } };
    if (dd_ask(sheet, "belongs-to-unit", binds))
        dd_lacks(sheet, "教育督导条例 第十条", LB_CHECKED_BY, _("%s belongs to the unit itself"),
                 dd_ref_word(this, LB_CHECKED_BY));
}

/* 反弹: the rectification is opened again, with the days of its severity. */
static void reopen(struct dd_sheet *sheet, const struct dd_record *rectification)
{
    const struct dd_record *finding = dd_load(sheet, rectification, R_FINDING);
    struct dd_record *values = dd_draft(sheet, &dd_rectification_kind);

    if (!finding)
        return;
    dd_set_date(values, R_DEADLINE, dd_rectify_until(sheet, finding));
    dd_then(sheet, dd_record_id(rectification), "reopen", values, "rebound");
}

/* 松动: the unit is urged at once, and looked at again soon. */
static void urge(struct dd_sheet *sheet, const struct dd_record *rectification)
{
    dd_day due = dd_after(sheet, dd_on(sheet), "look-back-again-days");

    dd_make(sheet, dd_urge_for(sheet, rectification, due));
    dd_make(sheet, dd_look_back_for(sheet, rectification, due));
}

static void follow(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_record *rectification = dd_load(sheet, this, LB_RECTIFICATION);
    unsigned result = dd_choice(this, LB_RESULT);

    if (!rectification)
        return;
    if (result == HELD)
        dd_then(sheet, dd_record_id(rectification), "sustain", NULL, NULL);
    else if (result == SLIPPING)
        urge(sheet, rectification);
    else if (result == REBOUND)
        reopen(sheet, rectification);
}

/* [依据 意见 第十五条] 及时报告整改结果. */
static void file_upward(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    char subject[160];

    if (dd_legacy(sheet))
        return;
    snprintf(subject, sizeof subject, "整改“回头看”结果报告（%s）", dd_record_key(this));
    dd_make_about(sheet,
                  dd_filing_for(sheet, FILING_LOOK_BACK, FILED_TO_SUPERIOR, subject,
                                dd_after(sheet, dd_on(sheet), "filing-days")),
                  FI_ABOUT);
}

struct dd_record *dd_look_back_for(struct dd_sheet *sheet, const struct dd_record *rectification,
                                   dd_day due)
{
    struct dd_record *record = dd_draft(sheet, &dd_look_back_kind);

    dd_set_ref(record, LB_RECTIFICATION, dd_record_id(rectification), dd_record_key(rectification));
    dd_set_date(record, LB_DUE, due);
    dd_set_choice(record, LB_CHOSEN, CHOSEN_TRACKING);
    return record;
}

#define A15 "意见 第十五条"

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,        "create", LB_PENDING,   NULL,           NULL,        "安排回头看",     A15 },
    { DD_AT(LB_PENDING), "check",  LB_CHECKED,   may_be_checked, follow,      "回头看",         A15 },
    { DD_AT(LB_CHECKED), "report", LB_REPORTED,  NULL,           file_upward, "报告回头看结果", A15 },
    { DD_AT(LB_PENDING), "cancel", LB_CANCELLED, NULL,           NULL,        "取消回头看",     A15, .reasoned = true },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { LB_PENDING, DD_UNTIL_FIELD, LB_DUE, NULL, "look-back", A15 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_look_back_flow = { &dd_look_back_kind, moves, clocks };
