/*
 * The jobs of the commands that are more than one move. None prints; what a person reads comes back as records, rows
 * through a callback, or problems.
 */
#ifndef DUDAO_TASK_H
#define DUDAO_TASK_H

#include <dudao/flow.h>
#include <dudao/input.h>
#include <dudao/list.h>
#include <dudao/output.h>

/*
 * A new store: its office, the numbers and calendars the program ships, the next printed numbers. `next` are words
 * `整改通知书=38`, ends with NULL. Committed when it returns 0; nothing is left behind when it fails.
 */
DD_API int dd_task_init(const struct dd_store_options *options, const struct dd_office *office,
                        const char *const *next, struct dd_problems *problems,
                        struct dd_error *err);

/* How an import is meant. */
struct dd_import_options {
    const char *const *files; /* `-` is standard input; ends with NULL */
    const char *encoding;     /* NULL: UTF-8 */
    const char *reason;
    bool update;  /* changed records are changed */
    bool legacy;  /* 历史补录, with a reason */
    bool restore; /* an export, exactly, into an empty store */
    bool force;
};

/* What an import counted; kinds in the order of dd_kinds(), then `move`. */
enum { DD_TALLY_KINDS = 64 };
struct dd_tally_row {
    const char *kind, *label;
    unsigned fresh, changed, same;
};
struct dd_tally {
    struct dd_tally_row row[DD_TALLY_KINDS];
    unsigned count;
};

/*
 * All files in one transaction, which the caller has begun and commits, or rolls back (also for a dry run). With an
 * error among the problems it is -1, `err` of the worst one's code, and nothing may be committed.
 */
DD_API int dd_task_import(struct dd_desk *desk, const struct dd_import_options *options,
                          struct dd_tally *tally, struct dd_problems *problems,
                          struct dd_error *err);

/*
 * One record from words `field=value`. References are found loosely; what stands already is no error but `same`.
 */
DD_API int dd_task_add(struct dd_desk *desk, const struct dd_kind *kind, const char *const *words,
                       unsigned count, struct dd_order *order, struct dd_outcome *outcome,
                       struct dd_problems *problems, struct dd_error *err);
/* The record a word of the command line names; DD_E_NOT_FOUND when none. */
DD_API int dd_task_find(struct dd_store *store, const char *word, int64_t *id,
                        struct dd_error *err);
/* The same, and by its key a record that was set aside: for looking at. */
DD_API int dd_task_find_any(struct dd_store *store, const char *word, int64_t *id,
                            struct dd_error *err);
/* A move of several records from words; one refusal, nothing done. `outcomes` holds one a key. */
DD_API int dd_task_move(struct dd_desk *desk, const char *verb, const char *const *keys,
                        unsigned key_count, const char *const *words, unsigned word_count,
                        struct dd_order *order, struct dd_outcome *outcomes,
                        struct dd_problems *problems, struct dd_error *err);

/*
 * `edit`: the record as YAML to give to an editor, and the text that came back. Changed fields are written; an absent
 * field stays, `~` clears.
 */
DD_API int dd_task_edit_text(struct dd_desk *desk, int64_t id, bool chinese, bool reveal,
                             struct dd_text *out, struct dd_error *err);
DD_API int dd_task_edit(struct dd_desk *desk, int64_t id, const char *text, size_t length,
                        const char *reason, bool *changed, struct dd_problems *problems,
                        struct dd_error *err);

/*
 * Everything: settings, numbers, calendars, the ledger of moves (undone ones too) in the order they were made, then the
 * records of all kinds by key, void ones, hidden and assigned fields too. The history and the files of evidence are not in
 * it, nor anything that depends on when it is written: restored into an empty store it gives the same bytes again. The
 * caller has begun to write, because an export shows everything and is noted in the history.
 */
DD_API int dd_task_export(struct dd_desk *desk, struct dd_sink sink, struct dd_error *err);

/* `show KEY`: one record, what refers to it, its steps and its history, as one JSON object. */
DD_API int dd_task_show_json(struct dd_desk *desk, int64_t id, bool reveal, struct dd_text *out,
                             struct dd_error *err);

/* A record that refers to another one, for `show`. */
struct dd_related_seen {
    const char *kind, *kind_label, *key, *field, *state, *state_label;
    struct dd_record *record;
};
typedef int dd_related_each(void *with, const struct dd_related_seen *seen, struct dd_error *err);
DD_API int dd_task_related(struct dd_desk *desk, int64_t id, dd_related_each *each, void *with,
                           struct dd_error *err);

