#include "test_store.h"

#include "domain/rectify/rectify.h"
#include "store/chain.h"
#include "store/history.h"
#include "store/store.h"
#include "store/veil.h"

#include <stdlib.h>
#include <string.h>

/* Made with printf and sha256sum, from the words of chain.h. */
static void chain__covers_every_column_as_length_and_bytes(void **state)
{
    struct dd_entry entry = {
        .seq = 1,
        .record = 7,
        .at = "2026-03-02T08:00:00Z",
        .day = "2026-03-02",
        .actor = "clerk",
        .command = "office import",
        .kind = "unit",
        .key = "no2-middle",
        .change = "new",
        .after = "{\"code\": \"no2-middle\"}",
    };
    char first[DD_HASH_SIZE], second[DD_HASH_SIZE];

    (void)state;
    dd_chain_hash("", &entry, first);
    assert_string_equal(first, "6f9afcabd09e02bcf17289c8e9959a795ffbc0944309cb9cdae6c44876da7f14");

    entry = (struct dd_entry){
        .seq = 2,
        .at = "2026-03-02T08:00:00Z",
        .day = "2026-03-02",
        .actor = "clerk",
        .behalf = "督导室",
        .command = "office edit",
        .change = "policy",
        .before = "{}",
        .after = "{}",
        .reason = "更正",
        .forced = true,
    };
    dd_chain_hash(first, &entry, second);
    assert_string_equal(second, "421fa8a56062162b54a11c17e774dc8d1e3a216ebab3c0bd15f4daa1b336d623");
}

static void chain__tells_nothing_from_an_empty_text(void **state)
{
    struct dd_entry entry = {
        .seq = 1, .at = "", .day = "", .actor = "", .command = "", .change = ""
    };
    char one[DD_HASH_SIZE], other[DD_HASH_SIZE];

    (void)state;
    dd_chain_hash("", &entry, one);
    entry.reason = "";
    dd_chain_hash("", &entry, other);
    assert_string_not_equal(one, other);
}

static void write_history(const struct place *place)
{
    place_create(place);
    place_sql(
        place,
        "INSERT INTO record (id, kind, \"key\", state) VALUES (1, 'rectification', 'R2026-001', 'received'), "
        "(2, 'rectification', 'R2026-002', 'drafted');"
        "INSERT INTO history (\"at\", day, actor, behalf, command, record, kind, \"key\", change, before, after, "
        "reason, forced, hash) VALUES "
        "('a', '2026-03-02', 'clerk', NULL, 'init', NULL, NULL, NULL, 'init', NULL, NULL, NULL, 0, 'h1'),"
        "('a', '2026-03-02', 'clerk', '办', 'rectify import', 1, 'rectification', 'R2026-001', 'new', NULL, "
        "'{\"requirement\": \"一\"}', NULL, 0, 'h2'),"
        "('a', '2026-03-02', 'clerk', NULL, 'rectify issue', 1, 'rectification', 'R2026-001', 'issue', NULL, "
        "'{}', NULL, 0, 'h3'),"
        "('a', '2026-03-02', 'clerk', NULL, 'rectify receive', 1, 'rectification', 'R2026-001', 'receive', "
        "NULL, '{}', '急', 1, 'h4'),"
        "('a', '2026-03-02', 'clerk', NULL, 'rectify import', 2, 'rectification', 'R2026-002', 'new', NULL, "
        "'{}', NULL, 0, 'h5');");
}

