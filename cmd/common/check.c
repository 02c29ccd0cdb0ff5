/* `check` and `compliance`: the rules of a task, or all of them, held against the records of a year. */
#include "common/message.h"
#include "common/period.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"
#include "common/tool.h"

#include <stdlib.h>

enum { RULE_ID, RULE_ARTICLE, RULE_TITLE, RULE_SUBJECT, RULE_EXPECTED, RULE_ACTUAL, RULE_HOLDS };

/* clang-format off */
static const struct dd_field rule_fields[] = {
    [RULE_ID]       = { "rule",     "规则",     DD_TEXT },
    [RULE_ARTICLE]  = { "article",  "依据",     DD_TEXT },
    [RULE_TITLE]    = { "title",    "要求",     DD_TEXT },
    [RULE_SUBJECT]  = { "subject",  "对象",     DD_TEXT },
    [RULE_EXPECTED] = { "expected", "应为",     DD_TEXT },
    [RULE_ACTUAL]   = { "actual",   "实为",     DD_TEXT },
    [RULE_HOLDS]    = { "holds",    "是否符合", DD_YESNO },
    { 0 },
};
static const struct dd_kind rule_kind = {
    .name = "rule", .label = "规则", .columns = "holds title subject expected actual article rule", .fields = rule_fields,
};
/* clang-format on */

struct check {
    struct results *results;
    bool chinese;
    unsigned rules, count, failing;
};

static int put_rule(void *with, const struct dd_finding_of_rule *seen, struct dd_error *err)
{
    struct check *check = with;
    struct dd_record *row = results_row(check->results);
    const char *english = seen->title_en ? seen->title_en : seen->title;
    int failed;

    results_text(row, RULE_ID, seen->rule);
    results_text(row, RULE_ARTICLE, seen->article);
    results_text(row, RULE_TITLE, check->chinese ? seen->title : english);
    results_text(row, RULE_SUBJECT, seen->subject);
    results_text(row, RULE_EXPECTED, seen->expected);
    results_text(row, RULE_ACTUAL, seen->actual);
    dd_set_yes(row, RULE_HOLDS, seen->holds);
    failed = results_done(check->results, err);
    check->count++;
    if (!seen->holds) {
        check->failing++;
        results_mark(check->results);
    }
    return failed;
}

static int run_rules(struct call *call, const char *task, struct check *check, struct dd_error *err)
{
    struct dd_rule_period period;

    if (call_period(call, &period, err) || results_of(&check->results, call, &rule_kind, err))
        return -1;
    return results_end(
        check->results,
        dd_rules_run(call->store, task, &period, put_rule, check, &check->rules, err), err);
}

static int run(struct call *call, const char *task)
{
    struct check check = { .chinese = call->chinese };
    struct dd_error err = { 0 };

    if (run_rules(call, task, &check, &err))
        return call_fail(call, &err);
    if (check.rules == 0 && call->format == DD_TABLE)
        message_note(call, "%s", _("this task has no rules"));
    else if (check.count == 0 && call->format == DD_TABLE)
        message_note(call, _("%u rules were run, and nothing falls under them"), check.rules);
    return check.failing ? dd_code_exit(DD_E_FOUND) : 0;
}

int run_check(struct call *call)
{
    return run(call, call->tool->name);
}

int run_compliance(struct call *call)
{
    return run(call, NULL);
}
