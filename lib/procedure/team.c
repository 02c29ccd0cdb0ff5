/* 督导组: posts, certificates, pre-job training, size and recusal of those who go (教育督导条例 第十条、第十六条). */
#include "procedure/team.h"

#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "domain/supervise/supervise.h"
#include "procedure/make.h"
#include "record/say_field.h"

static bool inspects(const struct dd_record *member)
{
    unsigned role = dd_choice(member, TEAM_ROLE);

    return role == TEAM_AS_LEADER || role == TEAM_AS_DEPUTY || role == TEAM_AS_MEMBER;
}

/* Inspectors and staff both have a name; a key tells nobody who is meant. */
const char *dd_person_name(struct dd_sheet *sheet, int64_t person)
{
    const struct dd_record *record = dd_load_id(sheet, person);
    int row = record ? dd_field_row(record->kind, "name") : -1;

    return row >= 0 ? dd_text(record, (unsigned)row) : "-";
}

void dd_warn_of_own(struct dd_sheet *sheet, const char *article, unsigned row, int64_t person)
{
    const char *by = dd_said_by(sheet);

    if (by && person && dd_same_name(by, dd_person_name(sheet, person)))
        dd_warn(sheet, article, (int)row, _("%s decides in a matter of his own"), by);
}

static const char *name_of(struct dd_sheet *sheet, const struct dd_record *member)
{
    if (!dd_has(member, TEAM_PERSON))
        return dd_text(member, TEAM_NAME);
    return dd_person_name(sheet, dd_ref(member, TEAM_PERSON));
}

/* [依据 意见 第六条] 专兼职督学从事督政和督学工作; [依据 意见 第八条] 新任督学应参加岗前培训. */
static bool check_post(struct dd_sheet *sheet, const struct dd_record *member)
{
    const struct dd_bind binds[] = { { "person", .number = dd_ref(member, TEAM_PERSON) },
                                     { "day", .dated = true,
                                       .day = dd_date(dd_this(sheet), SU_FROM) },
                                     { 0 } };

    if (!dd_ask(sheet, "inspects-in-post", binds)) {
        dd_lacks(
            sheet, "意见 第六条", SU_TEAM,
            _("%s is not a chief, full-time or part-time inspector in post on that day; others take part as expert or staff"),
            name_of(sheet, member));
        return false;
    }
    if (!dd_ask(sheet, "certificate-holds", binds))
        dd_lacks(sheet, "意见 第六条", SU_TEAM, _("%s holds no valid certificate on that day"),
                 name_of(sheet, member));
    if (!dd_ask(sheet, "trained-for-post", binds))
        dd_lacks(sheet, "意见 第八条", SU_TEAM, _("%s has passed no pre-job training"),
                 name_of(sheet, member));
    return true;
}

/* [依据 教育督导条例 第十条] 回避 binds everyone who goes, experts and staff too. */
static void check_recusal(struct dd_sheet *sheet, const struct dd_record *member)
{
    const struct dd_record *this = dd_this(sheet);

    if (dd_has(member, TEAM_UNIT) && dd_ref(member, TEAM_UNIT) == dd_ref(this, SU_UNIT))
        dd_lacks(sheet, "教育督导条例 第十条", SU_TEAM, _("%s belongs to the unit itself"),
                 name_of(sheet, member));
    if (!dd_has(member, TEAM_PERSON))
        return;
    const char *why = dd_recused(sheet, dd_ref(member, TEAM_PERSON), dd_ref(this, SU_UNIT),
                                 dd_date(this, SU_FROM));
    if (why)
        dd_lacks(sheet, "教育督导条例 第十条", SU_TEAM, _("%s is recused: %s"),
                 name_of(sheet, member), why);
}

/* [依据 教育督导条例 第十六条] 不少于3名督学. That one of them leads is the custom of the office, no article asks for it. */
static void check_size(struct dd_sheet *sheet, unsigned inspectors, unsigned leaders)
{
    unsigned kind = dd_choice(dd_this(sheet), SU_KIND);
    int64_t least = dd_rule_number(sheet, "team-size");

    if (kind != SUPERVISION_COMPREHENSIVE && kind != SUPERVISION_SPECIAL)
        return;
    if (inspectors < least)
        dd_lacks(sheet, "教育督导条例 第十六条", SU_TEAM,
                 _("the team has %u inspectors, at least %d are needed"), inspectors, (int)least);
    if (leaders != 1)
        dd_warn(sheet, NULL, SU_TEAM, _("the team has %u leaders, one is usual"), leaders);
}

void dd_team_may_go(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);
    unsigned inspectors = 0, leaders = 0;

    for (unsigned i = 0; i < dd_count(this, SU_TEAM); i++) {
        const struct dd_record *member = dd_item(this, SU_TEAM, i);

        leaders += dd_choice(member, TEAM_ROLE) == TEAM_AS_LEADER;
        if (inspects(member) && check_post(sheet, member))
            inspectors++;
        check_recusal(sheet, member);
    }
    check_size(sheet, inspectors, leaders);
}

struct because {
    const char *why;
};

static void first_ground(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    struct because *because = with;

    (void)sheet;
    if (because->why)
        return;
    const struct dd_field *grounds = &dd_relation_kind.fields[RL_GROUND];
    const unsigned ground = dd_choice_find(grounds->choices, columns[0]);
    because->why = dd_choice_say(grounds, ground ? ground : RECUSE_OTHER);
}

const char *dd_recused(struct dd_sheet *sheet, int64_t person, int64_t unit, dd_day day)
{
    struct because because = { NULL };
    const int64_t years = dd_rule_number(sheet, "recusal-years");
    const struct dd_bind binds[] = { { "person", .number = person },
                                     { "unit", .number = unit },
                                     { "day", .dated = true, .day = day },
                                     { "since", .dated = true,
                                       .day = dd_day_add_months(day, (int)years * -12) },
                                     { 0 } };

    dd_ask_each(sheet, "recusal-grounds", binds, first_ground, &because);
    return because.why;
}
