/* The parts of a look at what an office should mend. */
#ifndef TASK_DOCTOR_H
#define TASK_DOCTOR_H

#include <dudao/task.h>

/* doctor_files.c: files of evidence that nothing in the history names. */
int dd_doctor_files(struct dd_store *store, struct dd_problems *problems, struct dd_error *err);

#endif
