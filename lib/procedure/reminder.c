/* 催办: made by `rectify remind`, by a look-back that slips, or by hand; marked when it has gone out. */
#include "domain/rectify/rectify.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

static void queue(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);

    dd_set_date(mine, RM_QUEUED_ON, dd_today(sheet));
    dd_set_number(mine, RM_TRIES, 0);
}

/* To the liaison of the unit a rectification is about, on paper: the office hands it over or changes the channel. */
struct dd_record *dd_urge_for(struct dd_sheet *sheet, const struct dd_record *rectification,
                              unsigned what, dd_day due, const char *text)
{
    struct dd_record *record = dd_draft(sheet, &dd_reminder_kind);

    dd_set_ref(record, RM_ABOUT, dd_record_id(rectification), dd_record_key(rectification));
    dd_set_choice(record, RM_WHAT, what);
    dd_set_date(record, RM_DUE, due);
    dd_set_text(record, RM_STAGE, "on");
    dd_set_choice(record, RM_TO, TO_LIAISON);
    dd_set_text(record, RM_NAME, dd_ref_word(rectification, R_UNIT));
    dd_set_choice(record, RM_CHANNEL, BY_PRINT);
    dd_set_text(record, RM_TEXT, text);
    return record;
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create",  DD_STAYS, NULL, queue, "生成催办", "意见 第十五条" },
    { DD_AT(0),   "deliver", DD_STAYS, NULL, NULL,  "送出催办", "意见 第十五条", .by_program = true },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_reminder_flow = { &dd_reminder_kind, moves, NULL };
