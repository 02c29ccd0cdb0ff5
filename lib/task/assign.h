/*
 * Who answers for which school (意见 第十条、第十二条): the plan, apart from any store.
 *
 * What counts, in this order: nobody goes where he is recused or, being resident, outside his zone; every school has
 * somebody; nobody has more than `most` schools, and whoever a zone can give `least` has them; as few as can be leave a school
 * where they may stay. Schools go to the inspectors of their zone, residents first; where those have all they can carry, to
 * inspectors of no zone, then to those of other zones who have room. What is equal is settled by the order of the rows,
 * so that the same office gets the same plan; and a plan that has been carried out is not changed by the next one.
 *
 * Schools pass from one to another along chains, found inside a zone: where the one who has too many and the one who has
 * room are kept apart by a recusal, a third gives one school on and takes another.
 */
#ifndef TASK_ASSIGN_H
#define TASK_ASSIGN_H

#include <dudao/date.h>
#include <stdbool.h>
#include <stdint.h>

struct dd_arena;

enum { DD_NOBODY = -1 };

/* Why somebody may not be posted at all; the last two: why he may not stay at one school. */
enum dd_bar {
    DD_FIT,
    DD_NOT_IN_POST, /* as responsible inspector, on the day */
    DD_SUSPENDED,
    DD_NO_CERTIFICATE,
    DD_UNTRAINED,
    DD_RESIDES_ELSEWHERE,
    DD_RECUSED
};

/* Why a school leaves somebody who could stay. */
enum dd_leaving {
    DD_LEAVES_NOT,
    DD_HAS_TOO_MANY,
    DD_GIVES_TO_FEW, /* to one who has fewer than the least */
    DD_MAKES_ROOM    /* for another school of the same chain */
};

struct dd_assign_person {
    enum dd_bar bar;
    unsigned extra; /* second postings, and others that are not up for change */
    /* worked out: */
    bool resident, free; /* in some zone; of no zone */
    unsigned load, had;  /* schools after, and before */
};

struct dd_assign_member {
    int person;
    bool resident;
};

/* The last zone is that of the schools of no zone: its members are whoever is of no zone. */
struct dd_assign_zone {
    struct dd_assign_member *members;
    unsigned member_count;
    /* worked out: */
    int *schools;
    unsigned school_count;
};

struct dd_assign_school {
    int zone;
    int was; /* who is posted there, or DD_NOBODY */
    dd_day since;
    bool stands;       /* he stays, though he may take no other */
    bool fixed;        /* not up for change */
    const int *barred; /* who is recused from it, ascending */
    unsigned barred_count;
    /* worked out: */
    int home;        /* `was` where he may stay, else DD_NOBODY */
    enum dd_bar bar; /* why he may not */
    int now;
    enum dd_leaving leaving;
};

struct dd_assign {
    struct dd_arena *arena; /* of what is worked out */
    struct dd_assign_person *persons;
    struct dd_assign_zone *zones;
    struct dd_assign_school *schools;
    unsigned person_count, zone_count, school_count;
    unsigned least, usual, most;
};

void dd_assign_solve(struct dd_assign *plan);

/* The first step of it: who may stay, who is of no zone, how many schools each has before anything is changed. */
void dd_assign_prepare(struct dd_assign *plan);

/* Of that zone, and there as resident; NULL: he is none of its members. */
const struct dd_assign_member *dd_assign_member(const struct dd_assign *plan, int zone, int person);
bool dd_assign_recused(const struct dd_assign_school *school, int person);

#endif
