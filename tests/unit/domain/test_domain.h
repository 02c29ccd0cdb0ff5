/* The groups of this program, and what they share: asserts that name the row they failed on. */
#ifndef TEST_DOMAIN_H
#define TEST_DOMAIN_H

#include <dudao/kind.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Elements of an array, for loops over tables. */
#define LENGTH(array) (sizeof(array) / sizeof *(array))

/* `KIND.FIELD` in front of what failed; either may be NULL. */
void row_true(const char *kind, const char *field, bool holds, const char *claim);

/* Every kind of the registry and every inner kind below it; `path` says which one it is. */
typedef void visit_kind(const struct dd_kind *kind, const char *path, void *with);
void each_kind(visit_kind *visit, void *with);

/* The text of a file below the source tree; the caller frees it. */
char *source_text(const char *path);

/* Each runs its group and returns how many tests failed. */
int checks_tests(void);
int codes_tests(void);
int kinds_tests(void);
int papers_tests(void);
int registry_tests(void);
int tables_tests(void);

#endif
