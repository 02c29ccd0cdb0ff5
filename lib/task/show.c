/* `show KEY` for machines: one object with the fields, what refers to the record, and its history. */
#include "output/column.h"
#include "output/tree.h"
#include "record/json.h"
#include "task/title.h"

#include <dudao/task.h>

#include <stdio.h>
#include <stdlib.h>

struct showing {
    struct dd_store *store;
    struct dd_tree tree;
    struct dd_text cell;
};

static void put_value(struct showing *showing, const struct dd_column *column,
                      const struct dd_record *record, const struct dd_record *derived, bool reveal)
{
    const struct dd_json how = { .nulls = true, .hidden = reveal };
    struct dd_value held;
    const struct dd_value *value = dd_column_value(column, record, derived, false, &held);

    dd_text_cut(&showing->cell, 0);
    dd_json_value(&how, column->field, value, &showing->cell);
    dd_tree_raw(&showing->tree, column->field->key, dd_text_get(&showing->cell));
}

static int put_columns(struct showing *showing, struct dd_list *list,
                       const struct dd_table_options *options, struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record, *derived;
    struct dd_columns columns = { 0 };
    int result = dd_columns_make(options, DD_JSON, &columns, err);

    if (!result && dd_list_next(list, arena, &record, &derived, err) <= 0)
        result = -1;
    for (unsigned i = 0; i < columns.count && !result; i++)
        put_value(showing, &columns.at[i], record, derived, options->reveal);
    free(columns.at);
    dd_arena_free(arena);
    return result;
}

/* As a list of this one record has them, those that are derived too. */
static int put_fields(struct showing *showing, const struct dd_record *record, bool reveal,
                      struct dd_error *err)
{
    struct dd_text key = { 0 };
    struct dd_list *list;

    dd_text_format(&key, "key=%s", record->key);
    const char *const filters[] = { dd_text_get(&key),
                                    record->voided_on == DD_NO_DAY ? NULL : "voided=yes", NULL };
    const struct dd_list_options asked = { .kind = record->kind, .filters = filters };
    int result = dd_list_open(&list, showing->store, &asked, err);

    dd_text_free(&key);
    if (result)
        return -1;
    const struct dd_table_options options = { .kind = record->kind,
                                              .derived = dd_list_derived(list),
                                              .reveal = reveal };
    result = put_columns(showing, list, &options, err);
    dd_list_close(list);
    return result;
}

static void put_text(struct dd_tree *tree, const char *name, const char *text)
{
    if (text)
        dd_tree_string(tree, name, text);
    else
        dd_tree_raw(tree, name, "null");
}

static int put_related(void *with, const struct dd_related_seen *seen, struct dd_error *err)
{
    static const struct dd_titling machine = { false, " ", NULL };
    struct showing *showing = with;
    struct dd_tree *tree = &showing->tree;

    dd_text_cut(&showing->cell, 0);
    if (dd_title_write(showing->store, seen->record, &machine, &showing->cell, err))
        return -1;
    dd_tree_open(tree, NULL, '{');
    dd_tree_string(tree, "key", seen->key);
    dd_tree_string(tree, "kind", seen->kind);
    dd_tree_string(tree, "field", seen->field);
    put_text(tree, "state", seen->state);
    dd_tree_string(tree, "title", dd_text_get(&showing->cell));
    dd_tree_close(tree, '}');
    return 0;
}

/* As `log -f json` has it. */
static int put_entry(void *with, const struct dd_entry_seen *seen, struct dd_error *err)
{
    struct dd_tree *tree = &((struct showing *)with)->tree;
    char seq[24];

    (void)err;
    snprintf(seq, sizeof seq, "%lld", (long long)seen->seq);
    dd_tree_open(tree, NULL, '{');
    dd_tree_raw(tree, "seq", seq);
    put_text(tree, "at", seen->at);
    put_text(tree, "actor", seen->actor);
    put_text(tree, "behalf", seen->behalf);
    put_text(tree, "command", seen->command);
    put_text(tree, "kind", seen->kind);
    put_text(tree, "key", seen->key);
    put_text(tree, "change", seen->change);
    dd_tree_raw(tree, "before", seen->before ? seen->before : "null");
    dd_tree_raw(tree, "after", seen->after ? seen->after : "null");
    put_text(tree, "reason", seen->reason);
    dd_tree_raw(tree, "forced", seen->forced ? "true" : "false");
    put_text(tree, "hash", seen->hash);
    dd_tree_close(tree, '}');
    return 0;
}

static int put_all(struct showing *showing, struct dd_desk *desk, const struct dd_record *record,
                   bool reveal, struct dd_error *err)
{
    struct dd_tree *tree = &showing->tree;

    dd_text_char(tree->out, '{');
    tree->depth = 1;
    if (put_fields(showing, record, reveal, err))
        return -1;
    dd_tree_open(tree, "related", '[');
    if (dd_task_related(desk, record->id, put_related, showing, err))
        return -1;
    dd_tree_close(tree, ']');
    dd_tree_open(tree, "history", '[');
    if (dd_task_history(showing->store, record->id, 0, false, put_entry, showing, err))
        return -1;
    dd_tree_close(tree, ']');
    dd_text_put(tree->out, "\n}\n");
    return 0;
}

int dd_task_show_json(struct dd_desk *desk, int64_t id, bool reveal, struct dd_text *out,
                      struct dd_error *err)
{
    struct dd_text text = { 0 };
    struct showing showing = { .store = dd_desk_store(desk), .tree = { .out = &text } };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record;
    int result = dd_record_load(showing.store, id, arena, &record, err) ||
                 put_all(&showing, desk, record, reveal, err);

    if (!result)
        dd_text_add(out, dd_text_get(&text), text.length);
    dd_text_free(&showing.cell);
    dd_text_free(&text);
    dd_arena_free(arena);
    return result ? -1 : 0;
}
