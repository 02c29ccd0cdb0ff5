/* The record a word names. */
#include "base/say.h"
#include "record/say_field.h"
#include "store/known.h"
#include "store/load.h"
#include "store/names.h"
#include "store/rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LETTERS_MOST = 2, YEAR_DIGITS = 4, DIGITS_MOST = 12, KEY_SIZE = 32 };

struct search {
    struct dd_store *store;
    const char *kinds; /* NULL: any */
    const char *word;
    char *folded;
};

/* The next kind that is asked and has names, from `*at` on; NULL at the end. */
static const struct dd_kind *next_named(const struct search *search, unsigned *at)
{
    const struct dd_kind *const *kinds = dd_kinds();

    while (kinds[*at]) {
        const struct dd_kind *kind = kinds[(*at)++];
        if (kind->named_by && (!search->kinds || dd_in_words(search->kinds, kind->name)))
            return kind;
    }
    return NULL;
}

/* What the table record knows of a key. */
struct keyed {
    int64_t id;
    const struct dd_kind *kind;
    bool is_void;
};

static int look_up(struct dd_store *store, const char *key, struct keyed *out, struct dd_error *err)
{
    static const char sql[] =
        "SELECT id, kind, voided_on IS NOT NULL FROM record WHERE \"key\" = ?1";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_text(s, 1, key);
    int got = dd_statement_next(s, err);
    if (got > 0) {
        out->id = dd_column_int(s, 0);
        out->kind = dd_kind_named(dd_column_text(s, 1));
        out->is_void = dd_column_int(s, 2) != 0;
        if (!out->kind)
            got = dd_fail(err, DD_E_STORE, _("the store holds records of the unknown kind '%s'"),
                          dd_column_text(s, 1));
        else
            dd_known_keep(store, out->id, out->kind, key);
    }
    dd_statement_end(s);
    return got;
}

static int find_key(const struct search *search, const char *key, struct dd_matches *matches,
                    struct dd_error *err)
{
    struct keyed found;
    int got = look_up(search->store, key, &found, err);

    if (got > 0 && !found.is_void &&
        (!search->kinds || dd_in_words(search->kinds, found.kind->name)))
        dd_match_add(matches, found.id);
    return got < 0 ? -1 : 0;
}

/* The key a word would be, were it written as keys are: r2026-001, R2026-1 and R2026001 are R2026-001. */
static bool make_key(const char *word, char key[KEY_SIZE])
{
    char letters[LETTERS_MOST + 1] = "", digits[DIGITS_MOST + 1] = "";
    size_t letter = 0, digit = 0;

    for (const char *at = word; *at; at++) {
        const char c = *at >= 'a' && *at <= 'z' ? (char)(*at - 'a' + 'A') : *at;

        if (c >= 'A' && c <= 'Z' && digit == 0 && letter < LETTERS_MOST)
            letters[letter++] = c;
        else if (c >= '0' && c <= '9' && digit < DIGITS_MOST)
            digits[digit++] = c;
        else if (c != '-' && c != '_' && c != ' ')
            return false;
    }
    if (digit <= YEAR_DIGITS)
        return false;
    snprintf(key, KEY_SIZE, "%s%.*s-%03ld", letters, YEAR_DIGITS, digits,
             strtol(digits + YEAR_DIGITS, NULL, 10));
    return dd_kind_of_key(key) != NULL;
}

/* The full name as it stands, by its index; enough for nearly every reference of an import. */
static int find_name(const struct search *search, struct dd_matches *matches, struct dd_error *err)
{
    const struct dd_kind *kind;
    int got = 0;

    for (unsigned at = 0; got >= 0 && (kind = next_named(search, &at));) {
        struct dd_statement *s;

        if (dd_rows_statement(search->store, kind, DD_ROWS_NAMED, 0, &s, err))
            return -1;
        dd_bind_text(s, 1, search->word);
        while ((got = dd_statement_next(s, err)) > 0)
            dd_match_add(matches, dd_column_int(s, 0));
        dd_statement_end(s);
    }
    return got < 0 ? -1 : 0;
}

typedef int dd_names_search(struct dd_store *store, const struct dd_kind *kind, const char *folded,
                            struct dd_matches *matches, struct dd_error *err);

static int find_in_names(const struct search *search, dd_names_search *names,
                         struct dd_matches *matches, struct dd_error *err)
{
    const struct dd_kind *kind;

    for (unsigned at = 0; (kind = next_named(search, &at));)
        if (names(search->store, kind, search->folded, matches, err))
            return -1;
    return 0;
}

/*
 * What is not a key as it stands: from what names one record for certain to what could name several; the first that
 * finds any decides.
 */
static int find_all(const struct search *search, enum dd_how how, struct dd_matches *matches,
                    struct dd_error *err)
{
    char key[KEY_SIZE];

    if (find_name(search, matches, err))
        return -1;
    if (matches->count == 0 && strcmp(search->word, search->folded) != 0 &&
        find_key(search, search->folded, matches, err))
        return -1;
    if (matches->count == 0 && find_in_names(search, dd_names_equal, matches, err))
        return -1;
    /* Only its letters are small: nothing else can be meant. */
    if (matches->count == 0 && how == DD_LOOSELY && make_key(search->folded, key) &&
        dd_same_word(key, search->folded) && find_key(search, key, matches, err))
        return -1;
    if (matches->count == 0 && how == DD_LOOSELY &&
        find_in_names(search, dd_names_part, matches, err))
        return -1;
    return 0;
}

