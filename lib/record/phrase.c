#include "record/phrase.h"

#include "base/say.h"
#include "record/say_field.h"

#include <string.h>

enum { WORD_SIZE = 64 };

/* What stands between `before` and `after`: a number without leading zeros, or nothing where the phrase has none. */
static bool is_phrase(const char *text, const char *before, const char *after, bool numbered,
                      const char **number, size_t *digits)
{
    const size_t length = strlen(before);

    if (strncmp(text, before, length) != 0)
        return false;
    *number = text + length;
    *digits = strspn(*number, "0123456789");
    return (*digits > 0) == numbered && **number != '0' && strcmp(*number + *digits, after) == 0;
}

void dd_phrase_say(const struct dd_phrase *phrases, const char *word, struct dd_text *out)
{
    const char *number;
    size_t digits;

    for (const struct dd_phrase *phrase = phrases; phrase->key; phrase++) {
        if (!is_phrase(word, phrase->key, "", phrase->sample, &number, &digits))
            continue;
        dd_text_format(out, "%s%s%s", phrase->before, number, phrase->after);
        return;
    }
    dd_text_put(out, word);
}

int dd_phrase_read(const struct dd_field *field, const char *text, struct dd_text *out,
                   struct dd_error *err)
{
    const char *hint = dd_speaks_chinese() ? field->hint : field->hint_en, *number;
    char folded[WORD_SIZE], quoted[DD_EXCERPT_SIZE];
    size_t digits;

    dd_fold(text, strlen(text), folded, sizeof folded);
    for (const struct dd_phrase *phrase = field->phrases; phrase->key; phrase++) {
        if (!is_phrase(folded, phrase->key, "", phrase->sample, &number, &digits) &&
            !is_phrase(folded, phrase->before, phrase->after, phrase->sample, &number, &digits))
            continue;
        dd_text_put(out, phrase->key);
        dd_text_add(out, number, digits);
        return 0;
    }
    dd_fail(err, DD_E_VALUE, _("'%s' is not written as it should be"), dd_excerpt(text, quoted));
    return hint ? dd_hint(err, "%s", hint) : -1;
}
