#include "record/record.h"

#include "base/clock.h"
#include "base/say.h"
#include "record/choice.h"
#include "record/number.h"
#include "record/phrase.h"
#include "record/say_field.h"

#include <stdio.h>
#include <string.h>

/*
 * The first control character, or NULL. It is looked for by bytes, since every value of an import
 * passes here: below a space, DEL, and U+0080-U+009F, which UTF-8 writes as C2 and 80-9F.
 */
static const char *find_control(const char *text)
{
    for (const unsigned char *at = (const unsigned char *)text; *at; at++) {
        const bool low = *at < ' ' && *at != '\n' && *at != '\t';
        if (low || *at == 0x7F || (*at == 0xC2 && at[1] >= 0x80 && at[1] <= 0x9F))
            return (const char *)at;
    }
    return NULL;
}

/*
 * What no value may be: not UTF-8, with control characters (an escape sequence would reach
 * terminals and papers), or blank. Clearing a field is written `~`.
 */
static int check_text(const char *text, struct dd_error *err)
{
    const size_t length = strlen(text);
    const char *control = find_control(text);
    size_t bad;
    char one[8];

    if (!dd_utf8_valid(text, length, &bad))
        return dd_fail(err, DD_E_ENCODING, _("is not UTF-8"));
    if (control) {
        uint32_t code = 0;
        dd_utf8_next(control, text + length, &code);
        return dd_fail(err, DD_E_VALUE, _("holds the control character U+%04X"), (unsigned)code);
    }
    /* Blank is what folds to nothing; a text of any use shows that in its first characters. */
    for (const char *at = text; *at;) {
        const unsigned next = dd_utf8_next(at, text + length, &(uint32_t){ 0 });
        if (dd_fold(at, next, one, sizeof one) > 0)
            return 0;
        at += next;
    }
    dd_fail(err, DD_E_VALUE, _("is empty"));
    return dd_hint(err, _("leave it out, or write ~ to clear it"));
}

static int parse_yesno(const char *text, bool *out, struct dd_error *err)
{
    static const struct {
        const char *word;
        bool yes;
    } words[] = {
        { "yes", true }, { "no", false }, { "true", true }, { "false", false }, { "是", true },
        { "否", false }, { "有", true },  { "无", false },  { "y", true },      { "n", false },
    };
    char quoted[DD_EXCERPT_SIZE];

    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (!dd_same_word(words[i].word, text))
            continue;
        *out = words[i].yes;
        return 0;
    }
    dd_fail(err, DD_E_TYPE, _("'%s' is neither yes nor no"), dd_excerpt(text, quoted));
    return dd_hint(err, _("write yes or no"));
}

static int fail_choice(const struct dd_field *field, const char *text, struct dd_error *err)
{
    char quoted[DD_EXCERPT_SIZE];

    dd_fail(err, DD_E_CHOICE, _("'%s' is not one of the choices"), dd_excerpt(text, quoted));
    return dd_choices_hint(field->choices, text, err);
}

static int parse_choice(const struct dd_field *field, const char *text, unsigned *out,
                        struct dd_error *err)
{
    const unsigned choice = dd_choice_find(field->choices, text);

    if (choice == 0)
        return fail_choice(field, text, err);
    *out = choice;
    return 0;
}

static int fail_group(const struct dd_field *field, const char *text, struct dd_error *err)
{
    const struct dd_field *rows = field->group->fields;
    struct dd_text said = { 0 };
    char quoted[DD_EXCERPT_SIZE];

    for (unsigned row = 0; rows[row].key; row++) {
        if (row > 0)
            dd_text_put(&said, ", ");
        dd_field_say(&rows[row], &said);
    }
    dd_fail(err, DD_E_TYPE, _("'%s' stands where several fields are expected"),
            dd_excerpt(text, quoted));
    dd_hint(err, _("fields: %s"), dd_text_get(&said));
    dd_text_free(&said);
    return -1;
}

