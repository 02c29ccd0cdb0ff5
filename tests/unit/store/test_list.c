/* Lists: their order, derived values, plans and cost. */
#include "domain/inspector/inspector.h"
#include "office.h"
#include "store/list_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void sort__orders_by(void **state)
{
    struct sample *s = *state;
    static const struct {
        const char *kind, *sort, *keys;
    } rows[] = {
        { "rectification", "key", "R2025-001 R2026-001 R2026-002 R2026-003" },
        { "rectification", "-key", "R2026-003 R2026-002 R2026-001 R2025-001" },
        { "rectification", "deadline", "R2026-001 R2026-002 R2026-003 R2025-001" },
        { "rectification", "-deadline", "R2026-003 R2026-002 R2026-001 R2025-001" },
        { "rectification", "-unit,-整改期限", "R2025-001 R2026-003 R2026-002 R2026-001" },
        { "rectification", "state", "R2026-001 R2026-003 R2026-002 R2025-001" },
        { "rectification", "days_left", "R2026-001 R2026-002 R2026-003 R2025-001" },
        { "rectification", "-issued_on", "R2026-003 R2026-001 R2025-001 R2026-002" },
        { "finding", "-severity", "F2026-004 F2026-001 F2026-003 F2026-002 F2026-005" },
        { "finding", "rectification", "F2026-004 F2026-001 F2026-002 F2026-003 F2026-005" },
        { "unit", "-student_count", "K01 K03 K02" },
        { "unit", NULL, "K01 K02 K03" },
    };
    struct dd_list *list;
    struct dd_error err;

    office_fill(s);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        char *keys = office_keys(s, rows[i].kind, NULL, rows[i].sort);

        row_text(rows[i].sort ? rows[i].sort : "no order", keys, rows[i].keys);
        free(keys);
    }
    must_fail(office_list(s, "rectification", NULL, "measures", &list, &err), &err, DD_E_USAGE,
              "measures");
    must_fail(office_list(s, "rectification", NULL, "deadlin", &list, &err), &err, DD_E_USAGE,
              "deadlin");
}

static void sort__takes_numbers_of_keys_as_numbers(void **state)
{
    struct sample *s = *state;
    static const char *const keys[] = { "T2026-1000", "T2026-999", "T2026-099", "T2025-1001",
                                        "T2026-10000" };
    struct dd_step creation = { .verb = "create", .on = 20514 };
    struct dd_change change = { .what = "restore" };
    struct dd_error err;

    for (size_t i = 0; i < LENGTH(keys); i++) {
        struct dd_record *training =
            sample_record(s, "training", "kind=other", "mode=online", "from=2026-01-05",
                          "until=2026-01-06", "hours=8", NULL);
        dd_set_text(training, TR_TITLE, keys[i]);
        training->key = keys[i];
        must(dd_door_add(s->store, training, &creation, &change, &err), &err);
    }
    char *sorted = office_keys(s, "training", NULL, NULL);
    assert_string_equal(sorted, "T2025-1001 T2026-099 T2026-999 T2026-1000 T2026-10000");
    free(sorted);
}

static const struct dd_value *derived_value(const struct dd_record *derived, const char *name)
{
    const int row = dd_field_find(derived->kind, name);

    row_true(name, row >= 0);
    return &derived->values[row];
}

static void derived__stand_beside_the_record(void **state)
{
    struct sample *s = *state;
    struct dd_record *closed, *late, *derived, *of_late;
    struct dd_list *list;
    struct dd_error err;
    static const struct {
        const char *name;
        const char *day;
    } days[] = {
        { "drafted_on", "2025-06-01" },   { "issued_on", "2025-06-02" },
        { "submitted_on", "2025-07-01" }, { "accepted_on", "2025-07-10" },
        { "verified_on", NULL },
    };

    office_fill(s);
    must(office_list(s, "rectification", NULL, NULL, &list, &err), &err);
    assert_int_equal(dd_list_next(list, s->arena, &closed, &derived, &err), 1);
    assert_int_equal(dd_list_next(list, s->arena, &late, &of_late, &err), 1);
    assert_string_equal(closed->key, "R2025-001");
    for (size_t i = 0; i < LENGTH(days); i++) {
        const struct dd_value *value = derived_value(derived, days[i].name);

        row_number(days[i].name, value->presence, days[i].day ? DD_GIVEN : DD_ABSENT);
        if (days[i].day)
            row_number(days[i].name, value->day, office_day(days[i].day));
    }
    assert_int_equal(derived_value(derived, "overdue")->presence, DD_GIVEN);
    assert_false(derived_value(derived, "overdue")->yes);
    assert_int_equal(derived_value(derived, "days_left")->presence, DD_ABSENT);
    assert_int_equal(derived_value(derived, "days_late")->number, 5);
    assert_int_equal(derived_value(derived, "days_open")->number, 38);
    assert_true(derived_value(of_late, "逾期")->yes);
    assert_int_equal(derived_value(of_late, "days_left")->number, -1);
    assert_int_equal(derived_value(of_late, "days_late")->number, 1);
    assert_int_equal(derived_value(of_late, "days_open")->number, 41);
    assert_true(dd_record_same(late, sample_load(s, late->id)));
    assert_string_equal(dd_list_derived(list)[0].key, "overdue");
    assert_string_equal(dd_list_derived(list)[dd_field_find(derived->kind, "issued_on")].label,
                        "已下达日期");
    dd_list_close(list);
}

