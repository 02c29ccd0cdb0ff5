#include "child.h"

#include "store/door.h"
#include "store/store.h"

#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

static void set_word(struct dd_store *store, const char *value)
{
    struct dd_error err;

    must(dd_setting_set(store, "word", value, &err), &err);
}

/* The word as somebody else sees it. */
static void assert_word(const struct place *place, const char *expected)
{
    char *word = place_ask_text(place, "SELECT value FROM setting WHERE name = 'word'");

    assert_string_equal(word, expected);
    free(word);
}

static void commit__keeps_and_rollback_takes_back(void **state)
{
    struct dd_error err;

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    set_word(store, "甲");
    must(dd_store_commit(store, &err), &err);
    assert_word(*state, "甲");

    must(dd_store_begin(store, &err), &err);
    set_word(store, "乙");
    dd_store_rollback(store);
    assert_word(*state, "甲");

    must(dd_store_begin(store, &err), &err);
    set_word(store, "丙");
    dd_store_close(store);
    assert_word(*state, "甲");
    assert_false(place_has(*state, "store.db-journal"));
}

static void commit__of_a_dry_run_takes_back(void **state)
{
    struct dd_store_options options = place_options(*state, DD_WRITE);
    struct dd_store *store;
    struct dd_error err;

    place_create(*state);
    options.dry = true;
    must(dd_store_open(&store, &options, &err), &err);
    must(dd_store_begin(store, &err), &err);
    set_word(store, "试");
    must(dd_store_commit(store, &err), &err);
    dd_store_close(store);
    assert_word(*state, place_office.word);
}

static void begin__is_for_writers(void **state)
{
    struct dd_error err;

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_READ);
    must_fail(dd_store_begin(store, &err), &err, DD_E_STORE, "opened for reading");
    dd_store_close(store);
}

static int64_t milliseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int begin_and_wait(const struct place *place)
{
    const struct dd_store_options options = place_options(place, DD_WRITE);
    struct dd_store *store;
    struct dd_error err;

    if (child_says(dd_store_open(&store, &options, &err) || dd_store_begin(store, &err), &err))
        return 1;
    return child_ready();
}

static void begin__waits_its_time_then_is_busy(void **state)
{
    struct dd_error err;

    place_create(*state);
    struct child holder = child_start(begin_and_wait, *state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    const int64_t before = milliseconds();
    must_fail(dd_store_begin(store, &err), &err, DD_E_BUSY, "another command holds the store");
    const int64_t waited = milliseconds() - before;
    assert_in_range(waited, 900, 5000);

    child_end(holder);
    must(dd_store_begin(store, &err), &err);
    dd_store_close(store);
}

/* Where the lock is there, whoever will begin queues before the store is looked at, and lets go of it where that fails. */
static void open__to_begin_queues_first(void **state)
{
    const struct place *place = *state;
    struct dd_store_options options = place_options(place, DD_WRITE);
    struct dd_store *store, *other;
    struct dd_error err;

    place_create(place);
    options.begin = true;
    struct child holder = child_start(begin_and_wait, place);
    must_fail(dd_store_open(&store, &options, &err), &err, DD_E_BUSY, "another command holds");
    child_end(holder);

    must(dd_store_open(&store, &options, &err), &err);
    other = place_open(place, DD_WRITE);
    must_fail(dd_store_begin(other, &err), &err, DD_E_BUSY, "another command holds the store");
    must(dd_store_begin(store, &err), &err);
    dd_store_rollback(store);
    must(dd_store_begin(other, &err), &err);
    dd_store_close(other);
    dd_store_close(store);

    place_write(place, "store.db", "no store", strlen("no store"));
    must_fail(dd_store_open(&store, &options, &err), &err, DD_E_STORE, "is not a store");
    assert_int_equal(unlink(place->store), 0);
    place_create(place);
}

/* No lock is made where nothing has been written yet. */
static void open__to_begin_makes_no_lock(void **state)
{
    const struct place *place = *state;
    struct dd_store_options options = place_options(place, DD_WRITE);
    struct dd_store *store;
    struct dd_error err;

    place_create(place);
    assert_int_equal(unlink(place_name(place, "store.db-lock")), 0);
    options.begin = true;
    must(dd_store_open(&store, &options, &err), &err);
    assert_false(place_has(place, "store.db-lock"));
    must(dd_store_begin(store, &err), &err);
    assert_true(place_has(place, "store.db-lock"));
    dd_store_close(store);
}

/* The tool knows nothing of our lock. */
static int tool_begins_and_waits(const struct place *place)
{
    sqlite3 *db;

    if (sqlite3_open(place->store, &db) || sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL))
        return 1;
    return child_ready();
}

