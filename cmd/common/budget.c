/* `office budget`: what the budget of a year has, and how far it is spent, by category and in all. */
#include "common/message.h"
#include "common/period.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"

#include <dudao/task.h>

enum {
    LINE_CATEGORY,
    LINE_ALLOTTED,
    LINE_ADJUSTED,
    LINE_CLAIMED,
    LINE_APPROVED,
    LINE_PAID,
    LINE_LEFT
};

/* clang-format off */
static const struct dd_field fields[] = {
    [LINE_CATEGORY] = { "category", "经费类别", DD_TEXT },
    [LINE_ALLOTTED] = { "allotted", "年初安排", DD_MONEY },
    [LINE_ADJUSTED] = { "adjusted", "调整",     DD_MONEY },
    [LINE_CLAIMED]  = { "claimed",  "待批",     DD_MONEY },
    [LINE_APPROVED] = { "approved", "已批准",   DD_MONEY },
    [LINE_PAID]     = { "paid",     "其中已支付", DD_MONEY },
    [LINE_LEFT]     = { "left",     "结余",     DD_MONEY },
    { 0 },
};
static const struct dd_kind line_kind = { .name = "account", .label = "经费执行情况", .fields = fields };
/* clang-format on */

struct account {
    struct call *call;
    struct results *results;
};

static int put(void *with, const struct dd_account_seen *seen, struct dd_error *err)
{
    const struct account *account = with;
    struct dd_record *row = results_row(account->results);
    int failed;

    results_text(row, LINE_CATEGORY, call_word(account->call, seen->category, seen->label));
    dd_set_number(row, LINE_CLAIMED, seen->claimed);
    dd_set_number(row, LINE_APPROVED, seen->approved);
    dd_set_number(row, LINE_PAID, seen->paid);
    if (seen->given) {
        dd_set_number(row, LINE_ALLOTTED, seen->allotted);
        dd_set_number(row, LINE_ADJUSTED, seen->adjusted);
        dd_set_number(row, LINE_LEFT, seen->left);
    }
    failed = results_done(account->results, err);
    if (seen->given && seen->left < 0)
        results_mark(account->results);
    return failed;
}

static int print(struct call *call, int year, bool *granted, struct dd_error *err)
{
    struct account account = { .call = call };

    if (results_of(&account.results, call, &line_kind, err))
        return -1;
    return results_end(account.results,
                       dd_task_account(call->store, year, put, &account, granted, err), err);
}

int check_budget(const struct call *call, struct dd_error *err)
{
    int year;

    return call_option_year(call, "year", &year, err);
}

int run_budget(struct call *call)
{
    struct dd_error err = { 0 };
    int year = dd_day_year(call->who.today);
    bool granted = false;

    if (call_option_year(call, "year", &year, &err) || print(call, year, &granted, &err))
        return call_fail(call, &err);
    if (!granted && call->format == DD_TABLE)
        message_note(call, _("%d has no budget yet"), year);
    return 0;
}
