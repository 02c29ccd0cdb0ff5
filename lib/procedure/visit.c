/* 挂牌督导: what a responsible inspector saw at a school, and what follows from it (articles 6 and 10). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "domain/office/office.h"
#include "domain/supervise/supervise.h"
#include "procedure/make.h"
#include "procedure/procedure.h"
#include "record/say_field.h"

#include <string.h>

#define A6 "意见 第六条"
#define A10 "意见 第十条"
#define A15 "意见 第十五条"

/*
 * [依据 意见 第六条] 责任督学对各级各类学校开展常态化挂牌督导工作. A visit is written down after it took place, so what can be
 * explained - a colleague stood in, the new certificate was being printed - yields to a reason; it is never lost.
 */
static void inspector_may_visit(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const int64_t person = dd_ref(this, VI_INSPECTOR);
    const struct dd_bind binds[] = {
        { "person", .number = person },
        { "role", .text = dd_appointment_kind.fields[AP_ROLE].choices[ROLE_RESPONSIBLE].key },
        { "school", .number = dd_ref(this, VI_SCHOOL) },
        { "day", .dated = true, .day = dd_date(this, VI_ON) },
        { 0 }
    };

    if (!dd_ask(sheet, "role-in-post", binds))
        dd_lacks_reason(sheet, A6, VI_INSPECTOR,
                        _("%s is no responsible inspector in post on that day"),
                        dd_person_name(sheet, person));
    else if (!dd_ask(sheet, "posted-at", binds))
        dd_warn(sheet, A10, VI_INSPECTOR, _("%s is not posted at that school on that day"),
                dd_person_name(sheet, person));
    if (!dd_ask(sheet, "certificate-holds", binds))
        dd_lacks_reason(sheet, A6, VI_INSPECTOR, _("%s holds no valid certificate on that day"),
                        dd_person_name(sheet, person));
}

/* [依据 教育督导条例 第十条] No reason makes good what a recused inspector saw: somebody else goes. */
static void inspector_is_not_recused(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const int64_t person = dd_ref(this, VI_INSPECTOR);
    const char *why = dd_recused(sheet, person, dd_ref(this, VI_SCHOOL), dd_date(this, VI_ON));

    if (why)
        dd_lacks(sheet, "教育督导条例 第十条", VI_INSPECTOR, _("%s is recused: %s"),
                 dd_person_name(sheet, person), why);
}

static void school_is_open(struct dd_sheet *sheet, const struct dd_record *school)
{
    const dd_day on = dd_date(dd_this(sheet), VI_ON);
    char day[DD_DAY_SIZE];

    dd_open_school(sheet, A10, VI_SCHOOL, dd_record_id(school), on);
    if (dd_has(school, UN_OPENED_ON) && on < dd_date(school, UN_OPENED_ON))
        dd_lacks(sheet, A10, VI_SCHOOL, _("%s was opened on %s"), dd_text(school, UN_NAME),
                 dd_day_text(dd_date(school, UN_OPENED_ON), day));
}

/* Schools are seen by eight items, kindergartens by four of their own. [依据 意见 第十条] */
static void items_are_of_the_school(struct dd_sheet *sheet, const struct dd_record *school)
{
    const struct dd_record *this = dd_this(sheet);
    const bool kindergarten = dd_choice(school, UN_TYPE) == UNIT_KINDERGARTEN;

    for (unsigned i = 0; i < dd_count(this, VI_ITEMS); i++) {
        const struct dd_record *item = dd_item(this, VI_ITEMS, i);
        const unsigned what = dd_choice(item, VISITED_ITEM);

        if (what != VISITED_OTHER && (what >= VISITED_KINDER_SAFETY) != kindergarten)
            dd_warn(sheet, A10, VI_ITEMS,
                    kindergarten ? _("'%s' is an item of schools, not of kindergartens")
                                 : _("'%s' is an item of kindergartens, not of schools"),
                    dd_choice_say(&item->kind->fields[VISITED_ITEM], what));
    }
}

/* Nobody is at two schools at once; times of day are kept so that they compare as texts. */
static void check_apart(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const struct dd_record *this = dd_this(sheet);

    (void)with;
    if (columns[2] && columns[3] && strcmp(dd_text(this, VI_ARRIVED), columns[3]) < 0 &&
        strcmp(columns[2], dd_text(this, VI_LEFT)) < 0)
        dd_warn(sheet, NULL, VI_ARRIVED, _("by %s the inspector was at %s then, from %s to %s"),
                columns[0], columns[1], columns[2], columns[3]);
}

static void visits_are_apart(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = { { "inspector", .number = dd_ref(this, VI_INSPECTOR) },
                                     { "day", .dated = true, .day = dd_date(this, VI_ON) },
                                     { 0 } };

    if (dd_has(this, VI_ARRIVED) && dd_has(this, VI_LEFT))
        dd_ask_each(sheet, "visits-that-day", binds, check_apart, NULL);
}

static bool is_followed_up(unsigned follow_up)
{
    return follow_up == FOLLOW_RECTIFY || follow_up == FOLLOW_REPORT || follow_up == FOLLOW_CONSULT;
}

/* The first item that is judged a problem; NULL: none is. */
static const struct dd_record *problem_item(const struct dd_record *visit)
{
    for (unsigned i = 0; i < dd_count(visit, VI_ITEMS); i++)
        if (dd_choice(dd_item(visit, VI_ITEMS, i), VISITED_JUDGED) == JUDGED_PROBLEM)
            return dd_item(visit, VI_ITEMS, i);
    return NULL;
}

