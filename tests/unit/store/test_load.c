/* Records read back: every kind as it was put in, JSON of the store, references. */
#include "domain/inspector/inspector.h"
#include "domain/office/office.h"
#include "domain/rectify/rectify.h"
#include "domain/supervise/supervise.h"
#include "sample.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A value for a row, whatever its type; false where it needs a record that is not there yet. */
static bool invent(struct sample *s, const struct dd_field *field, struct dd_value *value,
                   const int64_t *ids);

static void invent_rows(struct sample *s, struct dd_record *record, const int64_t *ids)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned row = 0; fields[row].key; row++) {
        if (!fields[row].list) {
            invent(s, &fields[row], &record->values[row], ids);
            continue;
        }
        for (unsigned i = 0; i < 3; i++)
            if (!invent(s, &fields[row], dd_add_value(record, row), ids))
                record->values[row] = (struct dd_value){ 0 };
    }
}

static bool invent_ref(struct sample *s, const struct dd_field *field, struct dd_value *value,
                       const int64_t *ids)
{
    for (unsigned i = 0; dd_kinds()[i]; i++)
        if (ids[i] && (!field->kinds || dd_in_words(field->kinds, dd_kinds()[i]->name))) {
            value->ref.id = ids[i];
            value->ref.word = dd_record_key(sample_load(s, ids[i]));
            return true;
        }
    value->presence = DD_ABSENT;
    return false;
}

static bool invent(struct sample *s, const struct dd_field *field, struct dd_value *value,
                   const int64_t *ids)
{
    value->presence = DD_GIVEN;
    switch (field->type) {
    case DD_TEXT:
    case DD_FILE:
        value->text = strcmp(field->key, "born") == 0 ? "1980-05" : "引号\"、反斜线\\、\n换行";
        return true;
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
        value->number = field->most ? field->most : 1234567;
        return true;
    case DD_DATE:
        value->day = 20000;
        return true;
    case DD_YESNO:
        value->yes = true;
        return true;
    case DD_CHOICE:
        value->choice = 1;
        while (field->choices[value->choice + 1].key)
            value->choice++;
        return true;
    case DD_REF:
        return invent_ref(s, field, value, ids);
    case DD_GROUP:
        value->group = dd_record_new(field->group, s->arena);
        invent_rows(s, value->group, ids);
        return true;
    }
    return false;
}

static void every_kind__comes_back_as_it_was_put_in(void **state)
{
    struct sample *s = *state;
    int64_t ids[128] = { 0 };
    struct dd_error err;

    for (unsigned i = 0; dd_kinds()[i]; i++) {
        struct dd_record *record = dd_record_new(dd_kinds()[i], s->arena);

        invent_rows(s, record, ids);
        if (record->kind->states)
            record->state = 2;
        print_message("%s\n", record->kind->name);
        must(sample_put(s, record, &err), &err);
        ids[i] = record->id;
        const struct dd_record *loaded = sample_load(s, record->id);
        for (unsigned row = 0; record->kind->fields[row].key; row++) {
            const struct dd_field *field = &record->kind->fields[row];
            row_true(field->key, dd_value_same(field, &record->values[row], &loaded->values[row]));
            row_number(field->key, dd_value_empty(field, &loaded->values[row]),
                       dd_value_empty(field, &record->values[row]));
        }
        row_number(record->key, loaded->state, record->state);
    }
    sample_sound(s);
}

static void every_kind__stores_a_blank_beside_what_is_required(void **state)
{
    struct sample *s = *state;
    int64_t ids[128] = { 0 };
    struct dd_error err;

    for (unsigned i = 0; dd_kinds()[i]; i++) {
        const struct dd_kind *kind = dd_kinds()[i];
        struct dd_record *record = dd_record_new(kind, s->arena);

        invent_rows(s, record, ids);
        for (unsigned row = 0; kind->fields[row].key; row++)
            if (kind->fields[row].need != DD_REQUIRED && !kind->fields[row].either)
                record->values[row] = (struct dd_value){ 0 };
        print_message("%s\n", kind->name);
        must(sample_put(s, record, &err), &err);
        ids[i] = record->id;
        row_true(kind->name, dd_record_same(sample_load(s, record->id), record));
    }
    sample_sound(s);
}

int load_tests(void)
{
    static const struct CMUnitTest tests[] = {
        WITH_A_SAMPLE(every_kind__comes_back_as_it_was_put_in),
        WITH_A_SAMPLE(every_kind__stores_a_blank_beside_what_is_required),
    };

    return cmocka_run_group_tests_name("load", tests, NULL, NULL);
}
