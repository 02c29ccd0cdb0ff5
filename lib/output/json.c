/* -f json: an array of objects, one a line, so that it can also be read with grep and diff. */
#include "output/rows.h"

#include "record/json.h"

/* The names are the same in every record and are written once. */
static void begin(struct dd_rows *rows)
{
    const struct dd_columns *columns = &rows->columns;

    rows->heads = dd_arena_alloc(rows->arena, columns->count * sizeof *rows->heads);
    for (unsigned i = 0; i < columns->count; i++)
        rows->heads[i] = dd_arena_format(rows->arena, "%s\"%s\": ", i > 0 ? ", " : "{",
                                         columns->at[i].field->key);
}

static void put(struct dd_rows *rows, const struct dd_record *record,
                const struct dd_record *derived)
{
    const struct dd_json how = { .nulls = true, .hidden = rows->reveal };

    dd_text_put(&rows->text, rows->count > 0 ? ",\n" : "[\n");
    for (unsigned i = 0; i < rows->columns.count; i++) {
        const struct dd_column *column = &rows->columns.at[i];
        struct dd_value held;
        const struct dd_value *value = dd_column_value(column, record, derived, false, &held);

        dd_text_put(&rows->text, rows->heads[i]);
        dd_json_value(&how, column->field, value, &rows->text);
    }
    dd_text_char(&rows->text, '}');
}

static void end(struct dd_rows *rows)
{
    dd_text_put(&rows->text, rows->count > 0 ? "\n]\n" : "[]\n");
}

const struct dd_writer dd_json_writer = { begin, put, end };
