/* The descriptions of the kinds: complete, unmistakable, and of one form. */
#include "test_domain.h"

#include "base/arena.h"
#include "base/text.h"
#include "record/record.h"
#include "store/schema.h"

#include <stdio.h>
#include <string.h>

/* Calls `visit` for each word of a text parted by spaces. */
typedef void visit_word(const struct dd_kind *kind, const char *word);

static void each_word(const struct dd_kind *kind, const char *words, visit_word *visit)
{
    char word[64];

    while (words && *words) {
        const size_t length = strcspn(words, " ");

        field_true(kind->name, words, length > 0 && length < sizeof word,
                   "words parted by one space");
        memcpy(word, words, length);
        word[length] = '\0';
        visit(kind, word);
        words += length + (words[length] == ' ');
    }
}

/* A small letter, then those, digits and what `more` holds. */
static bool is_word(const char *key, const char *more)
{
    for (const char *c = key; *c; c++)
        if (!(*c >= 'a' && *c <= 'z') && !(*c >= '0' && *c <= '9') && !strchr(more, *c))
            return false;
    return *key >= 'a' && *key <= 'z';
}

static bool is_chinese(const char *label)
{
    return label && *label && (unsigned char)label[0] >= 0xe2 &&
           dd_utf8_valid(label, strlen(label), NULL);
}

/* ---- the kind as a whole ---- */

static void kind__is_complete(void **state)
{
    const struct dd_kind *const *kinds = dd_kinds();

    (void)state;
    for (unsigned i = 0; kinds[i]; i++) {
        const struct dd_kind *kind = kinds[i];
        const unsigned width = dd_kind_width(kind);

        field_true(kind->name, NULL, is_word(kind->name, "_"), "a name in small letters");
        field_true(kind->name, NULL, is_chinese(kind->label), "a Chinese label");
        field_true(kind->name, NULL, kind->task && kind->hint && kind->hint_en, "task and hints");
        field_true(kind->name, NULL, kind->identity && kind->title && kind->columns,
                   "its field lists");
        field_true(kind->name, NULL, (kind->letters == NULL) == (kind->keying == DD_KEY_GIVEN),
                   "letters, unless its key is given");
        field_true(kind->name, NULL, is_chinese(kind->hint), "a Chinese hint");
        field_true(kind->name, NULL,
                   strcmp(kind->fields[width - 1].key, "note") == 0 &&
                       strcmp(kind->fields[width - 1].label, "备注") == 0,
                   "ends with note 备注");
    }
}

/* One of the words that lead to a kind, and another kind's. */
static void assert_apart(const struct dd_kind *one, const struct dd_kind *other)
{
    char plural[64];

    dd_kind_plural(one, plural, sizeof plural);
    field_true(one->name, other->name, !dd_same_word(one->name, other->name), "names differ");
    field_true(one->name, other->name, !dd_same_word(one->label, other->label), "labels differ");
    field_true(one->name, other->name, !dd_same_word(plural, other->name), "a plural is no name");
    field_true(one->name, other->name,
               one->letters == NULL || other->letters == NULL ||
                   strcmp(one->letters, other->letters) != 0,
               "letters differ");
}