/* [依据 意见 第十五条] A problem is answered, and what is to be answered is written. */
static void follow_up_fits(struct dd_sheet *sheet, const struct dd_record *school)
{
    const struct dd_record *this = dd_this(sheet);
    const unsigned follow_up = dd_choice(this, VI_FOLLOW_UP);

    if (is_followed_up(follow_up) && !dd_has(this, VI_PROBLEMS))
        dd_lacks(sheet, A15, VI_PROBLEMS, "%s", _("what is to be followed up is not written"));
    if (follow_up == FOLLOW_CONSULT && !dd_has(school, UN_COMPETENT))
        dd_warn(sheet, A15, VI_FOLLOW_UP,
                _("%s has no competent department on record; the finding has to say who is asked"),
                dd_text(school, UN_NAME));
    if (follow_up == FOLLOW_NONE && (problem_item(this) || dd_has(this, VI_PROBLEMS)))
        dd_warn(sheet, A15, VI_FOLLOW_UP, "%s", _("there are problems, and nothing follows"));
}

static void may_be_recorded(struct dd_sheet *sheet)
{
    const struct dd_record *school = dd_load(sheet, dd_this(sheet), VI_SCHOOL);

    if (!school)
        return;
    inspector_may_visit(sheet);
    inspector_is_not_recused(sheet);
    school_is_open(sheet, school);
    items_are_of_the_school(sheet, school);
    visits_are_apart(sheet);
    follow_up_fits(sheet, school);
}

static void name_finding(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    dd_warn(sheet, A15, VI_FOLLOW_UP, _("finding %s stands all the same"), columns[0]);
}

/* Who, where and when is asked again once it is another; what was made of the problems is not unmade by an edit. */
static void may_be_changed(struct dd_sheet *sheet)
{
    const struct dd_bind binds[] = { { "source", .number = dd_record_id(dd_this(sheet)) }, { 0 } };
    const struct dd_record *school = dd_load(sheet, dd_this(sheet), VI_SCHOOL);
    bool answered = dd_changes(sheet, VI_FOLLOW_UP) || dd_changes(sheet, VI_PROBLEMS);

    if (dd_changes(sheet, VI_INSPECTOR) || dd_changes(sheet, VI_SCHOOL) || dd_changes(sheet, VI_ON))
        may_be_recorded(sheet);
    else if (school && answered)
        follow_up_fits(sheet, school);
    if (answered)
        dd_ask_each(sheet, "findings-in", binds, name_finding, NULL);
}

static void tell_hours(struct dd_record *visit)
{
    if (!dd_has(visit, VI_HOURS) && dd_visit_hours(visit))
        dd_set_number(visit, VI_HOURS, dd_visit_hours(visit));
}

/* The field of work that each item looks at. */
static unsigned field_of_work(const struct dd_record *item)
{
    static const unsigned char fields[] = {
        [VISITED_AFFAIRS] = WORK_RUNNING,      [VISITED_ENROLMENT] = WORK_ENROLMENT,
        [VISITED_LESSONS] = WORK_TEACHING,     [VISITED_STUDENTS] = WORK_BURDEN,
        [VISITED_TEACHERS] = WORK_ETHICS,      [VISITED_SAFETY] = WORK_SAFETY,
        [VISITED_CANTEEN] = WORK_SAFETY,       [VISITED_SPIRIT] = WORK_RUNNING,
        [VISITED_KINDER_SAFETY] = WORK_SAFETY, [VISITED_KINDER_RUNNING] = WORK_RUNNING,
        [VISITED_KINDER_ETHICS] = WORK_ETHICS, [VISITED_OTHER] = WORK_OTHER,
    };

    return item ? fields[dd_choice(item, VISITED_ITEM)] : WORK_OTHER;
}

/* The department that answers for the school is asked on the day of the visit. */
static void consult(struct dd_sheet *sheet, struct dd_record *finding)
{
    const struct dd_record *school = dd_load(sheet, dd_this(sheet), VI_SCHOOL);
    struct dd_record *asked = dd_add_item(finding, FD_CONSULTED);

    if (school && dd_has(school, UN_COMPETENT))
        dd_set_ref(asked, CONSULTED_UNIT, dd_ref(school, UN_COMPETENT),
                   dd_ref_word(school, UN_COMPETENT));
    dd_set_date(asked, CONSULTED_ASKED_ON, dd_date(dd_this(sheet), VI_ON));
}

/* [依据 意见 第十五条] 整改通知 and 会商部门 make a problem of what is written; how it is answered is the problem's own matter. */
static void follow_up(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const unsigned answer = dd_choice(this, VI_FOLLOW_UP);
    struct dd_record *finding;

    if (dd_legacy(sheet) || (answer != FOLLOW_RECTIFY && answer != FOLLOW_CONSULT))
        return;
    finding = dd_finding_for(sheet, dd_load(sheet, this, VI_SCHOOL),
                             field_of_work(problem_item(this)), dd_text(this, VI_PROBLEMS));
    if (answer == FOLLOW_CONSULT)
        consult(sheet, finding);
    dd_make_about(sheet, finding, FD_FOUND_IN);
}

static void record(struct dd_sheet *sheet)
{
    tell_hours(dd_mine(sheet));
    follow_up(sheet);
}

static void edited(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);

    /* hours that followed from other times follow from these now */
    if (!dd_changes(sheet, VI_HOURS) &&
        dd_number(mine, VI_HOURS) == dd_visit_hours(dd_before(sheet)))
        dd_clear(mine, VI_HOURS);
    tell_hours(mine);
    if (dd_changes(sheet, VI_FOLLOW_UP))
        follow_up(sheet);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, may_be_recorded, record, "登记督导记录", A10 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_visit_flow = { &dd_visit_kind, moves, NULL, .changed = may_be_changed,
                                       .edited = edited };
