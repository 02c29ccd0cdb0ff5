/*
 * A record as canonical JSON: rows in order, English words, references as keys. The form of the
 * history and of -f json. Pairs are written `"key": value` and parted by `, `. Numbers and money
 * are numbers with all their places (12.50), a percentage is the number of its percent points (30,
 * 12.5), a file its name.
 */
#ifndef RECORD_JSON_H
#define RECORD_JSON_H

#include "record/record.h"

/* Turns the text of a personal field into what may be kept of it in the history. */
typedef void dd_veil(void *with, const char *text, struct dd_text *out);

struct dd_json {
    bool nulls;    /* absent rows as null (outputs); else left out (lists inside the store) */
    bool hidden;   /* personal fields stand in it; else they are left out, at every level */
    dd_veil *veil; /* not NULL: personal fields stand in it through this, item by item */
    void *veil_with;
};

/* One value, a list or group included. Absent and cleared are `null`, a list without items `[]`. */
void dd_json_value(const struct dd_json *how, const struct dd_field *field,
                   const struct dd_value *value, struct dd_text *out);
/* `"key": value` pairs of the rows, parted by commas, without braces. */
void dd_json_rows(const struct dd_json *how, const struct dd_record *record, struct dd_text *out);
/* The rows of `after` that differ from `before`; cleared ones as null; without braces. */
void dd_json_changes(const struct dd_json *how, const struct dd_record *before,
                     const struct dd_record *after, struct dd_text *out);

/*
 * One scalar back from this form, unquoted: as dd_value_parse, but a percentage in percent
 * points.
 */
int dd_json_scalar(const struct dd_field *field, const char *text, struct dd_arena *arena,
                   struct dd_value *out, struct dd_error *err);

#endif
