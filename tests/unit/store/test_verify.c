#include "sample.h"

#include "domain/rectify/rectify.h"
#include "store/history.h"
#include "store/store.h"
#include "store/verify.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A move that keeps to no rules: rules are not the store's. */
static struct dd_record *move(struct sample *s, const struct dd_record *record, unsigned nth,
                              const char *verb, unsigned to)
{
    struct dd_record *after = dd_record_copy(record, s->arena);
    struct dd_step step = {
        .nth = nth,
        .verb = verb,
        .from = record->state,
        .to = to,
        .on = dd_store_today(s->store),
        .bound = true,
        .late_days = nth == 1 ? 2 : 0,
        .by = "某主任",
        .as = "self",
        .note = "附注",
        .taken = nth == 1 ? &(struct dd_taken){ "paper 意", 2026, 1 } : NULL,
    };
    struct dd_change change = { .what = verb, .reason = "因故" };
    struct dd_error err;

    after->state = to;
    must(dd_door_move(s->store, record, after, &step, &change, &err), &err);
    return after;
}

static void undo(struct sample *s, const struct dd_record *record, unsigned nth, unsigned to)
{
    struct dd_record *before = dd_record_copy(record, s->arena);
    struct dd_change change = { .what = "undo", .reason = "录错" };
    struct dd_error err;

    before->state = to;
    must(dd_door_undo(s->store, record, before, nth, &change, &err), &err);
}

static void edit(struct sample *s, const struct dd_record *record, const char *pair)
{
    struct dd_change change = { .what = "edit", .reason = "更正" };
    struct dd_error err;

    must(dd_door_edit(s->store, record, sample_changed(s, record, pair), &change, &err), &err);
}

static void set_aside(struct sample *s, const struct dd_record *record)
{
    struct dd_change change = { .what = "void", .reason = "重复" };
    struct dd_error err;

    must(dd_door_void(s->store, record, record, dd_store_today(s->store), &change, &err), &err);
}

/* What an office sets. */
static const char set[] =
    "INSERT INTO policy_number VALUES "
    "('rectify-days-minor', '2022-01-01', 10, 'days', '轻微', 'minor', '意见 第十五条', '本办', 'ours'), "
    "('rectify-days-minor', '2026-03-01', 12, 'days', '轻微', 'minor', '意见 第十五条', '本办', 'ours');"
    "INSERT INTO calendar_year VALUES (2026, '国办发明电〔2025〕7号');"
    "INSERT INTO calendar_day VALUES ('2026-05-01', 0, '劳动节', 2026), ('2026-05-09', 1, NULL, 2026);"
    "INSERT INTO calendar_period VALUES ('term', '春季学期', '2026-03-01', '2026-07-10', 2026);"
    "INSERT INTO series VALUES ('paper 整', 2026, 37)";

/*
 * Some of everything: lists with a table and without, personal fields, evidence, moves, an undo, a
 * void, a note.
 */
