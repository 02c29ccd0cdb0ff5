/*
 * 配备比例: who is in post, in which role, and how many that is for the schools there are (article 6). Every figure says how it
 * came about; the same persons and schools as in the rules of schema/rules.
 */
#include "base/text.h"
#include "domain/inspector/inspector.h"
#include "store/query.h"

#include <dudao/policy.h>
#include <dudao/task.h>
#include <stdio.h>
#include <string.h>

enum { YEARS_SHOWN = 5, SHOWN = 96 };

/* Persons of one day: by role, each once in all, and those of the roles that are to be mainly in service. */
struct persons {
    dd_day day;
    int64_t of_role[ROLE_RESPONSIBLE + 1];
    int64_t counted, full_time;
    int64_t mainly, in_service;
};

struct schools {
    int64_t small, large, pupils, unknown;
};

struct ratio {
    struct dd_store *store;
    dd_day day;
    bool associates; /* are counted */
    int64_t large_school;
    dd_ratio_each *each;
    void *with;
    struct dd_error *err;
};

static int number_on(const struct ratio *ratio, const char *id, dd_day day, int64_t *out)
{
    struct dd_number_rule number;

    if (dd_policy_number(ratio->store, id, day, &number, ratio->err))
        return -1;
    *out = number.value;
    return 0;
}

static int begin(struct ratio *ratio)
{
    int64_t associates;

    if (number_on(ratio, "count-associates", ratio->day, &associates) ||
        number_on(ratio, "large-school", ratio->day, &ratio->large_school))
        return -1;
    ratio->associates = associates != 0;
    return 0;
}

/* `full-time,responsible` as the choices of an appointment. */
static unsigned roles_of(const char *words)
{
    const struct dd_choice *roles = dd_appointment_kind.fields[AP_ROLE].choices;
    unsigned set = 0;

    for (unsigned role = 1; roles[role].key; role++)
        for (const char *at = words; at; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL) {
            const size_t length = strcspn(at, ",");
            if (strlen(roles[role].key) == length && strncmp(at, roles[role].key, length) == 0)
                set |= 1u << role;
        }
    return set;
}

static bool is_counted(const struct ratio *ratio, unsigned roles)
{
    return ratio->associates ? roles != 0 : (roles & ~(1u << ROLE_ASSOCIATE)) != 0;
}

static int each_person(const struct ratio *ratio, dd_day day, dd_ratio_person_each *each,
                       void *with)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(ratio->store, "ratio-persons", &query, ratio->err))
        return -1;
    dd_query_day(query, "day", day);
    while ((got = dd_query_next(query, ratio->err)) > 0) {
        const unsigned roles = roles_of(dd_query_string(query, 3));
        const struct dd_ratio_person seen = {
            .key = dd_query_string(query, 0),
            .name = dd_query_string(query, 1),
            .in_service = dd_query_int(query, 2) != 0,
            .roles = roles,
            .counted = is_counted(ratio, roles),
        };
        if (each(with, &seen, ratio->err))
            break;
    }
    dd_query_end(query);
    return got ? -1 : 0;
}

static int count_person(void *with, const struct dd_ratio_person *seen, struct dd_error *err)
{
    struct persons *persons = with;

    (void)err;
    for (unsigned role = 1; role <= ROLE_RESPONSIBLE; role++)
        persons->of_role[role] += seen->roles >> role & 1;
    persons->counted += seen->counted;
    persons->full_time += seen->roles >> ROLE_FULL_TIME & 1;
    if (seen->roles & (1u << ROLE_PART_TIME | 1u << ROLE_ASSOCIATE)) {
        persons->mainly++;
        persons->in_service += seen->in_service;
    }
    return 0;
}

static int count_persons(const struct ratio *ratio, dd_day day, struct persons *out)
{
    *out = (struct persons){ .day = day };
    return each_person(ratio, day, count_person, out);
}

static int each_school(const struct ratio *ratio, dd_ratio_school_each *each, void *with)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(ratio->store, "ratio-schools", &query, ratio->err))
        return -1;
    dd_query_day(query, "day", ratio->day);
    while ((got = dd_query_next(query, ratio->err)) > 0) {
        const struct dd_ratio_school seen = {
            .code = dd_query_string(query, 0),
            .name = dd_query_string(query, 1),
            .type = dd_query_string(query, 2),
            .pupils = dd_query_is_null(query, 3) ? -1 : dd_query_int(query, 3),
            .large = dd_query_int(query, 3) > ratio->large_school,
        };
        if (each(with, &seen, ratio->err))
            break;
    }
    dd_query_end(query);
    return got ? -1 : 0;
}

