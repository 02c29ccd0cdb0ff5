#include "common/choices.h"

#include <string.h>

static const struct dd_field *find(const struct dd_kind *kind, const char *row)
{
    const size_t length = strcspn(row, ".");
    char name[64] = "";

    memcpy(name, row, length < sizeof name ? length : sizeof name - 1);
    const struct dd_field *field = &kind->fields[dd_field_find(kind, name)];
    return row[length] ? find(field->group, row + length + 1) : field;
}

const struct dd_choice *choices_of(const char *kind, const char *row)
{
    return find(dd_kind_find(kind), row)->choices;
}

const char *choice_word(const struct call *call, const char *kind, const char *row, const char *key)
{
    const struct dd_choice *choices = choices_of(kind, row);
    const unsigned choice = key ? dd_choice_find(choices, key) : 0;

    return choice ? call_word(call, choices[choice].key, choices[choice].label) : NULL;
}

void choice_words(const struct call *call, const char *kind, const char *row, const char *keys,
                  struct dd_record *record, unsigned into)
{
    while (keys && *keys) {
        const size_t length = strcspn(keys, ",");
        const char *key = dd_arena_format(call->arena, "%.*s", (int)length, keys);

        dd_add_text(record, into, choice_word(call, kind, row, key));
        keys += length + (keys[length] == ',');
    }
}
