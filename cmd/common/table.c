#include "common/table.h"

#include "common/surroundings.h"

#include <libsmartcols.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum {
    BATCH = 1000,
    COLUMNS_MOST = 256,
    NARROWEST = 6,
    WORD_MOST = 32,
    NUMBER_MOST = 12,
    GAP = 2,
    USUAL_WIDTH = 80
};

struct table {
    struct call *call;
    struct libscols_table *lines;
    struct libscols_line *line;
    struct libscols_column *columns[COLUMNS_MOST];
    size_t widths[COLUMNS_MOST]; /* cells; settled with the first batch */
    size_t least[COLUMNS_MOST];  /* cells it keeps on any terminal; 0: all */
    unsigned count, at, rows;
    bool headings, settled, colour;
    size_t limit; /* cells of the terminal; 0: no terminal */
};

static size_t terminal_width(void)
{
    struct winsize size;

    if (!isatty(STDOUT_FILENO))
        return 0;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : USUAL_WIDTH;
}

struct table *table_new(struct call *call, bool headings)
{
    struct table *table = dd_arena_alloc(call->arena, sizeof *table);

    table->call = call;
    table->headings = headings;
    table->limit = terminal_width();
    table->colour = !call_flag(call, "no-color") && surroundings_colour(STDOUT_FILENO);
    table->lines = scols_new_table();
    /* The terminal was asked here, and what is written goes through the spool. */
    scols_table_set_termforce(table->lines, SCOLS_TERMFORCE_NEVER);
    scols_table_enable_noencoding(table->lines, 1);
    scols_table_enable_noheadings(table->lines, !headings);
    scols_table_enable_colors(table->lines, table->colour);
    scols_table_set_column_separator(table->lines, "  ");
    return table;
}

static size_t width_of(const char *text)
{
    return text ? dd_width(text, strlen(text), 0) : 0;
}

void table_column(struct table *table, const char *heading, enum column_as as)
{
    const size_t width = table->headings ? width_of(heading) : 0;
    struct libscols_column *column;

    if (table->count == COLUMNS_MOST)
        return;
    column = scols_table_new_column(table->lines, heading, 0, as == AS_NUMBER ? SCOLS_FL_RIGHT : 0);
    if (table->colour && table->headings)
        scols_cell_set_color(scols_column_get_header(column), "bold");
    table->columns[table->count] = column;
    table->widths[table->count] = width;
    if (as == AS_TEXT)
        table->least[table->count] = NARROWEST;
    table->count++;
}

/* The widest column that can still give way, else none. */
static unsigned find_widest(const struct table *table)
{
    unsigned found = table->count;

    for (unsigned i = 0; i < table->count; i++)
        if (table->least[i] && table->widths[i] > table->least[i] &&
            (found == table->count || table->widths[i] > table->widths[found]))
            found = i;
    return found;
}

/* Dates and numbers are of no use in part; what is left too wide after all is for the terminal to wrap. */
static void fit(struct table *table)
{
    size_t total = table->count ? (table->count - 1) * GAP : 0;
    unsigned widest;

    for (unsigned i = 0; i < table->count; i++)
        total += table->widths[i];
    while (table->limit && total > table->limit && (widest = find_widest(table)) < table->count) {
        table->widths[widest]--;
        total--;
    }
}

/* The most bytes that take at most `width` cells: halved, for a cell may hold a megabyte. */
static size_t bytes_within(const char *text, size_t width)
{
    size_t fits = 0, most = strlen(text);

    while (fits < most) {
        const size_t middle = most - (most - fits) / 2;

        if (dd_width(text, dd_utf8_fit(text, middle), 0) <= width)
            fits = middle;
        else
            most = middle - 1;
    }
    return dd_utf8_fit(text, fits);
}

/* False: it need not be cut. */
static bool cut(const struct table *table, const char *text, unsigned nth, struct dd_text *out)
{
    const size_t width = table->widths[nth];

    if (!text || !table->least[nth] || width_of(text) <= width)
        return false;
    dd_text_cut(out, 0);
    dd_text_add(out, text, bytes_within(text, width - 1));
    dd_text_put(out, "…");
    return true;
}

static void cut_headings(struct table *table, struct dd_text *shorter)
{
    for (unsigned i = 0; i < table->count; i++) {
        struct libscols_cell *heading = scols_column_get_header(table->columns[i]);

        if (cut(table, scols_cell_get_data(heading), i, shorter))
            scols_cell_set_data(heading, dd_text_get(shorter));
    }
}

static void cut_cells(struct table *table)
{
    struct libscols_iter *iter = scols_new_iter(SCOLS_ITER_FORWARD);
    struct libscols_line *line;
    struct dd_text shorter = { 0 };

    cut_headings(table, &shorter);
    while (scols_table_next_line(table->lines, iter, &line) == 0)
        for (unsigned i = 0; i < table->count; i++)
            if (cut(table, scols_line_get_column_data(line, table->columns[i]), i, &shorter))
                scols_line_set_column_data(line, table->columns[i], dd_text_get(&shorter));
    dd_text_free(&shorter);
    scols_free_iter(iter);
}

/* Lines end with their last sign. */
static void pass_on(struct table *table, const char *text)
{
    while (*text) {
        const size_t whole = strcspn(text, "\n");
        size_t length = whole;

        while (length > 0 && text[length - 1] == ' ')
            length--;
        spool_format(&table->call->out, "%.*s\n", (int)length, text);
        text += whole + (text[whole] == '\n');
    }
}

static void print(struct table *table)
{
    char *text = NULL;

    if (!table->settled)
        fit(table);
    table->settled = true;
    if (table->limit)
        cut_cells(table);
    for (unsigned i = 0; i < table->count; i++)
        scols_column_set_whint(table->columns[i], (double)table->widths[i]);
    if (table->rows && scols_print_table_to_string(table->lines, &text) == 0)
        pass_on(table, text);
    free(text);
    scols_table_remove_lines(table->lines);
    scols_table_enable_noheadings(table->lines, 1);
    table->rows = 0;
}

void table_row(struct table *table)
{
    if (table->rows == BATCH)
        print(table);
    table->line = scols_table_new_line(table->lines, NULL);
    table->rows++;
    table->at = 0;
}

/* A key or an identifier in front is what people type again, and a number is nothing without its unit. */
static size_t word_width(const char *text)
{
    size_t length = 0;

    if (*text >= '0' && *text <= '9' && width_of(text) <= NUMBER_MOST)
        return width_of(text);
    while (text[length] > ' ' && text[length] <= '~' && length < WORD_MOST)
        length++;
    return length + (text[length] != '\0');
}

static void widen(struct table *table, const char *text)
{
    const unsigned at = table->at;
    const size_t width = width_of(text), word = word_width(text);

    if (width > table->widths[at])
        table->widths[at] = width;
    if (table->least[at] && word > table->least[at])
        table->least[at] = word;
}

void table_cell(struct table *table, const char *text)
{
    if (table->at == table->count)
        return;
    scols_line_set_column_data(table->line, table->columns[table->at], text ? text : "");
    if (!table->settled)
        widen(table, text ? text : "");
    table->at++;
}

void table_mark(struct table *table)
{
    if (table->colour)
        scols_line_set_color(table->line, "red");
}

void table_end(struct table *table)
{
    print(table);
    scols_unref_table(table->lines);
}
