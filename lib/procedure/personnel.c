/*
 * 人员调整变化: who comes into a seat, the office, or the post of a chief or full-time inspector, who leaves it, and who takes
 * whose place; each is told to the city (article 4). [依据 意见 第四条]
 */
#include "base/say.h"
#include "domain/office/office.h"
#include "procedure/make.h"

#include <string.h>

static const char corrected[] = "日期已更正"; /* why a filing is called off, or owed again */

/* `石岩 教育督导机构工作人员 任 2026-03-02`; of what was told with a wrong day `（更正）` follows. */
static const char *subject_of(struct dd_sheet *sheet, const struct dd_tenure *tenure,
                              bool appointed, dd_day day, bool again)
{
    struct dd_text subject = { 0 };
    char text[DD_DAY_SIZE];

    dd_text_format(&subject, "%s %s %s %s%s", tenure->name, tenure->post, appointed ? "任" : "免",
                   dd_day_text(day, text), again ? "（更正）" : "");
    const char *kept = dd_arena_string(dd_mine(sheet)->arena, dd_text_get(&subject));
    dd_text_free(&subject);
    return kept;
}

/* The filing about this record with that subject, in that state; 0: there is none. */
static int64_t find(struct dd_sheet *sheet, const char *subject, unsigned state)
{
    const struct dd_records filings = dd_related(sheet, &dd_filing_kind, FI_ABOUT);

    for (unsigned i = 0; i < filings.count; i++)
        if (filings.at[i] && dd_record_state(filings.at[i]) == state &&
            strcmp(dd_text(filings.at[i], FI_SUBJECT), subject) == 0)
            return dd_record_id(filings.at[i]);
    return 0;
}

/* A roster typed without --legacy would owe the city what it was told years ago. */
static void warn_if_old(struct dd_sheet *sheet, dd_day day)
{
    const struct dd_bind binds[] = { { "day", .dated = true, .day = day }, { 0 } };

    if (dd_ask(sheet, "opened-after", binds))
        dd_warn(
            sheet, "意见 第四条", DD_NO_ROW, "%s",
            _("lies before the opening of the store and is filed as new; what was told then comes by import --legacy"));
}

/* What was called off before is owed again. */
static void file(struct dd_sheet *sheet, const char *subject, dd_day day)
{
    const int64_t waived = find(sheet, subject, FI_WAIVED);

    if (waived) {
        dd_then(sheet, waived, "reinstate", NULL, corrected);
    } else {
        warn_if_old(sheet, day);
        dd_make_about(sheet,
                      dd_filing_for(sheet, FILING_PERSONNEL, FILED_TO_SUPERIOR, subject,
                                    dd_after(sheet, day, "personnel-filing-days")),
                      FI_ABOUT);
    }
}

static void file_begin(struct dd_sheet *sheet, const struct dd_tenure *tenure, dd_day day)
{
    file(sheet, subject_of(sheet, tenure, true, day, false), day);
}

static void file_end(struct dd_sheet *sheet, const struct dd_tenure *tenure, dd_day day)
{
    file(sheet, subject_of(sheet, tenure, false, day, false), day);
}

/* What was to be told with a wrong day need not be told any more; false: it was told. */
static bool call_off(struct dd_sheet *sheet, const struct dd_tenure *tenure, bool appointed,
                     dd_day day)
{
    int64_t pending = find(sheet, subject_of(sheet, tenure, appointed, day, false), FI_PENDING);

    if (!pending)
        pending = find(sheet, subject_of(sheet, tenure, appointed, day, true), FI_PENDING);
    if (pending)
        dd_then(sheet, pending, "waive", NULL, corrected);
    return pending != 0;
}

static void move_day(struct dd_sheet *sheet, const struct dd_tenure *tenure, bool appointed,
                     dd_day was, dd_day is)
{
    if (was == is)
        return;
    const bool told = !call_off(sheet, tenure, appointed, was);
    const char *subject = subject_of(sheet, tenure, appointed, is, told);

    if (!told || !find(sheet, subject, FI_PENDING))
        file(sheet, subject, told ? dd_today(sheet) : is);
}

/* Whoever was said to have left and has not: that is told where the leaving was. */
static void correct_end(struct dd_sheet *sheet, const struct dd_tenure *was,
                        const struct dd_tenure *is)
{
    if (was->until == DD_NO_DAY && is->until != DD_NO_DAY)
        file_end(sheet, is, is->until);
    else if (is->until != DD_NO_DAY)
        move_day(sheet, is, false, was->until, is->until);
    else if (was->until != DD_NO_DAY && !call_off(sheet, was, false, was->until))
        file(sheet, subject_of(sheet, is, true, dd_today(sheet), true), dd_today(sheet));
}

void dd_file_tenure(struct dd_sheet *sheet, const struct dd_tenure *was, const struct dd_tenure *is)
{
    static const struct dd_tenure nobody = { .from = DD_NO_DAY, .until = DD_NO_DAY };

    if (dd_legacy(sheet) ||
        (!was->name && !is->name)) /* before the system: told on paper, or never */
        return;
    if (!was->name) {
        file_begin(sheet, is, is->from);
        correct_end(sheet, &nobody, is);
    } else if (!is->name) {
        file_end(sheet, was, dd_today(sheet));
    } else if (strcmp(was->name, is->name) != 0 || strcmp(was->post, is->post) != 0) {
        file_end(sheet, was, dd_today(sheet));
        file_begin(sheet, is, dd_today(sheet));
        if (was->until == DD_NO_DAY)
            correct_end(sheet, was, is);
    } else {
        move_day(sheet, is, true, was->from, is->from);
        correct_end(sheet, was, is);
    }
}

void dd_file_end(struct dd_sheet *sheet, const struct dd_tenure *tenure)
{
    if (tenure->name && !dd_legacy(sheet))
        file_end(sheet, tenure, tenure->until);
}
