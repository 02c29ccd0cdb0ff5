#include "district.h"

#include <stdio.h>

/* Twenty schools and four inspectors make a zone; fifty inspectors go to a course together. */
enum { SCHOOLS_OF_ONE = 5, ZONE_SCHOOLS = 20, ZONE_INSPECTORS = 4, COURSE = 50, COURSES = 5 };

static const char *const types[] = { "kindergarten", "primary", "primary", "junior",
                                     "nine-year",    "senior",  "special", "kindergarten" };
enum { TYPES = sizeof types / sizeof *types };

static void write_schools(long count)
{
    puts("units:");
    for (long i = 1; i <= count * SCHOOLS_OF_ONE; i++)
        printf("  - {code: school-%05ld, name: 第%05ld学校, type: %s, ownership: public, "
               "student_count: %ld}\n",
               i, i, types[i % TYPES], 200 + i * 37 % 2000);
}

/* Every tenth works at a school of his own zone, every thirtieth holds no certificate. */
static void write_inspectors(long count)
{
    puts("inspectors:");
    for (long i = 1; i <= count; i++) {
        printf("  - {name: 督学%05ld, in_service: yes, source: teacher, education_level: bachelor, "
               "years_in_education: 20, public_phone: 0631-5%06ld",
               i, i);
        if (i % 30)
            printf(", certificate: 证%05ld, certificate_from: 2024-01-01, "
                   "certificate_until: 2028-12-31",
                   i);
        if (i % 10 == 0)
            printf(", unit: school-%05ld", (i - 1) / ZONE_INSPECTORS * ZONE_SCHOOLS + 1 + i % 20);
        puts("}");
    }
    puts("appointments:");
    for (long i = 1; i <= count; i++) {
        printf("  - {inspector: 督学%05ld, role: responsible, by: office, from: 2024-01-01, "
               "state: in_post}\n",
               i);
        if (i % 3 == 0)
            printf("  - {inspector: 督学%05ld, role: full-time, by: management, from: 2024-01-01, "
                   "state: in_post}\n",
                   i);
    }
}

static void write_zones(long count)
{
    puts("zones:");
    for (long zone = 0; zone < count / ZONE_INSPECTORS; zone++) {
        printf("  - {name: 第%05ld责任区, from: 2024-01-01, schools: [", zone + 1);
        for (int i = 1; i <= ZONE_SCHOOLS; i++)
            printf("school-%05ld%s", zone * ZONE_SCHOOLS + i, i < ZONE_SCHOOLS ? ", " : "], ");
        fputs("inspectors: [", stdout);
        for (int i = 1; i <= ZONE_INSPECTORS; i++)
            printf("督学%05ld%s", zone * ZONE_INSPECTORS + i, i < ZONE_INSPECTORS ? ", " : "], ");
        printf("residents: [{inspector: 督学%05ld, from: 2024-01-01}]}\n",
               zone * ZONE_INSPECTORS + 1);
    }
}

/* Loads as they are when nobody has looked for a while: even, uneven, or with schools that nobody has. */
static void write_postings(long count)
{
    static const int loads[][ZONE_INSPECTORS] = {
        { 5, 5, 5, 5 }, { 7, 5, 5, 3 }, { 6, 6, 6, 1 }, { 5, 5, 5, 0 }, { 5, 4, 6, 4 },
    };

    puts("postings:");
    for (long zone = 0; zone < count / ZONE_INSPECTORS; zone++) {
        const int *load = loads[zone % (long)(sizeof loads / sizeof *loads)];
        long school = zone * ZONE_SCHOOLS + 1;

        for (int i = 0; i < ZONE_INSPECTORS; i++)
            for (int k = 0; k < load[i]; k++, school++)
                printf("  - {inspector: 督学%05ld, school: school-%05ld, from: 2024-09-01}\n",
                       zone * ZONE_INSPECTORS + i + 1, school);
    }
}

static void write_course(long course, const char *head, int hours, long absent)
{
    printf("  - {title: 第%05ld期%s, attended: [", course + 1, head);
    for (long i = 1; i <= COURSE; i++)
        if (!absent || i % absent)
            printf("{inspector: 督学%05ld, hours: %d, passed: yes}, ", course * COURSE + i, hours);
    puts("]}");
}

void write_district(long count)
{
    write_schools(count);
    write_inspectors(count);
    write_zones(count);
    write_postings(count);
    puts("training:");
    for (long course = 0; course < count / COURSE; course++)
        write_course(course,
                     "岗前培训, kind: pre-job, mode: offline, from: 2024-01-08, "
                     "until: 2024-01-12, hours: 40",
                     40, 0);
}

/* Five courses of eight hours, of which one in nine is missed; family at a school of the zone; a suspension that has ended. */
void write_district_year(long count)
{
    puts("training:");
    for (int month = 2; month < 2 + COURSES; month++)
        for (long course = 0; course < count / COURSE; course++) {
            char head[160];

            snprintf(head, sizeof head,
                     "%d月集中培训, kind: concentrated, mode: offline, from: 2026-0%d-10, "
                     "until: 2026-0%d-10, hours: 8",
                     month, month, month);
            write_course(course, head, 8, 9 + month);
        }
    puts("relations:");
    for (long i = 20; i <= count; i += 20)
        printf("  - {inspector: 督学%05ld, unit: school-%05ld, ground: family-studies, "
               "from: 2026-02-01}\n",
               i, (i - 1) / ZONE_INSPECTORS * ZONE_SCHOOLS + 7);
    puts("appraisals:");
    for (long i = 1; i <= count; i++)
        printf("  - {inspector: 督学%05ld, year: 2026, political: 90, ability: 85, duty: %ld}\n", i,
               60 + i % 40);
}
