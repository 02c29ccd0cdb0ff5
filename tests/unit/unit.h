/*
 * What every program of unit tests has: one main(), which runs its groups, asserts that name the row of the table they
 * failed on, and a folder of its own to work in.
 */
#ifndef TEST_UNIT_H
#define TEST_UNIT_H

#include <dudao/date.h>

/* cmocka wants these first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Each runs its tests and returns how many failed; ends with NULL. */
typedef int test_group(void);
extern test_group *const test_groups[];

/* Elements of an array, for loops over tables. */
#define LENGTH(array) (sizeof(array) / sizeof *(array))

void row_true(const char *row, bool holds);
void row_number(const char *row, int64_t got, int64_t expected);
void row_text(const char *row, const char *got, const char *expected);
/* `part` stands in `text`, or does not; both are printed where that is not so. */
void has(const char *text, const char *part);
void has_not(const char *text, const char *part);

/* A call that must succeed; its error is printed where it does not. */
void must(int result, const struct dd_error *err);
/* A call that must fail so, with `part` in its message. */
void must_fail(int result, const struct dd_error *err, enum dd_code code, const char *part);

/* A day as it is written; fails the test when it is none. */
dd_day day(const char *text);

/* English is spoken at first. From here on Chinese, by the catalogue of this build; and back. */
void speak_chinese(void);
void speak_english(void);

/* A new folder below /tmp, and away with all that is in it: as the setups of cmocka, not 0 on failure. */
enum { FOLDER_SIZE = 64 };
int folder_make(char folder[FOLDER_SIZE]);
int folder_remove(const char *folder);
/* `FOLDER/NAME`, in a buffer that the next call but three uses again. */
const char *folder_name(const char *folder, const char *name);

void file_write(const char *path, const char *bytes, size_t length);
/* To be freed; NULL when there is no file. */
char *file_read(const char *path);

/* As somebody with the sqlite3 tool: the first column of the first row, to be freed; NULL for none. */
char *tool_ask(const char *store, const char *sql);

#endif
