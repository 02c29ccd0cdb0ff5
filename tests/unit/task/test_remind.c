/* The ladder of reminders at work. 2026-03-02 is a Monday; 2026-04-04 to 06 are holidays. */
#include "base/lock.h"
#include "test_task.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check(struct place *place, const char *today, const char *expected)
{
    char *got = place_remind(place, today, false);

    /* What the office owes itself is told in other tests. */
    char *mine = strstr(got, "R2026-");
    if (strcmp(mine ? mine : "", expected) != 0)
        print_error("row: %s\n", today);
    assert_string_equal(mine ? mine : "", expected);
    free(got);
}

/* A clean slate: the personnel filing of the new staff is sent. */
static void settle(struct place *place)
{
    place_import(place, "2026-03-02",
                 "moves:\n  - {key: U2026-001, verb: send}\n  - {key: U2026-002, verb: send}\n");
    place_rectify(place);
}

/* R2026-001 is due on Thursday 2026-03-12: 7, 3 and 0 days before, then every third working day. */
static void remind__goes_up_the_ladder_a_rung_at_a_time(void **state)
{
    static const struct {
        const char *today, *queued;
    } rows[] = {
        { "2026-03-04", "" },
        { "2026-03-05", "R2026-001 deadline before-7 liaison mail\n" },
        { "2026-03-05", "" },
        { "2026-03-06", "" },
        { "2026-03-09", "R2026-001 deadline before-3 liaison mail\n" },
        { "2026-03-12", "R2026-001 deadline on liaison mail\n" },
        { "2026-03-13", "" },
        { "2026-03-17", "R2026-001 deadline after-1 liaison mail\n" },
        { "2026-03-19", "" },
        /* joint liability */
        { "2026-03-20",
          "R2026-001 deadline after-2 liaison mail\nR2026-001 deadline after-2 competent mail\n" },
        { "2026-03-25",
          "R2026-001 deadline after-3 liaison mail\nR2026-001 deadline after-3 competent mail\n"
          "R2026-002 deadline before-7 liaison mail\n" },
        /* the office is asked for a circular and an interview */
        { "2026-03-30",
          "R2026-001 deadline after-4 liaison mail\nR2026-001 deadline after-4 competent mail\n"
          "R2026-001 deadline after-4 office mail\nR2026-002 deadline before-3 liaison mail\n" },
        { "2026-03-30", "" },
    };
    struct place *place = *state;

    settle(place);
    for (size_t i = 0; i < LENGTH(rows); i++)
        check(place, rows[i].today, rows[i].queued);
}

static void remind__catches_up_with_the_latest_stage_alone(void **state)
{
    struct place *place = *state;

    settle(place);
    check(place, "2026-03-18", "R2026-001 deadline after-1 liaison mail\n");
    char *text = place_ask(place, "SELECT text FROM reminder");
    has(text, "【首次催办】整改期限2026年3月12日（R2026-001）");
    has(text, "经区第一小学：");
    has(text, "已逾期6日（依据：《深化新时代教育督导体制机制改革的实施意见》第十五条）");
    has(text, "（371072）\n2026年3月18日");
    free(text);
    check(place, "2026-03-19", "");
}

static void send_by(struct place *place, const char *transport, int result)
{
    struct dd_delivery done;

    assert_int_equal(dd_task_deliver(place->desk, transport, "office@example.org", &done,
                                     &place->problems, &place->err),
                     result);
}

/* Stages go by the calendar, the words of a letter by what really went out: nobody is told of reminders there were none. */
static void remind__counts_the_letters_it_sent(void **state)
{
    static const struct {
        const char *stage, *to, *says;
    } rows[] = {
        { "after-1", "liaison", "【首次催办】" },
        { "after-2", "liaison", "【首次催办】" },
        { "after-2", "competent", "　　该单位逾期未报送整改报告。\n　　贵单位是其主管部门" },
        { "after-3", "liaison", "【第二次催办】" },
        { "after-3", "competent", "【整改督促】" },
        { "after-3", "competent", "　　该单位经1次催办，仍未报送整改报告。\n" },
        { "after-5", "liaison", "【第二次催办】" },
        { "after-5", "office", "　　该单位经1次催办，仍未报送整改报告。\n" },
    };
    struct place *place = *state;

    settle(place);
    check(place, "2026-03-17", "R2026-001 deadline after-1 liaison mail\n");
    send_by(place, "false", -1);
    free(place_remind(place, "2026-03-20", false));
    send_by(place, "true", 0);
    free(place_remind(place, "2026-03-25", false));
    free(place_remind(place, "2026-04-02", false));
    place_leave(place);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        char ask[200];
        snprintf(
            ask, sizeof ask,
            "SELECT text FROM reminder WHERE stage = '%s' AND \"to\" = '%s' AND due = '2026-03-12'",
            rows[i].stage, rows[i].to);
        char *text = place_ask(place, ask);
        has(text, rows[i].says);
        free(text);
    }
}

