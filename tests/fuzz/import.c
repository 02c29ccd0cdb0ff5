/*
 * Bytes as a file that is imported: references, rules, moves and the store. The store begins with the records of
 * base.yaml and is taken back to them after each input. What has been taken in must verify.
 */
#include "fuzz.h"

#include "store/store.h"

#include <dudao/task.h>

#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PATH_SIZE = 128, DEPTH = 8, MARCH_SECOND = 1772409600 };

/* libFuzzer gives no place of its own to keep things from one input to the next. */
static struct {
    char folder[PATH_SIZE], path[PATH_SIZE], input[PATH_SIZE];
    int fd; /* of the file that is imported, which is in memory */
    struct dd_store *store;
} world;

static int remove_one(const char *path, const struct stat *found, int type, struct FTW *at)
{
    (void)found;
    (void)type;
    (void)at;
    return remove(path);
}

static void clear(void)
{
    dd_store_close(world.store);
    nftw(world.folder, remove_one, DEPTH, FTW_DEPTH | FTW_PHYS);
}

static void write_input(const void *data, size_t size)
{
    fuzz_must(ftruncate(world.fd, 0) == 0 && pwrite(world.fd, data, size, 0) == (ssize_t)size,
              "the input cannot be written", world.input);
}

static struct dd_store_options options(void)
{
    return (struct dd_store_options){
        .path = world.path,
        .access = DD_WRITE,
        .who = { "fuzz", NULL, "import", dd_day_make(2026, 3, 2), MARCH_SECOND },
    };
}

/* Every input has the store and a desk of its own. */
static struct dd_desk *begin(void)
{
    struct dd_desk *desk = NULL;
    struct dd_error err = { 0 };

    fuzz_must(dd_store_begin(world.store, &err) == 0, "begin", err.message);
    fuzz_must(dd_desk_open(&desk, world.store, &err) == 0, "desk", err.message);
    return desk;
}

/* A file of ours, which is kept. */
static void import_base(const char *path)
{
    const char *const files[] = { path, NULL };
    const struct dd_import_options how = { .files = files };
    struct dd_problems problems = { 0 };
    struct dd_desk *desk = begin();
    struct dd_error err = { 0 };
    struct dd_tally tally;

    const int failed = dd_task_import(desk, &how, &tally, &problems, &err);
    fuzz_must(!failed, path, problems.count ? problems.list[0].error.message : err.message);
    dd_problems_clear(&problems);
    dd_desk_close(desk);
    fuzz_must(dd_store_commit(world.store, &err) == 0, path, err.message);
}

/* FUZZ_BASE, the file of records to begin with, is named by the build. */
int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const struct dd_office office = { "某区教育督导办", "某教督", "", DD_NO_DAY };
    const char *scratch = getenv("TMPDIR");
    struct dd_store_options how;
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };

    (void)argc;
    (void)argv;
    snprintf(world.folder, sizeof world.folder, "%s/dudao-fuzz-XXXXXX", scratch ? scratch : "/tmp");
    fuzz_must(mkdtemp(world.folder) != NULL, "no folder can be made", world.folder);
    atexit(clear);
    snprintf(world.path, sizeof world.path, "%.100s/dudao.db", world.folder);
    world.fd = memfd_create("input", MFD_CLOEXEC);
    snprintf(world.input, sizeof world.input, "/proc/self/fd/%d", world.fd);
    how = options();
    fuzz_must(dd_task_init(&how, &office, NULL, &problems, &err) == 0, "init", err.message);
    dd_problems_clear(&problems);
    fuzz_must(dd_store_open(&world.store, &how, &err) == 0, "open", err.message);
    import_base(FUZZ_BASE);
    return 0;
}

static void verify(struct dd_desk *desk)
{
    struct dd_problems problems = { 0 };
    struct dd_verified seen = { 0 };
    struct dd_error err = { 0 };

    /* What a commit does first. */
    fuzz_must(dd_numbers_settle(world.store, &err) == 0 &&
                  dd_evidence_settle(world.store, &err) == 0,
              "settle", err.message);
    const int failed = dd_task_verify(desk, &seen, &problems, &err);
    fuzz_must(problems.errors == 0, "what was taken in does not verify",
              problems.errors ? problems.list[0].error.message : "");
    fuzz_must(!failed, "verify", err.message);
    dd_problems_clear(&problems);
}

/* The first byte says how it is meant, so that the corpus is shared with the options. */
static void import(struct dd_desk *desk, uint8_t how)
{
    const char *const files[] = { world.input, NULL };
    const struct dd_import_options meant = {
        .files = files,
        .reason = how & 2 ? "补录" : NULL,
        .update = how & 1,
        .legacy = how & 2,
        .force = how & 4 && how & 2,
    };
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    struct dd_tally tally;

    const int failed = dd_task_import(desk, &meant, &tally, &problems, &err);
    fuzz_must(!failed || err.code != DD_E_STORE, "SQLite refuses what was checked", err.message);
    fuzz_must(!failed == (problems.errors == 0) || err.code == DD_E_SYSTEM,
              "refused without a reason, or taken in with one", err.message);
    fuzz_check_problems(&problems);
    dd_problems_clear(&problems);
    if (!failed)
        verify(desk);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    write_input(data + 1, size - 1);
    struct dd_desk *desk = begin();
    import(desk, data[0]);
    dd_desk_close(desk);
    dd_store_rollback(world.store);
    return 0;
}
