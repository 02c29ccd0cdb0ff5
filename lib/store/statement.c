#include "store/statement.h"

#include "base/arena.h"
#include "base/say.h"
#include "store/store.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_SIZE = 64, ONCE = -1 };

struct dd_statement {
    struct dd_store *store;
    sqlite3_stmt *handle;
    const void *owner; /* with `role`, what it is kept under */
    int role;
    int failed; /* the first failure since it was got; every step tells it */
    bool busy;  /* somebody has it */
    struct dd_statement *next;
};

/* Addresses differ in their middle bits. */
static struct dd_statement **row_of(struct dd_store *store, const void *owner, int role)
{
    uint64_t mixed = ((uint64_t)(uintptr_t)owner + (uint64_t)role) * 0x9e3779b97f4a7c15U;

    return &store->statements.rows[mixed >> 56];
}

struct dd_statement *dd_statement_kept(struct dd_store *store, const void *owner, int role)
{
    struct dd_statement *s = *row_of(store, owner, role);

    while (s && (s->owner != owner || s->role != role || s->busy))
        s = s->next;
    if (s)
        s->busy = true;
    return s;
}

static int prepare(struct dd_store *store, const char *sql, unsigned flags, sqlite3_stmt **out,
                   struct dd_error *err)
{
    const char *rest;
    int failed = sqlite3_prepare_v3(store->db, sql, -1, flags, out, &rest);

    if (failed)
        return dd_store_fail(store, failed, err);
    assert(*out); /* a text without a statement in it is a slip of ours */
    return 0;
}

int dd_statement_keep(struct dd_store *store, const void *owner, int role, const char *sql,
                      struct dd_statement **out, struct dd_error *err)
{
    const unsigned flags = role == ONCE ? 0 : SQLITE_PREPARE_PERSISTENT;
    struct dd_statement **row = row_of(store, owner, role);
    sqlite3_stmt *handle;

    if (prepare(store, sql, flags, &handle, err))
        return -1;

    struct dd_statement *s = dd_alloc(sizeof *s);
    s->store = store;
    s->handle = handle;
    s->owner = owner;
    s->role = role;
    s->busy = true;
    s->next = *row;
    *row = s;
    *out = s;
    return 0;
}

int dd_statement_get(struct dd_store *store, const char *sql, struct dd_statement **out,
                     struct dd_error *err)
{
    struct dd_statement *s = dd_statement_kept(store, sql, 0);

    if (!s)
        return dd_statement_keep(store, sql, 0, sql, out, err);
    *out = s;
    return 0;
}

/* Those asked once stand in the rows too, so that dd_statements_stop finds them. */
int dd_statement_once(struct dd_store *store, const char *sql, struct dd_statement **out,
                      struct dd_error *err)
{
    return dd_statement_keep(store, store, ONCE, sql, out, err);
}

static void keep_failure(struct dd_statement *s, int failed)
{
    if (!s->failed)
        s->failed = failed;
}

void dd_bind_int(struct dd_statement *s, int at, int64_t value)
{
    keep_failure(s, sqlite3_bind_int64(s->handle, at, value));
}

void dd_bind_bytes(struct dd_statement *s, int at, const char *text, size_t length)
{
    if (!text)
        keep_failure(s, sqlite3_bind_null(s->handle, at));
    else
        keep_failure(s,
                     sqlite3_bind_text64(s->handle, at, text, length, SQLITE_STATIC, SQLITE_UTF8));
}

void dd_bind_text(struct dd_statement *s, int at, const char *text)
{
    dd_bind_bytes(s, at, text, text ? strlen(text) : 0);
}

void dd_bind_copy(struct dd_statement *s, int at, const char *text)
{
    if (!text)
        keep_failure(s, sqlite3_bind_null(s->handle, at));
    else
        keep_failure(s, sqlite3_bind_text64(s->handle, at, text, strlen(text), SQLITE_TRANSIENT,
                                            SQLITE_UTF8));
}

void dd_bind_blob(struct dd_statement *s, int at, const void *bytes, size_t length)
{
    keep_failure(s, sqlite3_bind_blob64(s->handle, at, bytes, length, SQLITE_STATIC));
}

void dd_bind_day(struct dd_statement *s, int at, dd_day day)
{
    char text[DD_DAY_SIZE];

    dd_bind_copy(s, at, day == DD_NO_DAY ? NULL : dd_day_text(day, text));
}

int dd_bind_find(struct dd_statement *s, const char *name)
{
    char parameter[NAME_SIZE];

    snprintf(parameter, sizeof parameter, ":%s", name);
    return sqlite3_bind_parameter_index(s->handle, parameter);
}

