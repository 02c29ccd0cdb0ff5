#include "sample.h"
#include "test_record.h"

#include <string.h>

static struct dd_record *full_one(void)
{
    struct dd_record *record = sample_full(dd_arena_new());

    record->id = 7;
    record->key = dd_arena_string(record->arena, "S2026-007");
    record->state = 2;
    record->on = dd_day_make(2026, 1, 2);
    record->legacy = true;
    record->at = (struct dd_place){ .file = "a.yaml", .line = 3, .column = 5, .span = 1 };
    record->values[NAME].line = 4;
    record->values[NAME].column = 11;
    record->values[NAME].span = 2;
    record->values[UNIT].ref.said = dd_arena_string(record->arena, "一小");
    return record;
}

static void copy__outlives_the_first(void **state)
{
    struct dd_record *record = full_one();
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *copy = dd_record_copy(record, arena);
    struct dd_record *again = full_one();

    (void)state;
    assert_true(dd_record_same(record, copy));
    dd_arena_free(record->arena);
    assert_true(dd_record_same(copy, again));
    assert_int_equal(dd_record_id(copy), 7);
    assert_string_equal(dd_record_key(copy), "S2026-007");
    assert_string_equal(copy->values[UNIT].ref.said, "一小");
    assert_int_equal(dd_record_state(copy), 2);
    assert_int_equal(copy->on, dd_day_make(2026, 1, 2));
    assert_true(copy->legacy);
    assert_ptr_equal(copy->arena, arena);
    assert_int_equal(dd_value_place(copy, NAME).line, 4);
    assert_int_equal(dd_value_place(copy, FROM).line, 3);
    dd_arena_free(again->arena);
    dd_arena_free(arena);
}

static void copy__shares_nothing_with_the_first(void **state)
{
    struct dd_record *record = full_one();
    struct dd_record *copy = dd_record_copy(record, record->arena);

    (void)state;
    dd_add_text(copy, ALIAS, "第三个");
    dd_set_text(copy->values[MEASURES].items->at[0].group, MEASURE_TEXT, "换门");
    dd_clear(copy->values[PLEA].group, PLEA_ON);
    assert_int_equal(dd_count(record, ALIAS), 2);
    assert_string_equal(dd_text(dd_item(record, MEASURES, 0), MEASURE_TEXT), "换锁");
    assert_true(dd_has(dd_group(record, PLEA), PLEA_ON));
    dd_arena_free(record->arena);
}

static void copy__keeps_absent_cleared_and_empty_apart(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = dd_record_new(&sample, arena), *copy;

    (void)state;
    dd_clear(record, NAME);
    dd_set_list(record, ALIAS);
    dd_clear(record, DUTIES);
    copy = dd_record_copy(record, arena);
    assert_int_equal(copy->values[NAME].presence, DD_CLEARED);
    assert_int_equal(copy->values[DUTIES].presence, DD_CLEARED);
    assert_int_equal(copy->values[UNITS].presence, DD_ABSENT);
    assert_true(dd_has(copy, ALIAS));
    assert_int_equal(dd_count(copy, ALIAS), 0);
    dd_add_text(copy, ALIAS, "二中");
    assert_int_equal(dd_count(record, ALIAS), 0);
    dd_arena_free(arena);
}

/* One row of a full record changed in every way that must count. */
static void change(struct dd_record *record, unsigned row)
{
    struct dd_value *value = &record->values[row];

    if (sample.fields[row].list) {
        value->items->count--;
        return;
    }
    switch (sample.fields[row].type) {
    case DD_TEXT:
    case DD_FILE:
        dd_set_text(record, row, " 另一个");
        break;
    case DD_NUMBER:
    case DD_MONEY:
    case DD_PERCENT:
        value->number++;
        break;
    case DD_DATE:
        value->day++;
        break;
    case DD_YESNO:
        value->yes = !value->yes;
        break;
    case DD_CHOICE:
        value->choice = SOURCE_OFFICIAL;
        break;
    case DD_REF:
        value->ref.id++;
        break;
    case DD_GROUP:
        dd_set_text(value->group, PLEA_TEXT, "不服");
        break;
    }
}

