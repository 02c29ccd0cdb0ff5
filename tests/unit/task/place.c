#include "test_task.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char office[] =
    "units:\n"
    "  - {code: JYFJ, name: 教育分局, type: department, email: bureau@example.org}\n"
    "  - {code: YX, name: 经区第一小学, alias: [一小], type: primary, competent: JYFJ, student_count: 2100}\n"
    "  - {code: EZ, name: 经区第二中学, type: junior, competent: JYFJ, student_count: 900}\n"
    "leaders:\n"
    "  - {unit: JYFJ, name: 周连, post: 科员, liaison: yes, from: 2025-01-01, email: zhou@example.org}\n"
    "  - {unit: YX, name: 孙长, post: 校长, principal_head: yes, from: 2024-09-01, email: sun@example.org}\n"
    "  - {unit: YX, name: 钱络, post: 副校长, liaison: yes, from: 2024-09-01, email: qian@example.org}\n"
    "seats:\n"
    "  - {term: 第一届, role: office-head, unit: JYFJ, name: 郑首, from: 2026-01-05}\n"
    "staff:\n"
    "  - {name: 陈办, duties: [school, general], email: chen@example.org, from: 2026-01-05}\n"
    "inspectors:\n"
    "  - {name: 王明, unit: JYFJ, in_service: yes, source: official, education_level: master, years_in_education: 20,\n"
    "     certificate: D1, certificate_until: 2027-06-30, email: wang@example.org, phone: '13800000001'}\n"
    "supervisions:\n"
    "  - {title: 春季督导, strand: school, kind: special, unit: YX, scope: 办学行为, on: 2026-01-05}\n"
    "findings:\n"
    "  - {found_in: S2026-001, unit: YX, category: safety, severity: minor, text: 校门门锁损坏}\n"
    "  - {found_in: S2026-001, unit: YX, category: teaching, severity: ordinary, text: 课程未开齐}\n";

static struct dd_store_options options(const struct place *place, const char *today)
{
    return (struct dd_store_options){
        .path = place->path,
        .access = DD_WRITE,
        .wait = 1,
        .who = { .actor = "clerk",
                 .command = "test",
                 .today = day(today),
                 .now = (int64_t)day(today) * 86400 },
    };
}

int place_make_empty(void **state)
{
    static const struct dd_office of = { "某区教育督导委员会办公室", "某教督", "371072",
                                         DD_NO_DAY };
    struct place *place = calloc(1, sizeof *place);

    if (!place)
        return -1;
    *state = place;
    if (folder_make(place->folder))
        return -1;
    snprintf(place->path, sizeof place->path, "%s/store.db", place->folder);
    const struct dd_store_options how = options(place, "2026-01-05");
    must_pass(dd_task_init(&how, &of, NULL, &place->problems, &place->err), &place->problems,
              &place->err);
    return 0;
}

int place_make(void **state)
{
    if (place_make_empty(state))
        return -1;
    place_import(*state, "2026-01-05", office);
    return 0;
}

int place_clear(void **state)
{
    struct place *place = *state;

    place_leave(place);
    int failed = folder_remove(place->folder);
    free(place);
    return failed;
}

void place_leave(struct place *place)
{
    dd_desk_close(place->desk);
    dd_store_close(place->store);
    dd_problems_clear(&place->problems);
    place->desk = NULL;
    place->store = NULL;
}

void place_on(struct place *place, const char *today)
{
    const struct dd_store_options how = options(place, today);

    place_leave(place);
    must_pass(dd_store_open(&place->store, &how, &place->err), NULL, &place->err);
    must_pass(dd_desk_open(&place->desk, place->store, &place->err), NULL, &place->err);
}

const char *place_name(const struct place *place, const char *name)
{
    return folder_name(place->folder, name);
}

void place_write(const struct place *place, const char *name, const char *text)
{
    file_write(place_name(place, name), text, strlen(text));
}

char *place_read(const struct place *place, const char *name)
{
    return file_read(place_name(place, name));
}

