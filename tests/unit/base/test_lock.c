#include "test_base.h"

#include "base/lock.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* A directory of its own, and the path of the lock in it. */
struct place {
    char directory[64], path[80];
};

static int enter(void **state)
{
    struct place *place = calloc(1, sizeof *place);

    strcpy(place->directory, "/tmp/dudao-test-XXXXXX");
    if (!mkdtemp(place->directory))
        return -1;
    snprintf(place->path, sizeof place->path, "%s/lock", place->directory);
    *state = place;
    return 0;
}

static int leave(void **state)
{
    struct place *place = *state;

    unlink(place->path);
    rmdir(place->directory);
    free(place);
    return 0;
}

static double now(void)
{
    struct timespec at;

    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

static void sleep_for(double seconds)
{
    struct timespec span = { (time_t)seconds, (long)((seconds - (double)(time_t)seconds) * 1e9) };

    nanosleep(&span, NULL);
}

enum ending { LEAVES, ENDS, IS_KILLED };

/* Another process that holds the lock for so long. Returns once it does. */
static pid_t hold(const char *path, double seconds, enum ending ending)
{
    int ready[2];
    char byte;

    assert_int_equal(pipe(ready), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        struct dd_error err;
        struct dd_lock lock;
        if (dd_lock_take(&lock, path, 10, &err) || write(ready[1], "x", 1) != 1)
            _exit(1);
        sleep_for(seconds);
        if (ending == IS_KILLED)
            kill(getpid(), SIGKILL);
        if (ending == LEAVES)
            dd_lock_leave(&lock);
        _exit(0);
    }
    close(ready[1]);
    assert_int_equal(read(ready[0], &byte, 1), 1);
    close(ready[0]);
    return child;
}

static size_t entries(const char *directory)
{
    size_t count = 0;
    DIR *open = opendir(directory);

    while (readdir(open))
        count++;
    closedir(open);
    return count;
}

static void lock__is_made_private_and_stays(void **state)
{
    const struct place *place = *state;
    struct dd_error err = { .message = "untouched" };
    struct dd_lock lock;
    struct stat status;

    for (int round = 0; round < 2; round++) {
        assert_int_equal(dd_lock_take(&lock, place->path, 0, &err), 0);
        assert_int_equal(stat(place->path, &status), 0);
        assert_int_equal(status.st_mode & 0777, 0600);
        assert_int_equal(fcntl(lock.fd, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
        dd_lock_leave(&lock);
        assert_int_equal(lock.fd, -1);
        dd_lock_leave(&lock);
        assert_int_equal(stat(place->path, &status), 0);
    }
    assert_string_equal(err.message, "untouched");
}

static void lock__keeps_a_second_out_and_names_the_first(void **state)
{
    const struct place *place = *state;
    struct dd_lock lock = { 77 };
    struct dd_error err;
    char number[32];

    pid_t child = hold(place->path, 30, ENDS);
    double begin = now();
    assert_int_equal(dd_lock_take(&lock, place->path, 0, &err), -1);
    assert_true(now() - begin < 0.5);
    assert_int_equal(err.code, DD_E_BUSY);
    assert_int_equal(lock.fd, 77);
    snprintf(number, sizeof number, "process %d ", (int)child);
    assert_non_null(strstr(err.hint, number));
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
}

static void lock__keeps_out_another_of_the_same_process(void **state)
{
    const struct place *place = *state;
    struct dd_lock one, other;
    struct dd_error err;

    assert_int_equal(dd_lock_take(&one, place->path, 0, &err), 0);
    assert_int_equal(dd_lock_take(&other, place->path, 0, &err), -1);
    assert_int_equal(err.code, DD_E_BUSY);
    dd_lock_leave(&one);
    assert_int_equal(dd_lock_take(&other, place->path, 0, &err), 0);
    dd_lock_leave(&other);
}

static void lock__without_a_number_asks_to_try_again(void **state)
{
    const struct place *place = *state;
    struct dd_lock one, other;
    struct dd_error err;

    assert_int_equal(dd_lock_take(&one, place->path, 0, &err), 0);
    assert_int_equal(ftruncate(one.fd, 0), 0);
    assert_int_equal(dd_lock_take(&other, place->path, 0, &err), -1);
    assert_string_equal(err.hint, "try again in a moment");
    dd_lock_leave(&one);
}

static void lock__waits_until_it_is_let_go(void **state)
{
    const struct place *place = *state;
    static const char *const rows[] = { "left", "ended", "killed" };

    for (enum ending ending = LEAVES; ending <= IS_KILLED; ending++) {
        struct dd_error err;
        struct dd_lock lock;
        pid_t child = hold(place->path, 0.3, ending);
        double begin = now();
        row_number(rows[ending], dd_lock_take(&lock, place->path, 10, &err), 0);
        row_true(rows[ending], now() - begin < 5);
        dd_lock_leave(&lock);
        waitpid(child, NULL, 0);
    }
}

static void lock__gives_up_at_the_deadline_and_leaves_nothing(void **state)
{
    const struct place *place = *state;
    struct dd_error err;
    struct dd_lock lock;
    pid_t child = hold(place->path, 30, ENDS);
    size_t files = entries("/proc/self/fd"), threads = entries("/proc/self/task");

    double begin = now();
    assert_int_equal(dd_lock_take(&lock, place->path, 1, &err), -1);
    double waited = now() - begin;
    assert_int_equal(err.code, DD_E_BUSY);
    assert_true(waited >= 1 && waited < 3);
    assert_int_equal(entries("/proc/self/fd"), files);
    assert_int_equal(entries("/proc/self/task"), threads);

    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    assert_int_equal(dd_lock_take(&lock, place->path, 0, &err), 0);
    dd_lock_leave(&lock);
}

static void lock__is_taken_or_not_when_it_comes_at_the_deadline(void **state)
{
    const struct place *place = *state;
    size_t files = entries("/proc/self/fd");

    for (int round = -1; round <= 1; round++) {
        struct dd_lock lock;
        struct dd_error err;
        char row[32];
        snprintf(row, sizeof row, "%+d thousandths", round);
        pid_t child = hold(place->path, 1 + round / 1000.0, LEAVES);
        int busy = dd_lock_take(&lock, place->path, 1, &err);
        waitpid(child, NULL, 0);
        if (busy)
            row_number(row, err.code, DD_E_BUSY);
        else
            dd_lock_leave(&lock);
        row_number(row, (int64_t)entries("/proc/self/fd"), (int64_t)files);
        row_number(row, dd_lock_take(&lock, place->path, 0, &err), 0);
        dd_lock_leave(&lock);
    }
}

/* Read a number, add one, write it: what is lost shows in the sum. */
static void count_up(const char *path, const char *counter, int times)
{
    for (int i = 0; i < times; i++) {
        struct dd_error err;
        struct dd_lock lock;
        int value = 0;
        if (dd_lock_take(&lock, path, 30, &err))
            _exit(1);
        int fd = open(counter, O_RDWR | O_CREAT, 0600);
        if (fd < 0 || pread(fd, &value, sizeof value, 0) < 0)
            _exit(1);
        value++;
        if (pwrite(fd, &value, sizeof value, 0) != sizeof value)
            _exit(1);
        close(fd);
        dd_lock_leave(&lock);
    }
}

static void lock__lets_one_in_at_a_time(void **state)
{
    enum { PROCESSES = 8, TIMES = 40 };
    const struct place *place = *state;
    char counter[96];
    int value = 0;

    snprintf(counter, sizeof counter, "%s.counter", place->path);
    for (int i = 0; i < PROCESSES; i++) {
        if (fork() == 0) {
            count_up(place->path, counter, TIMES);
            _exit(0);
        }
    }
    for (int i = 0; i < PROCESSES; i++) {
        int status;
        wait(&status);
        assert_int_equal(status, 0);
    }
    int fd = open(counter, O_RDONLY);
    assert_int_equal(read(fd, &value, sizeof value), sizeof value);
    close(fd);
    unlink(counter);
    assert_int_equal(value, PROCESSES * TIMES);
}

static void lock_leave__lets_go_though_a_child_still_has_the_file(void **state)
{
    const struct place *place = *state;
    struct dd_lock lock, again;
    struct dd_error err;

    assert_int_equal(dd_lock_take(&lock, place->path, 0, &err), 0);
    pid_t child = fork();
    if (child == 0) {
        pause();
        _exit(0);
    }
    dd_lock_leave(&lock);
    assert_int_equal(dd_lock_take(&again, place->path, 0, &err), 0);
    dd_lock_leave(&again);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
}

static void lock__follows_no_link(void **state)
{
    const struct place *place = *state;
    char target[96];
    struct dd_lock lock;
    struct dd_error err;

    snprintf(target, sizeof target, "%s.target", place->path);
    assert_int_equal(symlink(target, place->path), 0);
    assert_int_equal(dd_lock_take(&lock, place->path, 0, &err), -1);
    assert_int_equal(err.code, DD_E_SYSTEM);
    assert_int_equal(access(target, F_OK), -1);
}

static void lock__says_what_is_wrong_with_its_file(void **state)
{
    const struct place *place = *state;
    struct dd_lock lock;
    struct dd_error err;
    char path[96];

    snprintf(path, sizeof path, "%s/none/lock", place->directory);
    assert_int_equal(dd_lock_take(&lock, path, 0, &err), -1);
    assert_int_equal(err.code, DD_E_SYSTEM);
    assert_non_null(strstr(err.message, path));
    assert_non_null(strstr(err.message, "no such file"));
}

int lock_tests(void)
{
#define LOCK_TEST(test) cmocka_unit_test_setup_teardown(test, enter, leave)
    const struct CMUnitTest tests[] = {
        LOCK_TEST(lock__is_made_private_and_stays),
        LOCK_TEST(lock__keeps_a_second_out_and_names_the_first),
        LOCK_TEST(lock__keeps_out_another_of_the_same_process),
        LOCK_TEST(lock__without_a_number_asks_to_try_again),
        LOCK_TEST(lock__waits_until_it_is_let_go),
        LOCK_TEST(lock__gives_up_at_the_deadline_and_leaves_nothing),
        LOCK_TEST(lock__is_taken_or_not_when_it_comes_at_the_deadline),
        LOCK_TEST(lock__lets_one_in_at_a_time),
        LOCK_TEST(lock_leave__lets_go_though_a_child_still_has_the_file),
        LOCK_TEST(lock__follows_no_link),
        LOCK_TEST(lock__says_what_is_wrong_with_its_file),
    };
#undef LOCK_TEST
    return cmocka_run_group_tests_name("lock", tests, NULL, NULL);
}
