/*
 * The groups of this program, and places: a temporary folder with a real store in it, on a day the test says. An
 * office of a few units and people is there from 2026-01-05 on.
 */
#ifndef TEST_TASK_H
#define TEST_TASK_H

#include "unit.h"

#include "base/text.h"

#include <dudao/task.h>

/* A call that must succeed: what it complains of is printed where it does not. */
void must_pass(int result, const struct dd_problems *problems, const struct dd_error *err);

struct place {
    char folder[FOLDER_SIZE], path[96];
    struct dd_store *store; /* open on a day, or NULL */
    struct dd_desk *desk;
    struct dd_problems problems; /* of the last call */
    struct dd_error err;
};

/* Set-up and tear-down of cmocka: a new store; with the office or without. */
int place_make(void **state);
int place_make_empty(void **state);
int place_clear(void **state);
#define IN_AN_OFFICE(test) cmocka_unit_test_setup_teardown(test, place_make, place_clear)
#define IN_AN_EMPTY_STORE(test) cmocka_unit_test_setup_teardown(test, place_make_empty, place_clear)

/* Open the store on that day, outside a transaction; closes it first. */
void place_on(struct place *place, const char *today);
void place_leave(struct place *place);
/* As folder_name. */
const char *place_name(const struct place *place, const char *name);
void place_write(const struct place *place, const char *name, const char *text);
/* The text of a file, to be freed; NULL when there is none. */
char *place_read(const struct place *place, const char *name);

/* Import YAML on that day: with --update, restore; committed. -1 when refused, with the problems. */
int place_take(struct place *place, const char *today, const char *yaml, bool update, bool restore);
/* The same, and it must succeed. */
void place_import(struct place *place, const char *today, const char *yaml);
/* A move from words parted by spaces: `issue R2026-001 on=2026-03-10`. */
void place_move(struct place *place, const char *today, const char *words);
void place_undo(struct place *place, const char *today, const char *key);
void place_void(struct place *place, const char *today, const char *key);
int64_t place_find(struct place *place, const char *key);
/* The export, to be freed. */
char *place_export(struct place *place);
/* As somebody with the sqlite3 tool: the first column of the first row, to be freed; an empty text for none. */
char *place_ask(const struct place *place, const char *sql);
void place_sql(const struct place *place, const char *sql);

/* What `remind` tells, a line a reminder: `R2026-001 deadline before-7 liaison mail`. To be freed. */
char *place_remind(struct place *place, const char *today, bool dry);

/* Two rectifications of the primary school, issued on 2026-03-02 with deadlines 2026-03-12 and 2026-04-01. */
void place_rectify(struct place *place);

int assign_tests(void);
int deliver_tests(void);
int doctor_tests(void);
int export_tests(void);
int mail_tests(void);
int met_tests(void);
int remind_tests(void);
int restore_tests(void);
int show_tests(void);
int year_tests(void);

#endif
