/* The groups of this program. */
#ifndef TEST_FLOW_H
#define TEST_FLOW_H

#include "world.h"

int lay_tests(void);

#endif
