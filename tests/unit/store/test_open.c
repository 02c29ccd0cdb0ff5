#include "child.h"

#include "store/store.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void open__without_a_file_names_init(void **state)
{
    struct dd_error err;

    must_fail(place_try(*state, DD_READ, &err), &err, DD_E_NOT_FOUND, "there is no store");
    assert_non_null(strstr(err.hint, "dudao init"));
    assert_false(place_has(*state, "store.db"));
    must_fail(place_try(*state, DD_WRITE, &err), &err, DD_E_NOT_FOUND, "there is no store");
    assert_false(place_has(*state, "store.db-lock"));
}

static void make_folder(const struct place *place)
{
    assert_int_equal(mkdir(place->store, 0700), 0);
}

static void make_pipe(const struct place *place)
{
    assert_int_equal(mkfifo(place->store, 0600), 0);
}

static void make_picture(const struct place *place)
{
    char bytes[4096] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

    place_write(place, "store.db", bytes, sizeof bytes);
}

static void make_text(const struct place *place)
{
    place_write(place, "store.db", "inspectors:\n", strlen("inspectors:\n"));
}

static void make_empty(const struct place *place)
{
    place_write(place, "store.db", "", 0);
}

static void make_other(const struct place *place)
{
    place_sql(place, "CREATE TABLE setting (name, value); PRAGMA user_version=1");
}

static void make_cut(const struct place *place)
{
    place_create(place);
    assert_int_equal(truncate(place->store, 8192 + 100), 0);
}

static void open__refuses_what_is_no_store(void **state)
{
    static const struct {
        const char *row;
        void (*make)(const struct place *);
        const char *said;
    } rows[] = {
        { "folder", make_folder, "is a folder" },
        { "pipe", make_pipe, "is not a file" },
        { "picture", make_picture, "is not a store" },
        { "text", make_text, "is not a store" },
        { "empty", make_empty, "is empty" },
        { "other database", make_other, "is an SQLite database, but not a store" },
        { "cut off", make_cut, "is damaged" },
    };
    struct dd_error err;

    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct place *place;
        assert_int_equal(place_make((void **)&place), 0);
        rows[i].make(place);
        row_number(rows[i].row, place_try(place, DD_WRITE, &err), -1);
        row_number(rows[i].row, err.code, DD_E_STORE);
        if (!strstr(err.message, rows[i].said))
            print_error("%s\n", err.message);
        row_true(rows[i].row, strstr(err.message, rows[i].said) != NULL);
        row_true(rows[i].row, strstr(err.message, place->store) != NULL);
        assert_int_equal(place_clear((void **)&place), 0);
    }
    (void)state;
}

static void open__refuses_a_newer_store_with_both_numbers(void **state)
{
    struct place *place = *state;
    struct dd_error err;
    char known[64];

    place_create(place);
    snprintf(known, sizeof known, "this program knows %d",
             (int)place_ask(place, "PRAGMA user_version"));
    place_sql(place, "PRAGMA user_version=4711; CREATE TABLE later (x TEXT) STRICT");
    must_fail(place_try(place, DD_READ, &err), &err, DD_E_STORE, "version 4711");
    assert_non_null(strstr(err.message, known));
    assert_non_null(strstr(err.message, place->store));
}

static void open__sets_what_it_asks_for(void **state)
{
    static const struct {
        const char *pragma;
        int64_t reader, writer;
    } rows[] = {
        { "PRAGMA page_size", 8192, 8192 },
        { "PRAGMA synchronous", 2, 2 },
        { "PRAGMA foreign_keys", 1, 1 },
        { "PRAGMA trusted_schema", 0, 0 },
        { "PRAGMA query_only", 1, 0 },
        { "PRAGMA cache_size", -2000, -65536 },
        { "PRAGMA application_id", 0x44554441, 0x44554441 },
    };
    struct dd_store_options options = place_options(*state, DD_WRITE);
    struct dd_store *reader, *writer = NULL;
    struct dd_error err;
    int64_t is;

    place_create(*state);
    reader = place_open(*state, DD_READ);
    options.bulk = true;
    must(dd_store_open(&writer, &options, &err), &err);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        must(dd_statement_ask(reader, rows[i].pragma, &is, &err), &err);
        row_number(rows[i].pragma, is, rows[i].reader);
        must(dd_statement_ask(writer, rows[i].pragma, &is, &err), &err);
        row_number(rows[i].pragma, is, rows[i].writer);
    }
    must_fail(dd_statement_exec(writer, "SELECT \"misspelt\"", &err), &err, DD_E_STORE, "misspelt");
    must_fail(dd_statement_exec(reader, "DELETE FROM setting", &err), &err, DD_E_STORE,
              "cannot be written");
    must(dd_statement_exec(writer, "PRAGMA writable_schema=1", &err), &err);
    must_fail(dd_statement_exec(writer, "DELETE FROM sqlite_schema", &err), &err, DD_E_STORE,
              "sqlite_");
    dd_store_close(reader);
    dd_store_close(writer);
}

