/* A real store in a folder of its own, with the numbers and calendars the program ships; today is 2026-03-02. */
#ifndef TEST_WORLD_H
#define TEST_WORLD_H

#include "unit.h"

#include "base/arena.h"

#include <dudao/task.h>

struct world {
    char folder[FOLDER_SIZE];
    char path[96];
    struct dd_store *store; /* inside a write transaction */
    struct dd_desk *desk;
};

/* Set-up and tear-down of cmocka. */
int world_make(void **state);
int world_clear(void **state);

#endif
