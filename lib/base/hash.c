#include "base/hash.h"

#include "base/say.h"
#include "base/text.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

enum { READ_AT_ONCE = 32 * 1024 };

const char dd_hash_figures[] = "0123456789abcdef";

void dd_hash_start(struct dd_hash *hash)
{
    sha256_init(&hash->state);
}

void dd_hash_add(struct dd_hash *hash, const void *bytes, size_t length)
{
    if (length)
        sha256_update(&hash->state, length, bytes);
}

void dd_hash_column(struct dd_hash *hash, const char *bytes, size_t length)
{
    char front[DD_DIGITS_MOST + 1], *const end = front + sizeof front;

    if (!bytes) {
        dd_hash_add(hash, "-", 1);
        return;
    }
    end[-1] = ':';
    const char *at = dd_digits(length, end - 1);
    dd_hash_add(hash, at, (size_t)(end - at));
    dd_hash_add(hash, bytes, length);
}

void dd_hash_end(struct dd_hash *hash, uint8_t out[DD_HASH_BYTES])
{
    sha256_digest(&hash->state, DD_HASH_BYTES, out);
}

void dd_hash_hex(const uint8_t bytes[DD_HASH_BYTES], char out[DD_HASH_SIZE])
{
    for (size_t i = 0; i < DD_HASH_BYTES; i++) {
        out[2 * i] = dd_hash_figures[bytes[i] >> 4];
        out[2 * i + 1] = dd_hash_figures[bytes[i] & 15];
    }
    out[DD_HASH_SIZE - 1] = '\0';
}

static void end_in_hex(struct dd_hash *hash, char out[DD_HASH_SIZE])
{
    uint8_t bytes[DD_HASH_BYTES];

    dd_hash_end(hash, bytes);
    dd_hash_hex(bytes, out);
}

bool dd_hash_is(const char *text)
{
    return strlen(text) == DD_HASH_SIZE - 1 && strspn(text, dd_hash_figures) == DD_HASH_SIZE - 1;
}

void dd_hash_text(const char *text, size_t length, char out[DD_HASH_SIZE])
{
    struct dd_hash hash;

    dd_hash_start(&hash);
    dd_hash_add(&hash, text, length);
    end_in_hex(&hash, out);
}

int dd_hash_fd(int fd, char out[DD_HASH_SIZE], int64_t *size, struct dd_error *err)
{
    struct dd_hash hash;
    char buffer[READ_AT_ONCE];
    int64_t total = 0;
    ssize_t got;

    dd_hash_start(&hash);
    while ((got = read(fd, buffer, sizeof buffer)) != 0) {
        if (got < 0 && errno == EINTR)
            continue;
        /* A directory named as evidence is a slip in the input, not a failure of the machine. */
        if (got < 0 && errno == EISDIR)
            return dd_fail(err, DD_E_FILE, _("this is a directory, not a file"));
        if (got < 0)
            return dd_fail_errno(err, _("cannot read the file"));
        dd_hash_add(&hash, buffer, (size_t)got);
        total += got;
    }
    end_in_hex(&hash, out);
    *size = total;
    return 0;
}