/* A deadline that was moved and moved back goes on where it stood: nothing is said twice. */
static void remind__tells_a_deadline_that_comes_back_once(void **state)
{
    struct place *place = *state;

    settle(place);
    check(place, "2026-03-17", "R2026-001 deadline after-1 liaison mail\n");
    place_import(place, "2026-03-17",
                 "extensions:\n  - {rectification: R2026-001, until: 2026-04-20, reason: 等货}\n");
    place_move(place, "2026-03-17", "grant ET2026-001 by=郑首");
    place_undo(place, "2026-03-17", "ET2026-001");
    check(place, "2026-03-18", "");
    check(place, "2026-03-20",
          "R2026-001 deadline after-2 liaison mail\nR2026-001 deadline after-2 competent mail\n");
}

/* 2026-03-14 is a Saturday. The day of the next rung waits. */
static void remind__waits_on_a_rest_day(void **state)
{
    struct place *place = *state;

    settle(place);
    check(place, "2026-03-14", "");
    assert_int_equal(place->problems.count, 1);
    assert_int_equal(place->problems.list[0].error.severity, DD_NOTE);
    has(place->problems.list[0].error.message,
        "2026-03-14 is a rest day: nothing is queued before 2026-03-16");
    check(place, "2026-03-16", "R2026-001 deadline on liaison mail\n");
}

/* Somebody else holds the store for writing: a run with nothing to do does not even notice. */
static void remind__writes_nothing_when_nothing_is_due(void **state)
{
    struct place *place = *state;
    struct dd_lock lock;

    settle(place);
    place_leave(place);
    must_pass(dd_lock_take(&lock, place_name(place, "store.db-lock"), 1, &place->err), NULL,
              &place->err);
    check(place, "2026-03-04", "");
    dd_lock_leave(&lock);
}

static int ignore(void *with, const struct dd_reminder_seen *seen, struct dd_error *err)
{
    (void)with, (void)seen, (void)err;
    return 0;
}

/* What cannot be queued stops the run, and none of it is: the days of the next rungs stay too. */
static void remind__queues_all_or_nothing(void **state)
{
    struct place *place = *state;

    settle(place);
    place_leave(place);
    place_sql(place, "CREATE TRIGGER full BEFORE INSERT ON reminder WHEN new.\"to\" = 'office' "
                     "BEGIN SELECT raise(ABORT, 'full'); END");
    place_on(place, "2026-03-30");
    assert_int_equal(
        dd_task_remind(place->desk, false, ignore, NULL, &place->problems, &place->err), -1);
    has(place->err.message, "full");
    place_leave(place);
    char *count = place_ask(
        place, "SELECT (SELECT count(*) FROM reminder) + (SELECT count(*) FROM interview)");
    assert_string_equal(count, "0");
    free(count);
    place_sql(place, "DROP TRIGGER full");
    char *told = place_remind(place, "2026-03-30", false);
    has(told, "R2026-001 deadline after-4 office mail\n");
    free(told);
}

static void remind__tells_a_dry_run_and_writes_nothing(void **state)
{
    struct place *place = *state;

    settle(place);
    char *told = place_remind(place, "2026-03-30", true);
    has(told, "R2026-001 deadline after-4 office mail\n");
    free(told);
    place_leave(place);
    char *count = place_ask(
        place, "SELECT (SELECT count(*) FROM reminder) + (SELECT count(*) FROM interview)");
    assert_string_equal(count, "0");
    free(count);
    told = place_remind(place, "2026-03-30", false);
    has(told, "R2026-001 deadline after-4 office mail\n");
    free(told);
}

