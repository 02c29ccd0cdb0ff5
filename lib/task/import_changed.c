/* A changed record without --update: every difference, as stored and as read. */
#include "task/import_inside.h"

#include "base/say.h"
#include "output/column.h"
#include "record/check.h"
#include "record/json.h"
#include "record/say_field.h"

#include <stdio.h>
#include <string.h>

/* As a cell has it, which does not tell all of a list; with all it holds; as the history has it, to the last sign. */
enum telling { IN_BRIEF, IN_FULL, TO_THE_SIGN };

static void put_value(const struct dd_record *record, unsigned row, enum telling telling,
                      struct dd_text *out)
{
    const struct dd_field *field = &record->kind->fields[row];
    const struct dd_column column = { .of = DD_OF_KIND, .field = field, .row = row };
    const struct dd_style style = { .chinese = dd_speaks_chinese(), .whole = telling == IN_FULL };

    dd_text_cut(out, 0);
    if (telling == TO_THE_SIGN)
        dd_json_value(&(struct dd_json){ .nulls = false }, field, &record->values[row], out);
    else
        dd_cell_show(&column, record, NULL, &style, out);
}

/* Where two texts are shown from, so that what differs is seen: the beginning, or shortly before it. */
static size_t start_of(const char *one, const char *other)
{
    enum { LEAD = 24 };
    size_t same = 0;

    while (one[same] && one[same] == other[same])
        same++;
    if (same < 2 * LEAD)
        return 0;
    for (same -= LEAD; ((unsigned char)one[same] & 0xC0) == 0x80; same--)
        ;
    return same;
}

static const char *quote(const struct dd_text *text, size_t start, char out[2 * DD_EXCERPT_SIZE])
{
    char shown[DD_EXCERPT_SIZE];

    if (!text->length)
        return _("no value");
    dd_excerpt(text->at + start, shown);
    snprintf(out, (size_t)2 * DD_EXCERPT_SIZE, start ? _("'…%s'") : _("'%s'"), shown);
    return out;
}

static void refuse_change(struct dd_importing *import, const struct dd_record *stored,
                          const struct dd_record *laid, const struct dd_record *read, unsigned row)
{
    struct dd_text was = { 0 }, is = { 0 };
    char old[2 * DD_EXCERPT_SIZE], new[2 * DD_EXCERPT_SIZE];
    const bool hidden = stored->kind->fields[row].hidden;

    for (enum telling telling = IN_BRIEF; telling <= TO_THE_SIGN; telling++) {
        put_value(stored, row, telling, &was);
        put_value(laid, row, telling, &is);
        if (strcmp(dd_text_get(&was), dd_text_get(&is)) != 0)
            break;
    }
    const size_t start = start_of(dd_text_get(&was), dd_text_get(&is));
    dd_complain(read, row, import->problems, DD_E_CHANGED,
                _("%s has %s, the file has %s; --update changes it"), stored->key,
                hidden ? "…" : quote(&was, start, old), hidden ? "…" : quote(&is, start, new));
    dd_text_free(&was);
    dd_text_free(&is);
}

void dd_import_refuse(struct dd_importing *import, const struct dd_record *stored,
                      const struct dd_record *laid, const struct dd_record *read)
{
    for (unsigned row = 0; stored->kind->fields[row].key; row++)
        if (!dd_value_same(&stored->kind->fields[row], &stored->values[row], &laid->values[row]))
            refuse_change(import, stored, laid, read, row);
}