int place_take(struct place *place, const char *today, const char *yaml, bool update, bool restore)
{
    const char *file = place_name(place, "import.yaml"), *const files[] = { file, NULL };
    const struct dd_import_options how = { .files = files, .update = update, .restore = restore };
    struct dd_tally tally;

    place_write(place, "import.yaml", yaml);
    place_on(place, today);
    must_pass(dd_store_begin(place->store, &place->err), NULL, &place->err);
    if (dd_task_import(place->desk, &how, &tally, &place->problems, &place->err)) {
        dd_store_rollback(place->store);
        return -1;
    }
    must_pass(dd_store_commit(place->store, &place->err), NULL, &place->err);
    return 0;
}

void place_import(struct place *place, const char *today, const char *yaml)
{
    must_pass(place_take(place, today, yaml, true, false), &place->problems, &place->err);
}

void place_move(struct place *place, const char *today, const char *line)
{
    struct dd_order order = { .on = DD_NO_DAY };
    struct dd_outcome outcome;
    const char *words[8];
    unsigned count = 0;
    char *copy = strdup(line), *rest = copy;

    while (rest && count < LENGTH(words))
        words[count++] = strsep(&rest, " ");
    place_on(place, today);
    must_pass(dd_store_begin(place->store, &place->err), NULL, &place->err);
    must_pass(dd_task_move(place->desk, words[0], words + 1, 1, words + 2, count - 2, &order,
                           &outcome, &place->problems, &place->err),
              &place->problems, &place->err);
    must_pass(dd_store_commit(place->store, &place->err), NULL, &place->err);
    free(copy);
}

int64_t place_find(struct place *place, const char *key)
{
    int64_t id = 0;

    must_pass(dd_task_find(place->store, key, &id, &place->err), NULL, &place->err);
    return id;
}

typedef int take_back(struct dd_desk *desk, int64_t id, const char *reason,
                      struct dd_outcome *outcome, struct dd_problems *problems,
                      struct dd_error *err);

static void run(struct place *place, const char *today, const char *key, take_back *call)
{
    struct dd_outcome outcome;

    place_on(place, today);
    must_pass(dd_store_begin(place->store, &place->err), NULL, &place->err);
    must_pass(call(place->desk, place_find(place, key), "录入有误", &outcome, &place->problems,
                   &place->err),
              &place->problems, &place->err);
    must_pass(dd_store_commit(place->store, &place->err), NULL, &place->err);
}

void place_undo(struct place *place, const char *today, const char *key)
{
    run(place, today, key, dd_flow_undo);
}

void place_void(struct place *place, const char *today, const char *key)
{
    run(place, today, key, dd_flow_void);
}

static int add(void *to, const char *bytes, size_t length)
{
    dd_text_add(to, bytes, length);
    return 0;
}

char *place_export(struct place *place)
{
    struct dd_text text = { 0 };

    place_on(place, "2026-08-03");
    must_pass(dd_store_begin(place->store, &place->err), NULL, &place->err);
    must_pass(dd_task_export(place->desk, (struct dd_sink){ add, &text }, &place->err), NULL,
              &place->err);
    must_pass(dd_store_commit(place->store, &place->err), NULL, &place->err);
    return text.at;
}

char *place_ask(const struct place *place, const char *sql)
{
    char *text = tool_ask(place->path, sql);

    return text ? text : strdup("");
}

void place_sql(const struct place *place, const char *sql)
{
    free(place_ask(place, sql));
}

static int list(void *with, const struct dd_reminder_seen *seen, struct dd_error *err)
{
    (void)err;
    dd_text_format(with, "%s %s %s %s %s\n", seen->about, seen->what, seen->stage, seen->to,
                   seen->channel);
    return 0;
}

char *place_remind(struct place *place, const char *today, bool dry)
{
    struct dd_text text = { 0 };

    dd_text_put(&text, "");
    place_on(place, today);
    must_pass(dd_task_remind(place->desk, dry, list, &text, &place->problems, &place->err),
              &place->problems, &place->err);
    return text.at ? text.at : strdup("");
}

void place_rectify(struct place *place)
{
    place_import(
        place, "2026-03-02",
        "rectifications:\n"
        "  - {finding: F2026-001, unit: YX, requirement: 更换门锁, deadline: 2026-03-12, on: 2026-03-02}\n"
        "  - {finding: F2026-002, unit: YX, requirement: 开齐课程, deadline: 2026-04-01, on: 2026-03-02}\n");
}
