/*
 * strike COMMAND...           counts the points at which a command can be struck
 * strike -n NTH COMMAND...    kills it at the NTH of them
 *
 * A point lies before and behind each system call that changes files: made, written, synced, cut, renamed, taken away.
 * They are met by tracing, so that kills are spread evenly over the moments that matter, however short those are.
 * Prints the count, or the call that was struck; what the command says goes to standard error. Exit status: 0; 2 it could not be done; 3 the command ended first.
 */
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CALL_STOP = SIGTRAP | 0x80, ENDED_FIRST = 3 };

/* clang-format off */
static const struct call { long number; const char *name; } calls[] = {
    { SYS_write, "write" }, { SYS_pwrite64, "pwrite64" }, { SYS_writev, "writev" }, { SYS_pwritev, "pwritev" },
    { SYS_fsync, "fsync" }, { SYS_fdatasync, "fdatasync" }, { SYS_ftruncate, "ftruncate" },
    { SYS_renameat, "renameat" }, { SYS_renameat2, "renameat2" }, { SYS_unlinkat, "unlinkat" },
    { SYS_mkdirat, "mkdirat" }, { SYS_linkat, "linkat" }, { SYS_openat, "openat" },
    { SYS_copy_file_range, "copy_file_range" }, { SYS_sendfile, "sendfile" }, { SYS_fallocate, "fallocate" },
    /* not every machine has these */
#ifdef SYS_open
    { SYS_open, "open" }, { SYS_rename, "rename" }, { SYS_unlink, "unlink" }, { SYS_mkdir, "mkdir" },
    { SYS_link, "link" },
#endif
};
/* clang-format on */

struct hunt {
    pid_t command; /* the process, and not one of its threads */
    long wanted;   /* 0: count only */
    long seen;
    const char *struck; /* once it has been */
    int status;         /* of the command */
};

static bool opens_to_make(const struct __ptrace_syscall_info *info)
{
    const __uint64_t *args = info->entry.args;

#ifdef SYS_open
    if (info->entry.nr == SYS_open)
        return args[1] & O_CREAT;
#endif
    return args[2] & O_CREAT;
}

/* The call that begins, if it changes files. */
static const char *changing(const struct __ptrace_syscall_info *info)
{
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        if (calls[i].number != (long)info->entry.nr)
            continue;
        if (strncmp(calls[i].name, "open", 4) == 0 && !opens_to_make(info))
            return NULL;
        return calls[i].name;
    }
    return NULL;
}

/*
 * A point is met at the beginning of a call, and the one behind it taken for granted; which is struck only matters for
 * whether the call is still let through. Threads are traced too, each with its own calls.
 */
static void meet(struct hunt *hunt, pid_t thread, const char *name)
{
    hunt->seen += 2;
    if (hunt->struck || !hunt->wanted || hunt->wanted > hunt->seen)
        return;
    hunt->struck = name;
    if (hunt->wanted == hunt->seen && ptrace(PTRACE_SYSCALL, thread, NULL, NULL) == 0)
        waitpid(thread, NULL, __WALL); /* the end of the call */
    kill(hunt->command, SIGKILL);
}

static void look(struct hunt *hunt, pid_t thread)
{
    struct __ptrace_syscall_info info;
    const char *name;

    if (ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof info, &info) <= 0 ||
        info.op != PTRACE_SYSCALL_INFO_ENTRY)
        return;
    name = changing(&info);
    if (name)
        meet(hunt, thread, name);
}

/* Signals of its own are passed on; those of tracing are not. */
static void resume(struct hunt *hunt, pid_t thread, int status)
{
    const int signal = WSTOPSIG(status);
    long passed = 0;

    if (signal == CALL_STOP)
        look(hunt, thread);
    else if (status >> 16 == 0 && signal != SIGSTOP)
        passed = signal;
    /* Gone by now when it was struck. */
    (void)ptrace(PTRACE_SYSCALL, thread, NULL, passed);
}

static pid_t start(char **command)
{
    const pid_t pid = fork();

    if (pid < 0)
        err(2, "fork");
    if (pid > 0)
        return pid;
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL))
        err(2, "tracing is not allowed here");
    dup2(STDERR_FILENO, STDOUT_FILENO);
    raise(SIGSTOP);
    execvp(command[0], command);
    err(2, "%s", command[0]);
}

static void follow(struct hunt *hunt)
{
    const long options = PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL | PTRACE_O_TRACECLONE |
                         PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC;
    int status;
    pid_t thread;

    if (waitpid(hunt->command, &status, 0) < 0 || !WIFSTOPPED(status))
        errx(2, "the command did not start");
    if (ptrace(PTRACE_SETOPTIONS, hunt->command, NULL, options) ||
        ptrace(PTRACE_SYSCALL, hunt->command, NULL, NULL))
        err(2, "tracing");
    while ((thread = waitpid(-1, &status, __WALL)) > 0) {
        if (WIFSTOPPED(status))
            resume(hunt, thread, status);
        else if (thread == hunt->command)
            hunt->status = status;
    }
}

int main(int argc, char **argv)
{
    struct hunt hunt = { 0 };
    int option;

    while ((option = getopt(argc, argv, "+n:")) != -1) {
        if (option != 'n' || (hunt.wanted = strtol(optarg, NULL, 10)) < 1)
            errx(2, "usage: strike [-n NTH] COMMAND...");
    }
    if (optind == argc)
        errx(2, "usage: strike [-n NTH] COMMAND...");
    hunt.command = start(argv + optind);
    follow(&hunt);
    if (hunt.struck)
        printf("%s %s\n", hunt.wanted % 2 ? "before" : "behind", hunt.struck);
    else
        printf("%ld\n", hunt.seen);
    if (!hunt.wanted)
        return hunt.status == 0 ? 0 : 2;
    return hunt.struck ? 0 : ENDED_FIRST;
}