static int parse_clock(const char *text, struct dd_arena *arena, const char **out,
                       struct dd_error *err)
{
    const int minutes = dd_clock_minutes(text);
    char quoted[DD_EXCERPT_SIZE], kept[DD_CLOCK_SIZE];

    if (minutes < 0)
        return dd_fail(err, DD_E_VALUE, _("'%s' is no time of day: write it as 8:30"),
                       dd_excerpt(text, quoted));
    *out = dd_arena_string(arena, dd_clock_text(minutes, kept));
    return 0;
}

static int parse_text(const struct dd_field *field, const char *text, struct dd_arena *arena,
                      const char **out, struct dd_error *err)
{
    struct dd_text word = { 0 };

    if (field->clock)
        return parse_clock(text, arena, out, err);
    if (!field->phrases) {
        *out = dd_arena_string(arena, text);
        return 0;
    }
    const int result = dd_phrase_read(field, text, &word, err);
    if (!result)
        *out = dd_arena_string(arena, dd_text_get(&word));
    dd_text_free(&word);
    return result;
}

/* Into the union of `out`, which is untouched when that fails. */
static int parse_scalar(const struct dd_field *field, const char *text, struct dd_arena *arena,
                        struct dd_value *out, struct dd_error *err)
{
    switch (field->type) {
    case DD_TEXT:
    case DD_FILE:
        return parse_text(field, text, arena, &out->text, err);
    case DD_NUMBER:
        return dd_decimal_parse(text, field->scale, &out->number, err);
    case DD_MONEY:
        return dd_money_parse(text, &out->number, err);
    case DD_PERCENT:
        return dd_percent_parse(text, &out->number, err);
    case DD_DATE:
        return dd_day_parse(text, &out->day, err);
    case DD_YESNO:
        return parse_yesno(text, &out->yes, err);
    case DD_CHOICE:
        return parse_choice(field, text, &out->choice, err);
    case DD_REF:
        out->ref = (struct dd_ref_value){ 0, dd_arena_string(arena, text) };
        return 0;
    case DD_GROUP:
        return fail_group(field, text, err);
    }
    return -1;
}

int dd_value_parse(const struct dd_field *field, const char *text, struct dd_arena *arena,
                   struct dd_value *out, struct dd_error *err)
{
    if (check_text(text, err) || parse_scalar(field, text, arena, out, err))
        return -1;
    out->presence = DD_GIVEN;
    return 0;
}

/* Several names written as one would be one person who is nobody. */
static bool names_several(const char *name)
{
    static const char *const between[] = { "、", "，", ",", "；", ";", "/" };

    for (size_t i = 0; i < sizeof between / sizeof *between; i++)
        if (strstr(name, between[i]))
            return true;
    return false;
}

const char *dd_text_tidy(const struct dd_field *field, const char *text, struct dd_arena *arena,
                         struct dd_error *err)
{
    const size_t whole = strlen(text);
    size_t length = whole;
    uint32_t code = 0;

    if (field->type != DD_TEXT)
        return text;
    const char *begin = dd_trim(text, &length);
    const char *unseen = dd_find_unseen(begin, length);
    if (unseen) {
        dd_utf8_next(unseen, begin + length, &code);
        dd_fail(err, DD_E_VALUE, _("holds a sign that cannot be seen, U+%04X"), (unsigned)code);
        dd_hint(err, _("it stands behind character %zu; delete it"),
                dd_utf8_count(text, (size_t)(unseen - text)));
        return NULL;
    }
    if (!field->person)
        return length == whole ? text : dd_arena_copy(arena, begin, length);
    char *name = dd_arena_copy(arena, begin, length);
    dd_name_tidy(begin, length, name, length + 1);
    if (names_several(name)) {
        dd_fail(err, DD_E_VALUE, "%s", _("names more than one person; each stands alone"));
        return NULL;
    }
    return name;
}
