/*
 * The groups of this program, asserts that name the row of the table they failed on, and places: a
 * temporary folder with a store in it. Stores are real files; who writes, when, and what day it is
 * are fixed.
 */
#ifndef TEST_STORE_H
#define TEST_STORE_H

#include <dudao/store.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Elements of an array, for loops over tables. */
#define LENGTH(array) (sizeof(array) / sizeof *(array))

void row_true(const char *row, bool holds);
void row_number(const char *row, int64_t got, int64_t expected);
void row_text(const char *row, const char *got, const char *expected);

/* A call that must succeed; its error is printed where it does not. */
void must(int result, const struct dd_error *err);
/* A call that must fail so, with `part` in its message. */
void must_fail(int result, const struct dd_error *err, enum dd_code code, const char *part);

/* A temporary folder, and `store.db` in it. */
struct place {
    char folder[64], store[96];
};

/* A test in a place of its own. */
#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, place_make, place_clear)
int place_make(void **state);  /* a setup of cmocka; the state is a struct place */
int place_clear(void **state); /* its teardown: the folder is removed with all that is in it */
/* A name in the folder; in a buffer that the next call but three uses again. */
const char *place_name(const struct place *place, const char *name);
bool place_has(const struct place *place, const char *name);
/* The text of a file there, to be freed. */
char *place_read(const struct place *place, const char *name);
void place_write(const struct place *place, const char *name, const char *bytes, size_t length);

/* Today is 2026-03-02, the moment 2026-03-02T08:00:00Z; the wait is one second. */
struct dd_store_options place_options(const struct place *place, enum dd_access access);
extern const struct dd_office place_office;
/* A new store, committed and closed. */
void place_create(const struct place *place);
struct dd_store *place_open(const struct place *place, enum dd_access access);
/* Open and close again, where that may fail. */
int place_try(const struct place *place, enum dd_access access, struct dd_error *err);

/* As somebody with the sqlite3 tool: foreign keys and triggers as the tool has them. */
void place_sql(const struct place *place, const char *sql);
int64_t place_ask(const struct place *place, const char *sql);
/* The first column of the first row, to be freed. */
char *place_ask_text(const struct place *place, const char *sql);

/* Each runs its group and returns how many tests failed. */
int add_tests(void);
int backup_tests(void);
int create_tests(void);
int door_tests(void);
int evidence_tests(void);
int find_tests(void);
int filter_tests(void);
int history_tests(void);
int list_tests(void);
int load_tests(void);
int migrate_tests(void);
int open_tests(void);
int query_tests(void);
int recovery_tests(void);
int transaction_tests(void);
int verify_tests(void);

#endif
