/* Rows of the history, and what they say. */
#include "store/chain.h"
#include "store/door_inside.h"
#include "store/veil.h"

#include <string.h>

/*
 * Members begin behind the brace, so that what stands in an object shows whether a comma is needed.
 */
void dd_object_open(struct dd_text *out)
{
    dd_text_cut(out, 0);
    dd_text_char(out, '{');
}

bool dd_object_is_empty(const struct dd_text *object)
{
    return object->length == 1;
}

const char *dd_object_close(struct dd_text *out)
{
    if (dd_object_is_empty(out))
        return NULL;
    dd_text_char(out, '}');
    return dd_text_get(out);
}

static void put_name(const char *name, struct dd_text *out)
{
    if (out->at[out->length - 1] != '{')
        dd_text_put(out, ", ");
    dd_text_char(out, '"');
    dd_text_put(out, name);
    dd_text_put(out, "\": ");
}

/* NULL is null. */
static void put_text(const char *name, const char *text, struct dd_text *out)
{
    put_name(name, out);
    if (text)
        dd_text_json(out, text, strlen(text));
    else
        dd_text_put(out, "null");
}

static void put_day(const char *name, dd_day day, struct dd_text *out)
{
    char text[DD_DAY_SIZE];

    put_text(name, day == DD_NO_DAY ? NULL : dd_day_text(day, text), out);
}

static void put_yes(const char *name, bool yes, struct dd_text *out)
{
    put_name(name, out);
    dd_text_put(out, yes ? "true" : "false");
}

static void put_number(const char *name, int64_t number, struct dd_text *out)
{
    put_name(name, out);
    dd_text_number(out, number);
}

/* A kind that has a day of its own is created on that day, and says it once. */
static bool says_day(const struct dd_kind *kind)
{
    return dd_field_row(kind, "on") < 0;
}

void dd_history_whole(struct dd_store *store, const struct dd_record *record, struct dd_text *out)
{
    const struct dd_json how = dd_veil_json(store);

    dd_object_open(out);
    dd_json_rows(&how, record, out);
    if (record->state)
        put_text("state", dd_state_key(record->kind, record->state), out);
    if (record->legacy)
        put_yes("legacy", true, out);
    if (record->on != DD_NO_DAY && says_day(record->kind))
        put_day("on", record->on, out);
    if (record->voided_on != DD_NO_DAY)
        put_day("voided_on", record->voided_on, out);
}

void dd_history_differs(struct dd_store *store, const struct dd_record *from,
                        const struct dd_record *to, struct dd_text *out)
{
    const struct dd_json how = dd_veil_json(store);

    dd_object_open(out);
    dd_json_changes(&how, from, to, out);
    if (from->state != to->state)
        put_text("state", dd_state_key(to->kind, to->state), out);
}

static void put_taken(const struct dd_taken *taken, struct dd_text *out)
{
    put_name("taken", out);
    dd_text_char(out, '{');
    put_text("series", taken->series, out);
    put_number("year", taken->year, out);
    put_number("number", taken->number, out);
    dd_text_char(out, '}');
}

void dd_history_step(const struct dd_kind *kind, const struct dd_step *step, struct dd_text *out)
{
    const struct {
        const char *name, *text;
    } texts[] = {
        { "by", step->by },     { "as", step->as },         { "authority", step->authority },
        { "scan", step->scan }, { "reason", step->reason }, { "note", step->note },
    };

    put_name("move", out);
    dd_text_char(out, '{');
    put_number("nth", step->nth, out);
    put_text("verb", step->verb, out);
    if (step->from)
        put_text("from", dd_state_key(kind, step->from), out);
    if (step->to)
        put_text("to", dd_state_key(kind, step->to), out);
    put_day("on", step->on, out);
    put_yes("bound", step->bound, out);
    if (step->late_days)
        put_number("late_days", step->late_days, out);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (texts[i].text)
            put_text(texts[i].name, texts[i].text, out);
    if (step->taken)
        put_taken(step->taken, out);
    dd_text_char(out, '}');
}

void dd_history_voided(dd_day day, struct dd_text *out)
{
    put_day("voided_on", day, out);
}

void dd_history_undone(unsigned nth, struct dd_text *out)
{
    put_number("undone", nth, out);
}

static void bind_entry(struct dd_statement *s, const struct dd_entry *entry)
{
    dd_bind_int(s, 1, entry->seq);
    dd_bind_text(s, 2, entry->at);
    dd_bind_text(s, 3, entry->day);
    dd_bind_text(s, 4, entry->actor);
    dd_bind_text(s, 5, entry->behalf);
    dd_bind_text(s, 6, entry->command);
    if (entry->record)
        dd_bind_int(s, 7, entry->record);
    dd_bind_text(s, 8, entry->kind);
    dd_bind_text(s, 9, entry->key);
    dd_bind_text(s, 10, entry->change);
    dd_bind_text(s, 11, entry->before);
    dd_bind_text(s, 12, entry->after);
    dd_bind_text(s, 13, entry->reason);
    dd_bind_int(s, 14, entry->forced);
    dd_bind_text(s, 15, entry->hash);
}

static int write_entry(struct dd_store *store, const struct dd_entry *entry, struct dd_error *err)
{
    static const char sql[] =
        "INSERT INTO history (seq, \"at\", day, actor, behalf, command, record, kind, \"key\", "
        "change, before, after, reason, forced, hash) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    bind_entry(s, entry);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

int dd_history_add(struct dd_store *store, const struct dd_record *record, struct dd_change *change,
                   const char *before, const char *after, struct dd_error *err)
{
    struct dd_chain *chain = &store->chain;
    char hash[DD_HASH_SIZE];

    if (dd_chain_head(store, err))
        return -1;
    struct dd_entry entry = {
        .seq = chain->seq + 1,
        .at = store->at,
        .day = store->day,
        .actor = store->who.actor,
        .behalf = store->who.behalf,
        .command = store->who.command,
        .change = change->what,
        .before = before,
        .after = after,
        .reason = change->reason,
        .hash = hash,
        .forced = change->forced,
    };
    if (record) {
        entry.record = record->id;
        entry.kind = record->kind->name;
        entry.key = record->key;
    }
    dd_chain_hash(chain->hash, &entry, hash);
    if (write_entry(store, &entry, err))
        return -1;
    memcpy(chain->hash, hash, sizeof hash);
    chain->seq = entry.seq;
    change->seq = entry.seq;
    return 0;
}
