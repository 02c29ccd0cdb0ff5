#include "office.h"

#include "domain/rectify/rectify.h"

#include <string.h>

static void set_due(struct sample *s, const char *key, const char *due)
{
    struct dd_error err;
    dd_day day;

    must(dd_day_parse(due, &day, &err), &err);
    must(dd_door_due(s->store, sample_id(s, key), day, day, &err), &err);
}

void office_units(struct sample *s)
{
    sample_add(s, "unit", "code=K01", "name=第一实验小学", "alias=一小", "type=primary",
               "area=urban", "student_count=1200", NULL);
    sample_add(s, "unit", "code=K02", "name=第二实验小学", "type=primary", "area=town", NULL);
    sample_add(s, "unit", "code=K03", "name=皇冠中学", "type=junior", "student_count=90", NULL);
    sample_add(s, "seat", "term=第一届", "role=member", "unit=K03", "name=甲", "from=2020-01-01",
               NULL);
    sample_add(s, "seat", "term=第一届", "role=member", "unit=K02", "name=乙", "from=2020-01-01",
               "until=2026-03-01", NULL);
    sample_add(s, "inspector", "name=王明", "born=1975-03", "in_service=yes", "source=head",
               "phone=13800000000", "expertise=数学|小学", NULL);
    sample_add(s, "inspector", "name=李强", "born=1980-01", "in_service=no", "source=teacher",
               NULL);
}

static void add_supervisions(struct sample *s)
{
    sample_add(s, "supervision", "title=春季督导", "strand=school", "kind=special", "unit=K01",
               "scope=安全", "state=planned",
               "team=person:I2026-001;role:leader|person:I2026-002;role:member",
               "joint_with=K02|K03", "plea=text:有异议",
               "recheck=asked_on:2026-02-01;text:请复查;decision:uphold", NULL);
    sample_add(s, "supervision", "title=开学检查", "strand=school", "kind=routine", "unit=K02",
               "scope=收费", "state=closed", "team=person:I2026-002;role:leader", NULL);
    sample_add(s, "finding", "found_in=S2026-001", "unit=K01", "category=safety",
               "severity=serious", "text=通道堵塞", NULL);
    sample_add(s, "finding", "found_in=S2026-001", "unit=K01", "category=running", "severity=minor",
               "text=台账不全", NULL);
    sample_add(s, "finding", "found_in=S2026-002", "unit=K02", "category=resources",
               "severity=ordinary", "text=器材短缺", "repeat_of=F2026-002", NULL);
    sample_add(s, "finding", "found_in=S2026-002", "unit=K03", "category=fees", "severity=major",
               "text=违规收费", NULL);
    sample_add(s, "finding", "found_in=S2026-002", "unit=K03", "category=other", "severity=minor",
               "text=其他", NULL);
}

static void move(struct sample *s, int64_t id, struct dd_step step)
{
    struct dd_record *before = sample_load(s, id), *after = dd_record_copy(before, s->arena);
    struct dd_change change = { .what = step.verb };
    struct dd_error err;

    after->state = step.to;
    must(dd_door_move(s->store, before, after, &step, &change, &err), &err);
}

dd_day office_day(const char *text)
{
    struct dd_error err;
    dd_day day = 0;

    must(dd_day_parse(text, &day, &err), &err);
    return day;
}

/* Drafted, issued, submitted late, and after an acceptance taken back, accepted in the end. */
static void close_one(struct sample *s, int64_t id)
{
    struct dd_change undo = { .what = "undo" };
    struct dd_record *record;
    struct dd_error err;

    move(s, id,
         (struct dd_step){ .nth = 1,
                           .verb = "issue",
                           .from = R_DRAFTED,
                           .to = R_ISSUED,
                           .on = office_day("2025-06-02") });
    move(s, id,
         (struct dd_step){ .nth = 2,
                           .verb = "submit",
                           .from = R_ISSUED,
                           .to = R_SUBMITTED,
                           .on = office_day("2025-07-01"),
                           .late_days = 5 });
    move(s, id,
         (struct dd_step){ .nth = 3,
                           .verb = "accept",
                           .from = R_SUBMITTED,
                           .to = R_ACCEPTED,
                           .on = office_day("2025-07-05") });
    record = sample_load(s, id);
    struct dd_record *before = dd_record_copy(record, s->arena);
    before->state = R_SUBMITTED;
    must(dd_door_undo(s->store, record, before, 3, &undo, &err), &err);
    move(s, id,
         (struct dd_step){ .nth = 4,
                           .verb = "accept",
                           .from = R_SUBMITTED,
                           .to = R_ACCEPTED,
                           .on = office_day("2025-07-10") });
    move(s, id,
         (struct dd_step){ .nth = 5,
                           .verb = "publish",
                           .from = R_ACCEPTED,
                           .to = R_ACCEPTED,
                           .on = office_day("2025-08-01") });
}

