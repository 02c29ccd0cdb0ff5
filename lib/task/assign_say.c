/* Why a plan is as it is, in sentences. */
#include "base/arena.h"
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "record/say_field.h"
#include "task/assign_tell.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What people call an inspector; a failure of the store ends the telling. */
static const char *name_of(struct dd_telling *telling, int person)
{
    const struct dd_assigning *assigning = telling->assigning;
    const char *name = "";

    if (dd_record_name(assigning->store, assigning->persons[person].id, telling->arena, &name,
                       telling->err))
        telling->failed = true;
    return name;
}

static const char *ground_of(const struct dd_assigning *assigning, int school, int person)
{
    const struct dd_field *grounds = &dd_relation_kind.fields[RL_GROUND];
    const struct dd_assign_recusal key = { school, person, NULL },
                                   *found =
                                       bsearch(&key, assigning->recusals, assigning->recusal_count,
                                               sizeof key, dd_assign_recusal_order);
    const unsigned ground = found ? dd_choice_find(grounds->choices, found->ground) : 0;

    return dd_choice_say(grounds, ground ? ground : RECUSE_OTHER);
}

/* One more reason behind those before. */
__attribute__((format(printf, 2, 3))) static void say(struct dd_telling *telling,
                                                      const char *format, ...)
{
    char text[DD_MESSAGE_SIZE];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (telling->why.length)
        dd_text_put(&telling->why, _("; "));
    dd_text_add(&telling->why, text, dd_utf8_fit(text, strlen(text)));
}

/* Why somebody may not be posted; `school` is asked for recusals alone. */
void dd_say_bar(struct dd_telling *telling, enum dd_bar bar, int person, int school)
{
    const char *name = name_of(telling, person);

    switch (bar) {
    case DD_NOT_IN_POST:
        say(telling, _("%s is no responsible inspector in post on that day"), name);
        break;
    case DD_SUSPENDED:
        say(telling, _("%s is suspended as responsible inspector"), name);
        break;
    case DD_NO_CERTIFICATE:
        say(telling, _("%s holds no valid certificate on that day"), name);
        break;
    case DD_UNTRAINED:
        say(telling, _("%s has passed no pre-job training"), name);
        break;
    case DD_RESIDES_ELSEWHERE:
        say(telling, _("%s is resident in another zone"), name);
        break;
    case DD_RECUSED:
        say(telling, _("%s is recused: %s"), name, ground_of(telling->assigning, school, person));
        break;
    case DD_FIT:
        break;
    }
}

static bool is_zoned(const struct dd_assign *plan, const struct dd_assign_school *school)
{
    return school->zone + 1 < (int)plan->zone_count;
}

/* An office may have drawn no zones at all; then nothing is said of any. */
static bool has_zones(const struct dd_assign *plan)
{
    return plan->zone_count > 1;
}

/* Why the school does not stay with who had it. */
void dd_say_leaving(struct dd_telling *telling, int number)
{
    const struct dd_assign_school *school = &telling->plan->schools[number];
    const struct dd_assign_person *before = &telling->plan->persons[school->was];

    switch (school->leaving) {
    case DD_LEAVES_NOT:
        dd_say_bar(telling, school->bar, school->was, number);
        break;
    case DD_HAS_TOO_MANY:
        if (before->had > telling->plan->most)
            say(telling, _("%s had %u schools, more than %u"), name_of(telling, school->was),
                before->had, telling->plan->most);
        else
            say(telling, _("%s would have more than %u schools"), name_of(telling, school->was),
                telling->plan->most);
        break;
    case DD_GIVES_TO_FEW:
        say(telling,
            is_zoned(telling->plan, school)
                ? _("%s had %u schools, and somebody of the zone fewer than %u")
                : _("%s had %u schools, and somebody else fewer than %u"),
            name_of(telling, school->was), before->had, telling->plan->least);
        break;
    case DD_MAKES_ROOM:
        say(telling, _("%s gives it on to take another school, from which others are recused"),
            name_of(telling, school->was));
        break;
    }
}

static const char *zone_name(const struct dd_telling *telling, int zone)
{
    return telling->assigning->zones[zone].name;
}

/* Whose zone the new one is of. */
static void say_source(struct dd_telling *telling, int number)
{
    const struct dd_assign_school *school = &telling->plan->schools[number];
    const struct dd_assign *plan = telling->plan;
    const struct dd_assign_member *member = dd_assign_member(plan, school->zone, school->now);

    if (!is_zoned(plan, school))
        say(telling, "%s", _("the school lies in no zone"));
    else if (!member)
        say(telling, "%s", _("nobody of the zone has room, or may take it"));
    if (plan->persons[school->now].free)
        say(telling, "%s", _("somebody of no zone"));
    else if (!member)
        say(telling, _("somebody of %s"), zone_name(telling, telling->zone_of[school->now]));
    else
        say(telling, "%s", member->resident ? _("resident in the zone") : _("of the zone"));
}

