/* One letter as an Internet message (RFC 5322, 2045, 2047): plain text in UTF-8, base64. */
#ifndef TASK_MAIL_H
#define TASK_MAIL_H

#include "base/text.h"

#include <dudao/date.h>

struct dd_mail {
    const char *from, *from_name; /* an address, and what it is called */
    const char *to, *to_name;     /* to_name NULL: the address alone */
    const char *id;               /* what makes it the same message, without angle brackets */
    const char *subject, *body;
    dd_day day; /* it was written on; a letter has no hour */
};

/* An address that may stand in a header: one, in ASCII, without anything that would end it. */
bool dd_mail_address(const char *address);
void dd_mail_write(const struct dd_mail *mail, struct dd_text *out);

#endif
