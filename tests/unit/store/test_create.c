#include "child.h"

#include "store/store.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int try_create(const struct place *place, struct dd_store **store, struct dd_error *err)
{
    const struct dd_store_options options = place_options(place, DD_WRITE);

    return dd_store_create(store, &options, &place_office, err);
}

static mode_t mode_of(const struct place *place, const char *name)
{
    struct stat found;

    assert_int_equal(stat(place_name(place, name), &found), 0);
    return found.st_mode & 07777;
}

static void create__is_for_the_owner_alone(void **state)
{
    const mode_t before = umask(0);

    place_create(*state);
    umask(before);
    assert_int_equal(mode_of(*state, "store.db"), 0600);
    assert_int_equal(mode_of(*state, "store.db-lock"), 0600);
    assert_false(place_has(*state, "store.db-journal"));
}

static void create__refuses_what_exists(void **state)
{
    struct dd_store *store = NULL;
    struct dd_error err;

    place_create(*state);
    must_fail(try_create(*state, &store, &err), &err, DD_E_FILE, "store.db");
    assert_null(store);
    must(place_try(*state, DD_READ, &err), &err);
}

static void create__leaves_nothing_when_given_up(void **state)
{
    struct dd_store *store = NULL;
    struct dd_error err;

    must(try_create(*state, &store, &err), &err);
    dd_store_rollback(store);
    assert_false(place_has(*state, "store.db"));
    dd_store_close(store);

    must(try_create(*state, &store, &err), &err);
    dd_store_close(store);
    assert_false(place_has(*state, "store.db"));
    assert_false(place_has(*state, "store.db-journal"));
}

static int create_and_wait(const struct place *place)
{
    struct dd_store *store = NULL;
    struct dd_error err;

    return child_says(try_create(place, &store, &err), &err) ? 1 : child_ready();
}

static void create__goes_on_where_a_killed_one_stopped(void **state)
{
    struct dd_error err;

    child_end(child_start(create_and_wait, *state));
    assert_true(place_has(*state, "store.db"));
    must_fail(place_try(*state, DD_READ, &err), &err, DD_E_STORE, "is empty and not a store");
    place_create(*state);
    must(place_try(*state, DD_READ, &err), &err);
}

static void create__needs_the_folder(void **state)
{
    struct place *place = *state;
    struct dd_store *store = NULL;
    struct dd_error err;

    snprintf(place->store, sizeof place->store, "%s/none/store.db", place->folder);
    must_fail(try_create(place, &store, &err), &err, DD_E_SYSTEM, "no such file or directory");
}

int create_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(create__is_for_the_owner_alone),
        IN_A_PLACE(create__refuses_what_exists),
        IN_A_PLACE(create__leaves_nothing_when_given_up),
        IN_A_PLACE(create__goes_on_where_a_killed_one_stopped),
        IN_A_PLACE(create__needs_the_folder),
    };

    return cmocka_run_group_tests_name("create", tests, NULL, NULL);
}
