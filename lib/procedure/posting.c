/* 挂牌: a responsible inspector answers for a school, with the board at its gate (articles 6 to 8 and 10). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#include <stdlib.h>
#include <string.h>

#define A10 "意见 第十条"

enum { MOST_BINDS = 6 };

/* The person, the school and the days of this posting, for the questions below. */
static void bind_posting(struct dd_sheet *sheet, struct dd_bind binds[MOST_BINDS])
{
    const struct dd_record *this = dd_this(sheet);
    const dd_day from = dd_date(this, PG_FROM);

    binds[0] = (struct dd_bind){ "person", .number = dd_ref(this, PG_INSPECTOR) };
    binds[1] = (struct dd_bind){ "school", .number = dd_ref(this, PG_SCHOOL) };
    binds[2] = (struct dd_bind){ "from", .dated = true, .day = from };
    binds[3] = (struct dd_bind){ "until", .dated = true, .day = dd_date(this, PG_UNTIL) };
    binds[4] = (struct dd_bind){ "day", .dated = true, .day = from };
    binds[5] = (struct dd_bind){ 0 };
}

static const char *inspector_of(struct dd_sheet *sheet)
{
    return dd_person_name(sheet, dd_ref(dd_this(sheet), PG_INSPECTOR));
}

/* [依据 意见 第六条] 责任督学对各级各类学校开展常态化挂牌督导: no other role does. */
static void check_role(struct dd_sheet *sheet, const struct dd_bind *binds)
{
    enum { NEITHER, SUSPENDED, IN_POST };
    const int64_t stands = dd_ask(sheet, "responsible-on", binds);

    if (stands == SUSPENDED)
        dd_lacks(sheet, "意见 第六条", PG_INSPECTOR, _("%s is suspended as responsible inspector"),
                 inspector_of(sheet));
    else if (stands == NEITHER)
        dd_lacks(sheet, "意见 第六条", PG_INSPECTOR,
                 _("%s is no responsible inspector in post on that day"), inspector_of(sheet));
}

/* [依据 意见 第六条] 由管委颁发督学证书; [依据 意见 第八条] 新任督学应参加岗前培训. */
static void check_person(struct dd_sheet *sheet, const struct dd_bind *binds)
{
    const struct dd_record *this = dd_this(sheet);
    const char *why = dd_recused(sheet, dd_ref(this, PG_INSPECTOR), dd_ref(this, PG_SCHOOL),
                                 dd_date(this, PG_FROM));

    check_role(sheet, binds);
    if (!dd_ask(sheet, "certificate-holds", binds))
        dd_lacks(sheet, "意见 第六条", PG_INSPECTOR, _("%s holds no valid certificate on that day"),
                 inspector_of(sheet));
    if (!dd_ask(sheet, "trained-for-post", binds))
        dd_lacks(sheet, "意见 第八条", PG_INSPECTOR, _("%s has passed no pre-job training"),
                 inspector_of(sheet));
    if (why)
        dd_lacks(sheet, "教育督导条例 第十条", PG_INSPECTOR, _("%s is recused: %s"),
                 inspector_of(sheet), why);
}

static void posted_already(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    dd_lacks(sheet, A10, PG_SCHOOL, _("%s is posted there already: %s"), inspector_of(sheet),
             columns[0]);
}

static void outside_zone(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    dd_warn(sheet, "意见 第十二条", PG_SCHOOL,
            _("the school lies in %s %s, whose inspectors %s is not among"), columns[0], columns[1],
            inspector_of(sheet));
}

/* [依据 意见 第十条] One more than are usual is done all the same: somebody may be ill, or a zone be drawn anew. */
static void check_load(struct dd_sheet *sheet, const struct dd_bind *binds)
{
    const int64_t load = dd_ask(sheet, "schools-posted", binds) + 1,
                  most = dd_rule_number(sheet, "posting-load-most");

    if (load > most)
        dd_warn(sheet, A10, PG_INSPECTOR, _("%s would answer for %d schools, at most %d are usual"),
                inspector_of(sheet), (int)load, (int)most);
}

