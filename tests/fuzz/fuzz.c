#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

void fuzz_must(bool holds, const char *what, const char *detail)
{
    if (holds)
        return;
    fprintf(stderr, "%s\n%s\n", what, detail);
    abort();
}

void fuzz_check_problems(const struct dd_problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        const struct dd_error *error = &problems->list[i].error;

        fuzz_must(error->code != DD_OK && error->message[0], "a problem without words",
                  error->field);
        fuzz_must(!error->at.file || error->at.line == 0 || error->at.column > 0,
                  "a line without a column", error->message);
    }
}
