/* Input without end, without bottom, and more of it than memory. */
#include "test_input.h"

#include "input/events.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static void say_many(struct dd_text *text, char c, size_t count)
{
    char *many = malloc(count);

    memset(many, c, count);
    dd_text_add(text, many, count);
    free(many);
}

/* `before`, so many of `c`, `after`: how many records, and the problem, if any. */
static void limit__is_where_it_is_said_to_be(void **state)
{
    (void)state;
    static const struct {
        const char *before, *after;
        size_t count;
        unsigned records;
        const char *problem;
    } rows[] = {
        { "units: [{note: \"", "\"}]", DD_VALUE_MOST, 1, "" },
        { "units: [{note: \"", "\"}]", DD_VALUE_MOST + 1, 0, "1:16+106 limit\n" },
        { "units: [{note: ", "}]", DD_VALUE_MOST + 1, 0, "1:16+106 limit\n" },
        /* not waited for: then the colon before it is the place */
        { "units: [{code: a}, {note: \"", "\"}]", DD_VALUE_MOST * 11 / 10, 1, "1:25+1 limit\n" },
    };

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct dd_text text = { 0 }, got = { 0 };
        struct heard heard;

        dd_text_put(&text, rows[i].before);
        say_many(&text, 'a', rows[i].count);
        dd_text_put(&text, rows[i].after);
        hear_text(&heard, text.at, text.length);
        row_true(rows[i].before, heard.count == rows[i].records);
        problems_places(&heard.problems, &got);
        row_text(rows[i].before, got.at, rows[i].problem);
        heard_clear(&heard);
        dd_text_free(&got);
        dd_text_free(&text);
    }
}

static void limit__of_one_record(void **state)
{
    (void)state;
    struct dd_text text = { 0 };
    struct heard heard;

    /* Four values of nearly a mebibyte are still one record; a fifth is too much. */
    for (unsigned values = 4; values <= 5; values++) {
        dd_text_cut(&text, 0);
        dd_text_put(&text, "units:\n- code: a\n  alias:\n");
        for (unsigned i = 0; i < values; i++) {
            dd_text_put(&text, "  - ");
            say_many(&text, 'a', DD_VALUE_MOST - 4096);
            dd_text_put(&text, "\n");
        }
        hear_text(&heard, text.at, text.length);
        assert_int_equal(heard.count, values == 4 ? 1 : 0);
        assert_int_equal(heard.problems.count, values == 4 ? 0 : 1);
        if (heard.problems.count > 0) {
            assert_int_equal(heard.problems.list[0].error.code, DD_E_LIMIT);
            assert_int_equal(heard.problems.list[0].error.at.line, 2);
            assert_int_equal(heard.problems.list[0].error.at.column, 3);
        }
        heard_clear(&heard);
    }
    dd_text_free(&text);
}

static void limit__of_many_small_values(void **state)
{
    (void)state;
    struct dd_text text = { 0 };
    struct heard heard;

    dd_text_put(&text, "units: [{alias: [");
    for (unsigned i = 0; i < 500000; i++)
        dd_text_put(&text, "a,");
    dd_text_put(&text, "]}]");
    hear_text(&heard, text.at, text.length);
    assert_int_equal(heard.problems.count, 1);
    assert_int_equal(heard.problems.list[0].error.code, DD_E_LIMIT);
    heard_clear(&heard);
    dd_text_free(&text);
}

static enum dd_code last_code(const struct heard *heard)
{
    assert_true(heard->problems.count > 0);
    return heard->problems.list[heard->problems.count - 1].error.code;
}

static void limit__of_depth(void **state)
{
    (void)state;
    struct dd_text text = { 0 };
    struct heard heard;

    /* The mapping, the list and the record are three levels; seventeen is one too many. */
    for (unsigned depth = 16; depth <= 17; depth++) {
        dd_text_cut(&text, 0);
        dd_text_put(&text, "units: [{name: ");
        say_many(&text, '[', depth - 3);
        say_many(&text, ']', depth - 3);
        dd_text_put(&text, "}]");
        hear_text(&heard, text.at, text.length);
        assert_int_equal(heard.problems.count, 1);
        assert_int_equal(heard.problems.list[0].error.code, depth == 16 ? DD_E_TYPE : DD_E_LIMIT);
        heard_clear(&heard);
    }
    dd_text_cut(&text, 0);
    say_many(&text, '[', 200000);
    hear_text(&heard, text.at, text.length);
    assert_int_equal(last_code(&heard), DD_E_LIMIT);
    heard_clear(&heard);
    dd_text_cut(&text, 0);
    for (unsigned i = 0; i < 100000; i++)
        dd_text_put(&text, "- ");
    hear_text(&heard, text.at, text.length);
    assert_int_equal(last_code(&heard), DD_E_LIMIT);
    heard_clear(&heard);
    dd_text_free(&text);
}

/* A child that writes `before`, then `piece` until so many mebibytes are written or nobody reads. */
struct endless {
    const char *before, *piece;
    size_t mebibytes;
};

static bool write_all(int fd, const char *bytes, size_t length)
{
    while (length > 0) {
        const ssize_t written = write(fd, bytes, length);

        if (written <= 0)
            return false;
        bytes += written;
        length -= (size_t)written;
    }
    return true;
}

