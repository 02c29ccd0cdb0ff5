/*
 * What is told of inspectors, one by one: the hours of training of a year, and the work done in it.
 */
#ifndef DUDAO_INSPECTORS_H
#define DUDAO_INSPECTORS_H

#include <dudao/flow.h>

/*
 * Everybody who was in post in the period or credited with hours of it, by key. A training counts in the
 * year in which it ends, also before it is over; hours are in tenths. Asked of those in post on the last day, or today. `words`
 * are filters, keys and names, ends with NULL.
 */
enum { DD_TRAINED = 1, DD_TRAINED_BEFORE, DD_TRAINED_IN_VAIN, DD_TRAINED_NOT };
struct dd_training_offered {
    const char *key, *title;
    int64_t hours;
};
struct dd_hours_seen {
    const char *key, *name, *unit;
    const char *roles; /* keys parted by commas; NULL: not in post on that day */
    int months;        /* of the period, in post */
    unsigned trained;  /* for the post: passed, served before the system, failed, not at all */
    int64_t asked, concentrated, ahead, lacking; /* ahead: of the concentrated ones, not over */
    int64_t pre_job, self_study, other;
    int64_t credited;                          /* as continuing education, heard */
    const struct dd_training_offered *offered; /* not over, not attended, and of use */
    unsigned offered_count;
    int64_t offered_hours; /* of concentrated training */
};
typedef int dd_hours_each(void *with, const struct dd_hours_seen *seen, struct dd_error *err);
DD_API int dd_task_hours(struct dd_desk *desk, const struct dd_rule_period *period,
                         const char *const *words, dd_hours_each *each, void *with,
                         struct dd_error *err);

/* The same by trainings: what each heard in the period, for training files and continuing education. */
struct dd_course_seen {
    const char *key, *name, *unit;
    const char *title, *kind, *mode, *level;
    dd_day from, until;
    int64_t hours;
    bool judged, passed; /* judged: whether it was passed is known */
    bool credited;
};
typedef int dd_course_each(void *with, const struct dd_course_seen *seen, struct dd_error *err);
DD_API int dd_task_courses(struct dd_desk *desk, const struct dd_rule_period *period,
                           const char *const *words, dd_course_each *each, void *with,
                           struct dd_error *err);

#endif
