/* The groups of this program, and asserts that name the row of the table they failed on. */
#ifndef TEST_BASE_H
#define TEST_BASE_H

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

/* Each runs its group and returns how many tests failed. */
int arena_tests(void);
int date_tests(void);
int error_tests(void);
int fold_tests(void);
int hash_tests(void);
int lock_tests(void);
int period_tests(void);
int text_tests(void);
int utf8_tests(void);
int width_tests(void);

#endif