static void kinds__are_told_apart(void **state)
{
    const struct dd_kind *const *kinds = dd_kinds();

    (void)state;
    for (unsigned i = 0; kinds[i]; i++) {
        for (unsigned other = 0; kinds[other]; other++)
            if (other != i)
                assert_apart(kinds[i], kinds[other]);
        if (kinds[i]->letters)
            field_true(kinds[i]->name, NULL,
                       strspn(kinds[i]->letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") ==
                           strlen(kinds[i]->letters),
                       "letters are capitals");
        field_true(kinds[i]->name, NULL, !dd_same_word(kinds[i]->name, "moves"), "`moves` is free");
        field_true(kinds[i]->name, NULL, !dd_same_word(kinds[i]->label, "办理"), "办理 is free");
    }
}

static void assert_row(const struct dd_kind *kind, const char *word)
{
    const int row = dd_field_find(kind, word);

    field_true(kind->name, word, row >= 0 && strcmp(kind->fields[row].key, word) == 0, "a row");
}

static void assert_identity(const struct dd_kind *kind, const char *word)
{
    assert_row(kind, word);
    field_true(kind->name, word, !kind->fields[dd_field_find(kind, word)].hidden, "never hidden");
}

/* `-- field: left money …` in the file of the kind's derived fields. */
static bool is_derived(const struct dd_kind *kind, const char *word)
{
    const struct dd_schema_file *file = dd_schema_lists;
    char line[96];

    snprintf(line, sizeof line, "-- field: %s ", word);
    while (file->name && strcmp(file->name, kind->name) != 0)
        file++;
    return file->name && strstr(file->text, line);
}

/* Derived fields of every kind with a deadline, or of the kind itself. */
static void assert_column(const struct dd_kind *kind, const char *word)
{
    if (strcmp(word, "overdue") == 0 || strcmp(word, "days_left") == 0)
        field_true(kind->name, word, kind->states != NULL, "deadlines are those of a workflow");
    else if (strcmp(word, "state") == 0)
        field_true(kind->name, word, kind->states != NULL, "it has states");
    else if (dd_common_find(word) < 0 && !is_derived(kind, word))
        assert_row(kind, word);
    else
        field_true(kind->name, word, dd_in_words("key on due_on", word) || is_derived(kind, word),
                   "a common field to show");
}

static void kind__names_rows_it_has(void **state)
{
    const struct dd_kind *const *kinds = dd_kinds();

    (void)state;
    for (unsigned i = 0; kinds[i]; i++) {
        const struct dd_kind *kind = kinds[i];
        const char *named_by = kind->named_by;

        each_word(kind, kind->identity, assert_identity);
        each_word(kind, kind->title, assert_identity);
        each_word(kind, kind->columns, assert_column);
        field_true(kind->name, "columns", strncmp(kind->columns, "key ", 4) == 0, "the key first");
        if (named_by == NULL)
            continue;
        assert_row(kind, named_by);
        field_true(kind->name, named_by,
                   kind->fields[dd_field_find(kind, named_by)].type == DD_TEXT &&
                       !kind->fields[dd_field_find(kind, named_by)].list,
                   "named by a text");
    }
}

/* ---- rows ---- */

static void assert_type(const struct dd_field *field, const char *path)
{
    const bool number = field->type == DD_NUMBER;
    const bool measured = number || field->type == DD_MONEY || field->type == DD_PERCENT;

    field_true(path, field->key, field->type >= DD_TEXT && field->type <= DD_FILE, "a type");
    field_true(path, field->key, (field->choices != NULL) == (field->type == DD_CHOICE),
               "choices, for a choice");
    field_true(path, field->key, (field->group != NULL) == (field->type == DD_GROUP),
               "an inner kind, for a group");
    field_true(path, field->key, field->kinds == NULL || field->type == DD_REF,
               "kinds, for a reference");
    field_true(path, field->key, field->scale == 0 || (number && field->scale <= 4),
               "places, for a number");
    field_true(path, field->key, measured || (field->least == 0 && field->most == 0),
               "bounds, for numbers");
    field_true(path, field->key, field->least <= field->most, "bounds in order");
    field_true(path, field->key, !field->log || field->list, "a log is a list");
    field_true(path, field->key, !field->past || (field->type == DD_DATE && !field->list),
               "only a day is past");
    field_true(path, field->key, !field->table || (field->list && field->type == DD_GROUP),
               "a table, for a list of groups");
}

static void assert_need(const struct dd_field *field, const char *path)
{
    field_true(path, field->key, field->need == DD_OPTIONAL || field->asked_by == NULL,
               "asked by a move, so not required at once");
    field_true(path, field->key, field->need == DD_OPTIONAL || !field->either,
               "one of several, so not required itself");
    field_true(path, field->key, field->need != DD_ASSIGNED || field->preset == NULL,
               "set by the program, so without a preset");
}

static void assert_preset(const struct dd_field *field, const char *path)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_value value = { 0 };
    struct dd_error err;

    if (field->preset)
        field_true(path, field->key, dd_value_parse(field, field->preset, arena, &value, &err) == 0,
                   "its preset can be read");
    dd_arena_free(arena);
}

static void assert_field(const struct dd_kind *kind, const char *path, void *with)
{
    (void)with;
    for (const struct dd_field *field = kind->fields; field->key; field++) {
        field_true(path, field->key, is_word(field->key, "_"), "a key in small letters");
        field_true(path, field->key, is_chinese(field->label), "a Chinese label");
        field_true(path, field->key, (field->hint != NULL) == (field->hint_en != NULL),
                   "hints in both languages");
        field_true(path, field->key,
                   field->hint == NULL || dd_utf8_valid(field->hint, strlen(field->hint), NULL),
                   "a hint that can be read");
        assert_type(field, path);
        assert_need(field, path);
        assert_preset(field, path);
    }
}

static void field__is_well_formed(void **state)
{
    (void)state;
    each_kind(assert_field, NULL);
}

static void assert_kind(const struct dd_kind *kind, const char *word)
{
    const struct dd_kind *named = dd_kind_find(word);

    field_true(kind->name, word, named && strcmp(named->name, word) == 0, "a kind");
}

static void assert_kinds(const struct dd_kind *kind, const char *path, void *with)
{
    (void)path;
    (void)with;
    for (const struct dd_field *field = kind->fields; field->key; field++)
        if (field->kinds)
            each_word(kind, field->kinds, assert_kind);
}

static void reference__names_kinds_there_are(void **state)
{
    (void)state;
    each_kind(assert_kinds, NULL);
}

static void assert_fields_apart(const struct dd_kind *kind, const char *path, void *with)
{
    (void)with;
    for (const struct dd_field *one = kind->fields; one->key; one++)
        for (const struct dd_field *other = kind->fields; other->key; other++) {
            if (one == other)
                continue;
            field_true(path, one->key, !dd_same_word(one->key, other->key), "one row of this key");
            field_true(path, one->key, !dd_same_word(one->label, other->label),
                       "one row of this label");
        }
}

