#include "store/open.h"

#include "base/say.h"
#include "store/connection.h"
#include "store/store.h"
#include "store/transaction.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DAY_SECONDS = 86400, HOUR_SECONDS = 3600, MINUTE_SECONDS = 60, SUFFIX_SIZE = 128 };

static int write_moment(struct dd_store *store, struct dd_error *err)
{
    const int64_t now = store->who.now;
    const unsigned second = (unsigned)(now % DAY_SECONDS);
    char day[DD_DAY_SIZE];

    if (now < 0 || now / DAY_SECONDS > dd_day_make(2999, 12, 31))
        return dd_fail(err, DD_E_USAGE, _("the time %lld is outside the years 1970 to 2999"),
                       (long long)now);
    dd_day_text((dd_day)(now / DAY_SECONDS), day);
    snprintf(store->at, sizeof store->at, "%sT%02u:%02u:%02uZ", day, second / HOUR_SECONDS % 24,
             second / MINUTE_SECONDS % 60, second % MINUTE_SECONDS);
    dd_day_text(store->who.today, store->day);
    return 0;
}

int dd_store_new(struct dd_store **out, const struct dd_store_options *options,
                 struct dd_error *err)
{
    struct dd_store *store = dd_alloc(sizeof *store);

    store->path = dd_strdup(options->path);
    store->access = options->access;
    store->wait = options->wait ? options->wait : DD_STORE_WAIT;
    store->bulk = options->bulk;
    store->dry = options->dry;
    store->who = options->who;
    store->arena = dd_arena_new();
    store->lock.fd = -1;
    store->office.opened = DD_NO_DAY;
    if (write_moment(store, err)) {
        dd_store_close(store);
        return -1;
    }
    *out = store;
    return 0;
}

/* SQLite has one message for whatever is not there to be opened, so it is looked at before. */
static int find_file(struct dd_store *store, struct dd_error *err)
{
    struct stat found;

    if (stat(store->path, &found)) {
        if (errno != ENOENT)
            return dd_fail_errno(err, _("cannot open the store '%s'"), store->path);
        dd_fail(err, DD_E_NOT_FOUND, _("there is no store '%s'"), store->path);
        return dd_hint(err, _("make one with: dudao init --store '%s'"), store->path);
    }
    if (S_ISDIR(found.st_mode))
        return dd_fail(err, DD_E_STORE, _("'%s' is a folder and not a store"), store->path);
    if (!S_ISREG(found.st_mode))
        return dd_fail(err, DD_E_STORE, _("'%s' is not a file"), store->path);
    if (faccessat(AT_FDCWD, store->path, R_OK, AT_EACCESS))
        return dd_fail_errno(err, _("cannot read the store '%s'"), store->path);
    store->file = realpath(store->path, NULL);
    if (!store->file)
        return dd_fail_errno(err, _("cannot open the store '%s'"), store->path);
    return 0;
}

static const char *setting(struct dd_store *store, struct dd_statement *s)
{
    return dd_arena_string(store->arena, dd_column_word(s, 1));
}

static void take_setting(struct dd_store *store, struct dd_statement *s)
{
    const char *name = dd_column_word(s, 0);

    if (strcmp(name, "office") == 0)
        store->office.name = setting(store, s);
    else if (strcmp(name, "word") == 0)
        store->office.word = setting(store, s);
    else if (strcmp(name, "region") == 0)
        store->office.region = setting(store, s);
    else if (strcmp(name, "opened") == 0)
        store->office.opened = dd_column_day(s, 1);
    else if (strcmp(name, "salt") == 0)
        snprintf(store->salt, sizeof store->salt, "%s", dd_column_word(s, 1));
}

int dd_store_know(struct dd_store *store, struct dd_error *err)
{
    static const char sql[] = "SELECT name, value FROM setting "
                              "WHERE name IN ('office', 'word', 'region', 'opened', 'salt')";
    struct dd_statement *s;
    int got;

    if (dd_statement_once(store, sql, &s, err))
        return -1;
    while ((got = dd_statement_next(s, err)) > 0)
        take_setting(store, s);
    dd_statement_end(s);
    return got;
}

int dd_store_open(struct dd_store **out, const struct dd_store_options *options,
                  struct dd_error *err)
{
    struct dd_store *store;
    int64_t version;

    if (dd_store_new(&store, options, err))
        return -1;
    /* The version before anything that reads the schema, which may be of a newer SQLite too. */
    if (find_file(store, err) || (options->begin && dd_transaction_queue_early(store, err)) ||
        dd_connect(store, err) || dd_store_version(store, &version, err) ||
        dd_connection_tune(store, err) || dd_store_know(store, err)) {
        dd_store_close(store);
        return -1;
    }
    *out = store;
    return 0;
}

char *dd_store_beside(const struct dd_store *store, const char *format, ...)
{
    struct dd_text name = { 0 };
    char suffix[SUFFIX_SIZE];
    va_list args;

    va_start(args, format);
    vsnprintf(suffix, sizeof suffix, format, args);
    va_end(args);
    dd_text_put(&name, store->file);
    dd_text_put(&name, suffix);
    return name.at;
}

const char *dd_store_path(const struct dd_store *store)
{
    return store->path;
}

const struct dd_office *dd_store_office(const struct dd_store *store)
{
    return &store->office;
}

dd_day dd_store_today(const struct dd_store *store)
{
    return store->who.today;
}