static int count_school(void *with, const struct dd_ratio_school *seen, struct dd_error *err)
{
    struct schools *schools = with;

    (void)err;
    schools->large += seen->large;
    schools->small += !seen->large;
    schools->unknown += seen->pupils < 0;
    schools->pupils += seen->pupils > 0 ? seen->pupils : 0;
    return 0;
}

static int tell(const struct ratio *ratio, const struct dd_ratio_seen *seen)
{
    return ratio->each(ratio->with, seen, ratio->err);
}

static int tell_count(const struct ratio *ratio, const char *what, const char *label, int64_t count,
                      const char *how)
{
    char actual[SHOWN];

    snprintf(actual, sizeof actual, "%lld", (long long)count);
    return tell(
        ratio, &(struct dd_ratio_seen){
                   .what = what, .label = label, .day = ratio->day, .actual = actual, .how = how });
}

/* `1 + 3 + 5 − 2`: those of each role that counts, less the posts that somebody holds beside another one. */
static int tell_persons(const struct ratio *ratio, const struct persons *persons)
{
    const struct dd_choice *roles = dd_appointment_kind.fields[AP_ROLE].choices;
    struct dd_text how = { 0 };
    int64_t beside = -persons->counted;
    int failed = 0;

    for (unsigned role = 1; !failed && roles[role].key; role++) {
        const int64_t count = persons->of_role[role];

        failed = tell_count(ratio, roles[role].key, roles[role].label, count, NULL);
        if (role == ROLE_ASSOCIATE && !ratio->associates)
            continue;
        dd_text_format(&how, "%s%lld", how.length ? " + " : "", (long long)count);
        beside += count;
    }
    if (beside)
        dd_text_format(&how, " − %lld", (long long)beside);
    if (!failed)
        failed = tell_count(ratio, "inspectors", "督学总数", persons->counted, dd_text_get(&how));
    dd_text_free(&how);
    return failed;
}

/* A part of a whole against its least share, a number of the rules; nothing of nobody. */
static int tell_share(const struct ratio *ratio, const char *what, const char *label, dd_day day,
                      int64_t part, int64_t whole, const char *number)
{
    char actual[SHOWN], expected[SHOWN], how[SHOWN];
    int64_t least;

    if (whole == 0)
        return 0;
    if (number_on(ratio, number, day, &least))
        return -1;
    snprintf(actual, sizeof actual, "%.1f %%", 100.0 * (double)part / (double)whole);
    snprintf(expected, sizeof expected, "≥ %g %%", (double)least / 100.0);
    snprintf(how, sizeof how, "%lld ÷ %lld", (long long)part, (long long)whole);
    return tell(ratio, &(struct dd_ratio_seen){ .what = what,
                                                .label = label,
                                                .day = day,
                                                .expected = expected,
                                                .actual = actual,
                                                .how = how,
                                                .judged = true,
                                                .holds = part * 10000 >= whole * least });
}

/* [依据 意见 第六条] 并逐步提高: not less than at the end of the year before, in points. */
static int tell_trend(const struct ratio *ratio, const struct persons *before,
                      const struct persons *now)
{
    char actual[SHOWN], how[SHOWN];

    if (before->counted == 0 || now->counted == 0)
        return 0;
    const double was = 100.0 * (double)before->full_time / (double)before->counted,
                 is = 100.0 * (double)now->full_time / (double)now->counted;
    snprintf(actual, sizeof actual, "%+.1f", is - was);
    snprintf(how, sizeof how, "%.1f − %.1f", is, was);
    return tell(ratio,
                &(struct dd_ratio_seen){
                    .what = "full-time-trend",
                    .label = "专职占比较上年末（百分点）",
                    .day = ratio->day,
                    .expected = "≥ 0",
                    .actual = actual,
                    .how = how,
                    .judged = true,
                    .holds = now->full_time * before->counted >= before->full_time * now->counted,
                });
}

static int first_year(const struct ratio *ratio, int *year)
{
    struct dd_query *query;
    int got;

    *year = dd_day_year(ratio->day);
    if (dd_query_ask(ratio->store, "ratio-first-day", &query, ratio->err))
        return -1;
    got = dd_query_next(query, ratio->err);
    if (got > 0 && !dd_query_is_null(query, 0))
        *year = dd_day_year(dd_query_date(query, 0));
    dd_query_end(query);
    return got < 0 ? -1 : 0;
}