static void entries__are_read_oldest_first(void **state)
{
    static const struct {
        const char *row;
        int64_t record;
        long last;
        const char *said;
    } rows[] = {
        { "all", 0, 0, "12345" },
        { "newest of all", 0, 2, "45" },
        { "more than there are", 0, 99, "12345" },
        { "one record", 1, 0, "234" },
        { "newest of one", 1, 2, "34" },
        { "no such record", 9, 0, "" },
        { "none of the newest", 9, 3, "" },
    };
    struct dd_error err;

    write_history(*state);
    struct dd_store *store = place_open(*state, DD_READ);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_history *history;
        struct dd_entry entry;
        char said[16] = "";
        size_t count = 0;

        must(dd_history_open(&history, store, rows[i].record, rows[i].last, &err), &err);
        while (dd_history_next(history, &entry, &err) > 0)
            said[count++] = (char)('0' + entry.seq);
        dd_history_close(history);
        row_text(rows[i].row, said, rows[i].said);
    }
    dd_history_close(NULL);
    dd_store_close(store);
}

static void entry__has_every_column(void **state)
{
    struct dd_history *history;
    struct dd_entry entry;
    struct dd_error err;

    write_history(*state);
    struct dd_store *store = place_open(*state, DD_READ);
    must(dd_history_open(&history, store, 1, 0, &err), &err);
    assert_int_equal(dd_history_next(history, &entry, &err), 1);
    assert_string_equal(entry.behalf, "办");
    assert_string_equal(entry.command, "rectify import");
    assert_int_equal(entry.record, 1);
    assert_string_equal(entry.key, "R2026-001");
    assert_null(entry.before);
    assert_string_equal(entry.after, "{\"requirement\": \"一\"}");
    assert_null(entry.reason);
    assert_false(entry.forced);
    assert_int_equal(dd_history_next(history, &entry, &err), 1);
    assert_int_equal(dd_history_next(history, &entry, &err), 1);
    assert_string_equal(entry.reason, "急");
    assert_true(entry.forced);
    assert_int_equal(dd_history_next(history, &entry, &err), 0);
    dd_history_close(history);
    dd_store_close(store);
}

static void assert_head(const struct place *place, int64_t seq, const char *hash)
{
    struct dd_store *store = place_open(place, DD_READ);
    char is[DD_HASH_SIZE] = "old";
    struct dd_error err;
    int64_t at = 99;

    must(dd_history_head(store, &at, is, &err), &err);
    assert_int_equal(at, seq);
    assert_string_equal(is, hash);
    dd_store_close(store);
}

static void head__of_an_empty_history_is_nothing(void **state)
{
    place_create(*state);
    assert_head(*state, 0, "");
}

static void head__is_the_newest_row(void **state)
{
    write_history(*state);
    assert_head(*state, 5, "h5");
}

static void history__is_append_only(void **state)
{
    struct dd_error err;

    write_history(*state);
    struct dd_store *store = place_open(*state, DD_WRITE);
    must(dd_store_begin(store, &err), &err);
    must_fail(dd_statement_exec(store, "UPDATE history SET actor = 'x'", &err), &err, DD_E_STORE,
              "append-only");
    must_fail(dd_statement_exec(store, "DELETE FROM history", &err), &err, DD_E_STORE,
              "append-only");
    dd_store_close(store);
}

static const char ledger[] =
    "INSERT INTO move (record, nth, verb, from_state, to_state, \"on\", bound, late_days, \"by\", \"as\", authority, scan, "
    "reason, note, history_seq, cause_seq, undone_seq) VALUES "
    "(1, 0, 'create', NULL, 'drafted', '2026-03-01', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL),"
    "(1, 1, 'issue', 'drafted', 'issued', '2026-03-02', 1, 3, '某主任', 'acting', '授权书', 'abc', '因故', '附注', 3, NULL, 4),"
    "(2, 0, 'create', NULL, 'drafted', '2026-03-02', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, 5, 3, NULL);";

