/* 督学: the register, and the certificate of each: given, replaced, taken back (article 6). */
#include "domain/inspector/inspector.h"
#include "base/say.h"
#include "domain/office/office.h"
#include "domain/report/report.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#include <stdio.h>
#include <string.h>

static bool has_revoked(const struct dd_record *inspector)
{
    return dd_choice(inspector, IN_CERTIFICATE_STATE) == CERTIFICATE_REVOKED;
}

static bool has_expired(const struct dd_record *inspector, dd_day day)
{
    return dd_has(inspector, IN_CERTIFICATE_UNTIL) &&
           dd_date(inspector, IN_CERTIFICATE_UNTIL) < day;
}

struct holder {
    const char *number;
    bool taken;
};

static void tell_holder(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    struct holder *holder = with;

    if (!holder->taken && holder->number)
        dd_repeats(sheet, IN_CERTIFICATE, _("%s is the certificate of %s (%s)"), holder->number,
                   columns[1], columns[0]);
    holder->taken = true;
}

/* Others that bear the number, or bore it: told when `say`. */
static bool is_others(struct dd_sheet *sheet, const char *number, bool say)
{
    const struct dd_bind binds[] = { { "number", .text = number }, { 0 } };
    struct holder holder = { say ? number : NULL, false };

    dd_ask_each(sheet, "certificate-holders", binds, tell_holder, &holder);
    return holder.taken;
}

/* 一号一人: a number that two persons bear tells nobody who stands at the gate. [依据 意见 第六条] */
static void number_is_free(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet), *before = dd_before(sheet);
    const char *number = dd_text(this, IN_CERTIFICATE);
    const char *was = before ? dd_text(before, IN_CERTIFICATE) : NULL;

    if (number && !(was && strcmp(was, number) == 0))
        is_others(sheet, number, true);
}

/* A new one begins on the day of the move, unless another day is said. */
static void ends_after_it_begins(struct dd_sheet *sheet)
{
    char day[DD_DAY_SIZE];

    if (dd_says(sheet, IN_CERTIFICATE_UNTIL) && !dd_says(sheet, IN_CERTIFICATE_FROM) &&
        dd_date(dd_this(sheet), IN_CERTIFICATE_UNTIL) < dd_on(sheet))
        dd_lacks(sheet, "意见 第六条", IN_CERTIFICATE_UNTIL,
                 _("it would run out before %s, the day it begins"),
                 dd_day_text(dd_on(sheet), day));
}

/* [依据 意见 第六条] 由管委颁发督学证书. One at a time: what is lost or worn is replaced, what has run out is given anew. */
static void may_be_certified(struct dd_sheet *sheet)
{
    const struct dd_record *before = dd_before(sheet);

    if (dd_has(before, IN_CERTIFICATE) && !has_revoked(before) &&
        !has_expired(before, dd_on(sheet)))
        dd_lacks(sheet, "意见 第六条", IN_CERTIFICATE,
                 _("holds certificate %s already; another one takes its place by reissue"),
                 dd_text(before, IN_CERTIFICATE));
    ends_after_it_begins(sheet);
}

/* A certificate that is there and good: what can be replaced. */
static void may_be_reissued(struct dd_sheet *sheet)
{
    const struct dd_record *before = dd_before(sheet);

    if (!dd_has(before, IN_CERTIFICATE))
        dd_lacks(sheet, "意见 第六条", IN_CERTIFICATE, "%s",
                 _("holds no certificate; the first one is given by certify"));
    else if (has_revoked(before))
        dd_lacks(sheet, "意见 第六条", IN_CERTIFICATE,
                 _("certificate %s was taken back; a new one is given by certify"),
                 dd_text(before, IN_CERTIFICATE));
    else if (has_expired(before, dd_on(sheet)))
        dd_lacks(sheet, "意见 第六条", IN_CERTIFICATE_UNTIL,
                 _("certificate %s has run out; a new one is given by certify"),
                 dd_text(before, IN_CERTIFICATE));
}

static void tell_team(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const int64_t *inspector = with;

    dd_warn(sheet, "意见 第六条", DD_NO_ROW, _("%s is in the team of %s %s"),
            dd_person_name(sheet, *inspector), columns[0], columns[1]);
}

void dd_teams_warn(struct dd_sheet *sheet, int64_t inspector, bool post)
{
    const struct dd_bind binds[] = { { "person", .number = inspector },
                                     { "post", .number = post },
                                     { 0 } };

    dd_ask_each(sheet, "teams-of-inspector", binds, tell_team, &inspector);
}

