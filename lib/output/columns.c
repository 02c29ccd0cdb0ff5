#include "output/column.h"

#include "base/say.h"
#include "record/guess.h"
#include "record/say_field.h"

#include <stdlib.h>
#include <string.h>

enum { WORD_SIZE = 96 };

/* The columns gathered, and what they are gathered from and for. */
struct picker {
    const struct dd_table_options *options;
    enum dd_format format;
    struct dd_columns columns;
};

/* One name stands over one column: own rows come first, then common ones, then derived ones. */
static void take(struct picker *picker, enum dd_column_of of, unsigned row,
                 const struct dd_field *field)
{
    struct dd_columns *columns = &picker->columns;

    for (unsigned i = 0; i < columns->count; i++)
        if (strcmp(columns->at[i].field->key, field->key) == 0)
            return;
    columns->at = dd_realloc(columns->at, (columns->count + 1) * sizeof *columns->at);
    columns->at[columns->count++] = (struct dd_column){ of, row, field };
}

static void take_common(struct picker *picker, unsigned row)
{
    take(picker, DD_OF_COMMON, row, &dd_common_fields[row]);
}

/* A record whose first field is its key says it there. */
static void take_key(struct picker *picker)
{
    const struct dd_kind *kind = picker->options->kind;

    if (picker->format == DD_YAML && kind->keying == DD_KEY_GIVEN)
        take(picker, DD_OF_KIND, 0, &kind->fields[0]);
    else
        take_common(picker, DD_COMMON_KEY);
}

/* Rows that may be shown; `given` leaves out what only the program fills. */
static void take_rows(struct picker *picker, bool given)
{
    const struct dd_field *fields = picker->options->kind->fields;

    for (unsigned row = 0; fields[row].key; row++) {
        if (fields[row].unkept || (fields[row].hidden && !picker->options->reveal))
            continue;
        if (given && fields[row].need == DD_ASSIGNED)
            continue;
        take(picker, DD_OF_KIND, row, &fields[row]);
    }
}

/* What is revealed stands behind the usual columns: that is what was asked for. */
static void take_hidden(struct picker *picker)
{
    const struct dd_field *fields = picker->options->kind->fields;

    for (unsigned row = 0; picker->options->reveal && fields[row].key; row++)
        if (fields[row].hidden)
            take(picker, DD_OF_KIND, row, &fields[row]);
}

static void take_derived(struct picker *picker)
{
    const struct dd_field *fields = picker->options->derived;

    for (unsigned row = 0; fields && fields[row].key; row++)
        take(picker, DD_OF_DERIVED, row, &fields[row]);
}

/* JSON has always the same names in the same order, so that a script need not ask. */
static void take_everything(struct picker *picker)
{
    take_key(picker);
    take_rows(picker, false);
    take_common(picker, DD_COMMON_STATE);
    take_common(picker, DD_COMMON_DUE);
    take_common(picker, DD_COMMON_LEGACY);
    take_common(picker, DD_COMMON_VOIDED);
    take_common(picker, DD_COMMON_VOIDED_ON);
    take_derived(picker);
}

static bool find(const struct dd_table_options *options, const char *word, struct dd_column *out)
{
    int row;

    if ((row = dd_field_find(options->kind, word)) >= 0)
        *out = (struct dd_column){ DD_OF_KIND, (unsigned)row, &options->kind->fields[row] };
    else if ((row = dd_common_find(word)) >= 0)
        *out = (struct dd_column){ DD_OF_COMMON, (unsigned)row, &dd_common_fields[row] };
    else if (options->derived && (row = dd_fields_find(options->derived, word)) >= 0)
        *out = (struct dd_column){ DD_OF_DERIVED, (unsigned)row, &options->derived[row] };
    else
        return false;
    return true;
}

static int fail_unknown(const struct dd_table_options *options, const char *word,
                        struct dd_error *err)
{
    const struct dd_kind *kind = options->kind;
    const struct dd_field *const tables[] = { kind->fields, dd_common_fields, options->derived,
                                              NULL };

    dd_fail(err, DD_E_USAGE, _("'%s' is no column of %s"), word,
            dd_speaks_chinese() ? kind->label : kind->name);
    return dd_fields_hint(tables, word, err);
}

