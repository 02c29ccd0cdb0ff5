/*
 * The text of an input: UTF-8, whatever it was written in, without its byte order mark.
 *
 * The input says by a byte order mark what it is; else, where it is not plainly UTF-8, it is what
 * the caller asked for. What is taken for UTF-8 is not checked here: libyaml does that, and a check
 * would read all of it once more.
 */
#ifndef INPUT_DECODE_H
#define INPUT_DECODE_H

#include "input/source.h"

struct dd_decoder;

/* How the pairs of escapes in JSON are given. */
enum dd_pairs { DD_PAIRS_JOINED, DD_PAIRS_MARKED };

/* Reads `source` from its beginning. DD_E_USAGE when this machine does not know `encoding`. */
int dd_decoder_open(struct dd_decoder **out, struct dd_source *source, const char *encoding,
                    struct dd_error *err);
/*
 * The same text once more, as far as it has been read, to look something up in it. NULL when the
 * machine does not give it again.
 */
struct dd_decoder *dd_decoder_again(const struct dd_decoder *decoder, enum dd_pairs pairs);
void dd_decoder_free(struct dd_decoder *decoder);

/*
 * The next block, which stands until the next call; `*length` 0 at the end. -1 with DD_E_ENCODING,
 * without a place: right behind the block before; or with DD_E_SYSTEM.
 */
int dd_decoder_next(struct dd_decoder *decoder, const char **block, size_t *length,
                    struct dd_error *err);

/*
 * Bytes of the source as they are, counted from behind the byte order mark. For input that is
 * taken for UTF-8 those of the text. Returns how many there are.
 */
size_t dd_decoder_bytes(const struct dd_decoder *decoder, uint64_t offset, char *to, size_t size);

/* Pairs of escapes joined so far. */
size_t dd_decoder_joined(const struct dd_decoder *decoder);

#endif
