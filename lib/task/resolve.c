/* Every reference of a record, in lists and groups too: by a label of this command, else in the store. */
#include "task/resolve.h"

#include "base/say.h"
#include "store/link.h"

#include <stdio.h>

/* The field a record stands in: the innermost of them, and so on outwards. */
struct inside {
    const struct inside *around; /* NULL: a field of the record itself */
    const char *key;
    unsigned nth; /* of a list, from 1; 0: no list */
};

struct walk {
    const struct dd_resolve *how;
    struct dd_record *top; /* the record its problems are of */
    enum dd_resolved worst;
    struct dd_error *err;
};

static void worsen(struct walk *walk, enum dd_resolved by)
{
    if (by > walk->worst)
        walk->worst = by;
}

/* The label of this command that the word is, of a kind the field takes; NULL when it is none. */
static const struct dd_label_row *label_of(const struct walk *walk, const struct dd_field *field,
                                           const char *word)
{
    const struct dd_label_row *row =
        walk->how->labels ? dd_labels_find(walk->how->labels, word) : NULL;

    return row && (!field->kinds || dd_in_words(field->kinds, row->kind)) ? row : NULL;
}

/* `team[1].person` */
static void put_path(const struct inside *inside, struct dd_text *out)
{
    if (inside->around) {
        put_path(inside->around, out);
        dd_text_char(out, '.');
    }
    dd_text_put(out, inside->key);
    if (inside->nth)
        dd_text_format(out, "[%u]", inside->nth);
}

/* The problem of a reference, at its place. */
static void complain(struct walk *walk, const struct inside *inside, const struct dd_field *field,
                     const struct dd_value *value, struct dd_error *problem)
{
    struct dd_text path = { 0 };

    problem->at = walk->top->at;
    if (value->line) {
        problem->at.line = value->line;
        problem->at.column = value->column;
        problem->at.span = value->span ? value->span : 1;
    }
    put_path(inside, &path);
    snprintf(problem->field, sizeof problem->field, "%s", dd_text_get(&path));
    dd_text_free(&path);
    problem->label = field->label;
    dd_problems_add(walk->how->problems, problem);
    worsen(walk, DD_LOST);
}

/* A record of this same command: written, waiting, or known to be faulty. */
static void take_label(struct walk *walk, const struct inside *inside, const struct dd_field *field,
                       struct dd_value *value, const struct dd_label_row *label)
{
    struct dd_error problem = { 0 };

    if (label->standing == DD_LABEL_WRITTEN) {
        value->ref =
            (struct dd_ref_value){ label->id, dd_arena_string(walk->top->arena, label->key),
                                   value->ref.word };
    } else if (label->standing == DD_LABEL_FAULTY) {
        worsen(walk, DD_LOST);
    } else if (walk->how->patience != DD_NO_MORE) {
        worsen(walk, DD_WAITS);
    } else {
        dd_fail(&problem, DD_E_REFERENCE,
                _("'%s' refers back to this record, by itself or in a circle"), value->ref.word);
        dd_hint(&problem, "%s", _("leave one of them out, and give it with --update afterwards"));
        complain(walk, inside, field, value, &problem);
    }
}

static int take(struct walk *walk, const struct inside *inside, const struct dd_field *field,
                struct dd_value *value)
{
    const struct dd_label_row *label =
        value->ref.id ? NULL : label_of(walk, field, value->ref.word);
    struct dd_store *store = walk->how->store;
    struct dd_error problem = { 0 };
    const char *key = NULL;
    int64_t id;

    if (label)
        take_label(walk, inside, field, value, label);
    if (label || value->ref.id)
        return 0;
    if (dd_store_find(store, field->kinds, value->ref.word, walk->how->how, &id, &problem) == 0) {
        if (dd_key_load(store, id, walk->top->arena, &key, walk->err) < 0)
            return -1;
        value->ref = (struct dd_ref_value){ id, key, value->ref.word };
    } else if (problem.code == DD_E_REFERENCE && walk->how->patience == DD_MAY_COME) {
        worsen(walk, DD_WAITS);
    } else if (problem.code == DD_E_REFERENCE || problem.code == DD_E_AMBIGUOUS) {
        complain(walk, inside, field, value, &problem);
    } else {
        *walk->err = problem;
        return -1;
    }
    return 0;
}

static int walk_record(struct walk *walk, const struct inside *around, struct dd_record *record);

static int walk_value(struct walk *walk, const struct inside *inside, const struct dd_field *field,
                      struct dd_value *value)
{
    if (field->type == DD_REF)
        return take(walk, inside, field, value);
    return walk_record(walk, inside, value->group);
}

static int walk_row(struct walk *walk, const struct inside *around, const struct dd_field *field,
                    struct dd_value *value)
{
    struct inside inside = { around, field->key, 0 };

    if (!field->list)
        return walk_value(walk, &inside, field, value);
    for (unsigned i = 0; i < value->items->count; i++) {
        inside.nth = i + 1;
        if (walk_value(walk, &inside, field, &value->items->at[i]) < 0)
            return -1;
    }
    return 0;
}

static int walk_record(struct walk *walk, const struct inside *around, struct dd_record *record)
{
    for (unsigned row = 0; record->kind->fields[row].key; row++) {
        const struct dd_field *field = &record->kind->fields[row];
        struct dd_value *value = &record->values[row];

        if ((field->type == DD_REF || field->type == DD_GROUP) && value->presence == DD_GIVEN &&
            walk_row(walk, around, field, value) < 0)
            return -1;
    }
    return 0;
}

int dd_resolve(const struct dd_resolve *resolve, struct dd_record *record, enum dd_resolved *out,
               struct dd_error *err)
{
    struct walk walk = { .how = resolve, .top = record, .worst = DD_RESOLVED, .err = err };

    if (walk_record(&walk, NULL, record) < 0)
        return -1;
    *out = walk.worst;
    return 0;
}
