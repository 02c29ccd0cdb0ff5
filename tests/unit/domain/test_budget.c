/* What a budget gives: to each category, to those that have none of their own, and in all. */
#include "test_domain.h"

#include "base/arena.h"
#include "domain/office/office.h"
#include "record/record.h"

#include <inttypes.h>

enum { NONE, ITEMS_MOST = 4 };

/* Category and fen; an item of nothing ends them. */
struct given {
    unsigned category;
    int64_t fen;
};

struct row {
    const char *label;
    int64_t amount;
    struct given allotted[ITEMS_MOST], adjusted[ITEMS_MOST];
    int64_t total;
    unsigned category; /* of which is asked */
    bool split, lists;
    int64_t has, changed;
};

static struct dd_record *budget_of(const struct row *row, struct dd_arena *arena)
{
    struct dd_record *budget = dd_record_new(&dd_budget_kind, arena);

    dd_set_number(budget, BU_YEAR, 2026);
    dd_set_number(budget, BU_AMOUNT, row->amount);
    for (const struct given *given = row->allotted; given->fen; given++) {
        struct dd_record *item = dd_add_item(budget, BU_ALLOTTED);

        dd_set_choice(item, ALLOTTED_CATEGORY, given->category);
        dd_set_number(item, ALLOTTED_AMOUNT, given->fen);
    }
    for (const struct given *given = row->adjusted; given->fen; given++) {
        struct dd_record *item = dd_add_item(budget, BU_ADJUSTED);

        dd_set_date(item, ADJUSTED_ON, dd_day_make(2026, 3, 2));
        dd_set_number(item, ADJUSTED_AMOUNT, given->fen);
        dd_set_text(item, ADJUSTED_WHY, "调整");
        if (given->category)
            dd_set_choice(item, ADJUSTED_CATEGORY, given->category);
    }
    return budget;
}

static void assert_fen(const struct row *row, const char *what, int64_t got, int64_t expected)
{
    if (got != expected)
        print_error("%s: %s is %" PRId64 ", not %" PRId64 "\n", row->label, what, got, expected);
    assert_true(got == expected);
}

static void assert_given(const struct row *row)
{
    struct dd_arena *arena = dd_arena_new();
    const struct dd_record *budget = budget_of(row, arena);

    assert_fen(row, "the total", dd_budget_total(budget), row->total);
    assert_fen(row, "what is allotted", dd_budget_allotted(budget, row->category), row->has);
    assert_fen(row, "the adjustment", dd_budget_adjusted(budget, row->category), row->changed);
    assert_fen(row, "being split", dd_budget_is_split(budget), row->split);
    if (row->category)
        assert_fen(row, "being listed", dd_budget_lists(budget, row->category), row->lists);
    dd_arena_free(arena);
}

static void budget__gives_what_was_allotted_and_adjusted(void **state)
{
    /* clang-format off */
    static const struct row rows[] = {
        { "one sum for all", 100000, .total = 100000, .category = NONE, .has = 100000 },
        { "and nothing for one", 100000, .total = 100000, .category = EXPENSE_LABOUR },
        { "changed as a whole", 100000, .adjusted = { { NONE, 5 }, { NONE, -7 } },
          .total = 99998, .category = NONE, .has = 100000, .changed = -2 },
        { "split, what one has", 100000, { { EXPENSE_TRANSPORT, 30000 }, { EXPENSE_LABOUR, 1 } },
          .total = 100000, .category = EXPENSE_TRANSPORT, .split = true, .lists = true, .has = 30000 },
        { "split, what no one has", 100000, { { EXPENSE_TRANSPORT, 30000 }, { EXPENSE_LABOUR, 1 } },
          .total = 100000, .category = NONE, .split = true, .has = 69999 },
        { "a category that got its money later", 100000, .adjusted = { { EXPENSE_OTHER, 40 }, { NONE, 2 } },
          .total = 100042, .category = EXPENSE_OTHER, .split = true, .lists = true, .changed = 40 },
        { "a shift between two", 100000, { { EXPENSE_TRANSPORT, 500 }, { EXPENSE_LABOUR, 500 } },
          { { EXPENSE_TRANSPORT, -200 }, { EXPENSE_LABOUR, 200 } },
          100000, EXPENSE_TRANSPORT, true, true, 500, -200 },
        { "more allotted than there is", 100, { { EXPENSE_TRANSPORT, 90 }, { EXPENSE_LABOUR, 30 } },
          .total = 100, .category = NONE, .split = true, .has = -20 },
    };
    /* clang-format on */
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        assert_given(&rows[i]);
}

int budget_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(budget__gives_what_was_allotted_and_adjusted),
    };

    return cmocka_run_group_tests_name("budget", tests, NULL, NULL);
}
