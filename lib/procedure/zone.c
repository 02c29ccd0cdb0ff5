/* 责任区: versions that follow one another, each school in one zone, who inspects and stays there (article 12). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"

#include <stdlib.h>
#include <string.h>

#define A12 "意见 第十二条"

/* Another version of the zone, and one of its days. */
struct version {
    int64_t id;
    dd_day day;
    bool succeeded; /* it ended because another one began */
};

static void note_version(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    struct version *version = with;
    struct dd_error ignored;

    (void)sheet;
    version->id = strtoll(columns[0], NULL, 10);
    if (!columns[1] || dd_day_parse(columns[1], &version->day, &ignored) < 0)
        version->day = DD_NO_DAY;
    version->succeeded = columns[2] && !strcmp(columns[2], "1");
}

/* `query` is zone-before or zone-after; id 0: there is none. */
static struct version neighbour(struct dd_sheet *sheet, const char *query,
                                const struct dd_record *zone)
{
    struct version version = { .day = DD_NO_DAY };
    const struct dd_bind binds[] = { { "name", .text = dd_text(zone, ZO_NAME) },
                                     { "from", .dated = true, .day = dd_date(zone, ZO_FROM) },
                                     { 0 } };

    dd_ask_each(sheet, query, binds, note_version, &version);
    return version;
}

/* Versions are numbered as they begin; between or before others none is put, and none moves past another. */
static void check_order(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet), *before = dd_before(sheet);
    struct version after = neighbour(sheet, "zone-after", this);
    char day[DD_DAY_SIZE];

    if (!before && after.id)
        dd_lacks(sheet, A12, ZO_FROM, _("%s has a version already that begins on %s"),
                 dd_text(this, ZO_NAME), dd_day_text(after.day, day));
    if (before &&
        (neighbour(sheet, "zone-before", this).id != neighbour(sheet, "zone-before", before).id ||
         after.id != neighbour(sheet, "zone-after", before).id))
        dd_lacks(sheet, A12, ZO_FROM, "%s",
                 _("a version keeps its place among the others; set it aside and enter it anew"));
}

/* Two versions never run side by side. */
static void check_until(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    struct version after = neighbour(sheet, "zone-after", this);
    char day[DD_DAY_SIZE];

    if (after.id && (!dd_has(this, ZO_UNTIL) || dd_date(this, ZO_UNTIL) >= after.day))
        dd_lacks(sheet, A12, ZO_UNTIL, _("the next version begins on %s"),
                 dd_day_text(after.day, day));
}

struct school {
    const char *name;
};

/* [依据 意见 第十二条] 科学划分督学责任区: one that begins earlier and still has the school may yet be drawn anew. */
static void another_zone(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const struct school *school = with;

    if (!strcmp(columns[2], "1"))
        dd_lacks(sheet, A12, ZO_SCHOOLS, _("%s lies in %s %s from %s on"), school->name, columns[0],
                 columns[1], columns[3]);
    else
        dd_warn(sheet, A12, ZO_SCHOOLS, _("%s still lies in %s %s, which has to be drawn anew too"),
                school->name, columns[0], columns[1]);
}

static void check_schools(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    int64_t most = dd_rule_number(sheet, "zone-schools-most");

    for (unsigned i = 0; i < dd_count(this, ZO_SCHOOLS); i++) {
        const int64_t id = dd_item_ref(this, ZO_SCHOOLS, i);
        const struct dd_record *unit = dd_load_id(sheet, id);
        struct school school = { unit ? dd_text(unit, UN_NAME) : "-" };
        const struct dd_bind binds[] = { { "school", .number = id },
                                         { "name", .text = dd_text(this, ZO_NAME) },
                                         { "from", .dated = true, .day = dd_date(this, ZO_FROM) },
                                         { "until", .dated = true, .day = dd_date(this, ZO_UNTIL) },
                                         { 0 } };

        dd_open_school(sheet, A12, ZO_SCHOOLS, id, dd_date(this, ZO_FROM));
        dd_ask_each(sheet, "zones-of-school", binds, another_zone, &school);
    }
    if (dd_count(this, ZO_SCHOOLS) > most)
        dd_warn(sheet, A12, ZO_SCHOOLS, _("the zone has %u schools, at most %d are usual"),
                dd_count(this, ZO_SCHOOLS), (int)most);
}

static void check_inspectors(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    int64_t least = dd_rule_number(sheet, "zone-inspectors-least");

    for (unsigned i = 0; i < dd_count(this, ZO_INSPECTORS); i++) {
        const int64_t id = dd_item_ref(this, ZO_INSPECTORS, i);
        const struct dd_bind binds[] = { { "person", .number = id },
                                         { "day", .dated = true, .day = dd_date(this, ZO_FROM) },
                                         { 0 } };

        if (!dd_ask(sheet, "in-post-on", binds))
            dd_warn(sheet, A12, ZO_INSPECTORS, _("%s is no inspector in post on that day"),
                    dd_person_name(sheet, id));
    }
    if (dd_count(this, ZO_INSPECTORS) < least)
        dd_warn(sheet, A12, ZO_INSPECTORS, _("the zone has %u inspectors, at least %d are needed"),
                dd_count(this, ZO_INSPECTORS), (int)least);
}

