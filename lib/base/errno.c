/*
 * The C library has a catalogue of its own, which is installed with a language and read in that language's locale alone.
 * Ours are neither, so that its words would be English in a Chinese sentence.
 */
#include "base/errno.h"

#include "base/say.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

/* clang-format off */
static const struct { int number; const char *text; } errors[] = {
    { EPERM,        N_("operation not permitted") },
    { ENOENT,       N_("no such file or directory") },
    { EINTR,        N_("interrupted") },
    { EIO,          N_("input or output error") },
    { ENXIO,        N_("no such device") },
    { ENODEV,       N_("no such device") },
    { ENOEXEC,      N_("not a program") },
    { EBADF,        N_("the file is not open") },
    { ECHILD,       N_("no such process") },
    { ESRCH,        N_("no such process") },
    { EAGAIN,       N_("for the moment not possible") },
    { ENOMEM,       N_("out of memory") },
    { EACCES,       N_("permission denied") },
    { EBUSY,        N_("in use by another program") },
    { ETXTBSY,      N_("in use by another program") },
    { EEXIST,       N_("exists already") },
    { EXDEV,        N_("on another disk") },
    { ENOTDIR,      N_("a part of the path is not a directory") },
    { EISDIR,       N_("this is a directory") },
    { EINVAL,       N_("invalid argument") },
    { ENFILE,       N_("too many open files") },
    { EMFILE,       N_("too many open files") },
    { EFBIG,        N_("the file is too large") },
    { ENOSPC,       N_("no space left on the disk") },
    { EDQUOT,       N_("no space left of the user's quota") },
    { EROFS,        N_("the disk is read-only") },
    { EPIPE,        N_("nobody reads the output any more") },
    { ENAMETOOLONG, N_("the name is too long") },
    { ENOLCK,       N_("files cannot be locked here") },
    { ENOTEMPTY,    N_("the directory is not empty") },
    { ELOOP,        N_("too many symbolic links") },
    { EOVERFLOW,    N_("the value is too large") },
    { EOPNOTSUPP,   N_("not supported here") },
    { ENOSYS,       N_("not supported here") },
    { ESTALE,       N_("the network disk has lost the file") },
    { ETIMEDOUT,    N_("no answer in time") },
};
/* clang-format on */

const char *dd_errno_text(int number)
{
    const char *name = strerrorname_np(number);

    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
        if (errors[i].number == number)
            return _(errors[i].text);
    return name ? name : "?";
}
