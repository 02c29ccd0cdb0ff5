/* What the tests of lib/input share: reading a whole input and keeping what was heard. */
#ifndef TEST_INPUT_H
#define TEST_INPUT_H

#include "unit.h"

#include "base/text.h"

#include <dudao/input.h>

struct heard {
    struct dd_text items; /* a line each: `unit {"code": …}`; `unit! …` when it is faulty */
    unsigned count;
    struct dd_problems problems;
    int end; /* what the last call returned */
};

/* Read all there is; of each item the reader gives a line is kept, and the excerpts are fetched. */
void hear(struct heard *heard, struct dd_reader *reader);
void hear_text(struct heard *heard, const char *text, size_t length);
/* A file of tests/data/yaml. */
void hear_file(struct heard *heard, const char *name, const char *encoding);
void heard_clear(struct heard *heard);

/* The problems, a line each: `4:7+2 choice source`. */
void problems_places(const struct dd_problems *problems, struct dd_text *out);

int batch_tests(void);
int data_tests(void);
int encoding_tests(void);
int excerpt_tests(void);
int limits_tests(void);
int mangled_tests(void);
int reader_tests(void);
int words_tests(void);

#endif
