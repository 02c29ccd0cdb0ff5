/*
 * Import: all files of one command in one transaction. Records are written as they are read; one whose reference is not
 * there yet is set aside and tried again at the end, until a round settles none. Then the moves, in written order.
 */
#include "task/import_inside.h"

#include "base/say.h"
#include "input/batch.h"
#include "record/check.h"
#include "store/history.h"
#include "store/query.h"
#include "task/resolve.h"
#include "task/restore.h"

#include <stdlib.h>
#include <string.h>

void dd_tally_count(struct dd_tally *tally, const char *kind, enum dd_counted_as as)
{
    for (unsigned i = 0; i < tally->count; i++) {
        struct dd_tally_row *row = &tally->row[i];
        if (strcmp(row->kind, kind) == 0)
            ++*(as == DD_AS_NEW ? &row->fresh : as == DD_AS_CHANGED ? &row->changed : &row->same);
    }
}

static void start_tally(struct dd_tally *tally)
{
    memset(tally, 0, sizeof *tally);
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++)
        tally->row[tally->count++] =
            (struct dd_tally_row){ (*kind)->name, (*kind)->label, 0, 0, 0 };
    tally->row[tally->count++] = (struct dd_tally_row){ "move", "办理", 0, 0, 0 };
}

static struct dd_resolve resolving(struct dd_importing *import, enum dd_patience patience)
{
    return (struct dd_resolve){ import->store, import->labels, DD_EXACTLY, patience,
                                import->problems };
}

static void defer(struct dd_importing *import, const struct dd_record *record)
{
    struct dd_deferred *deferred = dd_arena_alloc(import->kept, sizeof *deferred);

    deferred->record = dd_record_copy(record, import->kept);
    *import->last_deferred = deferred;
    import->last_deferred = &deferred->next;
    dd_import_mark(import, record, DD_LABEL_WAITING);
}

/* Faulty for a reference: what else is wrong with it is said too, and nobody is told again that it is not there. */
static void give_up(struct dd_importing *import, struct dd_record *record)
{
    dd_record_check(record, !import->options->update, import->problems);
    record->faulty = true;
    dd_import_mark(import, record, DD_LABEL_FAULTY);
}

static int take_record(struct dd_importing *import, struct dd_record *record)
{
    struct dd_resolve resolve = resolving(import, DD_MAY_COME);
    enum dd_resolved resolved;

    if (dd_resolve(&resolve, record, &resolved, import->err) < 0)
        return -1;
    if (resolved == DD_WAITS)
        defer(import, record);
    else if (resolved == DD_LOST)
        give_up(import, record);
    else
        return dd_import_settle(import, record);
    return 0;
}

static void keep_wish(struct dd_importing *import, const struct dd_wish *wish)
{
    struct dd_kept_wish *kept = dd_arena_alloc(import->kept, sizeof *kept);

    kept->wish = *wish;
    *import->last_wish = kept;
    import->last_wish = &kept->next;
}

static void keep_arena(struct dd_importing *import, struct dd_arena *arena)
{
    import->arenas = dd_realloc(import->arenas, (import->arena_count + 1) * sizeof *import->arenas);
    import->arenas[import->arena_count++] = arena;
}

/* Records are written as they come; moves wait for all records, and what they are made of with them. */
static int take_batch(struct dd_importing *import, struct dd_batch *batch)
{
    bool holds_moves = false;

    for (unsigned i = 0; i < batch->count; i++) {
        const struct dd_item_read *item = &batch->items[i];
        if (item->what == DD_ITEM_MOVE)
            keep_wish(import, &item->wish);
        else if (take_record(import, item->record) < 0)
            return -1;
        holds_moves = holds_moves || item->what == DD_ITEM_MOVE;
    }
    if (holds_moves) {
        keep_arena(import, batch->arena);
        batch->arena = dd_arena_new();
    }
    return 0;
}

static int read_file(struct dd_importing *import, struct dd_reader *reader)
{
    struct dd_batches *batches = dd_batches_new(reader);
    struct dd_batch *batch;
    int got;

    while ((got = dd_batches_next(batches, &batch, import->problems, import->err)) > 0)
        if (take_batch(import, batch) < 0) {
            got = -1;
            break;
        }
    dd_batches_free(batches);
    return got;
}

