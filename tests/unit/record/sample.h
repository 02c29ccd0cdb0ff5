/* A kind with a row of every type, for the tests of what is done with rows. */
#ifndef TEST_SAMPLE_H
#define TEST_SAMPLE_H

#include "record/record.h"

enum {
    NAME,
    PUPILS,
    SCORE,
    AMOUNT,
    SHARE,
    FROM,
    UNTIL,
    BOARDING,
    SOURCE,
    UNIT,
    PLEA,
    PHOTO,
    PHONE,
    ALIAS,
    DUTIES,
    UNITS,
    MEASURES,
    MARKS,
    INSPECTOR,
    STAFF
};

/* Of the group `plea` and of an item of `measures`. */
enum { PLEA_ON, PLEA_TEXT };
enum { MEASURE_TEXT, MEASURE_OWNER, MEASURE_DUE, MEASURE_MOBILE };

enum { SOURCE_OFFICIAL = 1, SOURCE_HEAD, SOURCE_DEPUTY, SOURCE_TEACHER };
enum { DUTY_GOVERNMENT = 1, DUTY_SCHOOL };

extern const struct dd_kind sample, bare;

/* One with something in every row; all of it lives in `arena`. */
struct dd_record *sample_full(struct dd_arena *arena);

#endif
