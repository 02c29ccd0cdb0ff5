#include "world.h"

#include <stdio.h>
#include <stdlib.h>

int world_make(void **state)
{
    const struct dd_office office = { .name = "经区教育督导办",
                                      .word = "威经教督",
                                      .region = "371072",
                                      .opened = day("2026-01-01") };
    struct world *world = dd_alloc(sizeof *world);
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };

    if (folder_make(world->folder))
        return -1;
    snprintf(world->path, sizeof world->path, "%s/dudao.db", world->folder);
    const struct dd_store_options how = {
        .path = world->path,
        .access = DD_WRITE,
        .who = { .actor = "test",
                 .command = "test",
                 .today = day("2026-03-02"),
                 .now = 1772409600 },
    };
    if (dd_task_init(&how, &office, NULL, &problems, &err) < 0 ||
        dd_store_open(&world->store, &how, &err) < 0 || dd_store_begin(world->store, &err) < 0 ||
        dd_desk_open(&world->desk, world->store, &err) < 0) {
        print_error("%s; %s\n", err.message, problems.count ? problems.list[0].error.message : "");
        return -1;
    }
    dd_problems_clear(&problems);
    *state = world;
    return 0;
}

int world_clear(void **state)
{
    struct world *world = *state;

    dd_desk_close(world->desk);
    dd_store_close(world->store);
    const int failed = folder_remove(world->folder);
    free(world);
    return failed;
}
