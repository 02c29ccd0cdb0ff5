/* 任期: how long an appointment is for, the how-manieth in a row, and the one that follows it (教育督导条例 第六条). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "procedure/appointment.h"
#include "procedure/make.h"

#include <string.h>

const struct dd_choice *dd_role_of(const struct dd_record *appointment)
{
    return &appointment->kind->fields[AP_ROLE].choices[dd_choice(appointment, AP_ROLE)];
}

/* [依据 教育督导条例 第六条] 连续任职不得超过3个任期. */
void dd_term_allowed(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    int64_t most = dd_rule_number(sheet, "terms-in-a-row");

    if (dd_choice(this, AP_ROLE) == ROLE_PART_TIME && dd_number(this, AP_TERM_NUMBER) > most)
        dd_lacks(sheet, "教育督导条例 第六条", AP_TERM_NUMBER,
                 _("this would be part-time term %d in a row, at most %d are allowed"),
                 (int)dd_number(this, AP_TERM_NUMBER), (int)most);
}

/*
 * Terms in a row in the same role: one more than the last one that stands now, or was left less than a year before this
 * one begins, whether it expired or ended sooner. What breaks a row the regulation does not say; a year without the post
 * is our reading of it. [依据 教育督导条例 第六条]
 */
void dd_term_count(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    const struct dd_bind binds[] = {
        { "inspector", .number = dd_ref(mine, AP_INSPECTOR) },
        { "role", .text = dd_role_of(mine)->key },
        { "from", .dated = true, .day = dd_date(mine, AP_FROM) },
        { 0 },
    };

    if (!dd_has(mine, AP_TERM_NUMBER))
        dd_set_number(mine, AP_TERM_NUMBER, dd_ask(sheet, "terms-held", binds) + 1);
}

/* A term has an end: three years for part-time ones, unless said otherwise. [依据 教育督导条例 第六条] */
void dd_term_bound(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    int months = 12 * (int)dd_rule_number(sheet, "term-years");

    if (dd_has(mine, AP_FROM) && !dd_has(mine, AP_UNTIL) &&
        dd_choice(mine, AP_ROLE) == ROLE_PART_TIME)
        dd_set_date(mine, AP_UNTIL, dd_day_add_months(dd_date(mine, AP_FROM), months) - 1);
}

/* The day after its last one; DD_NO_DAY where it has no end: 2999-12-31 stands for none, and has no day after it. */
static dd_day term_after(const struct dd_record *appointment)
{
    const dd_day until = dd_date(appointment, AP_UNTIL);

    return until != DD_NO_DAY && dd_day_year(until + 1) > 0 ? until + 1 : DD_NO_DAY;
}

/* 续聘: the next term, to be put on notice and appointed like the first. */
void dd_term_renew(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    struct dd_record *next = dd_draft(sheet, &dd_appointment_kind);

    dd_set_ref(next, AP_INSPECTOR, dd_ref(this, AP_INSPECTOR), dd_ref_word(this, AP_INSPECTOR));
    dd_set_choice(next, AP_ROLE, dd_choice(this, AP_ROLE));
    dd_set_choice(next, AP_BY, dd_choice(this, AP_BY));
    dd_set_number(next, AP_TERM_NUMBER, dd_number(this, AP_TERM_NUMBER) + 1);
    if (term_after(this) != DD_NO_DAY)
        dd_set_date(next, AP_FROM, term_after(this));
    dd_make(sheet, next);
}

static void tell_renewed(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const bool withdrawn = strcmp(columns[1], "1") == 0;

    (void)with;
    dd_lacks(sheet, "意见 第六条", DD_NO_ROW,
             withdrawn ? _("the next term was withdrawn: %s; it has to be set aside first")
                       : _("the next term stands already: %s"),
             columns[0]);
}

/* [依据 教育督导条例 第六条] A renewal beyond the last term allowed is refused when it is asked for, not later. */
void dd_term_renewable(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    int64_t most = dd_rule_number(sheet, "terms-in-a-row");
    const struct dd_bind binds[] = {
        { "person", .number = dd_ref(this, AP_INSPECTOR) },
        { "role", .text = dd_role_of(this)->key },
        { "from", .dated = true, .day = dd_date(this, AP_FROM) },
        { "next", .dated = true, .day = term_after(this) },
        { 0 },
    };

    dd_ask_each(sheet, "term-after", binds, tell_renewed, NULL);
    if (dd_choice(this, AP_ROLE) == ROLE_PART_TIME && dd_number(this, AP_TERM_NUMBER) >= most)
        dd_lacks(sheet, "教育督导条例 第六条", AP_TERM_NUMBER,
                 _("this would be part-time term %d in a row, at most %d are allowed"),
                 (int)dd_number(this, AP_TERM_NUMBER) + 1, (int)most);
}
