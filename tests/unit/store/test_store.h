/*
 * The groups of this program, and places: a temporary folder with a store in it. Stores are real
 * files; who writes, when, and what day it is are fixed.
 */
#ifndef TEST_STORE_H
#define TEST_STORE_H

#include "unit.h"

#include <dudao/store.h>

/* A temporary folder, and `store.db` in it. */
struct place {
    char folder[FOLDER_SIZE], store[96];
};

/* A test in a place of its own. */
#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, place_make, place_clear)
int place_make(void **state);  /* a setup of cmocka; the state is a struct place */
int place_clear(void **state); /* its teardown: the folder is removed with all that is in it */
/* As folder_name. */
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
