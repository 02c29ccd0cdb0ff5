/* New records: their keys, what is written of them, and in how many statements. */
#include "domain/rectify/rectify.h"
#include "domain/supervise/supervise.h"
#include "sample.h"
#include "store/store.h"

#include <stdio.h>
#include <string.h>

static void key__is_letters_year_and_number(void **state)
{
    struct sample *s = *state;

    assert_string_equal(
        sample_add(s, "unit", "code=no2-middle", "name=二中", "type=junior", NULL)->key,
        "no2-middle");
    static const struct {
        const char *on, *key;
    } rows[] = {
        { NULL, "T2026-001" },
        { "on=2025-12-31", "T2025-001" },
        { NULL, "T2026-002" },
        { "on=2025-01-01", "T2025-002" },
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        char title[] = "title=a";

        title[6] = (char)('a' + i);
        struct dd_record *training =
            sample_record(s, "training", title, "kind=other", "mode=online", "from=2026-01-05",
                          "until=2026-01-06", "hours=8", NULL);
        if (rows[i].on)
            sample_set(s, training, rows[i].on);
        struct dd_error err;
        must(sample_put(s, training, &err), &err);
        row_text(rows[i].key, training->key, rows[i].key);
    }
    sample_number(s, "SELECT count(*) FROM series", 0);
    sample_commit(s);
    sample_number(s, "SELECT last FROM series WHERE name = 'T' AND year = 2025", 2);
}

static void key__grows_beyond_three_digits(void **state)
{
    struct sample *s = *state;
    int64_t number;
    struct dd_error err;

    for (int i = 0; i < 999; i++)
        must(dd_door_number(s->store, "T", 2026, &number, &err), &err);
    struct dd_record *training = sample_add(s, "training", "title=a", "kind=other", "mode=online",
                                            "from=2026-01-05", "until=2026-01-06", "hours=8", NULL);
    assert_string_equal(training->key, "T2026-1000");
}

static void number__is_given_back_by_a_rollback(void **state)
{
    struct sample *s = *state;
    struct dd_error err;
    int64_t number;

    must(dd_door_number(s->store, "paper 整", 2026, &number, &err), &err);
    assert_int_equal(number, 1);
    sample_rollback(s);
    must(dd_door_number(s->store, "paper 整", 2026, &number, &err), &err);
    assert_int_equal(number, 1);
    must(dd_door_number(s->store, "paper 整", 2027, &number, &err), &err);
    assert_int_equal(number, 1);
    sample_commit(s);
    must(dd_door_number(s->store, "paper 整", 2026, &number, &err), &err);
    assert_int_equal(number, 2);
}

static void restore__keeps_the_key_and_passes_its_number(void **state)
{
    struct sample *s = *state;
    struct dd_record *record =
        sample_record(s, "training", "title=a", "kind=other", "mode=online", "from=2026-01-05",
                      "until=2026-01-06", "hours=8", NULL);
    struct dd_step creation = { .verb = "create", .on = 20514 };
    struct dd_change change = { .what = "restore" };
    struct dd_error err;
    int64_t number;

    record->key = "T2024-017";
    must(dd_door_add(s->store, record, &creation, &change, &err), &err);
    assert_string_equal(record->key, "T2024-017");
    must(dd_door_number(s->store, "T", 2024, &number, &err), &err);
    assert_int_equal(number, 18);
}

static void add__writes_rows_lists_and_links(void **state)
{
    struct sample *s = *state;

    sample_rectification(s);
    sample_number(s, "SELECT count(*) FROM supervision_team WHERE position IN (1, 2)", 2);
    sample_text(s,
                "SELECT group_concat(text || ' ' || owner || ' ' || coalesce(due, '-'), '; ') "
                "FROM rectification_measures",
                "清理 张三 2026-03-10; 巡查 李四 -");
    sample_text(s, "SELECT consulted FROM finding",
                "[{\"unit\": \"K01\", \"answer\": \"已知悉\"}]");
    sample_text(
        s,
        "SELECT group_concat(line, '; ') FROM (SELECT f.\"key\" || ' ' || field || ' ' || position || ' ' || "
        "t.\"key\" AS line FROM link JOIN record f ON f.id = \"from\" JOIN record t ON t.id = \"to\" "
        "ORDER BY \"from\", field, position)",
        "S2026-001 joint_with 1 K01; S2026-001 team.person 1 I2026-001; S2026-001 team.unit 2 K01; "
        "S2026-001 unit 0 K01; F2026-001 consulted.unit 1 K01; F2026-001 found_in 0 S2026-001; "
        "F2026-001 unit 0 K01; R2026-001 finding 0 F2026-001; R2026-001 unit 0 K01");
    sample_text(
        s,
        "SELECT \"on\" || ' ' || bound || ' ' || to_state || ' ' || history_seq FROM move m "
        "JOIN record r ON r.id = m.record WHERE r.\"key\" = 'R2026-001'",
        "2026-02-10 1 issued 5");
    sample_sound(s);
}

