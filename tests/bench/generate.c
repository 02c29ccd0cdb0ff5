/*
 * generate WHAT N
 *
 * Made-up records, always the same for the same N:
 *   base            units, a supervision of each and N findings, as YAML
 *   rectifications  N rectifications with two measures each, one for each finding of such a base, as YAML
 *   rec             the same rectifications for recutils
 *   tasks           the same for `task import`
 *   district        N inspectors, five schools for each, zones and postings, before 2026, as YAML
 *   district-year   what happened there in 2026
 */
#include "district.h"

#include <err.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { UNITS = 500, YEAR = 2026, BUFFER = 1 << 20, DATE_SIZE = 16 };

/* clang-format off */
static const char *const problems[] = {
    "配电箱未上锁，接地线松动，存在触电隐患。", "安全出口被杂物堵塞，应急照明失效两处，疏散标识缺失。",
    "未按规定公示收费项目和标准，代收费台账不完整。", "超标布置书面家庭作业，课后服务时间讲授新课。",
    "体育与健康课程课时未开齐，被其他学科占用。",
};
static const char *const demands[] = {
    "立即停用并更换，逐一排查同类设施，建立每日巡查台账。", "限期清理通道，恢复应急照明，补齐标识并组织一次疏散演练。",
    "十个工作日内完成公示，清退多收费用，健全收费管理制度。", "停止违规行为，完善作业公示和总量审核制度。",
    "按课程方案调整课表，报送下学期课程安排备查。",
};
static const char *const steps[] = {
    "更换配电箱门锁并张贴警示标识", "清理通道并每日巡查签字确认", "组织全员专题培训并留存影像资料",
    "修订管理制度并经教职工大会审议", "聘请第三方检测并提交合格报告",
};
static const char *const people[] = { "总务处主任", "教导处主任", "分管副校长", "德育处主任", "安全办主任", "年级组长" };
static const char *const categories[] = { "safety", "fees", "burden", "running", "teaching", "standards" };
static const char *const severities[] = { "minor", "ordinary", "serious", "major" };
/* clang-format on */

/* All that a rectification says, whatever it is written as. */
struct problem {
    long number;
    unsigned unit, problem, category, severity, steps[2], people[2];
    char deadline[DATE_SIZE], dues[2][DATE_SIZE];
};

/* The same sequence everywhere, unlike that of rand(). */
static unsigned draw(uint64_t *seed, unsigned below)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return (unsigned)((*seed >> 11) % below);
}

/* From the tenth of the month on, so that a measure can fall due before. */
static void draw_days(uint64_t *seed, struct problem *out)
{
    const unsigned month = 4 + draw(seed, 8), day = 10 + draw(seed, 19);

    snprintf(out->deadline, sizeof out->deadline, "%d-%02u-%02u", YEAR, month, day);
    for (int i = 0; i < 2; i++)
        snprintf(out->dues[i], sizeof out->dues[i], "%d-%02u-%02u", YEAR, month,
                 1 + draw(seed, day - 1));
}

/* Drawn from its own number, so that the findings and their rectifications agree. */
static struct problem problem_of(long number)
{
    struct problem out = { .number = number };
    uint64_t seed = 88172645463325252ULL ^ ((uint64_t)number * 2654435761ULL);

    draw(&seed, 2);
    out.unit = 1 + (unsigned)(number % UNITS);
    out.problem = draw(&seed, sizeof problems / sizeof *problems);
    out.category = draw(&seed, sizeof categories / sizeof *categories);
    out.severity = draw(&seed, sizeof severities / sizeof *severities);
    for (int i = 0; i < 2; i++) {
        out.steps[i] = draw(&seed, sizeof steps / sizeof *steps);
        out.people[i] = draw(&seed, sizeof people / sizeof *people);
    }
    draw_days(&seed, &out);
    return out;
}

