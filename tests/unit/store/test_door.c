/* Changes of records: what stands in the store after each way through the door. */
#include "domain/rectify/rectify.h"
#include "domain/supervise/supervise.h"
#include "sample.h"

#include <string.h>

static int edit(struct sample *s, const struct dd_record *before, const struct dd_record *after,
                struct dd_change *change, struct dd_error *err)
{
    *change = (struct dd_change){ .what = "edit", .reason = "更正" };
    return dd_door_edit(s->store, before, after, change, err);
}

static void edit__writes_what_differs(void **state)
{
    struct sample *s = *state;
    struct dd_record *before = sample_load(s, sample_rectification(s)->id);
    struct dd_record *after = sample_changed(s, before, "measures=text:巡查;owner:王五");
    struct dd_change change;
    struct dd_error err;

    sample_set(s, after, "deadline=~");
    sample_set(s, after, "competent=K01");
    must(edit(s, before, after, &change, &err), &err);
    assert_int_equal(change.seq, 6);
    sample_text(
        s, "SELECT before || ' ' || after || ' ' || reason FROM history WHERE seq = 6",
        "{\"deadline\": \"2026-04-01\", \"competent\": null, \"measures\": [{\"text\": \"清理\", \"owner\": "
        "\"张三\", \"due\": \"2026-03-10\"}, {\"text\": \"巡查\", \"owner\": \"李四\"}]} "
        "{\"deadline\": null, \"competent\": \"K01\", \"measures\": [{\"text\": \"巡查\", \"owner\": "
        "\"王五\"}]} 更正");
    sample_text(s, "SELECT position || owner FROM rectification_measures", "1王五");
    sample_number(s, "SELECT count(*) FROM link WHERE field = 'competent'", 1);
    sample_number(s, "SELECT count(*) FROM rectification WHERE deadline IS NULL", 1);
    assert_true(dd_record_same(sample_load(s, after->id), after));
    sample_sound(s);
}

static void edit__replaces_the_links_of_a_list(void **state)
{
    struct sample *s = *state;
    struct dd_change change;
    struct dd_error err;

    sample_finding(s);
    sample_add(s, "unit", "code=K02", "name=第二小学", "type=primary", NULL);
    struct dd_record *before = sample_load(s, sample_id(s, "S2026-001"));
    struct dd_record *after = sample_changed(s, before, "team=name:甲;unit:K02");
    must(edit(s, before, after, &change, &err), &err);
    sample_text(
        s,
        "SELECT group_concat(field || position, ' ') FROM link WHERE \"from\" = (SELECT id FROM record "
        "WHERE \"key\" = 'S2026-001')",
        "joint_with1 team.unit1 unit0");
    sample_sound(s);
}

static void edit__of_nothing_leaves_no_trace(void **state)
{
    struct sample *s = *state;
    struct dd_record *before = sample_load(s, sample_rectification(s)->id);
    struct dd_record *after = dd_record_copy(before, s->arena);
    struct dd_change change;
    struct dd_error err;

    dd_clear(after, R_NOTE);        /* there was none */
    dd_set_list(after, R_EVIDENCE); /* nor any of these */
    must(edit(s, before, after, &change, &err), &err);
    assert_int_equal(change.seq, 0);
    sample_number(s, "SELECT count(*) FROM history", 5);
}

static void edit__moves_the_twin_along(void **state)
{
    struct sample *s = *state;
    struct dd_change change;
    struct dd_error err;

    sample_finding(s);
    struct dd_record *other = sample_add(s, "inspector", "name=李强", "born=1980-01",
                                         "in_service=yes", "source=head", NULL);
    struct dd_record *before = sample_load(s, other->id);
    struct dd_record *same = sample_changed(s, before, "name=王明");

    sample_set(s, same, "born=1975-03");
    must_fail(edit(s, before, same, &change, &err), &err, DD_E_REPEATED, "I2026-001");
    struct dd_record *after = sample_changed(s, before, "born=1981-01");
    must(edit(s, before, after, &change, &err), &err);
    must(sample_put(s,
                    sample_record(s, "inspector", "name=李强", "born=1980-01", "in_service=no",
                                  "source=head", NULL),
                    &err),
         &err);
    int64_t twin = -1;
    must(dd_door_twin(s->store, sample_record(s, "inspector", "name=李强", "born=1981-01", NULL),
                      &twin, &err),
         &err);
    assert_int_equal(twin, other->id);
    must(dd_door_twin(s->store, after, &twin, &err), &err);
    assert_int_equal(twin, 0);
}

