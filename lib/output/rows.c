#include "output/rows.h"

#include "base/say.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>

/* Large enough that a call of the sink costs nothing beside the rows in it. */
enum { FLUSH_BYTES = 64 * 1024 };

/* clang-format off */
static const struct dd_writer *const writers[] = {
    [DD_TABLE] = NULL,
    [DD_JSON]  = &dd_json_writer,
    [DD_YAML]  = &dd_yaml_writer,
    [DD_CSV]   = &dd_csv_writer,
    [DD_TSV]   = &dd_tsv_writer,
};
/* clang-format on */

static int fail_sink(struct dd_rows *rows, struct dd_error *err)
{
    errno = rows->failed;
    return dd_fail_errno(err, _("cannot write the output"));
}

static int flush(struct dd_rows *rows, struct dd_error *err)
{
    if (rows->text.length > 0 &&
        rows->sink.write(rows->sink.to, rows->text.at, rows->text.length)) {
        rows->failed = errno;
        return fail_sink(rows, err);
    }
    dd_text_cut(&rows->text, 0);
    return 0;
}

int dd_rows_begin(struct dd_rows **out, enum dd_format format,
                  const struct dd_table_options *options, struct dd_sink sink, struct dd_error *err)
{
    struct dd_columns columns;
    struct dd_rows *rows;

    assert(writers[format]);
    if (dd_columns_make(options, format, &columns, err))
        return -1;
    rows = dd_alloc(sizeof *rows);
    rows->writer = writers[format];
    rows->kind = options->kind;
    rows->columns = columns;
    rows->reveal = options->reveal;
    rows->chinese = options->chinese;
    rows->sink = sink;
    rows->arena = dd_arena_new();
    rows->writer->begin(rows);
    *out = rows;
    return 0;
}

int dd_rows_put(struct dd_rows *rows, const struct dd_record *record,
                const struct dd_record *derived, struct dd_error *err)
{
    if (rows->failed)
        return fail_sink(rows, err);
    rows->writer->put(rows, record, derived);
    rows->count++;
    return rows->text.length < FLUSH_BYTES ? 0 : flush(rows, err);
}

static int finish(struct dd_rows *rows, struct dd_error *err)
{
    if (rows->failed)
        return fail_sink(rows, err);
    rows->writer->end(rows);
    return flush(rows, err);
}

int dd_rows_end(struct dd_rows *rows, struct dd_error *err)
{
    int status;

    if (!rows)
        return 0;
    status = finish(rows, err);
    free(rows->columns.at);
    dd_text_free(&rows->text);
    dd_text_free(&rows->cell);
    dd_arena_free(rows->arena);
    free(rows);
    return status;
}
