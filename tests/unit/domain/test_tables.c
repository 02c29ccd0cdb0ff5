/*
 * The tables of schema/ against the rows of the kinds. Nothing makes one from the other, because
 * yesterday's migration must not change with today's row; so they are compared here.
 */
#include "test_domain.h"

#include "base/arena.h"
#include "base/text.h"
#include "domain/office/office.h"

#include <glob.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A table, and the rows it has to have a column for. */
struct table {
    char name[128];
    const struct dd_field *fields;
    const char *owner; /* of a table of a list: the table its rows belong to */
};

typedef void visit_table(sqlite3 *db, const struct table *table);

/* ---- making the store ---- */

static void run(sqlite3 *db, const char *sql, const char *what)
{
    char *message = NULL;

    if (sqlite3_exec(db, sql, NULL, NULL, &message) != SQLITE_OK)
        fail_msg("%s: %s", what, message);
}

static sqlite3 *new_store(void)
{
    glob_t steps;
    sqlite3 *db;

    assert_int_equal(sqlite3_open(":memory:", &db), SQLITE_OK);
    assert_int_equal(sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, NULL), SQLITE_OK);
    assert_int_equal(glob(DUDAO_SOURCE_DIR "/schema/[0-9][0-9][0-9][0-9]-*.sql", 0, NULL, &steps),
                     0);
    for (size_t i = 0; i < steps.gl_pathc; i++) {
        const char *name = steps.gl_pathv[i] + strlen(DUDAO_SOURCE_DIR "/");
        char *sql = source_text(name);

        run(db, sql, name);
        free(sql);
    }
    globfree(&steps);
    return db;
}

static int set_up(void **state)
{
    *state = new_store();
    return 0;
}

static int tear_down(void **state)
{
    return sqlite3_close(*state) == SQLITE_OK ? 0 : -1;
}

/* Every table of a kind and of its lists. */
static void each_table(sqlite3 *db, visit_table *visit)
{
    const struct dd_kind *const *kinds = dd_kinds();
    struct table table;

    for (unsigned i = 0; kinds[i]; i++) {
        snprintf(table.name, sizeof table.name, "%s", kinds[i]->name);
        table.fields = kinds[i]->fields;
        table.owner = NULL;
        visit(db, &table);
        for (const struct dd_field *field = kinds[i]->fields; field->key; field++) {
            if (!field->table)
                continue;
            snprintf(table.name, sizeof table.name, "%s_%s", kinds[i]->name, field->key);
            table.fields = field->group->fields;
            table.owner = kinds[i]->name;
            visit(db, &table);
        }
    }
}

/* ---- what the columns are ---- */

/* A list may have a table of its own; what is only checked has neither. */
static bool is_column(const struct dd_field *field)
{
    return !field->table && !field->unkept;
}

/* Lists and groups without a table of their own are JSON. */
static bool is_json(const struct dd_field *field)
{
    return field->list || field->type == DD_GROUP;
}

static const char *sql_type(const struct dd_field *field)
{
    if (is_json(field))
        return "TEXT";
    switch (field->type) {
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
    case DD_YESNO:
    case DD_REF:
        return "INTEGER";
    case DD_TEXT:
    case DD_DATE:
    case DD_CHOICE:
    case DD_GROUP:
    case DD_FILE:
        break;
    }
    return "TEXT";
}

static sqlite3_stmt *ask(sqlite3 *db, const char *sql, const char *name)
{
    sqlite3_stmt *stmt;

    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
    sqlite3_bind_text(stmt, 1, name, -1, SQLITE_TRANSIENT);
    return stmt;
}

static void assert_column(sqlite3_stmt *stmt, const char *table, const char *name, const char *type,
                          bool not_null)
{
    if (sqlite3_step(stmt) != SQLITE_ROW)
        fail_msg("%s: no column %s", table, name);
    field_true(table, name, strcmp((const char *)sqlite3_column_text(stmt, 0), name) == 0,
               "a column where its row is");
    field_true(table, name, strcmp((const char *)sqlite3_column_text(stmt, 1), type) == 0,
               "of the type of its row");
    field_true(table, name, sqlite3_column_int(stmt, 2) == not_null, "not null when required");
}

static void assert_columns(sqlite3 *db, const struct table *table)
{
    sqlite3_stmt *stmt = ask(
        db, "SELECT name, type, \"notnull\" FROM pragma_table_info(?1) ORDER BY cid", table->name);

    if (table->owner) {
        assert_column(stmt, table->name, "record", "INTEGER", true);
        assert_column(stmt, table->name, "position", "INTEGER", true);
    } else {
        assert_column(stmt, table->name, "id", "INTEGER", false);
    }
    for (const struct dd_field *field = table->fields; field->key; field++)
        if (is_column(field))
            assert_column(stmt, table->name, field->key, sql_type(field),
                          field->need == DD_REQUIRED);
    field_true(table->name, NULL, sqlite3_step(stmt) == SQLITE_DONE, "no column without a row");
    sqlite3_finalize(stmt);
}

