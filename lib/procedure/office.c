/* 管理体制: kinds without a workflow of their own, and the personnel filings they put on the ledger (article 4). */
#include "domain/office/office.h"
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "procedure/make.h"
#include "procedure/procedure.h"
#include "record/say_field.h"

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