static void remind__begins_anew_with_a_new_deadline(void **state)
{
    struct place *place = *state;

    settle(place);
    check(place, "2026-03-05", "R2026-001 deadline before-7 liaison mail\n");
    place_import(place, "2026-03-06",
                 "extensions:\n  - {rectification: R2026-001, until: 2026-03-20, reason: 等货}\n");
    place_move(place, "2026-03-06", "grant ET2026-001 by=郑首");
    check(place, "2026-03-12", "");
    check(place, "2026-03-13", "R2026-001 deadline before-7 liaison mail\n");
}

static void remind__stops_when_it_is_answered(void **state)
{
    struct place *place = *state;

    settle(place);
    check(place, "2026-03-12", "R2026-001 deadline on liaison mail\n");
    place_import(place, "2026-03-13", "rectifications:\n  - {key: R2026-001, plan_asked: no}\n");
    place_move(place, "2026-03-13", "submit R2026-001 report=已更换");
    check(place, "2026-03-17", "");
}

/* Proposed with the fourth, by which nobody has decided; not again, even when it was cancelled. */
static void remind__proposes_one_interview(void **state)
{
    struct place *place = *state;

    settle(place);
    free(place_remind(place, "2026-03-30", false));
    char *text = place_ask(place, "SELECT text FROM reminder WHERE \"to\" = 'office' AND about = "
                                  "(SELECT id FROM record WHERE \"key\" = 'R2026-001')");
    has(text, "是否向党工委管委和上级部门通报");
    has(text, "已拟约谈记录 Y2026-001");
    free(text);
    char *made = place_ask(
        place,
        "SELECT r.state || ground || (SELECT \"key\" FROM link JOIN record AS t ON t.id = \"to\" "
        "WHERE \"from\" = i.id AND field = 'evidence') || (SELECT \"key\" FROM link JOIN record AS t "
        "ON t.id = \"to\" WHERE \"from\" = i.id AND field = 'joint_with') "
        "FROM interview AS i JOIN record AS r USING (id)");
    assert_string_equal(made, "proposed[\"rectification\"]R2026-001JYFJ");
    free(made);
    place_move(place, "2026-03-31", "cancel Y2026-001 reason=已电话督促");
    free(place_remind(place, "2026-04-02", false));
    place_leave(place);
    char *count = place_ask(place, "SELECT count(*) FROM interview");
    assert_string_equal(count, "1");
    free(count);
}

/* Held, it is not asked for again; the circular still is. */
static void remind__asks_for_no_interview_that_was_held(void **state)
{
    static const char last[] =
        "SELECT text FROM reminder WHERE \"to\" = 'office' AND about = (SELECT id "
        "FROM record WHERE \"key\" = 'R2026-001') ORDER BY id DESC LIMIT 1";
    struct place *place = *state;

    settle(place);
    free(place_remind(place, "2026-03-30", false));
    char *before = place_ask(place, last);
    has(before, "　　该单位逾期未报送整改报告。\n　　请研究决定：\n　　一、是否向党工委管委");
    has(before, "二、是否约谈相关负责人");
    place_move(place, "2026-03-31", "approve Y2026-001 by=郑首");
    place_move(
        place, "2026-03-31",
        "notify Y2026-001 persons={\"name\":\"孙长\",\"post\":\"校长\"} scheduled_on=2026-04-03 reason=急");
    place_move(place, "2026-04-03", "hold Y2026-001 hosts=郑首 hosts=陈办");
    free(place_remind(place, "2026-04-07", false));
    char *after = place_ask(place, last);
    has(after, "　　请研究决定是否向党工委管委和上级部门通报");
    has_not(after, "是否约谈");
    free(after);
    free(before);
}

