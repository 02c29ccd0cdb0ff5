/*
 * Everything the office knows as one file: what it set, the numbers and calendars, the ledger of moves, the
 * records. The order is that in which restore.c takes it back, and depends on nothing but what is said, so that
 * an export of what was taken back is the same, byte for byte.
 */
#include "task/export.h"

#include "base/say.h"
#include "record/record.h"
#include "store/load.h"
#include "task/ledger.h"

#include <errno.h>

/* Large enough that a call of the sink costs nothing beside the rows in it. */
enum { FLUSH_BYTES = 64 * 1024 };

static int flush(struct dd_exporting *export, size_t least)
{
    if (export->text.length <= least)
        return 0;
    if (export->sink.write(export->sink.to, export->text.at, export->text.length))
        return dd_fail_errno(export->err, _("cannot write the output"));
    dd_text_cut(&export->text, 0);
    return 0;
}

int dd_export_put(struct dd_exporting *export, const struct dd_record *item)
{
    const struct dd_yaml_options how = { .all = true, .reveal = true };
    const struct dd_kind *kind = dd_record_kind(item);
    char plural[64];

    if (export->list != kind)
        dd_text_format(&export->text, "%s:\n", dd_kind_plural(kind, plural, sizeof plural));
    export->list = kind;
    dd_record_yaml(item, &how, &export->text);
    dd_arena_reset(export->arena);
    return flush(export, FLUSH_BYTES);
}

static int put_settings(struct dd_exporting *export)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(export->store, "export-settings", &query, export->err))
        return -1;
    while ((got = dd_query_next(query, export->err)) > 0) {
        struct dd_record *setting = dd_record_new(&dd_setting_kind, export->arena);
        dd_set_text(setting, SETTING_NAME, dd_query_string(query, 0));
        dd_set_text(setting, SETTING_VALUE, dd_query_string(query, 1));
        if (dd_export_put(export, setting))
            break;
    }
    dd_query_end(query);
    return got ? -1 : 0;
}

static int put_series(struct dd_exporting *export)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(export->store, "export-series", &query, export->err))
        return -1;
    while ((got = dd_query_next(query, export->err)) > 0) {
        struct dd_record *series = dd_record_new(&dd_series_kind, export->arena);
        dd_set_text(series, SERIES_NAME, dd_query_string(query, 0));
        dd_set_number(series, SERIES_YEAR, dd_query_int(query, 1));
        dd_set_number(series, SERIES_LAST, dd_query_int(query, 2));
        if (dd_export_put(export, series))
            break;
    }
    dd_query_end(query);
    return got ? -1 : 0;
}

/* The columns of export-moves; texts live until the next row. */
static void read_step(struct dd_query *query, const struct dd_kind *kind, struct dd_step *step)
{
    *step = (struct dd_step){
        .nth = (unsigned)dd_query_int(query, 2),
        .verb = dd_query_string(query, 3),
        .on = dd_query_date(query, 4),
        .bound = dd_query_int(query, 5) != 0,
        .from = kind->states ? dd_state_find(kind, dd_query_string(query, 6)) : 0,
        .to = kind->states ? dd_state_find(kind, dd_query_string(query, 7)) : 0,
        .late_days = (int)dd_query_int(query, 8),
        .by = dd_query_string(query, 9),
        .as = dd_query_string(query, 10),
        .authority = dd_query_string(query, 11),
        .scan = dd_query_string(query, 12),
        .reason = dd_query_string(query, 13),
        .note = dd_query_string(query, 14),
        .undone_seq = dd_query_int(query, 15),
    };
}

static int put_step(struct dd_exporting *export, struct dd_query *query)
{
    const char *word = dd_query_string(query, 0), *key = dd_query_string(query, 1);
    struct dd_record *entry = dd_record_new(&dd_ledger_kind, export->arena);
    const struct dd_kind *kind = dd_kind_named(word);
    struct dd_step step;

    if (!kind)
        return dd_fail(export->err, DD_E_STORE,
                       _("the store holds records of the unknown kind '%s'"), word);
    read_step(query, kind, &step);
    dd_ledger_write(entry, kind, key, &step, dd_query_string(query, 16));
    return dd_export_put(export, entry);
}

static int put_moves(struct dd_exporting *export)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(export->store, "export-moves", &query, export->err))
        return -1;
    while ((got = dd_query_next(query, export->err)) > 0)
        if (put_step(export, query))
            break;
    dd_query_end(query);
    return got ? -1 : 0;
}

/* The day of its creation is said by the ledger, where also stands whether it was said. */
static int put_record(struct dd_exporting *export, int64_t id)
{
    struct dd_record *record;

    if (dd_record_load(export->store, id, export->arena, &record, export->err))
        return -1;
    record->on = DD_NO_DAY;
    return dd_export_put(export, record);
}

static int put_records(struct dd_exporting *export, const struct dd_kind *kind)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(export->store, "export-records", &query, export->err))
        return -1;
    dd_query_text(query, "kind", kind->name);
    while ((got = dd_query_next(query, export->err)) > 0)
        if (put_record(export, dd_query_int(query, 0)))
            break;
    dd_query_end(query);
    return got ? -1 : 0;
}

static int put_all(struct dd_exporting *export)
{
    static const char head[] =
        "# 督导数据全库导出。读入新建的空库：dudao import --restore 本文件\n"
        "# 佐证材料不在其中，随库旁的 .files 文件夹一起拷贝。历史记录留在原库。\n"
        "# Everything a dudao store holds. Taken back into a new store: dudao import --restore FILE\n"
        "# Evidence is not in it: copy the folder .files beside the store. The history stays in that store.\n";

    dd_text_put(&export->text, head);
    if (put_settings(export) || put_series(export) || dd_export_numbers(export) ||
        dd_export_calendars(export) || put_moves(export))
        return -1;
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++)
        if (put_records(export, *kind))
            return -1;
    return flush(export, 0);
}

int dd_task_export(struct dd_desk *desk, struct dd_sink sink, struct dd_error *err)
{
    struct dd_exporting export = {
        .store = dd_desk_store(desk),
        .sink = sink,
        .arena = dd_arena_new(),
        .err = err,
    };
    int result = put_all(&export) ? -1 : dd_store_note(export.store, "export", NULL, err);

    dd_arena_free(export.arena);
    dd_text_free(&export.text);
    return result;
}
