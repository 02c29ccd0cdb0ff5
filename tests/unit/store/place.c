#include "test_store.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

const struct dd_office place_office = {
    .name = "某区教育督导委员会办公室",
    .word = "某教督",
    .region = "371072",
    .opened = 20454, /* 2026-01-01 */
};

int place_make(void **state)
{
    struct place *place = calloc(1, sizeof *place);

    if (!place || folder_make(place->folder)) {
        free(place);
        return -1;
    }
    snprintf(place->store, sizeof place->store, "%s/store.db", place->folder);
    *state = place;
    return 0;
}

int place_clear(void **state)
{
    struct place *place = *state;
    int failed = folder_remove(place->folder);

    free(place);
    return failed;
}

const char *place_name(const struct place *place, const char *name)
{
    return folder_name(place->folder, name);
}

bool place_has(const struct place *place, const char *name)
{
    return access(place_name(place, name), F_OK) == 0;
}

char *place_read(const struct place *place, const char *name)
{
    char *text = file_read(place_name(place, name));

    assert_non_null(text);
    return text;
}

void place_write(const struct place *place, const char *name, const char *bytes, size_t length)
{
    file_write(place_name(place, name), bytes, length);
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

void place_sql(const struct place *place, const char *sql)
{
    free(tool_ask(place->store, sql));
}

char *place_ask_text(const struct place *place, const char *sql)
{
    char *text = tool_ask(place->store, sql);

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
