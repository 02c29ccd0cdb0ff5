/*
 * Writing records: JSON, YAML, CSV, TSV, and texts made from the rows of a kind.
 *
 * Bytes go to a sink the caller gives; the library opens no file. Machine forms are in English whatever the
 * language: keys, choices, true and false. A table for people is drawn by the program, from the same cells.
 */
#ifndef DUDAO_OUTPUT_H
#define DUDAO_OUTPUT_H

#include <dudao/record.h>
#include <dudao/text.h>

/* Takes bytes; 0 or -1 with errno. */
typedef int dd_write(void *to, const char *bytes, size_t length);
struct dd_sink {
    dd_write *write;
    void *to;
};

enum dd_format { DD_TABLE, DD_JSON, DD_YAML, DD_CSV, DD_TSV };

/* A column: a row of the kind, a common field (dd_common_fields), or a derived field of a list. */
enum dd_column_of { DD_OF_KIND, DD_OF_COMMON, DD_OF_DERIVED };
struct dd_column {
    enum dd_column_of of;
    unsigned row;
    const struct dd_field *field;
};

struct dd_table_options {
    const struct dd_kind *kind;
    const struct dd_field *derived; /* ends with zeros; NULL: none */
    const char
        *columns; /* names or labels parted by commas; NULL: the kind's own, or all (JSON, YAML) */
    bool reveal;  /* hidden fields too */
    bool chinese; /* headings and shown cells */
};

/* The columns asked for; DD_E_USAGE with the nearest name for one that is none. At most `most`; *count is set. */
DD_API int dd_columns_choose(const struct dd_table_options *options, enum dd_format format,
                             struct dd_column *out, unsigned most, unsigned *count,
                             struct dd_error *err);

/* How a cell is shown: in labels or in keys, and what stands for a record it refers to. */
struct dd_style {
    bool chinese;
    bool whole; /* of an item in a list all values with their names, else the first ones */
    /* What people call the record, by its id or, where that is 0, its key; NULL: its key. May itself be NULL: keys. */
    const char *(*name)(void *with, const struct dd_field *field, int64_t id, const char *key);
    void *with;
};

/* What stands over a column, and in a cell of it, for a person: labels, lists parted by 、 or a comma. Owned by text. */
DD_API void dd_column_head(const struct dd_column *column, bool chinese, struct dd_text *out);
DD_API void dd_cell_show(const struct dd_column *column, const struct dd_record *record,
                         const struct dd_record *derived, const struct dd_style *style,
                         struct dd_text *out);

/*
 * Rows in a machine form. JSON: an array of objects, `[]` when empty, every row of the kind and `key`, `state` and the
 * derived fields. YAML: a file that import takes back unchanged (`key` and given fields; a list of one kind). CSV: a
 * BOM, CRLF, labels or names as headings by language, a text that could run as a formula led by an apostrophe,
 * numbers never; TSV: tabs and line ends inside a cell as spaces.
 */
struct dd_rows;
DD_API int dd_rows_begin(struct dd_rows **out, enum dd_format format,
                         const struct dd_table_options *options, struct dd_sink sink,
                         struct dd_error *err);
DD_API int dd_rows_put(struct dd_rows *rows, const struct dd_record *record,
                       const struct dd_record *derived, struct dd_error *err);
/* Ends the text and frees; on -1 too. Takes NULL. */
DD_API int dd_rows_end(struct dd_rows *rows, struct dd_error *err);

/*
 * The record as YAML that import takes back. `all`: as for an export, with assigned fields and hidden ones, `state`,
 * `on`, `legacy`, `voided_on`; else key and given fields. Without the list's heading.
 */
struct dd_yaml_options {
    bool all, reveal, chinese;
};
DD_API void dd_record_yaml(const struct dd_record *record, const struct dd_yaml_options *options,
                           struct dd_text *out);

/* A blank record with every field, its meaning and its choices as comments. */
DD_API void dd_kind_template(const struct dd_kind *kind, bool chinese, struct dd_text *out);
/* JSON Schema (draft-07) of a file with a list of this kind, for editors. */
DD_API void dd_kind_schema(const struct dd_kind *kind, struct dd_text *out);
/* The mdoc(7) table of the fields of a kind, for dudao-records(5). */
DD_API void dd_kind_reference(const struct dd_kind *kind, bool chinese, struct dd_text *out);

#endif
