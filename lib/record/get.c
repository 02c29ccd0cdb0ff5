#include "record/record.h"

#include <assert.h>

/* The types a getter serves, as a set. */
enum {
    TEXTS = 1 << DD_TEXT | 1 << DD_FILE,
    NUMBERS = 1 << DD_NUMBER | 1 << DD_MONEY | 1 << DD_PERCENT
};

/* The value of a row when it is given, else NULL. Asking for another type is our mistake. */
static const struct dd_value *given(const struct dd_record *record, unsigned row, int types,
                                    bool list)
{
    const struct dd_field *field = &record->kind->fields[row];

    assert(row < record->width);
    assert(types & 1 << field->type);
    assert(field->list == list);
    (void)field;
    (void)types;
    (void)list;
    return record->values[row].presence == DD_GIVEN ? &record->values[row] : NULL;
}

static const struct dd_value *given_item(const struct dd_record *record, unsigned row, int types,
                                         unsigned nth)
{
    const struct dd_value *value = given(record, row, types, true);

    return value && nth < value->items->count ? &value->items->at[nth] : NULL;
}

bool dd_has(const struct dd_record *record, unsigned row)
{
    assert(row < record->width);
    return record->values[row].presence == DD_GIVEN;
}

const char *dd_text(const struct dd_record *record, unsigned row)
{
    const struct dd_value *value = given(record, row, TEXTS, false);

    return value ? value->text : NULL;
}

int64_t dd_number(const struct dd_record *record, unsigned row)
{
    const struct dd_value *value = given(record, row, NUMBERS, false);

    return value ? value->number : 0;
}

dd_day dd_date(const struct dd_record *record, unsigned row)
{
    const struct dd_value *value = given(record, row, 1 << DD_DATE, false);

    return value ? value->day : DD_NO_DAY;
}

bool dd_yes(const struct dd_record *record, unsigned row)
{
    const struct dd_value *value = given(record, row, 1 << DD_YESNO, false);

    return value && value->yes;
}

unsigned dd_choice(const struct dd_record *record, unsigned row)
{
    const struct dd_value *value = given(record, row, 1 << DD_CHOICE, false);

    return value ? value->choice : 0;
}

int64_t dd_ref(const struct dd_record *record, unsigned row)
{
    const struct dd_value *value = given(record, row, 1 << DD_REF, false);

    return value ? value->ref.id : 0;
}

const char *dd_ref_word(const struct dd_record *record, unsigned row)
{
    const struct dd_value *value = given(record, row, 1 << DD_REF, false);

    return value ? value->ref.word : NULL;
}

const struct dd_record *dd_group(const struct dd_record *record, unsigned row)
{
    const struct dd_value *value = given(record, row, 1 << DD_GROUP, false);

    return value ? value->group : NULL;
}

unsigned dd_count(const struct dd_record *record, unsigned row)
{
    const struct dd_value *value = given(record, row, ~0, true);

    return value ? value->items->count : 0;
}

const struct dd_record *dd_item(const struct dd_record *record, unsigned row, unsigned nth)
{
    const struct dd_value *item = given_item(record, row, 1 << DD_GROUP, nth);

    return item ? item->group : NULL;
}

const char *dd_item_text(const struct dd_record *record, unsigned row, unsigned nth)
{
    const struct dd_value *item = given_item(record, row, TEXTS, nth);

    return item ? item->text : NULL;
}

dd_day dd_item_date(const struct dd_record *record, unsigned row, unsigned nth)
{
    const struct dd_value *item = given_item(record, row, 1 << DD_DATE, nth);

    return item ? item->day : DD_NO_DAY;
}

unsigned dd_item_choice(const struct dd_record *record, unsigned row, unsigned nth)
{
    const struct dd_value *item = given_item(record, row, 1 << DD_CHOICE, nth);

    return item ? item->choice : 0;
}

int64_t dd_item_ref(const struct dd_record *record, unsigned row, unsigned nth)
{
    const struct dd_value *item = given_item(record, row, 1 << DD_REF, nth);

    return item ? item->ref.id : 0;
}

dd_day dd_record_day(const struct dd_record *record, bool begins)
{
    static const char *const words[] = { "on", "from" };

    for (unsigned i = 0; record->on == DD_NO_DAY && i <= begins; i++) {
        const int row = dd_field_row(record->kind, words[i]);
        if (row >= 0 && record->kind->fields[row].type == DD_DATE && dd_has(record, (unsigned)row))
            return dd_date(record, (unsigned)row);
    }
    return record->on;
}
