/*
 * The tables of all workflows: sound, every state reached, every guard safe on a blank and on a full record. What the moves
 * do is shown by the transcripts of tests/cli.
 */
#include "domain/office/office.h"
#include "flow/sheet.h"
#include "procedure/procedure.h"

#include "test_flow.h"

#include <stdio.h>
#include <string.h>

static void flow__tables_are_sound(void **state)
{
    (void)state;
    for (const struct dd_flow *const *flow = dd_procedures(); *flow; flow++) {
        struct dd_problems problems = { 0 };
        dd_flow_sound(*flow, &problems);
        for (size_t i = 0; i < problems.count; i++)
            print_error("%s\n", problems.list[i].error.message);
        assert_int_equal(problems.errors, 0);
        dd_problems_clear(&problems);
    }
}

static void flow__every_kind_has_one(void **state)
{
    (void)state;
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        unsigned count = 0;
        for (const struct dd_flow *const *flow = dd_procedures(); *flow; flow++)
            count += (*flow)->kind == *kind;
        if (count != 1)
            print_error("%s\n", (*kind)->name);
        assert_int_equal(count, 1);
    }
}

/* A state that is not left is an end, and these are all the ends there are. */
static void flow__every_state_is_left_but_the_ends(void **state)
{
    static const char *const ends[] = {
        "filing received",        "expense paid",          "appointment withdrawn",
        "appointment ended",      "supervision cancelled", "rectification terminated",
        "extension granted",      "extension refused",     "look_back reported",
        "look_back cancelled",    "interview closed",      "interview cancelled",
        "paper withdrawn",        "appraisal published",   "misconduct decided",
        "superior_item reviewed",
    };
    size_t found = 0;

    (void)state;
    for (const struct dd_flow *const *flow = dd_procedures(); *flow; flow++)
        for (unsigned at = 1; (*flow)->kind->states && (*flow)->kind->states[at].key; at++) {
            char name[96];
            bool left = false, end = false;
            snprintf(name, sizeof name, "%s %s", (*flow)->kind->name,
                     (*flow)->kind->states[at].key);
            for (const struct dd_move *move = (*flow)->moves; move->verb; move++)
                left = left || ((move->from & DD_AT(at)) && move->to != DD_STAYS && move->to != at);
            for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
                end = end || strcmp(ends[i], name) == 0;
            if (left == end)
                print_error("%s\n", name);
            assert_true(left != end);
            found += end;
        }
    assert_int_equal(found, sizeof ends / sizeof *ends);
}

static bool has_move(const struct dd_kind *kind, const char *verb)
{
    struct dd_move_seen row;

    for (unsigned nth = 0; dd_flow_row(kind, nth, &row); nth++)
        if (strcmp(row.verb, verb) == 0)
            return true;
    return false;
}

/* Rows that name moves name some that there are: of their own kind, or `KIND.VERB`. */
static void flow__rows_name_moves_that_exist(void **state)
{
    (void)state;
    for (const struct dd_flow *const *flow = dd_procedures(); *flow; flow++)
        for (const struct dd_field *field = (*flow)->kind->fields; field->key; field++) {
            char words[96];
            snprintf(words, sizeof words, "%s %s", field->asked_by ? field->asked_by : "",
                     field->set_by ? field->set_by : "");
            for (char *rest = words, *word; (word = strtok_r(rest, " ", &rest));) {
                char *dot = strchr(word, '.');
                if (dot)
                    *dot = '\0';
                const struct dd_kind *kind = dot ? dd_kind_find(word) : (*flow)->kind;
                bool known = kind && has_move(kind, dot ? dot + 1 : word);
                if (!known)
                    print_error("%s.%s: %s\n", (*flow)->kind->name, field->key, word);
                assert_true(known);
            }
        }
}

static void flow__clocks_count_from_dates_and_numbers_there_are(void **state)
{
    struct world *world = *state;

    for (const struct dd_flow *const *flow = dd_procedures(); *flow; flow++)
        for (const struct dd_clock *clock = (*flow)->clocks; clock && clock->counted; clock++) {
            struct dd_number_rule rule;
            struct dd_error err;
            if (clock->counted != DD_FROM_ENTRY)
                assert_int_equal((*flow)->kind->fields[clock->row].type, DD_DATE);
            if (clock->counted != DD_UNTIL_FIELD)
                assert_int_equal(
                    dd_policy_number(world->store, clock->number, day("2026-03-02"), &rule, &err),
                    0);
            assert_non_null(clock->article);
            assert_non_null(clock->what);
        }
}

/* Something in every row: the first choice, a day, a number, a reference to what is not there. */
static void fill(struct dd_record *record)
{
    for (unsigned row = 0; record->kind->fields[row].key; row++) {
        const struct dd_field *field = &record->kind->fields[row];
        struct dd_error err = { 0 };
        struct dd_value value = { .presence = DD_GIVEN };
        if (field->type == DD_GROUP) {
            fill(field->list ? dd_add_item(record, row) : dd_set_group(record, row));
            continue;
        }
        const char *text = field->type == DD_DATE      ? "2026-03-02"
                           : field->type == DD_NUMBER  ? "1"
                           : field->type == DD_MONEY   ? "1"
                           : field->type == DD_PERCENT ? "1%"
                           : field->type == DD_YESNO   ? "yes"
                           : field->type == DD_CHOICE  ? field->choices[1].key
                           : field->phrases            ? "on"
                           : field->clock              ? "8:30"
                                                       : "X2026-001";
        assert_int_equal(dd_value_parse(field, text, record->arena, &value, &err), 0);
        value.presence = DD_GIVEN;
        if (field->list)
            *dd_add_value(record, row) = value;
        else
            record->values[row] = value;
    }
}

