#include "base/say.h"
#include "store/chain.h"
#include "store/store.h"
#include "store/verify_inside.h"

#include <stdio.h>
#include <string.h>

static void check_number(struct dd_verifying *v, int64_t expected, int64_t seq)
{
    if (seq == expected + 1)
        dd_found(v, NULL, _("row %lld of the history is missing"), (long long)expected);
    else if (seq > expected)
        dd_found(v, NULL, _("rows %lld to %lld of the history are missing"), (long long)expected,
                 (long long)seq - 1);
}

/*
 * The stored hash goes on into the next row, so that one change is one thing found and not
 * everything behind it: a row that was changed does not fit its own hash, one that was taken out
 * leaves a gap in the numbers.
 */
static void check_hash(struct dd_verifying *v, const char *previous, const struct dd_entry *entry)
{
    char hash[DD_HASH_SIZE];

    dd_chain_hash(previous, entry, hash);
    if (strcmp(hash, entry->hash) != 0)
        dd_found(v, NULL,
                 _("row %lld of the history (%s %s) does not fit its hash: "
                   "it or the row before was changed"),
                 (long long)entry->seq, entry->change, entry->key ? entry->key : "-");
}

int dd_verify_chain(struct dd_verifying *v, struct dd_error *err)
{
    char previous[DD_HASH_SIZE] = "";
    struct dd_history *history;
    struct dd_entry entry;
    int64_t seq = 0;
    int got;

    if (dd_history_open(&history, v->store, 0, 0, err))
        return -1;
    while ((got = dd_history_next(history, &entry, err)) > 0) {
        check_number(v, seq + 1, entry.seq);
        check_hash(v, previous, &entry);
        snprintf(previous, sizeof previous, "%s", entry.hash);
        seq = entry.seq;
        v->verdict.entries++;
    }
    dd_history_close(history);
    return got;
}
