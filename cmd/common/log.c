/* `history KEY` and `log`: who changed what, when, before and after. */
#include "common/history.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"
#include "common/surroundings.h"

#include <stdlib.h>
#include <string.h>

enum {
    ENTRY_SEQ,
    ENTRY_AT,
    ENTRY_ACTOR,
    ENTRY_BEHALF,
    ENTRY_COMMAND,
    ENTRY_KIND,
    ENTRY_KEY,
    ENTRY_CHANGE,
    ENTRY_BEFORE,
    ENTRY_AFTER,
    ENTRY_REASON,
    ENTRY_FORCED,
    ENTRY_HASH
};

/* clang-format off */
static const struct dd_field entry_fields[] = {
    [ENTRY_SEQ]     = { "seq",     "序号",   DD_NUMBER },
    [ENTRY_AT]      = { "at",      "时间",   DD_TEXT },
    [ENTRY_ACTOR]   = { "actor",   "操作人", DD_TEXT },
    [ENTRY_BEHALF]  = { "behalf",  "代何人", DD_TEXT },
    [ENTRY_COMMAND] = { "command", "命令",   DD_TEXT },
    [ENTRY_KIND]    = { "kind",    "类别",   DD_TEXT },
    [ENTRY_KEY]     = { "key",     "编号",   DD_TEXT },
    [ENTRY_CHANGE]  = { "change",  "变更",   DD_TEXT },
    [ENTRY_BEFORE]  = { "before",  "变更前", DD_TEXT },
    [ENTRY_AFTER]   = { "after",   "变更后", DD_TEXT },
    [ENTRY_REASON]  = { "reason",  "理由",   DD_TEXT },
    [ENTRY_FORCED]  = { "forced",  "强制",   DD_YESNO },
    [ENTRY_HASH]    = { "hash",    "校验值", DD_TEXT },
    { 0 },
};
static const struct dd_kind entry_kind = {
    .name = "entry", .label = "历史", .fields = entry_fields,
};

/* As a table: for whom stands behind who typed, and what is about no record is told too. */
enum { TOLD_SEQ, TOLD_AT, TOLD_ACTOR, TOLD_COMMAND, TOLD_ABOUT, TOLD_CHANGE, TOLD_REASON };
static const struct dd_field told_fields[] = {
    [TOLD_SEQ]     = { "seq",     "序号",   DD_NUMBER },
    [TOLD_AT]      = { "at",      "时间",   DD_TEXT },
    [TOLD_ACTOR]   = { "actor",   "操作人", DD_TEXT },
    [TOLD_COMMAND] = { "command", "命令",   DD_TEXT },
    [TOLD_ABOUT]   = { "about",   "对象",   DD_TEXT },
    [TOLD_CHANGE]  = { "change",  "变更",   DD_TEXT },
    [TOLD_REASON]  = { "reason",  "理由",   DD_TEXT },
    { 0 },
};
static const struct dd_kind told_kind = {
    .name = "entry", .label = "历史", .fields = told_fields,
};
/* clang-format on */

static void put_text(const char *name, const char *value, struct spool *out)
{
    struct dd_text text = { 0 };

    if (value)
        dd_text_json(&text, value, strlen(value));
    spool_format(out, ", \"%s\": %s", name, value ? dd_text_get(&text) : "null");
    dd_text_free(&text);
}

/* What changed is an object already. */
static void put_object(const char *name, const char *object, struct spool *out)
{
    spool_format(out, ", \"%s\": ", name);
    spool_put(out, object ? object : "null");
}

struct json {
    struct spool *out;
    unsigned count;
};

static int put_json(void *with, const struct dd_entry_seen *entry, struct dd_error *err)
{
    struct json *json = with;
    struct spool *out = json->out;

    (void)err;
    spool_format(out, "%s\n  {\"seq\": %lld", json->count++ ? "," : "", (long long)entry->seq);
    put_text("at", entry->at, out);
    put_text("actor", entry->actor, out);
    put_text("behalf", entry->behalf, out);
    put_text("command", entry->command, out);
    put_text("kind", entry->kind, out);
    put_text("key", entry->key, out);
    put_text("change", entry->change, out);
    put_object("before", entry->before, out);
    put_object("after", entry->after, out);
    put_text("reason", entry->reason, out);
    spool_format(out, ", \"forced\": %s", entry->forced ? "true" : "false");
    put_text("hash", entry->hash, out);
    spool_put(out, "}");
    return 0;
}

static int print_json(struct call *call, int64_t id, long last, struct dd_error *err)
{
    struct json json = { &call->out, 0 };

    spool_put(&call->out, "[");
    if (dd_task_history(call->store, id, last, false, put_json, &json, err))
        return -1;
    spool_put(&call->out, json.count ? "\n]\n" : "]\n");
    return 0;
}

struct listing {
    struct call *call;
    struct results *results;
};

