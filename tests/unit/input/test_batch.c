/* Items by batches: a large file, which a second thread may read ahead, gives what a small one does. */
#include "test_input.h"

#include "input/batch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { RECORDS = 9000, WRONG = 4321 };

/* A file of RECORDS units, the WRONGth with a kind there is not; then a move. Its name is to be freed and unlinked. */
static char *large_file(void)
{
    char *name = strdup(P_tmpdir "/dudao-batch-XXXXXX");
    const int fd = mkstemp(name);
    FILE *file = fdopen(fd, "w");

    assert_true(fd >= 0);
    fputs("units:\n", file);
    for (int i = 1; i <= RECORDS; i++)
        fprintf(file, "- {code: K%d, name: 经区第%d小学, type: %s}\n", i, i,
                i == WRONG ? "没有" : "primary");
    fputs("moves:\n- {key: R2026-001, verb: receive}\n", file);
    assert_int_equal(fclose(file), 0);
    return name;
}

static struct dd_reader *open_file(const char *name)
{
    struct dd_reader *reader;
    struct dd_error err;

    assert_int_equal(dd_reader_open(&reader, name, NULL, &err), 0);
    return reader;
}

static void check_item(const struct dd_item_read *item, unsigned nth)
{
    char code[16];

    snprintf(code, sizeof code, "K%u", nth);
    if (nth > RECORDS) {
        row_true("the move", item->what == DD_ITEM_MOVE);
        row_text("the move", item->wish.verb, "receive");
        return;
    }
    row_text(code, dd_text(item->record, 0), code);
    row_true(code, item->faulty == (nth == WRONG));
}

static void batch__holds_every_item_in_its_order(void **state)
{
    (void)state;
    char *name = large_file();
    struct dd_reader *reader = open_file(name);
    struct dd_batches *batches = dd_batches_new(reader);
    struct dd_problems problems = { 0 };
    struct dd_batch *batch;
    struct dd_error err;
    unsigned nth = 0;

    while (dd_batches_next(batches, &batch, &problems, &err) > 0)
        for (unsigned i = 0; i < batch->count; i++)
            check_item(&batch->items[i], ++nth);
    assert_int_equal(nth, RECORDS + 1);
    assert_int_equal(dd_batches_next(batches, &batch, &problems, &err), 0);
    dd_batches_free(batches);
    assert_int_equal(problems.errors, 1);
    assert_int_equal(problems.list[0].error.at.line, WRONG + 1);
    dd_reader_excerpts(reader, &problems); /* the file can be read again */
    assert_non_null(strstr(problems.list[0].excerpt, "K4321"));
    dd_problems_clear(&problems);
    dd_reader_close(reader);
    unlink(name);
    free(name);
}

/* Whoever takes the arena keeps what is in it. */
static void batch__leaves_its_arena_to_who_takes_it(void **state)
{
    (void)state;
    char *name = large_file();
    struct dd_reader *reader = open_file(name);
    struct dd_batches *batches = dd_batches_new(reader);
    struct dd_problems problems = { 0 };
    struct dd_batch *batch;
    struct dd_error err;

    assert_int_equal(dd_batches_next(batches, &batch, &problems, &err), 1);
    struct dd_arena *kept = batch->arena;
    const struct dd_item_read first = batch->items[0];
    batch->arena = dd_arena_new();
    while (dd_batches_next(batches, &batch, &problems, &err) > 0) {}
    check_item(&first, 1);
    dd_arena_free(kept);
    dd_batches_free(batches);
    dd_problems_clear(&problems);
    dd_reader_close(reader);
    unlink(name);
    free(name);
}

/* An import that fails at its first record does not read the rest. */
static void batch__may_be_left_at_any_time(void **state)
{
    (void)state;
    char *name = large_file();

    for (unsigned taken = 0; taken < 8; taken++) {
        struct dd_reader *reader = open_file(name);
        struct dd_batches *batches = dd_batches_new(reader);
        struct dd_problems problems = { 0 };
        struct dd_batch *batch;
        struct dd_error err;

        for (unsigned i = 0; i < taken; i++)
            assert_int_equal(dd_batches_next(batches, &batch, &problems, &err), 1);
        dd_batches_free(batches);
        dd_problems_clear(&problems);
        dd_reader_close(reader);
    }
    dd_batches_free(NULL);
    unlink(name);
    free(name);
}

int batch_tests(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(batch__holds_every_item_in_its_order),
        cmocka_unit_test(batch__leaves_its_arena_to_who_takes_it),
        cmocka_unit_test(batch__may_be_left_at_any_time),
    };

    return cmocka_run_group_tests_name("batch", tests, NULL, NULL);
}
