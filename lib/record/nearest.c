#include "record/nearest.h"

#include "base/say.h"
#include "record/say_field.h"

const struct dd_field *dd_nearest_field(struct dd_nearest *nearest, const struct dd_field *fields,
                                        const struct dd_field *best)
{
    for (; fields->key; fields++) {
        const bool key = dd_nearest_try(nearest, fields->key);

        if (dd_nearest_try(nearest, fields->label) || key)
            best = fields;
    }
    return best;
}

int dd_nearest_hint(const struct dd_field *best, struct dd_error *err)
{
    struct dd_text said = { 0 };

    dd_field_say(best, &said);
    dd_hint(err, _("nearest: %s"), dd_text_get(&said));
    dd_text_free(&said);
    return -1;
}
