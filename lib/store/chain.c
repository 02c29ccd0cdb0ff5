#include "store/chain.h"

#include "base/text.h"
#include "store/store.h"

#include <string.h>

static void add_text(struct dd_hash *hash, const char *text)
{
    dd_hash_column(hash, text, text ? strlen(text) : 0);
}

static void add_number(struct dd_hash *hash, int64_t number)
{
    char digits[DD_DIGITS_MOST], *const end = digits + sizeof digits;
    const char *at = dd_digits_signed(number, end);

    dd_hash_column(hash, at, (size_t)(end - at));
}

void dd_chain_hash(const char *previous, const struct dd_entry *entry, char out[DD_HASH_SIZE])
{
    struct dd_hash hash;
    uint8_t bytes[DD_HASH_BYTES];

    dd_hash_start(&hash);
    add_text(&hash, previous);
    add_number(&hash, entry->seq);
    add_text(&hash, entry->at);
    add_text(&hash, entry->day);
    add_text(&hash, entry->actor);
    add_text(&hash, entry->behalf);
    add_text(&hash, entry->command);
    if (entry->record)
        add_number(&hash, entry->record);
    else
        add_text(&hash, NULL);
    add_text(&hash, entry->kind);
    add_text(&hash, entry->key);
    add_text(&hash, entry->change);
    add_text(&hash, entry->before);
    add_text(&hash, entry->after);
    add_text(&hash, entry->reason);
    add_number(&hash, entry->forced);
    dd_hash_end(&hash, bytes);
    dd_hash_hex(bytes, out);
}

int dd_chain_head(struct dd_store *store, struct dd_error *err)
{
    struct dd_chain *chain = &store->chain;

    if (chain->known)
        return 0;
    if (dd_history_head(store, &chain->seq, chain->hash, err))
        return -1;
    chain->known = true;
    return 0;
}
