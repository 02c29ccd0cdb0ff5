#include "record/choice.h"

#include "base/say.h"
#include "record/say_field.h"

#include <string.h>

enum { LABEL_SIZE = 128, SAID_BYTES = 300, FORMS = 4 };

/* The ways one choice may be written, folded. 校长（园长） is also 校长 and 园长. */
struct forms {
    unsigned count;
    char at[FORMS][LABEL_SIZE];
};

static void forms_add(struct forms *forms, const char *s, size_t length)
{
    if (dd_fold(s, length, forms->at[forms->count], LABEL_SIZE) > 0)
        forms->count++;
}

static void forms_make(struct forms *forms, const struct dd_choice *choice)
{
    const char *open, *close, *label;

    forms->count = 0;
    forms_add(forms, choice->key, strlen(choice->key));
    forms_add(forms, choice->label, strlen(choice->label));
    /* Folded, both widths of brackets are ASCII ones. A label with several pairs has no parts. */
    label = forms->at[forms->count - 1];
    open = strchr(label, '(');
    close = strchr(label, ')');
    if (open == NULL || close == NULL || close < open || close[1] != '\0')
        return;
    forms_add(forms, label, (size_t)(open - label));
    forms_add(forms, open + 1, (size_t)(close - open - 1));
}

/* A part may occur in two labels, and then names neither. */
static unsigned find_by_part(const struct dd_choice *choices, const char *word)
{
    struct forms forms;
    unsigned found = 0;

    for (unsigned i = 1; choices[i].key; i++) {
        forms_make(&forms, &choices[i]);
        for (unsigned form = 2; form < forms.count; form++) {
            if (!dd_same_folded(forms.at[form], word))
                continue;
            if (found && found != i)
                return 0;
            found = i;
        }
    }
    return found;
}

unsigned dd_choice_find(const struct dd_choice *choices, const char *word)
{
    if (choices == NULL || word == NULL || *word == '\0')
        return 0;
    for (unsigned i = 1; choices[i].key; i++)
        if (strcmp(choices[i].key, word) == 0 || strcmp(choices[i].label, word) == 0)
            return i;
    for (unsigned i = 1; choices[i].key; i++)
        if (dd_same_word(choices[i].key, word) || dd_same_word(choices[i].label, word))
            return i;
    return find_by_part(choices, word);
}

/* Somebody who writes a part of a label, as 安全 of 安全稳定, has made no slip. */
static unsigned find_containing(const struct dd_choice *choices, const char *folded)
{
    struct forms forms;
    unsigned found = 0;

    for (unsigned i = 1; choices[i].key; i++) {
        bool contains = false;

        forms_make(&forms, &choices[i]);
        for (unsigned form = 0; form < forms.count; form++)
            contains = contains || strstr(forms.at[form], folded) != NULL;
        if (contains && found)
            return 0;
        if (contains)
            found = i;
    }
    return found;
}

unsigned dd_choice_nearest(const struct dd_choice *choices, const char *word)
{
    struct dd_nearest nearest;
    unsigned containing, found = 0;
    struct forms forms;

    dd_nearest_begin(&nearest, word);
    /* One character is part of too much. */
    containing = dd_utf8_count(nearest.word, strlen(nearest.word)) > 1
                     ? find_containing(choices, nearest.word)
                     : 0;
    if (containing)
        return containing;
    for (unsigned i = 1; choices[i].key; i++) {
        forms_make(&forms, &choices[i]);
        for (unsigned form = 0; form < forms.count; form++)
            if (dd_nearest_try(&nearest, forms.at[form]))
                found = i;
    }
    return found;
}

static void say_choices(const struct dd_choice *choices, struct dd_text *out)
{
    const bool chinese = dd_speaks_chinese();
    const size_t start = out->length;

    for (unsigned i = 1; choices[i].key; i++) {
        size_t before = out->length;

        if (i > 1)
            dd_text_put(out, ", ");
        dd_text_put(out, choices[i].key);
        if (chinese)
            dd_text_format(out, " %s", choices[i].label);
        if (out->length - start <= SAID_BYTES)
            continue;
        dd_text_cut(out, before);
        dd_text_put(out, ", …");
        return;
    }
}

int dd_choices_hint(const struct dd_choice *choices, const char *word, struct dd_error *err)
{
    const unsigned nearest = word ? dd_choice_nearest(choices, word) : 0;
    struct dd_text said = { 0 };

    say_choices(choices, &said);
    if (nearest)
        dd_hint(err, _("choices: %s   nearest: %s"), dd_text_get(&said),
                dd_speaks_chinese() ? choices[nearest].label : choices[nearest].key);
    else
        dd_hint(err, _("choices: %s"), dd_text_get(&said));
    dd_text_free(&said);
    return -1;
}
