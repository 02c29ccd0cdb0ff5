/* The inside of a record, for the floors that move values about: input, store, output, flow. */
#ifndef RECORD_RECORD_H
#define RECORD_RECORD_H

#include "base/arena.h"
#include "base/text.h"

#include <dudao/record.h>

enum dd_presence { DD_ABSENT, DD_GIVEN, DD_CLEARED };

struct dd_ref_value {
    int64_t id;       /* 0 until resolved */
    const char *word; /* as written; its key once resolved */
    const char *said; /* as written, once resolved; NULL: it never was otherwise */
};

struct dd_items {
    unsigned count, room;
    struct dd_value *at; /* each DD_GIVEN */
};

struct dd_value {
    unsigned char presence; /* enum dd_presence */
    unsigned short span;    /* where it stands in its file; line 0: nowhere */
    unsigned line, column;
    union {
        const char *text; /* DD_TEXT; DD_FILE: the name, then the SHA-256 it is kept by */
        int64_t number;   /* DD_NUMBER, DD_MONEY, DD_PERCENT */
        dd_day day;
        bool yes;
        unsigned choice; /* index from 1 */
        struct dd_ref_value ref;
        struct dd_record *group;
        struct dd_items *items; /* a list of any of these */
    };
};

/* What every record has beside its rows; the columns of the table `record`. */
struct dd_record {
    const struct dd_kind *kind;
    struct dd_arena *arena;
    int64_t id;
    const char *key; /* the office's key, or a label of this import */
    unsigned state;  /* index into kind->states */
    unsigned width;  /* how many rows */
    dd_day on;       /* 发生日期 of its creation, when given; else DD_NO_DAY */
    dd_day due_on, remind_on, voided_on;
    bool legacy;
    bool faulty;        /* a problem of it has been reported */
    struct dd_place at; /* the item in its file */
    struct dd_place key_at, state_at, on_at;
    struct dd_value values[]; /* one a row */
};

/* Fields that every record has, as rows like others. Ends with a row of zeros. */
enum {
    DD_COMMON_KEY,
    DD_COMMON_STATE,
    DD_COMMON_ON,
    DD_COMMON_DUE,
    DD_COMMON_LEGACY,
    DD_COMMON_VOIDED,
    DD_COMMON_VOIDED_ON
};
extern const struct dd_field dd_common_fields[];
int dd_common_find(const char *word); /* by key or label, -1 */

/* as= of a move: who signs, for himself or for another. */
enum { DD_SELF = 1, DD_ACTING };
extern const struct dd_choice dd_manners[];

/* The row of exactly this key, for a name of our own; -1 when there is none, and for NULL. People's words are dd_field_find's. */
int dd_field_row(const struct dd_kind *kind, const char *key);

/* As dd_field_find, in rows that end with a row of zeros. */
int dd_fields_find(const struct dd_field *fields, const char *word);

/* NULL before the first state, and for a kind that has none. */
const char *dd_state_key(const struct dd_kind *kind, unsigned state);

/*
 * Lists as input and store build them. dd_set_list gives a list without items, whatever was there
 * before; dd_add_value gives one more value to fill, given already, which stays where it is until
 * the next is added.
 */
void dd_set_list(struct dd_record *record, unsigned row);
struct dd_value *dd_add_value(struct dd_record *record, unsigned row);

/*
 * The day a record says it is of: that of its creation, a row `on`, and where that is meant too the
 * row `from` it begins on.
 */
dd_day dd_record_day(const struct dd_record *record, bool begins);

/* The place of a value, of the record where the value has none. */
struct dd_place dd_value_place(const struct dd_record *record, unsigned row);

/* Nothing is said by it: absent, cleared, or a list without items. */
bool dd_value_empty(const struct dd_field *field, const struct dd_value *value);

/*
 * Same meaning: all that says nothing is equal; texts byte by byte but for the blanks at their ends, which older
 * stores may hold; references by id where both have one; lists in order.
 */
bool dd_value_same(const struct dd_field *field, const struct dd_value *one,
                   const struct dd_value *other);
bool dd_record_same(const struct dd_record *one, const struct dd_record *other);

void dd_value_copy(const struct dd_field *field, struct dd_value *to, const struct dd_value *from,
                   struct dd_arena *arena);

/*
 * One scalar of a field from its text, by the field's type: the table decides, never the look of
 * the text. Lists are the caller's: `field->list` is not looked at. References keep the word.
 * Places are left as they are. Errors: DD_E_TYPE, DD_E_DATE, DD_E_CHOICE (with the choices and the
 * nearest as the hint), DD_E_VALUE (control characters; blank, since `~` clears), DD_E_ENCODING.
 */
int dd_value_parse(const struct dd_field *field, const char *text, struct dd_arena *arena,
                   struct dd_value *out, struct dd_error *err);

/*
 * What a person wrote, as it is kept, in `arena`: a text without the blanks at its ends, a person's name without those
 * between its Han characters. NULL with DD_E_VALUE for signs that cannot be seen within a text.
 */
const char *dd_text_tidy(const struct dd_field *field, const char *text, struct dd_arena *arena,
                         struct dd_error *err);

/*
 * How a scalar is written: machine form (`serious`, `12.50`, `30%`, `yes`), read back by
 * dd_value_parse.
 */
void dd_value_write(const struct dd_field *field, const struct dd_value *value,
                    struct dd_text *out);

/* How a scalar is shown to a person: choices and yes/no by label in Chinese, by key in English. */
void dd_value_show(const struct dd_field *field, const struct dd_value *value, bool chinese,
                   struct dd_text *out);

/*
 * A decimal of `scale` places, 0-4, as an integer and back. DD_E_TYPE when it is none, DD_E_VALUE
 * when it has more places or is too large.
 */
int dd_decimal_parse(const char *text, unsigned scale, int64_t *out, struct dd_error *err);
void dd_decimal_write(int64_t number, unsigned scale, struct dd_text *out);

#endif
