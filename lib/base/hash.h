/* SHA-256: the chain of the history, evidence, the twin of a record, personal fields. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <dudao/error.h>
#include <nettle/sha2.h>
#include <stdbool.h>
#include <stdint.h>

enum { DD_HASH_BYTES = 32, DD_HASH_SIZE = 65 }; /* binary; in hexadecimal with the end mark */

struct dd_hash {
    struct sha256_ctx state;
};

void dd_hash_start(struct dd_hash *hash);
void dd_hash_add(struct dd_hash *hash, const void *bytes, size_t length);
/* Add `length:bytes`, so that two columns can never be read as one; NULL adds `-`. */
void dd_hash_column(struct dd_hash *hash, const char *bytes, size_t length);
void dd_hash_end(struct dd_hash *hash, uint8_t out[DD_HASH_BYTES]);
extern const char dd_hash_figures[]; /* in which a hash is written */
void dd_hash_hex(const uint8_t bytes[DD_HASH_BYTES], char out[DD_HASH_SIZE]);
/* The text has the form of one. */
bool dd_hash_is(const char *text);

void dd_hash_text(const char *text, size_t length, char out[DD_HASH_SIZE]);
/* The hash and the size of what `fd` holds from here to its end. */
int dd_hash_fd(int fd, char out[DD_HASH_SIZE], int64_t *size, struct dd_error *err);

#endif
