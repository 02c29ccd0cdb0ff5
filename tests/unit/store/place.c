#include "test_store.h"

#include <fcntl.h>
#include <ftw.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NAMES = 4, NAME_SIZE = 512, READERS = 8 };

const struct dd_office place_office = {
    .name = "某区教育督导委员会办公室",
    .word = "某教督",
    .region = "371072",
    .opened = 20454, /* 2026-01-01 */
};

int place_make(void **state)
{
    struct place *place = calloc(1, sizeof *place);

    if (!place)
        return -1;
    snprintf(place->folder, sizeof place->folder, "/tmp/dudao-store-XXXXXX");
    if (!mkdtemp(place->folder)) {
        free(place);
        return -1;
    }
    snprintf(place->store, sizeof place->store, "%s/store.db", place->folder);
    *state = place;
    return 0;
}

static int take_away(const char *path, const struct stat *found, int type, struct FTW *walk)
{
    (void)found;
    (void)type;
    (void)walk;
    return remove(path);
}

int place_clear(void **state)
{
    struct place *place = *state;
    int failed = nftw(place->folder, take_away, READERS, FTW_DEPTH | FTW_PHYS);

    free(place);
    return failed;
}

const char *place_name(const struct place *place, const char *name)
{
    static char names[NAMES][NAME_SIZE];
    static unsigned next;
    char *out = names[next++ % NAMES];

    snprintf(out, NAME_SIZE, "%s/%s", place->folder, name);
    return out;
}

bool place_has(const struct place *place, const char *name)
{
    return access(place_name(place, name), F_OK) == 0;
}

char *place_read(const struct place *place, const char *name)
{
    FILE *file = fopen(place_name(place, name), "rb");
    size_t size = 0;
    char *text = NULL;

    assert_non_null(file);
    assert_true(getdelim(&text, &size, '\0', file) >= 0 || feof(file));
    fclose(file);
    assert_non_null(text);
    return text;
}

void place_write(const struct place *place, const char *name, const char *bytes, size_t length)
{
    FILE *file = fopen(place_name(place, name), "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

struct dd_store_options place_options(const struct place *place, enum dd_access access)
{
    return (struct dd_store_options){
        .path = place->store,
        .access = access,
        .wait = 1,
        .who = {
            .actor = "clerk",
            .command = "test write",
            .today = dd_day_make(2026, 3, 2),
            .now = 1772438400,
        },
    };
}

void place_create(const struct place *place)
{
    const struct dd_store_options options = place_options(place, DD_WRITE);
    struct dd_store *store = NULL;
    struct dd_error err;

    must(dd_store_create(&store, &options, &place_office, &err), &err);
    must(dd_store_commit(store, &err), &err);
    dd_store_close(store);
}

struct dd_store *place_open(const struct place *place, enum dd_access access)
{
    const struct dd_store_options options = place_options(place, access);
    struct dd_store *store = NULL;
    struct dd_error err;

    must(dd_store_open(&store, &options, &err), &err);
    return store;
}

int place_try(const struct place *place, enum dd_access access, struct dd_error *err)
{
    const struct dd_store_options options = place_options(place, access);
    struct dd_store *store = NULL;

    if (dd_store_open(&store, &options, err)) {
        assert_null(store);
        return -1;
    }
    dd_store_close(store);
    return 0;
}

static sqlite3 *connect_tool(const struct place *place)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *db;

    assert_int_equal(sqlite3_open_v2(place->store, &db, flags, NULL), SQLITE_OK);
    return db;
}

void place_sql(const struct place *place, const char *sql)
{
    sqlite3 *db = connect_tool(place);
    char *message = NULL;

    if (sqlite3_exec(db, sql, NULL, NULL, &message))
        fail_msg("%s: %s", sql, message);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

static int take_first(void *with, int columns, char **texts, char **names)
{
    char **out = with;

    (void)names;
    if (!*out && columns > 0 && texts[0])
        *out = strdup(texts[0]);
    return 0;
}

char *place_ask_text(const struct place *place, const char *sql)
{
    sqlite3 *db = connect_tool(place);
    char *message = NULL, *text = NULL;

    if (sqlite3_exec(db, sql, take_first, &text, &message))
        fail_msg("%s: %s", sql, message);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    if (!text)
        fail_msg("%s: no row", sql);
    return text;
}

int64_t place_ask(const struct place *place, const char *sql)
{
    char *text = place_ask_text(place, sql);
    int64_t number = strtoll(text, NULL, 10);

    free(text);
    return number;
}
