/* The history as it is shown. */
#include "store/history.h"

#include <dudao/task.h>

static struct dd_entry_seen see(const struct dd_entry *entry)
{
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
        .before = entry->before,
        .after = entry->after,
        .reason = entry->reason,
        .hash = entry->hash,
        .forced = entry->forced,
    };
}

int dd_task_history(struct dd_store *store, int64_t id, long last, dd_entry_each *each, void *with,
                    struct dd_error *err)
{
    struct dd_history *history;
    struct dd_entry entry;
    int got;

    if (dd_history_open(&history, store, id, last, err))
        return -1;
    while ((got = dd_history_next(history, &entry, err)) > 0) {
        const struct dd_entry_seen seen = see(&entry);
        if (each(with, &seen, err))
            break;
    }
    dd_history_close(history);
    return got ? -1 : 0;
}

int dd_task_head(struct dd_store *store, int64_t *seq, char hash[65], struct dd_error *err)
{
    return dd_history_head(store, seq, hash, err);
}
