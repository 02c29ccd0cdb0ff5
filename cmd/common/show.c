/* `show KEY`: everything about one record, what refers to it, its steps and its history. */
#include "common/history.h"
#include "common/message.h"
#include "common/names.h"
#include "common/run.h"
#include "common/say.h"
#include "common/table.h"
#include "common/tool.h"

#include <stdio.h>
#include <string.h>

enum { COLUMNS_MOST = 256, LABEL_SIZE = 192, CELL_SIZE = 64 };

/* The sheet being written: two columns, names and values. */
struct page {
    struct call *call;
    struct table *table;
    struct names *names;
    struct dd_error *err;
};

static void put_pair(struct page *page, const char *label, const char *value)
{
    table_row(page->table);
    table_cell(page->table, label);
    table_cell(page->table, value);
}

static int put_record(struct page *page, const struct dd_record *record, const char *path);

/* A group is shown row by row, a list of groups item by item, under the path that leads there. */
static int put_groups(struct page *page, const struct dd_record *record, unsigned row,
                      const struct dd_field *field, const char *label)
{
    struct dd_text path = { 0 };
    int failed = 0;

    if (!field->list)
        return put_record(page, dd_group(record, row), label);
    for (unsigned i = 0; i < dd_count(record, row) && !failed; i++) {
        dd_text_cut(&path, 0);
        dd_text_format(&path, "%s %u", label, i + 1);
        failed = put_record(page, dd_item(record, row, i), dd_text_get(&path));
    }
    dd_text_free(&path);
    return failed;
}

/*
 * The key stands above, that it is set aside is said by the day, and what every record is not need not be said of each.
 */
static bool is_idle(const struct page *page, const struct dd_column *column, const char *cell)
{
    if (column->of != DD_OF_COMMON)
        return false;
    return strcmp(column->field->key, "key") == 0 || strcmp(column->field->key, "voided") == 0 ||
           (column->field->type == DD_YESNO &&
            strcmp(cell, call_label(page->call, "no", "否")) == 0);
}

static int put_column(struct page *page, const struct dd_record *record,
                      const struct dd_column *column, const char *path)
{
    const struct dd_field *field = column->field;
    const char *word = call_label(page->call, field->key, field->label);
    struct dd_text cell = { 0 };
    char label[LABEL_SIZE];
    struct dd_style style;

    snprintf(label, sizeof label, "%s%s%s", path, *path ? " · " : "", word);
    if (column->of == DD_OF_KIND && !dd_has(record, column->row))
        return 0;
    if (column->of == DD_OF_KIND && field->type == DD_GROUP)
        return put_groups(page, record, column->row, field, label);
    style = names_style(page->call, &page->names);
    dd_cell_show(column, record, NULL, &style, &cell);
    if (cell.length && !is_idle(page, column, dd_text_get(&cell)))
        put_pair(page, label, dd_text_get(&cell));
    dd_text_free(&cell);
    return names_failed(page->names, page->err);
}

/* An inner record has rows and nothing else. */
static int put_record(struct page *page, const struct dd_record *record, const char *path)
{
    const struct dd_field *fields = dd_record_kind(record)->fields;

    for (unsigned row = 0; fields[row].key; row++) {
        const struct dd_column column = { DD_OF_KIND, row, &fields[row] };

        if ((!fields[row].hidden || page->call->reveal) && put_column(page, record, &column, path))
            return -1;
    }
    return 0;
}

/* Everything a machine would be given, by its labels. */
static int put_fields(struct page *page, const struct dd_record *record)
{
    const struct dd_table_options options = {
        .kind = dd_record_kind(record),
        .reveal = page->call->reveal,
        .chinese = page->call->chinese,
    };
    struct dd_column columns[COLUMNS_MOST];
    unsigned count;

    if (dd_columns_choose(&options, DD_JSON, columns, COLUMNS_MOST, &count, page->err))
        return -1;
    for (unsigned i = 0; i < count; i++)
        if (put_column(page, record, &columns[i], ""))
            return -1;
    return 0;
}

