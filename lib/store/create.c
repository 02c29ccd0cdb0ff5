#include "base/say.h"
#include "store/connection.h"
#include "store/door.h"
#include "store/file.h"
#include "store/migrate.h"
#include "store/open.h"
#include "store/store.h"
#include "store/transaction.h"
#include "store/veil.h"

#include <sys/stat.h>
#include <unistd.h>

enum { PAGE_SIZE = 8192 };

/* An init that was killed leaves an empty file; under the lock it is nobody's. */
static bool is_left_over(const char *file)
{
    struct stat found;

    return lstat(file, &found) == 0 && S_ISREG(found.st_mode) && found.st_size == 0 &&
           chmod(file, DD_STORE_MODE) == 0;
}

static int make_file(struct dd_store *store, struct dd_error *err)
{
    int fd;

    if (!is_left_over(store->file)) {
        if (dd_file_make(store->file, &fd, err)) {
            if (err->code == DD_E_FILE) {
                dd_fail(err, DD_E_FILE, _("'%s' exists already"), store->path);
                dd_hint(err, _("move it away, or name another place with --store"));
            }
            return -1;
        }
        close(fd);
    }
    store->fresh = true;
    return 0;
}

static int set_office(struct dd_store *store, const struct dd_office *office, struct dd_error *err)
{
    char opened[DD_DAY_SIZE], salt[DD_HASH_SIZE];

    if (dd_veil_salt(salt, err) || dd_setting_set(store, "salt", salt, err) ||
        dd_setting_set(store, "office", office->name, err) ||
        dd_setting_set(store, "word", office->word, err) ||
        dd_setting_set(store, "region", office->region, err))
        return -1;
    if (office->opened == DD_NO_DAY)
        return 0;
    return dd_setting_set(store, "opened", dd_day_text(office->opened, opened), err);
}

static int fill(struct dd_store *store, const struct dd_office *office, struct dd_error *err)
{
    if (dd_connect(store, err) || dd_pragma_set(store, "page_size", PAGE_SIZE, err) ||
        dd_connection_journal(store, err) || dd_connection_tune(store, err) ||
        dd_transaction_start(store, err))
        return -1;
    if (dd_pragma_set(store, "application_id", DD_STORE_ID, err) ||
        dd_schema_migrate(store, dd_schema_steps, 0, err) || set_office(store, office, err))
        return -1;
    return dd_store_know(store, err);
}

int dd_store_create(struct dd_store **out, const struct dd_store_options *options,
                    const struct dd_office *office, struct dd_error *err)
{
    struct dd_store *store;

    if (dd_store_new(&store, options, err))
        return -1;
    store->access = DD_WRITE;
    store->file = dd_file_absolute(store->path, err);
    if (!store->file || dd_transaction_queue(store, err) || make_file(store, err) ||
        fill(store, office, err)) {
        dd_store_close(store);
        return -1;
    }
    *out = store;
    return 0;
}
