#include "input/unknown.h"

#include "base/say.h"
#include "input/common.h"
#include "input/slip.h"
#include "record/guess.h"
#include "record/say_field.h"

#include <string.h>

enum { SAID = 300 }; /* bytes of a list of names in a hint */

bool dd_hint_slip(struct dd_error *problem, const char *word)
{
    unsigned at;
    const enum dd_slip slip = dd_slip_find(word, &at);

    if (slip != DD_NO_SLIP)
        dd_slip_hint(slip, problem);
    return slip != DD_NO_SLIP;
}

/* Of the fields that every record has, those this kind has. */
static void try_common(struct dd_guess *guess, const struct dd_kind *kind)
{
    for (unsigned row = 0; dd_common_fields[row].key; row++) {
        const struct dd_field one[] = { dd_common_fields[row], { 0 } };

        if (dd_common_has(kind, row))
            dd_guess_fields(guess, one);
    }
}

/* Inner kinds and those of no program are small, and have no template to look at. */
static void hint_fields(struct dd_error *problem, const struct dd_kind *kind)
{
    struct dd_text said = { 0 };

    for (unsigned row = 0; kind->fields[row].key; row++) {
        if (row > 0)
            dd_text_put(&said, ", ");
        if (said.length > SAID) {
            dd_text_put(&said, "…");
            break;
        }
        dd_field_say(&kind->fields[row], &said);
    }
    dd_hint(problem, _("fields: %s"), dd_text_get(&said));
    dd_text_free(&said);
}

void dd_unknown_word(struct dd_error *problem, const struct dd_kind *kind, const char *word,
                     bool common)
{
    char quoted[DD_EXCERPT_SIZE];
    struct dd_guess guess;

    dd_fail(problem, DD_E_KEY, _("'%s' is no field of %s"), dd_excerpt(word, quoted),
            dd_speaks_chinese() ? kind->label : kind->name);
    if (dd_hint_slip(problem, word))
        return;
    dd_guess_begin(&guess, word);
    dd_guess_fields(&guess, kind->fields);
    if (common)
        try_common(&guess, kind);
    if (guess.key)
        dd_hint(problem, _("nearest: %s"), dd_guess_word(&guess));
    else if (kind->task)
        dd_hint(problem, _("`dudao %s template %s` shows the fields"), kind->task, kind->name);
    else
        hint_fields(problem, kind);
}

void dd_unknown_field(struct dd_reading *reading, const struct dd_kind *kind,
                      const struct dd_node *key, const struct dd_where *outside)
{
    struct dd_error problem;

    dd_unknown_word(&problem, kind, key->text, !outside && reading->common);
    dd_reading_complain(reading, outside, key, &problem);
}

static void hint_kinds(struct dd_error *problem, const struct dd_kind *const *kinds)
{
    const bool chinese = dd_speaks_chinese();
    struct dd_text said = { 0 };
    char plural[64];

    for (unsigned i = 0; kinds[i]; i++) {
        if (i > 0)
            dd_text_put(&said, ", ");
        if (said.length > SAID) {
            dd_text_put(&said, "…");
            break;
        }
        dd_text_put(&said,
                    chinese ? kinds[i]->label : dd_kind_plural(kinds[i], plural, sizeof plural));
    }
    dd_hint(problem, _("a list is named by its kind: %s"), dd_text_get(&said));
    dd_text_free(&said);
}

void dd_unknown_kind(struct dd_error *problem, const struct dd_kind *const *kinds, bool moves,
                     const char *word)
{
    char quoted[DD_EXCERPT_SIZE], plural[64];
    struct dd_guess guess;

    dd_fail(problem, DD_E_KEY, _("there is no kind of record '%s'"), dd_excerpt(word, quoted));
    if (dd_hint_slip(problem, word))
        return;
    if (moves && (dd_same_word(word, "calendars") || dd_same_word(word, "日历"))) {
        dd_hint(problem, _("a calendar is read with: dudao calendar import FILE"));
        return;
    }
    dd_guess_begin(&guess, word);
    for (unsigned i = 0; kinds[i]; i++) {
        dd_kind_plural(kinds[i], plural, sizeof plural);
        dd_guess_name(&guess, plural, kinds[i]->name, kinds[i]->label);
        dd_guess_try(&guess, kinds[i]->name, kinds[i]->label);
    }
    if (moves)
        dd_guess_try(&guess, "moves", "办理");
    if (!guess.key)
        hint_kinds(problem, kinds);
    else
        dd_hint(problem, _("nearest: %s"), dd_guess_word(&guess));
}