static int put_row(void *with, const struct dd_entry_seen *entry, struct dd_error *err)
{
    struct results *results = ((struct listing *)with)->results;
    struct dd_record *row = results_row(results);

    dd_set_number(row, ENTRY_SEQ, entry->seq);
    results_text(row, ENTRY_AT, entry->at);
    results_text(row, ENTRY_ACTOR, entry->actor);
    results_text(row, ENTRY_BEHALF, entry->behalf);
    results_text(row, ENTRY_COMMAND, entry->command);
    results_text(row, ENTRY_KIND, entry->kind);
    results_text(row, ENTRY_KEY, entry->key);
    results_text(row, ENTRY_CHANGE, entry->change);
    results_text(row, ENTRY_BEFORE, entry->before);
    results_text(row, ENTRY_AFTER, entry->after);
    results_text(row, ENTRY_REASON, entry->reason);
    dd_set_yes(row, ENTRY_FORCED, entry->forced);
    results_text(row, ENTRY_HASH, entry->hash);
    return results_done(results, err);
}

/*
 * The record; else what was noted, as of whom personal data was shown: `L2026-001`, `leader state=…`. What the office has set
 * stands behind it whole, for `verify`.
 */
static void put_about(const struct dd_entry_seen *entry, struct dd_text *out)
{
    struct dd_members members = dd_members_of(entry->after);
    struct dd_member member;

    if (entry->key) {
        dd_text_put(out, entry->key);
        return;
    }
    while (dd_members_next(&members, &member)) {
        if (*member.value == '{')
            continue;
        if (out->length)
            dd_text_char(out, ' ');
        dd_member_show(&member, out);
    }
}

static int put_line(void *with, const struct dd_entry_seen *entry, struct dd_error *err)
{
    struct listing *listing = with;
    struct dd_record *row = results_row(listing->results);
    struct dd_text actor = { 0 }, about = { 0 };
    char moment[MOMENT_SIZE];

    history_actor(entry, &actor);
    put_about(entry, &about);
    dd_set_number(row, TOLD_SEQ, entry->seq);
    results_text(row, TOLD_AT, surroundings_moment(entry->at, moment));
    results_text(row, TOLD_ACTOR, dd_text_get(&actor));
    results_text(row, TOLD_COMMAND, entry->command);
    results_text(row, TOLD_ABOUT, about.length ? dd_text_get(&about) : NULL);
    results_text(row, TOLD_CHANGE, history_change(listing->call, entry));
    results_text(row, TOLD_REASON, history_reason(listing->call, entry));
    dd_text_free(&actor);
    dd_text_free(&about);
    return results_done(listing->results, err);
}

/* Rows for people are fewer and fuller than those for machines. */
static int print_rows(struct call *call, int64_t id, long last, struct dd_error *err)
{
    const bool table = call->format == DD_TABLE;
    struct listing rows = { .call = call };

    if (results_of(&rows.results, call, table ? &told_kind : &entry_kind, err))
        return -1;
    return results_end(
        rows.results,
        dd_task_history(call->store, id, last, false, table ? put_line : put_row, &rows, err), err);
}

static int print(struct call *call, int64_t id, long last, struct dd_error *err)
{
    if (call->format == DD_JSON)
        return print_json(call, id, last, err);
    if (call->format == DD_TABLE && id)
        return history_print(call, id, err);
    return print_rows(call, id, last, err);
}

int run_history(struct call *call)
{
    struct dd_error err = { 0 };
    int64_t id;

    if (dd_task_find_any(call->store, call_text(call, 0), &id, &err) || print(call, id, 0, &err))
        return call_fail(call, &err);
    return 0;
}

/* The newest entry's number and hash, to keep where nobody who holds the store can reach. */
static int print_head(struct call *call, struct dd_error *err)
{
    int64_t seq;
    char hash[65];

    if (dd_task_head(call->store, &seq, hash, err))
        return -1;
    if (call->format == DD_JSON)
        spool_format(&call->out, "{\"seq\": %lld, \"hash\": \"%s\"}\n", (long long)seq, hash);
    else
        spool_format(&call->out, "%lld %s\n", (long long)seq, hash);
    return 0;
}

static int read_last(const struct call *call, long *last, struct dd_error *err)
{
    const char *word = call_option(call, "last");
    char *end;

    *last = word ? strtol(word, &end, 10) : 0;
    if (word && (*end || end == word || *last < 1))
        return dd_fail(err, DD_E_USAGE, _("--last is a number from 1 on, not '%s'"), word);
    return 0;
}

int check_log(const struct call *call, struct dd_error *err)
{
    long last;

    return read_last(call, &last, err);
}

int run_log(struct call *call)
{
    struct dd_error err = { 0 };
    long last;

    if (read_last(call, &last, &err) ||
        (call_flag(call, "head") ? print_head(call, &err) : print(call, 0, last, &err)))
        return call_fail(call, &err);
    return 0;
}
