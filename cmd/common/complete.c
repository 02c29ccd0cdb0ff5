#include "common/complete.h"

#include "common/front.h"
#include "common/help.h"
#include "common/offer.h"
#include "common/verbs.h"

#include <string.h>
#include <unistd.h>

/* `-f`, `--format`, or `--format=js`: an option by what stands before the sign. */
static const struct option_row *find_row(const struct option_row *rows, const char *word)
{
    const size_t length = strcspn(word, "=");

    for (; rows && rows->name; rows++) {
        if (word[0] == '-' && word[1] == rows->letter && rows->letter && length == 2)
            return rows;
        if (length > 2 && strncmp(word, "--", 2) == 0 && strlen(rows->name) == length - 2 &&
            strncmp(rows->name, word + 2, length - 2) == 0)
            return rows;
    }
    return NULL;
}

static const struct option_row *verb_options(const struct completion *completion)
{
    return completion->call->verb ? completion->call->verb->options : NULL;
}

static const struct option_row *find_option(const struct completion *completion, const char *word)
{
    const struct option_row *row = find_row(common_options, word);

    return row ? row : find_row(verb_options(completion), word);
}

static void offer_options(struct completion *completion, const struct option_row *rows)
{
    for (; rows && rows->name; rows++)
        offer(completion, dd_arena_format(completion->call->arena, "--%s", rows->name), "");
}

/* Moves of several kinds may have one verb, and that of a task: `check`. */
static bool is_offered(const struct tool *tool, unsigned count, const char *verb)
{
    struct verb_move move;

    for (const struct verb *common = common_verbs; common->name; common++)
        if (strcmp(common->name, verb) == 0)
            return true;
    for (unsigned i = 0; i < count && verbs_move(tool, i, &move); i++)
        if (strcmp(move.row.verb, verb) == 0)
            return true;
    return false;
}

static void offer_verbs(struct completion *completion)
{
    const struct tool *tool = completion->call->tool;
    const struct task *task;
    const char *last = "";
    struct verb_move move;

    offer(completion, "help", "");
    for (unsigned i = 0; !tool->name && (task = front_task(i)); i++)
        offer(completion, task->name, "");
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
        if (!is_offered(tool, i, move.row.verb))
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

static bool takes(const struct verb *verb, const char *what)
{
    return verb->arguments && strstr(verb->arguments, what);
}

/* The kind whose fields a word sets or asks for; beside zones stand filters of units. */
static const struct dd_kind *kind_meant(const struct completion *completion)
{
    const struct call *call = completion->call;
    const struct dd_kind *kind = NULL;

    if (call->verb == &move_verb)
        return completion->second ? dd_kind_of_key(completion->second) : NULL;
    if (takes(call->verb, "ZONE"))
        return dd_kind_find("unit");
    if (completion->second)
        kind = dd_kind_find(completion->second);
    return kind || !call->tool->kind ? kind : dd_kind_find(call->tool->kind);
}

static void offer_words(struct completion *completion)
{
    const struct verb *verb = completion->call->verb;
    const bool begun = completion->words > 1 || *completion->typed;

    if (takes(verb, "KIND") && completion->words == 1)
        offer_kinds(completion);
    if (takes(verb, "KEY") && !strchr(completion->typed, '='))
        offer_keys(completion, NULL);
    if (takes(verb, "SCHOOL"))
        offer_keys(completion, "unit");
    if (takes(verb, "ZONE"))
        offer_keys(completion, "zone");
    if (takes(verb, "INSPECTOR"))
        offer_keys(completion, "inspector");
    if (takes(verb, "ID"))
        offer_numbers(completion);
    if (takes(verb, "|") && verb->arguments[0] != '[')
        offer_each(completion, verb->arguments);
    if (takes(verb, "FILTER") && begun)
        offer_columns(completion, kind_meant(completion), "=");
    if (takes(verb, "FIELD") && begun)
        offer_settable(completion, kind_meant(completion));
    if (verb == &move_verb && begun)
        offer_move_words(completion, kind_meant(completion));
}

/* `key,na`, `-dea`: of names parted by commas the last is being typed, and a - before it sorts down. */
static void lead_to_last(struct completion *completion)
{
    const char *typed = completion->typed;
    const char *comma = strrchr(typed + strlen(completion->lead), ',');
    size_t length = comma ? (size_t)(comma - typed) + 1 : strlen(completion->lead);

    length += typed[length] == '-';
    completion->lead = dd_arena_format(completion->call->arena, "%.*s", (int)length, typed);
}

static void offer_values(struct completion *completion, const struct option_row *row)
{
    const struct verb *verb = completion->call->verb;

    if (strcmp(row->name, "format") == 0) {
        offer_each(completion, verb ? verbs_formats(verb) : "table|json|csv|yaml|tsv");
    } else if (strcmp(row->takes, "FORMAT") == 0) {
        offer_each(completion, "yaml|json");
    } else if (strcmp(row->takes, "NAMES") == 0 || strcmp(row->takes, "FIELD") == 0) {
        lead_to_last(completion);
        offer_columns(completion, kind_meant(completion), "");
    } else if (strchr(row->takes, '|')) {
        offer_each(completion, row->takes);
    }
}

/* `--format js`, and in one word `--format=js`. */
static const struct option_row *option_before(struct completion *completion)
{
    const char *sign = strchr(completion->typed, '=');
    const struct option_row *row = find_option(completion, completion->before);

    if (row && row->takes && !strchr(completion->before, '='))
        return row;
    if (!sign || strncmp(completion->typed, "--", 2) != 0)
        return NULL;
    completion->lead = dd_arena_format(completion->call->arena, "%.*s",
                                       (int)(sign - completion->typed) + 1, completion->typed);
    return find_option(completion, completion->typed);
}

/* `--store FILE`, `--store=FILE` */
static const char *path_after(int count, char **words, int at)
{
    const char *sign = strchr(words[at], '=');

    return sign ? sign + 1 : at + 1 < count ? words[at + 1] : NULL;
}

/* The words that are neither options nor their values. */
static void read_words(struct completion *completion, int count, char **words)
{
    for (int i = 0; i < count; i++) {
        const struct option_row *row = find_row(common_options, words[i]);

        if (row && strcmp(row->name, "store") == 0)
            completion->call->path = path_after(count, words, i);
        if (row && row->takes && !strchr(words[i], '='))
            i++;
        if (row || words[i][0] == '-' || (completion->words == 0 && help_is(words[i])))
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
    const struct option_row *row = option_before(completion);

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
    struct completion completion = { .call = call, .typed = "", .lead = "", .before = "" };
    struct dd_error err = { 0 };

    if (count > 0)
        completion.typed = words[--count];
    if (count > 0)
        completion.before = words[count - 1];
    read_words(&completion, count, words);
    resolve(&completion, count, words);
    offer_all(&completion);
    dd_store_close(call->store);
    return spool_flush(&call->out, STDOUT_FILENO, &err) ? dd_code_exit(err.code) : 0;
}