void office_fill(struct sample *s)
{
    struct dd_change change = { .what = "void" };
    struct dd_error err;

    office_units(s);
    add_supervisions(s);
    sample_add(s, "rectification", "finding=F2026-001", "unit=K01", "requirement=清理消防通道",
               "deadline=2026-03-01", "state=issued", "on=2026-01-20",
               "measures=text:清理;owner:张三;due:2026-02-10|text:巡查;owner:李四", NULL);
    sample_add(s, "rectification", "finding=F2026-002", "unit=K01", "requirement=完善台账",
               "deadline=2026-03-04", "state=received",
               "measures=text:补齐;owner:李四;due:2026-04-10", NULL);
    sample_add(s, "rectification", "finding=F2026-003", "unit=K02", "requirement=补充器材",
               "deadline=2026-05-01", "state=issued", "plan_asked=yes",
               "evidence=file:a.txt;size:3|file:b.txt;size:40", NULL);
    struct dd_record *closed =
        sample_add(s, "rectification", "finding=F2026-004", "unit=K03", "requirement=停止收费",
                   "state=drafted", "legacy=yes", "on=2025-06-01", "plan_asked=no", NULL);
    struct dd_record *gone = sample_add(s, "rectification", "finding=F2026-005", "unit=K03",
                                        "requirement=其他", "state=issued", NULL);
    close_one(s, closed->id);
    set_due(s, "R2026-001", "2026-03-01");
    set_due(s, "R2026-002", "2026-03-04");
    set_due(s, "R2026-003", "2026-05-01");
    must(dd_door_void(s->store, gone, gone, 20514, &change, &err), &err);
    sample_add(s, "training", "title=岗前", "kind=pre-job", "mode=online", "from=2026-01-05",
               "until=2026-01-06", "hours=8.5",
               "attended=inspector:I2026-001;hours:8;passed:yes|inspector:I2026-002;hours:4.5",
               NULL);
    sample_add(s, "training", "title=集中", "kind=concentrated", "mode=offline", "from=2026-02-05",
               "until=2026-02-06", "hours=16", "attended=inspector:I2026-002;passed:no", NULL);
}

/* The days after today that are working days, for a test: every day counts double. */
static int working(void *with, dd_day day, int count, dd_day *out, struct dd_error *err)
{
    (void)with;
    (void)err;
    *out = day + 2 * count;
    return 0;
}

int office_list(struct sample *s, const char *kind, const char *filter, const char *sort,
                struct dd_list **out, struct dd_error *err)
{
    const char *filters[] = { filter, NULL };
    const struct dd_list_options options = {
        .kind = dd_kind_find(kind), .filters = filters, .sort = sort, .working = working
    };

    return dd_list_open(out, s->store, &options, err);
}

/* The keys a list gives, parted by spaces, to be freed. */
char *office_keys(struct sample *s, const char *kind, const char *filter, const char *sort)
{
    struct dd_text keys = { 0 };
    struct dd_record *record, *derived;
    struct dd_list *list;
    struct dd_error err = { 0 };
    int got = -1;

    if (office_list(s, kind, filter, sort, &list, &err)) {
        print_error("row: %s: %s\n", filter ? filter : sort, err.message);
        fail();
    }
    while ((got = dd_list_next(list, s->arena, &record, &derived, &err)) > 0)
        dd_text_format(&keys, "%s%s", keys.length ? " " : "", record->key);
    must(got, &err);
    dd_list_close(list);
    return keys.at ? keys.at : strdup("");
}
