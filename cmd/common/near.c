#include "common/near.h"

#include "common/say.h"

#include <dudao/text.h>
#include <stdio.h>
#include <string.h>

enum { EDITS_MOST = 3 };

struct near near_begin(const char *word)
{
    const size_t third = (strlen(word) + 2) / 3;

    return (struct near){ .word = word,
                          .edits = (third < EDITS_MOST ? (unsigned)third : EDITS_MOST) + 1 };
}

void near_try(struct near *near, const char *prefix, const char *name)
{
    char whole[sizeof near->found];
    unsigned edits;

    snprintf(whole, sizeof whole, "%s%s", prefix, name);
    edits = dd_distance(near->word, whole, near->edits);
    if (edits >= near->edits)
        return;
    near->edits = edits;
    memcpy(near->found, whole, sizeof whole);
}

int near_hint(const struct near *near, struct dd_error *err)
{
    return near->found[0] ? dd_hint(err, _("nearest: %s"), near->found) : -1;
}
