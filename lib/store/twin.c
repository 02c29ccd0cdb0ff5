/*
 * The same record: equal in the fields of its identity. Texts are compared as people read them
 * (full-width signs and spaces are no difference), references by what they name, all else as kept.
 * The values stand in a hash, because an identity may hold a whole text, and so that one index
 * serves every kind.
 */
#include "base/hash.h"
#include "store/door_inside.h"

#include <string.h>

struct mixer {
    struct dd_hash hash;
    struct dd_text *scratch;
    bool something;
};

typedef size_t fold_text(const char *s, size_t length, char *out, size_t size);

static void mix_folded(struct mixer *mixer, const char *text, fold_text *fold)
{
    struct dd_text *scratch = mixer->scratch;
    const size_t length = strlen(text);

    dd_text_cut(scratch, 0);
    dd_text_add(scratch, text, length); /* for the room: folding never makes it longer */
    dd_hash_column(&mixer->hash, scratch->at, fold(text, length, scratch->at, length + 1));
}

static void mix_number(struct mixer *mixer, int64_t number)
{
    dd_text_cut(mixer->scratch, 0);
    dd_text_number(mixer->scratch, number);
    dd_hash_column(&mixer->hash, mixer->scratch->at, mixer->scratch->length);
}

static void mix_value(struct mixer *mixer, const struct dd_field *field,
                      const struct dd_value *value);

static void mix_record(struct mixer *mixer, const struct dd_record *record)
{
    const struct dd_field *fields = record->kind->fields;

    for (unsigned row = 0; fields[row].key; row++)
        mix_value(mixer, &fields[row], &record->values[row]);
}

static void mix_one(struct mixer *mixer, const struct dd_field *field, const struct dd_value *value)
{
    switch (field->type) {
    case DD_TEXT:
    case DD_FILE:
        mix_folded(mixer, value->text, field->person ? dd_fold_name : dd_fold);
        break;
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
        mix_number(mixer, value->number);
        break;
    case DD_DATE:
        mix_number(mixer, value->day);
        break;
    case DD_YESNO:
        mix_number(mixer, value->yes);
        break;
    case DD_CHOICE:
        /* By its key: the place among the choices may change with the program. */
        mix_folded(mixer, field->choices[value->choice].key, dd_fold);
        break;
    case DD_REF:
        mix_number(mixer, value->ref.id);
        break;
    case DD_GROUP:
        mix_record(mixer, value->group);
        break;
    }
}

static void mix_value(struct mixer *mixer, const struct dd_field *field,
                      const struct dd_value *value)
{
    if (dd_value_empty(field, value)) {
        dd_hash_column(&mixer->hash, NULL, 0);
        return;
    }
    mixer->something = true;
    if (!field->list) {
        mix_one(mixer, field, value);
        return;
    }
    mix_number(mixer, value->items->count);
    for (unsigned i = 0; i < value->items->count; i++)
        mix_one(mixer, field, &value->items->at[i]);
}

/*
 * The row of the next word of an identity; -1 at its end. Every word is a row: a test of the kinds
 * sees to it.
 */
static int next_row(const struct dd_kind *kind, const char **words)
{
    *words += strspn(*words, " ");
    const size_t length = strcspn(*words, " ");
    const char *word = *words;

    *words += length;
    for (int row = 0; length > 0 && kind->fields[row].key; row++)
        if (strncmp(kind->fields[row].key, word, length) == 0 &&
            kind->fields[row].key[length] == '\0')
            return row;
    return -1;
}

bool dd_twin_make(const struct dd_record *record, struct dd_text *scratch,
                  uint8_t out[DD_TWIN_BYTES])
{
    const struct dd_kind *kind = record->kind;
    const char *words = kind->identity;
    struct mixer mixer = { .scratch = scratch };
    uint8_t bytes[DD_HASH_BYTES];

    if (!words)
        return false;
    dd_hash_start(&mixer.hash);
    dd_hash_column(&mixer.hash, kind->name, strlen(kind->name));
    for (int row = next_row(kind, &words); row >= 0; row = next_row(kind, &words))
        mix_value(&mixer, &kind->fields[row], &record->values[row]);
    dd_hash_end(&mixer.hash, bytes);
    memcpy(out, bytes, DD_TWIN_BYTES);
    return mixer.something;
}

bool dd_twin_differs(const struct dd_record *before, const struct dd_record *after)
{
    const struct dd_kind *kind = after->kind;
    const char *words = kind->identity ? kind->identity : "";

    for (int row = next_row(kind, &words); row >= 0; row = next_row(kind, &words))
        if (!dd_value_same(&kind->fields[row], &before->values[row], &after->values[row]))
            return true;
    return false;
}

int dd_door_twin(struct dd_store *store, const struct dd_record *record, int64_t *id,
                 struct dd_error *err)
{
    uint8_t twin[DD_TWIN_BYTES];
    struct dd_statement *s;

    if (!dd_twin_make(record, &store->before, twin)) {
        *id = 0;
        return 0;
    }
    if (dd_statement_get(store, "SELECT id FROM record WHERE twin = ?1 AND id <> ?2", &s, err))
        return -1;
    dd_bind_blob(s, 1, twin, sizeof twin);
    dd_bind_int(s, 2, record->id);
    int got = dd_statement_next(s, err);
    if (got >= 0)
        *id = got > 0 ? dd_column_int(s, 0) : 0;
    dd_statement_end(s);
    return got < 0 ? -1 : 0;
}
