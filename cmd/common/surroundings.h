/*
 * What the surroundings of a command say: environment variables, the clock, who is logged in, where the
 * program lies. Nothing else in the programs asks them.
 */
#ifndef COMMON_SURROUNDINGS_H
#define COMMON_SURROUNDINGS_H

#include <dudao/store.h>

/*
 * Chinese or English: `--lang` among the arguments, else the first of LC_ALL, LC_MESSAGES and LANG that is set means
 * English when it begins with `en`. Anything else is Chinese, above all the empty environment of cron.
 */
bool surroundings_chinese(int argc, char **argv);

/* Always UTF-8; the catalogue is found beside the program, in ../share/locale. */
void surroundings_speak(bool chinese);

/* Where the store is when no option says it. */
const char *surroundings_store(struct dd_arena *arena, struct dd_error *err);

/* The moment: SOURCE_DATE_EPOCH, else the clock. */
int surroundings_now(int64_t *now, struct dd_error *err);

/* A moment of the history, `2026-03-01T23:30:00Z`, as the clocks of the office show it: `2026-03-02 07:30:00`. */
enum { MOMENT_SIZE = 32 };
const char *surroundings_moment(const char *at, char out[MOMENT_SIZE]);

/* The day: DUDAO_TODAY, else that of the moment, where the office is. */
int surroundings_today(int64_t now, dd_day *today, struct dd_error *err);

/* DUDAO_ACTOR, else the login name. */
const char *surroundings_actor(struct dd_arena *arena, struct dd_error *err);

/* VISUAL, else EDITOR, else vi: a command of the shell. */
const char *surroundings_editor(void);

/* Where files go that nobody keeps. */
const char *surroundings_scratch(void);

/* NO_COLOR is not set, and `fd` is a terminal that can show colour. */
bool surroundings_colour(int fd);

/* The folder of the running program, ending with a slash; empty when the system does not tell. */
const char *surroundings_beside(struct dd_arena *arena);

#endif
