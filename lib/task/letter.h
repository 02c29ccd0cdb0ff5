/* The text of a reminder. Letters are Chinese, whatever the language of the messages. */
#ifndef TASK_LETTER_H
#define TASK_LETTER_H

#include "base/text.h"
#include "flow/flow.h"
#include "task/recipients.h"

struct dd_letter {
    const struct dd_record *about; /* NULL: a duty of the office that no record carries */
    unsigned item;                 /* which of its items, from 1; 0: all of it */
    unsigned what;                 /* WHAT_DEADLINE, ... */
    const struct dd_recipient *recipient;
    dd_day due;
    bool late;             /* at a rung after the deadline */
    const char *article;   /* of the deadline */
    const char *detail;    /* one more sentence, or NULL */
    const char *interview; /* the one proposed for it: its key, or NULL */
    bool interviewed;      /* one was held or will be: none is asked for */
};

/* The first line is the subject; the letter follows, without a line end behind it. */
int dd_letter_write(struct dd_store *store, const struct dd_letter *letter, struct dd_text *out,
                    struct dd_error *err);

#endif
