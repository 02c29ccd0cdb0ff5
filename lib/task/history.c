/* The history as it is shown. */
#include "store/history.h"

#include <dudao/task.h>
#include <dudao/text.h>

#include <string.h>

static bool is_hidden(const struct dd_kind *kind, const struct dd_member *member)
{
    for (const struct dd_field *field = kind->fields; field->key; field++)
        if (field->hidden && strlen(field->key) == member->name_length &&
            memcmp(field->key, member->name, member->name_length) == 0)
            return true;
    return false;
}

/* The object without its hidden members, each of which reaches from the quote of its name to its last byte. */
static const char *leave_out(const struct dd_kind *kind, const char *object, struct dd_text *out)
{
    struct dd_members members = dd_members_of(object);
    struct dd_member member;
    const char *before = "{";

    if (!kind || !object)
        return object;
    dd_text_cut(out, 0);
    while (dd_members_next(&members, &member)) {
        const char *begin = member.name - 1;

        if (is_hidden(kind, &member))
            continue;
        dd_text_put(out, before);
        dd_text_add(out, begin, (size_t)(member.value + member.value_length - begin));
        before = ", ";
    }
    dd_text_put(out, *before == '{' ? "{}" : "}");
    return dd_text_get(out);
}

/* Texts of an entry as it is shown. */
struct shown {
    struct dd_text before, after;
};

static struct dd_entry_seen see(const struct dd_entry *entry, bool hashes, struct shown *shown)
{
    const struct dd_kind *kind = entry->kind && !hashes ? dd_kind_find(entry->kind) : NULL;

    return (struct dd_entry_seen){
        .seq = entry->seq,
        .at = entry->at,
        .day = entry->day,
        .actor = entry->actor,
        .behalf = entry->behalf,
        .command = entry->command,
        .kind = entry->kind,
        .key = entry->key,
        .change = entry->change,
        .before = leave_out(kind, entry->before, &shown->before),
        .after = leave_out(kind, entry->after, &shown->after),
        .reason = entry->reason,
        .hash = entry->hash,
        .forced = entry->forced,
    };
}

int dd_task_history(struct dd_store *store, int64_t id, long last, bool hashes, dd_entry_each *each,
                    void *with, struct dd_error *err)
{
    struct shown shown = { 0 };
    struct dd_history *history;
    struct dd_entry entry;
    int got;

    if (dd_history_open(&history, store, id, last, err))
        return -1;
    while ((got = dd_history_next(history, &entry, err)) > 0) {
        const struct dd_entry_seen seen = see(&entry, hashes, &shown);
        if (each(with, &seen, err))
            break;
    }
    dd_history_close(history);
    dd_text_free(&shown.before);
    dd_text_free(&shown.after);
    return got ? -1 : 0;
}

int dd_task_head(struct dd_store *store, int64_t *seq, char hash[65], struct dd_error *err)
{
    return dd_history_head(store, seq, hash, err);
}