/* A step of the ledger, for `show`: labels in the language of the caller's choice, NULL what was not said. */
struct dd_step_seen {
    unsigned nth;
    const char *verb, *label, *from, *to;
    const char *by, *as, *authority; /* who decided; in person, or for another on whose authority */
    const char *scan;                /* the SHA-256 of the signed paper among the evidence */
    const char *reason, *note;
    dd_day on;
    int late_days;
    bool undone, caused;
};
typedef int dd_step_each(void *with, const struct dd_step_seen *seen, struct dd_error *err);
DD_API int dd_task_steps(struct dd_desk *desk, int64_t id, bool chinese, dd_step_each *each,
                         void *with, struct dd_error *err);

/*
 * The history: of one record (id 0: all), the newest `last` rows (0: all), oldest first. What is personal is left out of
 * what changed, or with `hashes` stands there as the salted hash that the history keeps, for those who tell that it changed.
 */
struct dd_entry_seen {
    int64_t seq;
    const char *at, *day, *actor, *behalf, *command, *kind, *key, *change, *before, *after, *reason,
        *hash;
    bool forced;
};
typedef int dd_entry_each(void *with, const struct dd_entry_seen *seen, struct dd_error *err);
DD_API int dd_task_history(struct dd_store *store, int64_t id, long last, bool hashes,
                           dd_entry_each *each, void *with, struct dd_error *err);
DD_API int dd_task_head(struct dd_store *store, int64_t *seq, char hash[65], struct dd_error *err);

/*
 * Soundness: `verify` looks at the store itself and counts every deadline again, `doctor` at what an office should mend.
 * Findings are problems of code DD_E_FOUND; -1 only when they cannot look.
 */
struct dd_verified {
    int64_t entries, records, files;
};
DD_API int dd_task_verify(struct dd_desk *desk, struct dd_verified *seen,
                          struct dd_problems *problems, struct dd_error *err);
DD_API int dd_task_doctor(struct dd_desk *desk, struct dd_problems *problems, struct dd_error *err);

/*
 * `rectify remind`: queue what is due and not yet queued, in a transaction of its own; the caller has begun none. Nothing
 * due opens none for writing; a rest day queues nothing and is told as a note. With `dry` nothing is written. Each reminder
 * is told to `each`.
 */
struct dd_reminder_seen {
    const char *about, *what, *stage, *to, *channel, *text;
    dd_day due;
    bool queued;
};
typedef int dd_reminder_each(void *with, const struct dd_reminder_seen *seen, struct dd_error *err);
DD_API int dd_task_remind(struct dd_desk *desk, bool dry, dd_reminder_each *each, void *with,
                          struct dd_problems *problems, struct dd_error *err);
/*
 * `--deliver`, outside a transaction: write the `.eml` of each queued mail into STORE.outbox, whole, and hand it to
 * `transport` (a command that reads a message, `sendmail -t -oi`); NULL: only write. What was taken goes to STORE.outbox/sent.
 * Letters to be printed become text files there. DD_E_DELIVERY when one could not be handed over; it is kept and tried again
 * next time with the same Message-ID. A letter whose deadline has moved, or that a later one follows, is set aside. `done` is
 * filled on failure too. With a sender that dd_task_sender_check does not let pass nothing is done; NULL: mails wait, no
 * `.eml` is written. What bars every mail, that or a transport that cannot be run, is one problem.
 */
struct dd_delivery {
    unsigned sent, failed, printed;
};
DD_API int dd_task_deliver(struct dd_desk *desk, const char *transport, const char *sender,
                           struct dd_delivery *done, struct dd_problems *problems,
                           struct dd_error *err);
/* DD_E_USAGE when mails cannot come from that address; to be asked before anything is queued. */
DD_API int dd_task_sender_check(const char *sender, struct dd_error *err);

/* What is overdue and what is due next, for `todo` and `dudao` alone: by day; `days` ahead. */
struct dd_todo_seen {
    const char *key, *kind, *kind_label, *title, *what, *state, *state_label;
    dd_day due;
    int days_left;
};
typedef int dd_todo_each(void *with, const struct dd_todo_seen *seen, struct dd_error *err);
DD_API int dd_task_todo(struct dd_desk *desk, int days, bool chinese, dd_todo_each *each,
                        void *with, struct dd_error *err);

/*
 * 责任督学公示牌: who stands on the boards of the schools named (count 0: of all that are open) today, a call for each posting
 * and one for a school without. `lacks` says what keeps somebody off the board; 0: on it. DD_E_NOT_FOUND, DD_E_VALUE for
 * a word that is no school or not an open one. Private numbers are never in it.
 */