static void edit__never_changes_a_key(void **state)
{
    struct sample *s = *state;
    struct dd_change change;
    struct dd_error err;

    sample_finding(s);
    struct dd_record *before = sample_load(s, sample_id(s, "K01"));
    must_fail(edit(s, before, sample_changed(s, before, "code=K09"), &change, &err), &err,
              DD_E_REFUSED, "K01");
}

static struct dd_step submission(unsigned nth)
{
    return (struct dd_step){
        .nth = nth,
        .verb = "submit",
        .from = R_ISSUED,
        .to = R_SUBMITTED,
        .on = 20514,
        .bound = true,
        .late_days = 3,
        .by = "校长",
        .as = "acting",
        .authority = "授权书",
        .reason = "补报",
        .note = "附件两份",
    };
}

static void move__writes_rows_state_and_step(void **state)
{
    struct sample *s = *state;
    struct dd_record *before = sample_load(s, sample_rectification(s)->id);
    struct dd_record *after = sample_changed(s, before, "report=已整改");
    struct dd_step step = submission(1);
    struct dd_change change = { .what = "submit", .forced = true };
    struct dd_error err;

    after->state = R_SUBMITTED;
    must(dd_door_move(s->store, before, after, &step, &change, &err), &err);
    assert_int_equal(step.history_seq, 6);
    sample_text(
        s,
        "SELECT verb || from_state || to_state || \"on\" || bound || late_days || \"by\" || \"as\" || "
        "authority || reason || note || history_seq FROM move WHERE nth = 1",
        "submitissuedsubmitted2026-03-0213校长acting授权书补报附件两份6");
    sample_text(
        s, "SELECT change || forced || before || after FROM history WHERE seq = 6",
        "submit1{\"report\": null, \"state\": \"issued\"}{\"report\": \"已整改\", \"state\": \"submitted\", "
        "\"move\": {\"nth\": 1, \"verb\": \"submit\", \"from\": \"issued\", \"to\": \"submitted\", \"on\": "
        "\"2026-03-02\", \"bound\": true, \"late_days\": 3, \"by\": \"校长\", \"as\": \"acting\", "
        "\"authority\": \"授权书\", \"reason\": \"补报\", \"note\": \"附件两份\"}}");
    assert_int_equal(sample_load(s, after->id)->state, R_SUBMITTED);
    sample_sound(s);
}

static void move__never_changes_the_twin(void **state)
{
    struct sample *s = *state;
    struct dd_step step = {
        .nth = 1, .verb = "open", .from = SU_PLANNED, .to = SU_NOTIFIED, .on = 20514
    };
    struct dd_change change = { .what = "open" };
    struct dd_error err;
    int64_t twin = 0;

    sample_finding(s);
    struct dd_record *before = sample_load(s, sample_id(s, "S2026-001"));
    struct dd_record *after = sample_changed(s, before, "batch=B1");
    after->state = SU_NOTIFIED;
    must(dd_door_move(s->store, before, after, &step, &change, &err), &err);
    must(dd_door_twin(s->store, sample_record(s, "supervision", "title=春季督导", "unit=K01", NULL),
                      &twin, &err),
         &err);
    assert_int_equal(twin, before->id);
}

