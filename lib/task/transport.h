/* The command that takes a message from its standard input and brings it on its way: `sendmail -t -oi`. */
#ifndef TASK_TRANSPORT_H
#define TASK_TRANSPORT_H

#include <dudao/error.h>

/*
 * Run `command`, words parted by spaces, with the file as its input; no shell is asked. DD_E_DELIVERY, with what it said,
 * unless it ends with 0 within a minute; DD_E_NOT_FOUND when it cannot be run at all, so that no other file fares better.
 */
int dd_transport_run(const char *command, const char *file, struct dd_error *err);

#endif
