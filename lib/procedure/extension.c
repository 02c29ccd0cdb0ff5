/* 延期: more time is asked, then granted or refused; what is granted moves the deadline of the rectification. */
#include "base/say.h"
#include "domain/rectify/rectify.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

/* [依据 意见 第十五条] Asked while the rectification is still due, late ones too. */
static void deadline_runs(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_record *rectification = dd_load(sheet, this, ET_RECTIFICATION);

    if (!rectification)
        return;
    if (rectification->due_on == DD_NO_DAY ||
        rectification->due_on != dd_date(rectification, R_DEADLINE))
        dd_lacks(sheet, "意见 第十五条", ET_RECTIFICATION, _("no deadline of %s is running"),
                 dd_record_key(rectification));
    else if (dd_date(this, ET_UNTIL) <= dd_date(rectification, R_DEADLINE))
        dd_lacks(sheet, "意见 第十五条", ET_UNTIL, "%s",
                 _("an extension must end after the present deadline"));
}

/* The office may grant another day than was asked; what was asked stays on the record. */
static void move_deadline(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    struct dd_record *values = dd_draft(sheet, &dd_rectification_kind);
    const dd_day asked = dd_date(dd_before(sheet), ET_UNTIL);

    if (dd_date(this, ET_UNTIL) != asked)
        dd_set_date(dd_mine(sheet), ET_ASKED_UNTIL, asked);
    dd_set_date(values, R_DEADLINE, dd_date(this, ET_UNTIL));
    dd_then(sheet, dd_ref(this, ET_RECTIFICATION), "extend", values, NULL);
}

#define A15 "意见 第十五条"

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,      "create", ET_ASKED,   deadline_runs, NULL,          "申请延期", A15 },
    { DD_AT(ET_ASKED), "grant",  ET_GRANTED, deadline_runs, move_deadline, "同意延期", A15, .decided = true },
    { DD_AT(ET_ASKED), "refuse", ET_REFUSED, NULL,          NULL,          "不同意延期", A15, .reasoned = true },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_extension_flow = { &dd_extension_kind, moves, NULL };
