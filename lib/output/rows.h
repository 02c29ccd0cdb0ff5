/* The rows of one list on their way to a sink, and the forms they can be given. */
#ifndef OUTPUT_ROWS_H
#define OUTPUT_ROWS_H

#include "output/column.h"

/* Each adds to `rows->text`; whoever calls it passes the text on. */
struct dd_writer {
    void (*begin)(struct dd_rows *rows);
    void (*put)(struct dd_rows *rows, const struct dd_record *record,
                const struct dd_record *derived);
    void (*end)(struct dd_rows *rows);
};

struct dd_rows {
    const struct dd_writer *writer;
    const struct dd_kind *kind;
    struct dd_columns columns;
    bool reveal, chinese;
    struct dd_sink sink;
    struct dd_text text; /* not yet given to the sink */
    struct dd_text cell; /* of one cell at a time */
    struct dd_arena *arena;
    const char **heads; /* JSON: what stands before the value of each column */
    size_t count;       /* records so far */
    int failed;         /* the errno of the sink; nothing is written after it */
};

extern const struct dd_writer dd_json_writer, dd_yaml_writer, dd_csv_writer, dd_tsv_writer;

#endif
