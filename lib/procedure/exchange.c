/* 双向交流: between full-time inspectors and those who lead schools (article 8). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#define A8 "意见 第八条"

static const char *name_of(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    return dd_has(this, EX_NAME) ? dd_text(this, EX_NAME)
                                 : dd_person_name(sheet, dd_ref(this, EX_INSPECTOR));
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

    dd_open_school(sheet, A8, EX_UNIT, dd_ref(this, EX_UNIT), dd_date(this, EX_FROM));
    check_person(sheet);
    if (dd_has(this, EX_INSPECTOR))
        dd_recusal_arises(sheet, dd_ref(this, EX_INSPECTOR), dd_ref(this, EX_UNIT),
                          dd_date(this, EX_FROM), DD_NO_DAY);
}

/* Ending it or adding a note asks nothing of how it began. */
static void changed(struct dd_sheet *sheet)
{
    static const int rows[] = { EX_INSPECTOR, EX_DIRECTION, EX_UNIT, EX_FROM, DD_NO_ROW };

    if (dd_rows_changed(sheet, rows))
        may_begin(sheet);
}

static void may_end(struct dd_sheet *sheet)
{
    dd_may_end(sheet, A8, EX_FROM, EX_UNTIL);
}

static void end(struct dd_sheet *sheet)
{
    dd_end(sheet, EX_UNTIL);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, may_begin, NULL, "登记",     A8 },
    { DD_AT(0),   "end",    DD_STAYS, may_end,   end,  "结束交流", A8 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_exchange_flow = { &dd_exchange_kind, moves, NULL, .changed = changed };