static void add__history_tells_all_that_was_given(void **state)
{
    struct sample *s = *state;

    sample_rectification(s);
    sample_text(
        s,
        "SELECT change || ' ' || kind || ' ' || \"key\" || ' ' || actor || ' ' || day || ' ' || after FROM "
        "history WHERE \"key\" = 'R2026-001'",
        "new rectification R2026-001 clerk 2026-03-02 {\"finding\": \"F2026-001\", \"unit\": \"K01\", "
        "\"requirement\": \"清理通道\", \"deadline\": \"2026-04-01\", \"measures\": [{\"text\": \"清理\", "
        "\"owner\": \"张三\", \"due\": \"2026-03-10\"}, {\"text\": \"巡查\", \"owner\": \"李四\"}], "
        "\"state\": \"issued\", \"on\": \"2026-02-10\", \"move\": {\"nth\": 0, \"verb\": \"create\", "
        "\"to\": \"issued\", \"on\": \"2026-02-10\", \"bound\": true}}");
    sample_number(s, "SELECT count(*) FROM history WHERE before IS NOT NULL", 0);
}

static void add__history_veils_personal_fields(void **state)
{
    struct sample *s = *state;

    sample_finding(s);
    sample_number(s, "SELECT count(*) FROM inspector WHERE phone = '13800000000'", 1);
    sample_number(s, "SELECT count(*) FROM history WHERE instr(after, '13800000000')", 0);
    sample_number(s, "SELECT count(*) FROM history WHERE instr(after, '\"phone\": \"')", 1);
}

static void add__refuses_the_same_record(void **state)
{
    struct sample *s = *state;
    struct dd_error err;
    static const struct {
        const char *name, *born;
        bool same;
    } rows[] = {
        { "name=王明", "born=1975-03", true },  { "name= 王明 ", "born=１９７５-03", true },
        { "name=王明", "born=1976-03", false }, { "name=王　明", "born=1975-03", true },
        { "name=王明", NULL, false },
    };

    sample_finding(s);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_record *record =
            sample_record(s, "inspector", rows[i].name, "in_service=no", "source=other", NULL);

        if (rows[i].born)
            sample_set(s, record, rows[i].born);
        const int result = sample_put(s, record, &err);
        row_number(rows[i].name, result, rows[i].same ? -1 : 0);
        if (!rows[i].same)
            continue;
        must_fail(result, &err, DD_E_REPEATED, "I2026-001");
        assert_non_null(strstr(err.hint, "name"));
        row_number(rows[i].name, record->id, 0);
        assert_null(record->key);
    }
    must_fail(
        sample_put(s, sample_record(s, "unit", "code=K01", "name=乙", "type=primary", NULL), &err),
        &err, DD_E_REPEATED, "K01");
}

static void add__legacy_and_its_state_are_kept(void **state)
{
    struct sample *s = *state;

    sample_finding(s);
    const struct dd_record *old =
        sample_add(s, "rectification", "finding=F2026-001", "unit=K01", "requirement=清理",
                   "state=accepted", "legacy=yes", "on=2024-05-01", NULL);
    const struct dd_record *loaded = sample_load(s, old->id);

    assert_string_equal(loaded->key, "R2024-001");
    assert_true(loaded->legacy);
    assert_int_equal(loaded->state, R_ACCEPTED);
    assert_int_equal(loaded->on, old->on);
    sample_sound(s);
}

static int prepared(struct sample *s)
{
    int count = 0;

    for (sqlite3_stmt *at = sqlite3_next_stmt(s->store->db, NULL); at;
         at = sqlite3_next_stmt(s->store->db, at))
        count++;
    return count;
}

/* What makes an import fast: as many statements as rows, and none prepared but the first time. */
static void add__runs_one_statement_a_row(void **state)
{
    struct sample *s = *state;
    struct dd_error err;
    int run = 0, before = 0;
    char text[32];

    sample_finding(s);
    for (int i = 0; i < 50; i++) {
        struct dd_record *finding = sample_record(s, "finding", "found_in=S2026-001", "unit=K01",
                                                  "category=safety", "severity=minor", NULL);
        snprintf(text, sizeof text, "问题%d", i);
        dd_set_text(finding, FD_TEXT, text);
        if (i == 1)
            before = prepared(s);
        sample_count(s, &run);
        must(sample_put(s, finding, &err), &err);
        sample_count(s, NULL);
    }
    /* record, finding, two links, history, move; the head of the chain and the series are known by now */
    assert_int_equal(run, 50 * 6);
    assert_int_equal(prepared(s), before);
}

int add_tests(void)
{
    static const struct CMUnitTest tests[] = {
        WITH_A_SAMPLE(key__is_letters_year_and_number),
        WITH_A_SAMPLE(key__grows_beyond_three_digits),
        WITH_A_SAMPLE(number__is_given_back_by_a_rollback),
        WITH_A_SAMPLE(restore__keeps_the_key_and_passes_its_number),
        WITH_A_SAMPLE(add__writes_rows_lists_and_links),
        WITH_A_SAMPLE(add__history_tells_all_that_was_given),
        WITH_A_SAMPLE(add__history_veils_personal_fields),
        WITH_A_SAMPLE(add__refuses_the_same_record),
        WITH_A_SAMPLE(add__legacy_and_its_state_are_kept),
        WITH_A_SAMPLE(add__runs_one_statement_a_row),
    };

    return cmocka_run_group_tests_name("add", tests, NULL, NULL);
}