/* Whoever leads the zone or stays there is one of its inspectors. */
static void check_member(struct dd_sheet *sheet, unsigned row, int64_t inspector)
{
    const struct dd_record *this = dd_this(sheet);

    for (unsigned i = 0; i < dd_count(this, ZO_INSPECTORS); i++)
        if (dd_item_ref(this, ZO_INSPECTORS, i) == inspector)
            return;
    dd_lacks(sheet, A12, (int)row, _("%s is not one of the inspectors of the zone"),
             dd_person_name(sheet, inspector));
}

/* A stay outside the days of the version belongs to another version. */
static void check_stay(struct dd_sheet *sheet, const struct dd_record *resident)
{
    const struct dd_record *this = dd_this(sheet);
    const dd_day from = dd_date(resident, RESIDENT_FROM), until = dd_date(resident, RESIDENT_UNTIL);

    check_member(sheet, ZO_RESIDENTS, dd_ref(resident, RESIDENT_INSPECTOR));
    if (from < dd_date(this, ZO_FROM) ||
        (dd_has(this, ZO_UNTIL) &&
         (from > dd_date(this, ZO_UNTIL) || until > dd_date(this, ZO_UNTIL))))
        dd_warn(sheet, A12, ZO_RESIDENTS, _("%s stays there outside the days of this version"),
                dd_person_name(sheet, dd_ref(resident, RESIDENT_INSPECTOR)));
}

static void may_be_drawn(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    if (dd_changes(sheet, ZO_NAME) || dd_changes(sheet, ZO_FROM))
        check_order(sheet);
    if (dd_before(sheet) && dd_changes(sheet, ZO_UNTIL))
        check_until(sheet);
    if (dd_changes(sheet, ZO_SCHOOLS) || dd_changes(sheet, ZO_FROM))
        check_schools(sheet);
    if (dd_changes(sheet, ZO_INSPECTORS) || dd_changes(sheet, ZO_FROM))
        check_inspectors(sheet);
    if (dd_has(this, ZO_LEADER))
        check_member(sheet, ZO_LEADER, dd_ref(this, ZO_LEADER));
    for (unsigned i = 0; i < dd_count(this, ZO_RESIDENTS); i++)
        check_stay(sheet, dd_item(this, ZO_RESIDENTS, i));
}

/* The version before ends where this one begins; it reads itself which one comes next. */
static void bound(struct dd_sheet *sheet, struct version earlier)
{
    if (earlier.id)
        dd_then(sheet, earlier.id, "succeed", NULL, NULL);
}

static void begin_version(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    struct version earlier = neighbour(sheet, "zone-before", mine),
                   later = neighbour(sheet, "zone-after", mine);

    if (later.id && (!dd_has(mine, ZO_UNTIL) || dd_date(mine, ZO_UNTIL) >= later.day))
        dd_set_date(mine, ZO_UNTIL, later.day - 1);
    if (earlier.day == DD_NO_DAY || earlier.day >= dd_date(mine, ZO_FROM))
        bound(sheet, earlier);
}

/* One that ended because this one began ends anew; one that ended by itself stays so. */
static void move_bound(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet), *before = dd_before(sheet);
    struct version earlier = neighbour(sheet, "zone-before", before);

    if (dd_changes(sheet, ZO_FROM) && (earlier.succeeded || earlier.day >= dd_date(this, ZO_FROM)))
        bound(sheet, earlier);
}

static void lift_bound(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    struct version earlier = neighbour(sheet, "zone-before", this);

    if (earlier.succeeded)
        bound(sheet, earlier);
}

static void end_before_next(struct dd_sheet *sheet)
{
    struct dd_record *mine = dd_mine(sheet);
    struct version later = neighbour(sheet, "zone-after", mine);

    if (later.id)
        dd_set_date(mine, ZO_UNTIL, later.day - 1);
    else
        dd_clear(mine, ZO_UNTIL);
}

static void may_end(struct dd_sheet *sheet)
{
    dd_may_end(sheet, A12, ZO_FROM, ZO_UNTIL);
}

static void end_zone(struct dd_sheet *sheet)
{
    dd_end(sheet, ZO_UNTIL);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create",  DD_STAYS, may_be_drawn,  begin_version,   "划定",   A12 },
    { DD_AT(0),   "end",     DD_STAYS, may_end,       end_zone,        "撤销责任区", A12, .reasoned = true },
    { DD_AT(0),   "succeed", DD_STAYS, NULL,          end_before_next, "新旧版衔接", A12, .by_program = true },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_zone_flow = {
    &dd_zone_kind, moves, NULL, .changed = may_be_drawn, .edited = move_bound, .voided = lift_bound
};
