/* 学校数据: the facts of a school, a year and a stage each (articles 9 and 10). */
#include "base/say.h"
#include "domain/office/office.h"
#include "domain/supervise/supervise.h"
#include "procedure/procedure.h"

#define A10 "意见 第十条"

/* The stages that a school of a type has, as DD_AT(STAGE_...); 0: any. */
static unsigned stages_of(const struct dd_record *school)
{
    static const unsigned short stages[] = {
        [UNIT_KINDERGARTEN] = DD_AT(STAGE_KINDERGARTEN),
        [UNIT_PRIMARY] = DD_AT(STAGE_PRIMARY),
        [UNIT_TEACHING_POINT] = DD_AT(STAGE_PRIMARY) | DD_AT(STAGE_KINDERGARTEN),
        [UNIT_JUNIOR] = DD_AT(STAGE_JUNIOR),
        [UNIT_NINE_YEAR] = DD_AT(STAGE_PRIMARY) | DD_AT(STAGE_JUNIOR),
        [UNIT_SENIOR] = DD_AT(STAGE_SENIOR),
        [UNIT_COMPLETE] = DD_AT(STAGE_JUNIOR) | DD_AT(STAGE_SENIOR),
        [UNIT_TWELVE_YEAR] = DD_AT(STAGE_PRIMARY) | DD_AT(STAGE_JUNIOR) | DD_AT(STAGE_SENIOR),
        [UNIT_VOCATIONAL] = DD_AT(STAGE_SENIOR),
        [UNIT_OTHER] = 0,
    };

    return stages[dd_choice(school, UN_TYPE)];
}

/* An attached class of another stage is possible, so that it only warns. */
static void stage_fits(struct dd_sheet *sheet, const struct dd_record *school)
{
    const unsigned stage = dd_choice(dd_this(sheet), SD_STAGE), had = stages_of(school);

    if (stage != STAGE_WHOLE && had && !(had & DD_AT(stage)))
        dd_warn(sheet, A10, SD_STAGE, _("%s is not a school of that stage"),
                dd_text(school, UN_NAME));
}

/* The whole and its parts would count pupils twice. */
static void not_twice(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    const struct dd_bind binds[] = { { "unit", .number = dd_ref(this, SD_UNIT) },
                                     { "year", .number = dd_number(this, SD_YEAR) },
                                     { 0 } };
    const bool whole = dd_choice(this, SD_STAGE) == STAGE_WHOLE;

    if (dd_ask(sheet, whole ? "stages-told" : "whole-told", binds))
        dd_warn(sheet, A10, SD_STAGE, "%s",
                whole ? _("the stages of that year are told one by one already")
                      : _("the whole school is told for that year already"));
}

/* A form is of a year in which the school was there. */
static void was_there(struct dd_sheet *sheet, const struct dd_record *school)
{
    const int64_t year = dd_number(dd_this(sheet), SD_YEAR);
    char day[DD_DAY_SIZE];

    if (dd_has(school, UN_CLOSED_ON) && dd_day_year(dd_date(school, UN_CLOSED_ON)) < year)
        dd_warn(sheet, A10, SD_YEAR, _("%s was closed on %s"), dd_text(school, UN_NAME),
                dd_day_text(dd_date(school, UN_CLOSED_ON), day));
    if (dd_has(school, UN_OPENED_ON) && year < dd_day_year(dd_date(school, UN_OPENED_ON)))
        dd_warn(sheet, A10, SD_YEAR, _("%s was opened on %s"), dd_text(school, UN_NAME),
                dd_day_text(dd_date(school, UN_OPENED_ON), day));
    if (year > dd_day_year(dd_today(sheet)))
        dd_lacks(sheet, A10, SD_YEAR, "%s", _("that year has not begun"));
}

/* [依据 意见 第十条] Facts are those of schools: of a department there are none. */
static void may_be_told(struct dd_sheet *sheet)
{
    const struct dd_record *school = dd_load(sheet, dd_this(sheet), SD_UNIT);

    if (!school)
        return;
    if (!dd_unit_is_school(school))
        dd_lacks(sheet, A10, SD_UNIT, _("%s is no school"), dd_text(school, UN_NAME));
    was_there(sheet, school);
    stage_fits(sheet, school);
    not_twice(sheet);
}

/* What it is of is asked again once it is of something else. */
static void may_be_changed(struct dd_sheet *sheet)
{
    if (dd_changes(sheet, SD_UNIT) || dd_changes(sheet, SD_YEAR) || dd_changes(sheet, SD_STAGE))
        may_be_told(sheet);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, may_be_told, NULL, "登记学校数据", A10 },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_school_data_flow = { &dd_school_data_kind, moves, NULL,
                                             .changed = may_be_changed };