/* Ends with the number of mebibytes that were taken from it, at most 255. */
static void write_endless(const struct endless *endless, int fd)
{
    const size_t piece = strlen(endless->piece), pieces = 1024 * 1024 / piece;
    char *mebibyte = malloc(piece * pieces);
    size_t taken = 0;

    signal(SIGPIPE, SIG_IGN);
    for (size_t i = 0; i < pieces; i++)
        memcpy(mebibyte + i * piece, endless->piece, piece);
    if (write_all(fd, endless->before, strlen(endless->before)))
        while (taken < endless->mebibytes && write_all(fd, mebibyte, piece * pieces))
            taken++;
    _exit(taken < 255 ? (int)taken : 255);
}

/* A sanitizer keeps what was freed, so that there is nothing to measure. */
#if defined(__SANITIZE_ADDRESS__)
enum { SANITIZED = 1 };
#elif defined(__has_feature)
enum { SANITIZED = __has_feature(address_sanitizer) };
#else
enum { SANITIZED = 0 };
#endif

/* In KiB, at its highest. */
static long memory_used(void)
{
    struct rusage usage;

    assert_int_equal(getrusage(RUSAGE_SELF, &usage), 0);
    return SANITIZED ? 0 : usage.ru_maxrss;
}

/* The child, and the path its pipe is read by, which places borrow. */
struct writer {
    pid_t child;
    char path[32];
};

static struct dd_reader *open_endless(const struct endless *endless, struct writer *writer)
{
    struct dd_reader *reader;
    struct dd_error err;
    int pipe_of[2];

    assert_int_equal(pipe(pipe_of), 0);
    writer->child = fork();
    assert_true(writer->child >= 0);
    if (writer->child == 0) {
        close(pipe_of[0]);
        write_endless(endless, pipe_of[1]);
    }
    close(pipe_of[1]);
    snprintf(writer->path, sizeof writer->path, "/dev/fd/%d", pipe_of[0]);
    assert_int_equal(dd_reader_open(&reader, writer->path, NULL, &err), 0);
    close(pipe_of[0]);
    return reader;
}

/* What was heard of it; the number of mebibytes it got rid of. */
static int hear_endless(struct heard *heard, const struct endless *endless)
{
    struct writer writer;
    int status;

    hear(heard, open_endless(endless, &writer));
    assert_int_equal(waitpid(writer.child, &status, 0), writer.child);
    return WEXITSTATUS(status);
}

static void value_without_end__is_left_after_a_mebibyte(void **state)
{
    (void)state;
    static const struct endless rows[] = {
        { "units:\n- note: \"", "留样", 1024 },
        { "units:\n- note: ", "a", 1024 },
        { "units:\n- note: |\n", "    食堂\n", 1024 },
        { "units:\n- note: >-\n", "\n", 1024 },
        { "units:\n- note: a\n", "# 注释\n", 1024 },
        { "", " ", 1024 },
        { "{\"units\": [{\"note\": \"", "\\ud83d\\ude00", 1024 },
        { "units:\n- note: &", "a", 1024 },
        { "units:\n- note: !<", "a", 1024 },
        { "%", "a", 1024 },
        { "? ", "\n", 1024 },
    };
    const long before = memory_used();

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct heard heard;
        const int taken = hear_endless(&heard, &rows[i]);

        row_true(rows[i].before, heard.end == 0);
        row_true(rows[i].before, heard.problems.count == 1);
        row_true(rows[i].before, heard.problems.list[0].error.code == DD_E_LIMIT ||
                                     heard.problems.list[0].error.code == DD_E_SYNTAX);
        row_true(rows[i].before, heard.problems.list[0].excerpt != NULL);
        /* Of a pair of escapes a third is left when it is joined. */
        row_true(rows[i].before, taken <= (rows[i].before[0] == '{' ? 4 : 2));
        heard_clear(&heard);
    }
    assert_true(memory_used() - before < 16 * 1024);
}

/* A line a record: the memory does not know how many went before. */
static void file_without_end__needs_no_more_memory(void **state)
{
    (void)state;
    struct dd_text piece = { 0 };
    struct endless endless = { "units:\n", NULL, 64 };
    struct dd_arena *arena = dd_arena_new();
    struct dd_problems problems = { 0 };
    struct dd_item_read item;
    struct dd_reader *reader;
    struct dd_error err;
    struct writer writer;
    unsigned records = 0;

    dd_text_put(&piece, "- {code: xx1, note: ");
    for (unsigned i = 0; i < 300; i++)
        dd_text_put(&piece, "海滨实验小学");
    dd_text_put(&piece, "}\n");
    endless.piece = piece.at;
    reader = open_endless(&endless, &writer);

    const long before = memory_used();
    while (dd_reader_next(reader, arena, &item, &problems, &err) > 0) {
        records++;
        dd_arena_reset(arena);
    }
    assert_true(records > 10000);
    assert_int_equal(problems.count, 0);
    assert_true(memory_used() - before < 2 * 1024);
    assert_int_equal(waitpid(writer.child, NULL, 0), writer.child);
    dd_reader_close(reader);
    dd_arena_free(arena);
    dd_text_free(&piece);
}

int limits_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(limit__is_where_it_is_said_to_be),
        cmocka_unit_test(limit__of_one_record),
        cmocka_unit_test(limit__of_many_small_values),
        cmocka_unit_test(limit__of_depth),
        cmocka_unit_test(value_without_end__is_left_after_a_mebibyte),
        cmocka_unit_test(file_without_end__needs_no_more_memory),
    };

    return cmocka_run_group_tests_name("limits", tests, NULL, NULL);
}
