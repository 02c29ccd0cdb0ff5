/* From a word of the command line to a field and its expression. */
#include "base/say.h"
#include "record/guess.h"
#include "record/record.h"
#include "record/say_field.h"
#include "store/list_inside.h"

#include <string.h>

/* In the order of dd_common_fields. */
static const char *const common_expressions[] = {
    [DD_COMMON_KEY] = "r.\"key\"",
    [DD_COMMON_STATE] = "r.state",
    [DD_COMMON_ON] =
        "(SELECT m.\"on\" FROM move AS m WHERE m.record = r.id AND m.nth = 0 AND m.bound = 1)",
    [DD_COMMON_DUE] = "r.due_on",
    [DD_COMMON_LEGACY] = "r.legacy",
    [DD_COMMON_VOIDED] = "(r.voided_on IS NOT NULL)",
    [DD_COMMON_VOIDED_ON] = "r.voided_on",
};

/* The state is read and sorted as a choice among the states of the kind. */
static bool common_target(struct dd_list *list, int row, struct dd_target *out)
{
    const struct dd_field *field = &dd_common_fields[row];

    if (row == DD_COMMON_STATE) {
        struct dd_field *state = dd_arena_alloc(list->arena, sizeof *state);

        if (!list->kind->states)
            return false;
        *state = *field;
        state->type = DD_CHOICE;
        state->choices = list->kind->states;
        field = state;
    }
    *out = (struct dd_target){ .field = field, .common = common_expressions[row] };
    return true;
}

static bool find_plain(struct dd_list *list, const char *word, struct dd_target *out)
{
    int row = dd_field_find(list->kind, word);

    if (row >= 0) {
        *out = (struct dd_target){ .field = &list->kind->fields[row] };
        return true;
    }
    row = dd_common_find(word);
    if (row >= 0)
        return common_target(list, row, out);
    row = dd_fields_find(list->derived.kind.fields, word);
    if (row < 0)
        return false;
    *out = (struct dd_target){ .field = &list->derived.kind.fields[row],
                               .derivation = &list->derived.rows[row] };
    return true;
}

/* `team.person` */
static bool find_inner(struct dd_list *list, const char *word, struct dd_target *out)
{
    const char *point = strchr(word, '.');
    int row;

    if (!point || !find_plain(list, dd_arena_copy(list->arena, word, (size_t)(point - word)), out))
        return false;
    if (out->field->type != DD_GROUP)
        return false;
    row = dd_field_find(out->field->group, point + 1);
    if (row < 0)
        return false;
    out->inner = &out->field->group->fields[row];
    /* Of lists within, the table link knows references; nothing else is asked that deep. */
    return out->inner->type != DD_GROUP && (!out->inner->list || out->inner->type == DD_REF);
}

static int fail_field(const struct dd_list *list, const char *word, struct dd_error *err)
{
    const struct dd_field *const tables[] = { list->kind->fields, dd_common_fields,
                                              list->derived.kind.fields, NULL };
    char quoted[DD_EXCERPT_SIZE];

    dd_fail(err, DD_E_USAGE, _("%s has no field '%s'"),
            dd_speaks_chinese() ? list->kind->label : list->kind->name, dd_excerpt(word, quoted));
    return dd_fields_hint(tables, word, err);
}

/* To filter or sort by personal data is to look at it. */
static int fail_hidden(const char *word, struct dd_error *err)
{
    dd_fail(err, DD_E_USAGE, _("'%s' is personal data"), word);
    return dd_hint(err, _("--reveal shows it and is logged"));
}

static int fail_unkept(const char *word, struct dd_error *err)
{
    return dd_fail(err, DD_E_USAGE, _("'%s' is checked when it is entered, and not kept"), word);
}

int dd_target_find(struct dd_list *list, const char *word, struct dd_target *out,
                   struct dd_error *err)
{
    if (!find_plain(list, word, out) && !find_inner(list, word, out))
        return fail_field(list, word, err);
    if (out->field->unkept)
        return fail_unkept(word, err);
    if (!list->reveal && (out->field->hidden || dd_target_field(out)->hidden))
        return fail_hidden(word, err);
    return 0;
}

const struct dd_field *dd_target_field(const struct dd_target *target)
{
    return target->inner ? target->inner : target->field;
}

void dd_target_put(const struct dd_target *target, struct dd_text *out)
{
    if (target->common)
        dd_text_put(out, target->common);
    else if (target->derivation)
        dd_text_put(out, target->derivation->sql);
    else
        dd_sql_name(out, "k", target->field->key);
}