static void head(struct page *page, const char *heading)
{
    spool_format(&page->call->out, "\n%s\n", heading);
}

/* Tables of what came back through a callback: begun with the first row, so that nothing is headed by nothing. */
static void begin_table(struct page *page, const char *heading, const char *const *columns)
{
    if (page->table)
        return;
    head(page, heading);
    page->table = table_new(page->call, true);
    for (; *columns; columns++)
        table_column(page->table, *columns, AS_WORD);
}

static void end_table(struct page *page)
{
    if (page->table)
        table_end(page->table);
    page->table = NULL;
}

/* `参训人员·督学` for the row of a list's items. */
static void put_field_label(const struct call *call, const struct dd_kind *kind, const char *path,
                            struct dd_text *out)
{
    const struct dd_field *field = NULL;

    for (const char *at = path; kind; at += strcspn(at, ".") + 1) {
        char name[64];
        int row;

        snprintf(name, sizeof name, "%.*s", (int)strcspn(at, "."), at);
        row = dd_field_find(kind, name);
        field = row >= 0 ? &kind->fields[row] : NULL;
        if (!field || !call->chinese)
            break;
        dd_text_format(out, "%s%s", out->length ? "·" : "", field->label);
        kind = at[strcspn(at, ".")] ? field->group : NULL;
    }
    if (!field || !call->chinese)
        dd_text_put(out, path);
}

static int put_related(void *with, const struct dd_related_seen *seen, struct dd_error *err)
{
    struct page *page = with;
    const struct call *call = page->call;
    const struct dd_kind *kind = dd_kind_find(seen->kind);
    struct dd_text label = { 0 };
    const char *const columns[] = { _("key"), _("kind"), _("refers by"), _("state"), NULL };

    (void)err;
    begin_table(page, _("Related records"), columns);
    table_row(page->table);
    table_cell(page->table, seen->key);
    table_cell(page->table, call_label(call, seen->kind, seen->kind_label));
    put_field_label(call, kind, seen->field, &label);
    table_cell(page->table, dd_text_get(&label));
    dd_text_free(&label);
    table_cell(page->table, call_label(call, seen->state, seen->state_label));
    return 0;
}

/* What is said of a cell stands one behind the other. */
static void join(struct dd_text *out, const char *mark, const char *text)
{
    if (text && *text)
        dd_text_format(out, "%s%s", out->length ? mark : "", text);
}

/* In time, late, taken back, or asked for by another move; and what of the signed paper is kept. */
static void mark_step(const struct call *call, const struct dd_step_seen *step, struct dd_text *out)
{
    const char *mark = call->chinese ? "，" : ", ";
    char cell[CELL_SIZE];

    join(out, mark, step->undone ? _("undone") : NULL);
    snprintf(cell, sizeof cell, _("%d days late"), step->late_days);
    join(out, mark, step->late_days > 0 ? cell : NULL);
    join(out, mark, step->caused ? _("by the program") : NULL);
    snprintf(cell, sizeof cell, _("scan %.12s"), step->scan ? step->scan : "");
    join(out, mark, step->scan ? cell : NULL);
}

/* `方知行（授权代签，主任2月27日授权）` */
static void put_decider(const struct call *call, const struct dd_step_seen *step,
                        struct dd_text *out)
{
    struct dd_text manner = { 0 };

    join(&manner, call->chinese ? "，" : ", ", step->as);
    join(&manner, call->chinese ? "，" : ", ", step->authority);
    join(out, "", step->by);
    if (manner.length)
        dd_text_format(out, call->chinese ? "（%s）" : " (%s)", dd_text_get(&manner));
    dd_text_free(&manner);
}

static void put_text_cell(struct table *table, struct dd_text *text)
{
    table_cell(table, dd_text_get(text));
    dd_text_free(text);
}