static void tell_posting(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const int64_t *inspector = with;

    dd_warn(sheet, "意见 第六条", DD_NO_ROW, _("%s is posted to %s (%s)"),
            dd_person_name(sheet, *inspector), columns[1], columns[0]);
}

/* 收回: without it there is no team and no posting, so those that run are named. [依据 意见 第六条] */
static void may_be_revoked(struct dd_sheet *sheet)
{
    const struct dd_record *before = dd_before(sheet);
    int64_t inspector = dd_record_id(before);
    const struct dd_bind binds[] = { { "person", .number = inspector }, { 0 } };

    if (!dd_has(before, IN_CERTIFICATE)) {
        dd_lacks(sheet, "意见 第六条", IN_CERTIFICATE, "%s",
                 _("holds no certificate that could be taken back"));
    } else if (has_revoked(before)) {
        dd_lacks(sheet, "意见 第六条", IN_CERTIFICATE_STATE,
                 _("certificate %s was taken back already"), dd_text(before, IN_CERTIFICATE));
    } else {
        dd_teams_warn(sheet, inspector, false);
        dd_ask_each(sheet, "postings-running", binds, tell_posting, &inspector);
    }
}

/* What stood goes to 以往证件 with the day from which it is good no longer. */
static void keep_former(struct dd_sheet *sheet, unsigned why, dd_day ended)
{
    const struct dd_record *before = dd_before(sheet);
    struct dd_record *former = dd_add_item(dd_mine(sheet), IN_FORMER_CERTIFICATES);

    dd_set_text(former, FORMER_CERTIFICATE, dd_text(before, IN_CERTIFICATE));
    if (dd_has(before, IN_CERTIFICATE_FROM))
        dd_set_date(former, FORMER_FROM, dd_date(before, IN_CERTIFICATE_FROM));
    if (dd_has(before, IN_CERTIFICATE_UNTIL))
        dd_set_date(former, FORMER_UNTIL, dd_date(before, IN_CERTIFICATE_UNTIL));
    if (ended != DD_NO_DAY)
        dd_set_date(former, FORMER_ENDED_ON, ended);
    dd_set_choice(former, FORMER_WHY, why);
}

static bool keeps_number(const struct dd_sheet *sheet)
{
    const char *was = dd_text(dd_before(sheet), IN_CERTIFICATE);

    return was && strcmp(dd_text(dd_this(sheet), IN_CERTIFICATE), was) == 0;
}

/* The number that was said, else the next of the papers of this kind that nobody bears. */
static void take_number(struct dd_sheet *sheet)
{
    char number[DD_PRINTED_SIZE];

    if (dd_says(sheet, IN_CERTIFICATE))
        return;
    do
        dd_paper_number(sheet, PAPER_INSPECTOR_CERTIFICATE, number);
    while (*number && is_others(sheet, number, false));
    dd_set_text(dd_mine(sheet), IN_CERTIFICATE, number);
}

/* One taken back stands among the former ones since then; it is not told twice. */
static bool is_kept(const struct dd_record *inspector)
{
    const unsigned count = dd_count(inspector, IN_FORMER_CERTIFICATES);
    const struct dd_record *last =
        count ? dd_item(inspector, IN_FORMER_CERTIFICATES, count - 1) : NULL;

    return last &&
           strcmp(dd_text(last, FORMER_CERTIFICATE), dd_text(inspector, IN_CERTIFICATE)) == 0;
}

/* 颁证, also anew: from the day of the move, and without the old end. */
static void certify(struct dd_sheet *sheet)
{
    const struct dd_record *before = dd_before(sheet);

    if (dd_has(before, IN_CERTIFICATE) && !is_kept(before)) {
        if (has_revoked(before))
            keep_former(sheet, FORMER_REVOKED, DD_NO_DAY);
        else
            keep_former(sheet, FORMER_EXPIRED, dd_date(before, IN_CERTIFICATE_UNTIL) + 1);
    }
    take_number(sheet);
    if (!dd_says(sheet, IN_CERTIFICATE_FROM))
        dd_set_date(dd_mine(sheet), IN_CERTIFICATE_FROM, dd_on(sheet));
    if (!dd_says(sheet, IN_CERTIFICATE_UNTIL))
        dd_clear(dd_mine(sheet), IN_CERTIFICATE_UNTIL);
    dd_set_choice(dd_mine(sheet), IN_CERTIFICATE_STATE, CERTIFICATE_VALID);
}

