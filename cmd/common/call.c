#include "common/call.h"

#include "common/message.h"
#include "common/say.h"
#include "common/surroundings.h"
#include "common/verbs.h"

#include <dudao/task.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

const char *call_option(const struct call *call, const char *name)
{
    return options_text(&call->options, name);
}

bool call_flag(const struct call *call, const char *name)
{
    return options_flag(&call->options, name);
}

const char *call_text(const struct call *call, unsigned nth)
{
    return nth < call->options.count ? call->options.words[nth] : NULL;
}

const char *call_label(const struct call *call, const char *key, const char *label)
{
    return call->chinese && label ? label : key;
}

const char *call_word(const struct call *call, const char *key, const char *label)
{
    return call->format == DD_JSON ? key : call_label(call, key, label);
}

bool call_is_brief(const struct call *call)
{
    return call->quiet && call->format == DD_TABLE;
}

bool call_tells(const struct call *call)
{
    return !call->quiet && call->format == DD_TABLE;
}

/* The option is named in what is wrong with it. */
static int name_option(const char *name, struct dd_error *err)
{
    snprintf(err->field, sizeof err->field, "--%s", name);
    return -1;
}

static int settle_day(struct call *call, struct dd_error *err)
{
    const char *today = call_option(call, "today");

    if (surroundings_now(&call->who.now, err))
        return -1;
    if (!today)
        return surroundings_today(call->who.now, &call->who.today, err);
    return dd_day_parse(today, &call->who.today, err) ? name_option("today", err) : 0;
}

/* `json` of `table|json`. */
static bool is_among(const char *words, const char *word)
{
    const size_t length = strlen(word);

    for (; *words; words += strcspn(words, "|"), words += *words == '|')
        if (strcspn(words, "|") == length && strncmp(words, word, length) == 0)
            return true;
    return false;
}

/* One that is the verb's own stays a word, which the verb asks for. */
static int settle_format(struct call *call, struct dd_error *err)
{
    static const char *const formats[] = {
        [DD_TABLE] = "table", [DD_JSON] = "json", [DD_YAML] = "yaml",
        [DD_CSV] = "csv",     [DD_TSV] = "tsv",
    };
    const char *word = call_option(call, "format"), *taken = verbs_formats(call->verb);

    if (word && !is_among(taken, word)) {
        dd_fail(err, DD_E_USAGE, _("%s has no format '%s'"), call->word, word);
        return dd_hint(err, _("formats: %s"), taken);
    }
    for (unsigned i = 0; word && i < sizeof formats / sizeof *formats; i++)
        if (strcmp(word, formats[i]) == 0)
            call->format = (enum dd_format)i;
    return 0;
}

/* A day that cannot be read is wrong usage here, not bad input. */
static int as_usage(struct dd_error *err)
{
    err->code = DD_E_USAGE;
    return -1;
}

int call_settle(struct call *call, struct dd_error *err)
{
    const char *language = call_option(call, "lang");

    call->dry = call_flag(call, "dry-run");
    call->quiet = call_flag(call, "quiet");
    call->reveal = call_flag(call, "reveal");
    call->force = call_flag(call, "force");
    if (language && strcmp(language, "zh") != 0 && strcmp(language, "en") != 0)
        return dd_fail(err, DD_E_USAGE, _("--lang is zh or en, not '%s'"), language);
    if (call->force && !call_option(call, "reason"))
        return dd_fail(err, DD_E_USAGE, "%s", _("--force needs --reason TEXT"));
    if (call->reveal && call->dry)
        return dd_fail(err, DD_E_USAGE, "%s",
                       _("--reveal is noted in the history, so it cannot be a dry run"));
    if (settle_format(call, err))
        return -1;
    if (settle_day(call, err))
        return as_usage(err);
    call->path = call_option(call, "store");
    call->who.behalf = call_option(call, "on-behalf-of");
    if (!call->path)
        call->path = surroundings_store(call->arena, err);
    return call->path ? 0 : -1;
}

int call_sign(struct call *call, struct dd_error *err)
{
    const char *task = call->tool->name;

    call->who.actor = surroundings_actor(call->arena, err);
    call->who.command = task ? dd_arena_format(call->arena, "%s %s", task, call->word) : call->word;
    return call->who.actor ? 0 : -1;
}

/* Showing what is personal is an entry in the history, and so a command that writes. */
static enum store_use use_of(const struct call *call)
{
    const enum store_use use = call->verb->store;

    if (use == STORE_MAYBE)
        return access(call->path, F_OK) == 0 ? STORE_READ : STORE_UNUSED;
    if (use == STORE_READ && call->verb->writes && call_flag(call, call->verb->writes))
        return STORE_WRITE;
    return use == STORE_READ && call->reveal ? STORE_WRITE : use;
}

static int open_store(struct call *call, enum dd_access access, struct dd_error *err)
{
    const struct dd_store_options options = {
        .path = call->path,
        .access = access,
        .dry = call->dry,
        .bulk = call->verb->bulk,
        .begin = use_of(call) == STORE_WRITE,
        .who = call->who,
    };

    return dd_store_open(&call->store, &options, err);
}

int call_open(struct call *call, struct dd_error *err)
{
    const enum store_use use = use_of(call);
    char hash[65];

    if (use == STORE_UNUSED)
        return 0;
    if (use == STORE_READ)
        return open_store(call, DD_READ, err) || dd_store_read(call->store, err) ? -1 : 0;
    if (call_sign(call, err) || open_store(call, DD_WRITE, err))
        return -1;
    if (use != STORE_WRITE)
        return 0;
    return dd_store_begin(call->store, err) || dd_task_head(call->store, &call->head, hash, err)
               ? -1
               : 0;
}