/* [依据 意见 第七条] 公开挂牌督学的联系方式: without a number there is nothing to put on the board. */
static void check_phone(struct dd_sheet *sheet)
{
    const struct dd_record *inspector = dd_load(sheet, dd_this(sheet), PG_INSPECTOR);

    if (!inspector || dd_has(inspector, IN_PUBLIC_PHONE))
        return;
    if (dd_has(dd_this(sheet), PG_BOARD_ON) && dd_changes(sheet, PG_BOARD_ON))
        dd_lacks(sheet, "意见 第七条", PG_BOARD_ON, _("%s has no public phone for the board"),
                 inspector_of(sheet));
    else
        dd_warn(sheet, "意见 第七条", PG_INSPECTOR, _("%s has no public phone for the board"),
                inspector_of(sheet));
}

/* What is asked of a posting when it is made, and again of what a correction changes. */
static void may_be_posted(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    struct dd_bind binds[MOST_BINDS];
    const bool other = dd_changes(sheet, PG_INSPECTOR) || dd_changes(sheet, PG_SCHOOL) ||
                       dd_changes(sheet, PG_FROM);

    bind_posting(sheet, binds);
    if (other) {
        dd_open_school(sheet, A10, PG_SCHOOL, dd_ref(this, PG_SCHOOL), dd_date(this, PG_FROM));
        check_person(sheet, binds);
        dd_ask_each(sheet, "zone-without", binds, outside_zone, NULL);
        check_load(sheet, binds);
    }
    if (other || dd_changes(sheet, PG_UNTIL))
        dd_ask_each(sheet, "posted-already", binds, posted_already, NULL);
    if (other || dd_changes(sheet, PG_BOARD_ON))
        check_phone(sheet);
}

static void may_end(struct dd_sheet *sheet)
{
    dd_may_end(sheet, A10, PG_FROM, PG_UNTIL);
}

static void end_posting(struct dd_sheet *sheet)
{
    dd_end(sheet, PG_UNTIL);
}

/* A posting of whoever leaves; `without` when nobody else answers for the school. */
struct left {
    int64_t id;
    const char *key, *school;
    bool begun, without;
};
typedef void left_each(struct dd_sheet *sheet, const struct left *left);

static void hand_on(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    left_each *const *each = with;
    const struct left left = {
        .id = strtoll(columns[0], NULL, 10),
        .key = columns[1],
        .school = columns[2],
        .begun = strchr(columns[3], 'b') != NULL,
        .without = strchr(columns[3], 'w') != NULL,
    };

    (*each)(sheet, &left);
}

static void each_left(struct dd_sheet *sheet, int64_t inspector, left_each *each)
{
    const struct dd_bind binds[] = { { "person", .number = inspector }, { 0 } };

    dd_ask_each(sheet, "postings-left", binds, hand_on, &each);
}

static void warn_of_school(struct dd_sheet *sheet, const struct left *left)
{
    if (left->without)
        dd_warn(sheet, A10, DD_NO_ROW, _("%s is now without a responsible inspector"),
                left->school);
}

void dd_postings_stop(struct dd_sheet *sheet, int64_t inspector)
{
    each_left(sheet, inspector, warn_of_school);
}

static void warn_of_future(struct dd_sheet *sheet, const struct left *left)
{
    if (!left->begun)
        dd_warn(sheet, A10, DD_NO_ROW, _("%s %s has not begun; set it aside with void"), left->key,
                left->school);
    warn_of_school(sheet, left);
}

void dd_postings_warn(struct dd_sheet *sheet, int64_t inspector)
{
    each_left(sheet, inspector, warn_of_future);
}

static void hold(struct dd_sheet *sheet, const struct left *left)
{
    dd_lacks(sheet, A10, DD_NO_ROW, _("the posting %s to %s rests on it; end it or void it first"),
             left->key, left->school);
}

void dd_postings_hold(struct dd_sheet *sheet, int64_t inspector)
{
    each_left(sheet, inspector, hold);
}

/* Nobody is in post on the day of leaving: the last day is the one before. */
static void end_left(struct dd_sheet *sheet, const struct left *left)
{
    struct dd_record *values;

    if (!left->begun)
        return;
    values = dd_draft(sheet, &dd_posting_kind);
    dd_set_date(values, PG_UNTIL, dd_on(sheet) - 1);
    dd_then(sheet, left->id, "end", values, NULL);
}

void dd_postings_end(struct dd_sheet *sheet, int64_t inspector)
{
    each_left(sheet, inspector, end_left);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, may_be_posted, NULL,        "挂牌",     A10 },
    { DD_AT(0),   "end",    DD_STAYS, may_end,       end_posting, "结束挂牌", A10 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_posting_flow = { &dd_posting_kind, moves, NULL, .changed = may_be_posted };
