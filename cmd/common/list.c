/* `list`: records that pass the filters, in any form, or by the values of a field (group.c). */
#include "common/group.h"
#include "common/message.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"
#include "common/tool.h"

#include <dudao/list.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH = 256 };

/* A word that could be a filter is no kind. */
static const struct dd_kind *named_kind(const struct call *call)
{
    const char *word = call_text(call, 0);

    return word ? dd_kind_find(word) : NULL;
}

/* The kind named first, else that of the task; the filters are the words behind. */
static const struct dd_kind *choose_kind(const struct call *call, const char *const **filters,
                                         struct dd_error *err)
{
    const struct dd_kind *kind = named_kind(call);

    *filters = (const char *const *)call->options.words + (kind ? 1 : 0);
    if (kind)
        return kind;
    if (call->tool->kind)
        return dd_kind_find(call->tool->kind);
    return call_kind(call, call_text(call, 0), err);
}

static int count_working(void *with, dd_day day, int count, dd_day *out, struct dd_error *err)
{
    struct call *call = with;
    struct dd_desk *desk = call_desk(call, err);
    struct dd_calendar *calendar = desk ? dd_desk_calendar(desk, err) : NULL;

    if (!calendar)
        return -1;
    *out = dd_calendar_add(calendar, day, count);
    return 0;
}

static int read_limit(const struct call *call, long *limit, struct dd_error *err)
{
    const char *word = call_option(call, "limit");
    char *end;

    *limit = word ? strtol(word, &end, 10) : 0;
    if (word && (*end || end == word || *limit < 1))
        return dd_fail(err, DD_E_USAGE, _("--limit is a number from 1 on, not '%s'"), word);
    return 0;
}

int check_list(const struct call *call, struct dd_error *err)
{
    const char *const *filters;
    long limit;

    return choose_kind(call, &filters, err) && read_limit(call, &limit, err) == 0 ? 0 : -1;
}

/* Pass every record on; `*count` says how many. */
typedef int take(void *with, const struct dd_record *record, const struct dd_record *derived,
                 struct dd_error *err);

static int for_each(struct dd_list *list, take *each, void *with, unsigned *count,
                    struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record, *derived;
    int got;

    *count = 0;
    while ((got = dd_list_next(list, arena, &record, &derived, err)) > 0) {
        if (each(with, record, derived, err)) {
            got = -1;
            break;
        }
        if (++*count % BATCH == 0)
            dd_arena_reset(arena);
    }
    dd_arena_free(arena);
    return got;
}

struct listing {
    struct results *results;
    int overdue;
};

static int put(void *with, const struct dd_record *record, const struct dd_record *derived,
               struct dd_error *err)
{
    struct listing *listing = with;
    int failed = results_put(listing->results, record, derived, err);

    if (listing->overdue >= 0 && dd_yes(derived, (unsigned)listing->overdue))
        results_mark(listing->results);
    return failed;
}

/* The derived row that says a record is late; -1 for a kind that has no deadlines. */
static int find_overdue(const struct dd_field *derived)
{
    for (int row = 0; derived && derived[row].key; row++)
        if (strcmp(derived[row].key, "overdue") == 0 && derived[row].type == DD_YESNO)
            return row;
    return -1;
}

/* `状态=已下达` for a word that is a state or a choice of the kind; NULL: it is none. */
static const char *filter_of(struct call *call, const struct dd_kind *kind, const char *word)
{
    unsigned choice = dd_state_find(kind, word);

    if (choice)
        return dd_arena_format(call->arena, "%s=%s", call_label(call, "state", "状态"), word);
    for (const struct dd_field *field = kind->fields; field->key; field++)
        if (field->choices && dd_choice_find(field->choices, word))
            return dd_arena_format(call->arena, "%s=%s", call_label(call, field->key, field->label),
                                   word);
    return NULL;
}

