#include "common/group.h"

#include "common/names.h"
#include "common/results.h"

#include <string.h>

enum { SUMS_MOST = 16 };

/* A value of the field, as it is told and as people read it, and how often it was met; sums in fen. */
struct group {
    const char *value, *shown;
    int64_t sums[SUMS_MOST];
    unsigned count;
};

struct groups {
    struct call *call;
    struct dd_column column, money[SUMS_MOST];
    unsigned moneys;
    struct group *list;
    unsigned count, room, last;
    struct names *names;
    struct dd_text cell;
};

/* What is money in each record is summed, but for the field they are grouped by. */
static void choose_money(struct groups *groups, enum dd_column_of of, const struct dd_field *fields)
{
    for (unsigned row = 0; fields && fields[row].key; row++) {
        const struct dd_field *field = &fields[row];

        if (field->type == DD_MONEY && !field->list && field != groups->column.field &&
            groups->moneys < SUMS_MOST)
            groups->money[groups->moneys++] = (struct dd_column){ of, row, field };
    }
}

int groups_begin(struct groups **out, struct call *call, const struct dd_table_options *options,
                 struct dd_error *err)
{
    struct groups *groups = *out = dd_arena_alloc(call->arena, sizeof *groups);
    unsigned count;

    groups->call = call;
    if (dd_columns_choose(options, DD_TABLE, &groups->column, 1, &count, err))
        return -1;
    choose_money(groups, DD_OF_KIND, options->kind->fields);
    choose_money(groups, DD_OF_DERIVED, options->derived);
    return 0;
}

/* The records come in the order of the field, so that most are of the group of the one before. */
static struct group *find_group(struct groups *groups, const char *value)
{
    struct group *wider;

    if (groups->count && strcmp(groups->list[groups->last].value, value) == 0)
        return &groups->list[groups->last];
    for (groups->last = 0; groups->last < groups->count; groups->last++)
        if (strcmp(groups->list[groups->last].value, value) == 0)
            return &groups->list[groups->last];
    if (groups->count == groups->room) {
        groups->room = groups->room ? 2 * groups->room : 64;
        wider = dd_arena_alloc(groups->call->arena, groups->room * sizeof *wider);
        if (groups->count)
            memcpy(wider, groups->list, groups->count * sizeof *wider);
        groups->list = wider;
    }
    value = dd_arena_string(groups->call->arena, value);
    groups->list[groups->count] = (struct group){ .value = value, .shown = value };
    return &groups->list[groups->count++];
}

static void add_money(const struct groups *groups, const struct dd_record *record,
                      const struct dd_record *derived, struct group *group)
{
    for (unsigned i = 0; i < groups->moneys; i++) {
        const struct dd_column *column = &groups->money[i];

        group->sums[i] += dd_number(column->of == DD_OF_KIND ? record : derived, column->row);
    }
}

/* Machines are given keys and English words, people labels and names: two may share a name, but are two groups. */
int groups_put(void *with, const struct dd_record *record, const struct dd_record *derived,
               struct dd_error *err)
{
    static const struct dd_style keys = { 0 };
    struct groups *groups = with;
    struct dd_style style;
    struct group *group;

    dd_text_cut(&groups->cell, 0);
    dd_cell_show(&groups->column, record, derived, &keys, &groups->cell);
    group = find_group(groups, dd_text_get(&groups->cell));
    add_money(groups, record, derived, group);
    if (group->count++ > 0 || groups->call->format != DD_TABLE)
        return 0;
    style = names_style(groups->call, &groups->names);
    dd_text_cut(&groups->cell, 0);
    dd_cell_show(&groups->column, record, derived, &style, &groups->cell);
    group->shown = dd_arena_string(groups->call->arena, dd_text_get(&groups->cell));
    return names_failed(groups->names, err);
}

enum { GROUP_VALUE, GROUP_COUNT, GROUP_SUMS };

/* `{"category": "transport", "count": 3, "amount": 350.50}`: the fields keep their names. */
int groups_print(struct groups *groups, long limit, struct dd_error *err)
{
    struct dd_field fields[GROUP_SUMS + SUMS_MOST + 1] = {
        [GROUP_VALUE] = { groups->column.field->key, groups->column.field->label, DD_TEXT },
        [GROUP_COUNT] = { "count", "数量", DD_NUMBER },
    };
    const struct dd_kind kind = { .name = "group", .label = "分组", .fields = fields };
    struct results *results;
    int failed = 0;

    for (unsigned i = 0; i < groups->moneys; i++)
        fields[GROUP_SUMS + i] = (struct dd_field){ groups->money[i].field->key,
                                                    groups->money[i].field->label, DD_MONEY };
    if (results_of(&results, groups->call, &kind, err))
        return -1;
    for (unsigned i = 0; i < groups->count && (!limit || i < limit) && !failed; i++) {
        const struct group *group = &groups->list[i];
        struct dd_record *row = results_row(results);

        if (*group->shown)
            dd_set_text(row, GROUP_VALUE, group->shown);
        dd_set_number(row, GROUP_COUNT, group->count);
        for (unsigned sum = 0; sum < groups->moneys; sum++)
            dd_set_number(row, GROUP_SUMS + sum, group->sums[sum]);
        failed = results_done(results, err);
    }
    return results_end(results, failed, err);
}

void groups_free(struct groups *groups)
{
    names_free(groups->names);
    dd_text_free(&groups->cell);
}
