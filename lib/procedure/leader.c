/* 负责人与联络员: who leads a unit and whom the office talks to, each with his time (articles 4, 16 and 18). */
#include "base/say.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#define A4 "意见 第四条"
#define A16 "意见 第十六条"

/* Id, key, name, from. */
static void name_liaison(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    dd_warn(sheet, A4, LD_LIAISON,
            _("the liaison of the unit is %s: %s, since %s; end the former one with end KEY"),
            columns[2], columns[1], columns[3]);
}

/* A unit has one liaison at a time; a second one is likely a replacement whose predecessor was not ended. */
static void one_liaison(struct dd_sheet *sheet, const struct dd_bind *binds)
{
    if (dd_yes(dd_this(sheet), LD_LIAISON))
        dd_ask_each(sheet, "liaison-of-unit", binds, name_liaison, NULL);
}

static void name_head(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    dd_warn(sheet, A16, LD_PRINCIPAL_HEAD,
            _("%s (%s) is principal head there from %s; end the former one with end KEY"),
            columns[0], columns[1], columns[2]);
}

/* [依据 意见 第十六条] Who is called in for a unit is one person at a time; a school may have a secretary beside. */
static void one_head(struct dd_sheet *sheet, const struct dd_bind *binds)
{
    if (dd_yes(dd_this(sheet), LD_PRINCIPAL_HEAD))
        dd_ask_each(sheet, "heads-of-unit", binds, name_head, NULL);
}

static void may_hold(struct dd_sheet *sheet)
{
    static const int asked[] = { LD_UNIT, LD_NAME,  LD_PRINCIPAL_HEAD, LD_LIAISON,
                                 LD_FROM, LD_UNTIL, DD_NO_ROW };
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = { { "unit", .number = dd_ref(this, LD_UNIT) },
                                     { "from", .dated = true, .day = dd_date(this, LD_FROM) },
                                     { "until", .dated = true, .day = dd_date(this, LD_UNTIL) },
                                     { 0 } };

    if (!dd_rows_changed(sheet, asked))
        return;
    one_liaison(sheet, binds);
    one_head(sheet, binds);
}

/* Nobody takes a post at a unit that is gone. */
static void may_take_post(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    dd_open_unit(sheet, A16, LD_UNIT, dd_ref(this, LD_UNIT), dd_date(this, LD_FROM));
    may_hold(sheet);
}

/* [依据 意见 第四条] 安排专人负责: told when nobody of the unit is left for it. */
static void may_end(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = { { "unit", .number = dd_ref(this, LD_UNIT) },
                                     { "from", .dated = true, .day = dd_last_day(sheet, LD_UNTIL) },
                                     { "until", .dated = true, .day = DD_NO_DAY },
                                     { 0 } };

    if (dd_may_end(sheet, A4, LD_FROM, LD_UNTIL) && dd_yes(this, LD_LIAISON) &&
        !dd_ask(sheet, "liaison-of-unit", binds))
        dd_warn(sheet, A4, LD_LIAISON, _("the unit has no liaison after %s"),
                dd_text(this, LD_NAME));
}

static void end(struct dd_sheet *sheet)
{
    dd_end(sheet, LD_UNTIL);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, may_take_post, NULL, "登记", A4 },
    { DD_AT(0),   "end",    DD_STAYS, may_end,       end,  "离任", A4 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_leader_flow = { &dd_leader_kind, moves, NULL, .changed = may_hold };