static int put_step(void *with, const struct dd_step_seen *step, struct dd_error *err)
{
    struct page *page = with;
    const struct call *call = page->call;
    const char *const columns[] = { _("step"), _("on"),     _("verb"),   _("from"), _("to"),
                                    _("by"),   _("remark"), _("reason"), NULL };
    struct dd_text decider = { 0 }, remark = { 0 }, reason = { 0 };
    char day[DD_DAY_SIZE], nth[CELL_SIZE];

    (void)err;
    begin_table(page, _("Steps"), columns);
    snprintf(nth, sizeof nth, "%u", step->nth);
    put_decider(call, step, &decider);
    mark_step(call, step, &remark);
    join(&reason, "", step->reason);
    join(&reason, call->chinese ? "；" : "; ", step->note);
    table_row(page->table);
    table_cell(page->table, nth);
    table_cell(page->table, dd_day_text(step->on, day));
    table_cell(page->table, call_label(call, step->verb, step->label));
    table_cell(page->table, step->from);
    table_cell(page->table, step->to);
    put_text_cell(page->table, &decider);
    put_text_cell(page->table, &remark);
    put_text_cell(page->table, &reason);
    return 0;
}

static int print_fields(struct page *page, int64_t id)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record;
    int failed = dd_record_load(page->call->store, id, arena, &record, page->err);

    if (!failed) {
        const struct dd_kind *kind = dd_record_kind(record);

        spool_format(&page->call->out, "%s %s\n", call_label(page->call, kind->name, kind->label),
                     dd_record_key(record));
        page->table = table_new(page->call, false);
        table_column(page->table, "", AS_WORD);
        table_column(page->table, "", AS_WORD);
        failed = put_fields(page, record);
        end_table(page);
    }
    dd_arena_free(arena);
    return failed;
}

static int print_page(struct call *call, int64_t id, struct dd_error *err)
{
    struct page page = { .call = call, .err = err };
    struct dd_desk *desk = call_desk(call, err);
    int failed = !desk || print_fields(&page, id);

    failed = failed || dd_task_related(desk, id, put_related, &page, err);
    end_table(&page);
    failed = failed || dd_task_steps(desk, id, call->chinese, put_step, &page, err);
    end_table(&page);
    names_free(page.names);
    if (failed)
        return -1;
    head(&page, _("History"));
    return history_print(call, id, err);
}

static int print_json(struct call *call, int64_t id, struct dd_error *err)
{
    struct dd_desk *desk = call_desk(call, err);
    struct dd_text text = { 0 };
    int failed = !desk || dd_task_show_json(desk, id, call->reveal, &text, err);

    if (!failed)
        spool_format(&call->out, "%s%s", dd_text_get(&text),
                     text.length && text.at[text.length - 1] == '\n' ? "" : "\n");
    dd_text_free(&text);
    return failed ? -1 : 0;
}

static int print_yaml(struct call *call, int64_t id, struct dd_error *err)
{
    const struct dd_yaml_options options = { .reveal = call->reveal };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record;
    struct dd_text text = { 0 };
    char plural[CELL_SIZE];
    int failed = dd_record_load(call->store, id, arena, &record, err);

    if (!failed) {
        dd_record_yaml(record, &options, &text);
        spool_format(&call->out, "%s:\n%s",
                     dd_kind_plural(dd_record_kind(record), plural, sizeof plural),
                     dd_text_get(&text));
    }
    dd_text_free(&text);
    dd_arena_free(arena);
    return failed;
}

static int show(struct call *call, struct dd_error *err)
{
    int64_t id;

    if (dd_task_find_any(call->store, call_text(call, 0), &id, err) ||
        (call->reveal && call_note_reveal(call, id, err)))
        return -1;
    if (call->format == DD_JSON)
        return print_json(call, id, err);
    return call->format == DD_YAML ? print_yaml(call, id, err) : print_page(call, id, err);
}

int run_show(struct call *call)
{
    struct dd_error err = { 0 };

    return show(call, &err) ? call_fail(call, &err) : 0;
}
