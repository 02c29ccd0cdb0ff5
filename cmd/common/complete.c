#include "common/complete.h"

#include "common/front.h"
#include "common/surroundings.h"
#include "common/verbs.h"

#include <dudao/list.h>
#include <string.h>
#include <unistd.h>

enum { KEYS_MOST = 200 };

struct completion {
    struct call *call;
    const char *typed;  /* the word so far */
    const char *before; /* the word in front of it, or an empty one */
    const char *verb;   /* the first word that is no option, or NULL */
    const char *second; /* the one behind it, or NULL */
    unsigned words;     /* how many of them there are */
};

static void offer(struct completion *completion, const char *word, const char *end)
{
    const size_t length = strlen(completion->typed);

    if (strncmp(word, completion->typed, length) == 0)
        spool_format(&completion->call->out, "%s%s\n", word, end);
}

static const struct option_row *find_option(const struct option_row *rows, const char *word)
{
    if (strncmp(word, "--", 2) != 0)
        return NULL;
    for (; rows && rows->name; rows++)
        if (strcmp(rows->name, word + 2) == 0)
            return rows;
    return NULL;
}

static const struct option_row *verb_options(const struct completion *completion)
{
    return completion->call->verb ? completion->call->verb->options : NULL;
}

static void offer_options(struct completion *completion, const struct option_row *rows)
{
    for (; rows && rows->name; rows++)
        offer(completion, dd_arena_format(completion->call->arena, "--%s", rows->name), "");
}

static void offer_verbs(struct completion *completion)
{
    const struct tool *tool = completion->call->tool;
    const char *task, *last = "";
    struct verb_move move;

    for (unsigned i = 0; !tool->name && (task = front_task(i)); i++)
        offer(completion, task, "");
    for (const struct verb *verb = tool->verbs; verb && verb->name; verb++) {
        const char *first = dd_arena_format(completion->call->arena, "%.*s",
                                            (int)strcspn(verb->name, " "), verb->name);

        if (*first && strcmp(first, last) != 0)
            offer(completion, first, "");
        last = first;
    }
    for (const struct verb *verb = common_verbs; verb->name; verb++)
        offer(completion, verb->name, "");
    for (unsigned i = 0; tool->name && verbs_move(tool, i, &move); i++)
        offer(completion, move.row.verb, "");
}

/* `list` behind `policy`. */
static void offer_second(struct completion *completion)
{
    const size_t length = strlen(completion->verb);

    for (const struct verb *verb = completion->call->tool->verbs; verb && verb->name; verb++)
        if (strncmp(verb->name, completion->verb, length) == 0 && verb->name[length] == ' ')
            offer(completion, verb->name + length + 1, "");
}

static void offer_kinds(struct completion *completion)
{
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++)
        offer(completion, (*kind)->name, "");
}

/* `field=`, or behind one that is chosen its choices. */
static void offer_fields(struct completion *completion, const struct dd_kind *kind, const char *end)
{
    const char *equals = strchr(completion->typed, '=');

    for (const struct dd_field *field = kind ? kind->fields : NULL; field && field->key; field++) {
        const size_t length = strlen(field->key);

        if (!equals) {
            offer(completion, field->key, end);
            continue;
        }
        if ((size_t)(equals - completion->typed) != length ||
            strncmp(field->key, completion->typed, length) != 0)
            continue;
        for (unsigned i = 1; field->choices && field->choices[i].key; i++)
            offer(completion,
                  dd_arena_format(completion->call->arena, "%s=%s", field->key,
                                  field->choices[i].key),
                  "");
    }
}

