#include "record/guess.h"

#include "base/say.h"
#include "record/say_field.h"

enum { SAID_BYTES = 440 };

void dd_guess_begin(struct dd_guess *guess, const char *word)
{
    dd_nearest_begin(&guess->nearest, word);
    guess->key = NULL;
    guess->label = NULL;
}

void dd_guess_name(struct dd_guess *guess, const char *name, const char *key, const char *label)
{
    if (!dd_nearest_try(&guess->nearest, name))
        return;
    guess->key = key;
    guess->label = label;
}

void dd_guess_try(struct dd_guess *guess, const char *key, const char *label)
{
    dd_guess_name(guess, key, key, label);
    if (label)
        dd_guess_name(guess, label, key, label);
}

void dd_guess_fields(struct dd_guess *guess, const struct dd_field *fields)
{
    for (unsigned row = 0; fields[row].key; row++)
        dd_guess_try(guess, fields[row].key, fields[row].label);
}

const char *dd_guess_word(const struct dd_guess *guess)
{
    return dd_speaks_chinese() ? guess->label : guess->key;
}

int dd_guess_hint(const struct dd_guess *guess, struct dd_error *err)
{
    const bool both = guess->label && dd_speaks_chinese();

    if (!guess->key)
        return -1;
    return dd_hint(err, _("nearest: %s%s%s"), both ? guess->label : "", both ? " " : "",
                   guess->key);
}

int dd_fields_hint(const struct dd_field *const *tables, const char *word, struct dd_error *err)
{
    const bool chinese = dd_speaks_chinese();
    struct dd_guess guess;
    struct dd_text said = { 0 };

    dd_guess_begin(&guess, word);
    for (unsigned i = 0; tables[i]; i++)
        dd_guess_fields(&guess, tables[i]);
    if (guess.key)
        return dd_guess_hint(&guess, err);
    for (unsigned i = 0; tables[i]; i++)
        for (unsigned row = 0; tables[i][row].key && said.length < SAID_BYTES; row++)
            dd_text_format(&said, "%s%s", said.length ? ", " : "",
                           dd_label(&tables[i][row], chinese));
    dd_hint(err, said.length < SAID_BYTES ? _("there are: %s") : _("there are: %s, …"),
            dd_text_get(&said));
    dd_text_free(&said);
    return -1;
}
