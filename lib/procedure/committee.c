/* 教育督导委员会及其办公室: who sits in it, who works for it, and who follows whom (articles 3 and 4). */
#include "base/say.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"
#include "record/say_field.h"

#include <string.h>

#define A3 "意见 第三条"

static struct dd_tenure tenure_of(const struct dd_record *record, unsigned name, unsigned from,
                                  unsigned until, const char *post)
{
    return record ? (struct dd_tenure){ dd_text(record, name), post, dd_date(record, from),
                                        dd_date(record, until) }
                  : (struct dd_tenure){ 0 };
}

static const char *post_of_seat(const struct dd_record *seat)
{
    static const char *const posts[] = {
        [SEAT_DIRECTOR] = "教育督导委员会主任",
        [SEAT_DEPUTY] = "教育督导委员会副主任",
        [SEAT_MEMBER] = "教育督导委员会委员",
        [SEAT_OFFICE_HEAD] = "教育督导委员会办公室主任",
    };

    return seat ? posts[dd_choice(seat, SE_ROLE)] : NULL;
}

static struct dd_tenure tenure_of_seat(const struct dd_record *seat)
{
    return tenure_of(seat, SE_NAME, SE_FROM, SE_UNTIL, post_of_seat(seat));
}

static void file_seat(struct dd_sheet *sheet)
{
    const struct dd_tenure was = tenure_of_seat(dd_before(sheet)),
                           is = tenure_of_seat(dd_this(sheet));

    dd_file_tenure(sheet, &was, &is);
}

static struct dd_tenure tenure_of_staff(const struct dd_record *staff)
{
    return tenure_of(staff, SF_NAME, SF_FROM, SF_UNTIL, "教育督导机构工作人员");
}

static void file_staff(struct dd_sheet *sheet)
{
    const struct dd_tenure was = tenure_of_staff(dd_before(sheet)),
                           is = tenure_of_staff(dd_this(sheet));

    dd_file_tenure(sheet, &was, &is);
}

/* Somebody else in the same seat: key, name, term, from. */
static void tell_holder(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    if (strcmp(columns[1], dd_text(dd_this(sheet), SE_NAME)) == 0)
        dd_warn(sheet, A3, SE_NAME, _("%s holds that seat already: %s, %s, since %s"), columns[1],
                columns[0], columns[2], columns[3]);
    else
        dd_warn(sheet, A3, SE_ROLE,
                _("the seat is held by %s: %s, %s, since %s; end the former one with end KEY"),
                columns[1], columns[0], columns[2], columns[3]);
}

/*
 * [依据 意见 第三条] There is one 主任 and one 办公室主任 at a time, of whatever term; of deputies and members one a unit. Another
 * one is likely a successor whose predecessor was not ended.
 */
static void one_holder(struct dd_sheet *sheet)
{
    static const int asked[] = { SE_ROLE, SE_UNIT, SE_NAME, SE_FROM, SE_UNTIL, DD_NO_ROW };
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = {
        { "role", .text = dd_seat_kind.fields[SE_ROLE].choices[dd_choice(this, SE_ROLE)].key },
        { "unit", .number = dd_ref(this, SE_UNIT) },
        { "from", .dated = true, .day = dd_date(this, SE_FROM) },
        { "until", .dated = true, .day = dd_date(this, SE_UNTIL) },
        { 0 }
    };

    if (dd_rows_changed(sheet, asked))
        dd_ask_each(sheet, "seat-holders", binds, tell_holder, NULL);
}

/* Nobody sits on the committee for a unit that is gone. */
static void may_sit(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    dd_open_unit(sheet, A3, SE_UNIT, dd_ref(this, SE_UNIT), dd_date(this, SE_FROM));
    one_holder(sheet);
}

static void seat_may_end(struct dd_sheet *sheet)
{
    dd_may_end(sheet, A3, SE_FROM, SE_UNTIL);
}

static void end_seat(struct dd_sheet *sheet)
{
    dd_end(sheet, SE_UNTIL);
    file_seat(sheet);
}

/* [依据 意见 第三条] 选强配齐: told which duty is left without anybody. */
static void staff_may_end(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_field *duties = &dd_staff_kind.fields[SF_DUTIES];

    if (!dd_may_end(sheet, A3, SF_FROM, SF_UNTIL))
        return;
    for (unsigned i = 0; i < dd_count(this, SF_DUTIES); i++) {
        const unsigned duty = dd_item_choice(this, SF_DUTIES, i);
        const struct dd_bind binds[] = { { "duty", .text = duties->choices[duty].key },
                                         { "day", .dated = true,
                                           .day = dd_last_day(sheet, SF_UNTIL) },
                                         { 0 } };
        if (duty != DUTY_GENERAL && !dd_ask(sheet, "staff-beside", binds))
            dd_warn(sheet, A3, SF_DUTIES, _("nobody is left for %s"), dd_choice_say(duties, duty));
    }
}

static void end_staff(struct dd_sheet *sheet)
{
    dd_end(sheet, SF_UNTIL);
    file_staff(sheet);
}

/* clang-format off */
static const struct dd_move seat_moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, may_sit,      file_seat, "登记", A3 },
    { DD_AT(0),   "end",    DD_STAYS, seat_may_end, end_seat,  "离任", A3 },
    { 0 },
};

static const struct dd_move staff_moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, NULL,          file_staff, "登记", A3 },
    { DD_AT(0),   "end",    DD_STAYS, staff_may_end, end_staff,  "离岗", A3 },
    { 0 },
};

const struct dd_flow dd_seat_flow   = { &dd_seat_kind, seat_moves, NULL, .changed = one_holder, .edited = file_seat };
const struct dd_flow dd_staff_flow  = { &dd_staff_kind, staff_moves, NULL, .edited = file_staff };
/* clang-format on */