static void steps__are_read_whole(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_step *steps;
    struct dd_error err;
    unsigned count;

    write_history(*state);
    place_sql(*state, ledger);
    struct dd_store *store = place_open(*state, DD_READ);
    must(dd_steps_load(store, 1, arena, &steps, &count, &err), &err);
    assert_int_equal(count, 2);
    assert_int_equal(steps[0].nth, 0);
    assert_string_equal(steps[0].verb, "create");
    assert_int_equal(steps[0].from, 0);
    assert_int_equal(steps[0].to, R_DRAFTED);
    assert_int_equal(steps[0].on, dd_day_make(2026, 3, 1));
    assert_false(steps[0].bound);
    assert_null(steps[0].by);
    assert_int_equal(steps[1].from, R_DRAFTED);
    assert_int_equal(steps[1].to, R_ISSUED);
    assert_true(steps[1].bound);
    assert_int_equal(steps[1].late_days, 3);
    assert_string_equal(steps[1].by, "某主任");
    assert_string_equal(steps[1].as, "acting");
    assert_string_equal(steps[1].authority, "授权书");
    assert_string_equal(steps[1].scan, "abc");
    assert_string_equal(steps[1].reason, "因故");
    assert_string_equal(steps[1].note, "附注");
    assert_int_equal(steps[1].history_seq, 3);
    assert_int_equal(steps[1].cause_seq, 0);
    assert_int_equal(steps[1].undone_seq, 4);
    must(dd_steps_load(store, 9, arena, &steps, &count, &err), &err);
    assert_int_equal(count, 0);
    dd_store_close(store);
    dd_arena_free(arena);
}

static void caused__are_the_steps_of_a_cause(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_caused *caused;
    struct dd_error err;
    unsigned count;

    write_history(*state);
    place_sql(*state, ledger);
    struct dd_store *store = place_open(*state, DD_READ);
    must(dd_caused_load(store, 3, arena, &caused, &count, &err), &err);
    assert_int_equal(count, 1);
    assert_int_equal(caused[0].record, 2);
    assert_string_equal(caused[0].step.verb, "create");
    assert_int_equal(caused[0].step.cause_seq, 3);
    must(dd_caused_load(store, 2, arena, &caused, &count, &err), &err);
    assert_int_equal(count, 0);
    dd_store_close(store);
    dd_arena_free(arena);
}

static void veil__hides_the_text_and_shows_the_change(void **state)
{
    struct dd_text one = { 0 }, same = { 0 }, other = { 0 };

    place_create(*state);
    struct dd_store *store = place_open(*state, DD_READ);
    const struct dd_json how = dd_veil_json(store);
    how.veil(how.veil_with, "13800000000", &one);
    how.veil(how.veil_with, "13800000000", &same);
    how.veil(how.veil_with, "13800000001", &other);
    assert_int_equal(strncmp(dd_text_get(&one), "sha256:", 7), 0);
    assert_int_equal(one.length, 7 + 64);
    assert_string_equal(dd_text_get(&one), dd_text_get(&same));
    assert_string_not_equal(dd_text_get(&one), dd_text_get(&other));
    store->salt[0] = store->salt[0] == 'a' ? 'b' : 'a';
    dd_text_cut(&same, 0);
    how.veil(how.veil_with, "13800000000", &same);
    assert_string_not_equal(dd_text_get(&one), dd_text_get(&same));
    dd_text_free(&one);
    dd_text_free(&same);
    dd_text_free(&other);
    dd_store_close(store);
}

int history_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(chain__covers_every_column_as_length_and_bytes),
        cmocka_unit_test(chain__tells_nothing_from_an_empty_text),
        IN_A_PLACE(entries__are_read_oldest_first),
        IN_A_PLACE(entry__has_every_column),
        IN_A_PLACE(head__of_an_empty_history_is_nothing),
        IN_A_PLACE(head__is_the_newest_row),
        IN_A_PLACE(history__is_append_only),
        IN_A_PLACE(steps__are_read_whole),
        IN_A_PLACE(caused__are_the_steps_of_a_cause),
        IN_A_PLACE(veil__hides_the_text_and_shows_the_change),
    };

    return cmocka_run_group_tests_name("history", tests, NULL, NULL);
}