static void write_base(long count)
{
    puts("units:");
    for (int i = 1; i <= UNITS; i++)
        printf("  - {code: school-%03d, name: 第%03d实验小学, type: primary, ownership: public}\n",
               i, i);
    puts("supervisions:");
    for (int i = 1; i <= UNITS; i++)
        printf("  - key: spring-%03d\n"
               "    title: 春季学期开学专项督导\n"
               "    strand: school\n"
               "    kind: routine\n"
               "    unit: school-%03d\n"
               "    scope: 开学条件保障、安全稳定和收费管理\n",
               i, i);
    puts("findings:");
    for (long i = 1; i <= count; i++) {
        const struct problem problem = problem_of(i);

        printf("  - found_in: spring-%03u\n"
               "    unit: school-%03u\n"
               "    category: %s\n"
               "    severity: %s\n"
               "    text: \"问题%ld：%s\"\n"
               "    basis: 《义务教育学校管理标准》\n",
               problem.unit, problem.unit, categories[problem.category],
               severities[problem.severity], i, problems[problem.problem]);
    }
}

static void write_rectifications(long count)
{
    puts("rectifications:");
    for (long i = 1; i <= count; i++) {
        const struct problem problem = problem_of(i);

        printf("  - finding: F%d-%03ld\n"
               "    unit: school-%03u\n"
               "    requirement: %s\n"
               "    deadline: %s\n"
               "    plan_asked: yes\n"
               "    measures:\n",
               YEAR, i, problem.unit, demands[problem.problem], problem.deadline);
        for (int k = 0; k < 2; k++)
            printf("      - text: %s\n        owner: %s\n        due: %s\n",
                   steps[problem.steps[k]], people[problem.people[k]], problem.dues[k]);
        puts("    note: \"依据《义务教育学校管理标准》和督导意见书下达\"");
    }
}

static void write_rec(long count)
{
    puts("%rec: Rectification\n"
         "%key: Key\n"
         "%mandatory: Finding Unit Requirement\n"
         "%type: Deadline date\n"
         "%type: State enum issued received planned submitted accepted\n");
    for (long i = 1; i <= count; i++) {
        const struct problem problem = problem_of(i);

        printf("Key: R%d-%03ld\nFinding: F%d-%03ld\nUnit: school-%03u\nRequirement: %s\n"
               "Deadline: %s\nState: issued\n",
               YEAR, i, YEAR, i, problem.unit, demands[problem.problem], problem.deadline);
        for (int k = 0; k < 2; k++)
            printf("Measure: %s，%s，%s\n", steps[problem.steps[k]], people[problem.people[k]],
                   problem.dues[k]);
        puts("Note: 依据《义务教育学校管理标准》和督导意见书下达\n");
    }
}

static void write_tasks(long count)
{
    puts("[");
    for (long i = 1; i <= count; i++) {
        const struct problem problem = problem_of(i);
        unsigned year, month, day;

        if (sscanf(problem.deadline, "%u-%u-%u", &year, &month, &day) != 3)
            errx(2, "not a date: %s", problem.deadline);
        printf("{\"uuid\":\"%08lx-0000-4000-8000-000000000000\",\"status\":\"pending\","
               "\"description\":\"R%d-%03ld %s\",\"project\":\"school-%03u\","
               "\"due\":\"%u%02u%02uT000000Z\",\"entry\":\"%d0302T000000Z\"}%s\n",
               (unsigned long)i, YEAR, i, demands[problem.problem], problem.unit, year, month, day,
               YEAR, i < count ? "," : "");
    }
    puts("]");
}

static const struct {
    const char *what;
    void (*write)(long count);
} outputs[] = {
    { "base", write_base },         { "rectifications", write_rectifications },
    { "rec", write_rec },           { "tasks", write_tasks },
    { "district", write_district }, { "district-year", write_district_year },
};

int main(int argc, char **argv)
{
    static char buffer[BUFFER];
    const long count = argc == 3 ? strtol(argv[2], NULL, 10) : 0;

    setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
    for (size_t i = 0; count > 0 && i < sizeof outputs / sizeof *outputs; i++) {
        if (strcmp(argv[1], outputs[i].what) != 0)
            continue;
        outputs[i].write(count);
        return fflush(stdout) != 0;
    }
    errx(2, "usage: generate base|rectifications|rec|tasks|district|district-year N");
}
