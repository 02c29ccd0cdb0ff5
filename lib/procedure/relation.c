/* 回避关系: registered, it binds whoever is about to go; those who go already have to be replaced (教育督导条例 第十条). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "domain/registry.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#define R10 "教育督导条例 第十条"

static void goes_there(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    if (columns[2])
        dd_warn(sheet, R10, DD_NO_ROW, _("%s goes there with %s %s; somebody else has to"),
                columns[0], columns[1], columns[2]);
    else
        dd_warn(sheet, R10, DD_NO_ROW, _("%s is posted there by %s, which has to end"), columns[0],
                columns[1]);
}

void dd_recusal_arises(struct dd_sheet *sheet, int64_t person, int64_t unit, dd_day from,
                       dd_day until)
{
    const struct dd_bind binds[] = { { "person", .number = person },
                                     { "unit", .number = unit },
                                     { "from", .dated = true, .day = from },
                                     { "until", .dated = true, .day = until },
                                     { 0 } };

    dd_ask_each(sheet, "goes-to-unit", binds, goes_there, NULL);
}

/* [依据 教育督导条例 第十条] Known only now: who was chosen before is named, and refused when it comes to going. */
static void warn_of_chosen(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (dd_changes(sheet, RL_INSPECTOR) || dd_changes(sheet, RL_UNIT) ||
        dd_changes(sheet, RL_FROM) || dd_changes(sheet, RL_UNTIL))
        dd_recusal_arises(sheet, dd_ref(this, RL_INSPECTOR), dd_ref(this, RL_UNIT),
                          dd_date(this, RL_FROM), dd_date(this, RL_UNTIL));
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, warn_of_chosen, NULL, "登记", R10 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_relation_flow = { &dd_relation_kind, moves, NULL,
                                          .changed = warn_of_chosen };
