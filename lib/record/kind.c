#include "record/record.h"

#include <stdio.h>
#include <string.h>

const char *dd_kind_plural(const struct dd_kind *kind, char *out, size_t size)
{
    if (kind->plural)
        snprintf(out, size, "%s", kind->plural);
    else
        snprintf(out, size, "%ss", kind->name);
    return out;
}

unsigned dd_kind_width(const struct dd_kind *kind)
{
    unsigned width = 0;

    while (kind->fields[width].key)
        width++;
    return width;
}

/* Files are nearly always written as the rows are: the exact words are tried before any folding. */
int dd_fields_find(const struct dd_field *fields, const char *word)
{
    for (int row = 0; fields[row].key; row++)
        if (strcmp(fields[row].key, word) == 0 || strcmp(fields[row].label, word) == 0)
            return row;
    for (int row = 0; fields[row].key; row++)
        if (dd_same_word(fields[row].key, word) || dd_same_word(fields[row].label, word))
            return row;
    return -1;
}

int dd_field_find(const struct dd_kind *kind, const char *word)
{
    return dd_fields_find(kind->fields, word);
}

int dd_field_row(const struct dd_kind *kind, const char *key)
{
    for (int row = 0; key && kind->fields[row].key; row++)
        if (strcmp(kind->fields[row].key, key) == 0)
            return row;
    return -1;
}

const char *dd_state_key(const struct dd_kind *kind, unsigned state)
{
    return state ? kind->states[state].key : NULL;
}

unsigned dd_state_find(const struct dd_kind *kind, const char *word)
{
    return dd_choice_find(kind->states, word);
}