static void tell_a_story(struct sample *s)
{
    struct dd_change init = { .what = "init" };
    struct dd_error err;

    place_write(s->place, "photo.jpg", "picture", strlen("picture"));
    assert_int_equal(sqlite3_exec(s->store->db, set, NULL, NULL, NULL), SQLITE_OK);
    must(dd_door_set(s->store, &init, NULL, NULL, NULL, &err), &err);
    sample_add(s, "unit", "code=edu", "name=教育局", "type=department", NULL);
    sample_add(s, "unit", "code=K01", "name=第一小学", "type=primary", "alias=一小|实小",
               "competent=edu", NULL);
    struct dd_record *leader =
        sample_add(s, "leader", "unit=K01", "name=甲某", "post=校长", "from=2025-09-01",
                   "mobile=13800000000", "email=a@example.cn", NULL);
    sample_add(s, "finding", "found_in=K01", "unit=K01", "category=safety", "severity=ordinary",
               "text=通道被占", "consulted=unit:edu;asked_on:2026-02-01|unit:K01", NULL);
    struct dd_record *order =
        sample_record(s, "rectification", "finding=F2026-001", "unit=K01", "requirement=清理通道",
                      "measures=text:搬离;owner:乙某;due:2026-03-20|text:值守;owner:丙某",
                      "evidence=file:photo.jpg", "state=drafted", NULL);
    must(dd_door_files(s->store, order, s->place->folder, &err), &err);
    must(sample_put(s, order, &err), &err);
    order = sample_load(s, order->id);
    order = move(s, order, 1, "issue", R_ISSUED);
    order = move(s, order, 2, "receive", R_RECEIVED);
    undo(s, order, 2, R_ISSUED);
    edit(s, sample_load(s, order->id), "note=加急");
    edit(s, sample_load(s, order->id), "note=~");
    edit(s, sample_load(s, order->id), "measures=text:值守;owner:丁某");
    edit(s, leader, "mobile=13900000000");
    assert_int_equal(sqlite3_exec(s->store->db, "INSERT INTO series VALUES ('paper 意', 2026, 1)",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    sample_add(s, "leader", "unit=K01", "name=乙某", "post=校长", "from=2025-09-01", NULL);
    set_aside(s, sample_load(s, sample_id(s, "L2026-002")));
    must(dd_door_due(s->store, order->id, dd_day_make(2026, 4, 1), dd_day_make(2026, 3, 25), &err),
         &err);
}

static void verify(struct dd_store *store, struct dd_verdict *verdict, struct dd_problems *problems)
{
    struct dd_error err;

    must(dd_store_verify(store, verdict, problems, &err), &err);
}

static void verify__finds_nothing_in_a_sound_store(void **state)
{
    struct sample *s = *state;
    struct dd_problems problems = { 0 };
    struct dd_verdict verdict = { 0 };

    tell_a_story(s);
    sample_sound(s);
    dd_store_rollback(s->store);
    verify(s->store, &verdict, &problems);
    assert_int_equal(problems.errors, 0);
    assert_int_equal(verdict.entries, 15);
    assert_int_equal(verdict.records, 6);
    assert_int_equal(verdict.files, 1);
    assert_int_equal(s->store->doing, DD_IDLE);
    dd_problems_clear(&problems);
}

static bool is_said(const struct dd_problems *problems, const char *part)
{
    for (size_t i = 0; i < problems->count; i++)
        if (strstr(problems->list[i].error.message, part))
            return true;
    return false;
}

static void check_row(const struct place *place, const char *row, const char *said)
{
    struct dd_store *store = place_open(place, DD_READ);
    struct dd_problems problems = { 0 };
    struct dd_verdict verdict;

    verify(store, &verdict, &problems);
    dd_store_close(store);
    if (!is_said(&problems, said))
        for (size_t i = 0; i < problems.count; i++)
            print_error("%s\n", problems.list[i].error.message);
    row_true(row, is_said(&problems, said));
    row_number(row, dd_problems_exit(&problems), 1);
    dd_problems_clear(&problems);
}

/* clang-format off */
static const struct { const char *sql, *said; } tamperings[] = {
    { "UPDATE history SET reason = '改' WHERE seq = 5", "row 5 of the history (new F2026-001) does not fit its hash" },
    { "REPLACE INTO history SELECT seq, \"at\", day, 'other', behalf, command, record, kind, \"key\", change, before, "
      "after, reason, forced, hash FROM history WHERE seq = 3", "row 3 of the history (new K01) does not fit its hash" },
    { "DELETE FROM history WHERE seq = 1", "row 1 of the history is missing" },
    { "DELETE FROM history WHERE seq = 13", "row 13 of the history is missing" },
    { "DELETE FROM history WHERE seq IN (3, 4)", "rows 3 to 4 of the history are missing" },
    { "UPDATE history SET hash = 'x' WHERE seq = 12", "row 13 of the history (edit L2026-001) does not fit its hash" },
    { "UPDATE unit SET name = '第二小学' WHERE code = 'K01'", "K01: 'name' is not what row 3 of the history made it" },
    { "UPDATE unit SET note = '加' WHERE code = 'K01'", "K01: 'note' stands in the record, but not in the history" },
    { "UPDATE unit SET alias = '[\"一小\"]' WHERE code = 'K01'", "K01: 'alias' is not what row 3" },
    { "UPDATE unit SET competent = NULL WHERE code = 'K01'", "K01: 'competent' is not what row 3" },
    { "UPDATE leader SET mobile = '13700000000' WHERE name = '甲某'", "L2026-001: 'mobile' is not what row 13" },
    { "UPDATE rectification_measures SET owner = '己某'", "R2026-001: 'measures' is not what row 12" },
    { "UPDATE finding SET consulted = NULL", "F2026-001: 'consulted' is not what row 5" },
    { "UPDATE finding SET consulted = '{}'", "F2026-001 cannot be read" },
    { "UPDATE record SET state = 'accepted' WHERE kind = 'rectification'", "R2026-001: 'state' is not what row" },
    { "UPDATE record SET voided_on = '2026-03-02' WHERE \"key\" = 'K01'", "K01: 'voided_on' stands in the record" },
    { "UPDATE record SET \"key\" = 'K02' WHERE \"key\" = 'K01'", "K02: row 3 of the history knows the record by another" },
    { "DELETE FROM unit WHERE code = 'edu'", "edu cannot be read" },
    { "DELETE FROM link WHERE field = 'consulted.unit'", "F2026-001: the references of 'consulted.unit' are not those" },
    { "UPDATE link SET \"to\" = 1 WHERE field = 'found_in'", "F2026-001: the references of 'found_in' are not those" },
    { "INSERT INTO link VALUES (1, 'parent', 0, 2)", "edu: the references of 'parent' are not those" },
    { "UPDATE move SET \"on\" = '2026-01-01' WHERE verb = 'issue'", "R2026-001, move 1: it does not stand so in the history" },
    { "UPDATE move SET \"by\" = NULL WHERE verb = 'issue'", "R2026-001, move 1: it does not stand so" },
    { "UPDATE move SET late_days = 0 WHERE verb = 'issue'", "R2026-001, move 1: it does not stand so" },
    { "UPDATE move SET history_seq = 2 WHERE verb = 'issue'", "R2026-001, move 1: it stands in the history, but not" },
    { "DELETE FROM move WHERE verb = 'receive'", "R2026-001, move 2: it stands in the history, but not in the ledger" },
    { "UPDATE move SET undone_seq = NULL WHERE verb = 'receive'", "R2026-001, move 2: it was undone, but is not marked so" },
    { "UPDATE move SET undone_seq = 9 WHERE verb = 'issue'", "R2026-001, move 1: it is marked undone" },
    { "UPDATE move SET cause_seq = 14 WHERE verb = 'issue'", "R2026-001, move 1: its cause came after it" },
    { "DELETE FROM move WHERE nth = 0 AND record = 1", "edu, move 0: the creation is missing" },
    { "DELETE FROM record WHERE \"key\" = 'edu'", "refers to a row of 'record' that does not exist" },
    { "PRAGMA ignore_check_constraints=1; UPDATE history SET after = 'x' || after WHERE seq = 3",
      "row 3 of the history (new K01) does not fit its hash" },
    { "UPDATE history SET after = '{\"a[\": 1}' WHERE seq = 3", "row 3 of the history (new K01) does not fit its hash" },
    { "UPDATE history SET after = '{\"set\": {\"setting \\\"[\": 1}}' WHERE seq = 1", "row 1 of the history (init -) does not fit" },
    { "UPDATE series SET last = 0 WHERE name = 'R'", "the series R of 2026 stands at 0, but number 1 is taken" },
    { "DELETE FROM series WHERE name = 'F'", "the series F of 2026 stands at 0, but number 1 is taken" },
    { "UPDATE setting SET value = '某教' WHERE name = 'word'", "'setting word' is not what row 1 of the history" },
    { "DELETE FROM setting WHERE name = 'opened'", "'setting opened' is not what row 1 of the history" },
    { "INSERT INTO setting VALUES ('other', 'x')", "'setting other' stands in the store, but not in the history" },
    { "UPDATE policy_number SET value = 100 WHERE since = '2026-03-01'",
      "'number rectify-days-minor 2026-03-01' is not what row 1 of the history" },
    { "UPDATE policy_number SET certainty = 'verified' WHERE since = '2022-01-01'",
      "'number rectify-days-minor 2022-01-01' is not what row 1" },
    { "DELETE FROM policy_number WHERE since = '2026-03-01'", "'number rectify-days-minor 2026-03-01' is not what row 1" },
    { "INSERT INTO policy_number SELECT id, '2026-04-01', 1, unit, label, label_en, article, source, certainty "
      "FROM policy_number LIMIT 1", "'number rectify-days-minor 2026-04-01' stands in the store, but not" },
    { "UPDATE calendar_day SET working = 1", "'calendar 2026' is not what row 1 of the history" },
    { "INSERT INTO calendar_day VALUES ('2026-05-04', 0, '青年节', 2026)", "'calendar 2026' is not what row 1" },
    { "UPDATE calendar_period SET \"until\" = '2026-07-11'", "'calendar 2026' is not what row 1" },
    { "INSERT INTO calendar_year VALUES (2027, 'x')", "'calendar 2027' stands in the store, but not in the history" },
    { "UPDATE series SET last = 12 WHERE name = 'paper 整'", "the series paper 整 of 2026 stands at 12, but its last number is 37" },
    { "DELETE FROM series WHERE name = 'paper 意'", "the series paper 意 of 2026 stands at 0, but its last number is 1" },
    { "INSERT INTO series VALUES ('paper 报', 2026, 5)", "the series paper 报 of 2026 stands at 5, but its last number is 0" },
    { "SELECT 1", "the trigger 'history_no_update' of the store is missing" },
    { "CREATE TABLE other (x)", "the table 'other' does not belong to the store" },
    { "PRAGMA writable_schema=1; UPDATE sqlite_schema SET sql = replace(sql, 'bound IN (0, 1)', '1') WHERE name = 'move'",
      "the definition of the table 'move' was changed" },
    { "PRAGMA writable_schema=1; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'unit'; "
      "PRAGMA writable_schema=0; VACUUM; UPDATE unit SET type = NULL; PRAGMA writable_schema=1; "
      "UPDATE sqlite_schema SET sql = replace(sql, 'type          TEXT ', 'type TEXT NOT NULL ') WHERE name = 'unit'",
      "the file is damaged: NULL value in unit.type" },
};
/* clang-format on */

static void verify__finds_what_was_changed_by_hand(void **state)
{
    struct sample *s = *state;
    struct place *place = s->place;
    char command[300];

    tell_a_story(s);
    sample_commit(s);
    dd_store_rollback(s->store);
    for (size_t i = 0; i < LENGTH(tamperings); i++) {
        snprintf(command, sizeof command, "cp '%s' '%s/sound.db'", place->store, place->folder);
        assert_int_equal(system(command), 0);
        place_sql(place, "DROP TRIGGER history_no_update; DROP TRIGGER history_no_delete");
        place_sql(place, tamperings[i].sql);
        check_row(place, tamperings[i].sql, tamperings[i].said);
        assert_int_equal(rename(place_name(place, "sound.db"), place->store), 0);
        /* The store of the sample stands on a file that is gone. */
        dd_store_close(s->store);
        s->store = place_open(place, DD_WRITE);
    }
}

static char *evidence_name(const struct place *place)
{
    char *hash = place_ask_text(place, "SELECT evidence ->> '$[0].sha256' FROM rectification");
    struct dd_text name = { 0 };

    dd_text_format(&name, "store.db.files/%.2s/%s", hash, hash);
    free(hash);
    return name.at;
}

static void verify__looks_into_every_file_of_evidence(void **state)
{
    struct sample *s = *state;

    tell_a_story(s);
    sample_commit(s);
    dd_store_rollback(s->store);
    char *name = evidence_name(s->place);
    assert_true(place_has(s->place, name));
    place_write(s->place, name, "pictura", strlen("pictura"));
    check_row(s->place, "changed", "was changed");
    assert_int_equal(unlink(place_name(s->place, name)), 0);
    check_row(s->place, "missing", "is missing");
    free(name);
}

/*
 * Whatever a bad disk does to a page in the middle, it is found, and read no further than it can
 * be.
 */
static void verify__finds_a_damaged_page(void **state)
{
    struct sample *s = *state;
    struct dd_problems problems = { 0 };
    struct dd_verdict verdict;
    struct dd_error err;

    tell_a_story(s);
    sample_commit(s);
    dd_store_rollback(s->store);
    const long pages = (long)place_ask(s->place, "PRAGMA page_count");
    for (long page = 2; page < pages; page += 5) {
        struct place *place = s->place;
        struct place damaged = *place;
        char command[400];

        snprintf(damaged.store, sizeof damaged.store, "%s/bad.db", place->folder);
        snprintf(
            command, sizeof command,
            "cd '%s' && cp -r store.db.files bad.db.files && cp store.db bad.db && "
            "yes damaged | dd of=bad.db iflag=fullblock bs=8192 seek=%ld count=1 conv=notrunc status=none",
            place->folder, page);
        assert_int_equal(system(command), 0);
        const struct dd_store_options options = place_options(&damaged, DD_READ);
        struct dd_store *store;
        if (dd_store_open(&store, &options, &err) == 0) {
            if (dd_store_verify(store, &verdict, &problems, &err) == 0)
                row_true(command, problems.errors > 0);
            dd_store_close(store);
        }
        dd_problems_clear(&problems);
    }
}

static void history_before__is_laid_over_the_record(void **state)
{
    struct sample *s = *state;
    struct dd_change change = { .what = "edit" };
    struct dd_error err;

    sample_add(s, "unit", "code=edu", "name=教育局", "type=department", NULL);
    sample_add(s, "unit", "code=K01", "name=第一小学", "type=primary", "alias=一小|实小",
               "competent=edu", "student_count=900", NULL);
    struct dd_record *before = sample_load(s, sample_id(s, "K01"));
    struct dd_record *after = sample_changed(s, before, "alias=一小");
    sample_set(s, after, "competent=~");
    sample_set(s, after, "student_count=910");
    sample_set(s, after, "note=新");
    must(dd_door_edit(s->store, before, after, &change, &err), &err);

    struct dd_record *now = sample_load(s, before->id);
    assert_false(dd_record_same(now, before));
    must(dd_history_before(s->store, change.seq, now, &err), &err);
    assert_true(dd_record_same(now, before));
}

/* The hash of a telephone number is no telephone number. */
static void history_before__leaves_personal_fields(void **state)
{
    struct sample *s = *state;
    struct dd_change change = { .what = "edit" };
    struct dd_error err;

    sample_add(s, "unit", "code=K01", "name=第一小学", "type=primary", NULL);
    struct dd_record *before = sample_add(s, "leader", "unit=K01", "name=甲某", "post=校长",
                                          "from=2025-09-01", "mobile=13800000000", NULL);
    struct dd_record *after = sample_changed(s, before, "mobile=13900000000");
    sample_set(s, after, "post=书记");
    must(dd_door_edit(s->store, before, after, &change, &err), &err);
    must(dd_history_before(s->store, change.seq, after, &err), &err);
    const int mobile = dd_field_find(after->kind, "mobile"),
              post = dd_field_find(after->kind, "post");
    assert_string_equal(dd_text(after, (unsigned)mobile), "13900000000");
    assert_string_equal(dd_text(after, (unsigned)post), "校长");
}

static void history_before__brings_back_the_state(void **state)
{
    struct sample *s = *state;
    struct dd_error err;

    tell_a_story(s);
    struct dd_record *order = sample_load(s, sample_id(s, "R2026-001"));
    assert_int_equal(order->state, R_ISSUED);
    order = move(s, order, 3, "receive", R_RECEIVED);
    must(dd_history_before(s->store, sample_ask(s, "SELECT max(seq) FROM history"), order, &err),
         &err);
    assert_int_equal(order->state, R_ISSUED);
}

int verify_tests(void)
{
    const struct CMUnitTest tests[] = {
        WITH_A_SAMPLE(verify__finds_nothing_in_a_sound_store),
        WITH_A_SAMPLE(verify__finds_what_was_changed_by_hand),
        WITH_A_SAMPLE(verify__looks_into_every_file_of_evidence),
        WITH_A_SAMPLE(verify__finds_a_damaged_page),
        WITH_A_SAMPLE(history_before__is_laid_over_the_record),
        WITH_A_SAMPLE(history_before__leaves_personal_fields),
        WITH_A_SAMPLE(history_before__brings_back_the_state),
    };

    return cmocka_run_group_tests_name("verify", tests, NULL, NULL);
}