/* Nothing was found: a word may have been meant as a filter, or as the kind. */
static void note_empty(struct call *call, const struct dd_kind *kind, const char *const *filters)
{
    struct dd_error said = { .severity = DD_NOTE };
    struct dd_guess guess;

    if (call->quiet || call->format != DD_TABLE)
        return;
    snprintf(said.message, sizeof said.message, "%s",
             *filters ? _("no records pass the filters") : _("no records"));
    if (*filters && *filters == call_text(call, 0)) {
        call_guess_kind(&guess, *filters);
        dd_guess_hint(&guess, &said);
    }
    for (; *filters; filters++)
        if (filter_of(call, kind, *filters))
            dd_hint(&said, _("as a filter: %s"), filter_of(call, kind, *filters));
    message_error(call, &said);
}

static int print_all(struct call *call, struct dd_list *list, const struct dd_list_options *asked,
                     struct dd_error *err)
{
    const struct dd_table_options options = {
        .kind = asked->kind,
        .derived = dd_list_derived(list),
        .columns = call_option(call, "columns"),
        .reveal = call->reveal,
        .chinese = call->chinese,
    };
    struct listing listing = { .overdue = find_overdue(dd_list_derived(list)) };
    unsigned count;

    if (results_begin(&listing.results, call, &options, err))
        return -1;
    const bool failed = for_each(list, put, &listing, &count, err);
    if (!failed && count == 0)
        note_empty(call, asked->kind, asked->filters);
    return results_end(listing.results, failed, err);
}

static int group_all(struct call *call, struct dd_list *list, const struct dd_list_options *asked,
                     const char *field, long limit, struct dd_error *err)
{
    const struct dd_table_options options = {
        .kind = asked->kind,
        .derived = dd_list_derived(list),
        .columns = field,
        .reveal = call->reveal,
    };
    struct groups *groups;
    unsigned count = 0;

    int failed = groups_begin(&groups, call, &options, err) ||
                 for_each(list, groups_put, groups, &count, err) ||
                 groups_print(groups, limit, err);
    if (!failed && count == 0)
        note_empty(call, asked->kind, asked->filters);
    groups_free(groups);
    return failed ? -1 : 0;
}

/*
 * Whoever looks at personal data leaves a trace of what was looked at. Of a filter by personal data only which it was,
 * since its value is personal too.
 */
static int note_reveal(struct call *call, const struct dd_kind *kind, const char *const *filters,
                       struct dd_error *err)
{
    struct dd_text detail = { 0 }, said = { 0 };
    int failed;

    for (; *filters; filters++) {
        const struct dd_field *field = dd_filter_field(kind, *filters);

        dd_text_format(&said, "%s%s", said.length ? " " : "",
                       field && field->hidden ? field->key : *filters);
    }
    dd_text_format(&detail, "\"kind\": \"%s\"", kind->name);
    if (said.length) {
        dd_text_put(&detail, ", \"filters\": ");
        dd_text_json(&detail, dd_text_get(&said), said.length);
    }
    failed = dd_store_note(call->store, "reveal", dd_text_get(&detail), err);
    dd_text_free(&detail);
    dd_text_free(&said);
    return failed;
}

static int list_all(struct call *call, struct dd_error *err)
{
    const char *group = call_option(call, "group"), *sort = call_option(call, "sort");
    struct dd_list_options options = { .reveal = call->reveal,
                                       .working = count_working,
                                       .working_with = call };
    struct dd_list *list;
    long limit;
    int failed;

    options.kind = choose_kind(call, &options.filters, err);
    if (!options.kind || read_limit(call, &limit, err))
        return -1;
    options.sort = group && !sort ? group : sort;
    options.limit =
        group ? 0 : limit; /* of groups it is their number, not that of the records counted */
    if (call->reveal && note_reveal(call, options.kind, options.filters, err))
        return -1;
    if (dd_list_open(&list, call->store, &options, err))
        return -1;
    failed = group ? group_all(call, list, &options, group, limit, err)
                   : print_all(call, list, &options, err);
    dd_list_close(list);
    return failed;
}

int run_list(struct call *call)
{
    struct dd_error err = { 0 };

    return list_all(call, &err) ? call_fail(call, &err) : 0;
}
