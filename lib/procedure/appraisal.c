/* 考核: three scores, the grade that follows from them, what it leads to (article 7). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "procedure/make.h"
#include "procedure/procedure.h"
#include "record/say_field.h"

#define A7 "意见 第七条"

enum { TENTHS = 10, SCORES = 3 };
static const unsigned scores[SCORES] = { APR_POLITICAL, APR_ABILITY, APR_DUTY };

static int64_t person_of(const struct dd_record *appraisal)
{
    return dd_has(appraisal, APR_INSPECTOR) ? dd_ref(appraisal, APR_INSPECTOR)
                                            : dd_ref(appraisal, APR_STAFF);
}

/* A year is appraised once it has begun; whoever held no post in it is likely another person, or it another year. */
static void may_be_drafted(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    int year = (int)dd_number(this, APR_YEAR);
    const struct dd_bind binds[] = {
        { "person", .number = person_of(this) },
        { "from", .dated = true, .day = dd_day_make(year, 1, 1) },
        { "until", .dated = true, .day = dd_day_make(year, 12, 31) },
        { 0 },
    };

    if (year > dd_day_year(dd_today(sheet)))
        dd_lacks(sheet, A7, APR_YEAR, _("%d has not begun"), year);
    else if (person_of(this) && !dd_ask(sheet, "served-between", binds))
        dd_warn(sheet, A7, APR_YEAR, _("%s held no post in %d"),
                dd_person_name(sheet, person_of(this)), year);
}

/* [依据 意见 第七条] 政治表现、业务能力、履行职责: excellent by the average, and nobody who fails in one of them passes. */
static unsigned grade_by_scores(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    int64_t excellent = dd_rule_number(sheet, "appraisal-excellent") * TENTHS,
            qualified = dd_rule_number(sheet, "appraisal-qualified") * TENTHS, sum = 0;

    for (unsigned i = 0; i < SCORES; i++) {
        if (dd_number(this, scores[i]) < qualified)
            return GRADE_UNQUALIFIED;
        sum += dd_number(this, scores[i]);
    }
    return sum >= excellent * SCORES ? GRADE_EXCELLENT : GRADE_QUALIFIED;
}

static unsigned grade_of(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    return dd_has(this, APR_GRADE) ? dd_choice(this, APR_GRADE) : grade_by_scores(sheet);
}

static bool leads_to(const struct dd_record *appraisal, unsigned outcome)
{
    for (unsigned i = 0; i < dd_count(appraisal, APR_OUTCOME); i++)
        if (dd_item_choice(appraisal, APR_OUTCOME, i) == outcome)
            return true;
    return false;
}

/* [依据 意见 第七条] 对工作优秀、成效显著的予以表扬奖励，加大倾斜力度. */
static void warn_of_praise(struct dd_sheet *sheet)
{
    static const unsigned merits[] = { OUTCOME_PRAISE, OUTCOME_PROMOTION, OUTCOME_HONOUR,
                                       OUTCOME_TITLE };
    const struct dd_record *this = dd_this(sheet);

    if (grade_of(sheet) == GRADE_EXCELLENT)
        return;
    for (unsigned i = 0; i < sizeof merits / sizeof *merits; i++)
        if (leads_to(this, merits[i])) {
            dd_warn(sheet, A7, APR_OUTCOME, "%s", _("praise and preference are for the excellent"));
            return;
        }
}

static void warn_of_post(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const struct dd_field *role = &dd_appointment_kind.fields[AP_ROLE];

    (void)with;
    dd_warn(sheet, A7, APR_OUTCOME, _("out means ended, and %s %s stands"), columns[0],
            dd_choice_say(role, dd_choice_find(role->choices, columns[1])));
}

/* [依据 意见 第七条] 退出机制: an appraisal ends no appointment by itself. */
static void warn_of_exit(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = { { "person", .number = person_of(this) }, { 0 } };

    if (leads_to(this, OUTCOME_EXIT))
        dd_ask_each(sheet, "appointments-standing", binds, warn_of_post, NULL);
}

static void may_be_decided(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    unsigned due;

    dd_warn_of_own(sheet, A7, dd_has(this, APR_INSPECTOR) ? APR_INSPECTOR : APR_STAFF,
                   person_of(this));
    for (unsigned i = 0; i < SCORES; i++)
        if (!dd_has(this, scores[i])) /* told already */
            return;
    due = grade_by_scores(sheet);
    if (dd_has(this, APR_GRADE) && dd_choice(this, APR_GRADE) != due)
        dd_lacks_reason(sheet, A7, APR_GRADE, _("by the scores it is %s"),
                        dd_choice_say(&dd_appraisal_kind.fields[APR_GRADE], due));
    warn_of_praise(sheet);
    warn_of_exit(sheet);
}

static void set_grade(struct dd_sheet *sheet)
{
    dd_set_choice(dd_mine(sheet), APR_GRADE, grade_of(sheet));
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,           "create",  APR_DRAFTED,   may_be_drafted, NULL,      "拟评",         A7 },
    { DD_AT(APR_DRAFTED),   "decide",  APR_DECIDED,   may_be_decided, set_grade, "评定等次",     A7, .decided = true },
    { DD_AT(APR_DECIDED),   "publish", APR_PUBLISHED, warn_of_exit,   NULL,      "公布考核结果", A7 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_appraisal_flow = { &dd_appraisal_kind, moves, NULL };