static void same__any_row_makes_a_difference(void **state)
{
    (void)state;
    for (unsigned row = NAME; row <= INSPECTOR; row++) {
        struct dd_record *record = full_one();
        struct dd_record *other = dd_record_copy(record, record->arena);

        row_true(sample.fields[row].key, dd_record_same(record, other));
        change(other, row);
        row_true(sample.fields[row].key, !dd_record_same(record, other));
        dd_clear(other, row);
        row_true(sample.fields[row].key, !dd_record_same(record, other));
        dd_arena_free(record->arena);
    }
}

static void same__nothing_is_nothing(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *one = dd_record_new(&sample, arena), *other = dd_record_new(&sample, arena);

    (void)state;
    dd_clear(one, NAME);
    dd_clear(one, ALIAS);
    dd_set_list(one, DUTIES);
    assert_true(dd_record_same(one, other));
    assert_true(dd_record_same(other, one));
    dd_set_list(other, ALIAS);
    assert_true(dd_record_same(one, other));
    dd_arena_free(arena);
}

static void same__texts_are_compared_as_they_stand_but_for_their_ends(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *one = dd_record_new(&sample, arena), *other = dd_record_new(&sample, arena);

    (void)state;
    dd_set_text(one, NAME, "A");
    dd_set_text(other, NAME, "Ａ");
    assert_false(dd_record_same(one, other));
    dd_set_text(other, NAME, "a");
    assert_false(dd_record_same(one, other));
    dd_set_text(other, NAME, "\u3000A \n");
    assert_true(dd_record_same(one, other));
    dd_set_text(one, NAME, "A B");
    dd_set_text(other, NAME, "AB");
    assert_false(dd_record_same(one, other));
    dd_arena_free(arena);
}

static void same__references_go_by_id_where_both_have_one(void **state)
{
    static const struct {
        const char *row;
        struct dd_ref_value one, other;
        bool same;
    } rows[] = {
        { "one id, two words", { 5, "二中" }, { 5, "no2" }, true },
        { "two ids, one word", { 5, "no2" }, { 6, "no2" }, false },
        { "one resolved", { 5, "no2" }, { 0, "no2" }, true },
        { "none resolved", { 0, "二中" }, { 0, "no2" }, false },
        { "no word", { 5, NULL }, { 0, "no2" }, false },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const struct dd_value one = { .presence = DD_GIVEN, .ref = rows[i].one };
        const struct dd_value other = { .presence = DD_GIVEN, .ref = rows[i].other };

        row_true(rows[i].row, dd_value_same(&sample.fields[UNIT], &one, &other) == rows[i].same);
    }
}

static void same__lists_are_compared_in_order(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *one = dd_record_new(&sample, arena), *other = dd_record_new(&sample, arena);

    (void)state;
    dd_add_text(one, ALIAS, "甲");
    dd_add_text(one, ALIAS, "乙");
    dd_add_text(other, ALIAS, "乙");
    dd_add_text(other, ALIAS, "甲");
    assert_false(dd_record_same(one, other));
    dd_arena_free(arena);
}

static void same__kinds_differ(void **state)
{
    struct dd_arena *arena = dd_arena_new();

    (void)state;
    assert_false(dd_record_same(dd_record_new(&sample, arena), dd_record_new(&bare, arena)));
    dd_arena_free(arena);
}

int copy_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copy__outlives_the_first),
        cmocka_unit_test(copy__shares_nothing_with_the_first),
        cmocka_unit_test(copy__keeps_absent_cleared_and_empty_apart),
        cmocka_unit_test(same__any_row_makes_a_difference),
        cmocka_unit_test(same__nothing_is_nothing),
        cmocka_unit_test(same__texts_are_compared_as_they_stand_but_for_their_ends),
        cmocka_unit_test(same__references_go_by_id_where_both_have_one),
        cmocka_unit_test(same__lists_are_compared_in_order),
        cmocka_unit_test(same__kinds_differ),
    };

    return cmocka_run_group_tests_name("copy", tests, NULL, NULL);
}
