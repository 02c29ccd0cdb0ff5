/*
 * A store to write records into, and records written as text: `sample_add(s, "unit", "code=K01", "name=第一小学", NULL)`.
 * Lists are parted by `|`, the rows of a group are `row:value` parted by `;`. `state=`, `on=` and `legacy=` are those of
 * the record where its kind has no such row. References are found as in a file.
 */
#ifndef SAMPLE_H
#define SAMPLE_H

#include "record/record.h"
#include "store/door.h"
#include "test_store.h"

struct sample {
    struct place *place;
    struct dd_store *store; /* inside a write transaction */
    struct dd_arena *arena;
};

#define WITH_A_SAMPLE(test) cmocka_unit_test_setup_teardown(test, sample_make, sample_clear)
int sample_make(void **state);
int sample_clear(void **state);

/* Commit and begin again; roll back and begin again. */
void sample_commit(struct sample *s);
void sample_rollback(struct sample *s);

struct dd_record *sample_record(struct sample *s, const char *kind, ...) __attribute__((sentinel));
/* The same, put through the door; it must go through. */
struct dd_record *sample_add(struct sample *s, const char *kind, ...) __attribute__((sentinel));
/* A record through the door, as a creation of today. */
int sample_put(struct sample *s, struct dd_record *record, struct dd_error *err);
/* Values into a record: its fields as above. */
void sample_set(struct sample *s, struct dd_record *record, const char *pair);
/* A copy of a record with one value changed. */
struct dd_record *sample_changed(struct sample *s, const struct dd_record *record,
                                 const char *pair);

struct dd_record *sample_load(struct sample *s, int64_t id);
int64_t sample_id(struct sample *s, const char *key);
/* One number, or one text (to be freed), asked inside the transaction. */
int64_t sample_ask(struct sample *s, const char *sql);
char *sample_ask_text(struct sample *s, const char *sql);
void sample_number(struct sample *s, const char *sql, int64_t expected);
void sample_text(struct sample *s, const char *sql, const char *expected);
/* A file in the place. */
void sample_file(struct sample *s, const char *name, const char *text);

/* A unit, an inspector, a supervision and a finding of it: what most records rest on. */
void sample_finding(struct sample *s);
/* And a rectification of that, R2026-001. */
struct dd_record *sample_rectification(struct sample *s);

/* From now on `*run` counts the statements SQLite runs; NULL: no more. */
void sample_count(struct sample *s, int *run);

/* The store is sound: verify finds nothing. Notes first what the office has set, unless it is, and commits. */
void sample_sound(struct sample *s);

#endif