/*
 * A full disk makes SQLite roll back on its own. What came after in the same task would then be
 * committed statement by statement; so nothing is stepped any more.
 */
static int refuse_given_up(struct dd_store *store, struct dd_error *err)
{
    return dd_fail(err, DD_E_STORE, _("the change to the store '%s' was given up after a failure"),
                   store->path);
}

int dd_statement_next(struct dd_statement *s, struct dd_error *err)
{
    struct dd_store *store = s->store;

    if (s->failed)
        return dd_store_fail(store, s->failed, err);
    if (store->doing == DD_WRITING && sqlite3_get_autocommit(store->db))
        return refuse_given_up(store, err);

    int got = sqlite3_step(s->handle);
    if (got == SQLITE_ROW)
        return 1;
    if (got == SQLITE_DONE)
        return 0;
    s->failed = got;
    return dd_store_fail(store, got, err);
}

int dd_statement_run(struct dd_statement *s, struct dd_error *err)
{
    int got;

    do
        got = dd_statement_next(s, err);
    while (got > 0);
    int failed = sqlite3_reset(s->handle); /* after a failed step: that failure once more */
    if (got == 0 && failed)
        return dd_store_fail(s->store, failed, err);
    return got;
}

/* The results of both calls speak of the step before, which has been told of. */
static void stop(struct dd_statement *s)
{
    (void)sqlite3_reset(s->handle);
    (void)sqlite3_clear_bindings(s->handle);
}

static void drop(struct dd_statement *s)
{
    struct dd_statement **at = row_of(s->store, s->owner, s->role);

    while (*at != s)
        at = &(*at)->next;
    *at = s->next;
    (void)sqlite3_finalize(s->handle);
    free(s);
}

void dd_statement_end(struct dd_statement *s)
{
    if (!s)
        return;
    if (s->role == ONCE) {
        drop(s);
        return;
    }
    stop(s);
    s->failed = 0;
    s->busy = false;
}

void dd_statements_stop(struct dd_store *store)
{
    for (size_t i = 0; i < DD_STATEMENT_ROWS; i++)
        for (struct dd_statement *s = store->statements.rows[i]; s; s = s->next)
            if (sqlite3_stmt_busy(s->handle)) {
                stop(s);
                s->failed = SQLITE_ABORT;
            }
}

void dd_statements_free(struct dd_store *store)
{
    for (size_t i = 0; i < DD_STATEMENT_ROWS; i++)
        while (store->statements.rows[i])
            drop(store->statements.rows[i]);
}

bool dd_column_null(struct dd_statement *s, int at)
{
    return sqlite3_column_type(s->handle, at) == SQLITE_NULL;
}

int64_t dd_column_int(struct dd_statement *s, int at)
{
    return sqlite3_column_int64(s->handle, at);
}

const char *dd_column_text(struct dd_statement *s, int at)
{
    if (dd_column_null(s, at))
        return NULL;

    const unsigned char *text = sqlite3_column_text(s->handle, at);
    if (!text) { /* no memory to turn it into text */
        keep_failure(s, SQLITE_NOMEM);
        return "";
    }
    return (const char *)text;
}

const char *dd_column_word(struct dd_statement *s, int at)
{
    const char *text = dd_column_text(s, at);

    return text ? text : "";
}

static int digits(const char *text, unsigned count)
{
    int number = 0;

    for (unsigned i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = 10 * number + (text[i] - '0');
    }
    return number;
}

/* The table's check has seen to the form; what was forced in past it is no day. */
dd_day dd_column_day(struct dd_statement *s, int at)
{
    const char *text = dd_column_text(s, at);

    if (!text || strlen(text) != DD_DAY_SIZE - 1)
        return DD_NO_DAY;
    return dd_day_make(digits(text, 4), digits(text + 5, 2), digits(text + 8, 2));
}

sqlite3_stmt *dd_statement_handle(struct dd_statement *s)
{
    return s->handle;
}

int dd_statement_exec(struct dd_store *store, const char *sql, struct dd_error *err)
{
    struct dd_statement *s;

    if (dd_statement_once(store, sql, &s, err))
        return -1;
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}

int dd_statement_ask(struct dd_store *store, const char *sql, int64_t *out, struct dd_error *err)
{
    struct dd_statement *s;

    if (dd_statement_once(store, sql, &s, err))
        return -1;
    int got = dd_statement_next(s, err);
    if (got > 0)
        *out = dd_column_int(s, 0);
    else if (got == 0)
        dd_fail(err, DD_E_STORE, _("SQLite does not know '%s'"), sql);
    dd_statement_end(s);
    return got > 0 ? 0 : -1;
}
