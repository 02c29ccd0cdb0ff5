/*
 * The inside of an open store, for the files of this folder alone.
 *
 * What is remembered of the store (the head of the chain, numbers taken, names) is true within one
 * transaction: it is read when first asked for, and forgotten at the end of the transaction and at
 * the beginning of the next.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "base/arena.h"
#include "base/hash.h"
#include "base/lock.h"
#include "base/text.h"
#include "store/statement.h"

#include <dudao/store.h>
#include <sqlite3.h>

enum {
    DD_STORE_ID = 0x44554441, /* application_id: `DUDA` */
    DD_STORE_MODE = 0600,     /* of every file the store makes, whatever the umask */
    DD_STORE_FOLDER_MODE = 0700,
    DD_STORE_WAIT = 10, /* seconds */
    DD_AT_SIZE = sizeof "2026-03-02T08:00:00Z"
};

/* What the store is in the middle of. */
enum dd_doing { DD_IDLE, DD_READING, DD_WRITING };

/*
 * The newest row of the history: what the next one is chained to. Read with dd_chain_head, moved on
 * by the door.
 */
struct dd_chain {
    bool known;
    int64_t seq;             /* 0: the history is empty */
    char hash[DD_HASH_SIZE]; /* empty then */
};

/* A record whose kind and key have been asked for; see known.h. */
enum { DD_KNOWN = 256 };
struct dd_known {
    int64_t id; /* 0: none */
    const struct dd_kind *kind;
    char key[48];
};

struct dd_numbers;  /* series.c: numbers taken in this transaction */
struct dd_names;    /* names.c: what records are called */
struct dd_evidence; /* evidence.c: files put in place by this transaction */

struct dd_store {
    sqlite3 *db;
    char *path; /* as the caller named it, for messages */
    char *file; /* absolute, links followed; what lies beside it is named so */
    enum dd_access access;
    unsigned wait; /* seconds */
    bool bulk;
    bool dry;   /* all is rolled back, nothing is put beside the store */
    bool fresh; /* made, not yet committed: rollback takes it away */
    enum dd_doing doing;

    struct dd_who who;     /* its texts are borrowed */
    char at[DD_AT_SIZE];   /* who.now, as the history has it */
    char day[DD_DAY_SIZE]; /* who.today */

    struct dd_arena *arena; /* of what lives as long as the store */
    struct dd_office office;
    char salt[DD_HASH_SIZE]; /* of personal fields in the history */

    struct dd_lock lock;
    struct dd_statements statements;
    struct dd_chain chain;
    struct dd_numbers *numbers;
    struct dd_evidence *evidence;
    struct dd_names *names;
    struct dd_known known[DD_KNOWN]; /* by the number, as far as there is room */
    struct dd_text key;              /* scratch of known.c */
    struct dd_text before, after;    /* scratch of the door */
    struct dd_text sql;              /* scratch for composing a statement */
};

/* `STORE-lock`, `STORE.files`, `STORE.v3.bak`: a name beside the store, to be freed. */
char *dd_store_beside(const struct dd_store *store, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * series.c: dd_numbers_settle writes the numbers taken before COMMIT; dd_numbers_forget drops them
 * (after the commit, at a rollback, at the beginning; the store may have none).
 */
int dd_numbers_settle(struct dd_store *store, struct dd_error *err);
void dd_numbers_forget(struct dd_store *store);

/*
 * evidence.c: dd_evidence_settle syncs what was put in place before COMMIT; dd_evidence_forget ends
 * the list of it, and takes the files away that were new in it when the transaction was not
 * committed.
 */
int dd_evidence_settle(struct dd_store *store, struct dd_error *err);
void dd_evidence_forget(struct dd_store *store, bool committed);

/* names.c: forgets what records are called; at the end of every transaction, of reading too. */
void dd_names_forget(struct dd_store *store);

#endif
