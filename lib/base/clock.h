/* Times of day, `8:30` or `08:30` of the twenty-four hours. */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

enum { DD_CLOCK_SIZE = 6 }; /* `08:30` with its end */

/* Minutes since midnight; -1 when it is no time of day. Full-width signs are taken too, and seconds that are 00. */
int dd_clock_minutes(const char *text);

/* As it is kept: `08:30`. */
const char *dd_clock_text(int minutes, char out[DD_CLOCK_SIZE]);

#endif