/* 0 a verb that did what it should, 1 one that found something, 8 one that could not deliver all. */
static bool has_results(int status)
{
    return status == 0 || status == dd_code_exit(DD_E_FOUND) ||
           status == dd_code_exit(DD_E_DELIVERY);
}

static int leave_store(struct call *call, int status)
{
    const enum store_use use = call->store ? use_of(call) : STORE_UNUSED;
    struct dd_error err = { 0 };

    if (use == STORE_READ)
        dd_store_read_end(call->store);
    else if (use == STORE_WRITE && has_results(status) && dd_store_commit(call->store, &err))
        status = call_fail(call, &err);
    dd_desk_close(call->desk);
    dd_store_close(call->store);
    call->desk = NULL;
    call->store = NULL;
    if (call->dry && has_results(status) && (use == STORE_WRITE || use == STORE_OWN))
        message_note(call, "%s", _("a dry run: nothing was written"));
    return status;
}

int call_end(struct call *call, int status)
{
    const bool writes = call->verb && use_of(call) >= STORE_WRITE && !call->dry;
    struct dd_error err = { 0 };

    status = leave_store(call, status);
    if (!has_results(status) && !call->done) {
        spool_drop(&call->out);
    } else if (spool_flush(&call->out, STDOUT_FILENO, &err)) {
        if (writes)
            dd_hint(&err, "%s",
                    _("what was asked for is done and kept; it need not be done again"));
        status = call_fail(call, &err);
    }
    return status;
}

struct dd_desk *call_desk(struct call *call, struct dd_error *err)
{
    if (!call->desk && dd_desk_open(&call->desk, call->store, err))
        return NULL;
    return call->desk;
}

/* All kinds, for who named none. */
static void hint_kinds(const struct call *call, struct dd_error *err)
{
    const char *all = "";

    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++)
        all = dd_arena_format(call->arena, "%s%s%s%s%s", all, *all ? ", " : "",
                              call->chinese ? (*kind)->label : "", call->chinese ? " " : "",
                              (*kind)->name);
    dd_hint(err, _("kinds: %s"), all);
}

enum { ONE_SIGN = sizeof "席" - 1 }; /* stands in too much */

void call_guess_kind(struct dd_guess *guess, const char *word)
{
    const struct dd_kind *const *at;

    dd_guess_begin(guess, word);
    for (at = dd_kinds(); *at; at++)
        dd_guess_try(guess, (*at)->name, (*at)->label);
    for (at = dd_kinds(); *at && !(strlen(word) > ONE_SIGN && strstr((*at)->label, word)); at++)
        ;
    if (*at) {
        guess->key = (*at)->name;
        guess->label = (*at)->label;
    }
}

const struct dd_kind *call_kind(const struct call *call, const char *word, struct dd_error *err)
{
    const struct dd_kind *kind = word ? dd_kind_find(word) : NULL;
    struct dd_guess guess;

    if (kind)
        return kind;
    if (!word || strpbrk(word, "=!<>~")) {
        dd_fail(err, DD_E_USAGE, "%s", _("name a kind of record"));
        hint_kinds(call, err);
        return NULL;
    }
    dd_fail(err, DD_E_USAGE, _("there is no kind of record '%s'"), word);
    hint_kinds(call, err);
    call_guess_kind(&guess, word);
    dd_guess_hint(&guess, err);
    return NULL;
}

int call_option_day(const struct call *call, const char *name, dd_day *day, struct dd_error *err)
{
    return call_day(call, call_option(call, name), day, err) ? name_option(name, err) : 0;
}

int call_day(const struct call *call, const char *word, dd_day *day, struct dd_error *err)
{
    if (strcmp(word, "today") == 0 || strcmp(word, "今天") == 0) {
        *day = call->who.today;
        return 0;
    }
    return dd_day_parse(word, day, err) ? as_usage(err) : 0;
}

int call_note_reveal(struct call *call, int64_t id, struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_text detail = { 0 };
    struct dd_record *record;
    int failed = dd_record_load(call->store, id, arena, &record, err);

    if (!failed) {
        dd_text_put(&detail, "\"key\": ");
        dd_text_json(&detail, dd_record_key(record), strlen(dd_record_key(record)));
        failed = dd_store_note(call->store, "reveal", dd_text_get(&detail), err);
    }
    dd_text_free(&detail);
    dd_arena_free(arena);
    return failed;
}

int call_fail(const struct call *call, const struct dd_error *err)
{
    message_error(call, err);
    return dd_code_exit(err->code);
}

int call_refuse(const struct call *call, struct dd_problems *problems, const struct dd_error *err)
{
    int status = dd_code_exit(err->code);

    if (problems->errors)
        status = dd_exit_worse(status, dd_problems_exit(problems));
    message_problems(call, problems);
    if (!problems->errors)
        message_error(call, err);
    dd_problems_clear(problems);
    return status;
}

int call_refuse_file(const struct call *call, struct dd_problems *problems,
                     const struct dd_error *err)
{
    const size_t errors = problems->errors;
    int status = dd_code_exit(err->code);

    if (errors == 0)
        return call_refuse(call, problems, err);
    message_file_problems(call, problems);
    if (call->format != DD_JSON)
        fprintf(stderr, _("errors: %zu; nothing was written\n"), errors);
    status = dd_exit_worse(status, dd_problems_exit(problems));
    dd_problems_clear(problems);
    return status;
}
