#include "sample.h"

#include "store/door.h"
#include "store/store.h"
#include "store/verify.h"

#include <stdlib.h>
#include <string.h>

int sample_make(void **state)
{
    struct sample *s = calloc(1, sizeof *s);
    struct dd_error err;
    void *place;

    if (!s || place_make(&place))
        return -1;
    s->place = place;
    place_create(s->place);
    s->store = place_open(s->place, DD_WRITE);
    s->arena = dd_arena_new();
    if (dd_store_begin(s->store, &err))
        return -1;
    *state = s;
    return 0;
}

int sample_clear(void **state)
{
    struct sample *s = *state;
    void *place = s->place;

    dd_store_close(s->store);
    dd_arena_free(s->arena);
    free(s);
    return place_clear(&place);
}

void sample_commit(struct sample *s)
{
    struct dd_error err;

    must(dd_store_commit(s->store, &err), &err);
    must(dd_store_begin(s->store, &err), &err);
}

void sample_rollback(struct sample *s)
{
    struct dd_error err;

    dd_store_rollback(s->store);
    must(dd_store_begin(s->store, &err), &err);
}

static void fill(struct sample *s, struct dd_record *record, const char *pair, char sign);

/* One value; of a group its rows. */
static void fill_value(struct sample *s, struct dd_record *record, const struct dd_field *field,
                       struct dd_value *value, const char *text)
{
    struct dd_error err;

    value->presence = DD_GIVEN;
    if (field->type == DD_GROUP) {
        char *rows = dd_arena_string(s->arena, text), *rest = NULL;

        value->group = dd_record_new(field->group, record->arena);
        for (char *row = strtok_r(rows, ";", &rest); row; row = strtok_r(NULL, ";", &rest))
            fill(s, value->group, row, ':');
        return;
    }
    must(dd_value_parse(field, text, record->arena, value, &err), &err);
    if (field->type == DD_REF)
        must(dd_store_find(s->store, field->kinds, text, DD_EXACTLY, &value->ref.id, &err), &err);
}

static bool fill_common(struct dd_record *record, const char *name, const char *text)
{
    struct dd_error err;

    if (strcmp(name, "state") == 0)
        record->state = dd_state_find(record->kind, text);
    else if (strcmp(name, "on") == 0)
        must(dd_day_parse(text, &record->on, &err), &err);
    else if (strcmp(name, "legacy") == 0)
        record->legacy = true;
    else
        return false;
    return true;
}

static void fill(struct sample *s, struct dd_record *record, const char *pair, char sign)
{
    const char *text = strchr(pair, sign) + 1;
    const char *name = dd_arena_copy(s->arena, pair, (size_t)(text - pair - 1));
    const int row = dd_field_find(record->kind, name);

    if (row < 0) {
        row_true(pair, fill_common(record, name, text));
        return;
    }
    const struct dd_field *field = &record->kind->fields[row];
    if (strcmp(text, "~") == 0) {
        dd_clear(record, (unsigned)row);
    } else if (field->list) {
        char *items = dd_arena_string(s->arena, text), *rest = NULL;

        dd_set_list(record, (unsigned)row);
        for (char *item = strtok_r(items, "|", &rest); item; item = strtok_r(NULL, "|", &rest))
            fill_value(s, record, field, dd_add_value(record, (unsigned)row), item);
    } else {
        fill_value(s, record, field, &record->values[row], text);
    }
}

void sample_set(struct sample *s, struct dd_record *record, const char *pair)
{
    fill(s, record, pair, '=');
}

static struct dd_record *make(struct sample *s, const char *kind, va_list pairs)
{
    struct dd_record *record = dd_record_new(dd_kind_find(kind), s->arena);

    for (const char *pair = va_arg(pairs, const char *); pair; pair = va_arg(pairs, const char *))
        sample_set(s, record, pair);
    return record;
}

struct dd_record *sample_record(struct sample *s, const char *kind, ...)
{
    va_list pairs;

    va_start(pairs, kind);
    struct dd_record *record = make(s, kind, pairs);
    va_end(pairs);
    return record;
}

int sample_put(struct sample *s, struct dd_record *record, struct dd_error *err)
{
    struct dd_step creation = {
        .verb = "create", .to = record->state, .on = record->on, .bound = record->on != DD_NO_DAY
    };
    struct dd_change change = { .what = "new" };

    if (record->on == DD_NO_DAY)
        creation.on = dd_store_today(s->store);
    return dd_door_add(s->store, record, &creation, &change, err);
}

