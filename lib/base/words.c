#include "base/text.h"

#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

enum { EDITS_MOST = 3 };

/* The characters of `s`; a byte that is none counts as one, above all codes. */
static uint32_t *characters(const char *s, size_t *count)
{
    size_t length = strlen(s), n = 0;
    const char *end = s + length;
    uint32_t *codes = dd_alloc((length + 1) * sizeof *codes);

    while (s < end) {
        unsigned step = dd_utf8_next(s, end, &codes[n]);
        if (step == 0) {
            codes[n] = UINT32_MAX - (unsigned char)*s;
            step = 1;
        }
        s += step;
        n++;
    }
    *count = n;
    return codes;
}

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/*
 * The next row of the table of edits. Three are kept, in turn: this one, the one before, and the
 * one above that, which only a swap looks back to.
 */
static void edit_row(const uint32_t *a, size_t i, const uint32_t *b, size_t columns,
                     unsigned *const rows[3])
{
    const unsigned *before = rows[i % 3], *above = rows[(i + 2) % 3];
    unsigned *row = rows[(i + 1) % 3];

    row[0] = (unsigned)i + 1;
    for (size_t j = 0; j < columns; j++) {
        unsigned edits = before[j] + (a[i] != b[j]);
        edits = least(edits, least(before[j + 1], row[j]) + 1);
        if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
            edits = least(edits, above[j - 1] + 1);
        row[j + 1] = edits;
    }
}

unsigned dd_distance(const char *one, const char *other, unsigned most)
{
    size_t m, n;
    uint32_t *a = characters(one, &m), *b = characters(other, &n);
    unsigned edits = most;

    if ((m > n ? m - n : n - m) <= most) {
        unsigned *memory = dd_alloc(3 * (n + 1) * sizeof *memory);
        unsigned *const rows[3] = { memory, memory + n + 1, memory + 2 * (n + 1) };
        for (size_t j = 0; j <= n; j++)
            rows[0][j] = (unsigned)j;
        for (size_t i = 0; i < m; i++)
            edit_row(a, i, b, n, rows);
        edits = rows[m % 3][n];
        free(memory);
    } else {
        edits++;
    }
    free(a);
    free(b);
    return edits > most ? most + 1 : edits;
}

void dd_nearest_begin(struct dd_nearest *nearest, const char *word)
{
    const size_t length = dd_fold(word, strlen(word), nearest->word, sizeof nearest->word);
    const size_t third = (dd_utf8_count(nearest->word, length) + 1) / 3;

    nearest->room = (third < EDITS_MOST ? (unsigned)third : EDITS_MOST) + 1;
}

/* One sign begins too much. */
static bool begins(const char *word, const char *name)
{
    const size_t length = strlen(word);

    return strncmp(name, word, length) == 0 && dd_utf8_count(word, length) > 1;
}

bool dd_nearest_try(struct dd_nearest *nearest, const char *name)
{
    unsigned edits;

    if (nearest->room == 0)
        return false;
    edits = begins(nearest->word, name) ? 0 : dd_distance(nearest->word, name, nearest->room - 1);
    if (edits >= nearest->room)
        return false;
    nearest->room = edits;
    return true;
}

bool dd_in_words(const char *list, const char *word)
{
    size_t length = strlen(word);

    if (!list || length == 0)
        return false;
    for (const char *at = list; *at;) {
        size_t run = strcspn(at, " ");
        if (run == length && memcmp(at, word, length) == 0)
            return true;
        at += run;
        at += strspn(at, " ");
    }
    return false;
}
