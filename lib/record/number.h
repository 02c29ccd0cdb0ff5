/* Numbers with a unit: sums of money and percentages. Plain decimals are in record.h. */
#ifndef RECORD_NUMBER_H
#define RECORD_NUMBER_H

#include "base/text.h"

#include <dudao/error.h>

/* `1234.5`, `1234.5元`, `12.5万元`, in fen. */
int dd_money_parse(const char *text, int64_t *fen, struct dd_error *err);

/* `30%`, `12.34%`, in basis points. The sign is asked for: 0.3 alone could mean either. */
int dd_percent_parse(const char *text, int64_t *points, struct dd_error *err);

/* The percentage without its sign and without idle zeros: `30`, `12.5`. */
void dd_percent_write(int64_t points, struct dd_text *out);

#endif
