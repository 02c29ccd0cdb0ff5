/*
 * Running the rules of schema/rules: one file a rule, its heading in comments, its query returning subject, expected,
 * actual and holds. A rule with nothing to compare returns no row.
 */
#include "base/arena.h"
#include "base/text.h"
#include "record/say_field.h"
#include "store/query.h"
#include "store/schema.h"

#include <dudao/policy.h>

#include <stdio.h>
#include <string.h>

void dd_rule_year(int year, struct dd_rule_period *out)
{
    out->year = year;
    out->from = dd_day_make(year, 1, 1);
    out->until = dd_day_make(year, 12, 31);
    out->school_from = dd_day_make(year - 1, 9, 1);
    out->school_until = dd_day_make(year, 8, 31);
}

void dd_rule_school_year(int first_year, struct dd_rule_period *out)
{
    out->year = first_year;
    out->from = out->school_from = dd_day_make(first_year, 9, 1);
    out->until = out->school_until = dd_day_make(first_year + 1, 8, 31);
}

/* What a rule's heading says, in an arena. */
struct heading {
    const char *title, *title_en, *article, *numbers, *words, *subject;
};

/* The rest of the comment line `-- WORD: rest`; NULL when the heading has none. */
static const char *line_of(const char *text, const char *word, struct dd_arena *arena)
{
    size_t length = strlen(word);
    while (text[0] == '-' && text[1] == '-') {
        const char *end = strchr(text, '\n');
        const char *at = text + 2 + strspn(text + 2, " ");
        if (!end)
            return NULL;
        if (!strncmp(at, word, length) && at[length] == ':') {
            at += length + 1;
            at += strspn(at, " ");
            return dd_arena_copy(arena, at, (size_t)(end - at));
        }
        text = end + 1;
    }
    return NULL;
}

static struct heading read_heading(const struct dd_schema_file *file, struct dd_arena *arena)
{
    struct heading heading = {
        .title = line_of(file->text, "title", arena),
        .title_en = line_of(file->text, "title-en", arena),
        .article = line_of(file->text, "article", arena),
        .numbers = line_of(file->text, "numbers", arena),
        .words = line_of(file->text, "words-en", arena),
        .subject = line_of(file->text, "subject-en", arena),
    };
    return heading;
}

/* `full-time-share` is the parameter :full_time_share. */
static void parameter(const char *id, size_t length, char *out, size_t size)
{
    snprintf(out, size, "%.*s", (int)length, id);
    for (char *c = out; *c; c++)
        if (*c == '-')
            *c = '_';
}

static int bind_numbers(struct dd_store *store, struct dd_query *query, const char *ids,
                        dd_day until, struct dd_error *err)
{
    char id[48], name[48];
    struct dd_number_rule number;
    for (const char *at = ids; at && *at;) {
        size_t length = strcspn(at, ", ");
        if (length) {
            snprintf(id, sizeof id, "%.*s", (int)length, at);
            if (dd_policy_number(store, id, until, &number, err) < 0)
                return -1;
            parameter(at, length, name, sizeof name);
            dd_query_number(query, name, number.value);
        }
        at += length + strspn(at + length, ", ");
    }
    return 0;
}

static void bind_period(struct dd_query *query, const struct dd_rule_period *period, dd_day today)
{
    dd_query_number(query, "year", period->year);
    dd_query_day(query, "from", period->from);
    dd_query_day(query, "until", period->until);
    dd_query_day(query, "school_from", period->school_from);
    dd_query_day(query, "school_until", period->school_until);
    dd_query_day(query, "today", today);
}

/* The text with the first `word` in it, if any, replaced. */
static const char *with_word(const char *text, const char *word, size_t length, const char *english,
                             size_t english_length, struct dd_arena *arena)
{
    const char *at = memmem(text, strlen(text), word, length);
    const size_t before = at ? (size_t)(at - text) : 0;

    if (!at)
        return text;
    const size_t rest = strlen(at + length) + 1;
    char *out = dd_arena_alloc(arena, before + english_length + rest);
    memcpy(out, text, before);
    memcpy(out + before, english, english_length);
    memcpy(out + before + english_length, at + length, rest);
    return out;
}

/*
 * A rule speaks Chinese; for a reader of English its words, `words-en: 收回=revoked; 合格=passed`, stand for them. A subject
 * names persons and schools, whose names stay as they are: what a rule says in it itself is told apart, in `subject-en`.
 */
static const char *in_words(const char *text, const char *words, struct dd_arena *arena)
{
    for (const char *at = words; text && at && *at;) {
        const size_t length = strcspn(at, "=;"), end = strcspn(at, ";");

        if (length < end)
            text = with_word(text, at, length, at + length + 1, end - length - 1, arena);
        at += end + strspn(at + end, "; ");
    }
    return text;
}

static const char *said(const char *text, const char *words, struct dd_arena *arena)
{
    if (!text || dd_speaks_chinese())
        return text;
    return in_words(strcmp(text, "全区") == 0 ? "whole district" : text, words, arena);
}

static int run(struct dd_store *store, const struct dd_schema_file *file,
               const struct dd_rule_period *period, dd_rule_seen *seen, void *with,
               struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    struct heading heading = read_heading(file, arena);
    struct dd_query *query = NULL;
    int row = dd_query_rule(store, file->name, &query, err);
    if (row == 0) {
        bind_period(query, period, dd_store_today(store));
        row = bind_numbers(store, query, heading.numbers, period->until, err);
    }
    while (row == 0 && (row = dd_query_next(query, err)) > 0) {
        const struct dd_finding_of_rule found = {
            .rule = file->name,
            .article = heading.article,
            .title = heading.title,
            .title_en = heading.title_en,
            .subject = said(dd_query_string(query, 0), heading.subject, arena),
            .expected = said(dd_query_string(query, 1), heading.words, arena),
            .actual = said(dd_query_string(query, 2), heading.words, arena),
            .holds = dd_query_int(query, 3) != 0,
        };
        row = seen(with, &found, err);
    }
    dd_query_end(query);
    dd_arena_free(arena);
    return row;
}

int dd_rules_run(struct dd_store *store, const char *task, const struct dd_rule_period *period,
                 dd_rule_seen *seen, void *with, unsigned *rules, struct dd_error *err)
{
    size_t length = task ? strlen(task) : 0;
    unsigned count = 0;
    for (const struct dd_schema_file *file = dd_schema_rules; file->name; file++) {
        if (task && (strncmp(file->name, task, length) || file->name[length] != '-'))
            continue;
        if (run(store, file, period, seen, with, err) < 0)
            return -1;
        count++;
    }
    *rules = count;
    return 0;
}
