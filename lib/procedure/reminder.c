/* 催办: made by `rectify remind`, by a look-back that slips, or by hand; marked when it has gone out. */
#include "base/text.h"
#include "domain/rectify/rectify.h"
#include "procedure/letterhead.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#include <stdio.h>

#define A15 "意见 第十五条"

struct urging {
    struct dd_record *reminder;
    const struct dd_record *rectification;
};

static void queue(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);

    dd_set_date(mine, RM_QUEUED_ON, dd_today(sheet));
    dd_set_number(mine, RM_TRIES, 0);
}

static void put_contact(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)sheet;
    dd_letter_contact(columns[1], with);
}

static void sign(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    dd_letter_sign(columns[0], columns[1], dd_today(sheet), with);
}

static void write(struct dd_sheet *sheet, struct dd_record *reminder, const char *unit,
                  const char *requirement)
{
    const char *key = dd_ref_word(reminder, RM_ABOUT);
    struct dd_text letter = { 0 };

    dd_text_format(&letter, "【整改督促】整改成效松动（%s）\n\n%s：\n", key, unit);
    dd_text_format(&letter, "　　整改（%s）：%s", key, requirement);
    dd_letter_stop(&letter);
    dd_text_put(&letter, "　　经回头看，该项整改成效松动。请立即巩固整改措施，");
    dd_letter_day(dd_date(reminder, RM_DUE), &letter);
    dd_text_put(&letter, "将再次回头看");
    dd_letter_basis(A15, &letter);
    dd_text_put(&letter, "。\n");
    dd_ask_each(sheet, "office-contact", NULL, put_contact, &letter);
    dd_ask_each(sheet, "office-signature", NULL, sign, &letter);
    dd_set_text(reminder, RM_TEXT, dd_text_get(&letter));
    dd_text_free(&letter);
}

/* What unit-contact answers: the unit, who gets it there, and the address; without one it is printed. */
static void address(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const struct urging *urging = with;
    struct dd_record *reminder = urging->reminder;

    write(sheet, reminder, columns[0], dd_text(urging->rectification, R_REQUIREMENT));
    dd_set_text(reminder, RM_NAME, columns[1]);
    if (columns[2])
        dd_set_text(reminder, RM_ADDRESS, columns[2]);
    dd_set_choice(reminder, RM_CHANNEL, columns[2] ? BY_MAIL : BY_PRINT);
}

/* [依据 意见 第十五条] 防止反弹: to the liaison of the unit, about what slips and is looked at again on `due`. */
struct dd_record *dd_urge_for(struct dd_sheet *sheet, const struct dd_record *rectification,
                              dd_day due)
{
    const struct dd_bind binds[] = { { "unit", .number = dd_ref(rectification, R_UNIT) }, { 0 } };
    struct dd_record *record = dd_draft(sheet, &dd_reminder_kind);
    struct urging urging = { record, rectification };
    char stage[24] = "on";

    if (due > dd_today(sheet))
        snprintf(stage, sizeof stage, "before-%d", due - dd_today(sheet));
    dd_set_ref(record, RM_ABOUT, dd_record_id(rectification), dd_record_key(rectification));
    dd_set_choice(record, RM_WHAT, WHAT_LOOK_BACK);
    dd_set_date(record, RM_DUE, due);
    dd_set_text(record, RM_STAGE, stage);
    dd_set_choice(record, RM_TO, TO_LIAISON);
    dd_ask_each(sheet, "unit-contact", binds, address, &urging);
    return record;
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create",  DD_STAYS, NULL, queue, "生成催办", A15 },
    { DD_AT(0),   "deliver", DD_STAYS, NULL, NULL,  "送出催办", A15, .by_program = true },
    { DD_AT(0),   "print",   DD_STAYS, NULL, NULL,  "打印待送", A15, .by_program = true },
    { DD_AT(0),   "fail",    DD_STAYS, NULL, NULL,  "发送失败", A15, .by_program = true },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_reminder_flow = { &dd_reminder_kind, moves, NULL };
