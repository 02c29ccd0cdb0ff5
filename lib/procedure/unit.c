/* 单位: registered once; renamed, merged, split and closed on a day, its past stays readable (articles 2 and 10). */
#include "base/say.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#include <string.h>

#define A2 "意见 第二条"

/* 名称不得与其他单位相同: a file names a unit by its full name. */
static void name_is_free(struct dd_sheet *sheet)
{
    const struct dd_bind binds[] = { { "name", .text = dd_text(dd_this(sheet), UN_NAME) }, { 0 } };

    if (dd_ask(sheet, "units-named", binds))
        dd_repeats(sheet, UN_NAME, _("another unit is named %s"), dd_text(dd_this(sheet), UN_NAME));
}

/* What a new unit has, and what an edit gives it. */
static bool is_new(struct dd_sheet *sheet, unsigned row)
{
    return dd_has(dd_this(sheet), row) && dd_changes(sheet, row);
}

static void name_same(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const unsigned *row = with;

    dd_warn(sheet, NULL, (int)*row, _("%s is the code of %s (%s) already"), columns[2], columns[1],
            columns[0]);
}

/* One code is one unit's, also of one that is gone: a copied line whose code nobody changed. */
static void code_is_free(struct dd_sheet *sheet, unsigned row)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = {
        { "school_code", .text = row == UN_SCHOOL_CODE ? dd_text(this, row) : NULL },
        { "credit_code", .text = row == UN_CREDIT_CODE ? dd_text(this, row) : NULL },
        { 0 }
    };

    if (is_new(sheet, row))
        dd_ask_each(sheet, "units-coded", binds, name_same, &row);
}

static bool is_closed(struct dd_sheet *sheet, const char *article, int row,
                      const struct dd_record *unit, dd_day day)
{
    char closed[DD_DAY_SIZE];

    if (!dd_has(unit, UN_CLOSED_ON) || dd_date(unit, UN_CLOSED_ON) > day)
        return false;
    dd_lacks(sheet, article, row, _("%s was closed on %s"), dd_text(unit, UN_NAME),
             dd_day_text(dd_date(unit, UN_CLOSED_ON), closed));
    return true;
}

void dd_open_unit(struct dd_sheet *sheet, const char *article, int row, int64_t unit, dd_day day)
{
    const struct dd_record *record = dd_load_id(sheet, unit);

    if (record)
        is_closed(sheet, article, row, record, day);
}

void dd_open_school(struct dd_sheet *sheet, const char *article, int row, int64_t unit, dd_day day)
{
    const struct dd_record *record = dd_load_id(sheet, unit);

    if (record && !dd_unit_is_school(record))
        dd_lacks(sheet, article, row, _("%s is no school"), dd_text(record, UN_NAME));
    else if (record)
        is_closed(sheet, article, row, record, day);
}

/* [依据 意见 第十五条] Who answers for a unit, taught it or licensed it is another one, and still there when it is. */
static void is_above(struct dd_sheet *sheet, unsigned row)
{
    const struct dd_record *this = dd_this(sheet);

    if (!is_new(sheet, row))
        return;
    if (dd_ref(this, row) == dd_record_id(this))
        dd_warn(sheet, "意见 第十五条", (int)row, "%s", _("is the unit itself"));
    else if (!dd_has(this, UN_CLOSED_ON))
        dd_open_unit(sheet, "意见 第十五条", (int)row, dd_ref(this, row), dd_today(sheet));
}

/*
 * [依据 意见 第十条] [依据 意见 第十八条] Private schools and training bodies stand on a licence, and who gave it is told when it is
 * to be revoked.
 */
static void is_licensed(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (!dd_unit_is_licensed(this) || dd_has(this, UN_CLOSED_ON) ||
        !(is_new(sheet, UN_TYPE) || is_new(sheet, UN_OWNERSHIP)))
        return;
    if (!dd_has(this, UN_LICENCE))
        dd_warn(sheet, "意见 第十条", UN_LICENCE, "%s",
                _("a private school or training body has a licence; its number is missing"));
    if (!dd_has(this, UN_LICENSED_BY))
        dd_warn(sheet, "意见 第十八条", UN_LICENSED_BY, "%s",
                _("a private school or training body has a licence; who gave it is missing"));
}

