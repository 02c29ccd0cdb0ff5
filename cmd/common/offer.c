#include "common/offer.h"

#include "common/surroundings.h"
#include "common/verbs.h"

#include <dudao/list.h>
#include <dudao/output.h>
#include <dudao/policy.h>
#include <string.h>

enum { KEYS_MOST = 200, COLUMNS_MOST = 256 };

void offer(struct completion *completion, const char *word, const char *end)
{
    const char *whole =
        dd_arena_format(completion->call->arena, "%s%s%s", completion->lead, word, end);

    if (strncmp(whole, completion->typed, strlen(completion->typed)) == 0)
        spool_format(&completion->call->out, "%s\n", whole);
}

/* `bash|zsh|fish`, one by one. */
void offer_each(struct completion *completion, const char *words)
{
    for (size_t length; *words; words += length + (words[length] == '|')) {
        length = strcspn(words, "|");
        offer(completion, dd_arena_format(completion->call->arena, "%.*s", (int)length, words), "");
    }
}

void offer_kinds(struct completion *completion)
{
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++)
        offer(completion, (*kind)->name, "");
}

static void offer_keys_of(struct completion *completion, const struct dd_kind *kind)
{
    struct call *call = completion->call;
    const char *typed = completion->typed + strlen(completion->lead);
    const char *const filters[] = { dd_arena_format(call->arena, "key~%s", typed), NULL };
    const struct dd_list_options options = { .kind = kind,
                                             .filters = *typed ? filters : NULL,
                                             .limit = KEYS_MOST };
    struct dd_record *record, *derived;
    struct dd_error err = { 0 };
    struct dd_list *list;

    if (dd_list_open(&list, call->store, &options, &err))
        return;
    while (dd_list_next(list, call->arena, &record, &derived, &err) > 0)
        offer(completion, dd_record_key(record), "");
    dd_list_close(list);
}

