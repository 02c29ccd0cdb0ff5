#include "record/record.h"

#include "record/number.h"

#include <assert.h>

static void write_date(dd_day day, struct dd_text *out)
{
    char text[DD_DAY_SIZE];

    dd_text_put(out, dd_day_text(day, text));
}

void dd_value_write(const struct dd_field *field, const struct dd_value *value, struct dd_text *out)
{
    assert(field->type != DD_GROUP);
    if (value->presence != DD_GIVEN)
        return;
    switch (field->type) {
    case DD_TEXT:
    case DD_FILE:
        dd_text_put(out, value->text);
        break;
    case DD_NUMBER:
        dd_decimal_write(value->number, field->scale, out);
        break;
    case DD_MONEY:
        dd_decimal_write(value->number, 2, out);
        break;
    case DD_PERCENT:
        dd_percent_write(value->number, out);
        dd_text_char(out, '%');
        break;
    case DD_DATE:
        write_date(value->day, out);
        break;
    case DD_YESNO:
        dd_text_put(out, value->yes ? "yes" : "no");
        break;
    case DD_CHOICE:
        dd_text_put(out, field->choices[value->choice].key);
        break;
    case DD_REF:
        if (value->ref.word)
            dd_text_put(out, value->ref.word);
        break;
    case DD_GROUP:
        break;
    }
}

void dd_value_show(const struct dd_field *field, const struct dd_value *value, bool chinese,
                   struct dd_text *out)
{
    if (chinese && value->presence == DD_GIVEN && field->type == DD_CHOICE)
        dd_text_put(out, field->choices[value->choice].label);
    else if (chinese && value->presence == DD_GIVEN && field->type == DD_YESNO)
        dd_text_put(out, value->yes ? "是" : "否");
    else if (chinese && value->presence == DD_GIVEN && field->phrases)
        dd_phrase_say(field->phrases, value->text, out);
    else
        dd_value_write(field, value, out);
}
