#include "domain/checks.h"

#include "base/arena.h"
#include "base/say.h"
#include "base/text.h"
#include "domain/registry.h"
#include "record/check.h"
#include "record/say_field.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CODE_MOST = 63 }; /* bytes, as many as struct dd_outcome and struct dd_error hold of a key */

/* Bytes outside ASCII are parts of Chinese characters, and those may stand in a code. */
static bool stands_in_code(char c)
{
    return (unsigned char)c >= 0x80 || isalnum((unsigned char)c) || strchr("-_.", c) != NULL;
}

void dd_check_given_code(const struct dd_record *record, unsigned row, struct dd_problems *problems)
{
    const char *code = dd_text(record, row);
    char quoted[DD_EXCERPT_SIZE], narrow[CODE_MOST + 1];
    size_t sound = 0;

    if (code == NULL)
        return;
    while (code[sound] && stands_in_code(code[sound]))
        sound++;
    dd_excerpt(code, quoted);
    if (strlen(code) > CODE_MOST) {
        dd_complain(record, row, problems, DD_E_VALUE,
                    _("'%s' is too long for a code: at most %d letters, or %d Chinese characters"),
                    quoted, CODE_MOST, CODE_MOST / 3);
        return;
    }
    if (code[sound] || code[0] == '-') {
        dd_complain(
            record, row, problems, DD_E_VALUE,
            _("'%s' cannot be a code: it holds more than letters, digits, '.', '_' and '-', "
              "or begins with '-'"),
            quoted);
        return;
    }
    dd_fold(code, strlen(code), narrow, sizeof narrow);
    if (strcmp(code, narrow) != 0)
        dd_complain(record, row, problems, DD_E_VALUE,
                    _("'%s' cannot be a code: its letters are full-width; write '%s'"), quoted,
                    narrow);
    else if (dd_key_formed(code))
        dd_complain(record, row, problems, DD_E_VALUE,
                    _("'%s' has the form of the keys that the program gives"), quoted);
}

/*
 * Area codes, extensions and several numbers in one field are all in use; a mobile number with a
 * digit too few is not.
 */
static bool plausible_phone(const char *phone)
{
    size_t digits = 0, length = strlen(phone);

    for (const char *c = phone; *c; c++) {
        if (isdigit((unsigned char)*c))
            digits++;
        else if ((unsigned char)*c < 0x80 && strchr("+-() /,;ext", *c) == NULL)
            return false;
    }
    if (digits == length && length > 8 && phone[0] == '1')
        return length == 11;
    return digits >= 3;
}

void dd_check_phone(const struct dd_record *record, unsigned row, struct dd_problems *problems)
{
    const char *phone = dd_text(record, row);

    if (phone && !plausible_phone(phone))
        dd_remark(record, row, problems, DD_E_VALUE, _("does not look like a telephone number"));
}

static bool plausible_email(const char *email)
{
    const char *at = strchr(email, '@');
    const char *dot = at ? strrchr(at, '.') : NULL;

    if (dot == NULL || at == email || dot == at + 1 || dot[1] == '\0' || strchr(at + 1, '@'))
        return false;
    for (const char *c = email; *c; c++)
        if (!isgraph((unsigned char)*c) || strchr(",;:<>()", *c))
            return false;
    return true;
}

void dd_check_email(const struct dd_record *record, unsigned row, struct dd_problems *problems)
{
    const char *email = dd_text(record, row);

    if (email && !plausible_email(email))
        dd_remark(record, row, problems, DD_E_VALUE, _("does not look like an e-mail address"));
}

/* The `nth` reference of a list: a row of its item, or with DD_ITSELF the item. */
static const struct dd_value *reference(const struct dd_record *record, unsigned row, int inner,
                                        unsigned nth)
{
    const struct dd_value *item = &record->values[row].items->at[nth];

    return inner == DD_ITSELF ? item : &item->group->values[inner];
}

