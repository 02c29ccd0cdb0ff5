/* The groups of this program, the kind they try the forms on, and what reads the forms back. */
#ifndef TEST_OUTPUT_H
#define TEST_OUTPUT_H

#include "unit.h"

#include "record/record.h"

#include <dudao/output.h>

/* A kind with a row of every type, its derived fields, and a record of both. */
/* clang-format off */
enum {
    T_NAME, T_SOURCE, T_UNIT, T_ABOUT, T_SCORE, T_COUNT, T_AMOUNT, T_SHARE, T_HELD_ON, T_OPEN, T_FILE,
    T_PHONE, T_ALIAS, T_TAGS, T_UNITS, T_WEIGHTS, T_MEASURES, T_GRADE, T_INSPECTOR, T_STAFF, T_KIND,
    T_NOTE
};
/* clang-format on */
enum { MEASURE_TEXT, MEASURE_PHONE, MEASURE_OWNER, MEASURE_DUE, MEASURE_PROGRESS, MEASURE_ENTERED };
enum { WEIGHT_SELF, WEIGHT_INTERNAL };
enum { D_OVERDUE, D_DAYS_LEFT };
extern const struct dd_kind sample_kind, sample_derived_kind;
extern const struct dd_kind sample_given_kind; /* a code as its key, no workflow */
struct dd_record *sample_record(struct dd_arena *arena);
struct dd_record *sample_derived(struct dd_arena *arena);
/* A record in which nothing is given. */
struct dd_record *sample_blank(struct dd_arena *arena);

/* A sink that keeps everything; when `fail_after` is not 0, so many calls, then ENOSPC. */
struct keeper {
    struct dd_text text;
    unsigned calls, fail_after;
    size_t longest;
};
struct dd_sink keeper_sink(struct keeper *keeper);
/* The sample record in a machine form. To be freed. */
void sample_written(enum dd_format format, const struct dd_table_options *options,
                    struct dd_text *out);

/*
 * YAML as libyaml reads it, one scalar a line: `trials[0].alias[1]=甲`; a list or mapping without
 * any is `path=[]` or `path={}`. False when it is not YAML.
 */
bool yaml_outline(const char *text, size_t length, struct dd_text *out);
/* What SQLite makes of JSON: whether it is any, and the value at `path`; false when it is null. */
bool json_is_valid(const char *json);
bool json_value(const char *json, const char *path, struct dd_text *out);

int cell_tests(void);
int columns_tests(void);
int csv_tests(void);
int json_tests(void);
int kinds_tests(void);
int reference_tests(void);
int round_tests(void);
int rows_tests(void);
int schema_tests(void);
int template_tests(void);
int yaml_tests(void);
int yaml_text_tests(void);

#endif
