/* 会议: what was decided is followed until it is carried out; the plenary meets once a year (article 4). */
#include "base/say.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#define A4 "意见 第四条"

static bool is_done(const struct dd_record *resolution)
{
    return dd_has(resolution, RESOLUTION_DONE_ON);
}

/* [依据 意见 第四条] 充分发挥成员单位作用: of a plenary, those who came are its members; others sit in. */
static void members_attended(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (dd_choice(this, ME_KIND) != MEETING_PLENARY)
        return;
    for (unsigned i = 0; i < dd_count(this, ME_ATTENDED); i++) {
        const struct dd_record *unit = dd_load_id(sheet, dd_item_ref(this, ME_ATTENDED, i));
        const struct dd_bind binds[] = { { "unit", .number = unit ? dd_record_id(unit) : 0 },
                                         { "day", .dated = true, .day = dd_date(this, ME_HELD_ON) },
                                         { 0 } };
        if (unit && !dd_ask(sheet, "seats-of-unit", binds))
            dd_warn(sheet, A4, ME_ATTENDED, _("%s was no member unit on that day"),
                    dd_text(unit, UN_NAME));
    }
}

/* Nothing is given to do to a unit that was gone. */
static void may_be_held(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    members_attended(sheet);
    for (unsigned i = 0; i < dd_count(this, ME_RESOLUTIONS); i++)
        dd_open_unit(sheet, A4, ME_RESOLUTIONS,
                     dd_ref(dd_item(this, ME_RESOLUTIONS, i), RESOLUTION_UNIT),
                     dd_date(this, ME_HELD_ON));
}

/* The earliest of the open ones: the clock runs by it. */
static void count_resolutions(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    dd_day earliest = DD_NO_DAY;

    for (unsigned i = 0; i < dd_count(mine, ME_RESOLUTIONS); i++) {
        const struct dd_record *resolution = dd_item(mine, ME_RESOLUTIONS, i);
        const dd_day due = dd_date(resolution, RESOLUTION_DUE);
        if (!is_done(resolution) && due != DD_NO_DAY && (earliest == DD_NO_DAY || due < earliest))
            earliest = due;
    }
    dd_set_date(mine, ME_RESOLUTION_DUE, earliest);
}

/* It was made on the day of the meeting, whenever it is typed. */
static void hold(struct dd_sheet *sheet)
{
    dd_happened(sheet, dd_date(dd_this(sheet), ME_HELD_ON));
    count_resolutions(sheet);
}

/* What was done is told of a resolution as it stands; a slip in its text would add another one. */
static void tells_of_resolutions(struct dd_sheet *sheet)
{
    static const int asked[] = { ME_RESOLUTIONS, DD_NO_ROW };
    const unsigned stood = dd_count(dd_before(sheet), ME_RESOLUTIONS);
    const struct dd_record *this = dd_this(sheet);

    if (!stood)
        dd_lacks(sheet, A4, ME_RESOLUTIONS, "%s", _("the meeting has no resolution"));
    else if (!dd_rows_changed(sheet, asked))
        dd_lacks(sheet, A4, ME_RESOLUTIONS, "%s", _("what was done is missing"));
    for (unsigned i = stood; stood && i < dd_count(this, ME_RESOLUTIONS); i++)
        dd_lacks(sheet, A4, ME_RESOLUTIONS, _("the meeting has no resolution '%s'"),
                 dd_text(dd_item(this, ME_RESOLUTIONS, i), RESOLUTION_TEXT));
}

/* Carried out by this move, and after its time. */
static void mark_late(struct dd_sheet *sheet)
{
    const struct dd_record *before = dd_before(sheet), *this = dd_this(sheet);

    for (unsigned i = 0; i < dd_count(before, ME_RESOLUTIONS); i++) {
        const struct dd_record *resolution = dd_item(this, ME_RESOLUTIONS, i);
        const dd_day due = dd_date(resolution, RESOLUTION_DUE);
        if (is_done(resolution) && !is_done(dd_item(before, ME_RESOLUTIONS, i)) &&
            due != DD_NO_DAY && dd_date(resolution, RESOLUTION_DONE_ON) > due)
            dd_mark_late(sheet, due);
    }
}

static void follow_up(struct dd_sheet *sheet)
{
    mark_late(sheet);
    count_resolutions(sheet);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create",    DD_STAYS, may_be_held,          hold,      "登记",     A4 },
    { DD_AT(0),   "follow-up", DD_STAYS, tells_of_resolutions, follow_up, "落实决议", A4 },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { 0, DD_UNTIL_FIELD, ME_RESOLUTION_DUE, NULL, "resolution", A4 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_meeting_flow = { &dd_meeting_kind, moves, clocks,
                                         .edited = count_resolutions };
