#include "child.h"

#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/*
 * Enough to push pages out of the cache before the commit, which is when a journal becomes needed.
 */
static int write_much(struct dd_store *store, struct dd_error *err)
{
    static const char sql[] =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
        "INSERT INTO setting SELECT 'n' || i, hex(randomblob(40)) FROM n";

    return dd_statement_exec(store, "PRAGMA cache_size=10", err) ||
                   dd_statement_exec(store, sql, err)
               ? -1
               : 0;
}

static int write_and_wait(const struct place *place)
{
    const struct dd_store_options options = place_options(place, DD_WRITE);
    struct dd_store *store;
    struct dd_error err;

    if (child_says(dd_store_open(&store, &options, &err) || dd_store_begin(store, &err) ||
                       write_much(store, &err),
                   &err))
        return 1;
    return child_ready();
}

static void leave_hot_journal(const struct place *place)
{
    place_create(place);
    child_end(child_start(write_and_wait, place));
    assert_true(place_has(place, "store.db-journal"));
}

static void reader__undoes_what_a_killed_writer_left(void **state)
{
    int64_t settings = 0;
    struct dd_error err;

    leave_hot_journal(*state);
    struct dd_store *store = place_open(*state, DD_READ);
    must(dd_statement_ask(store, "SELECT count(*) FROM setting", &settings, &err), &err);
    assert_int_equal(settings, 5);
    dd_store_close(store);
    assert_false(place_has(*state, "store.db-journal"));
    char *sound = place_ask_text(*state, "PRAGMA integrity_check");
    assert_string_equal(sound, "ok");
    free(sound);
}

static int read_here(const struct place *place)
{
    const struct dd_store_options options = place_options(place, DD_READ);
    struct dd_store *store;
    struct dd_error err;
    int64_t settings = 0;

    if (child_says(dd_store_open(&store, &options, &err) || dd_store_read(store, &err) ||
                       dd_statement_ask(store, "SELECT count(*) FROM setting", &settings, &err),
                   &err))
        return 1;
    dd_store_close(store);
    return settings == 5 ? 0 : 2;
}

static int fail_to_write_here(const struct place *place)
{
    const struct dd_store_options options = place_options(place, DD_WRITE);
    struct dd_store *store;
    struct dd_error err = { 0 };

    if (child_says(dd_store_open(&store, &options, &err), &err))
        return 1;
    const bool refused = dd_store_begin(store, &err) != 0;
    dd_store_close(store);
    if (!refused || err.code != DD_E_STORE || !strstr(err.message, "cannot be written")) {
        fprintf(stderr, "child: %s\n", err.message);
        return 2;
    }
    return 0;
}

static int on_readonly_medium(const struct place *place)
{
    int status = child_mount_readonly(place->folder);

    if (!status)
        status = read_here(place);
    return status ? status : fail_to_write_here(place);
}

static void readonly_medium__is_read_and_not_written(void **state)
{
    place_create(*state);
    child_run(on_readonly_medium, *state);
}

static int hot_on_readonly_medium(const struct place *place)
{
    const struct dd_store_options options = place_options(place, DD_READ);
    struct dd_store *store;
    struct dd_error err = { 0 };
    int status = child_mount_readonly(place->folder);

    if (status)
        return status;
    if (dd_store_open(&store, &options, &err) == 0 || err.code != DD_E_STORE ||
        !strstr(err.hint, "-journal")) {
        fprintf(stderr, "child: %s\n", err.message);
        return 2;
    }
    return 0;
}

static void readonly_medium__tells_of_an_interrupted_change(void **state)
{
    leave_hot_journal(*state);
    child_run(hot_on_readonly_medium, *state);
}

static int without_rights(const struct place *place)
{
    int status;

    if (geteuid() != 0 || chmod(place->store, 0444) || chmod(place->folder, 0555))
        return CHILD_SKIPS;
    status = child_drop_rights();
    if (!status)
        status = read_here(place);
    return status ? status : fail_to_write_here(place);
}

static void readonly_file__is_read_and_not_written(void **state)
{
    struct place *place = *state;

    place_create(place);
    child_run(without_rights, place);
    assert_int_equal(chmod(place->folder, 0700), 0);
}

static int without_rights_to_read(const struct place *place)
{
    struct dd_error err = { 0 };
    int status;

    if (chmod(place->folder, 0755))
        return CHILD_SKIPS;
    status = child_drop_rights();
    if (status)
        return status;
    return place_try(place, DD_READ, &err) && err.code == DD_E_SYSTEM &&
                   strstr(err.message, "permission denied")
               ? 0
               : 1;
}

static void foreign_file__is_named_with_the_reason(void **state)
{
    place_create(*state);
    child_run(without_rights_to_read, *state);
}

int recovery_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(reader__undoes_what_a_killed_writer_left),
        IN_A_PLACE(readonly_medium__is_read_and_not_written),
        IN_A_PLACE(readonly_medium__tells_of_an_interrupted_change),
        IN_A_PLACE(readonly_file__is_read_and_not_written),
        IN_A_PLACE(foreign_file__is_named_with_the_reason),
    };

    return cmocka_run_group_tests_name("recovery", tests, NULL, NULL);
}