static void undo__takes_back_a_step_once(void **state)
{
    struct sample *s = *state;
    struct dd_record *before = sample_load(s, sample_rectification(s)->id);
    struct dd_record *after = sample_changed(s, before, "report=已整改");
    struct dd_step step = submission(1);
    struct dd_change change = { .what = "submit" }, undo = { .what = "undo", .reason = "误操作" };
    struct dd_error err;

    after->state = R_SUBMITTED;
    must(dd_door_move(s->store, before, after, &step, &change, &err), &err);
    must(dd_door_undo(s->store, after, before, 1, &undo, &err), &err);
    sample_text(s, "SELECT after FROM history WHERE seq = 7",
                "{\"report\": null, \"state\": \"issued\", \"undone\": 1}");
    sample_number(s, "SELECT undone_seq FROM move WHERE nth = 1", 7);
    assert_true(dd_record_same(sample_load(s, before->id), before));
    must_fail(dd_door_undo(s->store, before, before, 1, &undo, &err), &err, DD_E_STORE,
              "R2026-001");
    sample_rollback(s);
}

static void void__gives_up_the_twin_but_not_the_key(void **state)
{
    struct sample *s = *state;
    struct dd_change change = { .what = "void", .reason = "重复" };
    struct dd_error err;
    int64_t id;

    sample_finding(s);
    struct dd_record *record = sample_load(s, sample_id(s, "K01"));
    must(dd_door_due(s->store, record->id, 20520, 20515, &err), &err);
    must(dd_door_void(s->store, record, record, 20514, &change, &err), &err);
    sample_text(s, "SELECT after FROM history WHERE seq = 5", "{\"voided_on\": \"2026-03-02\"}");
    sample_number(
        s,
        "SELECT count(*) FROM record WHERE voided_on = '2026-03-02' AND twin IS NULL AND due_on IS NULL "
        "AND remind_on IS NULL",
        1);
    must_fail(dd_store_find(s->store, "unit", "K01", DD_EXACTLY, &id, &err), &err, DD_E_REFERENCE,
              "void");
    must_fail(sample_put(s,
                         sample_record(s, "unit", "code=K01", "name=新一小", "type=primary", NULL),
                         &err),
              &err, DD_E_REPEATED, "void");
    sample_sound(s);
}

static void due__stands_in_no_history(void **state)
{
    struct sample *s = *state;
    struct dd_record *record = sample_rectification(s);
    struct dd_error err;

    must(dd_door_due(s->store, record->id, 20544, 20537, &err), &err);
    sample_text(s, "SELECT due_on || ' ' || remind_on FROM record WHERE \"key\" = 'R2026-001'",
                "2026-04-01 2026-03-25");
    must(dd_door_due(s->store, record->id, DD_NO_DAY, DD_NO_DAY, &err), &err);
    sample_number(
        s, "SELECT count(*) FROM record WHERE due_on IS NOT NULL OR remind_on IS NOT NULL", 0);
    sample_number(s, "SELECT count(*) FROM history", 5);
}

static void note__is_a_row_about_no_record(void **state)
{
    struct sample *s = *state;
    struct dd_change change = { .what = "policy", .reason = "新规" };
    struct dd_error err;

    must(dd_door_note(s->store, &change, "\"value\": 30", "\"value\": 45", &err), &err);
    sample_text(s, "SELECT change || before || after || reason || (record IS NULL) FROM history",
                "policy{\"value\": 30}{\"value\": 45}新规1");
    must(dd_door_note(s->store, &change, NULL, NULL, &err), &err);
    sample_number(s, "SELECT count(*) FROM history WHERE after IS NULL", 1);
    sample_sound(s);
}

int door_tests(void)
{
    static const struct CMUnitTest tests[] = {
        WITH_A_SAMPLE(edit__writes_what_differs),
        WITH_A_SAMPLE(edit__replaces_the_links_of_a_list),
        WITH_A_SAMPLE(edit__of_nothing_leaves_no_trace),
        WITH_A_SAMPLE(edit__moves_the_twin_along),
        WITH_A_SAMPLE(edit__never_changes_a_key),
        WITH_A_SAMPLE(move__writes_rows_state_and_step),
        WITH_A_SAMPLE(move__never_changes_the_twin),
        WITH_A_SAMPLE(undo__takes_back_a_step_once),
        WITH_A_SAMPLE(void__gives_up_the_twin_but_not_the_key),
        WITH_A_SAMPLE(due__stands_in_no_history),
        WITH_A_SAMPLE(note__is_a_row_about_no_record),
    };

    return cmocka_run_group_tests_name("door", tests, NULL, NULL);
}