/* `经区第一实验小学 (no1-primary)`; the key alone where it has no name. */
static int say_record(struct dd_store *store, int64_t id, struct dd_text *out, struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    const char *name, *key;
    int result = dd_record_name(store, id, arena, &name, err);

    if (result == 0)
        result = dd_key_load(store, id, arena, &key, err);
    if (result == 0 && strcmp(name, key) != 0)
        dd_text_format(out, "%s (%s)", name, key);
    else if (result == 0)
        dd_text_put(out, key);
    dd_arena_free(arena);
    return result;
}

/* `督学或督导机构人员`, or `record` where any would do. */
static void say_kinds(const char *kinds, struct dd_text *out)
{
    const struct dd_kind *const *all = dd_kinds();
    const bool chinese = dd_speaks_chinese();
    const char *last = NULL;

    for (unsigned i = 0; kinds && all[i]; i++) {
        if (!dd_in_words(kinds, all[i]->name))
            continue;
        if (last)
            dd_text_format(out, "%s%s", out->length ? (chinese ? "、" : ", ") : "", last);
        last = chinese ? all[i]->label : all[i]->name;
    }
    if (out->length)
        dd_text_put(out, chinese ? "或" : " or ");
    dd_text_put(out, last ? last : _("record"));
}

static int fail_ambiguous(const struct search *search, const struct dd_matches *matches,
                          struct dd_error *err)
{
    struct dd_text one = { 0 }, other = { 0 };
    char word[DD_EXCERPT_SIZE];
    int result = -1;

    if (say_record(search->store, matches->ids[0], &one, err) == 0 &&
        say_record(search->store, matches->ids[1], &other, err) == 0) {
        dd_excerpt(search->word, word);
        result = dd_fail(err, DD_E_AMBIGUOUS, _("'%s' could be %s or %s"), word, one.at, other.at);
        dd_hint(err, matches->count > 2 ? _("there are more; give the key") : _("give the key"));
    }
    dd_text_free(&one);
    dd_text_free(&other);
    return result;
}

/* The word is the key of a record that cannot be meant; 1 when that has been said. */
static int fail_keyed(const struct search *search, struct dd_error *err)
{
    struct dd_text wanted = { 0 }, is = { 0 };
    struct keyed found;
    int got = look_up(search->store, search->folded, &found, err);

    if (got <= 0)
        return got;
    if (found.is_void) {
        dd_fail(err, DD_E_REFERENCE, _("%s is void"), search->folded);
    } else {
        say_kinds(search->kinds, &wanted);
        say_kinds(found.kind->name, &is);
        dd_fail(err, DD_E_REFERENCE, _("%s is a %s, not a %s"), search->folded, dd_text_get(&is),
                dd_text_get(&wanted));
    }
    dd_text_free(&wanted);
    dd_text_free(&is);
    return 1;
}

/* What was meant, most likely: what has the word as a part, else what is written nearly so. */
static int suggest(const struct search *search, struct dd_matches *matches, struct dd_error *err)
{
    struct dd_nearest nearest;
    const struct dd_kind *kind;
    int64_t id = 0;
    char key[KEY_SIZE];

    if (search->folded[0] == '\0')
        return 0;
    if (make_key(search->folded, key))
        return find_key(search, key, matches, err);
    if (find_in_names(search, dd_names_part, matches, err))
        return -1;
    if (matches->count > 0)
        return 0;
    dd_nearest_begin(&nearest, search->folded);
    for (unsigned at = 0; (kind = next_named(search, &at));)
        if (dd_names_nearest(search->store, kind, &nearest, &id, err))
            return -1;
    if (id)
        dd_match_add(matches, id);
    return 0;
}

static int fail_unknown(const struct search *search, struct dd_error *err)
{
    struct dd_matches matches = { 0 };
    struct dd_text near = { 0 }, kinds = { 0 };
    char word[DD_EXCERPT_SIZE], key[KEY_SIZE];
    int result = suggest(search, &matches, err);

    for (unsigned i = 0; result == 0 && i < matches.count && i < DD_MATCHES_KEPT; i++) {
        if (i > 0)
            dd_text_put(&near, ", ");
        result = say_record(search->store, matches.ids[i], &near, err);
    }
    if (result == 0) {
        say_kinds(search->kinds, &kinds);
        dd_fail(err, DD_E_REFERENCE, _("there is no %s '%s'"), dd_text_get(&kinds),
                dd_excerpt(search->word, word));
        if (near.length)
            dd_hint(err, _("nearest: %s"), dd_text_get(&near));
        else if (make_key(search->folded, key) && strcmp(key, search->folded) != 0)
            dd_hint(err, _("keys are written like %s"), key);
    }
    dd_text_free(&near);
    dd_text_free(&kinds);
    return -1;
}

static int find(const struct search *search, enum dd_how how, int64_t *id, struct dd_error *err)
{
    struct dd_matches matches = { 0 };

    if (search->folded[0] != '\0' && find_all(search, how, &matches, err))
        return -1;
    if (matches.count == 1) {
        *id = matches.ids[0];
        return 0;
    }
    if (matches.count > 1)
        return fail_ambiguous(search, &matches, err);
    return fail_keyed(search, err) == 0 ? fail_unknown(search, err) : -1;
}

int dd_store_find(struct dd_store *store, const char *kinds, const char *word, enum dd_how how,
                  int64_t *id, struct dd_error *err)
{
    struct search search = { store, kinds, word, NULL };
    struct dd_matches matches = { 0 };
    const size_t size = strlen(word) + 1;

    if (find_key(&search, word, &matches, err))
        return -1;
    if (matches.count) {
        *id = matches.ids[0];
        return 0;
    }
    search.folded = dd_alloc(size);
    dd_fold_name(word, size - 1, search.folded, size);
    int result = find(&search, how, id, err);
    free(search.folded);
    return result;
}
