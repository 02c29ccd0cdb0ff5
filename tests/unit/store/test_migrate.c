#include "test_store.h"

#include "store/door.h"
#include "store/migrate.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A store of the first version, as it was left by the first program. */
static void make_first(const struct place *place)
{
    char ids[128];

    place_sql(place, dd_schema_steps[0].text);
    snprintf(ids, sizeof ids, "PRAGMA application_id=%d; PRAGMA user_version=1", DD_STORE_ID);
    place_sql(place, ids);
    place_sql(place,
              "INSERT INTO setting VALUES ('office', '办'), ('word', '字'), ('region', '371072'), "
              "('opened', '2026-01-01'), ('salt', 'abc')");
}

static void first_step__is_number_one(void **state)
{
    (void)state;
    assert_int_equal(strtol(dd_schema_steps[0].name, NULL, 10), 1);
    assert_true(dd_schema_newest(dd_schema_steps) > 1);
}

static void begin__brings_an_older_store_up_to_date(void **state)
{
    const int64_t newest = dd_schema_newest(dd_schema_steps);
    struct stat found;
    struct dd_error err;

    make_first(*state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    assert_int_equal(place_ask(*state, "PRAGMA user_version"), newest); /* it has its own commit */
    must(dd_setting_set(store, "word", "新", &err), &err);
    must(dd_store_commit(store, &err), &err);
    dd_store_close(store);

    assert_true(place_has(*state, "store.db.v1.bak"));
    assert_false(place_has(*state, "store.db.v1.bak.part"));
    assert_int_equal(stat(place_name(*state, "store.db.v1.bak"), &found), 0);
    assert_int_equal(found.st_mode & 07777, 0600);
    struct place copy = *(struct place *)*state;
    snprintf(copy.store, sizeof copy.store, "%s/store.db.v1.bak", copy.folder);
    assert_int_equal(place_ask(&copy, "PRAGMA user_version"), 1);
    assert_int_equal(place_ask(&copy, "SELECT count(*) FROM setting WHERE value = '字'"), 1);
    assert_int_equal(place_ask(*state, "SELECT count(*) FROM setting WHERE value = '新'"), 1);
}

static void upgraded__has_the_schema_of_a_fresh_one(void **state)
{
    static const char sql[] =
        "SELECT group_concat(type || name || tbl_name || coalesce(sql, ''), x'0a') FROM "
        "(SELECT * FROM sqlite_schema ORDER BY type, name)";
    struct place *place = *state;
    struct dd_error err;

    make_first(place);
    struct dd_store *store = place_open(place, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    must(dd_store_commit(store, &err), &err);
    dd_store_close(store);
    char *upgraded = place_ask_text(place, sql);
    assert_int_equal(unlink(place->store), 0);
    place_create(place);
    char *fresh = place_ask_text(place, sql);
    assert_string_equal(upgraded, fresh);
    free(upgraded);
    free(fresh);
}

static void reader__is_told_that_the_store_is_older(void **state)
{
    struct dd_error err;

    make_first(*state);
    struct dd_store *store = place_open(*state, DD_READ);
    assert_string_equal(dd_store_office(store)->word, "字");
    must_fail(dd_store_read(store, &err), &err, DD_E_STORE, "older version 1");
    assert_non_null(strstr(err.hint, "store.db.v1.bak"));
    dd_store_close(store);
    assert_int_equal(place_ask(*state, "PRAGMA user_version"), 1);
}

static void dry_run__leaves_an_older_store_alone(void **state)
{
    struct dd_store_options options = place_options(*state, DD_WRITE);
    struct dd_store *store;
    struct dd_error err;

    make_first(*state);
    options.dry = true;
    must(dd_store_open(&store, &options, &err), &err);
    must(dd_store_begin(store, &err), &err);
    must(dd_store_commit(store, &err), &err);
    dd_store_close(store);
    assert_int_equal(place_ask(*state, "PRAGMA user_version"), 1);
    assert_false(place_has(*state, "store.db.v1.bak"));
}

/* A table of the last step is there already, so that step fails after all others have run. */
static void failed_upgrade__leaves_the_older_version(void **state)
{
    struct place *place = *state;
    struct dd_error err;

    make_first(place);
    int64_t before = place_ask(place, "SELECT count(*) FROM sqlite_schema");
    place_sql(place, "CREATE TABLE rectification (mine TEXT)");
    struct dd_store *store = place_open(place, DD_WRITE);
    must_fail(dd_store_begin(store, &err), &err, DD_E_STORE, "table rectification already exists");
    assert_int_equal(strncmp(err.message, "schema/", 7), 0);
    dd_store_close(store);
    assert_int_equal(place_ask(place, "PRAGMA user_version"), 1);
    assert_int_equal(place_ask(place, "SELECT count(*) FROM sqlite_schema"), before + 1);

    place_sql(place, "DROP TABLE rectification");
    store = place_open(place, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    dd_store_close(store);
}

static void step__tells_the_line_of_its_mistake(void **state)
{
    static const struct {
        const char *row, *text, *said;
    } rows[] = {
        { "syntax", "CREATE TABLE one (x);\n\n-- why\nCREATE TABEL two (y);\n",
          "schema/0009-try.sql:4: near \"TABEL\"" },
        { "later line of a statement",
          "CREATE TABLE one (\n  x TEXT,\n  y TEXT CHECK (z > 0)\n);\n", "schema/0009-try.sql:" },
        { "as it runs", "CREATE TABLE one (x);\n-- twice\nCREATE TABLE\n  one (x);\n",
          "schema/0009-try.sql:" },
        { "data", "-- rows\n\nINSERT INTO setting VALUES ('word', 'x');\n",
          "schema/0009-try.sql:3: UNIQUE" },
        { "unfinished", "CREATE TABLE one (x);\nCREATE TABLE two (",
          "schema/0009-try.sql:2: incomplete input" },
    };
    struct dd_error err;

    place_create(*state);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const struct dd_schema_file steps[] = { { "0009-try", rows[i].text, strlen(rows[i].text) },
                                                { 0 } };
        struct dd_store *store = place_open(*state, DD_WRITE);

        must(dd_store_begin(store, &err), &err);
        row_number(rows[i].row, dd_schema_migrate(store, steps, 8, &err), -1);
        if (strncmp(err.message, rows[i].said, strlen(rows[i].said)) != 0)
            print_error("%s\n", err.message);
        row_number(rows[i].row, strncmp(err.message, rows[i].said, strlen(rows[i].said)), 0);
        dd_store_close(store);
    }
}

static void step__may_not_leave_references_to_nothing(void **state)
{
    static const char text[] =
        "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;\n"
        "CREATE TABLE b (a INTEGER REFERENCES a DEFERRABLE INITIALLY DEFERRED) STRICT;\n"
        "INSERT INTO b VALUES (7);\n";
    const struct dd_schema_file steps[] = { { "0009-try", text, sizeof text - 1 }, { 0 } };
    struct dd_error err;

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    must_fail(dd_schema_migrate(store, steps, 8, &err), &err, DD_E_STORE, "'b'");
    dd_store_close(store);
}

int migrate_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(first_step__is_number_one),
        IN_A_PLACE(begin__brings_an_older_store_up_to_date),
        IN_A_PLACE(upgraded__has_the_schema_of_a_fresh_one),
        IN_A_PLACE(reader__is_told_that_the_store_is_older),
        IN_A_PLACE(dry_run__leaves_an_older_store_alone),
        IN_A_PLACE(failed_upgrade__leaves_the_older_version),
        IN_A_PLACE(step__tells_the_line_of_its_mistake),
        IN_A_PLACE(step__may_not_leave_references_to_nothing),
    };

    return cmocka_run_group_tests_name("migrate", tests, NULL, NULL);
}
