/* 聘任: nominated, put on public notice, appointed, renewed or ended (article 6). */
#include "procedure/appointment.h"
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "procedure/make.h"
#include "procedure/procedure.h"
#include "record/say_field.h"

#include <string.h>

static const struct dd_choice reasons_to_end[] = {
    [1] = { "expired", "期满" },     [2] = { "resigned", "辞任" }, [3] = { "retired", "退休" },
    [4] = { "transferred", "调离" }, [5] = { "removed", "解聘" },  { 0 },
};

static bool is_by_government(const struct dd_record *appointment)
{
    unsigned role = dd_choice(appointment, AP_ROLE);

    return role == ROLE_CHIEF || role == ROLE_FULL_TIME;
}

static bool needs_no_notice(struct dd_sheet *sheet)
{
    return is_by_government(dd_this(sheet));
}

/* [依据 意见 第六条] 管委任命总督学 and selects the full-time ones. */
static void check_appointer(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (is_by_government(this) && dd_choice(this, AP_BY) != APPOINTED_BY_MANAGEMENT)
        dd_lacks(sheet, "意见 第六条", AP_BY, "%s",
                 _("chief and full-time inspectors are appointed by the management committee"));
}

/* [依据 意见 第六条] 退休时间不超过3年. */
static void check_retired(struct dd_sheet *sheet, const struct dd_record *inspector)
{
    const struct dd_record *this = dd_this(sheet);
    int64_t years = dd_rule_number(sheet, "retired-years");

    if (dd_has(inspector, IN_RETIRED_ON) && dd_has(this, AP_FROM) &&
        dd_day_add_months(dd_date(inspector, IN_RETIRED_ON), (int)years * 12) <
            dd_date(this, AP_FROM))
        dd_lacks(sheet, "意见 第六条", AP_FROM,
                 _("%s has been retired for more than %d years on that day"),
                 dd_text(inspector, IN_NAME), (int)years);
}

/* Of those whom the office appoints itself; both ends are counted. [依据 督学管理暂行办法 第九条] */
static bool notice_is_short(struct dd_sheet *sheet, int *days, int *least)
{
    const struct dd_record *this = dd_this(sheet);
    dd_day from = dd_date(this, AP_NOTICE_FROM), until = dd_date(this, AP_NOTICE_UNTIL);
    unsigned role = dd_choice(this, AP_ROLE);

    if (from == DD_NO_DAY || until < from || (role != ROLE_PART_TIME && role != ROLE_RESPONSIBLE))
        return false;
    *days = dd_working_between(sheet, from, until);
    *least = (int)dd_rule_number(sheet, "appointment-notice-days");
    return *days < *least;
}

/* Said when it is put up, while it can still be made longer. [依据 督学管理暂行办法 第九条] */
static void notice_is_long(struct dd_sheet *sheet)
{
    int days, least;

    if (notice_is_short(sheet, &days, &least))
        dd_warn(sheet, "督学管理暂行办法 第九条", AP_NOTICE_UNTIL,
                _("the public notice has %d working days, at least %d are needed"), days, least);
}

/* [依据 督学管理暂行办法 第九条] Whoever is on notice is not appointed before it ends. */
static void check_notice(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    char until[DD_DAY_SIZE];
    int days, least;

    if (!dd_has(this, AP_NOTICE_UNTIL))
        return;
    if (notice_is_short(sheet, &days, &least))
        dd_lacks(sheet, "督学管理暂行办法 第九条", AP_NOTICE_UNTIL,
                 _("the public notice has %d working days, at least %d are needed"), days, least);
    else if (dd_on(sheet) <= dd_date(this, AP_NOTICE_UNTIL))
        dd_lacks(sheet, "督学管理暂行办法 第九条", AP_NOTICE_UNTIL,
                 _("the public notice runs until %s, the appointment may follow from the next day"),
                 dd_day_text(dd_date(this, AP_NOTICE_UNTIL), until));
}

/* [依据 教育督导条例 第七条] [依据 山东省教育督导条例 第九条] Ten years, and bachelor or senior title; a reason may stand for it. */
static void check_qualification(struct dd_sheet *sheet, const struct dd_record *inspector)
{
    int64_t years = dd_rule_number(sheet, "education-years");
    unsigned level = dd_choice(inspector, IN_EDUCATION_LEVEL);
    bool degree =
        level == EDUCATION_DOCTOR || level == EDUCATION_MASTER || level == EDUCATION_BACHELOR;

    if (dd_number(inspector, IN_YEARS_IN_EDUCATION) < years)
        dd_lacks_reason(sheet, "教育督导条例 第七条", DD_NO_ROW,
                        _("%s has fewer than %d years in education on record"),
                        dd_text(inspector, IN_NAME), (int)years);
    if (!degree && dd_choice(inspector, IN_TITLE_LEVEL) != TITLE_SENIOR)
        dd_lacks_reason(sheet, "山东省教育督导条例 第九条", DD_NO_ROW,
                        _("%s has neither a bachelor's degree nor a senior title on record"),
                        dd_text(inspector, IN_NAME));
}