static bool is_for_import(const struct dd_column *column)
{
    if (column->of == DD_OF_COMMON)
        return column->row == DD_COMMON_KEY;
    return column->of == DD_OF_KIND && column->field->need != DD_ASSIGNED;
}

/* A column the caller named. */
static int take_named(struct picker *picker, const char *word, struct dd_error *err)
{
    struct dd_column column;

    if (!find(picker->options, word, &column))
        return fail_unknown(picker->options, word, err);
    if (column.field->unkept)
        return dd_fail(err, DD_E_USAGE, _("'%s' is checked when it is entered, and not kept"),
                       word);
    if (column.field->hidden && !picker->options->reveal) {
        dd_fail(err, DD_E_USAGE, _("'%s' is personal data"), word);
        return dd_hint(err, _("--reveal shows it and is logged"));
    }
    if (picker->format == DD_YAML && !is_for_import(&column)) {
        dd_fail(err, DD_E_USAGE, _("'%s' has no place in a file for import"), word);
        return dd_hint(err, _("it is filled by the program"));
    }
    take(picker, column.of, column.row, column.field);
    return 0;
}

/* A column of the kind's own choice. Derived ones are left out where the caller has none. */
static int take_usual(struct picker *picker, const char *word, struct dd_error *err)
{
    struct dd_column column;

    if (!find(picker->options, word, &column))
        return picker->options->derived ? fail_unknown(picker->options, word, err) : 0;
    if (!column.field->hidden || picker->options->reveal)
        take(picker, column.of, column.row, column.field);
    return 0;
}

/* Bytes of what parts two names here, 0 when nothing does. */
static size_t parting(const char *s)
{
    static const char *const marks[] = { " ", ",", "\t", "\n", "，", "、" };

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strncmp(s, marks[i], strlen(marks[i])) == 0)
            return strlen(marks[i]);
    return 0;
}

/* The next name of `*at`, cut where it is longer than any name; false at the end. */
static bool next_word(const char **at, char word[WORD_SIZE])
{
    size_t length = 0;
    const char *s = *at;

    while (*s && parting(s))
        s += parting(s);
    while (s[length] && !parting(s + length))
        length++;
    *at = s + length;
    if (length >= WORD_SIZE)
        length = dd_utf8_fit(s, WORD_SIZE - 1);
    memcpy(word, s, length);
    word[length] = '\0';
    return length > 0;
}

static int take_words(struct picker *picker, const char *words, bool named, struct dd_error *err)
{
    char word[WORD_SIZE];

    while (next_word(&words, word))
        if (named ? take_named(picker, word, err) : take_usual(picker, word, err))
            return -1;
    return 0;
}

static int take_default(struct picker *picker, struct dd_error *err)
{
    const struct dd_kind *kind = picker->options->kind;

    if (picker->format == DD_JSON) {
        take_everything(picker);
        return 0;
    }
    if (picker->format != DD_YAML && kind->columns) {
        if (take_words(picker, kind->columns, false, err))
            return -1;
        take_hidden(picker);
        return 0;
    }
    take_key(picker);
    take_rows(picker, picker->format == DD_YAML);
    return 0;
}

static int take_asked(struct picker *picker, struct dd_error *err)
{
    /* Without its key a record read back would be taken for another one. */
    if (picker->format == DD_YAML)
        take_key(picker);
    if (take_words(picker, picker->options->columns, true, err))
        return -1;
    if (picker->columns.count == 0)
        return dd_fail(err, DD_E_USAGE, _("no column is named"));
    return 0;
}

int dd_columns_make(const struct dd_table_options *options, enum dd_format format,
                    struct dd_columns *out, struct dd_error *err)
{
    struct picker picker = { options, format, { 0 } };

    if (options->columns ? take_asked(&picker, err) : take_default(&picker, err)) {
        free(picker.columns.at);
        return -1;
    }
    *out = picker.columns;
    return 0;
}

int dd_columns_choose(const struct dd_table_options *options, enum dd_format format,
                      struct dd_column *out, unsigned most, unsigned *count, struct dd_error *err)
{
    struct dd_columns columns;
    int status = 0;

    if (dd_columns_make(options, format, &columns, err))
        return -1;
    if (columns.count > most) {
        status = dd_fail(err, DD_E_USAGE, _("these are more than %u columns"), most);
    } else {
        memcpy(out, columns.at, columns.count * sizeof *out);
        *count = columns.count;
    }
    free(columns.at);
    return status;
}