/* One record that was set aside; `*settled` when it no longer waits. */
static int try_again(struct dd_importing *import, struct dd_deferred *one,
                     enum dd_patience patience, bool *settled)
{
    struct dd_resolve resolve = resolving(import, patience);
    enum dd_resolved resolved;

    if (dd_resolve(&resolve, one->record, &resolved, import->err) < 0)
        return -1;
    if (resolved == DD_WAITS) {
        one->next = NULL;
        *import->last_deferred = one;
        import->last_deferred = &one->next;
        return 0;
    }
    *settled = true;
    if (resolved == DD_RESOLVED)
        return dd_import_settle(import, one->record);
    give_up(import, one->record);
    return 0;
}

/* What was set aside: again and again while a round settles something; what is left in the end is wrong. */
static int settle_deferred(struct dd_importing *import)
{
    enum dd_patience patience = DD_MAY_COME;
    bool settled = true;

    while (import->deferred) {
        struct dd_deferred *one = import->deferred, *next;
        if (!settled && patience < DD_NO_MORE)
            patience++;
        settled = false;
        import->deferred = NULL;
        import->last_deferred = &import->deferred;
        for (; one; one = next) {
            next = one->next;
            if (try_again(import, one, patience, &settled) < 0)
                return -1;
        }
    }
    return 0;
}

static int begin(struct dd_importing *import)
{
    struct dd_query *query;
    char hash[65];

    if (dd_query_ask(import->store, "last-record", &query, import->err) < 0)
        return -1;
    int got = dd_query_next(query, import->err);
    if (got > 0)
        import->last_before = dd_query_int(query, 0);
    dd_query_end(query);
    return got < 0 ? -1 : dd_history_head(import->store, &import->last_entry, hash, import->err);
}

/* The files in their order; every reader stays open to the end, so that a late problem can show its line. */
static int read_files(struct dd_importing *import, struct dd_reader **readers, size_t count)
{
    int result = begin(import);

    for (size_t i = 0; i < count && result == 0; i++)
        result = read_file(import, readers[i]);
    if (result == 0)
        result = settle_deferred(import);
    if (result == 0)
        result = dd_import_wishes(import);
    for (size_t i = 0; i < import->arena_count; i++)
        dd_arena_free(import->arenas[i]);
    free(import->arenas);
    return result;
}

static int open_files(const struct dd_import_options *options, struct dd_reader ***readers,
                      size_t *count, struct dd_problems *problems)
{
    const struct dd_reader_options how = { .encoding = options->encoding };
    size_t room = 0;

    while (options->files[room])
        room++;
    *readers = dd_alloc((room + 1) * sizeof **readers);
    for (size_t i = 0; i < room; i++) {
        struct dd_error problem = { 0 };
        if (dd_reader_open(&(*readers)[*count], options->files[i], &how, &problem) == 0)
            ++*count;
        else
            dd_problems_add(problems, &problem);
    }
    return problems->errors ? -1 : 0;
}

static int import_all(struct dd_importing *import)
{
    struct dd_reader **readers = NULL;
    size_t count = 0;
    int result = open_files(import->options, &readers, &count, import->problems);

    if (result == 0)
        result = import->options->restore
                     ? dd_task_restore(import->desk, readers, count, import->tally,
                                       import->problems, import->err)
                     : read_files(import, readers, count);
    for (size_t i = 0; i < count; i++) {
        dd_reader_excerpts(readers[i], import->problems);
        dd_reader_close(readers[i]);
    }
    free(readers);
    dd_problems_sort(import->problems);
    return result;
}

int dd_task_import(struct dd_desk *desk, const struct dd_import_options *options,
                   struct dd_tally *tally, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_error failure = { 0 };
    struct dd_importing import = {
        .desk = desk,
        .store = dd_desk_store(desk),
        .options = options,
        .tally = tally,
        .problems = problems,
        .err = &failure,
        .labels = dd_labels_new(),
        .kept = dd_arena_new(),
        .scratch = dd_arena_new(),
    };
    import.last_deferred = &import.deferred;
    import.last_wish = &import.wishes;
    start_tally(tally);
    int result = import_all(&import);
    dd_labels_free(import.labels);
    dd_met_clear(&import.met);
    dd_arena_free(import.kept);
    dd_arena_free(import.scratch);
    if (failure.code) { /* the store itself: worse than anything in the files */
        *err = failure;
        return -1;
    }
    if (problems->errors)
        return dd_fail(err, dd_problems_code(problems), "%s", _("nothing was written"));
    return result;
}
