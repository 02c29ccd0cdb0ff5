/* The groups of this program. */
#ifndef TEST_BASE_H
#define TEST_BASE_H

#include "unit.h"

int arena_tests(void);
int clock_tests(void);
int date_tests(void);
int error_tests(void);
int fold_tests(void);
int hash_tests(void);
int lock_tests(void);
int mask_tests(void);
int period_tests(void);
int text_tests(void);
int utf8_tests(void);
int width_tests(void);

#endif
