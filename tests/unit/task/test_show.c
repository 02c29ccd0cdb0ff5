/* One record for machines, what is due, the ledger and the history as they are shown. */
#include "test_task.h"

#include <stdlib.h>
#include <string.h>

static char *show(struct place *place, const char *key, bool reveal)
{
    struct dd_text text = { 0 };

    must_pass(dd_task_show_json(place->desk, place_find(place, key), reveal, &text, &place->err),
              NULL, &place->err);
    return text.at;
}

static void show__has_fields_related_and_history(void **state)
{
    struct place *place = *state;

    place_rectify(place);
    place_on(place, "2026-03-03");
    char *text = show(place, "F2026-001", false);
    has(text, "\n  \"key\": \"F2026-001\",");
    has(text, "\"unit\": \"YX\"");
    has(text, "\"cause\": null");
    has(text, "\"related\": [");
    has(text,
        "\"key\": \"R2026-001\",\n      \"kind\": \"rectification\",\n      \"field\": \"finding\",\n"
        "      \"state\": \"issued\",\n      \"title\": \"经区第一小学 更换门锁\"");
    has(text, "\"change\": \"new\"");
    free(text);
}

static void show__is_json(void **state)
{
    static const char *const keys[] = { "JYFJ", "L2026-001", "S2026-001", "F2026-001",
                                        "I2026-001" };
    struct place *place = *state;

    place_on(place, "2026-03-03");
    for (size_t i = 0; i < LENGTH(keys); i++) {
        struct dd_text question = { 0 };
        char *text = show(place, keys[i], true);
        dd_text_put(&question, "SELECT json_valid('");
        for (const char *c = text; *c; c++)
            dd_text_format(&question, *c == '\'' ? "''" : "%c", *c);
        dd_text_put(&question, "')");
        char *valid = place_ask(place, dd_text_get(&question));
        if (strcmp(valid, "1") != 0)
            print_error("row: %s: %s\n", keys[i], text);
        assert_string_equal(valid, "1");
        free(valid);
        free(text);
        dd_text_free(&question);
    }
}

static void show__hides_what_is_personal(void **state)
{
    struct place *place = *state;

    place_on(place, "2026-03-03");
    char *hidden = show(place, "I2026-001", false), *shown = show(place, "I2026-001", true);
    has_not(hidden, "13800000001");
    has_not(hidden, "\"phone\"");
    has_not(hidden, "sha256:");
    has_not(shown, "sha256:");
    has(shown, "\"phone\": \"13800000001\"");
    free(hidden);
    free(shown);
}

static int put_step(void *with, const struct dd_step_seen *seen, struct dd_error *err)
{
    (void)err;
    dd_text_format(with, "%u %s %s>%s %s%s\n", seen->nth, seen->label, seen->from ? seen->from : "",
                   seen->to ? seen->to : "", seen->reason ? seen->reason : "-",
                   seen->undone ? " undone" : "");
    return 0;
}

static void steps__are_named_in_the_language_asked_for(void **state)
{
    struct place *place = *state;
    struct dd_text chinese = { 0 }, english = { 0 };

    place_rectify(place);
    place_move(place, "2026-03-05", "terminate R2026-001 reason=closed by=郑首");
    place_undo(place, "2026-03-06", "R2026-001");
    place_on(place, "2026-03-07");
    const int64_t id = place_find(place, "R2026-001");
    must_pass(dd_task_steps(place->desk, id, true, put_step, &chinese, &place->err), NULL,
              &place->err);
    must_pass(dd_task_steps(place->desk, id, false, put_step, &english, &place->err), NULL,
              &place->err);
    assert_string_equal(dd_text_get(&chinese), "0 登记已下达的整改 >已下达 -\n"
                                               "1 终止整改 已下达>已终止 单位撤并 undone\n");
    assert_string_equal(dd_text_get(&english),
                        "0 create >issued -\n1 terminate issued>terminated closed undone\n");
    dd_text_free(&chinese);
    dd_text_free(&english);
}

static int put_due(void *with, const struct dd_todo_seen *seen, struct dd_error *err)
{
    (void)err;
    dd_text_format(with, "%s %s|%s|%s|%d\n", seen->key, seen->title, seen->what, seen->state_label,
                   seen->days_left);
    return 0;
}

/* What is long overdue comes first, what is due on the last day asked for is in, the next day's is not. */
static void todo__lists_by_day_and_so_far_ahead(void **state)
{
    struct place *place = *state;
    struct dd_text text = { 0 };

    place_rectify(place);
    place_on(place, "2026-03-20");
    must_pass(dd_task_todo(place->desk, 12, true, put_due, &text, &place->err), NULL, &place->err);
    has(dd_text_get(&text), "R2026-001 经区第一小学 更换门锁|期限|已下达|-8\n");
    has(dd_text_get(&text), "|-8\nR2026-002 经区第一小学 开齐课程|期限|已下达|12\n");
    dd_text_cut(&text, 0);
    must_pass(dd_task_todo(place->desk, 11, true, put_due, &text, &place->err), NULL, &place->err);
    has_not(dd_text_get(&text), "R2026-002");
    dd_text_free(&text);
}

static int put_entry(void *with, const struct dd_entry_seen *seen, struct dd_error *err)
{
    (void)err;
    dd_text_format(with, "%s %s\n", seen->key, seen->change);
    return 0;
}

static void history__gives_the_newest_rows_oldest_first(void **state)
{
    struct place *place = *state;
    struct dd_text text = { 0 };
    char hash[65];
    int64_t seq;

    place_rectify(place);
    place_on(place, "2026-03-20");
    must_pass(dd_task_history(place->store, 0, 2, false, put_entry, &text, &place->err), NULL,
              &place->err);
    assert_string_equal(dd_text_get(&text), "R2026-001 new\nR2026-002 new\n");
    must_pass(dd_task_head(place->store, &seq, hash, &place->err), NULL, &place->err);
    assert_int_equal(strlen(hash), 64);
    dd_text_free(&text);
}

static int put_after(void *with, const struct dd_entry_seen *seen, struct dd_error *err)
{
    (void)err;
    dd_text_format(with, "%s\n", seen->after);
    return 0;
}

static void history__leaves_out_what_is_personal(void **state)
{
    struct place *place = *state;
    struct dd_text without = { 0 }, with = { 0 };
    const int64_t id = place_find(place, "I2026-001");

    place_on(place, "2026-03-03");
    must_pass(dd_task_history(place->store, id, 1, false, put_after, &without, &place->err), NULL,
              &place->err);
    must_pass(dd_task_history(place->store, id, 1, true, put_after, &with, &place->err), NULL,
              &place->err);
    has_not(dd_text_get(&without), "\"phone\"");
    has(dd_text_get(&without), "{\"name\": ");
    has(dd_text_get(&without), "}}\n");
    has(dd_text_get(&with), "\"phone\": \"sha256:");
    dd_text_free(&without);
    dd_text_free(&with);
}

int show_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_AN_OFFICE(show__has_fields_related_and_history),
        IN_AN_OFFICE(show__is_json),
        IN_AN_OFFICE(show__hides_what_is_personal),
        IN_AN_OFFICE(steps__are_named_in_the_language_asked_for),
        IN_AN_OFFICE(todo__lists_by_day_and_so_far_ahead),
        IN_AN_OFFICE(history__gives_the_newest_rows_oldest_first),
        IN_AN_OFFICE(history__leaves_out_what_is_personal),
    };

    return cmocka_run_group_tests_name("show", tests, NULL, NULL);
}
