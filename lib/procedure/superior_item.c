/* 上级履职评价事项: allotted to a member unit, checked by itself, rectified, reviewed (article 4). */
#include "base/say.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#define A4 "意见 第四条"

static bool falls_short(struct dd_sheet *sheet)
{
    return dd_has(dd_this(sheet), SI_SHORTFALLS);
}

static bool falls_short_of_nothing(struct dd_sheet *sheet)
{
    return !falls_short(sheet);
}

/* Nothing is given to do to a unit that is gone. */
static void may_be_allotted(struct dd_sheet *sheet)
{
    dd_open_unit(sheet, A4, SI_UNIT, dd_ref(dd_this(sheet), SI_UNIT), dd_on(sheet));
}

/* [依据 意见 第四条] 自查自评. */
static void is_reported(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (!dd_has(this, SI_SELF_REPORT))
        dd_warn(sheet, A4, SI_SELF_REPORT, "%s", _("the report of the self-check is missing"));
    if (dd_has(this, SI_POINTS) && !dd_has(this, SI_SELF_SCORE))
        dd_warn(sheet, A4, SI_SELF_SCORE, "%s", _("the unit has not scored itself"));
    if (dd_has(this, SI_POINTS) && dd_has(this, SI_SELF_SCORE) && falls_short_of_nothing(sheet) &&
        dd_number(this, SI_SELF_SCORE) < dd_number(this, SI_POINTS))
        dd_warn(sheet, A4, SI_SHORTFALLS, "%s", _("points are lost, and no shortfall is named"));
}

/* [依据 意见 第四条] 整改落实. */
static void something_is_short(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (falls_short_of_nothing(sheet))
        dd_lacks(sheet, A4, SI_SHORTFALLS, "%s", _("there is no shortfall to rectify"));
    if (dd_has(this, SI_RECTIFY_DUE) && dd_date(this, SI_RECTIFY_DUE) < dd_on(sheet))
        dd_warn(sheet, NULL, SI_RECTIFY_DUE, "%s", _("the deadline has already gone by"));
}

/* [依据 意见 第十五条] What was found in it is mended too. */
static void is_mended(struct dd_sheet *sheet)
{
    if (!dd_has(dd_this(sheet), SI_MENDED))
        dd_warn(sheet, A4, SI_MENDED, "%s", _("nothing is written of what was mended"));
    dd_findings_settle(sheet);
}

static bool has_own_term(struct dd_sheet *sheet)
{
    return dd_has(dd_this(sheet), SI_RECTIFY_DUE);
}

static bool has_no_own_term(struct dd_sheet *sheet)
{
    return !has_own_term(sheet);
}

/* [依据 意见 第四条] 复查提升. */
static void is_reviewed(struct dd_sheet *sheet)
{
    if (!dd_has(dd_this(sheet), SI_REVIEWED_BY))
        dd_warn(sheet, A4, SI_REVIEWED_BY, "%s", _("nobody is named who reviewed it"));
    dd_findings_settle(sheet);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,             "create",     SI_ASSIGNED,     may_be_allotted,    NULL,              "分工",     A4 },
    { DD_AT(SI_ASSIGNED),     "self-check", SI_SELF_CHECKED, is_reported,        NULL,              "自查自评", A4 },
    { DD_AT(SI_SELF_CHECKED), "rectify",    SI_RECTIFYING,   something_is_short, dd_findings_order, "整改落实", A4 },
    { DD_AT(SI_RECTIFYING),   "finish",     SI_RECTIFIED,    is_mended,          NULL,              "完成整改", A4 },
    { DD_AT(SI_RECTIFIED),    "review",     SI_REVIEWED,     is_reviewed,        NULL,              "复查",     A4 },
    { DD_AT(SI_SELF_CHECKED), "review",     SI_REVIEWED,     is_reviewed,        NULL,              "复查",     A4,
      .when = falls_short_of_nothing, .when_label = "自评没有不足", .when_label_en = "nothing falls short" },
    { DD_AT(SI_RECTIFIED),    "return",     SI_RECTIFYING,   NULL,               NULL,              "退回整改", A4,
      .reasoned = true },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { SI_ASSIGNED,     DD_UNTIL_FIELD, SI_DUE,         NULL, "deadline", A4 },
    { SI_SELF_CHECKED, DD_UNTIL_FIELD, SI_DUE,         NULL, "deadline", A4,
      .when = falls_short, .when_label = "存在不足", .when_label_en = "something falls short" },
    { SI_RECTIFYING,   DD_UNTIL_FIELD, SI_RECTIFY_DUE, NULL, "deadline", A4,
      .when = has_own_term, .when_label = "另定整改时限", .when_label_en = "a term of its own is set" },
    { SI_RECTIFYING,   DD_UNTIL_FIELD, SI_DUE,         NULL, "deadline", A4,
      .when = has_no_own_term, .when_label = "未另定整改时限", .when_label_en = "no term of its own is set" },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_superior_item_flow = { &dd_superior_item_kind, moves, clocks };
