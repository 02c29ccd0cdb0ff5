/* The form of the keys the program gives; which kind one belongs to is <dudao/kind.h>. */
#ifndef DOMAIN_REGISTRY_H
#define DOMAIN_REGISTRY_H

#include <stdbool.h>

/*
 * Letters, four digits, a dash and at least three digits, more than three only when they are
 * needed: R2026-012. Nothing else is a key, so that what an office writes otherwise is its own
 * label; whatever has the form is one, even when no kind has such letters yet.
 */
bool dd_key_formed(const char *key);

#endif
