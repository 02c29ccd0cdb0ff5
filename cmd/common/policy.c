/* `policy list`, `show` and `set`: the numbers of the rules, with the days from which they hold. */
#include "common/message.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"

#include <dudao/flow.h>
#include <string.h>

enum {
    NUMBER_ID,
    NUMBER_VALUE,
    NUMBER_UNIT,
    NUMBER_LABEL,
    NUMBER_SINCE,
    NUMBER_ARTICLE,
    NUMBER_SOURCE,
    NUMBER_CERTAINTY
};

/* clang-format off */
/* People read `30 日`, JSON has 30 and its unit: hundredths, and as percents are written there, without idle zeros. */
static const struct dd_field people_fields[] = {
    [NUMBER_ID]        = { "id",        "标识",     DD_TEXT },
    [NUMBER_VALUE]     = { "value",     "数值",     DD_TEXT },
    [NUMBER_UNIT]      = { "unit",      "计量单位", DD_TEXT },
    [NUMBER_LABEL]     = { "label",     "名称",     DD_TEXT },
    [NUMBER_SINCE]     = { "since",     "起用日期", DD_DATE },
    [NUMBER_ARTICLE]   = { "article",   "条款",     DD_TEXT },
    [NUMBER_SOURCE]    = { "source",    "来源",     DD_TEXT },
    [NUMBER_CERTAINTY] = { "certainty", "可靠程度", DD_TEXT },
    { 0 },
};
static const struct dd_field json_fields[] = {
    [NUMBER_ID]        = { "id",        "标识",     DD_TEXT },
    [NUMBER_VALUE]     = { "value",     "数值",     DD_PERCENT },
    [NUMBER_UNIT]      = { "unit",      "计量单位", DD_TEXT },
    [NUMBER_LABEL]     = { "label",     "名称",     DD_TEXT },
    [NUMBER_SINCE]     = { "since",     "起用日期", DD_DATE },
    [NUMBER_ARTICLE]   = { "article",   "条款",     DD_TEXT },
    [NUMBER_SOURCE]    = { "source",    "来源",     DD_TEXT },
    [NUMBER_CERTAINTY] = { "certainty", "可靠程度", DD_TEXT },
    { 0 },
};
static const struct dd_kind number_kinds[] = {
    { .name = "number", .label = "规则数值", .fields = json_fields },
    { .name = "number", .label = "规则数值", .fields = people_fields,
      .columns = "id value label since article source certainty" },
};
/* clang-format on */

struct numbers {
    struct results *results;
    bool people;
    dd_day today;
    struct dd_arena *arena;
    struct dd_number_seen held;
};

static int put(struct numbers *numbers, const struct dd_number_seen *seen, struct dd_error *err)
{
    struct dd_record *row = results_row(numbers->results);

    results_text(row, NUMBER_ID, seen->id);
    if (numbers->people)
        results_text(row, NUMBER_VALUE, seen->value);
    else
        dd_set_number(row, NUMBER_VALUE, seen->hundredths);
    results_text(row, NUMBER_UNIT, seen->unit);
    results_text(row, NUMBER_LABEL, seen->label);
    dd_set_date(row, NUMBER_SINCE, seen->since);
    results_text(row, NUMBER_ARTICLE, seen->article);
    results_text(row, NUMBER_SOURCE, seen->source);
    results_text(row, NUMBER_CERTAINTY, seen->certainty);
    return results_done(numbers->results, err);
}

static int put_each(void *with, const struct dd_number_seen *seen, struct dd_error *err)
{
    return put(with, seen, err);
}

static int put_held(struct numbers *numbers, struct dd_error *err)
{
    return numbers->held.id ? put(numbers, &numbers->held, err) : 0;
}

/* Rows come by id and day: of one id the last that has begun is in force, or the first when none has. */
static int hold_each(void *with, const struct dd_number_seen *seen, struct dd_error *err)
{
    struct numbers *numbers = with;
    const bool same = numbers->held.id && strcmp(numbers->held.id, seen->id) == 0;

    if (same && seen->since > numbers->today)
        return 0;
    if (!same && put_held(numbers, err))
        return -1;
    numbers->held = (struct dd_number_seen){
        .id = dd_arena_string(numbers->arena, seen->id),
        .label = dd_arena_string(numbers->arena, seen->label),
        .value = dd_arena_string(numbers->arena, seen->value),
        .unit = seen->unit,
        .hundredths = seen->hundredths,
        .article = dd_arena_string(numbers->arena, seen->article),
        .source = dd_arena_string(numbers->arena, seen->source),
        .certainty = dd_arena_string(numbers->arena, seen->certainty),
        .since = seen->since,
    };
    return 0;
}

static int print(struct call *call, const char *id, struct dd_error *err)
{
    const bool people = call->format != DD_JSON;
    struct numbers numbers = { .people = people, .today = call->who.today, .arena = call->arena };

    if (results_of(&numbers.results, call, &number_kinds[people], err))
        return -1;
    return results_end(numbers.results,
                       dd_policy_each(call->store, id, call->chinese && people,
                                      id ? put_each : hold_each, &numbers, err) ||
                           put_held(&numbers, err),
                       err);
}

/* What is in force today. */
int run_policy_list(struct call *call)
{
    struct dd_error err = { 0 };

    return print(call, NULL, &err) ? call_fail(call, &err) : 0;
}

/* One number through the years. */
int run_policy_show(struct call *call)
{
    struct dd_error err = { 0 };

    return print(call, call_text(call, 0), &err) ? call_fail(call, &err) : 0;
}

int check_policy_set(const struct call *call, struct dd_error *err)
{
    dd_day day;

    if (!call_option(call, "from") || !call_option(call, "source"))
        return dd_fail(err, DD_E_USAGE, _("%s needs --from DATE and --source TEXT"), call->word);
    return call_option_day(call, "from", &day, err);
}

/* Deadlines that hang on the number move with it, in the same transaction. */
static int set(struct call *call, unsigned *moved, struct dd_error *err)
{
    struct dd_desk *desk;
    dd_day day;

    if (call_option_day(call, "from", &day, err) ||
        dd_policy_set(call->store, call_text(call, 0), call_text(call, 1), day,
                      call_option(call, "source"), err))
        return -1;
    desk = call_desk(call, err);
    return desk ? dd_flow_recompute(desk, moved, err) : -1;
}

int run_policy_set(struct call *call)
{
    struct dd_error err = { 0 };
    unsigned moved = 0;

    if (set(call, &moved, &err) || (!call_is_brief(call) && print(call, call_text(call, 0), &err)))
        return call_fail(call, &err);
    message_note(call, _("open deadlines moved: %u"), moved);
    return 0;
}
