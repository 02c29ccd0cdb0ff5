/*
 * The plan of who answers for which school, on small offices written as texts: persons are letters, a zone is a word of
 * them (`*` behind a resident), and the schools of a zone stand behind its number, each as the letter of who is posted there
 * or `-`; `n:` are schools of no zone, `!` behind a school that is not up for change, `+` behind one where he stays although
 * he could not come. Loads are between 4 and 6.
 */
#include "task/assign.h"

#include "base/arena.h"
#include "test_task.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LETTERS = 26, SCHOOLS_MOST = 128, ZONES_MOST = 8 };

struct small {
    const char *claim, *zones, *schools;
    const char *recused; /* `0b 3a`: the school of that number, and who may not go there */
    const char *unfit;   /* letters */
    const char *loads;   /* expected */
    unsigned moved, nobody;
};

/* clang-format off */
static const struct small rows[] = {
    { "what is as it should be stays", "ab", "0:aaaaabbbbb", .loads = "a5 b5" },
    { "four and six are as they should be", "ab", "0:aaaabbbbbb", .loads = "a4 b6" },
    { "three and seven: one school passes", "ab", "0:aaabbbbbbb", .loads = "a4 b6", .moved = 1 },
    { "new schools are shared", "ab", "0:----------", .loads = "a5 b5" },
    { "a new school goes to who has fewest", "ab", "0:aaaaabbbb-", .loads = "a5 b5" },
    { "of equals the first", "ba", "0:aaaabbbb-", .loads = "a4 b5" },
    { "a resident has his four first", "ba*", "0:-----", .loads = "a4 b1" },
    { "a resident has the fifth before others", "ba*", "0:aaaabbbb-", .loads = "a5 b4" },
    { "the sixth comes after everybody's fifth", "ba*", "0:aaaaabbbb-", .loads = "a5 b5" },
    { "a resident does not stay elsewhere", "a* b", "0:- 1:a", .loads = "a1 b1" },
    { "a resident does not help elsewhere", "a* b", "0:a 1:---------", .loads = "a1 b9" },
    { "a resident of another zone is none of this one", "ab a*", "0:---- 1:-", .loads = "a1 b4" },
    { "one inspector and nine schools, nobody else", "a", "0:---------", .loads = "a9" },
    { "who is of no zone helps", "a", "0:---------", "", "", "a6 b3" },
    { "of no zone before a neighbour", "a c", "0:------- 1:cccc", "", "", "a6 b1 c4" },
    { "a neighbour helps up to six", "a b", "0:--------- 1:bbb", .loads = "a6 b6" },
    { "no neighbour has more than six for it", "a b", "0:--------- 1:bbbbb", .loads = "a8 b6" },
    { "of neighbours who has fewest", "a b c", "0:------- 1:bbbbb 2:cccc", .loads = "a6 b5 c5" },
    { "of those of no zone one after the other", "a", "0:---------", "", "", "a6 b3 c0" },
    { "the next one when he has five", "a", "0:------------ n:-", "", "", "a6 b5 c2" },
    { "the sixth when all have five", "a", "0:------a-a-aa- n:----", "", "", "a6 b6 c5" },
    { "who helps already helps on", "a", "0:aaaaaac--", "", "", "a6 b0 c3" },
    { "eight and six have no room, they share", "ab", "0:aaaaaaaabbbbbb", .loads = "a7 b7", .moved = 1 },
    { "one zone's excess is no other zone's", "ab c", "0:aaaaaaabbbbbb 1:cccccc", .loads = "a7 b6 c6" },
    { "everybody recused: nobody", "ab", "0:aaaabbbb-", "8a 8b", "", "a4 b4", .nobody = 1 },
    { "everybody of the zone recused: a neighbour", "a b", "0:aaaa- 1:bbbb", "4a", "", "a4 b5" },
    { "nobody to be posted: nobody", "a", "0:aaa", "", "a", "a0", .nobody = 3 },
    { "who is recused does not stay", "ab", "0:aaaaabbbb", "4a", "", "a4 b5" },
    { "who is suspended does not stay", "abc", "0:aaaabbbbbccc", "", "a", "a0 b6 c6" },
    { "who could not come may stay", "ab", "0:a+a---", "", "a", "a1 b4" },
    { "of two zones, counted once", "ab bc", "0:----- 1:-----", .loads = "a3 b4 c3" },
    { "a neighbour who is posted stays", "a b", "0:baaaa 1:bbbb", .loads = "a4 b5" },
    { "more than six with a neighbour's: his go first home", "ab c", "0:aaacccbbbb 1:cccc", .loads = "a4 b4 c6", .moved = 1 },
    { "a chain where the pair is recused", "ab", "0:aaaaaabbb-", "9b", "", "a6 b4", .moved = 1 },
    { "a chain over a third", "abc", "0:aaaaaaabbbcccccc", "0b 1b 2b 3b 4b 5b 6b", "", "a6 b4 c6", .moved = 2 },
    { "ten schools do not make three loads of four", "abc", "0:aaaaabbbbb", .loads = "a5 b5 c0" },
    { "eighteen make four", "abcd", "0:aaaaaabbbbbbcccccc", .loads = "a4 b5 c5 d4", .moved = 4 },
    { "who lacks little comes first", "abc", "0:abbbcccccc", .loads = "a1 b4 c5", .moved = 1 },
    { "from a neighbour before one's own", "ac b", "0:aaabbcccccc 1:bbbb", .loads = "a4 b5 c6", .moved = 1 },
    { "nothing is taken from who has four", "ab", "0:aaaabbb", .loads = "a4 b3" },
    { "what cannot be filled up is left", "ab", "0:aaaaaab", .loads = "a6 b1" },
    { "fill up, but not over a recusal", "ab", "0:aaaaaabbb", "0b 1b 2b 3b 4b 5b", "", "a6 b3" },
    { "schools not up for change stay and count", "ab", "0:a!a!a!a!a!a!a!bbb", .loads = "a7 b3" },
    { "nor do they get anybody", "ab", "0:-!aaaabbbb", .loads = "a4 b4", .nobody = 1 },
    { "a school of no zone: who is of no zone", "a", "0:aaaa n:-", "", "", "a4 b1" },
    { "a school of no zone, and everybody is of one", "a b", "0:aaaaa 1:bbbb n:-", .loads = "a5 b5" },
    { "no zones at all", "", "n:----------", "", "", "a5 b5" },
    { "nobody at all", "", "n:--", .loads = "", .nobody = 2 },
};
/* clang-format on */