enum {
    DD_BOARD_NOBODY = 1,
    DD_BOARD_NOT_IN_POST = 2,
    DD_BOARD_UNCERTIFIED = 4,
    DD_BOARD_UNTRAINED = 8,
    DD_BOARD_NO_PHONE = 16
};
struct dd_board_seen {
    const char *school, *name, *zone;               /* zone NULL: in none */
    const char *inspector, *person, *phone, *photo; /* key and name; the SHA-256 of the picture */
    const struct dd_choice *items;                  /* `item_count` of them: what is supervised */
    unsigned item_count, lacks;
};
typedef int dd_board_each(void *with, const struct dd_board_seen *seen, struct dd_error *err);
DD_API int dd_task_board(struct dd_store *store, const char *const *schools, unsigned count,
                         dd_board_each *each, void *with, struct dd_error *err);

/*
 * `inspector assign`: who answers for which school from a day on. Words are zones, or filters of units (dudao/list.h); without
 * any it is about every school, and what it is not about stays and counts. With `apply` it is written, in the transaction that
 * the caller has begun: postings end and others begin, each through its own workflow. Each school is told with what becomes
 * of it and why, zone after zone; then each inspector whose load is not as it should be, with `school` empty.
 */
enum dd_assign_change {
    DD_ASSIGN_KEEPS = 1,
    DD_ASSIGN_NEW,
    DD_ASSIGN_MOVED,
    DD_ASSIGN_NOBODY,
    DD_ASSIGN_ENDED, /* the school is closed, or has another inspector */
    DD_ASSIGN_LOAD
};
struct dd_assign_options {
    const char *const *words; /* ends with NULL; may be NULL */
    dd_day from;
    bool apply;
};
struct dd_assign_named {
    int64_t id;
    const char *key; /* NULL: none */
};
struct dd_assign_seen {
    struct dd_assign_named school, zone, inspector, was;
    enum dd_assign_change change;
    const char *why;
    unsigned load; /* schools of the inspector then; 0 where there is none */
    bool writes;   /* a posting ends or begins */
};
typedef int dd_assign_each(void *with, const struct dd_assign_seen *seen, struct dd_error *err);
DD_API int dd_task_assign(struct dd_desk *desk, const struct dd_assign_options *options,
                          dd_assign_each *each, void *with, struct dd_problems *problems,
                          struct dd_error *err);

/*
 * The money of a year, in fen, a line a category that has money of its own or was spent on; where the budget is split what
 * is given to no category, `unallotted`; then the whole, `all`. `left` is what was given and has not been approved.
 */
struct dd_account_seen {
    const char *category, *label;
    bool given; /* it has money of its own; else `allotted`, `adjusted` and `left` say nothing */
    int64_t allotted, adjusted, claimed, approved, paid, left;
};
typedef int dd_account_each(void *with, const struct dd_account_seen *seen, struct dd_error *err);
/* `*granted`: the year has a budget. Without one and without expenses nothing is told. */
DD_API int dd_task_account(struct dd_store *store, int year, dd_account_each *each, void *with,
                           bool *granted, struct dd_error *err);

/*
 * 配备比例 on a day: who is in post by role, each once in all; the share of full-time inspectors, at the ends of the years before
 * too, and whether it falls; the share in service; schools and pupils, and the inspectors they need. `expected` and `how` may
 * be NULL; `holds` is said of what is judged. Associates count when the number of the rules says so.
 */
struct dd_ratio_seen {
    const char *what, *label; /* `full-time-share`, 专职占比 */
    dd_day day;
    const char *expected, *actual, *how; /* `≥ 30 %`, `27.3 %`, `3 ÷ 11` */
    bool judged, holds;
};
typedef int dd_ratio_each(void *with, const struct dd_ratio_seen *seen, struct dd_error *err);
DD_API int dd_task_ratio(struct dd_store *store, dd_day day, dd_ratio_each *each, void *with,
                         struct dd_error *err);

/* The persons behind it: `roles` is a set, `1 << role` of the choices of an appointment. */
struct dd_ratio_person {
    const char *key, *name;
    unsigned roles;
    bool in_service, counted;
};
typedef int dd_ratio_person_each(void *with, const struct dd_ratio_person *seen,
                                 struct dd_error *err);
DD_API int dd_task_ratio_persons(struct dd_store *store, dd_day day, dd_ratio_person_each *each,
                                 void *with, struct dd_error *err);

/* And the schools; `pupils` -1: nobody knows. */
struct dd_ratio_school {
    const char *code, *name, *type;
    int64_t pupils;
    bool large;
};
typedef int dd_ratio_school_each(void *with, const struct dd_ratio_school *seen,
                                 struct dd_error *err);
DD_API int dd_task_ratio_schools(struct dd_store *store, dd_day day, dd_ratio_school_each *each,
                                 void *with, struct dd_error *err);

#endif
