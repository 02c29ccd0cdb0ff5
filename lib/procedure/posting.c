/* 挂牌: a responsible inspector answers for a school, with the board at its gate (articles 6 to 8 and 10). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#define A10 "意见 第十条"

static void has_not_ended(struct dd_sheet *sheet)
{
    const struct dd_record *before = dd_before(sheet);
    char until[DD_DAY_SIZE];

    if (dd_has(before, PG_UNTIL) && dd_date(before, PG_UNTIL) <= dd_on(sheet))
        dd_lacks(sheet, A10, PG_UNTIL, _("ended on %s already"),
                 dd_day_text(dd_date(before, PG_UNTIL), until));
}

/* The day of the move is its last one, unless another one is said. */
static void end_posting(struct dd_sheet *sheet)
{
    if (!dd_says(sheet, PG_UNTIL))
        dd_set_date(dd_mine(sheet), PG_UNTIL, dd_on(sheet));
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, NULL,          NULL,        "挂牌",     A10 },
    { DD_AT(0),   "end",    DD_STAYS, has_not_ended, end_posting, "结束挂牌", A10 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_posting_flow = { &dd_posting_kind, moves, NULL };
