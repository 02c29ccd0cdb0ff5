/*
 * A move is read in two steps: what it says of itself at once, the values it brings when its key has
 * led to a record and that to a kind. Until then they are kept as they were written.
 */
#include "input/wish.h"

#include "base/say.h"

#include <stdio.h>

/* clang-format off */
const struct dd_field dd_wish_fields[] = {
    [DD_WISH_KEY]       = { "key",       "编号",     DD_TEXT, DD_REQUIRED },
    [DD_WISH_VERB]      = { "verb",      "办理事项", DD_TEXT, DD_REQUIRED },
    [DD_WISH_ON]        = { "on",        "发生日期", DD_DATE },
    [DD_WISH_BY]        = { "by",        "决定人",   DD_TEXT, .person = true },
    [DD_WISH_AS]        = { "as",        "签署方式", DD_CHOICE, .choices = dd_manners },
    [DD_WISH_AUTHORITY] = { "authority", "授权依据", DD_TEXT },
    [DD_WISH_SCAN]      = { "scan",      "扫描件",   DD_TEXT },
    [DD_WISH_REASON]    = { "reason",    "理由",     DD_TEXT },
    [DD_WISH_NOTE]      = { "note",      "备注",     DD_TEXT },
    { 0 },
};
/* clang-format on */

static const struct dd_kind wish_kind = { .name = "move",
                                          .label = "办理",
                                          .fields = dd_wish_fields };

/* Take what is the move's own out of the mapping; the rest stays in its order. */
static struct dd_node *split(struct dd_node *mapping, struct dd_arena *arena)
{
    struct dd_node *own = dd_arena_alloc(arena, sizeof *own);
    struct dd_node **own_last = &own->first, **rest_last = &mapping->first;

    *own = *mapping;
    for (struct dd_node *node = own->first; node; node = node->next) {
        if (dd_field_find(&wish_kind, node->key->text) >= 0) {
            *own_last = node;
            own_last = &node->next;
        } else {
            *rest_last = node;
            rest_last = &node->next;
        }
    }
    *own_last = NULL;
    *rest_last = NULL;
    return own;
}

/* Without these two there is nothing to do, whatever else is said. */
static bool require(const struct dd_record *own, unsigned row, struct dd_problems *problems)
{
    struct dd_error problem;

    if (dd_has(own, row))
        return true;
    if (own->values[row].line > 0 && own->values[row].presence == DD_ABSENT)
        return false; /* it is there, and was told to be wrong */
    dd_fail(&problem, DD_E_MISSING, _("is missing"));
    snprintf(problem.field, sizeof problem.field, "%s", dd_wish_fields[row].key);
    problem.label = dd_wish_fields[row].label;
    dd_problem_at(problems, &problem, own->at);
    return false;
}

bool dd_wish_read(struct dd_wish *wish, struct dd_node *mapping, const char *file,
                  struct dd_arena *arena, struct dd_problems *problems)
{
    struct dd_reading reading = { .file = file, .problems = problems };
    struct dd_record *own = dd_record_new(&wish_kind, arena);
    bool whole;

    own->at = dd_node_place(mapping, file);
    dd_fields_read(&reading, own, split(mapping, arena));
    whole = require(own, DD_WISH_KEY, problems);
    whole = require(own, DD_WISH_VERB, problems) && whole;
    *wish = (struct dd_wish){
        .key = dd_text(own, DD_WISH_KEY),
        .verb = dd_text(own, DD_WISH_VERB),
        .on = dd_date(own, DD_WISH_ON),
        .by = dd_text(own, DD_WISH_BY),
        .as = dd_manners[dd_choice(own, DD_WISH_AS)].key,
        .authority = dd_text(own, DD_WISH_AUTHORITY),
        .scan = dd_text(own, DD_WISH_SCAN),
        .reason = dd_text(own, DD_WISH_REASON),
        .note = dd_text(own, DD_WISH_NOTE),
        .values = mapping,
        .at = own->at,
        .key_at = dd_value_place(own, DD_WISH_KEY),
        .verb_at = dd_value_place(own, DD_WISH_VERB),
        .on_at = dd_value_place(own, DD_WISH_ON),
    };
    return whole && !own->faulty;
}

void dd_wish_values(const struct dd_wish *wish, struct dd_record *values,
                    struct dd_problems *problems)
{
    struct dd_reading reading = { .file = wish->at.file, .problems = problems };

    values->at = wish->at;
    dd_fields_read(&reading, values, wish->values);
}