/* The letters typed tell the kind; before any is typed, it is that of the task. */
static bool could_be(const struct completion *completion, const struct dd_kind *kind)
{
    const char *word = completion->typed + strlen(completion->lead);
    const size_t letters = strspn(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const char *usual = completion->call->tool->kind;

    if (*word == '\0')
        return usual && strcmp(kind->name, usual) == 0;
    if (!kind->letters || letters == 0)
        return kind->keying == DD_KEY_GIVEN;
    if (word[letters] != '\0')
        return strlen(kind->letters) == letters && strncmp(kind->letters, word, letters) == 0;
    return strncmp(kind->letters, word, letters) == 0;
}

/* The store is only looked into; what goes wrong is not for a shell to tell. */
static bool open_store(struct completion *completion)
{
    struct call *call = completion->call;
    struct dd_store_options options = { .access = DD_READ, .path = call->path };
    struct dd_error err = { 0 };

    if (call->store)
        return true;
    if (!options.path)
        options.path = surroundings_store(call->arena, &err);
    return options.path && surroundings_now(&options.who.now, &err) == 0 &&
           surroundings_today(options.who.now, &options.who.today, &err) == 0 &&
           dd_store_open(&call->store, &options, &err) == 0 &&
           dd_store_read(call->store, &err) == 0;
}

static bool is_among(const char *kinds, const char *name)
{
    const size_t length = strlen(name);

    for (const char *at = kinds; (at = strstr(at, name)) != NULL; at += length)
        if ((at == kinds || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return true;
    return false;
}

void offer_keys(struct completion *completion, const char *kinds)
{
    struct call *call = completion->call;
    const bool moving = call->verb == &move_verb;

    if (!open_store(completion))
        return;
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++)
        if (kinds ? is_among(kinds, (*kind)->name)
                  : could_be(completion, *kind) && (!moving || verbs_has_move(*kind, call->word)))
            offer_keys_of(completion, *kind);
}

/* Whether behind `key=` its value is being typed. */
static bool is_valued(const struct completion *completion, const char *key)
{
    const size_t length = strlen(key);

    return strncmp(completion->typed, key, length) == 0 && completion->typed[length] == '=';
}

/* `field=`, and behind the sign what can be chosen. */
static void offer_choice(struct completion *completion, const char *key,
                         const struct dd_choice *choices, const char *end)
{
    struct dd_arena *arena = completion->call->arena;

    if (!strchr(completion->typed + strlen(completion->lead), '='))
        offer(completion, key, end);
    else if (is_valued(completion, key))
        for (unsigned i = 1; choices && choices[i].key; i++)
            offer(completion, dd_arena_format(arena, "%s=%s", key, choices[i].key), "");
}

static void offer_phrases(struct completion *completion, const struct dd_field *field)
{
    struct dd_arena *arena = completion->call->arena;

    for (const struct dd_phrase *phrase = field->phrases; phrase->key; phrase++) {
        const char *word = phrase->sample
                               ? dd_arena_format(arena, "%s%u", phrase->key, phrase->sample)
                               : phrase->key;
        offer(completion, dd_arena_format(arena, "%s=%s", field->key, word), "");
    }
}

static void offer_field(struct completion *completion, const struct dd_field *field,
                        const char *end)
{
    static const struct dd_choice answers[] = { { 0 }, { "yes", "是" }, { "no", "否" }, { 0 } };
    struct completion value = *completion;

    offer_choice(completion, field->key, field->type == DD_YESNO ? answers : field->choices, end);
    if (!is_valued(completion, field->key))
        return;
    if (field->phrases)
        offer_phrases(completion, field);
    if (field->type != DD_REF || !field->kinds)
        return;
    value.lead = dd_arena_format(completion->call->arena, "%s=", field->key);
    offer_keys(&value, field->kinds);
}

/* What a person may set. */
void offer_settable(struct completion *completion, const struct dd_kind *kind)
{
    for (const struct dd_field *field = kind ? kind->fields : NULL; field && field->key; field++)
        if (field->need != DD_ASSIGNED)
            offer_field(completion, field, "=");
}

/* What a move takes beside the fields. */
void offer_move_words(struct completion *completion, const struct dd_kind *kind)
{
    static const struct dd_choice selves[] = {
        { 0 }, { "self", "本人" }, { "acting", "授权代签" }, { 0 }
    };
    const struct dd_choice *reasons = NULL;
    struct dd_move_seen seen;

    for (unsigned i = 0; kind && dd_flow_row(kind, i, &seen); i++)
        if (seen.reasons && strcmp(seen.verb, completion->call->word) == 0)
            reasons = seen.reasons;
    for (const struct option_row *row = move_words; row->name; row++)
        offer_choice(completion, row->name,
                     strcmp(row->name, "as") == 0       ? selves
                     : strcmp(row->name, "reason") == 0 ? reasons
                                                        : NULL,
                     "=");
}

/* What a list can show, and be asked for: rows, what every record has, and what is derived. */
void offer_columns(struct completion *completion, const struct dd_kind *kind, const char *end)
{
    const struct dd_list_options asked = { .kind = kind, .limit = 1 };
    struct dd_column columns[COLUMNS_MOST];
    struct dd_list *list = NULL;
    struct dd_error err = { 0 };
    unsigned count = 0;

    if (!kind)
        return;
    if (open_store(completion) && dd_list_open(&list, completion->call->store, &asked, &err))
        list = NULL;
    const struct dd_table_options options = { .kind = kind,
                                              .derived = list ? dd_list_derived(list) : NULL };
    if (dd_columns_choose(&options, DD_JSON, columns, COLUMNS_MOST, &count, &err))
        count = 0;
    for (unsigned i = 0; i < count; i++) {
        struct dd_field field = *columns[i].field;

        if (columns[i].of == DD_OF_COMMON && strcmp(field.key, "state") == 0)
            field.choices = kind->states;
        offer_field(completion, &field, end);
    }
    dd_list_close(list);
}

static int offer_number(void *with, const struct dd_number_seen *seen, struct dd_error *err)
{
    (void)err;
    offer(with, seen->id, "");
    return 0;
}

/* The numbers of the rules, each once for every day from which it holds: a shell does not mind. */
void offer_numbers(struct completion *completion)
{
    struct dd_error err = { 0 };

    (void)dd_policy_each(open_store(completion) ? completion->call->store : NULL, NULL, false,
                         offer_number, completion, &err);
}