struct office {
    struct dd_assign plan;
    struct dd_assign_person persons[LETTERS];
    struct dd_assign_zone zones[ZONES_MOST];
    struct dd_assign_member members[ZONES_MOST][LETTERS];
    struct dd_assign_school schools[SCHOOLS_MOST];
    int barred[SCHOOLS_MOST][LETTERS];
};

static void meet(struct office *office, const char *letters)
{
    for (; *letters; letters++)
        if (islower((unsigned char)*letters) &&
            (unsigned)(*letters - 'a') >= office->plan.person_count)
            office->plan.person_count = (unsigned)(*letters - 'a') + 1;
}

static void read_zones(struct office *office, const char *text)
{
    for (; *text; text++) {
        if (*text == ' ')
            continue;
        struct dd_assign_zone *zone = &office->zones[office->plan.zone_count];
        zone->members = office->members[office->plan.zone_count++];
        for (; islower((unsigned char)*text); text++) {
            struct dd_assign_member *member = &zone->members[zone->member_count++];

            member->person = *text - 'a';
            member->resident = text[1] == '*';
            text += text[1] == '*';
        }
        text -= *text == '\0';
    }
    office->plan.zone_count++;
}

static void read_schools(struct office *office, const char *text)
{
    int zone = 0;

    for (; *text; text++) {
        if (text[1] == ':') {
            zone = *text == 'n' ? (int)office->plan.zone_count - 1 : *text - '0';
            text++;
        } else if (*text != ' ') {
            struct dd_assign_school *school = &office->schools[office->plan.school_count];

            school->barred = office->barred[office->plan.school_count++];
            school->zone = zone;
            school->since = 20000 - (dd_day)office->plan.school_count;
            school->was = *text == '-' ? DD_NOBODY : *text - 'a';
            school->fixed = text[1] == '!';
            school->stands = text[1] == '+';
            text += text[1] == '!' || text[1] == '+';
        }
    }
}

