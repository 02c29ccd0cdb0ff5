/*
 * Errors and problems.
 *
 * A function that can fail returns 0 or -1 and takes a caller-owned `struct dd_error *err` as its last
 * argument. On success the error is untouched; on failure it is filled and every output is untouched, so
 * that calls chain with `||`. `err` is never NULL. The library never prints and never exits: what a person
 * reads is composed here and printed by the program.
 *
 * Where one look can find several things wrong - a file, a refused move - they are collected in
 * `struct dd_problems`, so that a clerk mends all of them at once.
 */
#ifndef DUDAO_ERROR_H
#define DUDAO_ERROR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#define DD_API __attribute__((visibility("default")))

/* What went wrong. The list is closed; the name of a code stands in brackets at the end of a message. */
enum dd_code {
    DD_OK,
    /* the words of the call */
    DD_E_USAGE, /* usage: an unknown verb, option, filter or kind */
    /* the text of the input */
    DD_E_SYNTAX,   /* syntax: not YAML, or not JSON */
    DD_E_ENCODING, /* encoding: not UTF-8 */
    DD_E_LIMIT,    /* limit: a value, an item or a nesting larger than allowed */
    DD_E_ANCHOR,   /* anchor: an anchor, alias, tag or merge key */
    DD_E_FILE,     /* file: cannot be read, is a directory */
    /* the meaning of the input */
    DD_E_KEY,       /* key: a word that is no field of this kind */
    DD_E_REPEATED,  /* repeated: the same field, or the same record, twice */
    DD_E_MISSING,   /* missing: a field that must be given */
    DD_E_TYPE,      /* type: not of the type of the field */
    DD_E_DATE,      /* date: no such day, or not a date */
    DD_E_CHOICE,    /* choice: not among what can be chosen */
    DD_E_ORDER,     /* order: an end before its beginning */
    DD_E_VALUE,     /* value: of the right type, but not acceptable */
    DD_E_REFERENCE, /* reference: what it names does not exist */
    DD_E_AMBIGUOUS, /* ambiguous: what it names could be two */
    DD_E_CHANGED,   /* changed: differs from what is stored, and no --update */
    DD_E_ASSIGNED,  /* assigned: a field that only the program sets */
    /* the rules */
    DD_E_REFUSED,   /* refused: a guard, or no such move from this state */
    DD_E_NOT_FOUND, /* not-found: a key given on the command line that no record has */
    /* below us */
    DD_E_BUSY,     /* busy: another command holds the store */
    DD_E_STORE,    /* store: SQLite, with its own words */
    DD_E_SYSTEM,   /* system: errno, with its own words */
    DD_E_DELIVERY, /* delivery: a message could not be handed over */
    DD_E_FOUND,    /* found: a check, verify or doctor found something */
    DD_CODES
};

enum dd_severity { DD_ERROR, DD_WARNING, DD_NOTE };

/* A place in a file. Lines and columns count from 1, columns in characters. */
struct dd_place {
    const char *file; /* as the caller named it, borrowed; NULL: no place */
    unsigned line, column;
    unsigned span; /* characters the caret underlines, at least 1 */
};

enum { DD_MESSAGE_SIZE = 512, DD_HINT_SIZE = 512, DD_FIELD_SIZE = 96 };

struct dd_error {
    enum dd_code code;
    enum dd_severity severity;
    struct dd_place at;
    char subject[64];          /* the key of the record concerned, or empty */
    char field[DD_FIELD_SIZE]; /* the field concerned, `measures[2].due`, or empty */
    const char *label; /* of that field in Chinese, borrowed from its row; NULL: it has none */
    char message[DD_MESSAGE_SIZE]; /* what is wrong, complete, without place, field or code */
    char hint[DD_HINT_SIZE];       /* what would be right, or empty */
};

/* The problems of one command, in the order found. Only the first hundred are kept; all are counted. */
struct dd_problems {
    struct dd_problem *list;
    size_t count;            /* kept in the list */
    size_t errors, warnings; /* seen in all */
};

struct dd_problem {
    struct dd_error error;
    char *excerpt; /* the line of the file it stands on, or NULL; owned */
};

/* The word for a code, `choice`; never NULL. */
DD_API const char *dd_code_name(enum dd_code code);

/* The exit status a code stands for (interface.md, "Exit status"). */
DD_API int dd_code_exit(enum dd_code code);

/* The status of a command in which both happened: 2, 7, 6, 3, 5, 4, 8, 1 win in this order. */
DD_API int dd_exit_worse(int one, int other);

/* Fill `*err` and return -1, so that a check is one statement. A text too long is cut at a character. */
DD_API int dd_fail(struct dd_error *err, enum dd_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same with its words in a list. */
DD_API int dd_vfail(struct dd_error *err, enum dd_code code, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

/* As dd_fail, for SYSTEM errors: appends what the current errno means. */
DD_API int dd_fail_errno(struct dd_error *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Say what would be right; replaces an earlier hint. Returns -1 too. */
DD_API int dd_hint(struct dd_error *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Add a copy of `*err`. Never fails: what does not fit is counted. */
DD_API void dd_problems_add(struct dd_problems *problems, const struct dd_error *err);

/* Add those of `from`, which is empty afterwards. */
DD_API void dd_problems_join(struct dd_problems *problems, struct dd_problems *from);

/* Put those of one file in the order of their places; the files, and what has no place, stay where they are. */
DD_API void dd_problems_sort(struct dd_problems *problems);

/* Free what the problems own; they are empty afterwards. */
DD_API void dd_problems_clear(struct dd_problems *problems);

/* The code of the worst error among them, by its exit status; DD_OK without an error. */
DD_API enum dd_code dd_problems_code(const struct dd_problems *problems);
/* The exit status of the worst error among them; 0 without an error. */
DD_API int dd_problems_exit(const struct dd_problems *problems);

#endif
