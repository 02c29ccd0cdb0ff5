/* What the library alone asks of texts and of UTF-8; the rest is in <dudao/text.h>. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <dudao/text.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes of the UTF-8 character at `s`; 0 when it is not one (overlong, surrogate, cut, above U+10FFFF). */
unsigned dd_utf8_next(const char *s, const char *end, uint32_t *code);
bool dd_utf8_valid(const char *s, size_t length, size_t *bad_at);
size_t dd_utf8_count(const char *s, size_t length); /* characters */

/*
 * Copy `s` folded for comparing: full-width ASCII and the ideographic and no-break space to ASCII, zero-width
 * marks dropped, spaces at both ends and doubled ones dropped. At most `size` bytes with the end mark; returns
 * the length. What is stored is never folded.
 */
size_t dd_fold(const char *s, size_t length, char *out, size_t size);

/*
 * The same for names and keys: lists that are printed pad a name of two characters (王　明), so a space between two
 * Han characters is no difference either; a word processor makes other dashes of a hyphen.
 */
size_t dd_fold_name(const char *s, size_t length, char *out, size_t size);
bool dd_same_name(const char *one, const char *other);
/* A person's name as it is kept: folded so, but its signs stay as wide as they were. */
size_t dd_name_tidy(const char *s, size_t length, char *out, size_t size);

/* Where `s` begins behind spaces and marks of no width, with the length to where they begin at its end. */
const char *dd_trim(const char *s, size_t *length);
/* The first character of `s` that has no width, or NULL. */
const char *dd_find_unseen(const char *s, size_t length);

bool dd_same_folded(const char *one, const char *other);

/*
 * Star out, where it stands, what looks like a resident identity number; `cut_before` and `cut_after` tell that the text
 * went on there. Nothing changes its width.
 */
void dd_mask_numbers(char *text, bool cut_before, bool cut_after);
/* The letters and digits of a part of a text. */
void dd_mask_span(char *from, const char *end);

/* Write a number so that it ends before `end`, 20 bytes at the most; where it begins. */
enum { DD_DIGITS_MOST = 20 };
char *dd_digits(uint64_t number, char *end);
char *dd_digits_signed(int64_t number, char *end);

/* Edits (insert, delete, replace, swap) from one to the other, counted in characters, at most `most` + 1. */
unsigned dd_distance(const char *one, const char *other, unsigned most);

/* True when `list`, words parted by spaces, holds `word`. */
bool dd_in_words(const char *list, const char *word);

#endif
