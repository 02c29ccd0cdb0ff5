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

/*
 * The work of a period, by person: those in post in it and those who did something, or those whom the words choose. Each
 * figure is asked of the store once for everybody. Hours are in tenths, money in fen.
 */
enum {
    DD_WORK_POSTINGS, /* schools posted to */
    DD_WORK_VISITS,
    DD_WORK_SCHOOLS, /* visited */
    DD_WORK_HOURS,   /* at schools, on visits */
    DD_WORK_LESSONS,
    DD_WORK_PAPERS,
    DD_WORK_MEETINGS,
    DD_WORK_TALKS,
    DD_WORK_QUESTIONNAIRES,
    DD_WORK_WALKS,
    DD_WORK_LEADER, /* supervisions, by role */
    DD_WORK_DEPUTY,
    DD_WORK_MEMBER,
    DD_WORK_EXPERT,
    DD_WORK_STAFF,
    DD_WORK_DAYS, /* of supervision: working days, at least one each */
    DD_WORK_FINDINGS,
    DD_WORK_VERIFIED,
    DD_WORK_LOOK_BACKS,
    DD_WORK_TRAININGS,
    DD_WORK_TRAINING_HOURS,
    DD_WORK_EXPENSES,
    DD_WORK_OUTPUTS,
    DD_WORK_PERIODS, /* teaching load: days and visits in class periods. [依据 意见 第八条] */
    DD_WORK_FIGURES
};
struct dd_work_supervision {
    const char *key, *title, *unit, *kind, *role;
    dd_day from, until; /* until DD_NO_DAY: not over */
    int days;
};
struct dd_work_output {
    dd_day on;
    const char *kind, *title;
};
struct dd_workload_seen {
    const char *key, *name, *unit, *certificate, *title, *title_level, *title_series;
    const char *roles; /* held in the period, keys parted by commas; NULL: none */
    const char *grade; /* of the appraisal of the year; NULL: none */
    int64_t figure[DD_WORK_FIGURES];
    const struct dd_work_supervision *supervisions;
    unsigned supervision_count;
    const struct dd_work_output *outputs;
    unsigned output_count;
};
/* Class periods for a day of supervision and for a visit, by the numbers of the period. */
struct dd_work_rates {
    int64_t day, visit;
};
typedef int dd_workload_each(void *with, const struct dd_workload_seen *seen,
                             const struct dd_work_rates *rates, struct dd_error *err);
DD_API int dd_task_workload(struct dd_desk *desk, const struct dd_rule_period *period,
                            const char *const *words, dd_workload_each *each, void *with,
                            struct dd_error *err);

#endif