/* The ends of the years before, then the day itself, each against the least share of its time; then the last step. */
static int tell_shares(const struct ratio *ratio, const struct persons *now)
{
    const int year = dd_day_year(ratio->day);
    struct persons then, before = { 0 };
    int from;

    if (first_year(ratio, &from))
        return -1;
    if (from < year - YEARS_SHOWN)
        from = year - YEARS_SHOWN;
    for (int at = from; at < year; at++) {
        if (count_persons(ratio, dd_day_make(at, 12, 31), &then) ||
            tell_share(ratio, "full-time-share", "专职占比", then.day, then.full_time, then.counted,
                       "full-time-share"))
            return -1;
        before = then;
    }
    if (tell_share(ratio, "full-time-share", "专职占比", now->day, now->full_time, now->counted,
                   "full-time-share"))
        return -1;
    return tell_trend(ratio, &before, now);
}

/* [依据 意见 第六条] 按国家规定比例配备督学: one to so many schools, one to each large one. */
static int tell_needed(const struct ratio *ratio, const struct schools *schools, int64_t counted)
{
    char actual[SHOWN], expected[SHOWN], how[SHOWN];
    int64_t each, needed;

    if (number_on(ratio, "schools-per-inspector", ratio->day, &each))
        return -1;
    if (each < 1)
        each = 1;
    needed = (schools->small + each - 1) / each + schools->large;
    snprintf(actual, sizeof actual, "%lld", (long long)counted);
    snprintf(expected, sizeof expected, "≥ %lld", (long long)needed);
    snprintf(how, sizeof how, "⌈%lld ÷ %lld⌉ + %lld", (long long)schools->small, (long long)each,
             (long long)schools->large);
    if (needed == 0)
        return 0;
    return tell(ratio, &(struct dd_ratio_seen){ .what = "inspectors-needed",
                                                .label = "应配督学",
                                                .day = ratio->day,
                                                .expected = expected,
                                                .actual = actual,
                                                .how = how,
                                                .judged = true,
                                                .holds = counted >= needed });
}

static int tell_pupils(const struct ratio *ratio, const struct schools *schools, int64_t counted)
{
    char actual[SHOWN], how[SHOWN];

    if (schools->pupils == 0 || counted == 0)
        return 0;
    snprintf(actual, sizeof actual, "%.1f", (double)schools->pupils / (double)counted);
    snprintf(how, sizeof how, "%lld ÷ %lld", (long long)schools->pupils, (long long)counted);
    return tell(ratio, &(struct dd_ratio_seen){ .what = "pupils-per-inspector",
                                                .label = "每名督学对应在校生",
                                                .day = ratio->day,
                                                .actual = actual,
                                                .how = how });
}

static int tell_schools(const struct ratio *ratio, int64_t counted)
{
    struct schools schools = { 0 };
    char how[SHOWN];

    if (each_school(ratio, count_school, &schools))
        return -1;
    snprintf(how, sizeof how, "> %lld", (long long)ratio->large_school);
    if (tell_count(ratio, "schools", "学校数", schools.small + schools.large, NULL) ||
        tell_count(ratio, "large-schools", "学生较多的学校", schools.large, how) ||
        tell_count(ratio, "pupils", "在校生数", schools.pupils, NULL))
        return -1;
    if (schools.unknown &&
        tell_count(ratio, "schools-without-pupils", "未登记在校生数的学校", schools.unknown, NULL))
        return -1;
    return tell_needed(ratio, &schools, counted) || tell_pupils(ratio, &schools, counted) ? -1 : 0;
}

int dd_task_ratio(struct dd_store *store, dd_day day, dd_ratio_each *each, void *with,
                  struct dd_error *err)
{
    struct ratio ratio = { .store = store, .day = day, .each = each, .with = with, .err = err };
    struct persons now;

    if (begin(&ratio) || count_persons(&ratio, day, &now) || tell_persons(&ratio, &now) ||
        tell_shares(&ratio, &now) ||
        tell_share(&ratio, "in-service-share", "兼职督学和教育督导员在职占比", day, now.in_service,
                   now.mainly, "in-service-share"))
        return -1;
    return tell_schools(&ratio, now.counted);
}

int dd_task_ratio_persons(struct dd_store *store, dd_day day, dd_ratio_person_each *each,
                          void *with, struct dd_error *err)
{
    struct ratio ratio = { .store = store, .day = day, .err = err };

    return begin(&ratio) ? -1 : each_person(&ratio, day, each, with);
}

int dd_task_ratio_schools(struct dd_store *store, dd_day day, dd_ratio_school_each *each,
                          void *with, struct dd_error *err)
{
    struct ratio ratio = { .store = store, .day = day, .err = err };

    return begin(&ratio) ? -1 : each_school(&ratio, each, with);
}
