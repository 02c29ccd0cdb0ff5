/* budget 经费预算: the money of a year, by category where the office splits it, and its changes (article 5). */
#include "domain/office/office.h"

#include "base/say.h"
#include "record/check.h"

#include <assert.h>

/* clang-format off */
static const struct dd_field allotted_fields[] = {
    [ALLOTTED_CATEGORY] = { "category", "经费类别", DD_CHOICE, DD_REQUIRED, .choices = dd_expense_categories },
    [ALLOTTED_AMOUNT]   = { "amount",   "金额",     DD_MONEY,  DD_REQUIRED, .least = 0, .most = DD_MONEY_MOST },
    { 0 },
};
const struct dd_kind dd_allotted_kind = { .name = "allotted", .label = "分项安排", .fields = allotted_fields };

static const struct dd_field adjusted_fields[] = {
    [ADJUSTED_ON]       = { "on",       "调整日期", DD_DATE,   DD_REQUIRED, .past = true },
    [ADJUSTED_AMOUNT]   = { "amount",   "增减金额", DD_MONEY,  DD_REQUIRED, .least = -DD_MONEY_MOST, .most = DD_MONEY_MOST,
                            .hint    = "追加填正数，调减填负数",
                            .hint_en = "more is positive, less is negative" },
    [ADJUSTED_WHY]      = { "why",      "调整原因", DD_TEXT,   DD_REQUIRED },
    [ADJUSTED_CATEGORY] = { "category", "经费类别", DD_CHOICE, .choices = dd_expense_categories,
                            .hint    = "只调整某一分项的填写；两项之间调剂的，一减一增各填一条",
                            .hint_en = "where one category alone changes; a shift between two is an entry each" },
    { 0 },
};
const struct dd_kind dd_adjusted_kind = { .name = "adjusted", .label = "预算调整", .fields = adjusted_fields };
/* clang-format on */

/* What the items of a list give to a category; to ANY_CATEGORY all of them. */
enum { ANY_CATEGORY = -1 };

static int64_t sum_of(const struct dd_record *budget, unsigned list, unsigned category_row,
                      unsigned amount_row, int category)
{
    int64_t sum = 0;

    for (unsigned i = 0; i < dd_count(budget, list); i++) {
        const struct dd_record *item = dd_item(budget, list, i);

        if (category == ANY_CATEGORY || dd_choice(item, category_row) == (unsigned)category)
            sum += dd_number(item, amount_row);
    }
    return sum;
}

static int64_t allotted(const struct dd_record *budget, int category)
{
    return sum_of(budget, BU_ALLOTTED, ALLOTTED_CATEGORY, ALLOTTED_AMOUNT, category);
}

static int64_t adjusted(const struct dd_record *budget, int category)
{
    return sum_of(budget, BU_ADJUSTED, ADJUSTED_CATEGORY, ADJUSTED_AMOUNT, category);
}

int64_t dd_budget_total(const struct dd_record *budget)
{
    return dd_number(budget, BU_AMOUNT) + adjusted(budget, ANY_CATEGORY);
}

int64_t dd_budget_allotted(const struct dd_record *budget, unsigned category)
{
    return category ? allotted(budget, (int)category)
                    : dd_number(budget, BU_AMOUNT) - allotted(budget, ANY_CATEGORY);
}

int64_t dd_budget_adjusted(const struct dd_record *budget, unsigned category)
{
    return adjusted(budget, (int)category);
}

static bool names(const struct dd_record *budget, unsigned list, unsigned row, unsigned category)
{
    for (unsigned i = 0; i < dd_count(budget, list); i++)
        if (dd_choice(dd_item(budget, list, i), row) == category)
            return true;
    return false;
}

bool dd_budget_lists(const struct dd_record *budget, unsigned category)
{
    return names(budget, BU_ALLOTTED, ALLOTTED_CATEGORY, category) ||
           names(budget, BU_ADJUSTED, ADJUSTED_CATEGORY, category);
}

bool dd_budget_is_split(const struct dd_record *budget)
{
    for (unsigned category = 1; category < DD_EXPENSE_CATEGORIES; category++)
        if (dd_budget_lists(budget, category))
            return true;
    return false;
}

