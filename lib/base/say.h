/* The language of what the library says: message ids are English, the catalogue of domain `dudao` is bound by the program. */
#ifndef BASE_SAY_H
#define BASE_SAY_H

#include <libintl.h>

#define _(message) dgettext("dudao", message)
#define N_(message) message

#endif
