#include "base/lock.h"

#include "base/say.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { LINE_SIZE = 32 };

/*
 * One wait in the kernel's queue. All of it lies with the one who waits, nothing on the stack of
 * the thread: called off, a thread leaves its stack as it stands, and sanitizers take that for
 * damage.
 */
struct waiting {
    int fd;
    int result; /* 0, or an error number; EAGAIN as long as nothing has come */
    struct flock request;
};

static struct flock whole_file(short type)
{
    return (struct flock){ .l_type = type, .l_whence = SEEK_SET };
}

/* 0, or an error number; EAGAIN when somebody else has the lock. */
static int ask(int fd, int command, struct flock *request)
{
    int failed;

    do
        failed = fcntl(fd, command, request);
    while (failed && errno == EINTR);
    if (!failed)
        return 0;
    return errno == EACCES ? EAGAIN : errno; /* POSIX lets a system say either */
}

static void *wait_in_queue(void *data)
{
    struct waiting *waiting = data;

    waiting->result = ask(waiting->fd, F_OFD_SETLKW, &waiting->request);
    return NULL;
}

/* The signals of the program are for its own threads. */
static int start_waiting(pthread_t *thread, struct waiting *waiting)
{
    sigset_t all, before;

    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int failed = pthread_create(thread, NULL, wait_in_queue, waiting);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return failed;
}

/*
 * The kernel's queue knows no deadline, an alarm would belong to the program, and asking again and
 * again would lose the place in the queue. So a thread waits, and is called off at the deadline.
 * Should the lock arrive at that very moment, either the thread has still noted it - then it is
 * ours - or it has not, and the caller's closing of the file gives it back. The thread has ended
 * in both cases.
 */
static int wait_for_lock(int fd, unsigned seconds)
{
    struct waiting waiting = { fd, EAGAIN, whole_file(F_WRLCK) };
    struct timespec deadline;
    pthread_t thread;

    clock_gettime(CLOCK_MONOTONIC, &deadline);
    deadline.tv_sec += (time_t)seconds;
    if (start_waiting(&thread, &waiting))
        return EAGAIN; /* no thread to be had: it is as busy as it was */
    if (pthread_clockjoin_np(thread, NULL, CLOCK_MONOTONIC, &deadline) != 0) {
        pthread_cancel(thread);
        pthread_join(thread, NULL);
    }
    return waiting.result;
}

/*
 * The kernel does not tell who holds such a lock, so the holder leaves its number. Always of one
 * length and never truncated, because cutting and refilling a file makes ext4 write it out at
 * once. A full disk costs only the number: the lock itself needs no space.
 */
static void leave_number(int fd)
{
    char line[LINE_SIZE];
    int length = snprintf(line, sizeof line, "pid %-10ld\n", (long)getpid());
    ssize_t written = pwrite(fd, line, (size_t)length, 0);

    (void)written;
}

static int fail_busy(int fd, struct dd_error *err)
{
    char line[LINE_SIZE];
    long pid;
    ssize_t got = pread(fd, line, sizeof line - 1, 0);

    line[got > 0 ? got : 0] = '\0';
    dd_fail(err, DD_E_BUSY, _("another command holds the store"));
    if (sscanf(line, "pid %ld", &pid) == 1)
        return dd_hint(err, _("process %ld holds it, try again when it has ended"), pid);
    return dd_hint(err, _("try again in a moment"));
}

int dd_lock_take(struct dd_lock *lock, const char *path, unsigned seconds, struct dd_error *err)
{
    /* No link is followed: what is written here must not land in somebody's other file. */
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return dd_fail_errno(err, _("cannot open the lock file '%s'"), path);

    struct flock request = whole_file(F_WRLCK);
    int failed = ask(fd, F_OFD_SETLK, &request);
    if (failed == EAGAIN && seconds > 0)
        failed = wait_for_lock(fd, seconds);
    if (!failed) {
        leave_number(fd);
        lock->fd = fd;
        return 0;
    }

    if (failed == EAGAIN) {
        fail_busy(fd, err);
    } else {
        errno = failed;
        dd_fail_errno(err, _("cannot lock '%s'"), path);
    }
    close(fd);
    return -1;
}

void dd_lock_leave(struct dd_lock *lock)
{
    if (lock->fd < 0)
        return;
    /* Said before closing, because a child forked meanwhile may still have the file open. */
    struct flock request = whole_file(F_UNLCK);
    ask(lock->fd, F_OFD_SETLK, &request);
    close(lock->fd);
    lock->fd = -1;
}
