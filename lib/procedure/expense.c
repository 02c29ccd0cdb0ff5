/* 经费支出: claimed, approved within the budget of its year, paid; or rejected and claimed anew (article 5). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "procedure/budget.h"
#include "procedure/make.h"
#include "procedure/procedure.h"
#include "record/say_field.h"

#include <stdio.h>
#include <string.h>

#define A5 "意见 第五条"

static int year_of(const struct dd_record *expense)
{
    return dd_day_year(dd_date(expense, XP_ON));
}

/* [依据 意见 第五条] What is dated in a year that is closed comes too late for it. */
static bool year_is_open(struct dd_sheet *sheet, const struct dd_record *expense)
{
    const struct dd_record *budget = dd_budget_of(sheet, year_of(expense));
    char day[DD_DAY_SIZE];

    if (!budget || !dd_has(budget, BU_CLOSED_ON))
        return true;
    dd_lacks(sheet, A5, XP_ON, _("%d was closed on %s; its claims are no longer taken"),
             year_of(expense), dd_day_text(dd_date(budget, BU_CLOSED_ON), day));
    dd_suggest_reopening(sheet, budget, XP_ON);
    return false;
}

static bool counts(const struct dd_record *expense)
{
    return expense->voided_on == DD_NO_DAY &&
           (dd_record_state(expense) == XP_APPROVED || dd_record_state(expense) == XP_PAID);
}

/* [依据 意见 第五条] The accounts of a year stand as they were closed: what was spent of it stays so. */
static void stays_spent(struct dd_sheet *sheet)
{
    const struct dd_record *before = dd_before(sheet);
    const struct dd_record *budget = dd_budget_of(sheet, year_of(before));
    char day[DD_DAY_SIZE];

    if (!counts(before) || counts(dd_this(sheet)) || !budget || !dd_has(budget, BU_CLOSED_ON))
        return;
    dd_lacks(sheet, A5, XP_ON, _("%d was closed on %s; what was approved of it stays"),
             year_of(before), dd_day_text(dd_date(budget, BU_CLOSED_ON), day));
    dd_suggest_reopening(sheet, budget, XP_ON);
}

/* As dd_lacks and dd_lacks_reason. */
typedef void say(struct dd_sheet *sheet, const char *article, int row, const char *format, ...);

/* The claim goes beyond what is left of `what`: how much that is, and by how much. */
static bool goes_beyond(struct dd_sheet *sheet, say *refuse, const char *what, int64_t left)
{
    const int64_t amount = dd_number(dd_this(sheet), XP_AMOUNT);
    char is_left[DD_YUAN_SIZE], claimed[DD_YUAN_SIZE], beyond[DD_YUAN_SIZE];

    if (amount <= left)
        return false;
    refuse(sheet, A5, XP_AMOUNT,
           _("of %s %s yuan are left; this claim of %s goes beyond them by %s"), what,
           dd_yuan(left, is_left), dd_yuan(amount, claimed), dd_yuan(amount - left, beyond));
    return true;
}

/* 核减: an approval may give less than was claimed. */
static void suggest_less(struct dd_sheet *sheet, int64_t left)
{
    char text[160], most[DD_YUAN_SIZE];

    if (left <= 0 || !dd_stood_in(sheet, DD_AT(XP_CLAIMED)))
        return;
    snprintf(text, sizeof text, _("possible now: approve with amount=%s, what is left; reject"),
             dd_yuan(left, most));
    dd_suggest(sheet, XP_AMOUNT, text);
}

/* Beyond what its category was given, or those share that were given nothing of their own, with a reason. */
static void stays_within_category(struct dd_sheet *sheet, const struct dd_record *budget,
                                  const struct dd_spent *spent)
{
    const unsigned category = dd_choice(dd_this(sheet), XP_CATEGORY);
    char what[96];

    if (!dd_budget_is_split(budget))
        return;
    snprintf(what, sizeof what,
             dd_budget_lists(budget, category) ? _("what %d allots to %s")
                                               : _("what %d allots to no category, as %s"),
             year_of(dd_this(sheet)),
             dd_choice_say(&dd_expense_kind.fields[XP_CATEGORY], category));
    goes_beyond(sheet, dd_lacks_reason, what, dd_left_for(budget, spent, category));
}

/* The budget of its year; NULL, and that is said, while there is none. */
static const struct dd_record *budget_of(struct dd_sheet *sheet)
{
    const int year = year_of(dd_this(sheet));
    const struct dd_record *budget = dd_budget_of(sheet, year);

    if (!budget)
        dd_warn(sheet, A5, XP_ON, _("%d has no budget yet; the claim will count against it"), year);
    return budget;
}

/* [依据 意见 第五条] Never beyond the budget of the year. */
static void stays_within(struct dd_sheet *sheet)
{
    const int year = year_of(dd_this(sheet));
    const struct dd_record *budget = budget_of(sheet);
    char what[96];

    if (!budget)
        return;
    const struct dd_spent spent = dd_spent_in(sheet, year);
    const int64_t left = dd_budget_total(budget) - spent.of[0];
    snprintf(what, sizeof what, _("the budget of %d"), year);
    if (goes_beyond(sheet, dd_lacks, what, left))
        suggest_less(sheet, left);
    else
        stays_within_category(sheet, budget, &spent);
}

