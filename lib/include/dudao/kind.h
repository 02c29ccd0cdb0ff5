/*
 * The description of a record kind.
 *
 * A kind of record is described once, as constant rows in its file in lib/domain/. Input and its messages, SQL
 * binding, templates, list, show, JSON, CSV, the JSON Schema and the field tables of the manual read those rows.
 * The word of a row is the YAML key, the SQL column and the JSON name. The names are those of records.md.
 */
#ifndef DUDAO_KIND_H
#define DUDAO_KIND_H

#include <dudao/text.h>
#include <stdint.h>

struct dd_record;
struct dd_kind;

enum dd_type {
    DD_TEXT = 1,
    DD_NUMBER,  /* a decimal with `scale` places, kept as an integer */
    DD_MONEY,   /* yuan as written, fen as kept */
    DD_PERCENT, /* `30%`, kept as basis points */
    DD_DATE,
    DD_YESNO,  /* yes no 是 否 true false */
    DD_CHOICE, /* one of `choices`; kept as its key, shown by its label, read as either */
    DD_REF,    /* another record, by key or unique name; of `kinds`, or of any kind */
    DD_GROUP,  /* a record of the inner kind `group` */
    DD_FILE    /* the name of a file, copied beside the store and kept by its SHA-256 */
};

enum dd_need {
    DD_OPTIONAL,
    DD_REQUIRED, /* at once */
    DD_ASSIGNED  /* by the program alone */
};

struct dd_choice {
    const char *key, *label;
};

/*
 * A word of the program, most with a number in them: `after-2`, told as 逾期后第2次. Rows of them end with one of zeros.
 */
struct dd_phrase {
    const char *key;            /* `after-` */
    const char *before, *after; /* the Chinese before and after the number */
    unsigned sample;            /* a number to show it with; 0: it has none */
};

struct dd_field {
    const char *key;   /* YAML key, SQL column and JSON name */
    const char *label; /* Chinese, as the office's own forms have it */
    enum dd_type type;
    enum dd_need need;
    const struct dd_choice
        *choices; /* DD_CHOICE: indexed by the C enum from 1, ends with a row of zeros */
    const struct dd_phrase *phrases; /* DD_TEXT: one of these, kept in English, read in either */
    const char *kinds; /* DD_REF: names of kinds parted by spaces; NULL: a record of any kind */
    const struct dd_kind *group; /* DD_GROUP: what one holds */
    const char *asked_by;        /* required by these moves, parted by spaces */
    /*
     * These moves may change it although it stands; with by_move, or fill it. `KIND.VERB` is a move of another kind that
     * has the program do it.
     */
    const char *set_by;
    const char *preset;   /* what it is when not given at creation */
    const char *hint;     /* one Chinese sentence for templates and the manual */
    const char *hint_en;  /* the same in English */
    int64_t least, most;  /* DD_NUMBER, DD_MONEY, DD_PERCENT, as kept; both 0: no bounds */
    unsigned char scale;  /* DD_NUMBER: decimal places, 0-4 */
    unsigned char either; /* rows with the same number: one of them must be given */
    bool list;            /* a list of the type */
    bool table;           /* the list has a table of its own, KIND_FIELD */
    bool log;             /* a list that only grows */
    bool person;          /* the name of one person: kept without a space between Han characters */
    bool clock;           /* DD_TEXT: a time of day, kept as 08:30 */
    bool open;   /* DD_DATE: a last day; what has none goes on, and so ends after any day */
    bool past;   /* DD_DATE: of what has happened; no day after today */
    bool hidden; /* personal: left out unless revealed, salted and hashed in the history */
    bool
        unkept; /* read and checked, and kept nowhere: no column, no output, starred where a message shows it */
    bool by_move; /* once the first state is left, changed by its move or by undo alone */
};

/* How the office's key of a record is made. */
enum dd_keying {
    DD_KEY_NUMBER, /* letters, year, number: R2026-012 */
    DD_KEY_GIVEN   /* the first field, as the clerk writes it: a unit's code */
};

struct dd_kind {
    const char *name, *label; /* `look_back`, 回头看 */
    const char *plural;       /* the YAML list; NULL: name and `s` */
    const char *task;         /* the program it belongs to: office, inspector, ... */
    const char *letters;      /* of its keys: `R` */
    enum dd_keying keying;
    const char *identity; /* the fields that make two records the same one, parted by spaces */
    const char *named_by; /* the field others may name it by, or NULL */
    const char *title;    /* the fields that tell a reader which one it is */
    const char *columns;  /* of `list`, by default; own, common and derived fields */
    const char *hint, *hint_en;     /* one sentence on what it is, with its article */
    const struct dd_field *fields;  /* ends with a row of zeros */
    const struct dd_choice *states; /* of its workflow, indexed from 1; NULL: it has none */
    bool weak; /* its references do not hold what they name: a reminder blocks no void */

    /*
     * What one record can check about itself: dates out of order, a wrong check digit. Adds what it finds with
     * dd_complain or dd_remark (record/check.h); reads no store.
     */
    void (*check)(const struct dd_record *record, struct dd_problems *problems);
    /*
     * What some values say of others, once all that was written of a record was read: fills and checks them. NULL: nothing.
     * Rows marked `unkept` are seen here and nowhere else.
     */
    void (*settle)(struct dd_record *record, struct dd_problems *problems);
};

/* All kinds in the order of the policy's chapters; NULL ends the list. */
DD_API const struct dd_kind *const *dd_kinds(void);

/* By English name, plural or Chinese label, `-` equal to `_`; NULL when there is none. */
DD_API const struct dd_kind *dd_kind_find(const char *word);

/* By the letters of a key of the form letters-year-number; NULL when it has not that form. */
DD_API const struct dd_kind *dd_kind_of_key(const char *key);

/* The name of its list in YAML. `size` of 64 is enough for every kind. */
DD_API const char *dd_kind_plural(const struct dd_kind *kind, char *out, size_t size);

/* The number of rows of a kind. */
DD_API unsigned dd_kind_width(const struct dd_kind *kind);

/* The row of that name or label; -1 when there is none. */
DD_API int dd_field_find(const struct dd_kind *kind, const char *word);

/* The index of the choice of that key or label, from 1; 0 when there is none. */
DD_API unsigned dd_choice_find(const struct dd_choice *choices, const char *word);

/* A word in Chinese, added to `out`; one that is none of them as it stands. */
DD_API void dd_phrase_say(const struct dd_phrase *phrases, const char *word, struct dd_text *out);

/* The nearest (dudao/text.h) of things that have an English word and a Chinese label, each tried by both. */
struct dd_guess {
    struct dd_nearest nearest;
    const char *key, *label; /* of the nearest so far; NULL: none */
};
DD_API void dd_guess_begin(struct dd_guess *guess, const char *word);
/* The label may be NULL. */
DD_API void dd_guess_try(struct dd_guess *guess, const char *key, const char *label);
/* `nearest: 销号 accept` as the hint, when there is one. Always -1, as dd_fail. */
DD_API int dd_guess_hint(const struct dd_guess *guess, struct dd_error *err);

/* The state of that key, from 1; 0 for none (NULL or empty). */
DD_API unsigned dd_state_find(const struct dd_kind *kind, const char *word);

#endif
