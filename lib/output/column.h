/* What stands in a column, for the forms that write it. */
#ifndef OUTPUT_COLUMN_H
#define OUTPUT_COLUMN_H

#include "record/record.h"

#include <dudao/output.h>

struct dd_columns {
    struct dd_column *at;
    unsigned count;
};

/* As dd_columns_choose, as many as were asked for; `out->at` is the caller's to free. */
int dd_columns_make(const struct dd_table_options *options, enum dd_format format,
                    struct dd_columns *out, struct dd_error *err);

/*
 * The value a column has in a record; `held` keeps one that is no row of it. `derived` may be NULL.
 * A state is its label in Chinese, else its key.
 */
const struct dd_value *dd_column_value(const struct dd_column *column,
                                       const struct dd_record *record,
                                       const struct dd_record *derived, bool chinese,
                                       struct dd_value *held);

/* As dd_cell_show, with the line ends and tabs of a text as they are. */
void dd_cell_text(const struct dd_column *column, const struct dd_record *record,
                  const struct dd_record *derived, const struct dd_style *style,
                  struct dd_text *out);

#endif