/* Who gets it: the liaison, the deputy, the head, the unit; by mail where there is an address. */
static void remind__finds_who_is_there(void **state)
{
    static const struct {
        const char *sql, *name, *channel;
    } rows[] = {
        { "SELECT 1", "钱络", "mail" },
        { "UPDATE leader SET email = NULL WHERE liaison", "钱络", "print" },
        { "UPDATE leader SET until = '2026-03-04' WHERE name = '钱络'", "孙长", "mail" },
        { "UPDATE leader SET deputy_liaison = 1 WHERE name = '钱络'; "
          "UPDATE leader SET liaison = NULL, until = NULL WHERE name = '钱络'",
          "钱络", "print" },
        { "UPDATE leader SET \"from\" = '2026-04-01'", "经区第一小学", "print" },
        { "UPDATE unit SET email = 'school@example.org'", "经区第一小学", "mail" },
    };
    struct place *place = *state;

    settle(place);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        place_leave(place);
        place_sql(place, rows[i].sql);
        place_sql(
            place,
            "UPDATE reminder SET stage = 'before-99'; UPDATE record SET remind_on = '2026-03-05', twin = NULL "
            "WHERE \"key\" = 'R2026-001' OR kind = 'reminder'");
        free(place_remind(place, "2026-03-05", false));
        place_leave(place);
        char *name = place_ask(
            place, "SELECT name || ' ' || channel FROM reminder WHERE stage = 'before-7'");
        if (strncmp(name, rows[i].name, strlen(rows[i].name)) != 0 ||
            !strstr(name, rows[i].channel))
            print_error("row: %s: %s\n", rows[i].sql, name);
        assert_int_equal(strncmp(name, rows[i].name, strlen(rows[i].name)), 0);
        assert_non_null(strstr(name, rows[i].channel));
        free(name);
    }
}

/* 12.5 of 40 hours: asked for from December on, the year after until it makes no sense any more. */
static void remind__asks_for_hours_at_the_end_of_the_year(void **state)
{
    static const struct {
        const char *today;
        bool asked;
    } rows[] = {
        { "2026-11-30", false }, { "2026-12-24", true }, { "2026-12-25", false },
        { "2026-12-28", true },  { "2027-01-06", true }, { "2027-03-01", false },
    };
    struct place *place = *state;

    place_import(
        place, "2026-03-02",
        "appointments:\n  - {inspector: 王明, role: full-time, by: management, from: 2026-02-01}\n"
        "training:\n"
        "  - {title: 集中培训, kind: concentrated, mode: offline, from: 2026-02-02, until: 2026-02-04, hours: 12.5,\n"
        "     attended: [{inspector: 王明}]}\n"
        "  - {title: 岗前培训, kind: pre-job, mode: offline, from: 2026-02-05, until: 2026-02-06, hours: 40,\n"
        "     attended: [{inspector: 王明, passed: yes}]}\n"
        "moves:\n  - {key: A2026-001, verb: appoint, by: 郑首}\n");
    for (size_t i = 0; i < LENGTH(rows); i++) {
        char *told = place_remind(place, rows[i].today, false);
        const bool asked = strstr(told, "I2026-001 hours ") != NULL;
        if (asked != rows[i].asked)
            print_error("row: %s: %s\n", rows[i].today, told);
        assert_int_equal(asked, rows[i].asked);
        free(told);
    }
    place_leave(place);
    char *text = place_ask(place, "SELECT text FROM reminder WHERE what = 'hours'");
    /* in post for eleven months: 40 * 11 / 12 = 36.7 */
    has(text, "已登记集中培训12.5学时，应不少于37学时。");
    free(text);
}

int remind_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_AN_OFFICE(remind__goes_up_the_ladder_a_rung_at_a_time),
        IN_AN_OFFICE(remind__catches_up_with_the_latest_stage_alone),
        IN_AN_OFFICE(remind__counts_the_letters_it_sent),
        IN_AN_OFFICE(remind__tells_a_deadline_that_comes_back_once),
        IN_AN_OFFICE(remind__waits_on_a_rest_day),
        IN_AN_OFFICE(remind__writes_nothing_when_nothing_is_due),
        IN_AN_OFFICE(remind__queues_all_or_nothing),
        IN_AN_OFFICE(remind__tells_a_dry_run_and_writes_nothing),
        IN_AN_OFFICE(remind__begins_anew_with_a_new_deadline),
        IN_AN_OFFICE(remind__stops_when_it_is_answered),
        IN_AN_OFFICE(remind__proposes_one_interview),
        IN_AN_OFFICE(remind__asks_for_no_interview_that_was_held),
        IN_AN_OFFICE(remind__finds_who_is_there),
        IN_AN_OFFICE(remind__asks_for_hours_at_the_end_of_the_year),
    };

    return cmocka_run_group_tests_name("remind", tests, NULL, NULL);
}
