#include "store/veil.h"

#include "base/hash.h"
#include "base/say.h"
#include "store/store.h"

#include <string.h>
#include <sys/random.h>

int dd_veil_salt(char out[DD_HASH_SIZE], struct dd_error *err)
{
    uint8_t bytes[DD_HASH_BYTES];

    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        return dd_fail_errno(err, _("the system gives no random numbers"));
    dd_hash_hex(bytes, out);
    return 0;
}

static void veil(void *with, const char *text, struct dd_text *out)
{
    const char *salt = with;
    struct dd_hash hash;
    uint8_t bytes[DD_HASH_BYTES];
    char hex[DD_HASH_SIZE];

    dd_hash_start(&hash);
    dd_hash_column(&hash, salt, strlen(salt));
    dd_hash_column(&hash, text, strlen(text));
    dd_hash_end(&hash, bytes);
    dd_hash_hex(bytes, hex);
    dd_text_put(out, "sha256:");
    dd_text_put(out, hex);
}

struct dd_json dd_veil_json(struct dd_store *store)
{
    return (struct dd_json){ .veil = veil, .veil_with = store->salt };
}