/* A category is allotted once: a second amount for it is a slip, or a change that belongs to the adjustments. */
static void check_repeated(const struct dd_record *budget, struct dd_problems *problems)
{
    bool seen[DD_EXPENSE_CATEGORIES] = { false };

    for (unsigned i = 0; i < dd_count(budget, BU_ALLOTTED); i++) {
        const struct dd_record *item = dd_item(budget, BU_ALLOTTED, i);
        unsigned category = dd_choice(item, ALLOTTED_CATEGORY);

        assert(category < DD_EXPENSE_CATEGORIES);
        if (category && seen[category])
            dd_complain_item(budget, BU_ALLOTTED, i, ALLOTTED_CATEGORY, problems, DD_E_REPEATED,
                             "%s", _("this category is allotted already"));
        seen[category] = true;
    }
}

static void check_adjustments(const struct dd_record *budget, struct dd_problems *problems)
{
    for (unsigned i = 0; i < dd_count(budget, BU_ADJUSTED); i++) {
        const struct dd_record *item = dd_item(budget, BU_ADJUSTED, i);

        if (dd_has(item, ADJUSTED_AMOUNT) && dd_number(item, ADJUSTED_AMOUNT) == 0)
            dd_complain_item(budget, BU_ADJUSTED, i, ADJUSTED_AMOUNT, problems, DD_E_VALUE, "%s",
                             _("an adjustment of nothing changes nothing"));
        if (dd_has(item, ADJUSTED_ON) && dd_has(budget, BU_YEAR) &&
            dd_day_year(dd_date(item, ADJUSTED_ON)) < dd_number(budget, BU_YEAR))
            dd_remark(budget, BU_ADJUSTED, problems, DD_E_ORDER, "%s",
                      _("an adjustment is dated before the year of the budget"));
    }
}

/* Nothing is less than no money at all; what the categories get beyond the whole is said, since one may follow the other. */
static void check_sums(const struct dd_record *budget, struct dd_problems *problems)
{
    if (!dd_has(budget, BU_AMOUNT))
        return;
    if (dd_budget_total(budget) < 0)
        dd_complain(budget, BU_ADJUSTED, problems, DD_E_VALUE, "%s",
                    _("more is taken away than the budget has"));
    for (unsigned category = 1; category < DD_EXPENSE_CATEGORIES; category++)
        if (dd_budget_allotted(budget, category) + dd_budget_adjusted(budget, category) < 0)
            dd_complain(budget, BU_ADJUSTED, problems, DD_E_VALUE, "%s",
                        _("more is taken away from a category than it has"));
    if (dd_budget_is_split(budget) &&
        dd_budget_allotted(budget, 0) + dd_budget_adjusted(budget, 0) < 0)
        dd_remark(budget, BU_ALLOTTED, problems, DD_E_VALUE, "%s",
                  _("the categories together get more than the whole budget"));
}

static void check(const struct dd_record *budget, struct dd_problems *problems)
{
    check_repeated(budget, problems);
    check_adjustments(budget, problems);
    check_sums(budget, problems);
}

/* clang-format off */
static const struct dd_field fields[] = {
    [BU_YEAR]      = { "year",      "年度",     DD_NUMBER, DD_REQUIRED, .least = DD_FIRST_YEAR, .most = DD_LAST_YEAR },
    [BU_AMOUNT]    = { "amount",    "预算金额", DD_MONEY,  DD_REQUIRED, .least = 0, .most = DD_MONEY_MOST,
                       .hint    = "年初批复的全年督导工作经费",
                       .hint_en = "as granted for the whole year" },
    [BU_ALLOTTED]  = { "allotted",  "分项安排", DD_GROUP,  .list = true, .table = true, .group = &dd_allotted_kind,
                       .hint    = "不填则各类支出共用；只列一部分的，其余类别共用未分项的部分",
                       .hint_en = "left out, all share the whole; categories not listed share what is not allotted" },
    [BU_ADJUSTED]  = { "adjusted",  "预算调整", DD_GROUP,  .list = true, .table = true, .log = true, .group = &dd_adjusted_kind },
    [BU_CLOSED_ON] = { "closed_on", "决算日期", DD_DATE,   DD_ASSIGNED,
                       .hint    = "决算以后不再受理该年度的支出",
                       .hint_en = "from then on no claim of that year is taken or approved" },
    [BU_NOTE]      = { "note",      "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_budget_kind = {
    .name = "budget", .label = "经费预算", .task = "office", .letters = "BU",
    .identity = "year", .title = "year",
    .columns = "key year amount total claimed approved paid left closed_on",
    .hint = "教育督导工作一个年度的经费预算、调整和决算（意见 第五条）",
    .hint_en = "the budget of supervision for a year, its changes and its closing (article 5)",
    .fields = fields, .check = check,
};
/* clang-format on */
