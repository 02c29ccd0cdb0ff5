/* The order of a list. */
#include "base/say.h"
#include "record/record.h"
#include "record/say_field.h"
#include "store/list_inside.h"

#include <string.h>

/* Numbers count as numbers: R2026-099 stands before R2026-100, and R2026-999 before R2026-1000. */
static void put_key(struct dd_list *list, bool down)
{
    struct dd_text *sql = &list->clause.sql;
    const char *way = down ? " DESC" : "";

    if (list->kind->keying == DD_KEY_GIVEN) {
        dd_text_format(sql, "r.\"key\"%s", way);
        return;
    }
    const unsigned letters = (unsigned)strlen(list->kind->letters);
    dd_text_format(sql, "substr(r.\"key\", %u, 4)%s, CAST(substr(r.\"key\", %u) AS INTEGER)%s",
                   letters + 1, way, letters + 6, way);
}

/* Choices and states in the order of their rows. */
static void put_rank(struct dd_list *list, const struct dd_target *target)
{
    struct dd_text *sql = &list->clause.sql;
    const struct dd_choice *choices = target->field->choices;

    dd_text_put(sql, "CASE ");
    dd_target_put(target, sql);
    for (unsigned i = 1; choices[i].key; i++) {
        dd_text_put(sql, " WHEN ");
        dd_clause_text(&list->clause, choices[i].key);
        dd_text_format(sql, " THEN %u", i);
    }
    dd_text_put(sql, " END");
}

static void put_expression(struct dd_list *list, const struct dd_target *target)
{
    struct dd_text *sql = &list->clause.sql;

    if (target->field->type == DD_CHOICE) {
        put_rank(list, target);
    } else if (target->field->type == DD_REF) {
        dd_text_put(sql, "(SELECT n.\"key\" FROM record AS n WHERE n.id = ");
        dd_target_put(target, sql);
        dd_text_char(sql, ')');
    } else {
        dd_target_put(target, sql);
    }
}

static int put_sort(struct dd_list *list, const char *word, struct dd_error *err)
{
    struct dd_text *sql = &list->clause.sql;
    const bool down = *word == '-';
    struct dd_target target;

    if (dd_target_find(list, word + down, &target, err))
        return -1;
    if (target.inner || target.field->list || target.field->type == DD_GROUP)
        return dd_fail(err, DD_E_USAGE, _("a list cannot be sorted or grouped by %s"), word + down);
    if (target.field == &dd_common_fields[DD_COMMON_KEY]) {
        put_key(list, down);
    } else {
        put_expression(list, &target);
        dd_text_put(sql, down ? " DESC NULLS LAST" : " NULLS LAST");
    }
    dd_text_put(sql, ", ");
    return 0;
}

/* What is equal in all else stands in the order of the keys. */
int dd_order_put(struct dd_list *list, const char *sort, struct dd_error *err)
{
    dd_text_put(&list->clause.sql, " ORDER BY ");
    for (const char *at = sort ? sort : ""; *at;) {
        const size_t length = strcspn(at, ",");

        if (length > 0 && put_sort(list, dd_arena_copy(list->arena, at, length), err))
            return -1;
        at += length;
        at += *at == ',';
    }
    put_key(list, false);
    return 0;
}
