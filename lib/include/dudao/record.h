/*
 * One record in memory: a kind and one tagged value a row.
 *
 * A value is absent, given, or cleared (`~` in YAML: take away what is stored). Getters assert the type of the row
 * and answer an absent or cleared value with nothing: NULL, 0, DD_NO_DAY, false. Texts and records got are borrowed
 * and live as long as the arena the record was made in.
 */
#ifndef DUDAO_RECORD_H
#define DUDAO_RECORD_H

#include <dudao/arena.h>
#include <dudao/date.h>
#include <dudao/kind.h>

struct dd_record;

DD_API struct dd_record *dd_record_new(const struct dd_kind *kind, struct dd_arena *arena);
/* A copy in `arena`, ids and places included. */
DD_API struct dd_record *dd_record_copy(const struct dd_record *record, struct dd_arena *arena);

DD_API const struct dd_kind *dd_record_kind(const struct dd_record *record);
DD_API int64_t dd_record_id(const struct dd_record *record);      /* 0: not in the store */
DD_API const char *dd_record_key(const struct dd_record *record); /* NULL: none yet */
/* Index into its states; 0: none */
DD_API unsigned dd_record_state(const struct dd_record *record);

/* Getters; `row` is the index in the kind's fields. */
DD_API bool dd_has(const struct dd_record *record, unsigned row);
DD_API const char *dd_text(const struct dd_record *record, unsigned row);
/* Number, money, percent, as kept */
DD_API int64_t dd_number(const struct dd_record *record, unsigned row);
DD_API dd_day dd_date(const struct dd_record *record, unsigned row);
DD_API bool dd_yes(const struct dd_record *record, unsigned row);
DD_API unsigned dd_choice(const struct dd_record *record, unsigned row); /* index from 1; 0: none */
/* The id; 0: none, or not resolved */
DD_API int64_t dd_ref(const struct dd_record *record, unsigned row);
/* As written, or its key */
DD_API const char *dd_ref_word(const struct dd_record *record, unsigned row);
DD_API const struct dd_record *dd_group(const struct dd_record *record, unsigned row);

/* Lists: how many, and one of them. Items of a list of groups are records of the inner kind. */
DD_API unsigned dd_count(const struct dd_record *record, unsigned row);
DD_API const struct dd_record *dd_item(const struct dd_record *record, unsigned row, unsigned nth);
DD_API const char *dd_item_text(const struct dd_record *record, unsigned row, unsigned nth);
DD_API dd_day dd_item_date(const struct dd_record *record, unsigned row, unsigned nth);
DD_API unsigned dd_item_choice(const struct dd_record *record, unsigned row, unsigned nth);
DD_API int64_t dd_item_ref(const struct dd_record *record, unsigned row, unsigned nth);

/* Setters. Texts are copied into the record's arena. Setting DD_NO_DAY clears. */
DD_API void dd_set_text(struct dd_record *record, unsigned row, const char *text);
DD_API void dd_set_number(struct dd_record *record, unsigned row, int64_t number);
DD_API void dd_set_date(struct dd_record *record, unsigned row, dd_day day);
DD_API void dd_set_yes(struct dd_record *record, unsigned row, bool yes);
DD_API void dd_set_choice(struct dd_record *record, unsigned row, unsigned choice);
DD_API void dd_set_ref(struct dd_record *record, unsigned row, int64_t id, const char *word);
/* An empty one to fill */
DD_API struct dd_record *dd_set_group(struct dd_record *record, unsigned row);
/* One more, to fill */
DD_API struct dd_record *dd_add_item(struct dd_record *record, unsigned row);
DD_API void dd_add_text(struct dd_record *record, unsigned row, const char *text);
DD_API void dd_add_choice(struct dd_record *record, unsigned row, unsigned choice);
DD_API void dd_add_ref(struct dd_record *record, unsigned row, int64_t id, const char *word);
DD_API void dd_clear(struct dd_record *record, unsigned row); /* cleared, not absent */

#endif
