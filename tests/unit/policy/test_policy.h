#ifndef TEST_POLICY_H
#define TEST_POLICY_H

#include "world.h"

int calendar_tests(void);
int calendar_file_tests(void);
int number_tests(void);

#endif
