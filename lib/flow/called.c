/*
 * A kind with a row `alias` is called by several names. One that is another record's too would be refused in every file
 * from now on, so it is warned of while it can still be another one.
 */
#include "base/say.h"
#include "flow/sheet.h"
#include "record/say_field.h"
#include "store/load.h"
#include "store/names.h"

#include <string.h>

static void warn_shared(struct dd_sheet *sheet, unsigned row, const char *name, int64_t other)
{
    char quoted[DD_EXCERPT_SIZE];
    const char *key;

    if (dd_key_load(sheet->desk->store, other, sheet->arena, &key, sheet->err) < 0)
        dd_sheet_fail(sheet);
    else
        dd_warn(sheet, NULL, (int)row, _("%s is called '%s' too; files cannot tell the two by it"),
                key, dd_excerpt(name, quoted));
}

static void check_name(struct dd_sheet *sheet, unsigned row, const char *name)
{
    const size_t length = strlen(name);
    char *folded = dd_arena_copy(sheet->arena, name, length);
    struct dd_matches matches = { 0 };

    dd_fold_name(name, length, folded, length + 1);
    if (dd_names_equal(sheet->desk->store, sheet->after->kind, folded, &matches, sheet->err) < 0) {
        dd_sheet_fail(sheet);
        return;
    }
    for (unsigned i = 0; i < matches.count && i < DD_MATCHES_KEPT; i++)
        if (matches.ids[i] != sheet->after->id) {
            warn_shared(sheet, row, name, matches.ids[i]);
            break;
        }
}

static bool is_new(const struct dd_sheet *sheet, int row)
{
    const struct dd_record *before = sheet->before, *after = sheet->after;

    return !before ||
           !dd_value_same(&after->kind->fields[row], &before->values[row], &after->values[row]);
}

void dd_sheet_called(struct dd_sheet *sheet)
{
    const struct dd_record *record = sheet->after;
    const int name = dd_field_row(record->kind, record->kind->named_by);
    const int alias = name < 0 ? -1 : dd_field_row(record->kind, "alias");

    if (alias < 0 || sheet->lacks)
        return;
    if (is_new(sheet, name) && dd_has(record, (unsigned)name))
        check_name(sheet, (unsigned)name, dd_text(record, (unsigned)name));
    if (!is_new(sheet, alias))
        return;
    for (unsigned i = 0; i < dd_count(record, (unsigned)alias); i++)
        check_name(sheet, (unsigned)alias, dd_item_text(record, (unsigned)alias, i));
}
