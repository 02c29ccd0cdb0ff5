/* 双向交流: between full-time inspectors and those who lead schools (article 8). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#define A8 "意见 第八条"

static const char *name_of(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    return dd_has(this, EX_NAME) ? dd_text(this, EX_NAME)
                                 : dd_person_name(sheet, dd_ref(this, EX_INSPECTOR));
}

static void check_unit(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet), *unit = dd_load(sheet, this, EX_UNIT);

    if (!unit)
        return;
    if (!dd_unit_is_school(unit))
        dd_lacks(sheet, A8, EX_UNIT, _("%s is no school"), dd_text(unit, UN_NAME));
    else if (dd_has(unit, UN_CLOSED_ON) && dd_date(unit, UN_CLOSED_ON) <= dd_date(this, EX_FROM))
        dd_lacks(sheet, A8, EX_UNIT, _("%s is closed on that day"), dd_text(unit, UN_NAME));
}

static void warn_of_other(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    dd_warn(sheet, A8, EX_FROM, _("%s is in exchange %s at the same time"), name_of(sheet),
            columns[0]);
}

/*
 * [依据 意见 第八条] 遴选学校优秀管理干部担任专职督学，从优秀专职督学中培养、选拔学校管理干部: who goes to a school is a
 * full-time inspector, who comes from one led it.
 */
static void check_person(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_choice *full_time =
        &dd_appointment_kind.fields[AP_ROLE].choices[ROLE_FULL_TIME];
    const struct dd_bind binds[] = {
        { "inspector", .number = dd_ref(this, EX_INSPECTOR) },
        { "person", .number = dd_ref(this, EX_INSPECTOR) },
        { "role", .text = full_time->key },
        { "name", .text = name_of(sheet) },
        { "unit", .number = dd_ref(this, EX_UNIT) },
        { "day", .dated = true, .day = dd_date(this, EX_FROM) },
        { "from", .dated = true, .day = dd_date(this, EX_FROM) },
        { "until", .dated = true, .day = dd_date(this, EX_UNTIL) },
        { 0 },
    };

    if (dd_choice(this, EX_DIRECTION) == EXCHANGE_TO_OFFICE) {
        if (!dd_ask(sheet, "led-unit", binds))
            dd_warn(sheet, A8, EX_UNIT, _("%s is not on record as one of those who lead it"),
                    name_of(sheet));
    } else if (!dd_ask(sheet, "role-in-post", binds)) {
        dd_warn(sheet, A8, EX_FROM, _("%s is no full-time inspector in post on that day"),
                name_of(sheet));
    }
    dd_ask_each(sheet, "exchanges-beside", binds, warn_of_other, NULL);
}

/* Whoever is exchanged to a school, or comes from it, keeps away from it as from the own one. */
static void may_begin(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    check_unit(sheet);
    check_person(sheet);
    if (dd_has(this, EX_INSPECTOR))
        dd_recusal_arises(sheet, dd_ref(this, EX_INSPECTOR), dd_ref(this, EX_UNIT),
                          dd_date(this, EX_FROM), DD_NO_DAY);
}

/* Ending it or adding a note asks nothing of how it began. */
static void changed(struct dd_sheet *sheet)
{
    static const unsigned rows[] = { EX_INSPECTOR, EX_UNIT };
    const struct dd_record *this = dd_this(sheet), *before = dd_before(sheet);
    bool other = dd_date(this, EX_FROM) != dd_date(before, EX_FROM) ||
                 dd_choice(this, EX_DIRECTION) != dd_choice(before, EX_DIRECTION);

    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++)
        other = other || dd_ref(this, rows[i]) != dd_ref(before, rows[i]);
    if (other)
        may_begin(sheet);
}

static void may_end(struct dd_sheet *sheet)
{
    dd_may_end(sheet, A8, EX_FROM, EX_UNTIL);
}

static void end(struct dd_sheet *sheet)
{
    if (!dd_says(sheet, EX_UNTIL))
        dd_set_date(dd_mine(sheet), EX_UNTIL, dd_on(sheet));
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, may_begin, NULL, "登记",     A8 },
    { DD_AT(0),   "end",    DD_STAYS, may_end,   end,  "结束交流", A8 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_exchange_flow = { &dd_exchange_kind, moves, NULL, .changed = changed };
