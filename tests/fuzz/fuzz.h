/* What the fuzzers share. libFuzzer calls the functions LLVMFuzzer…, and has no header for them. */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include <dudao/error.h>
#include <stdint.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What must hold whatever is read. If it does not, both texts are printed, and libFuzzer keeps the input. */
void fuzz_must(bool holds, const char *what, const char *detail);

/* A problem has words, and a place a column. */
void fuzz_check_problems(const struct dd_problems *problems);

#endif
