#include "common/results.h"

#include "common/names.h"
#include "common/say.h"
#include "common/table.h"

#include <string.h>

enum { COLUMNS_MOST = 256 };

struct results {
    struct call *call;
    const struct dd_kind *kind;
    struct dd_rows *rows; /* a machine form, or */
    struct table *table;
    struct dd_column columns[COLUMNS_MOST];
    unsigned count;
    struct names *names;
    struct dd_text cell;
    struct dd_arena *arena;   /* of the row being filled */
    struct dd_record *record; /* the row being filled */
};

static enum column_as column_as(const struct dd_column *column)
{
    const struct dd_field *field = column->field;

    if (field->list)
        return AS_TEXT;
    switch (field->type) {
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
        return AS_NUMBER;
    case DD_DATE:
    case DD_YESNO:
        return AS_WORD;
    case DD_TEXT:
    case DD_CHOICE:
    case DD_REF:
    case DD_GROUP:
    case DD_FILE:
        break;
    }
    return AS_TEXT;
}

static int begin_table(struct results *results, const struct dd_table_options *options,
                       struct dd_error *err)
{
    struct call *call = results->call;

    if (dd_columns_choose(options, DD_TABLE, results->columns, COLUMNS_MOST, &results->count, err))
        return -1;
    results->table = table_new(call, true);
    for (unsigned i = 0; i < results->count; i++) {
        dd_text_cut(&results->cell, 0);
        dd_column_head(&results->columns[i], call->chinese, &results->cell);
        table_column(results->table, dd_text_get(&results->cell), column_as(&results->columns[i]));
    }
    return 0;
}

int results_begin(struct results **out, struct call *call, const struct dd_table_options *options,
                  struct dd_error *err)
{
    struct results *results = dd_arena_alloc(call->arena, sizeof *results);
    int failed;

    results->call = call;
    results->kind = options->kind;
    if (call->format == DD_TABLE)
        failed = begin_table(results, options, err);
    else
        failed = dd_rows_begin(&results->rows, call->format, options, spool_sink(&call->out), err);
    if (failed) {
        dd_text_free(&results->cell);
        return -1;
    }
    *out = results;
    return 0;
}

int results_put(struct results *results, const struct dd_record *record,
                const struct dd_record *derived, struct dd_error *err)
{
    struct dd_style style;

    if (results->rows)
        return dd_rows_put(results->rows, record, derived, err);
    style = names_style(results->call, &results->names);
    table_row(results->table);
    for (unsigned i = 0; i < results->count; i++) {
        dd_text_cut(&results->cell, 0);
        dd_cell_show(&results->columns[i], record, derived, &style, &results->cell);
        table_cell(results->table, dd_text_get(&results->cell));
    }
    return names_failed(results->names, err);
}

void results_mark(struct results *results)
{
    if (results->table)
        table_mark(results->table);
}

int results_end(struct results *results, bool failed, struct dd_error *err)
{
    struct dd_error later = { 0 };

    if (!results)
        return failed ? -1 : 0;
    if (results->rows)
        failed = dd_rows_end(results->rows, failed ? &later : err) || failed;
    if (results->table)
        table_end(results->table);
    names_free(results->names);
    dd_text_free(&results->cell);
    dd_arena_free(results->arena);
    return failed ? -1 : 0;
}

/* The names of all rows, parted by commas. */
static const char *all_columns(const struct dd_kind *kind, struct dd_arena *arena)
{
    const char *names = "";

    for (const struct dd_field *field = kind->fields; field->key; field++)
        names = dd_arena_format(arena, "%s%s%s", names, *names ? "," : "", field->key);
    return names;
}

int results_of(struct results **out, struct call *call, const struct dd_kind *kind,
               struct dd_error *err)
{
    struct dd_table_options options = { .kind = kind, .reveal = true, .chinese = call->chinese };

    if (call->format == DD_YAML) {
        dd_fail(err, DD_E_USAGE, "%s", _("YAML is for records"));
        return dd_hint(err, "%s", _("formats: table, json, csv, tsv"));
    }
    if (call->format != DD_TABLE || !kind->columns)
        options.columns = all_columns(kind, call->arena);
    if (results_begin(out, call, &options, err))
        return -1;
    (*out)->arena = dd_arena_new();
    return 0;
}

struct dd_record *results_row(struct results *results)
{
    dd_arena_reset(results->arena);
    results->record = dd_record_new(results->kind, results->arena);
    return results->record;
}

void results_text(struct dd_record *record, unsigned row, const char *text)
{
    if (text)
        dd_set_text(record, row, text);
}

int results_done(struct results *results, struct dd_error *err)
{
    return results_put(results, results->record, NULL, err);
}