static void table__has_a_column_for_each_row_and_no_other(void **state)
{
    each_table(*state, assert_columns);
}

static void assert_target(sqlite3_stmt *stmt, const char *table, const char *column, const char *to)
{
    sqlite3_reset(stmt);
    sqlite3_bind_text(stmt, 2, column, -1, SQLITE_TRANSIENT);
    field_true(table, column, (sqlite3_step(stmt) == SQLITE_ROW) == (to != NULL),
               "a foreign key for a reference");
    if (to)
        field_true(table, column, strcmp((const char *)sqlite3_column_text(stmt, 0), to) == 0, to);
}

/* A reference to one kind holds to that kind's table, one to several or any to `record`. */
static const char *target(const struct dd_field *field)
{
    if (field->type != DD_REF || field->list)
        return NULL;
    return field->kinds && !strchr(field->kinds, ' ') ? field->kinds : "record";
}

static void assert_targets(sqlite3 *db, const struct table *table)
{
    sqlite3_stmt *stmt = ask(
        db, "SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE \"from\" = ?2", table->name);

    assert_target(stmt, table->name, table->owner ? "record" : "id",
                  table->owner ? table->owner : "record");
    for (const struct dd_field *field = table->fields; field->key; field++)
        if (is_column(field))
            assert_target(stmt, table->name, field->key, target(field));
    sqlite3_finalize(stmt);
}

static void reference__is_a_foreign_key_to_its_kind(void **state)
{
    each_table(*state, assert_targets);
}

static void assert_form(sqlite3 *db, const struct table *table)
{
    sqlite3_stmt *stmt =
        ask(db, "SELECT strict, wr FROM pragma_table_list WHERE name = ?1", table->name);

    assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
    field_true(table->name, NULL, sqlite3_column_int(stmt, 0) == 1, "strict");
    field_true(table->name, NULL, sqlite3_column_int(stmt, 1) == (table->owner != NULL),
               "without rowid when of a list");
    sqlite3_finalize(stmt);
}

static void table__is_strict(void **state)
{
    each_table(*state, assert_form);
}

/* ---- what the columns take ---- */

/* Something every check of the column accepts; `out` holds it as SQL. */
static void sound_value(const struct dd_field *field, struct dd_text *out)
{
    if (is_json(field))
        dd_text_put(out, "'[]'");
    else if (field->type == DD_CHOICE)
        dd_text_format(out, "'%s'", field->choices[1].key);
    else if (field->type == DD_DATE)
        dd_text_put(out, "'2026-02-28'");
    else if (strcmp(sql_type(field), "INTEGER") == 0)
        dd_text_put(out, "1");
    else
        dd_text_put(out, "'x'");
}

static void insert_sound(sqlite3 *db, const struct table *table)
{
    struct dd_text sql = { 0 };

    dd_text_format(&sql, "INSERT INTO \"%s\" VALUES (1%s", table->name, table->owner ? ", 1" : "");
    for (const struct dd_field *field = table->fields; field->key; field++) {
        if (!is_column(field))
            continue;
        dd_text_put(&sql, ", ");
        sound_value(field, &sql);
    }
    dd_text_put(&sql, ")");
    run(db, dd_text_get(&sql), table->name);
    dd_text_free(&sql);
}

static void assert_takes(sqlite3 *db, const char *table, const char *column, const char *value,
                         bool takes)
{
    struct dd_text sql = { 0 };
    int result;

    dd_text_format(&sql, "UPDATE \"%s\" SET \"%s\" = %s", table, column, value);
    result = sqlite3_exec(db, dd_text_get(&sql), NULL, NULL, NULL);
    field_true(table, column, takes ? result == SQLITE_OK : (result & 0xff) == SQLITE_CONSTRAINT,
               dd_text_get(&sql));
    dd_text_free(&sql);
}

static void assert_takes_choices(sqlite3 *db, const char *table, const struct dd_field *field)
{
    char value[128];

    for (unsigned i = 1; field->choices[i].key; i++) {
        snprintf(value, sizeof value, "'%s'", field->choices[i].key);
        assert_takes(db, table, field->key, value, true);
        snprintf(value, sizeof value, "'%s'", field->choices[i].label);
        assert_takes(db, table, field->key, value, false);
    }
    assert_takes(db, table, field->key, "'no-such-choice'", false);
    assert_takes(db, table, field->key, "''", false);
}

