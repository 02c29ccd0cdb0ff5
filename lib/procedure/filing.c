/* 上报事项: what is owed to the city and to 党工委管委, until its receipt. */
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

void dd_file_personnel(struct dd_sheet *sheet, const char *name, const char *post, bool appointed,
                       dd_day day)
{
    struct dd_text subject = { 0 };
    char text[DD_DAY_SIZE];

    if (dd_legacy(sheet)) /* before the system: told on paper, or never */
        return;
    dd_text_format(&subject, "%s %s %s %s", name, post, appointed ? "任" : "免",
                   dd_day_text(day, text));
    dd_make_about(sheet,
                  dd_filing_for(sheet, FILING_PERSONNEL, FILED_TO_SUPERIOR, dd_text_get(&subject),
                                dd_after(sheet, day, "personnel-filing-days")),
                  FI_ABOUT);
    dd_text_free(&subject);
}

#define A4 "意见 第四条"

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,        "create",  FI_PENDING,  NULL, NULL,        "列入上报台账", A4 },
    { DD_AT(FI_PENDING), "send",    FI_SENT,     NULL, mark_sent,   "上报",         A4 },
    { DD_AT(FI_SENT),    "receipt", FI_RECEIVED, NULL, NULL,        "收到回执",     A4 },
    { DD_AT(FI_SENT),    "return",  FI_PENDING,  NULL, unmark_sent, "退回重报",     A4, .reasoned = true },
    { DD_AT(FI_PENDING), "waive",   FI_WAIVED,   NULL, NULL,        "免报",         A4, .reasoned = true },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { FI_PENDING, DD_UNTIL_FIELD, FI_DUE, NULL, "filing", A4 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_filing_flow = { &dd_filing_kind, moves, clocks };