/*
 * Before references are resolved only the words can be compared; two words for one record are then
 * found by the store.
 */
static bool same_reference(const struct dd_value *one, const struct dd_value *other)
{
    if (one->presence != DD_GIVEN || other->presence != DD_GIVEN)
        return false;
    if (one->ref.id && other->ref.id)
        return one->ref.id == other->ref.id;
    if (one->ref.word == NULL || other->ref.word == NULL)
        return false;
    return dd_same_name(one->ref.word, other->ref.word);
}

/*
 * Under the second one, in the words of the file. A reference that was resolved without a word has
 * only a number, which tells nobody anything.
 */
static void complain_repeated(const struct dd_record *record, unsigned row,
                              const struct dd_value *value, const struct dd_record *item,
                              struct dd_problems *problems)
{
    const struct dd_field *list = &record->kind->fields[row];
    const char *word = value->ref.said ? value->ref.said : value->ref.word;
    struct dd_error problem = { 0 };
    char quoted[DD_EXCERPT_SIZE];

    if (word)
        dd_fail(&problem, DD_E_REPEATED, _("'%s' is named twice"), dd_excerpt(word, quoted));
    else
        dd_fail(&problem, DD_E_REPEATED, _("names the same record twice"));
    problem.at = item->at;
    if (value->line > 0) {
        problem.at.line = value->line;
        problem.at.column = value->column;
        problem.at.span = value->span > 0 ? value->span : 1;
    }
    snprintf(problem.field, sizeof problem.field, "%s", list->key);
    problem.label = list->label;
    dd_problems_add(problems, &problem);
}

/* A reference of an item, to be sorted by what it names: few, and in a file of four mebibytes a hundred thousand. */
struct named {
    uint64_t mark; /* the id, else a hash of the word as it is compared */
    unsigned nth;
};

static uint64_t mark_of(const struct dd_value *value)
{
    const char *word = value->presence == DD_GIVEN ? value->ref.word : NULL;
    uint64_t hash = 0xcbf29ce484222325U;

    if (value->presence != DD_GIVEN)
        return 0;
    if (value->ref.id || !word)
        return (uint64_t)value->ref.id;
    const size_t size = strlen(word) + 1;
    char *folded = dd_alloc(size);
    dd_fold_name(word, size - 1, folded, size);
    for (const char *at = folded; *at; at++)
        hash = (hash ^ (unsigned char)*at) * 0x100000001b3U;
    free(folded);
    return hash;
}

static int by_mark(const void *one, const void *other)
{
    const struct named *a = one, *b = other;

    if (a->mark != b->mark)
        return a->mark < b->mark ? -1 : 1;
    return a->nth < b->nth ? -1 : a->nth > b->nth;
}

void dd_check_distinct(const struct dd_record *record, unsigned row, int inner,
                       struct dd_problems *problems)
{
    const unsigned count = dd_count(record, row);
    struct named *named = dd_alloc((count + 1) * sizeof *named);

    for (unsigned i = 0; i < count; i++)
        named[i] = (struct named){ mark_of(reference(record, row, inner, i)), i };
    qsort(named, count, sizeof *named, by_mark);
    for (unsigned i = 1; i < count; i++) {
        const struct dd_value *value = reference(record, row, inner, named[i].nth);

        if (named[i].mark == named[i - 1].mark &&
            same_reference(reference(record, row, inner, named[i - 1].nth), value))
            complain_repeated(record, row, value,
                              inner == DD_ITSELF ? record : dd_item(record, row, named[i].nth),
                              problems);
    }
    free(named);
}

void dd_check_one_person(const struct dd_record *record, unsigned one, unsigned other,
                         struct dd_problems *problems)
{
    const struct dd_field *first = &record->kind->fields[one];

    if (dd_has(record, one) && dd_has(record, other))
        dd_complain(record, other, problems, DD_E_VALUE, _("is given beside %s; it is one person"),
                    dd_label(first, dd_speaks_chinese()));
}