static void read_recused(struct office *office, const char *text)
{
    while (text && *text) {
        char *end;
        struct dd_assign_school *school = &office->schools[strtol(text, &end, 10)];

        office->barred[school - office->schools][school->barred_count++] = *end - 'a';
        text = end + 1 + strspn(end + 1, " ");
    }
}

static struct office *office_of(const struct small *row)
{
    struct office *office = dd_alloc(sizeof *office);

    office->plan = (struct dd_assign){ .arena = dd_arena_new(),
                                       .persons = office->persons,
                                       .zones = office->zones,
                                       .schools = office->schools,
                                       .least = 4,
                                       .usual = 5,
                                       .most = 6 };
    meet(office, row->zones);
    meet(office, row->loads);
    read_zones(office, row->zones);
    read_schools(office, row->schools);
    read_recused(office, row->recused);
    for (const char *at = row->unfit ? row->unfit : ""; *at; at++)
        office->persons[*at - 'a'].bar = DD_SUSPENDED;
    return office;
}

static void office_free(struct office *office)
{
    dd_arena_free(office->plan.arena);
    free(office);
}

static void say_loads(const struct dd_assign *plan, struct dd_text *out)
{
    dd_text_cut(out, 0);
    for (unsigned i = 0; i < plan->person_count; i++)
        dd_text_format(out, "%s%c%u", i ? " " : "", 'a' + (char)i, plan->persons[i].load);
}

static unsigned count_moved(const struct dd_assign *plan)
{
    unsigned count = 0;

    for (unsigned i = 0; i < plan->school_count; i++)
        count +=
            plan->schools[i].home != DD_NOBODY && plan->schools[i].now != plan->schools[i].home;
    return count;
}

static unsigned count_nobody(const struct dd_assign *plan)
{
    unsigned count = 0;

    for (unsigned i = 0; i < plan->school_count; i++)
        count += plan->schools[i].now == DD_NOBODY;
    return count;
}

/* As if the plan had been carried out. */
static void carry_out(struct dd_assign *plan)
{
    for (unsigned i = 0; i < plan->school_count; i++)
        if (plan->schools[i].now != DD_NOBODY)
            plan->schools[i].was = plan->schools[i].now;
    for (unsigned i = 0; i < plan->person_count; i++)
        plan->persons[i].resident = false;
}

static void assign__of_small_offices(void **state)
{
    struct dd_text loads = { 0 };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct office *office = office_of(&rows[i]);

        dd_assign_solve(&office->plan);
        say_loads(&office->plan, &loads);
        row_text(rows[i].claim, dd_text_get(&loads), rows[i].loads);
        row_number(rows[i].claim, count_moved(&office->plan), rows[i].moved);
        row_number(rows[i].claim, count_nobody(&office->plan), rows[i].nobody);
        carry_out(&office->plan);
        dd_assign_solve(&office->plan);
        row_number(rows[i].claim, count_moved(&office->plan), 0);
        say_loads(&office->plan, &loads);
        row_text(rows[i].claim, dd_text_get(&loads), rows[i].loads);
        office_free(office);
    }
    dd_text_free(&loads);
}

/* Why a school left somebody who could have stayed is told of the school itself, and of the others in the chain. */
static void assign__says_why_a_school_leaves(void **state)
{
    static const struct small chain = {
        "", "abc", "0:aaaaaaabbbcccccc", "0b 1b 2b 3b 4b 5b 6b", "", "a6 b4 c6",
    };
    static const struct small few = { "", "ab", "0:aaaaabbb", .loads = "a4 b4" };
    struct office *office = office_of(&chain);
    unsigned left[DD_MAKES_ROOM + 1] = { 0 };

    (void)state;
    dd_assign_solve(&office->plan);
    for (unsigned i = 0; i < office->plan.school_count; i++)
        left[office->schools[i].leaving]++;
    assert_int_equal(left[DD_LEAVES_NOT], 14);
    assert_int_equal(left[DD_HAS_TOO_MANY], 1);
    assert_int_equal(left[DD_MAKES_ROOM], 1);
    office_free(office);
    office = office_of(&few);
    dd_assign_solve(&office->plan);
    /* Schools written first have been with their inspector longest; the last of his leaves. */
    assert_int_equal(office->schools[0].leaving, DD_GIVES_TO_FEW);
    office_free(office);
}