/* 补发: the right goes on from the day it was given; until= prolongs it. */
static void reissue(struct dd_sheet *sheet)
{
    take_number(sheet);
    if (!keeps_number(sheet))
        keep_former(sheet, FORMER_REPLACED, dd_on(sheet));
    dd_set_choice(dd_mine(sheet), IN_CERTIFICATE_STATE, CERTIFICATE_REISSUED);
}

static void revoke(struct dd_sheet *sheet)
{
    keep_former(sheet, FORMER_REVOKED, dd_on(sheet));
    dd_set_choice(dd_mine(sheet), IN_CERTIFICATE_STATE, CERTIFICATE_REVOKED);
}

static const char *unit_name(struct dd_sheet *sheet, const struct dd_record *inspector)
{
    const struct dd_record *unit = dd_load(sheet, inspector, IN_UNIT);

    return unit ? dd_text(unit, UN_NAME) : "-";
}

/* Whoever has no unit on record leaves none. [依据 教育督导条例 第十条] */
static void may_be_transferred(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet), *before = dd_before(sheet);

    if (!dd_has(before, IN_UNIT))
        dd_lacks(sheet, "教育督导条例 第十条", IN_UNIT, "%s",
                 _("has no unit on record that could be left; the first one is entered by edit"));
    else if (dd_says(sheet, IN_UNIT) && dd_ref(this, IN_UNIT) == dd_ref(before, IN_UNIT))
        dd_lacks(sheet, "教育督导条例 第十条", IN_UNIT, _("is of %s already"),
                 unit_name(sheet, before));
}

/* 调动: the unit left is kept, because for some years it still recuses. Without a new one, nobody's. */
static void transfer(struct dd_sheet *sheet)
{
    const struct dd_record *before = dd_before(sheet);
    struct dd_record *left = dd_add_item(dd_mine(sheet), IN_FORMER_UNITS);

    dd_set_ref(left, LEFT_UNIT, dd_ref(before, IN_UNIT), dd_ref_word(before, IN_UNIT));
    dd_set_date(left, LEFT_ON, dd_on(sheet));
    if (!dd_says(sheet, IN_UNIT))
        dd_clear(dd_mine(sheet), IN_UNIT);
}

/* An edit corrects what was typed wrongly: nobody left anything, so nothing recuses for it. */
static void is_correction(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet), *before = dd_before(sheet);

    if (dd_has(before, IN_UNIT) && dd_ref(this, IN_UNIT) != dd_ref(before, IN_UNIT))
        dd_warn(sheet, "教育督导条例 第十条", IN_UNIT,
                _("corrected, and %s does not count as left; who left it is entered by transfer"),
                unit_name(sheet, before));
}

/* 登记成果: one more, or what was left out of one. [依据 意见 第八条] */
static void tells_output(struct dd_sheet *sheet)
{
    if (!dd_changes(sheet, IN_OUTPUTS))
        dd_lacks(sheet, "意见 第八条", IN_OUTPUTS, "%s",
                 _("tells nothing that is not there already"));
}

static bool can_expire(struct dd_sheet *sheet)
{
    return !has_revoked(dd_this(sheet));
}

#define A6 "意见 第六条"

/* Another unit is from that day his or her own. [依据 教育督导条例 第十条] */
static void changed(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    number_is_free(sheet);
    if (dd_changes(sheet, IN_UNIT) && dd_has(this, IN_UNIT))
        dd_recusal_arises(sheet, dd_record_id(this), dd_ref(this, IN_UNIT), dd_on(sheet),
                          DD_NO_DAY);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create",  DD_STAYS, number_is_free,   NULL,    "登记", A6 },
    { DD_AT(0),   "certify", DD_STAYS, may_be_certified, certify, "颁证", A6 },
    { DD_AT(0),   "reissue", DD_STAYS, may_be_reissued,  reissue, "补发", A6 },
    { DD_AT(0),   "revoke",  DD_STAYS, may_be_revoked,   revoke,  "收回", A6, .reasoned = true },
    { DD_AT(0),   "transfer", DD_STAYS, may_be_transferred, transfer, "调动", "教育督导条例 第十条", .track = 1 },
    { DD_AT(0),   "output",  DD_STAYS, tells_output,     NULL,    "登记成果", "意见 第八条", .track = 2 },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { 0, DD_UNTIL_FIELD, IN_CERTIFICATE_UNTIL, NULL, "certificate", A6, .when = can_expire,
      .when_label = "督学证未收回", .when_label_en = "the certificate was not taken back" },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_inspector_flow = { &dd_inspector_kind, moves, clocks, .changed = changed,
                                           .edited = is_correction };