static void is_sound(struct dd_sheet *sheet)
{
    name_is_free(sheet);
    code_is_free(sheet, UN_SCHOOL_CODE);
    code_is_free(sheet, UN_CREDIT_CODE);
    is_above(sheet, UN_COMPETENT);
    is_above(sheet, UN_PARENT);
    is_above(sheet, UN_LICENSED_BY);
    is_licensed(sheet);
}

static bool is_open_yet(struct dd_sheet *sheet, int row, const struct dd_record *unit)
{
    char opened[DD_DAY_SIZE];

    if (!dd_has(unit, UN_OPENED_ON) || dd_date(unit, UN_OPENED_ON) <= dd_on(sheet))
        return true;
    dd_lacks(sheet, A2, row, _("%s was opened on %s"), dd_text(unit, UN_NAME),
             dd_day_text(dd_date(unit, UN_OPENED_ON), opened));
    return false;
}

/* A unit that is gone is neither renamed nor merged once more; one not yet there neither. */
static bool is_there(struct dd_sheet *sheet)
{
    const struct dd_record *before = dd_before(sheet);

    if (!is_closed(sheet, A2, UN_CLOSED_ON, before, dd_on(sheet)))
        return is_open_yet(sheet, UN_OPENED_ON, before);
    dd_suggest(sheet, UN_CLOSED_ON, _("a mistake is taken back with undo KEY --reason TEXT"));
    return false;
}

static void may_be_renamed(struct dd_sheet *sheet)
{
    const char *name = dd_text(dd_this(sheet), UN_NAME), *was = dd_text(dd_before(sheet), UN_NAME);

    if (is_there(sheet) && name && was && dd_same_name(name, was))
        dd_lacks(sheet, A2, UN_NAME, _("a new name is needed; %s it is called already"), name);
}

/* Files and command lines go on to find it by the name it had, and `show` says until when it had it. */
static void remember_name(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet), *former;
    const struct dd_record *before = dd_before(sheet);
    const char *name = dd_text(mine, UN_NAME), *was = dd_text(before, UN_NAME);
    const unsigned count = dd_count(mine, UN_ALIAS);
    const struct dd_items *called = mine->values[UN_ALIAS].items;

    dd_set_list(mine, UN_ALIAS);
    for (unsigned i = 0; i < count; i++)
        if (!dd_same_name(called->at[i].text, name) && !dd_same_name(called->at[i].text, was))
            dd_add_text(mine, UN_ALIAS, called->at[i].text);
    dd_add_text(mine, UN_ALIAS, was);
    former = dd_add_item(mine, UN_FORMER_NAMES);
    dd_set_text(former, NAMED_SO, was);
    dd_set_date(former, NAMED_UNTIL, dd_on(sheet) - 1);
}

/* What it was given to do by the policy, the superior or a meeting. */
static void name_task(struct dd_sheet *sheet, const char *kind, const char *key, const char *words)
{
    if (!strcmp(kind, "duty"))
        dd_warn(sheet, A2, DD_NO_ROW, _("duty %s (%s) is not done; give it to another unit"), key,
                words);
    else if (!strcmp(kind, "superior_item"))
        dd_warn(sheet, A2, DD_NO_ROW,
                _("item %s (%s) of the superior is not reviewed; allot it to another unit"), key,
                words);
    else
        dd_warn(sheet, A2, DD_NO_ROW, _("a resolution of %s (%s) is open; give it to another unit"),
                key, words);
}

/* What is still open there, each with what is to be done about it. */
static void name_open(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const char *key = columns[1], *words = columns[2];

    (void)with;
    if (!strcmp(columns[0], "supervision"))
        dd_warn(sheet, A2, DD_NO_ROW,
                _("supervision %s (%s) is not closed; see it to its end or cancel it"), key, words);
    else if (!strcmp(columns[0], "rectification"))
        dd_warn(
            sheet, A2, DD_NO_ROW,
            _("rectification %s (%s) is open; its successor mends it, or terminate it with reason=closed"),
            key, words);
    else if (!strcmp(columns[0], "posting"))
        dd_warn(sheet, A2, DD_NO_ROW, _("posting %s (%s) runs on; end it"), key, words);
    else if (!strcmp(columns[0], "zone"))
        dd_warn(sheet, A2, DD_NO_ROW, _("zone %s (%s) has it; draw a version without it"), key,
                words);
    else if (!strcmp(columns[0], "leader"))
        dd_warn(sheet, A2, DD_NO_ROW, _("%s (%s) is still in post there; end it"), key, words);
    else if (!strcmp(columns[0], "seat"))
        dd_warn(sheet, A2, DD_NO_ROW, _("%s (%s) still sits on the committee for it; end it"), key,
                words);
    else
        name_task(sheet, columns[0], key, words);
}

