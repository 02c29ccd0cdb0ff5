/* 经费执行情况: what a year was given, what was claimed, approved and paid of it, and what is left. [依据 意见 第五条] */
#include "domain/office/office.h"
#include "record/record.h"
#include "store/query.h"

#include <dudao/task.h>

/* What the expenses of a category come to; those of all of them in 0. */
struct spent {
    bool any;
    int64_t claimed, approved, paid;
};

struct account {
    const struct dd_record *budget; /* NULL: the year has none */
    struct spent spent[DD_EXPENSE_CATEGORIES];
    dd_account_each *each;
    void *with;
};

static int find_budget(struct dd_store *store, int year, struct dd_arena *arena,
                       struct account *account, struct dd_error *err)
{
    struct dd_query *query;
    struct dd_record *budget;
    int64_t id = 0;

    if (dd_query_ask(store, "budget-of-year", &query, err))
        return -1;
    dd_query_number(query, "year", year);
    int got = dd_query_next(query, err);
    if (got > 0)
        id = dd_query_int(query, 0);
    dd_query_end(query);
    if (got <= 0)
        return got;
    if (dd_record_load(store, id, arena, &budget, err))
        return -1;
    account->budget = budget;
    return 0;
}

static void add_spent(struct spent *to, const struct spent *more)
{
    to->any = true;
    to->claimed += more->claimed;
    to->approved += more->approved;
    to->paid += more->paid;
}

static int find_spent(struct dd_store *store, int year, struct account *account,
                      struct dd_error *err)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(store, "expenses-by-category", &query, err))
        return -1;
    dd_query_number(query, "year", year);
    dd_query_number(query, "id", 0);
    while ((got = dd_query_next(query, err)) > 0) {
        const struct spent spent = { .claimed = dd_query_int(query, 1),
                                     .approved = dd_query_int(query, 2),
                                     .paid = dd_query_int(query, 3) };

        add_spent(&account->spent[dd_choice_find(dd_expense_categories, dd_query_string(query, 0))],
                  &spent);
        add_spent(&account->spent[0], &spent);
    }
    dd_query_end(query);
    return got;
}

static struct dd_account_seen line_of(const char *category, const char *label,
                                      const struct spent *spent)
{
    return (struct dd_account_seen){ .category = category,
                                     .label = label,
                                     .claimed = spent->claimed,
                                     .approved = spent->approved,
                                     .paid = spent->paid };
}

static void give(struct dd_account_seen *line, int64_t allotted, int64_t adjusted, int64_t approved)
{
    line->given = true;
    line->allotted = allotted;
    line->adjusted = adjusted;
    line->left = allotted + adjusted - approved;
}

/* Returns what was approved of a category that has no money of its own in `*shared`. */
static int tell_category(struct account *account, unsigned category, int64_t *shared,
                         struct dd_error *err)
{
    const struct dd_record *budget = account->budget;
    const struct dd_choice *choice = &dd_expense_categories[category];
    const struct spent *spent = &account->spent[category];
    struct dd_account_seen line = line_of(choice->key, choice->label, spent);

    if (budget && dd_budget_lists(budget, category))
        give(&line, dd_budget_allotted(budget, category), dd_budget_adjusted(budget, category),
             spent->approved);
    else
        *shared += spent->approved;
    return line.given || spent->any ? account->each(account->with, &line, err) : 0;
}

static int tell_all(struct account *account, struct dd_error *err)
{
    static const struct spent nothing = { 0 };
    const struct dd_record *budget = account->budget;
    struct dd_account_seen rest = line_of("unallotted", "未分项", &nothing),
                           all = line_of("all", "合计", &account->spent[0]);
    int64_t shared = 0;

    for (unsigned category = 1; category < DD_EXPENSE_CATEGORIES; category++)
        if (tell_category(account, category, &shared, err))
            return -1;
    if (budget && dd_budget_is_split(budget)) {
        give(&rest, dd_budget_allotted(budget, 0), dd_budget_adjusted(budget, 0), shared);
        if (account->each(account->with, &rest, err))
            return -1;
    }
    if (budget)
        give(&all, dd_number(budget, BU_AMOUNT),
             dd_budget_total(budget) - dd_number(budget, BU_AMOUNT), account->spent[0].approved);
    return budget || account->spent[0].any ? account->each(account->with, &all, err) : 0;
}

int dd_task_account(struct dd_store *store, int year, dd_account_each *each, void *with,
                    bool *granted, struct dd_error *err)
{
    struct account account = { .each = each, .with = with };
    struct dd_arena *arena = dd_arena_new();
    int failed = find_budget(store, year, arena, &account, err) ||
                 find_spent(store, year, &account, err) || tell_all(&account, err);

    if (!failed)
        *granted = account.budget != NULL;
    dd_arena_free(arena);
    return failed ? -1 : 0;
}
