/* 任务分解: assigned to its units, carried out by each in its own way, inspected (articles 19 and 20). */
#include "base/say.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#define A19 "意见 第十九条"
#define A20 "意见 第二十条"

static bool has_part(const struct dd_record *duty, int64_t unit)
{
    for (unsigned i = 0; i < dd_count(duty, DU_UNITS); i++)
        if (dd_item_ref(duty, DU_UNITS, i) == unit)
            return true;
    return false;
}

/* Who has no part in it has nothing to report on it, and is not judged by it. [依据 意见 第十九条] */
static void only_its_units(struct dd_sheet *sheet)
{
    static const struct {
        unsigned list, unit;
    } rows[] = {
        { DU_OWN_MEASURES, OWN_UNIT },
        { DU_PROGRESS, ADVANCE_UNIT },
        { DU_INSPECTIONS, INSPECTION_UNIT },
    };
    const struct dd_record *this = dd_this(sheet);

    for (size_t row = 0; row < sizeof rows / sizeof *rows; row++)
        for (unsigned i = 0; i < dd_count(this, rows[row].list); i++) {
            const struct dd_record *unit =
                dd_load(sheet, dd_item(this, rows[row].list, i), rows[row].unit);
            if (unit && !has_part(this, dd_record_id(unit)))
                dd_lacks(sheet, A19, (int)rows[row].list, _("%s has no part in this duty"),
                         dd_text(unit, UN_NAME));
        }
}

/* Nothing is given to do to a unit that is gone. */
static void may_be_assigned(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    for (unsigned i = 0; i < dd_count(this, DU_UNITS); i++)
        dd_open_unit(sheet, A19, DU_UNITS, dd_item_ref(this, DU_UNITS, i), dd_on(sheet));
    only_its_units(sheet);
}

static void something_is_reported(struct dd_sheet *sheet)
{
    static const int asked[] = { DU_OWN_MEASURES, DU_PROGRESS, DD_NO_ROW };

    if (!dd_rows_changed(sheet, asked))
        dd_lacks(sheet, A19, DU_PROGRESS, "%s",
                 _("neither a new measure nor new progress is told"));
}

static bool has_measure(const struct dd_record *duty, int64_t unit)
{
    for (unsigned i = 0; i < dd_count(duty, DU_OWN_MEASURES); i++)
        if (dd_ref(dd_item(duty, DU_OWN_MEASURES, i), OWN_UNIT) == unit)
            return true;
    return false;
}

/* [依据 意见 第十九条] 各成员单位要结合各自实际，提出具体落实举措: told of each that has none when all is said to be done. */
static void measures_are_there(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    for (unsigned i = 0; i < dd_count(this, DU_UNITS); i++) {
        const struct dd_record *unit = dd_load_id(sheet, dd_item_ref(this, DU_UNITS, i));
        if (unit && !has_measure(this, dd_record_id(unit)))
            dd_warn(sheet, A19, DU_OWN_MEASURES, _("%s has reported no measure of its own"),
                    dd_text(unit, UN_NAME));
    }
}

/* [依据 意见 第二十条] 落实情况作为考核、奖惩的重要依据: an inspection without its result is none. */
static void result_is_given(struct dd_sheet *sheet)
{
    if (dd_count(dd_this(sheet), DU_INSPECTIONS) <= dd_count(dd_before(sheet), DU_INSPECTIONS))
        dd_lacks(sheet, A20, DU_INSPECTIONS, "%s", _("nothing new was inspected"));
}

/* clang-format off */
enum { RUNNING = DD_AT(DU_ASSIGNED) | DD_AT(DU_DOING) };

static const struct dd_move moves[] = {
    { DD_NOWHERE,         "create",     DU_ASSIGNED, may_be_assigned,       NULL, "分解任务",       A19 },
    { DD_AT(DU_ASSIGNED), "start",      DU_DOING,    NULL,                  NULL, "开始落实",       A19 },
    { RUNNING,            "report",     DD_STAYS,    something_is_reported, NULL, "报举措和进展",   A19 },
    { DD_AT(DU_DOING),    "finish",     DU_DONE,     measures_are_there,    NULL, "完成任务",       A19 },
    { DD_AT(DU_DONE),     "inspect",    DU_CHECKED,  result_is_given,       NULL, "督查",           A20 },
    { RUNNING | DD_AT(DU_CHECKED), "spot-check", DD_STAYS, result_is_given, NULL, "过程督查",       A20 },
    { DD_AT(DU_DONE) | DD_AT(DU_CHECKED), "return", DU_DOING, NULL,         NULL, "退回继续落实",   A20, .reasoned = true },
    { 0 },
};

static const struct dd_clock clocks[] = {
    { DU_ASSIGNED, DD_UNTIL_FIELD, DU_DUE, NULL, "deadline", A19 },
    { DU_DOING,    DD_UNTIL_FIELD, DU_DUE, NULL, "deadline", A19 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_duty_flow = { &dd_duty_kind, moves, clocks, .changed = only_its_units };