/* The store is only looked into; what goes wrong is not for a shell to tell. */
static void offer_keys_of(struct completion *completion, const struct dd_kind *kind)
{
    struct call *call = completion->call;
    const char *const filters[] = { dd_arena_format(call->arena, "key~%s", completion->typed),
                                    NULL };
    const struct dd_list_options options = { .kind = kind,
                                             .filters = *completion->typed ? filters : NULL,
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
    const size_t typed = strspn(completion->typed, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const char *usual = completion->call->tool->kind;

    if (*completion->typed == '\0')
        return usual && strcmp(kind->name, usual) == 0;
    if (!kind->letters || typed == 0)
        return kind->keying == DD_KEY_GIVEN;
    if (completion->typed[typed] != '\0')
        return strlen(kind->letters) == typed &&
               strncmp(kind->letters, completion->typed, typed) == 0;
    return strncmp(kind->letters, completion->typed, typed) == 0;
}

static void offer_keys(struct completion *completion)
{
    struct call *call = completion->call;
    const bool moving = call->verb == &move_verb;
    struct dd_error err = { 0 };
    struct dd_store_options options = { .access = DD_READ };

    options.path = surroundings_store(call->arena, &err);
    if (!options.path || surroundings_now(&options.who.now, &err) ||
        surroundings_today(options.who.now, &options.who.today, &err) ||
        dd_store_open(&call->store, &options, &err))
        return;
    if (dd_store_read(call->store, &err) == 0)
        for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++)
            if (could_be(completion, *kind) && (!moving || verbs_has_move(*kind, call->word)))
                offer_keys_of(completion, *kind);
    dd_store_close(call->store);
    call->store = NULL;
}

/* The kind whose fields a word sets or asks for. */
static const struct dd_kind *kind_meant(const struct completion *completion)
{
    const struct call *call = completion->call;
    const struct dd_kind *kind = NULL;

    if (call->verb == &move_verb)
        return completion->second ? dd_kind_of_key(completion->second) : NULL;
    if (completion->second)
        kind = dd_kind_find(completion->second);
    return kind || !call->tool->kind ? kind : dd_kind_find(call->tool->kind);
}

static bool takes(const struct verb *verb, const char *what)
{
    return verb->arguments && strstr(verb->arguments, what);
}

static void offer_words(struct completion *completion)
{
    const struct verb *verb = completion->call->verb;
    const bool fields = takes(verb, "FIELD") || takes(verb, "FILTER");

    if (takes(verb, "KIND") && completion->words == 1)
        offer_kinds(completion);
    if (takes(verb, "KEY") && !strchr(completion->typed, '='))
        offer_keys(completion);
    if (fields && (completion->words > 1 || *completion->typed))
        offer_fields(completion, kind_meant(completion), "=");
}

static void offer_values(struct completion *completion, const struct option_row *row)
{
    static const char *const formats[] = { "table", "json", "csv", "yaml", "tsv", NULL };
    static const char *const languages[] = { "zh", "en", NULL };
    const bool language = strcmp(row->name, "lang") == 0;

    if (language || strcmp(row->name, "format") == 0)
        for (const char *const *word = language ? languages : formats; *word; word++)
            offer(completion, *word, "");
    if (strcmp(row->takes, "NAMES") == 0 || strcmp(row->takes, "FIELD") == 0)
        offer_fields(completion, kind_meant(completion), "");
}

/* The words that are neither options nor their values. */
static void read_words(struct completion *completion, int count, char **words)
{
    for (int i = 0; i < count; i++) {
        const struct option_row *row = find_option(common_options, words[i]);

        if (row && row->takes)
            i++;
        if (row || words[i][0] == '-')
            continue;
        if (completion->words == 0)
            completion->verb = words[i];
        if (completion->words == 1)
            completion->second = words[i];
        completion->words++;
    }
}

static void resolve(struct completion *completion, int count, char **words)
{
    struct call *call = completion->call;
    struct dd_error err = { 0 };
    int used;

    for (int i = 0; completion->verb && i < count; i++)
        if (words[i] == completion->verb && verbs_resolve(call, count - i, words + i, &used, &err))
            call->verb = NULL;
}

static void offer_all(struct completion *completion)
{
    const struct option_row *row = find_option(common_options, completion->before);

    if (!row)
        row = find_option(verb_options(completion), completion->before);
    if (row && row->takes) {
        offer_values(completion, row);
    } else if (*completion->typed == '-') {
        offer_options(completion, common_options);
        offer_options(completion, verb_options(completion));
    } else if (!completion->verb) {
        offer_verbs(completion);
    } else if (completion->call->verb) {
        offer_words(completion);
    } else {
        offer_second(completion);
    }
}

int complete(struct call *call, int count, char **words)
{
    struct completion completion = { .call = call, .typed = "", .before = "" };
    struct dd_error err = { 0 };

    if (count > 0)
        completion.typed = words[--count];
    if (count > 0)
        completion.before = words[count - 1];
    read_words(&completion, count, words);
    resolve(&completion, count, words);
    offer_all(&completion);
    return spool_flush(&call->out, STDOUT_FILENO, &err) ? dd_code_exit(err.code) : 0;
}
