/* The groups of this program. */
#ifndef TEST_RECORD_H
#define TEST_RECORD_H

#include "unit.h"

int check_tests(void);
int copy_tests(void);
int find_tests(void);
int json_tests(void);
int number_tests(void);
int parse_tests(void);
int record_tests(void);
int write_tests(void);

#endif