static void run_functions(struct world *world, const struct dd_flow *flow,
                          const struct dd_move *move, bool full)
{
    const struct dd_order order = { .verb = move->verb, .on = DD_NO_DAY };
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    struct dd_sheet *sheet = dd_sheet_new(world->desk, NULL, &order, &problems, &err);

    sheet->flow = flow;
    sheet->move = move;
    sheet->after = dd_record_new(flow->kind, sheet->arena);
    sheet->before = dd_record_new(flow->kind, sheet->arena);
    sheet->after->key = sheet->before->key = "X2026-001";
    sheet->after->id = sheet->before->id = 999;
    if (full)
        fill(sheet->after);
    if (move->when)
        move->when(sheet);
    if (move->guard)
        move->guard(sheet);
    if (sheet->failed)
        fail_msg("%s %s: %s", flow->kind->name, move->verb, err.message);
    dd_problems_clear(&problems);
}

static void flow__guards_stand_a_blank_and_a_full_record(void **state)
{
    for (const struct dd_flow *const *flow = dd_procedures(); *flow; flow++)
        for (const struct dd_move *move = (*flow)->moves; move->verb; move++) {
            run_functions(*state, *flow, move, false);
            run_functions(*state, *flow, move, true);
        }
}

static int64_t add_unit(struct world *world, const char *code, const char *name)
{
    const char *const words[] = { code, name, "type=primary" };
    struct dd_order order = { .verb = "create", .on = DD_NO_DAY };
    struct dd_problems problems = { 0 };
    struct dd_outcome outcome = { 0 };
    struct dd_error err = { 0 };

    if (dd_task_add(world->desk, &dd_unit_kind, words, 3, &order, &outcome, &problems, &err))
        fail_msg("%s", err.message);
    dd_problems_clear(&problems);
    return outcome.id;
}

/* What the programs never let happen is refused to a caller of the library all the same. */
static void flow__a_caller_is_refused_what_the_programs_prevent(void **state)
{
    static const char *const expected[] = {
        "--reason is missing",
        "--reason is missing",
        "is void already",
        "is void; nothing more is done with it",
        "is void; nothing more is done with it",
        "as: 'boss' is neither self nor acting",
    };
    const struct dd_order any = { .verb = "receive", .on = DD_NO_DAY };
    const struct dd_order signed_ill = { .on = DD_NO_DAY, .as = "boss" };
    struct dd_desk *desk = ((struct world *)*state)->desk;
    const int64_t id = add_unit(*state, "code=no1", "name=晨海第一小学");
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *other = dd_record_new(&dd_unit_kind, arena);
    struct dd_problems said = { 0 };
    struct dd_error err = { 0 };

    dd_set_text(other, UN_CODE, "no9");
    dd_set_text(other, UN_NAME, "晨海第九小学");
    dd_set_choice(other, UN_TYPE, 1);
    assert_int_equal(dd_flow_void(desk, id, NULL, NULL, &said, &err), -1);
    assert_string_equal(err.message, "refused; nothing was written");
    assert_int_equal(dd_flow_undo(desk, id, NULL, NULL, &said, &err), -1);
    assert_int_equal(dd_flow_void(desk, id, "wrong", NULL, &said, &err), 0);
    assert_int_equal(dd_flow_void(desk, id, "again", NULL, &said, &err), -1);
    assert_int_equal(dd_flow_undo(desk, id, "again", NULL, &said, &err), -1);
    assert_int_equal(dd_flow_move(desk, id, &any, NULL, &said, &err), -1);
    assert_int_equal(dd_flow_create(desk, other, &signed_ill, NULL, &said, &err), -1);
    assert_int_equal(said.count, sizeof expected / sizeof *expected);
    for (size_t i = 0; i < said.count; i++)
        assert_string_equal(said.list[i].error.message, expected[i]);
    dd_problems_clear(&said);
    dd_arena_free(arena);
}

static void ask_for_itself(struct dd_sheet *sheet)
{
    dd_then(sheet, dd_record_id(dd_this(sheet)), "repeat", NULL, NULL);
}

static void flow__moves_that_ask_for_each_other_end(void **state)
{
    static const struct dd_move moves[] = {
        { DD_AT(0), "repeat", DD_STAYS, NULL, ask_for_itself, "再办", "-" },
        { 0 },
    };
    static const struct dd_flow flow = { &dd_unit_kind, moves, NULL };
    static const struct dd_flow *const flows[] = { &flow, NULL };
    const struct dd_order order = { .verb = "repeat", .on = DD_NO_DAY };
    const int64_t id = add_unit(*state, "code=no2", "name=晨海第二小学");
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };
    struct dd_desk *desk;

    assert_int_equal(dd_desk_new(&desk, ((struct world *)*state)->store, flows, &err), 0);
    assert_int_equal(dd_flow_move(desk, id, &order, NULL, &problems, &err), -1);
    assert_string_equal(err.message, "moves ask for moves more than 4 deep");
    dd_desk_close(desk);
    dd_problems_clear(&problems);
}

static int flow_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(flow__tables_are_sound),
        cmocka_unit_test(flow__every_kind_has_one),
        cmocka_unit_test(flow__every_state_is_left_but_the_ends),
        cmocka_unit_test(flow__rows_name_moves_that_exist),
        cmocka_unit_test(flow__clocks_count_from_dates_and_numbers_there_are),
        cmocka_unit_test(flow__guards_stand_a_blank_and_a_full_record),
        cmocka_unit_test(flow__a_caller_is_refused_what_the_programs_prevent),
        cmocka_unit_test(flow__moves_that_ask_for_each_other_end),
    };

    return cmocka_run_group_tests_name("flow", tests, world_make, world_clear);
}

test_group *const test_groups[] = { flow_tests, lay_tests, NULL };