/* [依据 意见 第六条] 由管委颁发督学证书: missing, it warns here and stops a posting and a team. */
static void check_certificate(struct dd_sheet *sheet, const struct dd_record *inspector)
{
    const struct dd_record *this = dd_this(sheet);
    const dd_day day = dd_has(this, AP_FROM) ? dd_date(this, AP_FROM) : dd_on(sheet);
    const struct dd_bind binds[] = { { "person", .number = dd_record_id(inspector) },
                                     { "day", .dated = true, .day = day },
                                     { 0 } };

    if (!dd_ask(sheet, "certificate-holds", binds))
        dd_warn(sheet, "意见 第六条", DD_NO_ROW, _("%s holds no valid certificate on that day"),
                dd_text(inspector, IN_NAME));
}

/* The same person twice in one role is a term that was not ended; two chiefs are one who was not. */
static void tell_beside(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const struct dd_record *this = dd_this(sheet);

    (void)with;
    dd_warn(sheet, "意见 第六条", AP_FROM, _("%s is %s at the same time by %s; end the former one"),
            columns[1], dd_choice_say(&this->kind->fields[AP_ROLE], dd_choice(this, AP_ROLE)),
            columns[0]);
}

/* [依据 意见 第六条] 总督学统筹负责: there is one; and nobody holds one role twice. */
static void check_beside(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = {
        { "inspector", .number = dd_ref(this, AP_INSPECTOR) },
        { "role", .text = dd_role_of(this)->key },
        { "from", .dated = true, .day = dd_date(this, AP_FROM) },
        { "until", .dated = true, .day = dd_date(this, AP_UNTIL) },
        { 0 },
    };

    if (dd_has(this, AP_FROM))
        dd_ask_each(sheet, "appointments-beside", binds, tell_beside, NULL);
}

static void may_be_appointed(struct dd_sheet *sheet)
{
    const struct dd_record *inspector = dd_load(sheet, dd_this(sheet), AP_INSPECTOR);

    if (!inspector)
        return;
    check_appointer(sheet);
    check_retired(sheet, inspector);
    check_notice(sheet);
    dd_term_allowed(sheet);
    check_qualification(sheet, inspector);
    check_certificate(sheet, inspector);
    check_beside(sheet);
}

/* One from before the system begins in post. */
static void may_be_nominated(struct dd_sheet *sheet)
{
    if (dd_record_state(dd_this(sheet)) == AP_IN_POST)
        check_beside(sheet);
    dd_warn_of_removal(sheet, dd_ref(dd_this(sheet), AP_INSPECTOR));
}

/* A correction of one in post is asked what its appointment was asked of the same fields. */
static void may_be_corrected(struct dd_sheet *sheet)
{
    const unsigned in_post = DD_AT(AP_IN_POST) | DD_AT(AP_SUSPENDED);
    const struct dd_record *inspector = dd_load(sheet, dd_this(sheet), AP_INSPECTOR);
    const bool role = dd_changes(sheet, AP_ROLE), from = dd_changes(sheet, AP_FROM);

    if (!dd_stood_in(sheet, in_post) || !inspector)
        return;
    if (role || dd_changes(sheet, AP_BY))
        check_appointer(sheet);
    if (from)
        check_retired(sheet, inspector);
    if (role)
        dd_term_allowed(sheet);
    if (role || from || dd_changes(sheet, AP_UNTIL))
        check_beside(sheet);
}

static bool stands(const struct dd_record *appointment)
{
    const unsigned standing = DD_AT(AP_IN_POST) | DD_AT(AP_SUSPENDED);

    return appointment->voided_on == DD_NO_DAY && (standing & DD_AT(dd_record_state(appointment)));
}

/* One from before the system begins in post, or suspended: its term runs too. */
static void nominated(struct dd_sheet *sheet)
{
    dd_term_count(sheet);
    if (stands(dd_mine(sheet)))
        dd_term_bound(sheet);
}

/* [依据 意见 第四条] Of a chief and a full-time inspector the city is told; of the others nobody is. */
static struct dd_tenure tenure_of(struct dd_sheet *sheet, const struct dd_record *appointment)
{
    const struct dd_record *inspector = dd_load(sheet, appointment, AP_INSPECTOR);

    if (!inspector || !is_by_government(appointment))
        return (struct dd_tenure){ 0 };
    return (struct dd_tenure){
        .name = dd_text(inspector, IN_NAME),
        .post = dd_role_of(appointment)->label,
        .from = dd_date(appointment, AP_FROM),
        .until = DD_NO_DAY,
    };
}

static void begin_term(struct dd_sheet *sheet)
{
    const struct dd_tenure nobody = { 0 }, is = tenure_of(sheet, dd_mine(sheet));

    dd_term_bound(sheet);
    dd_file_tenure(sheet, &nobody, &is);
}

