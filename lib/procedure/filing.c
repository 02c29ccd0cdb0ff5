/* 上报事项: what is owed to the city and to 党工委管委, until its receipt. */
#include "base/say.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

static void mark_sent(struct dd_sheet *sheet)
{
    dd_set_date(dd_mine(sheet), FI_SENT_ON, dd_on(sheet));
}

static void unmark_sent(struct dd_sheet *sheet)
{
    dd_clear(dd_mine(sheet), FI_SENT_ON);
}

/* What is owed once a year, and the last day of the month in which that is; DD_NO_DAY for anything else. */
static dd_day yearly_due(struct dd_sheet *sheet, const struct dd_record *filing)
{
    const unsigned kind = dd_choice(filing, FI_KIND);
    const int year = (int)dd_number(filing, FI_YEAR);
    const bool plan = kind == FILING_PLAN;

    if ((!plan && kind != FILING_REPORT) || dd_choice(filing, FI_TO) != FILED_TO_SUPERIOR)
        return DD_NO_DAY;
    const int month =
        (int)dd_rule_number(sheet, plan ? "annual-plan-month" : "annual-report-month");
    const dd_day next = dd_day_add_months(dd_day_make(plan ? year : year + 1, month, 1), 1);
    return next == DD_NO_DAY ? DD_NO_DAY : next - 1;
}

static void tell_same(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    dd_warn(sheet, "意见 第四条", FI_SUBJECT, _("of that kind and year %s is on the ledger: %s"),
            columns[0], columns[1]);
}

/* [依据 意见 第四条] 按时报告: one plan and one report a year, each by the end of its month. */
static void is_owed_so(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const dd_day last = yearly_due(sheet, this);
    const struct dd_bind binds[] = {
        { "kind", .text = this->kind->fields[FI_KIND].choices[dd_choice(this, FI_KIND)].key },
        { "year", .number = dd_number(this, FI_YEAR) },
        { 0 },
    };
    char day[DD_DAY_SIZE];

    if (last == DD_NO_DAY)
        return;
    if (dd_date(this, FI_DUE) > last)
        dd_warn(sheet, "意见 第四条", FI_DUE, _("it is owed by %s"), dd_day_text(last, day));
    dd_ask_each(sheet, "filings-of-year", binds, tell_same, NULL);
}

struct dd_record *dd_filing_for(struct dd_sheet *sheet, unsigned kind, unsigned to,
                                const char *subject, dd_day due)
{
    struct dd_record *record = dd_draft(sheet, &dd_filing_kind);

    dd_set_choice(record, FI_KIND, kind);
    dd_set_number(record, FI_YEAR, dd_day_year(dd_on(sheet)));
    dd_set_text(record, FI_SUBJECT, subject);
    dd_set_choice(record, FI_TO, to);
    dd_set_date(record, FI_DUE, due);
    return record;
}

#define A4 "意见 第四条"

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,        "create",    FI_PENDING,  is_owed_so, NULL,        "列入上报台账", A4 },
    { DD_AT(FI_PENDING), "send",      FI_SENT,     NULL,       mark_sent,   "上报",         A4 },
    { DD_AT(FI_SENT),    "receipt",   FI_RECEIVED, NULL,       NULL,        "收到回执",     A4 },
    { DD_AT(FI_SENT),    "return",    FI_PENDING,  NULL,       unmark_sent, "退回重报",     A4, .reasoned = true },
    { DD_AT(FI_PENDING), "waive",     FI_WAIVED,   NULL,       NULL,        "免报",         A4, .reasoned = true },
    { DD_AT(FI_WAIVED),  "reinstate", FI_PENDING,  NULL,       NULL,        "恢复待报",     A4, .reasoned = true },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { FI_PENDING, DD_UNTIL_FIELD, FI_DUE, NULL, "filing", A4 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_filing_flow = { &dd_filing_kind, moves, clocks };