static unsigned draw(uint64_t *seed, unsigned below)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return (unsigned)((*seed >> 11) % below);
}

/* An office of three zones and some schools of none, with recusals wherever the dice fall. */
static void draw_office(uint64_t *seed, char *zones, char *schools, char *recused)
{
    unsigned number = 0;

    for (char letter = 'a'; letter < 'a' + 7; letter++)
        zones += sprintf(zones, "%c%s%s", letter, draw(seed, 6) ? "" : "*",
                         letter == 'b' || letter == 'e' ? " " : "");
    for (const char *zone = "012n"; *zone; zone++) {
        schools += sprintf(schools, "%c:", *zone);
        for (unsigned left = draw(seed, *zone == 'n' ? 4 : 18); left; left--, number++) {
            const char who = "-abcdefgh"[draw(seed, 9)];

            *schools++ = who;
            *schools = '\0';
            for (char letter = 'a'; letter < 'i'; letter++)
                if (draw(seed, 5) == 0)
                    recused += sprintf(recused, "%u%c ", number, letter);
        }
    }
    *recused = '\0';
}

/* Nobody goes where he may not, nobody is left out whom somebody could take, and the second time nothing changes. */
static void check_sound(const char *row, const struct dd_assign *plan)
{
    unsigned loads[LETTERS] = { 0 };

    for (unsigned i = 0; i < plan->school_count; i++) {
        const struct dd_assign_school *school = &plan->schools[i];
        bool could = false;

        for (unsigned k = 0; k < plan->person_count; k++)
            could = could ||
                    (plan->persons[k].bar == DD_FIT && !dd_assign_recused(school, (int)k) &&
                     (!plan->persons[k].resident || dd_assign_member(plan, school->zone, (int)k)));
        row_true(row, (school->now != DD_NOBODY) == could);
        if (school->now == DD_NOBODY)
            continue;
        loads[school->now]++;
        row_true(row, !dd_assign_recused(school, school->now));
        row_true(row, plan->persons[school->now].bar == DD_FIT);
        row_true(row, !plan->persons[school->now].resident ||
                          dd_assign_member(plan, school->zone, school->now));
    }
    for (unsigned k = 0; k < plan->person_count; k++)
        row_number(row, plan->persons[k].load, loads[k]);
}

/* Nobody has more than six while one of his zone who may take the school has room. */
static void check_eased(const char *row, const struct dd_assign *plan)
{
    for (unsigned i = 0; i < plan->school_count; i++) {
        const struct dd_assign_school *school = &plan->schools[i];

        if (school->now == DD_NOBODY || plan->persons[school->now].load <= plan->most)
            continue;
        for (unsigned k = 0; k < plan->person_count; k++)
            row_true(row, plan->persons[k].load >= plan->most || plan->persons[k].bar != DD_FIT ||
                              !dd_assign_member(plan, school->zone, (int)k) ||
                              dd_assign_recused(school, (int)k));
    }
}

static void assign__holds_for_drawn_offices(void **state)
{
    uint64_t seed = 88172645463325252ULL;

    (void)state;
    for (unsigned i = 0; i < 2000; i++) {
        char name[16], zones[64], schools[256], recused[4096];

        snprintf(name, sizeof name, "office %u", i);
        draw_office(&seed, zones, schools, recused);
        const struct small row = { name, zones, schools, recused, draw(&seed, 2) ? "c" : "", "h0" };
        struct office *office = office_of(&row);
        dd_assign_solve(&office->plan);
        check_sound(name, &office->plan);
        check_eased(name, &office->plan);
        carry_out(&office->plan);
        dd_assign_solve(&office->plan);
        row_number(name, count_moved(&office->plan), 0);
        check_sound(name, &office->plan);
        office_free(office);
    }
}

int assign_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(assign__of_small_offices),
        cmocka_unit_test(assign__says_why_a_school_leaves),
        cmocka_unit_test(assign__holds_for_drawn_offices),
    };

    return cmocka_run_group_tests_name("assign", tests, NULL, NULL);
}
