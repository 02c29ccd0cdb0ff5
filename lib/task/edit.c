/* `edit`: a record as YAML for an editor, and what came back. */
#include "base/arena.h"
#include "base/say.h"
#include "record/check.h"
#include "store/door.h"
#include "task/compare.h"
#include "task/resolve.h"

#include <dudao/task.h>

#include <string.h>

int dd_task_edit_text(struct dd_desk *desk, int64_t id, bool chinese, bool reveal,
                      struct dd_text *out, struct dd_error *err)
{
    const struct dd_yaml_options how = { .all = false, .reveal = reveal, .chinese = chinese };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record;
    int result = dd_record_load(dd_desk_store(desk), id, arena, &record, err);

    if (result == 0) {
        char plural[64];
        dd_text_format(out, "%s:\n",
                       chinese ? record->kind->label
                               : dd_kind_plural(record->kind, plural, sizeof plural));
        dd_record_yaml(record, &how, out);
    }
    dd_arena_free(arena);
    return result;
}

/* The one record the text holds; a second one, or none, is a problem. */
static int read_one(struct dd_reader *reader, const struct dd_kind *kind, struct dd_arena *arena,
                    struct dd_record **out, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_item_read item;
    struct dd_error problem = { 0 };
    int got = dd_reader_next(reader, arena, &item, problems, err);

    if (got < 0)
        return -1;
    if (got > 0 && item.what == DD_ITEM_RECORD && item.record->kind == kind)
        *out = item.record;
    if (got > 0)
        got = dd_reader_next(reader, arena, &item, problems, err);
    if (got < 0)
        return -1;
    if (!problems->errors && (got > 0 || !*out)) {
        dd_fail(&problem, DD_E_VALUE, "%s", _("the text must hold the one record that is edited"));
        dd_problems_add(problems, &problem);
    }
    return problems->errors
               ? dd_fail(err, dd_problems_code(problems), "%s", _("nothing was written"))
               : 0;
}

static int write_changes(struct dd_desk *desk, const struct dd_record *stored,
                         struct dd_record *read, const char *reason, bool *changed,
                         struct dd_problems *problems, struct dd_error *err)
{
    const struct dd_order order = { .verb = "edit", .on = DD_NO_DAY, .reason = reason };
    struct dd_store *store = dd_desk_store(desk);
    struct dd_record *laid;
    bool same;
    int row;

    dd_record_check(read, false, problems);
    if (dd_adopt_files(store, stored, read, NULL, false, err) < 0 ||
        dd_compare(store, stored, read, read->arena, &laid, &same, &row, problems, err) < 0)
        return -1;
    if (problems->errors)
        return dd_fail(err, dd_problems_code(problems), "%s", _("nothing was written"));
    *changed = !same;
    if (same)
        return 0;
    return dd_flow_edit(desk, laid, &order, NULL, problems, err);
}

int dd_task_edit(struct dd_desk *desk, int64_t id, const char *text, size_t length,
                 const char *reason, bool *changed, struct dd_problems *problems,
                 struct dd_error *err)
{
    const struct dd_resolve resolve = { dd_desk_store(desk), NULL, DD_LOOSELY, DD_NO_MORE,
                                        problems };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *stored, *read = NULL;
    struct dd_reader *reader = NULL;
    enum dd_resolved resolved;
    int result = -1;

    if (dd_record_load(dd_desk_store(desk), id, arena, &stored, err) < 0 ||
        dd_reader_open_text(&reader, "edit", text, length, err) < 0)
        goto out;
    if (read_one(reader, stored->kind, arena, &read, problems, err) < 0 ||
        dd_resolve(&resolve, read, &resolved, err) < 0)
        goto out;
    if (read->key && strcmp(read->key, stored->key) != 0)
        dd_complain_common(read, DD_COMMON_KEY, &read->key_at, DD_E_CHANGED,
                           _("the key of a record stays"), NULL, problems);
    read->key = stored->key;
    read->id = id;
    result = write_changes(desk, stored, read, reason, changed, problems, err);
out:
    if (reader)
        dd_reader_excerpts(reader, problems);
    dd_reader_close(reader);
    dd_arena_free(arena);
    return result;
}
