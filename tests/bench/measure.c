/*
 * measure [-n RUNS] [-j AT_ONCE] [-f FIRST] COMMAND [ARGUMENT...]
 *
 * Runs a command RUNS times, AT_ONCE of them side by side, and prints one line: the median, the 99th percentile and the
 * longest of their times, the time of all together, in seconds; the largest resident memory of one, in KiB; how many
 * failed. `{}` in an argument becomes the number of the run, from FIRST on. What the commands say is not shown.
 */
#include <err.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

struct plan {
    long runs, at_once, first;
    char **command;
};

struct run {
    pid_t pid;
    double began, took;
};

struct seen {
    double total;
    long resident, failed;
};

static double now(void)
{
    struct timespec moment;

    clock_gettime(CLOCK_MONOTONIC, &moment);
    return (double)moment.tv_sec + (double)moment.tv_nsec / 1e9;
}

static void *take(size_t count, size_t size)
{
    void *memory = calloc(count, size);

    if (!memory)
        err(2, "memory");
    return memory;
}

/* The argument with every `{}` as the number. */
static char *numbered(const char *argument, long number)
{
    char *text, digits[24];
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);

    if (!out)
        err(2, "memory");
    snprintf(digits, sizeof digits, "%ld", number);
    for (const char *at = argument; *at; at++) {
        if (strncmp(at, "{}", 2) == 0)
            at++, fputs(digits, out);
        else
            fputc(*at, out);
    }
    fclose(out);
    return text;
}

static void start(const struct plan *plan, struct run *run, long nth)
{
    posix_spawn_file_actions_t actions;
    char **arguments;
    size_t count = 0;

    while (plan->command[count])
        count++;
    arguments = take(count + 1, sizeof *arguments);
    for (size_t i = 0; i < count; i++)
        arguments[i] = numbered(plan->command[i], plan->first + nth);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    run->began = now();
    int failed = posix_spawnp(&run->pid, arguments[0], &actions, NULL, arguments, environ);
    if (failed)
        errx(2, "%s: %s", arguments[0], strerror(failed));
    posix_spawn_file_actions_destroy(&actions);
    for (size_t i = 0; i < count; i++)
        free(arguments[i]);
    free(arguments);
}

static void finish(struct run *runs, long started, struct seen *seen)
{
    struct rusage used;
    int status;
    const pid_t pid = wait4(-1, &status, 0, &used);
    const double ended = now();

    if (pid < 0)
        err(2, "wait");
    for (long i = started - 1; i >= 0; i--) {
        if (runs[i].pid != pid)
            continue;
        runs[i].took = ended - runs[i].began;
        break;
    }
    seen->failed += status != 0;
    if (used.ru_maxrss > seen->resident)
        seen->resident = used.ru_maxrss;
}

static void run_all(const struct plan *plan, struct run *runs, struct seen *seen)
{
    const double began = now();
    long started = 0, ended = 0;

    while (ended < plan->runs) {
        while (started < plan->runs && started - ended < plan->at_once) {
            start(plan, &runs[started], started);
            started++;
        }
        finish(runs, started, seen);
        ended++;
    }
    seen->total = now() - began;
}

static int compare(const void *one, const void *other)
{
    const double a = ((const struct run *)one)->took, b = ((const struct run *)other)->took;

    return (a > b) - (a < b);
}

static long number(const char *text)
{
    char *end;
    const long value = strtol(text, &end, 10);

    if (*end || value < 0)
        errx(2, "not a number: %s", text);
    return value;
}

static void read_plan(struct plan *plan, int argc, char **argv)
{
    int option;

    while ((option = getopt(argc, argv, "+n:j:f:")) != -1) {
        if (option == 'n')
            plan->runs = number(optarg);
        else if (option == 'j')
            plan->at_once = number(optarg);
        else if (option == 'f')
            plan->first = number(optarg);
        else
            exit(2);
    }
    plan->command = argv + optind;
    if (!*plan->command || plan->runs < 1 || plan->at_once < 1)
        errx(2, "usage: measure [-n RUNS] [-j AT_ONCE] [-f FIRST] COMMAND [ARGUMENT...]");
}

int main(int argc, char **argv)
{
    struct plan plan = { 1, 1, 1, NULL };
    struct seen seen = { 0 };

    read_plan(&plan, argc, argv);
    struct run *runs = take((size_t)plan.runs, sizeof *runs);
    run_all(&plan, runs, &seen);
    qsort(runs, (size_t)plan.runs, sizeof *runs, compare);
    printf("%.6f %.6f %.6f %.6f %ld %ld\n", runs[plan.runs / 2].took,
           runs[(plan.runs - 1) * 99 / 100].took, runs[plan.runs - 1].took, seen.total,
           seen.resident, seen.failed);
    free(runs);
    return 0;
}
