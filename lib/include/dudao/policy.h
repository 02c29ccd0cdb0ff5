/*
 * The numbers of the rules, and the calendar, as the store holds them.
 *
 * A number has an id (`rectify-days-serious`), a unit, its article and source, and a row for each day from which
 * another value holds: old years keep their numbers.
 */
#ifndef DUDAO_POLICY_H
#define DUDAO_POLICY_H

#include <dudao/store.h>

enum dd_unit {
    DD_IN_DAYS = 1,
    DD_IN_WORKING_DAYS,
    DD_IN_MONTHS,
    DD_IN_YEARS,
    DD_IN_PERCENT,
    DD_IN_COUNT,
    DD_IN_YES,
    DD_IN_MONTH /* one of the year, 1 to 12 */
};

struct dd_number_rule {
    char id[48];
    int64_t value; /* percents in basis points */
    enum dd_unit unit;
    char article[64];
    dd_day since;
};

/* The number in force on `day`; before its first day, its first value. DD_E_STORE when the store has no such number. */
DD_API int dd_policy_number(struct dd_store *store, const char *id, dd_day day,
                            struct dd_number_rule *out, struct dd_error *err);

/*
 * A value as the office writes it, `30 日`, `30%`, `5`; DD_E_USAGE when it is not of the number's unit, DD_E_NOT_FOUND. Writes it, with
 * its row of the history; the caller recomputes what is open (dd_flow_recompute).
 */
DD_API int dd_policy_set(struct dd_store *store, const char *id, const char *value, dd_day from,
                         const char *source, struct dd_error *err);

/*
 * Every number with every day from which it holds, in the order of ids and days; of one `id`, DD_E_NOT_FOUND when there is
 * none. `value` is as people read it, in the language asked for; for machines it is `hundredths` of its `unit`. Texts are
 * borrowed until the next. `store` NULL: the numbers the program ships, which is what `init` puts into a store.
 */
struct dd_number_seen {
    const char *id, *label, *value, *unit, *article, *source, *certainty;
    int64_t hundredths;
    dd_day since;
};
typedef int dd_number_each(void *with, const struct dd_number_seen *seen, struct dd_error *err);
DD_API int dd_policy_each(struct dd_store *store, const char *id, bool chinese,
                          dd_number_each *each, void *with, struct dd_error *err);

/*
 * The statutory calendar: Monday to Friday, less holidays, and make-up days. A year nobody has published counts
 * weekdays, and is remembered so that the program can warn.
 */
struct dd_calendar;
DD_API int dd_calendar_load(struct dd_calendar **out, struct dd_store *store, struct dd_error *err);
DD_API void dd_calendar_free(struct dd_calendar *calendar);

DD_API bool dd_calendar_works(struct dd_calendar *calendar, dd_day day);
/* The day itself, or the next working day after it. This and what follows give DD_NO_DAY past the years of dates. */
DD_API dd_day dd_calendar_next(struct dd_calendar *calendar, dd_day day);
/* `count` working days after `day`, which is not counted; before it when negative. */
DD_API dd_day dd_calendar_add(struct dd_calendar *calendar, dd_day day, int count);
/* Working days from one day to another, both included. */
DD_API int dd_calendar_count(struct dd_calendar *calendar, dd_day from, dd_day until);
/*
 * The last day of a period: it starts the day after `from`; in days, months and years one that would end on a rest
 * day ends on the next working day (民法典 第二百零一条至第二百零三条).
 */
DD_API dd_day dd_calendar_end(struct dd_calendar *calendar, dd_day from, int64_t count,
                              enum dd_unit unit);
/* The first year asked about, since this was last called, that nobody has published; 0: none. */
DD_API int dd_calendar_unpublished(struct dd_calendar *calendar);

/* What a year has that is not as its weekdays say, and the terms and quiet periods that touch it; by day. */
enum dd_span { DD_SPAN_OFF, DD_SPAN_WORK, DD_SPAN_TERM, DD_SPAN_QUIET };
struct dd_span_seen {
    enum dd_span what;
    const char *name;
    dd_day from, until;
};
typedef int dd_span_each(void *with, const struct dd_span_seen *seen, struct dd_error *err);
DD_API int dd_calendar_each(struct dd_store *store, int year, dd_span_each *each, void *with,
                            struct dd_error *err);

/* What one calendar of a file gave its year: how many of each; -1: nothing was said of them, and they stay as they were. */
enum { DD_SPANS = DD_SPAN_QUIET + 1 };
struct dd_calendar_taken {
    int year;
    int count[DD_SPANS]; /* by enum dd_span */
};
typedef void dd_calendar_took(void *with, const struct dd_calendar_taken *taken);

/*
 * Read calendars (records of `calendars:`) from an open reader into the store; the caller recomputes. What cannot be is
 * refused with its place, all of it at once: days off the year, a holiday longer than any, holidays, terms or quiet
 * periods that share days, a make-up day that is no rest day. `took` (NULL: nobody) is told of each as it goes in,
 * although the file may yet be refused for what stands behind.
 */
struct dd_reader;
DD_API int dd_calendar_import(struct dd_store *store, struct dd_reader *reader,
                              dd_calendar_took *took, void *with, struct dd_problems *problems,
                              struct dd_error *err);

/* Put the numbers and calendars that the program ships into a new store. */
DD_API int dd_policy_ship(struct dd_store *store, struct dd_problems *problems,
                          struct dd_error *err);

/* The kinds those files are read by; ends with NULL. */
DD_API const struct dd_kind *const *dd_policy_kinds(void);

/*
 * The rules: one file of schema/rules each. `task` NULL: of all. A period is a calendar year or a school year. `*rules`: how
 * many were run, also those that found nothing to judge.
 */
struct dd_finding_of_rule {
    const char *rule, *article, *title, *title_en, *subject, *expected,
        *actual; /* borrowed until the next */
    bool holds;
};
typedef int dd_rule_seen(void *with, const struct dd_finding_of_rule *seen, struct dd_error *err);
struct dd_rule_period {
    dd_day from, until;
    dd_day school_from, school_until;
    int year;
};

DD_API void dd_rule_year(int year, struct dd_rule_period *out);
DD_API void dd_rule_school_year(int first_year, struct dd_rule_period *out);
DD_API int dd_rules_run(struct dd_store *store, const char *task,
                        const struct dd_rule_period *period, dd_rule_seen *seen, void *with,
                        unsigned *rules, struct dd_error *err);

#endif
