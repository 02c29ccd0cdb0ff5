/* -f csv for spreadsheets, -f tsv for cut and awk. */
#include "output/rows.h"

#include <string.h>

/* What a spreadsheet would take for the beginning of a formula; a Chinese one takes full-width signs too. */
static bool begins_formula(const char *text)
{
    static const char *const marks[] = { "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠" };

    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (strncmp(text, marks[i], strlen(marks[i])) == 0)
            return true;
    return false;
}

static bool is_numeric(const struct dd_field *field)
{
    switch (field->type) {
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
    case DD_DATE:
        return !field->list;
    case DD_TEXT:
    case DD_YESNO:
    case DD_CHOICE:
    case DD_REF:
    case DD_GROUP:
    case DD_FILE:
        break;
    }
    return false;
}

/* RFC 4180. An apostrophe tells a spreadsheet that a text is one. */
static void put_csv(const struct dd_text *cell, bool text, struct dd_text *out)
{
    const char *at = dd_text_get(cell);
    const bool quoted = strpbrk(at, ",\"\r\n");

    if (quoted)
        dd_text_char(out, '"');
    if (text && begins_formula(at))
        dd_text_char(out, '\'');
    for (const char *quote; (quote = strchr(at, '"')); at = quote + 1) {
        dd_text_add(out, at, (size_t)(quote + 1 - at));
        dd_text_char(out, '"');
    }
    dd_text_put(out, at);
    if (quoted)
        dd_text_char(out, '"');
}

static void csv_begin(struct dd_rows *rows)
{
    const struct dd_columns *columns = &rows->columns;

    dd_text_put(&rows->text, "\uFEFF");
    for (unsigned i = 0; i < columns->count; i++) {
        if (i > 0)
            dd_text_char(&rows->text, ',');
        dd_text_cut(&rows->cell, 0);
        dd_column_head(&columns->at[i], rows->chinese, &rows->cell);
        put_csv(&rows->cell, true, &rows->text);
    }
    dd_text_put(&rows->text, "\r\n");
}

static void csv_put(struct dd_rows *rows, const struct dd_record *record,
                    const struct dd_record *derived)
{
    const struct dd_style style = { .chinese = rows->chinese };
    const struct dd_columns *columns = &rows->columns;

    for (unsigned i = 0; i < columns->count; i++) {
        if (i > 0)
            dd_text_char(&rows->text, ',');
        dd_text_cut(&rows->cell, 0);
        dd_cell_text(&columns->at[i], record, derived, &style, &rows->cell);
        put_csv(&rows->cell, !is_numeric(columns->at[i].field), &rows->text);
    }
    dd_text_put(&rows->text, "\r\n");
}

static void tsv_begin(struct dd_rows *rows)
{
    const struct dd_columns *columns = &rows->columns;

    for (unsigned i = 0; i < columns->count; i++) {
        if (i > 0)
            dd_text_char(&rows->text, '\t');
        dd_column_head(&columns->at[i], rows->chinese, &rows->text);
    }
    dd_text_char(&rows->text, '\n');
}

static void tsv_put(struct dd_rows *rows, const struct dd_record *record,
                    const struct dd_record *derived)
{
    const struct dd_style style = { .chinese = rows->chinese };
    const struct dd_columns *columns = &rows->columns;

    for (unsigned i = 0; i < columns->count; i++) {
        if (i > 0)
            dd_text_char(&rows->text, '\t');
        dd_cell_show(&columns->at[i], record, derived, &style, &rows->text);
    }
    dd_text_char(&rows->text, '\n');
}

/* The last row ends as every other. */
static void end(struct dd_rows *rows)
{
    (void)rows;
}

const struct dd_writer dd_csv_writer = { csv_begin, csv_put, end };
const struct dd_writer dd_tsv_writer = { tsv_begin, tsv_put, end };
