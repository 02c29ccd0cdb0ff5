/* The functions that make a record for another one; each lives in the file of the kind it makes. */
#ifndef PROCEDURE_MAKE_H
#define PROCEDURE_MAKE_H

#include "flow/flow.h"

struct dd_record *dd_rectification_for(struct dd_sheet *sheet, const struct dd_record *finding);
/* The last day to mend a problem that is ordered to be mended on the day of the move. */
dd_day dd_rectify_until(struct dd_sheet *sheet, const struct dd_record *finding);
/* An ordinary problem of that unit in that field of work; made with dd_make_about(sheet, ..., FD_FOUND_IN). */
struct dd_record *dd_finding_for(struct dd_sheet *sheet, const struct dd_record *unit,
                                 unsigned category, const char *text);
/* [依据 意见 第十五条] 问题必整改: the standing problems found in this record are confirmed and ordered to be mended. */
void dd_findings_order(struct dd_sheet *sheet);
/* A guard: none of them is left without an answer. */
void dd_findings_settle(struct dd_sheet *sheet);
struct dd_record *dd_look_back_for(struct dd_sheet *sheet, const struct dd_record *rectification,
                                   dd_day due);
struct dd_record *dd_urge_for(struct dd_sheet *sheet, const struct dd_record *rectification,
                              dd_day due);
struct dd_record *dd_paper_for(struct dd_sheet *sheet, unsigned kind, const struct dd_record *about,
                               const struct dd_record *replaces);

/*
 * The next printed number of a kind of papers, `威经教督整〔2026〕12号`, of the year of the move; empty for a kind without a
 * word. Whether it was given out by hand before is the caller's to look at.
 */
enum { DD_PRINTED_SIZE = 192 };
void dd_paper_number(struct dd_sheet *sheet, unsigned kind, char out[DD_PRINTED_SIZE]);

/* What is owed upward; `kind` and `to` are choices of the filing. Made with dd_make_about(sheet, ..., FI_ABOUT). */
struct dd_record *dd_filing_for(struct dd_sheet *sheet, unsigned kind, unsigned to,
                                const char *subject, dd_day due);
/*
 * 人员调整变化 (personnel.c): who holds which post from one day until another; a name of NULL is nobody. What became of it
 * with this move or edit is put on the ledger: begun, ended, taken over by somebody else, or its days corrected.
 */
struct dd_tenure {
    const char *name, *post;
    dd_day from, until;
};
void dd_file_tenure(struct dd_sheet *sheet, const struct dd_tenure *was,
                    const struct dd_tenure *is);
void dd_file_end(struct dd_sheet *sheet, const struct dd_tenure *tenure);

/* Whoever was removed for misconduct is nominated again knowingly. [依据 意见 第七条] */
void dd_warn_of_removal(struct dd_sheet *sheet, int64_t inspector);

/* The name of an inspector or of one of the staff. */
const char *dd_person_name(struct dd_sheet *sheet, int64_t person);
/* Nobody decides in his own matter unseen; `person` 0: it is nobody's. */
void dd_warn_of_own(struct dd_sheet *sheet, const char *article, unsigned row, int64_t person);

/*
 * Warns of the teams in which an inspector who loses the right to is to supervise; `post`: by losing the post of this sheet,
 * which another one may stand for.
 */
void dd_teams_warn(struct dd_sheet *sheet, int64_t inspector, bool post);

/* 回避: why this person may not look at this unit on that day; NULL when nothing stands in the way. */
const char *dd_recused(struct dd_sheet *sheet, int64_t person, int64_t unit, dd_day day);

/* Of a row that names a unit: that it was closed by that day. */
void dd_open_unit(struct dd_sheet *sheet, const char *article, int row, int64_t unit, dd_day day);
/* Of a row that names a unit: that it is no school, or was closed by that day. */
void dd_open_school(struct dd_sheet *sheet, const char *article, int row, int64_t unit, dd_day day);

/*
 * The end of what runs from one day until another, both rows of it: a seat, a posting, a zone (ending.c). The last day is as
 * the move says it, else its own day. A guard, false when it refuses: nothing ends twice, nor before it begins; sooner than
 * was planned it may, later not.
 */
dd_day dd_last_day(const struct dd_sheet *sheet, unsigned until);
bool dd_may_end(struct dd_sheet *sheet, const char *article, unsigned from, unsigned until);
void dd_end(struct dd_sheet *sheet, unsigned until);

/*
 * What becomes of the postings of an inspector who is suspended as responsible inspector or leaves on the day of the move:
 * which schools are then without one, which postings have not even begun; and the end of those that run.
 */
void dd_postings_stop(struct dd_sheet *sheet, int64_t inspector);
void dd_postings_warn(struct dd_sheet *sheet, int64_t inspector);
void dd_postings_end(struct dd_sheet *sheet, int64_t inspector);
void dd_postings_hold(struct dd_sheet *sheet, int64_t inspector); /* refused while they run */
/* Who now has to keep away from a unit, and already goes there: supervisions about to be, postings that run. */
void dd_recusal_arises(struct dd_sheet *sheet, int64_t person, int64_t unit, dd_day from,
                       dd_day until);

/* The day from which a unit's right runs: the last delivery of a paper of that kind; DD_NO_DAY: none is recorded. */
dd_day dd_delivered(struct dd_sheet *sheet, unsigned paper);

#endif
