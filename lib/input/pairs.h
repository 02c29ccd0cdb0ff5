/*
 * Characters above U+FFFF in JSON: two escapes, `\ud83d\ude00`, for one character. YAML knows no
 * such pairs, so they are joined before it reads them.
 */
#ifndef INPUT_PAIRS_H
#define INPUT_PAIRS_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of a pair, which are as many characters; and what stands for the first in a marked one. */
enum { DD_PAIR = 12, DD_PAIR_MARK = 0xFF };

/*
 * Join the pairs in `text`, in place; what is done stands at its beginning, and its length is
 * returned. The last `*rest` bytes may be the beginning of a pair, to be put before what comes
 * next; none when this is the `last` of the text. `*joined` counts.
 */
size_t dd_pairs_join(char *text, size_t length, bool last, size_t *rest, size_t *joined);

/*
 * As dd_pairs_join, but the pairs stay as they are written, their first byte changed to
 * DD_PAIR_MARK, which stands nowhere else in UTF-8.
 */
size_t dd_pairs_mark(char *text, size_t length, bool last, size_t *rest, size_t *joined);

#endif
