#include "test_store.h"

#include "store/door.h"
#include "store/json_valid.h"
#include "store/link.h"
#include "store/query.h"
#include "store/schema.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void write_number(struct dd_query *query, const char *since, int64_t value)
{
    struct dd_error err;

    dd_query_text(query, "id", "opinion-days");
    dd_query_text(query, "since", since);
    dd_query_number(query, "value", value);
    dd_query_text(query, "unit", "days");
    dd_query_text(query, "label", "意见书期限");
    dd_query_text(query, "label_en", "days for the opinion");
    dd_query_text(query, "article", "意见 第十四条");
    dd_query_text(query, "source", "原文");
    dd_query_text(query, "certainty", "verified");
    must(dd_query_run(query, &err), &err);
}

static void query__writes_and_is_asked_by_name(void **state)
{
    struct dd_query *write, *read;
    struct dd_error err;

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    must(dd_query_ask(store, "policy-write", &write, &err), &err);
    write_number(write, "2026-01-01", 30);
    must(dd_query_ask(store, "policy-write", &write, &err), &err);
    write_number(write, "2026-07-01", 20);
    must(dd_store_commit(store, &err), &err);

    must(dd_query_ask(store, "policy-number", &read, &err), &err);
    dd_query_text(read, "id", "opinion-days");
    dd_query_day(read, "day", dd_day_make(2026, 3, 2));
    dd_query_text(read, "no such parameter", "x");
    assert_int_equal(dd_query_next(read, &err), 1);
    assert_int_equal(dd_query_int(read, 0), 30);
    assert_string_equal(dd_query_string(read, 1), "days");
    assert_int_equal(dd_query_date(read, 3), dd_day_make(2026, 1, 1));
    assert_false(dd_query_is_null(read, 0));
    dd_query_end(read);
    dd_query_end(NULL);
    dd_store_close(store);
}

/* What was bound for one asking is not there for the next. */
static void query__begins_anew_each_time(void **state)
{
    struct dd_query *query;
    struct dd_error err;

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    must(dd_query_ask(store, "policy-write", &query, &err), &err);
    write_number(query, "2026-01-01", 30);
    must(dd_query_ask(store, "policy-numbers", &query, &err), &err);
    dd_query_text(query, "id", "none");
    assert_int_equal(dd_query_next(query, &err), 0);
    dd_query_end(query);
    must(dd_query_ask(store, "policy-numbers", &query, &err), &err);
    assert_int_equal(dd_query_next(query, &err), 1);
    dd_query_end(query);
    dd_store_close(store);
}

static void query__without_a_name_is_told(void **state)
{
    struct dd_query *query = NULL;
    struct dd_error err;

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_READ);
    must_fail(dd_query_ask(store, "no-such", &query, &err), &err, DD_E_NOT_FOUND, "no-such");
    must_fail(dd_query_rule(store, "no-such", &query, &err), &err, DD_E_NOT_FOUND, "no-such");
    assert_null(query);
    dd_store_close(store);
}

/* One statement and nothing behind it. */
static void prepare_all(struct dd_store *store, const struct dd_schema_file *files)
{
    for (; files->name; files++) {
        sqlite3_stmt *statement = NULL;
        const char *rest = "";

        if (sqlite3_prepare_v2(store->db, files->text, -1, &statement, &rest))
            print_error("row: %s: %s\n", files->name, sqlite3_errmsg(store->db));
        assert_non_null(statement);
        row_number(files->name, (int64_t)strspn(rest, " \t\n"), (int64_t)strlen(rest));
        assert_int_equal(sqlite3_finalize(statement), SQLITE_OK);
    }
}

static void schema__questions_and_rules_can_be_asked(void **state)
{
    place_create(*state);
    struct dd_store *store = place_open(*state, DD_READ);
    prepare_all(store, dd_schema_queries);
    prepare_all(store, dd_schema_rules);
    dd_store_close(store);
}

static void setting__is_set_and_read(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_error err;
    const char *value = "before";

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    must(dd_setting_get(store, "none", arena, &value, &err), &err);
    assert_null(value);
    must(dd_setting_set(store, "none", "某", &err), &err);
    must(dd_setting_set(store, "none", "又", &err), &err);
    must(dd_setting_get(store, "none", arena, &value, &err), &err);
    assert_string_equal(value, "又");
    dd_store_close(store);
    dd_arena_free(arena);
}

static const char linked[] =
    "INSERT INTO record (id, kind, \"key\") VALUES (1, 'unit', 'no2'), (2, 'leader', 'L2026-1000'), "
    "(3, 'leader', 'L2026-002'), (4, 'zone', 'Z2026-001'), (5, 'zone', 'Z2026-002');"
    "UPDATE record SET voided_on = '2026-03-01' WHERE id = 5;"
    "INSERT INTO link VALUES (2, 'unit', 0, 1), (3, 'unit', 0, 1), (4, 'schools', 1, 1), (4, 'schools', 2, 1), "
    "(4, 'leader', 0, 1), (5, 'schools', 1, 1), (3, 'other', 0, 2);";