static void fields__are_told_apart(void **state)
{
    (void)state;
    each_kind(assert_fields_apart, NULL);
}

/* What every record has is written beside a kind's own rows, in files and in filters. */
static void fields__are_told_from_the_common_ones(void **state)
{
    const struct dd_kind *const *kinds = dd_kinds();

    (void)state;
    for (unsigned i = 0; kinds[i]; i++)
        for (const struct dd_field *field = kinds[i]->fields; field->key; field++) {
            if (strcmp(field->key, "on") == 0) /* a kind's own day of the event */
                continue;
            field_true(kinds[i]->name, field->key, dd_common_find(field->key) < 0, "its own key");
            field_true(kinds[i]->name, field->key, dd_common_find(field->label) < 0,
                       "its own label");
        }
}

/* ---- choices and states ---- */

static void assert_choices(const struct dd_choice *choices, const char *path, const char *field,
                           const char *more)
{
    field_true(path, field, choices[0].key == NULL && choices[1].key != NULL, "counted from 1");
    for (unsigned i = 1; choices[i].key; i++) {
        field_true(path, field, is_word(choices[i].key, more), "keys in small letters");
        field_true(path, field, is_chinese(choices[i].label), "a Chinese label each");
        for (unsigned other = 1; other < i; other++) {
            field_true(path, field, !dd_same_word(choices[i].key, choices[other].key),
                       "keys differ");
            field_true(path, field, !dd_same_word(choices[i].label, choices[other].label),
                       "labels differ");
        }
    }
}

static void assert_choices_of(const struct dd_kind *kind, const char *path, void *with)
{
    (void)with;
    for (const struct dd_field *field = kind->fields; field->key; field++)
        if (field->choices)
            assert_choices(field->choices, path, field->key, "-");
    if (kind->states)
        assert_choices(kind->states, path, "state", "_");
}

static void choices_and_states__have_a_label_each(void **state)
{
    (void)state;
    each_kind(assert_choices_of, NULL);
}

/* A table with a hole in it would end early: the enum says how many rows there are. */
static void assert_found_again(const struct dd_kind *kind, const char *path, void *with)
{
    (void)with;
    for (const struct dd_field *field = kind->fields; field->key; field++)
        for (unsigned i = 1; field->choices && field->choices[i].key; i++) {
            field_true(path, field->key, dd_choice_find(field->choices, field->choices[i].key) == i,
                       "found by key");
            field_true(path, field->key,
                       dd_choice_find(field->choices, field->choices[i].label) == i,
                       "found by label");
        }
}

static void choice__is_found_by_key_and_by_label(void **state)
{
    (void)state;
    each_kind(assert_found_again, NULL);
}

/* ---- inner kinds and what is hidden ---- */

static void assert_inner(const struct dd_kind *kind, const char *path, void *with)
{
    (void)with;
    if (strchr(path, '.') == NULL)
        return;
    field_true(path, NULL, is_word(kind->name, "_") && is_chinese(kind->label),
               "a name and a label");
    field_true(path, NULL, kind->fields && kind->fields[0].key, "rows");
    field_true(path, NULL, kind->states == NULL && kind->identity == NULL && kind->letters == NULL,
               "no record of its own");
    for (const struct dd_field *field = kind->fields; field->key; field++) {
        field_true(path, field->key, !field->table, "no table inside another");
        field_true(path, field->key, field->asked_by == NULL && !field->by_move,
                   "moves ask for whole fields");
    }
}

static void inner_kind__is_well_formed(void **state)
{
    (void)state;
    each_kind(assert_inner, NULL);
}

static void collect_hidden(const struct dd_kind *kind, const char *path, void *with)
{
    for (const struct dd_field *field = kind->fields; field->key; field++)
        if (field->hidden)
            dd_text_format(with, "%s.%s ", path, field->key);
}

static void hidden__are_personal_fields_and_no_more(void **state)
{
    struct dd_text hidden = { 0 };

    (void)state;
    each_kind(collect_hidden, &hidden);
    assert_string_equal(dd_text_get(&hidden),
                        "leader.mobile leader.email staff.email inspector.phone inspector.email "
                        "reminder.address ");
    dd_text_free(&hidden);
}

int kinds_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kind__is_complete),
        cmocka_unit_test(kinds__are_told_apart),
        cmocka_unit_test(kind__names_rows_it_has),
        cmocka_unit_test(field__is_well_formed),
        cmocka_unit_test(reference__names_kinds_there_are),
        cmocka_unit_test(fields__are_told_apart),
        cmocka_unit_test(fields__are_told_from_the_common_ones),
        cmocka_unit_test(choices_and_states__have_a_label_each),
        cmocka_unit_test(choice__is_found_by_key_and_by_label),
        cmocka_unit_test(inner_kind__is_well_formed),
        cmocka_unit_test(hidden__are_personal_fields_and_no_more),
    };

    return cmocka_run_group_tests_name("kinds", tests, NULL, NULL);
}