/* [依据 意见 第十五条] What a unit still owes is not lost with it: all of it is named. */
static void what_is_left(struct dd_sheet *sheet)
{
    int64_t under = dd_ask(sheet, "units-under", NULL);

    dd_ask_each(sheet, "rests-on-unit", NULL, name_open, NULL);
    if (under)
        dd_warn(
            sheet, A2, DD_NO_ROW,
            _("%d units have it as competent department, school or licensing authority; name another one there"),
            (int)under);
}

/* Whoever takes over is another unit, there already and still. */
static void check_successor(struct dd_sheet *sheet, unsigned row, int64_t successor)
{
    const struct dd_record *record = dd_load_id(sheet, successor);

    if (successor == dd_record_id(dd_this(sheet)))
        dd_lacks(sheet, A2, (int)row, "%s", _("a unit does not succeed itself"));
    else if (record && !is_closed(sheet, A2, (int)row, record, dd_on(sheet)))
        is_open_yet(sheet, (int)row, record);
}

/* Key, name, the day it went. */
static void name_heir_of(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    dd_lacks(sheet, A2, UN_CLOSED_ON, _("takes over from %s (%s) on %s, and goes after that day"),
             columns[0], columns[1], columns[2]);
}

/* The day of the move is the first one without it: nobody goes over to it on that day or later. */
static void may_go(struct dd_sheet *sheet)
{
    if (dd_says(sheet, UN_CLOSED_ON) && dd_date(dd_this(sheet), UN_CLOSED_ON) != dd_on(sheet))
        dd_lacks(sheet, A2, UN_CLOSED_ON, "%s",
                 _("is the day of the move; that is given with on="));
    dd_ask_each(sheet, "units-heir-of", NULL, name_heir_of, NULL);
    what_is_left(sheet);
}

static void may_be_closed(struct dd_sheet *sheet)
{
    if (!is_there(sheet))
        return;
    if (dd_has(dd_this(sheet), UN_SUCCESSOR))
        check_successor(sheet, UN_SUCCESSOR, dd_ref(dd_this(sheet), UN_SUCCESSOR));
    may_go(sheet);
}

static void close_unit(struct dd_sheet *sheet)
{
    dd_set_date(dd_mine(sheet), UN_CLOSED_ON, dd_on(sheet));
}

/* One that is itself among those it is split into goes on, smaller. */
static bool goes_on(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    for (unsigned i = 0; i < dd_count(this, UN_SPLIT_INTO); i++)
        if (dd_item_ref(this, UN_SPLIT_INTO, i) == dd_record_id(this))
            return true;
    return false;
}

static void may_be_split(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (!is_there(sheet))
        return;
    if (dd_count(this, UN_SPLIT_INTO) < 2)
        dd_lacks(sheet, A2, UN_SPLIT_INTO, "%s",
                 _("a unit is split into two or more; one that goes on is itself among them"));
    for (unsigned i = 0; i < dd_count(this, UN_SPLIT_INTO); i++)
        if (dd_item_ref(this, UN_SPLIT_INTO, i) != dd_record_id(this))
            check_successor(sheet, UN_SPLIT_INTO, dd_item_ref(this, UN_SPLIT_INTO, i));
    if (!goes_on(sheet))
        may_go(sheet);
}

static void split_unit(struct dd_sheet *sheet)
{
    if (!goes_on(sheet))
        close_unit(sheet);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, is_sound,       NULL,          "登记", A2 },
    { DD_AT(0),   "rename", DD_STAYS, may_be_renamed, remember_name, "更名", A2 },
    { DD_AT(0),   "merge",  DD_STAYS, may_be_closed,  close_unit,    "并入", A2 },
    { DD_AT(0),   "split",  DD_STAYS, may_be_split,   split_unit,    "分设", A2 },
    { DD_AT(0),   "close",  DD_STAYS, may_be_closed,  close_unit,    "撤销单位", A2 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_unit_flow = { &dd_unit_kind, moves, NULL, .changed = is_sound };
