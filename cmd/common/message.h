/* Messages to people, and to machines that asked for them: all on standard error. */
#ifndef COMMON_MESSAGE_H
#define COMMON_MESSAGE_H

#include "common/call.h"

/*
 * team.yaml:7:9: error: 来源 source: '教练' 不在可选值之内 [choice]
 *     7 |     来源: 教练
 *       |           ^^^^
 *     可选: ...
 */
void message_error(const struct call *call, const struct dd_error *err);

/* All of them, and how many more there were. Warnings and notes not with --quiet. */
void message_problems(const struct call *call, const struct dd_problems *problems);

/* Those of files: where JSON is asked for, one object a line: file line column field code message hint; of a warning, severity too. */
void message_file_problems(const struct call *call, const struct dd_problems *problems);

/* `program: note: …`; not with --quiet. */
void message_note(const struct call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void message_warning(const struct call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A warning of the first year that was counted by its weekdays because nobody has published it, if there is one. */
void message_unpublished(const struct call *call, struct dd_calendar *calendar);

#endif
