/* The words of the system's errors, in the language of all other messages. */
#ifndef BASE_ERRNO_H
#define BASE_ERRNO_H

/* `no such file or directory`; of an error that no office meets its name, `ENOTCONN`. Never NULL. */
const char *dd_errno_text(int number);

#endif
