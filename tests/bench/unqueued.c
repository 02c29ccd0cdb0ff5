/*
 * Preloaded, it grants every lock of the writers' queue at once, so that the programs are left with the busy timeout of
 * SQLite alone: what the queue is worth. The programs ask for it with locks of the open file description; SQLite's
 * own are of the other sort and are passed on.
 */
#include <fcntl.h>
#include <stdarg.h>
#include <sys/syscall.h>
#include <unistd.h>

int fcntl64(int fd, int command, ...);

static int pass(int fd, int command, void *argument)
{
    if (command == F_OFD_SETLK || command == F_OFD_SETLKW)
        return 0;
    return (int)syscall(SYS_fcntl, fd, command, argument);
}

int fcntl(int fd, int command, ...)
{
    va_list rest;

    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return pass(fd, command, argument);
}

/* The same, under the name that programs for large files use. */
int fcntl64(int fd, int command, ...)
{
    va_list rest;

    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return pass(fd, command, argument);
}
