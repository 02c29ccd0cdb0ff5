#include "record/say_field.h"

#include "base/say.h"

#include <string.h>

bool dd_speaks_chinese(void)
{
    return strcmp(_("language:en"), "language:zh") == 0;
}

const char *dd_choice_say(const struct dd_field *field, unsigned choice)
{
    const struct dd_choice *said = &field->choices[choice];

    return dd_speaks_chinese() ? said->label : said->key;
}

const char *dd_label(const struct dd_field *field, bool chinese)
{
    return chinese ? field->label : field->key;
}

void dd_field_say(const struct dd_field *field, struct dd_text *out)
{
    if (dd_speaks_chinese())
        dd_text_format(out, "%s ", field->label);
    dd_text_put(out, field->key);
}

const char *dd_excerpt(const char *text, char out[DD_EXCERPT_SIZE])
{
    static const char more[] = "…";
    size_t length = strlen(text);
    const char *end = "";

    if (length >= DD_EXCERPT_SIZE) {
        length = dd_utf8_fit(text, DD_EXCERPT_SIZE - sizeof more);
        end = more;
    }
    for (size_t i = 0; i < length; i++)
        out[i] = (unsigned char)text[i] < ' ' ? ' ' : text[i];
    memcpy(out + length, end, strlen(end) + 1);
    return out;
}

void dd_hint_quotes(const char *word, struct dd_error *err)
{
    static const char *const marks[] = { "“", "”", "‘", "’", "＂", "＇" };

    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (strncmp(word, marks[i], strlen(marks[i])) == 0)
            dd_hint(err, _("the quotation marks are full-width; write half-width ones, or none"));
}
