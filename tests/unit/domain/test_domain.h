/* The groups of this program, and what they share. */
#ifndef TEST_DOMAIN_H
#define TEST_DOMAIN_H

#include "unit.h"

#include <dudao/kind.h>

/* `KIND.FIELD` in front of what failed; either may be NULL. */
void field_true(const char *kind, const char *field, bool holds, const char *claim);

/* Every kind of the registry and every inner kind below it; `path` says which one it is. */
typedef void visit_kind(const struct dd_kind *kind, const char *path, void *with);
void each_kind(visit_kind *visit, void *with);

/* The text of a file below the source tree; the caller frees it. */
char *source_text(const char *path);

int budget_tests(void);
int checks_tests(void);
int codes_tests(void);
int kinds_tests(void);
int papers_tests(void);
int registry_tests(void);
int tables_tests(void);

#endif
