/* 文书: drafted, signed, numbered when issued, delivered (article 14). The register; the texts are made by `report`. */
#include "base/say.h"
#include "base/text.h"
#include "domain/report/report.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#include <stdio.h>

/* The how-manieth of its kind about the same records to the same: a file read again counts so too. */
static void count_nth(struct dd_sheet *sheet)
{
    if (!dd_has(dd_this(sheet), PA_NTH))
        dd_count_twins(sheet, PA_NTH);
}

static void keep_word(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)sheet;
    if (columns[0])
        snprintf(with, 64, "%s", columns[0]);
}

static bool number_is_taken(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = { { "number", .text = dd_text(this, PA_NUMBER) }, { 0 } };

    return dd_has(this, PA_NUMBER) && dd_ask(sheet, "papers-numbered", binds) > 0;
}

/* A number given by the records office must not stand on another paper. */
static void number_is_free(struct dd_sheet *sheet)
{
    if (number_is_taken(sheet))
        dd_lacks(sheet, "党政机关公文处理工作条例 第九条", PA_NUMBER,
                 _("%s is the number of another paper"), dd_text(dd_this(sheet), PA_NUMBER));
}

/* Of the office and of the kind: 威经教督 and 整; the second is empty for a kind without a number. */
struct words {
    char office[64], kind[64];
};

static struct words words_of(struct dd_sheet *sheet, unsigned kind)
{
    const struct dd_bind binds[] = { { "kind", .text = dd_paper_kinds[kind].key }, { 0 } };
    struct words words = { "", "" };

    dd_ask_each(sheet, "paper-word", binds, keep_word, words.kind);
    dd_ask_each(sheet, "office-word", NULL, keep_word, words.office);
    return words;
}

void dd_paper_number(struct dd_sheet *sheet, unsigned kind, char out[DD_PRINTED_SIZE])
{
    const struct words words = words_of(sheet, kind);
    const int year = dd_day_year(dd_on(sheet));
    char series[96];

    out[0] = '\0';
    if (!*words.kind)
        return;
    snprintf(series, sizeof series, "paper %s", words.kind);
    snprintf(out, DD_PRINTED_SIZE, "%s%s〔%d〕%lld号", words.office, words.kind, year,
             (long long)dd_take_number(sheet, series, year));
}

/* Taken when it is issued; one that the records office gave out by hand is passed over. */
static void number(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    char text[DD_PRINTED_SIZE];

    dd_set_date(mine, PA_ISSUED_ON, dd_on(sheet));
    if (dd_has(mine, PA_NUMBER))
        return;
    do {
        dd_paper_number(sheet, dd_choice(mine, PA_KIND), text);
        if (*text)
            dd_set_text(mine, PA_NUMBER, text);
    } while (*text && number_is_taken(sheet));
}

static void mark_delivered(struct dd_sheet *sheet)
{
    dd_set_date(dd_mine(sheet), PA_DELIVERED_ON, dd_on(sheet));
}

/* 签发人 is who signed, when nobody was named before; sent back, it has not been signed. */
static void mark_signer(struct dd_sheet *sheet)
{
    const char *by = dd_said_by(sheet);

    if (by && !dd_has(dd_this(sheet), PA_SIGNED_BY))
        dd_set_text(dd_mine(sheet), PA_SIGNED_BY, by);
}

static void unmark_signer(struct dd_sheet *sheet)
{
    dd_clear(dd_mine(sheet), PA_SIGNED_BY);
}

struct dd_record *dd_paper_for(struct dd_sheet *sheet, unsigned kind, const struct dd_record *about,
                               const struct dd_record *replaces)
{
    struct dd_record *record = dd_draft(sheet, &dd_paper_kind);

    dd_set_choice(record, PA_KIND, kind);
    dd_add_ref(record, PA_ABOUT, dd_record_id(about), dd_record_key(about));
    if (replaces)
        dd_set_ref(record, PA_REPLACES, dd_record_id(replaces), dd_record_key(replaces));
    return record;
}

#define A14 "意见 第十四条"
#define G9 "党政机关公文处理工作条例 第九条"

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,         "create",   PA_DRAFTED,   NULL,           count_nth,      "拟稿", A14 },
    { DD_AT(PA_DRAFTED),  "sign",     PA_SIGNED,    NULL,           mark_signer,    "签发", G9, .decided = true },
    { DD_AT(PA_SIGNED),   "return",   PA_DRAFTED,   NULL,           unmark_signer,  "退回修改", G9, .reasoned = true },
    { DD_AT(PA_SIGNED),   "issue",    PA_ISSUED,    number_is_free, number,         "编号印发", G9 },
    { DD_AT(PA_ISSUED),   "deliver",  PA_DELIVERED, NULL,           mark_delivered, "送达", A14 },
    { DD_AT(PA_SIGNED) | DD_AT(PA_ISSUED) | DD_AT(PA_DELIVERED), "withdraw", PA_WITHDRAWN, NULL, NULL, "撤回", A14,
      .reasoned = true },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_paper_flow = { &dd_paper_kind, moves, NULL };
