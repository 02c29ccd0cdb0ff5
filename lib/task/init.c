/* A new store: the office, the numbers and calendars shipped, the words of the papers and their next numbers. */
#include "base/arena.h"
#include "base/say.h"
#include "domain/report/report.h"
#include "store/door.h"
#include "store/query.h"

#include <dudao/task.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* `整改通知书=38`: the next paper of that kind, this year, bears 38. */
static int set_next(struct dd_store *store, const char *word, struct dd_arena *arena,
                    struct dd_error *err)
{
    const char *equals = strchr(word, '=');
    char *end = NULL, name[64], series[96];
    const char *paper;
    struct dd_query *query;

    unsigned kind =
        equals ? dd_choice_find(dd_paper_kinds, dd_arena_copy(arena, word, (size_t)(equals - word)))
               : 0;
    long next = kind ? strtol(equals + 1, &end, 10) : 0;
    if (!kind || next < 1 || next > INT32_MAX || *end)
        return dd_fail(err, DD_E_USAGE,
                       _("--next: '%s' is not a kind of paper and a number, as in %s"), word,
                       "整改通知书=38");
    snprintf(name, sizeof name, "paper-word %s", dd_paper_kinds[kind].key);
    if (dd_setting_get(store, name, arena, &paper, err) < 0)
        return -1;
    if (!paper)
        return dd_fail(err, DD_E_USAGE, _("--next: papers of the kind %s bear no number"),
                       dd_paper_kinds[kind].label);
    snprintf(series, sizeof series, "paper %s", paper);
    if (dd_query_ask(store, "series-write", &query, err) < 0)
        return -1;
    dd_query_text(query, "name", series);
    dd_query_number(query, "year", dd_day_year(dd_store_today(store)));
    dd_query_number(query, "last", next - 1);
    return dd_query_run(query, err);
}

/* All that is set is the first entry of the history. */
static int note(struct dd_store *store, const struct dd_office *office, struct dd_error *err)
{
    struct dd_change change = { .what = "init" };
    struct dd_text said = { 0 };

    dd_text_put(&said, "\"office\":");
    dd_text_json(&said, office->name, strlen(office->name));
    dd_text_put(&said, ",\"word\":");
    dd_text_json(&said, office->word, strlen(office->word));
    dd_text_put(&said, ",\"region\":");
    dd_text_json(&said, office->region, strlen(office->region));
    int result = dd_door_set(store, &change, dd_text_get(&said), NULL, NULL, err);
    dd_text_free(&said);
    return result;
}

static int fill(struct dd_store *store, const struct dd_office *office, const char *const *next,
                struct dd_problems *problems, struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    int result = dd_policy_ship(store, problems, err);

    for (; next && *next && result == 0; next++)
        result = set_next(store, *next, arena, err);
    if (result == 0)
        result = note(store, office, err);
    dd_arena_free(arena);
    return result;
}

int dd_task_init(const struct dd_store_options *options, const struct dd_office *office,
                 const char *const *next, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_store *store;

    if (dd_store_create(&store, options, office, err) < 0)
        return -1;
    int result = fill(store, office, next, problems, err);
    if (result == 0)
        result = dd_store_commit(store, err);
    dd_store_close(store);
    return result;
}
