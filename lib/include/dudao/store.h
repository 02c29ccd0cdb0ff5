/*
 * The store: one SQLite file with everything the office knows, a folder of evidence beside it, and a lock.
 *
 * A store is opened to read or to write. A reader takes no lock, sees one state of the store and never changes it;
 * it opens the file for writing all the same where it may, because recovering what a killed writer left behind is
 * writing. A writer waits in the queue of the lock, then has the store for itself until commit or rollback.
 *
 * Every change is written through lib/store/door.c, together with its row of the history.
 */
#ifndef DUDAO_STORE_H
#define DUDAO_STORE_H

#include <dudao/date.h>
#include <dudao/record.h>

struct dd_store;

enum dd_access { DD_READ, DD_WRITE };

/* Who does what, when: the columns of the history. Texts are borrowed and must outlive the store. */
struct dd_who {
    const char *actor;   /* who types */
    const char *behalf;  /* for whom, or NULL; not a signature */
    const char *command; /* task and verb: `rectify submit` */
    dd_day today;        /* the day the command takes for today */
    int64_t now;         /* the moment, in seconds since 1970-01-01 UTC */
};

struct dd_store_options {
    const char *path;
    enum dd_access access;
    unsigned wait; /* seconds to queue for the lock; 0: the default of ten */
    bool bulk;     /* a large import: 64 MiB of cache instead of 2 */
    bool dry;      /* a dry run: dd_store_commit rolls back, and nothing is put beside the store */
    bool begin;    /* dd_store_begin comes next: queue before the first look */
    struct dd_who who;
};

/* The office a store belongs to; set by init, carried by everything that leaves the store. */
struct dd_office {
    const char *name;   /* 威海经济技术开发区教育督导委员会办公室 */
    const char *word;   /* of printed numbers: 威经教督 */
    const char *region; /* six digits: 371072 */
    dd_day opened;      /* records dated before it are legacy */
};

/*
 * Make a new store with the newest schema; DD_E_FILE when the file exists. Fills settings only (the numbers and
 * calendars are put in by dd_task_init). The store is left open for writing, inside a transaction.
 */
DD_API int dd_store_create(struct dd_store **out, const struct dd_store_options *options,
                           const struct dd_office *office, struct dd_error *err);

/* DD_E_NOT_FOUND when there is no file (hint: dudao init); DD_E_STORE when it is not a store, or a newer one. */
DD_API int dd_store_open(struct dd_store **out, const struct dd_store_options *options,
                         struct dd_error *err);

/* Rolls back what is not committed; takes NULL. */
DD_API void dd_store_close(struct dd_store *store);

/*
 * Begin writing: the lock (DD_E_BUSY), an immediate transaction, and the migration of an older store, which commits
 * on its own after a copy `PATH.vN.bak`.
 */
DD_API int dd_store_begin(struct dd_store *store, struct dd_error *err);

/* Evidence is in place and synced before the commit; the lock is left after it. Where it fails, roll back or close. */
DD_API int dd_store_commit(struct dd_store *store, struct dd_error *err);
DD_API void dd_store_rollback(struct dd_store *store);

/* A read transaction: one state of the store until dd_store_read_end. Migrating an older store is not reading:
 * DD_E_STORE with the command that migrates. */
DD_API int dd_store_read(struct dd_store *store, struct dd_error *err);
DD_API void dd_store_read_end(struct dd_store *store);

/*
 * Copy the store as it stands to the new file `to` (DD_E_FILE when it exists), its evidence to `TO.files`, and write
 * `TO.sha256`, which `sha256sum -c` reads. Not inside a write transaction. What is copied is a store like any other:
 * opened and copied once more, it is taken back.
 */
DD_API int dd_store_backup(struct dd_store *store, const char *to, struct dd_error *err);

DD_API const char *dd_store_path(const struct dd_store *store);
DD_API const struct dd_office *dd_store_office(const struct dd_store *store);
DD_API dd_day dd_store_today(const struct dd_store *store);

/*
 * A row of the history about no record: that personal data was shown, that a copy was taken. `what` is one word, `detail`
 * the members of a JSON object without its braces, or NULL. Inside a write transaction.
 */
DD_API int dd_store_note(struct dd_store *store, const char *what, const char *detail,
                         struct dd_error *err);

/*
 * Set memory and SQLite up for a process that has one thread at SQLite and does nothing else: for our own programs,
 * before anything else here is called. A program that embeds the library decides such things itself.
 */
DD_API void dd_process_tune(void);

/* How a word is taken for a record. */
enum dd_how {
    DD_EXACTLY, /* files: key, code, full name or alias */
    DD_LOOSELY  /* the command line: an unmistakable part of a name too */
};

/*
 * The live record a word names, among `kinds` (names parted by spaces; NULL: any). DD_E_REFERENCE when none,
 * with near names as the hint; DD_E_AMBIGUOUS when it could be two, with both named.
 */
DD_API int dd_store_find(struct dd_store *store, const char *kinds, const char *word,
                         enum dd_how how, int64_t *id, struct dd_error *err);

/* One record, whole, in `arena`; DD_E_NOT_FOUND. Void records are found too. */
DD_API int dd_record_load(struct dd_store *store, int64_t id, struct dd_arena *arena,
                          struct dd_record **out, struct dd_error *err);

/* What people call a record, in `arena`: its name, else its key. DD_E_NOT_FOUND. */
DD_API int dd_record_name(struct dd_store *store, int64_t id, struct dd_arena *arena,
                          const char **out, struct dd_error *err);

#endif