/* A correction of who was appointed to what, and from when. */
static void correct_term(struct dd_sheet *sheet)
{
    const struct dd_tenure was = tenure_of(sheet, dd_before(sheet)),
                           is = tenure_of(sheet, dd_this(sheet));

    if (dd_stood_in(sheet, DD_AT(AP_IN_POST) | DD_AT(AP_SUSPENDED)))
        dd_file_tenure(sheet, &was, &is);
}

static bool is_responsible(const struct dd_record *appointment)
{
    return dd_choice(appointment, AP_ROLE) == ROLE_RESPONSIBLE;
}

/* Who was sent by this appointment, and by no other one that stands. */
static void warn_of_teams(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const unsigned role = dd_choice(this, AP_ROLE);

    if (role == ROLE_CHIEF || role == ROLE_FULL_TIME || role == ROLE_PART_TIME)
        dd_teams_warn(sheet, dd_ref(this, AP_INSPECTOR), true);
}

/* What was given to whom it put in post is not left with nobody: ended, it ends too; taken back, it goes first. */
static void may_leave(struct dd_sheet *sheet)
{
    if (!stands(dd_before(sheet)) || stands(dd_this(sheet)))
        return;
    if (is_responsible(dd_before(sheet)))
        dd_postings_hold(sheet, dd_ref(dd_before(sheet), AP_INSPECTOR));
    warn_of_teams(sheet);
}

static void warn_of_suspended(struct dd_sheet *sheet)
{
    if (is_responsible(dd_this(sheet)))
        dd_postings_stop(sheet, dd_ref(dd_this(sheet), AP_INSPECTOR));
    warn_of_teams(sheet);
}

/* 离任交回督学证: of whoever holds no other post and is not in the pool. [依据 意见 第六条] */
static void warn_of_certificate(struct dd_sheet *sheet)
{
    const struct dd_bind binds[] = {
        { "person", .number = dd_ref(dd_this(sheet), AP_INSPECTOR) },
        { 0 },
    };

    if (dd_ask(sheet, "certificate-left", binds))
        dd_warn(sheet, "意见 第六条", DD_NO_ROW,
                _("%s still holds a certificate; it is taken back by revoke"),
                dd_person_name(sheet, dd_ref(dd_this(sheet), AP_INSPECTOR)));
}

static void warn_of_left(struct dd_sheet *sheet)
{
    if (is_responsible(dd_this(sheet)))
        dd_postings_warn(sheet, dd_ref(dd_this(sheet), AP_INSPECTOR));
    warn_of_teams(sheet);
    warn_of_certificate(sheet);
}

static void end_term(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    struct dd_tenure was = tenure_of(sheet, mine);

    if (is_responsible(mine))
        dd_postings_end(sheet, dd_ref(mine, AP_INSPECTOR));
    was.until = dd_on(sheet);
    dd_file_end(sheet, &was);
}

#define A6 "意见 第六条"
#define M9 "督学管理暂行办法 第九条"

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,          "create",  AP_NOMINATED, may_be_nominated, nominated,     "提名",     A6 },
    { DD_AT(AP_NOMINATED), "notice",  AP_NOTICED,   notice_is_long,   NULL,          "公示",     M9 },
    { DD_AT(AP_NOMINATED), "appoint", AP_IN_POST,   may_be_appointed, begin_term,    "任命",     A6,
      .when = needs_no_notice, .when_label = "总督学、专职督学",
      .when_label_en = "chief and full-time inspectors" },
    { DD_AT(AP_NOTICED),   "appoint", AP_IN_POST,   may_be_appointed, begin_term,    "聘任",     A6 },
    { DD_AT(AP_NOMINATED) | DD_AT(AP_NOTICED), "withdraw", AP_WITHDRAWN, NULL, NULL, "不予聘任", A6, .reasoned = true },
    { DD_AT(AP_IN_POST),   "suspend", AP_SUSPENDED, warn_of_suspended, NULL,          "暂停",     A6, .reasoned = true },
    { DD_AT(AP_SUSPENDED), "resume",  AP_IN_POST,   NULL,             NULL,          "恢复",     A6 },
    { DD_AT(AP_IN_POST),   "renew",   DD_STAYS,     dd_term_renewable,   dd_term_renew, "续聘",     A6 },
    { DD_AT(AP_IN_POST) | DD_AT(AP_SUSPENDED), "end", AP_ENDED, warn_of_left, end_term,      "离任",     A6, .reasons = reasons_to_end },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { AP_IN_POST, DD_UNTIL_FIELD, AP_UNTIL, NULL, "term", "教育督导条例 第六条" },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_appointment_flow = {
    &dd_appointment_kind,  moves, clocks, .changed = may_be_corrected, .leaves = may_leave,
    .edited = correct_term
};
