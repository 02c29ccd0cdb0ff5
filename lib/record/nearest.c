#include "record/nearest.h"

#include "base/text.h"
#include "record/say_field.h"

#include <string.h>

enum { MOST = 3 };

/* Folded, so that widths of letters and spaces are no edits. */
void dd_nearest_begin(struct dd_nearest *nearest, const char *word)
{
    const size_t length = dd_fold(word, strlen(word), nearest->word, sizeof nearest->word);

    nearest->most = (unsigned)(dd_utf8_count(nearest->word, length) + 1) / 3;
    if (nearest->most > MOST)
        nearest->most = MOST;
    nearest->key = NULL;
    nearest->label = NULL;
}

/* Of two equally near the first wins. */
void dd_nearest_try(struct dd_nearest *nearest, const char *name, const char *key,
                    const char *label)
{
    const unsigned edits = dd_distance(nearest->word, name, nearest->most);

    if (edits > nearest->most || (nearest->key && edits == nearest->most))
        return;
    nearest->most = edits;
    nearest->key = key;
    nearest->label = label;
    nearest->name = name;
}

void dd_nearest_try_fields(struct dd_nearest *nearest, const struct dd_field *fields)
{
    for (unsigned row = 0; fields[row].key; row++) {
        dd_nearest_try(nearest, fields[row].key, fields[row].key, fields[row].label);
        dd_nearest_try(nearest, fields[row].label, fields[row].key, fields[row].label);
    }
}

const char *dd_nearest_word(const struct dd_nearest *nearest)
{
    return dd_speaks_chinese() ? nearest->label : nearest->key;
}
