/*
 * What needs a process of its own: to be killed, to have other rights, to see another file system.
 */
#ifndef TEST_STORE_CHILD_H
#define TEST_STORE_CHILD_H

#include "test_store.h"

/* The status for what this machine does not permit: the test is skipped. */
enum { CHILD_SKIPS = 77 };

/* Runs in the child; what it returns is its exit status. */
typedef int child_work(const struct place *place);

/* Run to its end; asserts that it returned 0, or skips the test. */
void child_run(child_work *work, const struct place *place);

/*
 * A child that goes on; it has done its part when it calls child_ready, and then waits to be killed
 * by child_end.
 */
struct child {
    int pid, ready;
};
struct child child_start(child_work *work, const struct place *place);
int child_ready(void);
void child_end(struct child child);

/* In a child: a print of the error where there is one. */
int child_says(int result, const struct dd_error *err);

/* In a child: go on as a user without rights; CHILD_SKIPS where that cannot be. */
int child_drop_rights(void);
/* In a child: the folder read-only, seen so by this process alone. */
int child_mount_readonly(const char *folder);

#endif