static void begin__is_busy_behind_another_program(void **state)
{
    struct dd_error err;

    place_create(*state);
    struct child holder = child_start(tool_begins_and_waits, *state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    must_fail(dd_store_begin(store, &err), &err, DD_E_BUSY, "another program is using the store");
    child_end(holder);
    must(dd_store_begin(store, &err), &err);
    set_word(store, "后");
    must(dd_store_commit(store, &err), &err);
    dd_store_close(store);
}

static void read__sees_one_state_beside_a_writer(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_error err;
    const char *word;

    place_create(*state);
    struct dd_store *reader = place_open(*state, DD_READ);
    struct dd_store *writer = place_open(*state, DD_WRITE);
    must(dd_store_begin(writer, &err), &err);
    set_word(writer, "新");
    must(dd_store_read(reader, &err), &err);
    must(dd_setting_get(reader, "word", arena, &word, &err), &err);
    assert_string_equal(word, place_office.word);

    must_fail(dd_store_commit(writer, &err), &err, DD_E_BUSY, "another program");
    must(dd_setting_get(reader, "word", arena, &word, &err), &err);
    assert_string_equal(word, place_office.word);
    dd_store_read_end(reader);
    must(dd_store_commit(writer, &err), &err);

    must(dd_store_read(reader, &err), &err);
    must(dd_setting_get(reader, "word", arena, &word, &err), &err);
    assert_string_equal(word, "新");
    dd_store_close(reader);
    dd_store_close(writer);
    dd_arena_free(arena);
}

static void read_end__lets_go_of_a_list_half_read(void **state)
{
    struct dd_statement *s;
    struct dd_error err;

    place_create(*state);
    struct dd_store *reader = place_open(*state, DD_READ);
    struct dd_store *writer = place_open(*state, DD_WRITE);
    must(dd_store_read(reader, &err), &err);
    must(dd_statement_get(reader, "SELECT name FROM setting", &s, &err), &err);
    assert_int_equal(dd_statement_next(s, &err), 1);
    dd_store_read_end(reader);

    must(dd_store_begin(writer, &err), &err);
    set_word(writer, "读后");
    must(dd_store_commit(writer, &err), &err);
    must_fail(dd_statement_next(s, &err), &err, DD_E_STORE, "");
    dd_statement_end(s);
    dd_store_close(reader);
    dd_store_close(writer);
}

static void read__inside_a_write_sees_what_is_written(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_error err;
    const char *word;

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    set_word(store, "内");
    must(dd_store_read(store, &err), &err);
    must(dd_setting_get(store, "word", arena, &word, &err), &err);
    assert_string_equal(word, "内");
    dd_store_read_end(store);
    must(dd_store_commit(store, &err), &err);
    assert_word(*state, "内");
    dd_store_close(store);
    dd_arena_free(arena);
}

static void begin__turns_a_store_back_from_wal(void **state)
{
    struct dd_error err;

    place_create(*state);
    place_sql(*state,
              "PRAGMA journal_mode=wal; UPDATE setting SET value = '瓦' WHERE name = 'word'");
    struct dd_store *store = place_open(*state, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    set_word(store, "回");
    must(dd_store_commit(store, &err), &err);
    dd_store_close(store);
    char *mode = place_ask_text(*state, "PRAGMA journal_mode");
    assert_string_equal(mode, "delete");
    free(mode);
    assert_word(*state, "回");
}

static void statement__got_twice_is_two(void **state)
{
    static const char sql[] = "SELECT name FROM setting ORDER BY name";
    struct dd_statement *outer, *inner, *again;
    struct dd_error err;

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_READ);
    must(dd_statement_get(store, sql, &outer, &err), &err);
    assert_int_equal(dd_statement_next(outer, &err), 1);
    must(dd_statement_get(store, sql, &inner, &err), &err);
    assert_ptr_not_equal(outer, inner);
    assert_int_equal(dd_statement_next(inner, &err), 1);
    dd_statement_end(inner);
    assert_string_equal(dd_column_text(outer, 0), "office");
    assert_int_equal(dd_statement_next(outer, &err), 1);
    assert_string_equal(dd_column_text(outer, 0), "opened");
    dd_statement_end(outer);
    must(dd_statement_get(store, sql, &again, &err), &err);
    assert_true(again == outer || again == inner);
    dd_statement_end(again);
    dd_store_close(store);
}

static void statement__tells_of_a_binding_that_failed(void **state)
{
    struct dd_statement *s;
    struct dd_error err;

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_READ);
    must(dd_statement_get(store, "SELECT ?1", &s, &err), &err);
    dd_bind_int(s, 2, 1);
    must_fail(dd_statement_next(s, &err), &err, DD_E_STORE, "range");
    dd_statement_end(s);
    dd_store_close(store);
}