static void assert_takes_dates(sqlite3 *db, const char *table, const char *column)
{
    assert_takes(db, table, column, "'2026-03-01'", true);
    assert_takes(db, table, column, "'2024-02-29'", true);
    assert_takes(db, table, column, "'2026-02-30'", false);
    assert_takes(db, table, column, "'2026-3-1'", false);
    assert_takes(db, table, column, "'2026-03-01 10:00'", false);
    assert_takes(db, table, column, "'2026年3月1日'", false);
    assert_takes(db, table, column, "''", false);
}

static void assert_takes_values(sqlite3 *db, const char *table, const struct dd_field *field)
{
    assert_takes(db, table, field->key, "NULL", field->need != DD_REQUIRED);
    if (is_json(field)) {
        assert_takes(db, table, field->key, "'[1]'", true);
        assert_takes(db, table, field->key, "'[1'", false);
    } else if (field->type == DD_CHOICE) {
        assert_takes_choices(db, table, field);
    } else if (field->type == DD_DATE) {
        assert_takes_dates(db, table, field->key);
    } else if (field->type == DD_YESNO) {
        assert_takes(db, table, field->key, "0", true);
        assert_takes(db, table, field->key, "2", false);
    } else if (strcmp(sql_type(field), "INTEGER") == 0) {
        assert_takes(db, table, field->key, "'x'", false);
    } else {
        assert_takes(db, table, field->key, "'督导'", true);
        assert_takes(db, table, field->key, "x'00'", false);
    }
}

static void assert_checks(sqlite3 *db, const struct table *table)
{
    insert_sound(db, table);
    for (const struct dd_field *field = table->fields; field->key; field++)
        if (is_column(field))
            assert_takes_values(db, table->name, field);
}

static void column__takes_what_its_row_allows_and_no_more(void **state)
{
    run(*state, "PRAGMA foreign_keys = off", "foreign keys");
    each_table(*state, assert_checks);
}

/* ---- nothing else ---- */

static bool is_core(const char *name)
{
    static const char core[] =
        "record link history move series setting policy_number calendar_year "
        "calendar_day calendar_period";

    return dd_in_words(core, name) || strncmp(name, "sqlite_", 7) == 0;
}

static bool is_of_kind(const char *name)
{
    const struct dd_kind *const *kinds = dd_kinds();
    char list[128];

    for (unsigned i = 0; kinds[i]; i++) {
        if (strcmp(kinds[i]->name, name) == 0)
            return true;
        for (const struct dd_field *field = kinds[i]->fields; field->key; field++) {
            snprintf(list, sizeof list, "%s_%s", kinds[i]->name, field->key);
            if (field->table && strcmp(list, name) == 0)
                return true;
        }
    }
    return false;
}

static void table__belongs_to_a_kind_or_to_all(void **state)
{
    sqlite3_stmt *stmt = ask(*state, "SELECT name FROM sqlite_schema WHERE type = 'table'", NULL);

    while (sqlite3_step(stmt) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(stmt, 0);

        field_true(name, NULL, is_core(name) || is_of_kind(name), "a kind's, or all records'");
    }
    sqlite3_finalize(stmt);
}

/* The order of the choices says which units are schools, and the view that the rules ask says it once more. */
static void view__holds_the_types_from_kindergarten_to_special(void **state)
{
    const struct dd_choice *types = dd_unit_kind.fields[UN_TYPE].choices;
    sqlite3_stmt *stmt;

    assert_int_equal(sqlite3_prepare_v2(*state, "SELECT ?1 IN school_type", -1, &stmt, NULL),
                     SQLITE_OK);
    for (unsigned type = 1; types[type].key; type++) {
        const bool school = type >= UNIT_KINDERGARTEN && type <= UNIT_SPECIAL;

        sqlite3_bind_text(stmt, 1, types[type].key, -1, SQLITE_STATIC);
        assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
        field_true("school_type", types[type].key, sqlite3_column_int(stmt, 0) == school,
                   "a school");
        sqlite3_reset(stmt);
    }
    sqlite3_finalize(stmt);
}

int tables_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(table__has_a_column_for_each_row_and_no_other),
        cmocka_unit_test(reference__is_a_foreign_key_to_its_kind),
        cmocka_unit_test(table__is_strict),
        cmocka_unit_test(column__takes_what_its_row_allows_and_no_more),
        cmocka_unit_test(table__belongs_to_a_kind_or_to_all),
        cmocka_unit_test(view__holds_the_types_from_kindergarten_to_special),
    };

    return cmocka_run_group_tests_name("tables", tests, set_up, tear_down);
}