static void open__knows_its_office(void **state)
{
    struct place *place = *state;

    place_create(place);
    struct dd_store *store = place_open(place, DD_READ);
    const struct dd_office *office = dd_store_office(store);
    assert_string_equal(office->name, place_office.name);
    assert_string_equal(office->word, place_office.word);
    assert_string_equal(office->region, place_office.region);
    assert_int_equal(office->opened, place_office.opened);
    assert_int_equal(dd_store_today(store), dd_day_make(2026, 3, 2));
    assert_string_equal(dd_store_path(store), place->store);
    assert_string_equal(store->at, "2026-03-02T08:00:00Z");
    assert_string_equal(store->day, "2026-03-02");
    assert_int_equal(strlen(store->salt), 64);
    dd_store_close(store);
}

static void open__salts_every_store_anew(void **state)
{
    struct place *place = *state;

    place_create(place);
    char *one = place_ask_text(place, "SELECT value FROM setting WHERE name = 'salt'");
    assert_int_equal(unlink(place->store), 0);
    place_create(place);
    char *other = place_ask_text(place, "SELECT value FROM setting WHERE name = 'salt'");
    assert_string_not_equal(one, other);
    free(one);
    free(other);
}

static void open__refuses_a_time_out_of_range(void **state)
{
    struct dd_store_options options = place_options(*state, DD_READ);
    struct dd_store *store = NULL;
    struct dd_error err;

    options.who.now = -1;
    must_fail(dd_store_open(&store, &options, &err), &err, DD_E_USAGE, "outside");
    options.who.now = INT64_MAX;
    must_fail(dd_store_open(&store, &options, &err), &err, DD_E_USAGE, "outside");
}

/* SQLite has a meaning of its own for such names. */
static int open_odd_names(const struct place *place)
{
    static const char *const names[] = { ":memory:", "file:odd.db?mode=memory", "-odd",
                                         "with space", "x?y#z%41" };
    struct dd_error err;
    struct dd_store *store;

    if (chdir(place->folder))
        return CHILD_SKIPS;
    for (size_t i = 0; i < LENGTH(names); i++) {
        struct dd_store_options options = place_options(place, DD_WRITE);
        options.path = names[i];
        if (child_says(dd_store_create(&store, &options, &place_office, &err) ||
                           dd_store_commit(store, &err),
                       &err))
            return 1;
        dd_store_close(store);
        if (access(names[i], F_OK) || child_says(dd_store_open(&store, &options, &err), &err))
            return 1;
        dd_store_close(store);
    }
    return 0;
}

static void open__takes_every_name_for_a_file(void **state)
{
    child_run(open_odd_names, *state);
}

static void open__by_a_link_queues_at_the_same_lock(void **state)
{
    struct place *place = *state;
    struct place other = *place;
    struct dd_error err;

    place_create(place);
    snprintf(other.store, sizeof other.store, "%s/link.db", place->folder);
    assert_int_equal(symlink("store.db", other.store), 0);
    struct dd_store *one = place_open(place, DD_WRITE);
    struct dd_store *two = place_open(&other, DD_WRITE);
    must(dd_store_begin(one, &err), &err);
    must_fail(dd_store_begin(two, &err), &err, DD_E_BUSY, "another command");
    assert_string_equal(dd_store_path(two), other.store);
    dd_store_close(one);
    dd_store_close(two);
    assert_false(place_has(place, "link.db-lock"));
}

static void open__waits_as_long_as_asked(void **state)
{
    static const struct {
        const char *name;
        unsigned wait;
        int64_t milliseconds;
    } rows[] = {
        { "as usual", 0, 10000 },
        { "a second", 1, 1000 },
        { "for ever", UINT_MAX, INT_MAX },
    };
    struct dd_store_options options = place_options(*state, DD_READ);
    struct dd_store *store;
    struct dd_error err;

    place_create(*state);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        int64_t milliseconds = 0;

        options.wait = rows[i].wait;
        must(dd_store_open(&store, &options, &err), &err);
        must(dd_statement_ask(store, "PRAGMA busy_timeout", &milliseconds, &err), &err);
        row_number(rows[i].name, milliseconds, rows[i].milliseconds);
        dd_store_close(store);
    }
}

int open_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(open__without_a_file_names_init),
        cmocka_unit_test(open__refuses_what_is_no_store),
        IN_A_PLACE(open__refuses_a_newer_store_with_both_numbers),
        IN_A_PLACE(open__sets_what_it_asks_for),
        IN_A_PLACE(open__knows_its_office),
        IN_A_PLACE(open__salts_every_store_anew),
        IN_A_PLACE(open__refuses_a_time_out_of_range),
        IN_A_PLACE(open__takes_every_name_for_a_file),
        IN_A_PLACE(open__by_a_link_queues_at_the_same_lock),
        IN_A_PLACE(open__waits_as_long_as_asked),
    };

    return cmocka_run_group_tests_name("open", tests, NULL, NULL);
}
