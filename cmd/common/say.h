/* The language of what the programs say: message ids are English, the catalogue is that of the library. */
#ifndef COMMON_SAY_H
#define COMMON_SAY_H

#include <libintl.h>

#define _(message) dgettext("dudao", message)
#define N_(message) message

#endif
