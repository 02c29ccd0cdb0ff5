/* 复查: a unit may ask within 15 days of its receipt of the opinion, the office answers within a month. */
#include "base/say.h"
#include "domain/rectify/rectify.h"
#include "domain/report/report.h"
#include "domain/supervise/supervise.h"
#include "procedure/make.h"
#include "procedure/supervision.h"

static void last_delivery(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    dd_day *day = with;
    struct dd_error ignored;

    (void)sheet;
    if (columns[0])
        dd_day_parse(columns[0], day, &ignored);
}

dd_day dd_delivered(struct dd_sheet *sheet, unsigned paper)
{
    const struct dd_bind binds[] = { { "kind", .text = dd_paper_kinds[paper].key }, { 0 } };
    dd_day day = DD_NO_DAY;

    dd_ask_each(sheet, "paper-delivered", binds, last_delivery, &day);
    return day;
}

/* A routine supervision has no opinion to recheck; another one is rechecked once. */
bool dd_recheck_is_left(struct dd_sheet *sheet)
{
    const struct dd_record *stood = dd_group(dd_before(sheet), SU_RECHECK);

    return dd_choice(dd_this(sheet), SU_KIND) != SUPERVISION_ROUTINE &&
           !(stood && dd_has(stood, RECHECK_ASKED_ON));
}

/*
 * [依据 山东省教育督导条例 第十八条] A right of the unit, counted from delivery; late, it needs a reason to be admitted.
 * While no delivery is recorded its days have not begun: that is for the office to prove.
 */
void dd_recheck_may_be_asked(struct dd_sheet *sheet)
{
    const struct dd_record *recheck = dd_group(dd_this(sheet), SU_RECHECK);
    dd_day last = dd_after(sheet, dd_delivered(sheet, PAPER_OPINION), "recheck-days");
    dd_day asked = recheck && dd_has(recheck, RECHECK_ASKED_ON) ? dd_date(recheck, RECHECK_ASKED_ON)
                                                                : dd_on(sheet);

    if (!recheck || !dd_has(recheck, RECHECK_TEXT))
        dd_needs(sheet, SHANDONG_18, SU_RECHECK, "%s", _("is missing"));
    if (last != DD_NO_DAY && asked > last)
        dd_lacks_reason(sheet, SHANDONG_18, SU_RECHECK,
                        _("asked more than %d days after the opinion was received"),
                        (int)dd_rule_number(sheet, "recheck-days"));
}

void dd_recheck_asked(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    struct dd_record *recheck = mine->values[SU_RECHECK].group;

    if (!dd_has(recheck, RECHECK_ASKED_ON))
        dd_set_date(recheck, RECHECK_ASKED_ON, dd_on(sheet));
    dd_set_date(mine, SU_RECHECK_DUE,
                dd_after(sheet, dd_date(recheck, RECHECK_ASKED_ON), "recheck-answer-months"));
}

bool dd_recheck_is_open(struct dd_sheet *sheet)
{
    return dd_has(dd_before(sheet), SU_RECHECK_DUE);
}

void dd_recheck_may_be_answered(struct dd_sheet *sheet)
{
    const struct dd_record *recheck = dd_group(dd_this(sheet), SU_RECHECK);

    if (!recheck || !dd_has(recheck, RECHECK_DECISION))
        dd_needs(sheet, SHANDONG_18, SU_RECHECK, "%s", _("the decision is missing"));
    else if (dd_on(sheet) > dd_date(dd_before(sheet), SU_RECHECK_DUE))
        dd_warn(sheet, SHANDONG_18, SU_RECHECK, "%s", _("the recheck is answered late"));
}

/* 撤销: the findings are withdrawn and what was ordered for them ends. */
static void revoke(struct dd_sheet *sheet, const struct dd_record *finding)
{
    const struct dd_bind binds[] = { { "finding", .number = dd_record_id(finding) }, { 0 } };
    int64_t rectification = dd_ask(sheet, "open-rectification-of", binds);

    if (dd_choice(finding, FD_STANDING) == STANDING_WITHDRAWN)
        return;
    dd_then(sheet, dd_record_id(finding), "withdraw", NULL, NULL);
    if (rectification)
        dd_then(sheet, rectification, "terminate", NULL, "revoked");
}

void dd_recheck_answered(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    struct dd_record *recheck = mine->values[SU_RECHECK].group;
    unsigned decision = dd_choice(recheck, RECHECK_DECISION);

    if (!dd_has(recheck, RECHECK_DECIDED_ON))
        dd_set_date(recheck, RECHECK_DECIDED_ON, dd_on(sheet));
    dd_mark_late(sheet, dd_date(dd_before(sheet), SU_RECHECK_DUE));
    dd_clear(mine, SU_RECHECK_DUE);
    if (decision == DECIDED_CHANGE) {
        const struct dd_record *opinion = dd_load_id(sheet, dd_ask(sheet, "opinion-paper", NULL));
        dd_make(sheet, dd_paper_for(sheet, PAPER_OPINION, mine, opinion));
    } else if (decision == DECIDED_REVOKE) {
        struct dd_records findings = dd_related(sheet, &dd_finding_kind, FD_FOUND_IN);
        for (unsigned i = 0; i < findings.count; i++)
            if (findings.at[i])
                revoke(sheet, findings.at[i]);
    }
}
