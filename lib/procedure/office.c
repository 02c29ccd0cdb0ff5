/* 管理体制: kinds without a workflow of their own, and the personnel filings they put on the ledger (article 4). */
#include "domain/office/office.h"
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "procedure/make.h"
#include "procedure/procedure.h"
#include "record/say_field.h"

#include <stdio.h>
#include <string.h>

static const char *label_of(const struct dd_record *record, unsigned row)
{
    return dd_record_kind(record)->fields[row].choices[dd_choice(record, row)].label;
}

/* A new holder, one who ends, or another name: each is told to the city. [依据 意见 第四条] */
static void file_change(struct dd_sheet *sheet, unsigned name, unsigned from, unsigned until,
                        const char *post)
{
    const struct dd_record *this = dd_this(sheet), *before = dd_before(sheet);
    bool renamed = before && strcmp(dd_text(this, name), dd_text(before, name)) != 0;

    if (renamed)
        dd_file_personnel(sheet, dd_text(before, name), post, false, dd_today(sheet));
    if (!before || renamed)
        dd_file_personnel(sheet, dd_text(this, name), post, true,
                          renamed ? dd_today(sheet) : dd_date(this, from));
    if (dd_has(this, until) && !(before && dd_has(before, until)))
        dd_file_personnel(sheet, dd_text(this, name), post, false, dd_date(this, until));
}

static void file_seat(struct dd_sheet *sheet)
{
    char post[96];

    snprintf(post, sizeof post, "教育督导委员会%s", label_of(dd_this(sheet), SE_ROLE));
    file_change(sheet, SE_NAME, SE_FROM, SE_UNTIL, post);
}

static void file_staff(struct dd_sheet *sheet)
{
    file_change(sheet, SF_NAME, SF_FROM, SF_UNTIL, "教育督导机构工作人员");
}

/* A term has one 主任 and one 办公室主任 at a time, as many deputies and members as there are. [依据 意见 第三条] */
static void one_holder(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    unsigned role = dd_choice(this, SE_ROLE);
    const struct dd_choice *seat = &dd_seat_kind.fields[SE_ROLE].choices[role];
    const struct dd_bind binds[] = { { "term", .text = dd_text(this, SE_TERM) },
                                     { "role", .text = seat->key },
                                     { "from", .dated = true, .day = dd_date(this, SE_FROM) },
                                     { "until", .dated = true, .day = dd_date(this, SE_UNTIL) },
                                     { 0 } };

    if ((role == SEAT_DIRECTOR || role == SEAT_OFFICE_HEAD) && dd_ask(sheet, "seat-holders", binds))
        dd_warn(sheet, "意见 第三条", SE_ROLE,
                _("the %s of that term is held already; end the former one with until="),
                dd_speaks_chinese() ? seat->label : seat->key);
}

/* Nobody sits on the committee for a unit that is gone. */
static void may_sit(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    dd_open_unit(sheet, "意见 第三条", SE_UNIT, dd_ref(this, SE_UNIT), dd_date(this, SE_FROM));
    one_holder(sheet);
}

#define PLAIN(name, guard, effect, article)                                                        \
    static const struct dd_move name[] = {                                                         \
        { DD_NOWHERE, "create", DD_STAYS, guard, effect, "登记", article }, { 0 }                  \
    }

PLAIN(seat_moves, may_sit, file_seat, "意见 第三条");
PLAIN(staff_moves, NULL, file_staff, "意见 第三条");
PLAIN(training_moves, NULL, NULL, "意见 第八条");

/* clang-format off */
const struct dd_flow dd_seat_flow      = { &dd_seat_kind, seat_moves, NULL, .changed = one_holder, .edited = file_seat };
const struct dd_flow dd_staff_flow     = { &dd_staff_kind, staff_moves, NULL, .edited = file_staff };
const struct dd_flow dd_training_flow  = { &dd_training_kind, training_moves, NULL };
/* clang-format on */