/* A file that may not grow any more is a disk without room. */
static int fill_the_disk(const struct place *place)
{
    static const char sql[] =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
        "INSERT INTO setting SELECT 'n' || i, hex(randomblob(100)) FROM n";
    const struct rlimit limit = { 1 << 20, 1 << 20 };
    struct dd_store_options options = place_options(place, DD_WRITE);
    struct dd_store *store;
    struct dd_error err = { 0 };

    signal(SIGXFSZ, SIG_IGN);
    if (setrlimit(RLIMIT_FSIZE, &limit))
        return CHILD_SKIPS;
    if (child_says(dd_store_open(&store, &options, &err) || dd_store_begin(store, &err), &err))
        return 1;
    const bool failed =
        dd_statement_exec(store, sql, &err) != 0 || dd_store_commit(store, &err) != 0;
    if (!failed || err.code != DD_E_STORE || !strstr(err.message, "no room")) {
        fprintf(stderr, "child: %s\n", err.message);
        return 2;
    }
    /* Nothing must slip in behind the back of the change that was given up. */
    if (dd_setting_set(store, "word", "漏", &err) == 0 && dd_store_commit(store, &err) == 0)
        return 3;
    dd_store_rollback(store);
    if (child_says(dd_store_begin(store, &err), &err))
        return 4;
    dd_store_close(store);
    return 0;
}

static void full_disk__is_told_and_nothing_written(void **state)
{
    place_create(*state);
    child_run(fill_the_disk, *state);
    assert_word(*state, place_office.word);
    assert_int_equal(place_ask(*state, "SELECT count(*) FROM setting"), 5);
}

int transaction_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(commit__keeps_and_rollback_takes_back),
        IN_A_PLACE(commit__of_a_dry_run_takes_back),
        IN_A_PLACE(begin__is_for_writers),
        IN_A_PLACE(begin__waits_its_time_then_is_busy),
        IN_A_PLACE(open__to_begin_queues_first),
        IN_A_PLACE(open__to_begin_makes_no_lock),
        IN_A_PLACE(begin__is_busy_behind_another_program),
        IN_A_PLACE(begin__turns_a_store_back_from_wal),
        IN_A_PLACE(read__sees_one_state_beside_a_writer),
        IN_A_PLACE(read_end__lets_go_of_a_list_half_read),
        IN_A_PLACE(read__inside_a_write_sees_what_is_written),
        IN_A_PLACE(statement__got_twice_is_two),
        IN_A_PLACE(statement__tells_of_a_binding_that_failed),
        IN_A_PLACE(full_disk__is_told_and_nothing_written),
    };

    return cmocka_run_group_tests_name("transaction", tests, NULL, NULL);
}
