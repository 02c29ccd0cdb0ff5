/* What all letters of the office have alike. They are Chinese, whatever the language of the messages. */
#ifndef PROCEDURE_LETTERHEAD_H
#define PROCEDURE_LETTERHEAD_H

#include "base/text.h"

#include <dudao/date.h>

/* 2026年3月1日 */
void dd_letter_day(dd_day day, struct dd_text *out);

/* （依据：《教育督导条例》第二十二条）, of an article as the rules name it: `教育督导条例 第二十二条`. */
void dd_letter_basis(const char *article, struct dd_text *out);

/* The end of a sentence and its line; one that brought its full stop gets no second. */
void dd_letter_stop(struct dd_text *out);

/* Who can be asked, on a line of its own; nothing when nobody is known. */
void dd_letter_contact(const char *name, struct dd_text *out);

/* The office, its code and the day, without a line end behind them. */
void dd_letter_sign(const char *office, const char *region, dd_day day, struct dd_text *out);

#endif
