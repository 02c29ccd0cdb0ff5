/*
 * The words by which records of one command name each other before they have a key: labels given as `key:`, and the names
 * of records that are faulty or still waiting for one they refer to.
 */
#ifndef TASK_LABELS_H
#define TASK_LABELS_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

enum dd_label_state { DD_LABEL_WAITING, DD_LABEL_WRITTEN, DD_LABEL_FAULTY };
struct dd_label_row {
    const char *word;
    const char *kind; /* of the record that bears it */
    enum dd_label_state standing;
    int64_t id;
    const char *key;
};

struct dd_labels;
struct dd_labels *dd_labels_new(void);
void dd_labels_free(struct dd_labels *labels);

/* The row of a word; NULL when nobody bears it. */
struct dd_label_row *dd_labels_find(const struct dd_labels *labels, const char *word);
/* The row of a word, new and waiting when nobody bore it yet; the word is copied. */
struct dd_label_row *dd_labels_put(struct dd_labels *labels, const char *word);
/* Text kept as long as the labels. */
const char *dd_labels_keep(struct dd_labels *labels, const char *text);

/* Numbers seen once, never 0: the steps a file's moves have been matched with. False when it was there already. */
bool dd_labels_mark(struct dd_labels *labels, int64_t number);

#endif