static void links__are_told_by_kind_and_key(void **state)
{
    static const struct {
        const char *row, *kind, *field, *said;
    } rows[] = {
        { "all", NULL, NULL,
          "leader L2026-002 unit, leader L2026-1000 unit, zone Z2026-001 leader, zone Z2026-001 schools, " },
        { "kind", "leader", NULL, "leader L2026-002 unit, leader L2026-1000 unit, " },
        { "field", NULL, "schools", "zone Z2026-001 schools, " },
        { "both", "leader", "schools", "" },
    };
    struct dd_arena *arena = dd_arena_new();
    struct dd_error err;

    place_create(*state);
    place_sql(*state, linked);
    struct dd_store *store = place_open(*state, DD_READ);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text said = { 0 };
        struct dd_link *links;
        unsigned count;

        must(dd_links_load(store, 1, rows[i].kind, rows[i].field, arena, &links, &count, &err),
             &err);
        for (unsigned j = 0; j < count; j++)
            dd_text_format(&said, "%s %s %s, ", links[j].kind, links[j].key, links[j].field);
        row_text(rows[i].row, dd_text_get(&said), rows[i].said);
        dd_text_free(&said);
    }
    dd_store_close(store);
    dd_arena_free(arena);
}

static void json_valid__judges_as_sqlite_does(void **state)
{
    static const char *const texts[] = {
        "{}",
        "[]",
        "null",
        "true",
        "false",
        "0",
        "-0",
        "12.50",
        "1e5",
        "1E-5",
        "-1.5e+3",
        "\"\"",
        "\"某\"",
        " { \"a\" : [ 1 , 2 ] , \"b\" : { } } \n",
        "\"\\u00e9\\n\\\"\\\\\\/\"",
        "[[[[[[[[1]]]]]]]]",
        "",
        " ",
        "{",
        "[",
        "{]",
        "[}",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "{'a':1}",
        "[1 2]",
        "nul",
        "nulll",
        "01",
        "1.",
        ".5",
        "-",
        "1e",
        "+1",
        "\"",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"a\nb\"",
        "{} {}",
        "1 1",
        "tru",
        "NaN",
        "[,]",
        "{\"a\":}",
        "{:1}",
    };
    char deep[200];
    sqlite3 *db;

    (void)state;
    assert_int_equal(sqlite3_open(":memory:", &db), SQLITE_OK);
    for (size_t i = 0; i < LENGTH(texts); i++) {
        sqlite3_stmt *s;
        assert_int_equal(sqlite3_prepare_v2(db, "SELECT json_valid(?1)", -1, &s, NULL), SQLITE_OK);
        assert_int_equal(sqlite3_bind_text(s, 1, texts[i], -1, SQLITE_STATIC), SQLITE_OK);
        assert_int_equal(sqlite3_step(s), SQLITE_ROW);
        row_number(texts[i], dd_json_valid(texts[i], strlen(texts[i])), sqlite3_column_int(s, 0));
        assert_int_equal(sqlite3_finalize(s), SQLITE_OK);
    }
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    memset(deep, '[', 100);
    memset(deep + 100, ']', 100);
    assert_false(dd_json_valid(deep, 200));
    assert_true(dd_json_valid(deep + 50, 100));
}

/*
 * A store that somebody opens by hand refuses nonsense with SQLite's own function; ours does the
 * same here.
 */
static void json_valid__stands_in_the_checks(void **state)
{
    static const char sql[] =
        "INSERT INTO history (\"at\", day, actor, command, change, after, hash) "
        "VALUES ('', '2026-03-02', '', '', '', '{oops', '')";
    struct dd_error err;

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    must_fail(dd_statement_exec(store, sql, &err), &err, DD_E_STORE, "CHECK constraint failed");
    dd_store_close(store);
}

int query_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_PLACE(query__writes_and_is_asked_by_name),
        IN_A_PLACE(query__begins_anew_each_time),
        IN_A_PLACE(query__without_a_name_is_told),
        IN_A_PLACE(schema__questions_and_rules_can_be_asked),
        IN_A_PLACE(setting__is_set_and_read),
        IN_A_PLACE(links__are_told_by_kind_and_key),
        cmocka_unit_test(json_valid__judges_as_sqlite_does),
        IN_A_PLACE(json_valid__stands_in_the_checks),
    };

    return cmocka_run_group_tests_name("query", tests, NULL, NULL);
}