struct dd_record *sample_add(struct sample *s, const char *kind, ...)
{
    struct dd_error err;
    va_list pairs;

    va_start(pairs, kind);
    struct dd_record *record = make(s, kind, pairs);
    va_end(pairs);
    must(sample_put(s, record, &err), &err);
    return record;
}

struct dd_record *sample_changed(struct sample *s, const struct dd_record *record, const char *pair)
{
    struct dd_record *copy = dd_record_copy(record, s->arena);

    sample_set(s, copy, pair);
    return copy;
}

struct dd_record *sample_load(struct sample *s, int64_t id)
{
    struct dd_record *record;
    struct dd_error err;

    must(dd_record_load(s->store, id, s->arena, &record, &err), &err);
    return record;
}

int64_t sample_id(struct sample *s, const char *key)
{
    struct dd_error err;
    int64_t id;

    must(dd_store_find(s->store, NULL, key, DD_EXACTLY, &id, &err), &err);
    return id;
}

static struct dd_statement *ask(struct sample *s, const char *sql)
{
    struct dd_statement *statement;
    struct dd_error err;

    must(dd_statement_once(s->store, sql, &statement, &err), &err);
    assert_int_equal(dd_statement_next(statement, &err), 1);
    return statement;
}

int64_t sample_ask(struct sample *s, const char *sql)
{
    struct dd_statement *statement = ask(s, sql);
    const int64_t number = dd_column_int(statement, 0);

    dd_statement_end(statement);
    return number;
}

char *sample_ask_text(struct sample *s, const char *sql)
{
    struct dd_statement *statement = ask(s, sql);
    const char *text = dd_column_text(statement, 0);
    char *copy = strdup(text ? text : "(null)");

    dd_statement_end(statement);
    return copy;
}

void sample_sound(struct sample *s)
{
    struct dd_change init = { .what = "init" };
    struct dd_problems problems = { 0 };
    struct dd_verdict verdict;
    struct dd_error err;

    if (!sample_ask(s, "SELECT count(*) FROM history WHERE change = 'init'"))
        must(dd_door_set(s->store, &init, NULL, NULL, NULL, &err), &err);
    sample_commit(s);
    must(dd_store_verify(s->store, &verdict, &problems, &err), &err);
    for (size_t i = 0; i < problems.count; i++)
        print_error("verify: %s\n", problems.list[i].error.message);
    assert_int_equal(problems.errors + problems.warnings, 0);
    dd_problems_clear(&problems);
}

void sample_number(struct sample *s, const char *sql, int64_t expected)
{
    row_number(sql, sample_ask(s, sql), expected);
}

void sample_text(struct sample *s, const char *sql, const char *expected)
{
    char *got = sample_ask_text(s, sql);

    row_text(sql, got, expected);
    free(got);
}

void sample_file(struct sample *s, const char *name, const char *text)
{
    place_write(s->place, name, text, strlen(text));
}

void sample_finding(struct sample *s)
{
    sample_add(s, "unit", "code=K01", "name=第一实验小学", "alias=一小|实小", "type=primary", NULL);
    sample_add(s, "inspector", "name=王明", "born=1975-03", "in_service=yes", "source=head",
               "phone=13800000000", NULL);
    sample_add(s, "supervision", "title=春季督导", "strand=school", "kind=special", "unit=K01",
               "scope=安全", "state=planned",
               "team=person:I2026-001;role:leader|name:外请专家;unit:K01;role:expert",
               "joint_with=K01", NULL);
    sample_add(s, "finding", "found_in=S2026-001", "unit=K01", "category=safety",
               "severity=serious", "text=消防通道堵塞", "consulted=unit:K01;answer:已知悉", NULL);
}

struct dd_record *sample_rectification(struct sample *s)
{
    sample_finding(s);
    return sample_add(s, "rectification", "finding=F2026-001", "unit=K01", "requirement=清理通道",
                      "deadline=2026-04-01", "state=issued", "on=2026-02-10",
                      "measures=text:清理;owner:张三;due:2026-03-10|text:巡查;owner:李四", NULL);
}

static int count_statement(unsigned what, void *with, void *statement, void *sql)
{
    (void)what;
    (void)statement;
    (void)sql;
    ++*(int *)with;
    return 0;
}

void sample_count(struct sample *s, int *run)
{
    sqlite3_trace_v2(s->store->db, run ? SQLITE_TRACE_STMT : 0, run ? count_statement : NULL, run);
}
