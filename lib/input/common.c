/*
 * What is read here is judged by the import: a key may be a label of the file, a state is taken
 * from before the system or out of an export alone.
 */
#include "input/common.h"

#include "base/say.h"

/* Without a workflow there is no state; what the office gives a code is numbered in no year. */
bool dd_common_has(const struct dd_kind *kind, unsigned row)
{
    if (row == DD_COMMON_STATE)
        return kind->states != NULL;
    return row != DD_COMMON_ON || kind->keying == DD_KEY_NUMBER;
}

static int find(const struct dd_kind *kind, const char *word)
{
    const int row = dd_common_find(word);

    return row >= 0 && dd_common_has(kind, (unsigned)row) ? row : -1;
}

/* A state is a choice of the kind's workflow. */
static struct dd_field field_of(const struct dd_kind *kind, int row)
{
    struct dd_field field = dd_common_fields[row];

    if (row == DD_COMMON_STATE) {
        field.type = DD_CHOICE;
        field.choices = kind->states;
    }
    return field;
}

/* That it is void says a record by the day it became so. */
static void check_voided(struct dd_reading *reading, const struct dd_where *where,
                         const struct dd_node *node, bool yes)
{
    struct dd_error problem;

    if (!yes)
        return;
    dd_fail(&problem, DD_E_ASSIGNED, _("a record is set aside by the command void"));
    dd_reading_complain(reading, where, node, &problem);
}

static void keep(struct dd_record *record, int row, const struct dd_value *value,
                 struct dd_place at)
{
    switch (row) {
    case DD_COMMON_KEY:
        record->key = value->text;
        record->key_at = at;
        break;
    case DD_COMMON_STATE:
        record->state = value->choice;
        record->state_at = at;
        break;
    case DD_COMMON_ON:
        record->on = value->day;
        record->on_at = at;
        break;
    case DD_COMMON_DUE:
        record->due_on = value->day;
        break;
    case DD_COMMON_LEGACY:
        record->legacy = value->yes;
        break;
    case DD_COMMON_VOIDED_ON: /* written by an export, so that what was set aside stays so */
        record->voided_on = value->day;
        break;
    default:
        break;
    }
}

bool dd_common_read(struct dd_reading *reading, struct dd_record *record,
                    const struct dd_node *node)
{
    const int row = reading->common ? find(record->kind, node->key->text) : -1;
    struct dd_value value = { 0 };

    if (row < 0)
        return false;
    const struct dd_field field = field_of(record->kind, row);
    const struct dd_where where = { NULL, &field, 0 };

    if (reading->seen & 1u << row) {
        dd_reading_repeated(reading, &where, node->key, 0);
        return true;
    }
    reading->seen |= 1u << row;
    /* Nothing said is nothing: there is nothing to clear. */
    if (node->type == DD_NODE_NONE || node->null ||
        dd_scalar_read(reading, &where, node, record->arena, &value))
        return true;
    if (row == DD_COMMON_VOIDED)
        check_voided(reading, &where, node, value.yes);
    else
        keep(record, row, &value, dd_node_place(node, reading->file));
    return true;
}
