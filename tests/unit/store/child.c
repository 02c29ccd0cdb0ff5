#include "child.h"

#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOBODY = 65534, PATIENCE_MS = 20000 };

/* Where a child says that it is ready. */
static int to_parent = -1;

int child_says(int result, const struct dd_error *err)
{
    if (result)
        fprintf(stderr, "child: %s [%s]\n", err->message, dd_code_name(err->code));
    return result ? 1 : 0;
}

void child_run(child_work *work, const struct place *place)
{
    int status;
    pid_t pid = fork();

    assert_true(pid >= 0);
    if (pid == 0)
        _exit(work(place));
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFEXITED(status));
    if (WEXITSTATUS(status) == CHILD_SKIPS)
        skip();
    assert_int_equal(WEXITSTATUS(status), 0);
}

struct child child_start(child_work *work, const struct place *place)
{
    struct child child;
    int ends[2];
    char byte;

    assert_int_equal(pipe(ends), 0);
    child.pid = fork();
    assert_true(child.pid >= 0);
    if (child.pid == 0) {
        close(ends[0]);
        to_parent = ends[1];
        _exit(work(place));
    }
    close(ends[1]);
    child.ready = ends[0];
    struct pollfd waiting = { .fd = child.ready, .events = POLLIN };
    assert_int_equal(poll(&waiting, 1, PATIENCE_MS), 1);
    assert_int_equal(read(child.ready, &byte, 1), 1);
    return child;
}

int child_ready(void)
{
    if (write(to_parent, "!", 1) != 1)
        return 1;
    for (;;)
        pause();
}

void child_end(struct child child)
{
    int status;

    assert_int_equal(kill(child.pid, SIGKILL), 0);
    assert_int_equal(waitpid(child.pid, &status, 0), child.pid);
    close(child.ready);
}

int child_drop_rights(void)
{
    return geteuid() != 0 || setgid(NOBODY) || setuid(NOBODY) ? CHILD_SKIPS : 0;
}

int child_mount_readonly(const char *folder)
{
    if (unshare(CLONE_NEWNS) || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) ||
        mount(folder, folder, NULL, MS_BIND, NULL) ||
        mount(NULL, folder, NULL, MS_BIND | MS_REMOUNT | MS_RDONLY, NULL))
        return CHILD_SKIPS;
    return 0;
}