/* Where the new one comes from. */
void dd_say_coming(struct dd_telling *telling, int number)
{
    const struct dd_assign *plan = telling->plan;
    const struct dd_assign_school *school = &plan->schools[number];

    if (has_zones(plan))
        say_source(telling, number);
    else
        say(telling, "%s", _("no zones are drawn"));
    if (plan->persons[school->now].load > plan->most)
        say(telling, _("everybody has %u schools or more"), plan->most);
}

void dd_say_staying(struct dd_telling *telling, int number)
{
    const struct dd_assigning *assigning = telling->assigning;
    const struct dd_assign_school *school = &telling->plan->schools[number];
    const dd_day from = assigning->postings[assigning->posted[number]].from;
    const bool zoned = is_zoned(telling->plan, school);
    char day[DD_DAY_SIZE];

    if (!zoned && has_zones(telling->plan))
        say(telling, "%s", _("the school lies in no zone"));
    if (from > assigning->options->from)
        say(telling, _("posted there from %s on"), dd_day_text(from, day));
    else if (telling->plan->persons[school->now].bar == DD_UNTRAINED)
        say(telling, "%s", _("posted there before the system, though without pre-job training"));
    else if (zoned && !dd_assign_member(telling->plan, school->zone, school->now))
        say(telling, "%s", _("may stay, though of another zone or none"));
    else
        say(telling, "%s", _("may stay"));
}

/* Nobody at all may be posted, or all who may are kept from this school. */
static bool anybody_is_fit(const struct dd_assign *plan)
{
    for (unsigned i = 0; i < plan->person_count; i++)
        if (plan->persons[i].bar == DD_FIT)
            return true;
    return false;
}

void dd_say_nobody(struct dd_telling *telling, int number)
{
    const struct dd_assign_school *school = &telling->plan->schools[number];

    if (!anybody_is_fit(telling->plan))
        say(telling, "%s",
            _("nobody may be posted: appointment, certificate or training is missing"));
    else if (has_zones(telling->plan))
        say(telling, "%s", _("all who may be posted are recused, or resident in another zone"));
    else
        say(telling, "%s", _("all who may be posted are recused"));
    if (school->was != DD_NOBODY)
        say(telling, "%s",
            dd_assign_ends(school) ? _("the posting ends")
                                   : _("the posting stays until somebody follows"));
}

void dd_say_unposted(struct dd_telling *telling)
{
    say(telling, "%s", _("nobody was posted there"));
}

void dd_say_posting(struct dd_telling *telling, const struct dd_assign_posting *posting)
{
    const enum dd_bar bar = dd_assign_bar(telling->assigning, posting);
    char day[DD_DAY_SIZE];

    if (posting->school < 0)
        say(telling, _("the school was closed on %s"), dd_day_text(posting->closed_on, day));
    else if (bar != DD_FIT)
        dd_say_bar(telling, bar, posting->person, posting->school);
    else
        say(telling, "%s", _("one more inspector at the same school"));
}

/* Whoever has too many has them because nobody else can take one. */
static void say_many(struct dd_telling *telling, int zone)
{
    if (zone < 0)
        say(telling, "%s", _("nobody else has room, or may take one"));
    else
        say(telling,
            _("%u schools of %s for %u inspectors, and nobody else has room or may take one"),
            telling->zones[zone].schools, zone_name(telling, zone), telling->zones[zone].fit);
}

/* Without zones all schools are for all who may be posted. */
static void say_few_of_all(struct dd_telling *telling)
{
    const struct dd_assign *plan = telling->plan;
    unsigned fit = 0;

    for (unsigned i = 0; i < plan->person_count; i++)
        fit += plan->persons[i].bar == DD_FIT;
    if (plan->school_count < plan->least * fit)
        say(telling, _("%u schools for %u inspectors, fewer than %u each"), plan->school_count, fit,
            plan->least);
    else
        say(telling,
            _("whoever is posted would have fewer than %u after giving enough on, or recusal bars it"),
            plan->least);
}

static void say_few(struct dd_telling *telling, int zone)
{
    const unsigned least = telling->plan->least;

    if (!has_zones(telling->plan))
        say_few_of_all(telling);
    else if (zone < 0)
        say(telling, "%s", _("of no zone, and helps where those of a zone have no room"));
    else if (telling->zones[zone].schools < least * telling->zones[zone].fit)
        say(telling, _("%u schools of %s for %u inspectors, fewer than %u each"),
            telling->zones[zone].schools, zone_name(telling, zone), telling->zones[zone].fit,
            least);
    else
        say(telling,
            _("whoever is posted in the zone would have fewer than %u after giving enough on, or recusal bars it"),
            least);
}

void dd_say_load(struct dd_telling *telling, int person)
{
    const struct dd_assign_person *at = &telling->plan->persons[person];

    if (at->bar != DD_FIT)
        dd_say_bar(telling, at->bar, person, -1);
    else if (at->load > telling->plan->most)
        say_many(telling, telling->zone_of[person]);
    else
        say_few(telling, telling->zone_of[person]);
}
