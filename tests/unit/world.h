/* A real store in a folder of its own, with the numbers and calendars the program ships; today is 2026-03-02. */
#ifndef TEST_WORLD_H
#define TEST_WORLD_H

#include "base/arena.h"

#include <dudao/task.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

struct world {
    char folder[64];
    char path[96];
    struct dd_store *store; /* inside a write transaction */
    struct dd_desk *desk;
};

/* Set-up and tear-down of cmocka. */
int world_make(void **state);
int world_clear(void **state);

/* A day as it is written; fails the test when it is none. */
dd_day day(const char *text);

#endif
