/* The groups of this program, and asserts that name the row of the table they failed on. */
#ifndef TEST_RECORD_H
#define TEST_RECORD_H

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

/* What is said from here on is said in Chinese, by the catalogue of this build; and back. */
void speak_chinese(void);
void speak_english(void);

/* Each runs its group and returns how many tests failed. */
int check_tests(void);
int copy_tests(void);
int find_tests(void);
int json_tests(void);
int number_tests(void);
int parse_tests(void);
int record_tests(void);
int write_tests(void);

#endif