/* Every file of schema/lists is understood, every field has its label, and every expression is SQL. */
static void derived__of_every_kind_can_be_asked(void **state)
{
    struct sample *s = *state;

    for (unsigned i = 0; dd_kinds()[i]; i++) {
        struct dd_list *list;
        struct dd_error err;

        must(office_list(s, dd_kinds()[i]->name, NULL, NULL, &list, &err), &err);
        for (const struct dd_field *field = dd_list_derived(list); field->key; field++) {
            char *keys;

            row_true(field->key, field->label[0] && (unsigned char)field->label[0] > 0x7f);
            row_number(field->key, dd_field_find(dd_kinds()[i], field->key), -1);
            /* by a list nothing is sorted */
            keys = field->list ? office_keys(s, dd_kinds()[i]->name,
                                             dd_arena_format(s->arena, "%s!=", field->key), NULL)
                               : office_keys(s, dd_kinds()[i]->name, NULL, field->key);
            row_text(field->key, keys, "");
            free(keys);
        }
        dd_list_close(list);
    }
}

static void plan__of_hot_filters_uses_the_index_of_days(void **state)
{
    struct sample *s = *state;
    static const struct {
        const char *filter, *index;
    } rows[] = {
        { "overdue=yes", "record_due" }, { "days_left<3", "record_due" },
        { "days_left=2", "record_due" }, { "due_on=2026-03", "record_due" },
        { "due_on<=+7", "record_due" },  { "unit=K01", "rectification_unit" },
    };

    office_units(s);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text sql = { 0 };
        struct dd_statement *plan;
        struct dd_list *list;
        struct dd_error err;
        bool used = false;

        must(office_list(s, "rectification", rows[i].filter, NULL, &list, &err), &err);
        dd_text_format(&sql, "EXPLAIN QUERY PLAN %s", dd_list_sql(list));
        must(dd_statement_once(s->store, sql.at, &plan, &err), &err);
        while (dd_statement_next(plan, &err) > 0)
            used = used || (strncmp(dd_column_text(plan, 3), "SEARCH", 6) == 0 &&
                            strstr(dd_column_text(plan, 3), rows[i].index) != NULL);
        row_true(rows[i].filter, used);
        dd_statement_end(plan);
        dd_list_close(list);
        dd_text_free(&sql);
    }
}

/* A long list: for each record its references, its one list in a table and its ledger, all by kept statements. */
static void list__runs_few_statements_a_record(void **state)
{
    struct sample *s = *state;
    struct dd_record *record, *derived;
    struct dd_list *list;
    struct dd_error err;
    char text[32];
    int run = 0, read = 0;

    office_fill(s);
    for (int i = 0; i < 100; i++) {
        snprintf(text, sizeof text, "text=问题%d", i);
        const struct dd_record *finding =
            sample_add(s, "finding", "found_in=S2026-001", "unit=K01", "category=safety",
                       "severity=minor", text, NULL);
        snprintf(text, sizeof text, "finding=%s", finding->key);
        sample_add(s, "rectification", text, "unit=K01", "requirement=改", "state=issued", NULL);
    }
    must(office_list(s, "rectification", "requirement=改", NULL, &list, &err), &err);
    sample_count(s, &run);
    while (dd_list_next(list, s->arena, &record, &derived, &err) > 0)
        read++;
    sample_count(s, NULL);
    dd_list_close(list);
    assert_int_equal(read, 100);
    /* measures, moves; and the list itself: finding and unit were written just now, their keys are known */
    assert_int_equal(run, 100 * 2 + 1);
}

int list_tests(void)
{
    static const struct CMUnitTest tests[] = {
        WITH_A_SAMPLE(sort__orders_by),
        WITH_A_SAMPLE(sort__takes_numbers_of_keys_as_numbers),
        WITH_A_SAMPLE(derived__stand_beside_the_record),
        WITH_A_SAMPLE(derived__of_every_kind_can_be_asked),
        WITH_A_SAMPLE(plan__of_hot_filters_uses_the_index_of_days),
        WITH_A_SAMPLE(list__runs_few_statements_a_record),
    };

    return cmocka_run_group_tests_name("list", tests, NULL, NULL);
}