static bool takes_part(struct dd_sheet *sheet, const char *query, unsigned task)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = { { "person", .number = dd_ref(this, XP_INSPECTOR) },
                                     { "task", .number = dd_ref(this, task) },
                                     { 0 } };

    return dd_ask(sheet, query, binds) > 0;
}

/* [依据 意见 第五条] 各类督学、教育督导员在履职中产生的: of somebody in post that day, who took part in what the claim is for. */
static void is_of_somebody_at_work(struct dd_sheet *sheet)
{
    static const struct {
        unsigned task;
        const char *query;
    } tasks[] = { { XP_SUPERVISION, "person-in-team" },
                  { XP_VISIT, "person-visited" },
                  { XP_TRAINING, "person-attended" } };
    const struct dd_record *this = dd_this(sheet), *inspector = dd_load(sheet, this, XP_INSPECTOR);
    const struct dd_bind binds[] = { { "person", .number = dd_ref(this, XP_INSPECTOR) },
                                     { "day", .dated = true, .day = dd_date(this, XP_ON) },
                                     { 0 } };

    if (!inspector)
        return;
    const char *name = dd_text(inspector, IN_NAME);
    if (!dd_ask(sheet, "in-post-on", binds))
        dd_warn(sheet, A5, XP_INSPECTOR, _("%s was not in post on that day"), name);
    for (size_t i = 0; i < sizeof tasks / sizeof tasks[0]; i++)
        if (dd_has(this, tasks[i].task) && !takes_part(sheet, tasks[i].query, tasks[i].task))
            dd_warn(sheet, A5, (int)tasks[i].task, _("%s is not among those who took part in it"),
                    name);
}

static void tell_alike(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    dd_warn(sheet, A5, XP_AMOUNT, _("of that day, category, sum and person there is %s already"),
            columns[0]);
}

/* Two rides of a day may cost the same, and one may have been claimed twice in other words. */
static void is_new(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = {
        { "day", .dated = true, .day = dd_date(this, XP_ON) },
        { "category", .text = dd_expense_categories[dd_choice(this, XP_CATEGORY)].key },
        { "amount", .number = dd_number(this, XP_AMOUNT) },
        { "person", .number = dd_ref(this, XP_INSPECTOR) },
        { 0 },
    };

    dd_ask_each(sheet, "expenses-alike", binds, tell_alike, NULL);
}

static void may_be_claimed(struct dd_sheet *sheet)
{
    is_new(sheet);
    if (year_is_open(sheet, dd_this(sheet)))
        budget_of(sheet);
    is_of_somebody_at_work(sheet);
}

/* Nobody is given more than he asked for. */
static void check_approval(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    char claimed[DD_YUAN_SIZE];

    if (dd_number(this, XP_AMOUNT) > dd_number(dd_before(sheet), XP_AMOUNT))
        dd_lacks(sheet, A5, XP_AMOUNT, _("no more can be approved than was claimed: %s"),
                 dd_yuan(dd_number(dd_before(sheet), XP_AMOUNT), claimed));
    dd_warn_of_own(sheet, A5, XP_INSPECTOR, dd_ref(this, XP_INSPECTOR));
}

static void may_be_approved(struct dd_sheet *sheet)
{
    check_approval(sheet);
    if (year_is_open(sheet, dd_this(sheet)))
        stays_within(sheet);
}

/* 核减: what was claimed is then the amount and this. */
static void keep_reduction(struct dd_sheet *sheet)
{
    const int64_t claimed = dd_number(dd_before(sheet), XP_AMOUNT),
                  approved = dd_number(dd_this(sheet), XP_AMOUNT);

    if (approved < claimed)
        dd_set_number(dd_mine(sheet), XP_REDUCED, claimed - approved);
}

/* A correction obeys what the claim and its approval obeyed. */
static void stays_sound(struct dd_sheet *sheet)
{
    static const int money[] = { XP_ON, XP_CATEGORY, XP_AMOUNT, DD_NO_ROW },
                     persons[] = { XP_ON,    XP_INSPECTOR, XP_SUPERVISION,
                                   XP_VISIT, XP_TRAINING,  DD_NO_ROW };

    if (dd_rows_changed(sheet, money) && year_is_open(sheet, dd_before(sheet)) &&
        year_is_open(sheet, dd_this(sheet)) &&
        dd_stood_in(sheet, DD_AT(XP_APPROVED) | DD_AT(XP_PAID)))
        stays_within(sheet);
    if (dd_rows_changed(sheet, persons))
        is_of_somebody_at_work(sheet);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,         "create",  XP_CLAIMED,  may_be_claimed,  NULL,                  "申报",     A5 },
    { DD_AT(XP_CLAIMED),  "approve", XP_APPROVED, may_be_approved, keep_reduction, "批准",     A5, .decided = true },
    { DD_AT(XP_CLAIMED),  "reject",  XP_REJECTED, NULL,            NULL,                  "不予批准", A5, .reasoned = true },
    { DD_AT(XP_REJECTED), "reclaim", XP_CLAIMED,  may_be_claimed,  NULL,                  "重新申报", A5 },
    { DD_AT(XP_APPROVED), "pay",     XP_PAID,     NULL,            NULL,                  "支付",     A5 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_expense_flow = { &dd_expense_kind, moves, NULL, .changed = stays_sound,
                                         .leaves = stays_spent };
