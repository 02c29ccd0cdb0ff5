/* 经费预算: granted for a year, adjusted, closed; what is approved against it is in expense.c (article 5). */
#include "procedure/budget.h"

#include "base/say.h"
#include "procedure/procedure.h"
#include "record/say_field.h"

#include <stdio.h>
#include <stdlib.h>

#define A5 "意见 第五条"

const char *dd_yuan(int64_t fen, char out[DD_YUAN_SIZE])
{
    struct dd_text text = { 0 };

    dd_decimal_write(fen, 2, &text);
    snprintf(out, DD_YUAN_SIZE, "%s", dd_text_get(&text));
    dd_text_free(&text);
    return out;
}

const struct dd_record *dd_budget_of(struct dd_sheet *sheet, int year)
{
    const struct dd_bind binds[] = { { "year", .number = year }, { 0 } };

    return dd_load_id(sheet, dd_ask(sheet, "budget-of-year", binds));
}

/* Columns of expenses-by-category. */
enum { SUM_CATEGORY, SUM_CLAIMED, SUM_APPROVED };

static void add_spent(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    struct dd_spent *spent = with;
    const int64_t approved = strtoll(columns[SUM_APPROVED], NULL, 10);

    (void)sheet;
    spent->of[dd_choice_find(dd_expense_categories, columns[SUM_CATEGORY])] = approved;
    spent->of[0] += approved;
}

struct dd_spent dd_spent_in(struct dd_sheet *sheet, int year)
{
    const struct dd_bind binds[] = { { "year", .number = year }, { 0 } };
    struct dd_spent spent = { 0 };

    dd_ask_each(sheet, "expenses-by-category", binds, add_spent, &spent);
    return spent;
}

int64_t dd_left_for(const struct dd_record *budget, const struct dd_spent *spent, unsigned category)
{
    const unsigned own = category && dd_budget_lists(budget, category) ? category : 0;
    int64_t left = dd_budget_allotted(budget, own) + dd_budget_adjusted(budget, own);

    if (own)
        return left - spent->of[own];
    for (unsigned other = 1; other < DD_EXPENSE_CATEGORIES; other++)
        left -= dd_budget_lists(budget, other) ? 0 : spent->of[other];
    return left;
}

/* What was given does not cover all of what was approved of it. */
static void warn_below(struct dd_sheet *sheet, const char *what, int64_t left, int64_t approved)
{
    const int64_t bare = -left < approved ? -left : approved;
    char more[DD_YUAN_SIZE];

    if (bare > 0)
        dd_warn(sheet, A5, BU_AMOUNT, _("%s: %s yuan more are approved already than that"), what,
                dd_yuan(bare, more));
}

/* What is approved is not taken back by a smaller budget; that it is no longer covered is said. */
static void covers_what_is_approved(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_spent spent = dd_spent_in(sheet, (int)dd_number(this, BU_YEAR));
    int64_t shared = 0;

    warn_below(sheet, _("the whole budget"), dd_budget_total(this) - spent.of[0], spent.of[0]);
    for (unsigned category = 1; category < DD_EXPENSE_CATEGORIES; category++)
        if (dd_budget_lists(this, category))
            warn_below(sheet, dd_choice_say(&dd_expense_kind.fields[XP_CATEGORY], category),
                       dd_left_for(this, &spent, category), spent.of[category]);
        else
            shared += spent.of[category];
    if (dd_budget_is_split(this))
        warn_below(sheet, _("what is allotted to no category"), dd_left_for(this, &spent, 0),
                   shared);
}

void dd_suggest_reopening(struct dd_sheet *sheet, const struct dd_record *budget, int row)
{
    char text[160];

    snprintf(text, sizeof text,
             _("possible now: undo %s --reason TEXT, which opens the year again"),
             dd_record_key(budget));
    dd_suggest(sheet, row, text);
}

static bool changes_money(const struct dd_sheet *sheet)
{
    for (unsigned row = BU_YEAR; row <= BU_ADJUSTED; row++)
        if (dd_changes(sheet, row))
            return true;
    return false;
}

/* [依据 意见 第五条] A year that is closed keeps its figures. */
static void stays_sound(struct dd_sheet *sheet)
{
    const struct dd_record *before = dd_before(sheet);
    char day[DD_DAY_SIZE];

    if (!changes_money(sheet))
        return;
    if (dd_has(before, BU_CLOSED_ON)) {
        dd_lacks(sheet, A5, BU_CLOSED_ON, _("the year was closed on %s; its budget stays as it is"),
                 dd_day_text(dd_date(before, BU_CLOSED_ON), day));
        dd_suggest_reopening(sheet, before, BU_CLOSED_ON);
    }
    covers_what_is_approved(sheet);
}

static void adds_adjustment(struct dd_sheet *sheet)
{
    if (dd_count(dd_this(sheet), BU_ADJUSTED) == dd_count(dd_before(sheet), BU_ADJUSTED))
        dd_needs(sheet, A5, BU_ADJUSTED, "%s",
                 _("an adjustment is needed: its day, its amount and why"));
}

static void tell_open(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    if (dd_state_find(&dd_expense_kind, columns[0]) == XP_CLAIMED)
        dd_warn(
            sheet, A5, DD_NO_ROW,
            _("claims of the year that wait for approval: %s; once it is closed they can only be rejected"),
            columns[1]);
    else
        dd_warn(sheet, A5, DD_NO_ROW, _("approved claims of the year that are not paid: %s"),
                columns[1]);
}

static void may_be_closed(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const int year = (int)dd_number(this, BU_YEAR);
    const struct dd_bind binds[] = { { "year", .number = year }, { 0 } };
    char day[DD_DAY_SIZE];

    if (dd_has(this, BU_CLOSED_ON)) {
        dd_lacks(sheet, A5, BU_CLOSED_ON, _("the year was closed on %s"),
                 dd_day_text(dd_date(this, BU_CLOSED_ON), day));
        dd_suggest_reopening(sheet, this, BU_CLOSED_ON);
        return;
    }
    if (dd_on(sheet) < dd_day_make(year, 1, 1))
        dd_lacks(sheet, A5, DD_ON_ROW, _("%d has not begun on that day"), year);
    else if (dd_on(sheet) < dd_day_make(year, 12, 31))
        dd_warn(sheet, A5, DD_ON_ROW,
                _("%d has not ended on that day; its later expenses are refused from now on"),
                year);
    dd_ask_each(sheet, "expenses-unfinished", binds, tell_open, NULL);
}

static void close_year(struct dd_sheet *sheet)
{
    dd_set_date(dd_mine(sheet), BU_CLOSED_ON, dd_on(sheet));
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, covers_what_is_approved, NULL,     "登记预算", A5 },
    { DD_AT(0),   "adjust", DD_STAYS, adds_adjustment,         NULL,       "调整预算", A5 },
    { DD_AT(0),   "close",  DD_STAYS, may_be_closed,           close_year, "决算",     A5, .decided = true },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_budget_flow = { &dd_budget_kind, moves, NULL, .changed = stays_sound };
