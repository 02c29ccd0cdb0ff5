/* Bringing letters on their way, with a transport of the test's own. */
#include "test_task.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* A transport: keeps what it was given as FOLDER/got, and ends with the status in FOLDER/status. */
static const char *transport(struct place *place)
{
    static char command[160];
    struct dd_text script = { 0 };

    dd_text_format(&script,
                   "#!/bin/sh\n"
                   "echo \"$*\" >'%s/words'\n"
                   "cat >'%s/got'\n"
                   "echo x >>'%s/calls'\n"
                   "echo 对方拒收 >&2\n"
                   "exit $(cat '%s/status')\n",
                   place->folder, place->folder, place->folder, place->folder);
    place_write(place, "transport", dd_text_get(&script));
    assert_int_equal(chmod(place_name(place, "transport"), 0700), 0);
    snprintf(command, sizeof command, "%s/transport -t  -oi", place->folder);
    dd_text_free(&script);
    return command;
}

static int deliver(struct place *place, const char *today, const char *command,
                   struct dd_delivery *done)
{
    place_on(place, today);
    return dd_task_deliver(place->desk, command, "office@example.org", done, &place->problems,
                           &place->err);
}

/* One mail to the liaison of the school is queued. */
static void queue(struct place *place)
{
    place_import(place, "2026-03-02",
                 "moves:\n  - {key: U2026-001, verb: send}\n  - {key: U2026-002, verb: send}\n");
    place_rectify(place);
    free(place_remind(place, "2026-03-05", false));
}

static void deliver__writes_a_letter_for_its_owner_alone(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;
    struct stat found;

    queue(place);
    must_pass(deliver(place, "2026-03-05", NULL, &done), &place->problems, &place->err);
    char *letter = place_read(place, "store.db.outbox/RM2026-001.eml");
    assert_non_null(letter);
    has(letter, "<qian@example.org>");
    assert_int_equal(stat(place_name(place, "store.db.outbox"), &found), 0);
    assert_int_equal(found.st_mode & 0777, 0700);
    assert_int_equal(stat(place_name(place, "store.db.outbox/RM2026-001.eml"), &found), 0);
    assert_int_equal(found.st_mode & 0777, 0600);
    free(letter);
}

static void deliver__hands_over_once(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    queue(place);
    place_write(place, "status", "0\n");
    const char *command = transport(place);
    must_pass(deliver(place, "2026-03-05", command, &done), &place->problems, &place->err);
    assert_int_equal(done.sent, 1);
    must_pass(deliver(place, "2026-03-05", command, &done), &place->problems, &place->err);
    assert_int_equal(done.sent, 0);
    char *calls = place_read(place, "calls"), *words = place_read(place, "words"),
         *got = place_read(place, "got");
    char *kept = place_read(place, "store.db.outbox/sent/RM2026-001.eml");
    assert_string_equal(calls, "x\n");
    assert_string_equal(words, "-t -oi\n");
    assert_string_equal(got, kept);
    place_leave(place);
    char *sent = place_ask(place, "SELECT sent_on || ' ' || tries FROM reminder");
    assert_string_equal(sent, "2026-03-05 1");
    free(sent);
    free(kept);
    free(got);
    free(words);
    free(calls);
}

/* The same message, with the same identity, until it is taken. */
static void deliver__tries_again_with_the_same_message(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    queue(place);
    const char *command = transport(place);
    place_write(place, "status", "75\n");
    assert_int_equal(deliver(place, "2026-03-05", command, &done), -1);
    assert_int_equal(place->err.code, DD_E_DELIVERY);
    assert_int_equal(done.failed, 1);
    has(place->problems.list[0].error.message, "status 75: 对方拒收");
    char *first = place_read(place, "got");
    place_write(place, "status", "0\n");
    must_pass(deliver(place, "2026-03-06", command, &done), &place->problems, &place->err);
    char *second = place_read(place, "got");
    assert_string_equal(second, first);
    has(first, "Message-ID: <RM2026-001.371072.");
    place_leave(place);
    char *sent = place_ask(place, "SELECT sent_on || ' ' || tries FROM reminder");
    assert_string_equal(sent, "2026-03-06 2");
    free(sent);
    free(second);
    free(first);
}

/* Killed between the transport and the store: the file tells that it went. */
static void deliver__knows_what_went_before_it_was_noted(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    queue(place);
    place_write(place, "status", "0\n");
    must_pass(deliver(place, "2026-03-05", NULL, &done), &place->problems, &place->err);
    assert_int_equal(rename(place_name(place, "store.db.outbox/RM2026-001.eml"),
                            place_name(place, "store.db.outbox/sent/RM2026-001.eml")),
                     0);
    must_pass(deliver(place, "2026-03-05", transport(place), &done), &place->problems, &place->err);
    assert_int_equal(done.sent, 1);
    assert_null(place_read(place, "calls"));
}

/* Once, whatever number of mails waits. */
static void deliver__says_what_it_cannot_run(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    queue(place);
    free(place_remind(place, "2026-03-25", false));
    assert_int_equal(deliver(place, "2026-03-25", "/nowhere/sendmail -t", &done), -1);
    assert_int_equal(done.failed, 3);
    assert_int_equal(place->problems.count, 1);
    has(place->problems.list[0].error.message, "cannot run '/nowhere/sendmail'");
}

static void deliver__lays_out_what_is_printed(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    place_import(place, "2026-03-02", "leaders:\n  - {key: L2026-003, email: ~}\n");
    queue(place);
    must_pass(deliver(place, "2026-03-05", NULL, &done), &place->problems, &place->err);
    assert_int_equal(done.printed, 1);
    must_pass(deliver(place, "2026-03-05", NULL, &done), &place->problems, &place->err);
    assert_int_equal(done.printed, 0);
    char *letter = place_read(place, "store.db.outbox/RM2026-001.txt");
    assert_non_null(letter);
    has(letter, "【到期提醒】整改期限2026年3月12日（R2026-001）\n\n经区第一小学：\n");
    free(letter);
}

/* Mails that waited for weeks: the latest goes, and none about a deadline that has been moved. */
static void deliver__passes_over_what_no_longer_holds(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    queue(place);
    free(place_remind(place, "2026-03-09", false));
    place_write(place, "status", "0\n");
    must_pass(deliver(place, "2026-03-10", transport(place), &done), &place->problems, &place->err);
    assert_int_equal(done.sent, 1);
    free(place_remind(place, "2026-03-12", false));
    place_import(place, "2026-03-12",
                 "extensions:\n  - {rectification: R2026-001, until: 2026-03-20, reason: 等货}\n");
    place_move(place, "2026-03-12", "grant ET2026-001 by=郑首");
    must_pass(deliver(place, "2026-03-12", transport(place), &done), &place->problems, &place->err);
    assert_int_equal(done.sent, 0);
    place_leave(place);
    char *sent =
        place_ask(place, "SELECT group_concat(stage || ifnull(sent_on, ' void ' || voided_on)) "
                         "FROM reminder JOIN record USING (id)");
    assert_string_equal(sent, "before-7 void 2026-03-10,before-32026-03-10,on void 2026-03-12");
    free(sent);
}

/* Without one mails wait and nothing is written; the one given later is whom they come from, and the last one given. */
static void deliver__takes_the_sender_given_at_last(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    queue(place);
    place_on(place, "2026-03-05");
    assert_int_equal(
        dd_task_deliver(place->desk, "true", NULL, &done, &place->problems, &place->err), -1);
    assert_int_equal(place->err.code, DD_E_DELIVERY);
    assert_int_equal(done.failed, 1);
    has(place->problems.list[0].error.message, "no sender is given");
    assert_null(place_read(place, "store.db.outbox/RM2026-001.eml"));
    place_on(place, "2026-03-05");
    assert_int_equal(dd_task_deliver(place->desk, "false", "old@example.org", &done,
                                     &place->problems, &place->err),
                     -1);
    must_pass(deliver(place, "2026-03-05", "true", &done), &place->problems, &place->err);
    char *sent = place_read(place, "store.db.outbox/sent/RM2026-001.eml");
    assert_non_null(sent);
    has(sent, "<office@example.org>");
    has_not(sent, "old@example.org");
    free(sent);
}

static void deliver__refuses_a_sender_that_is_no_address(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    queue(place);
    place_on(place, "2026-03-05");
    assert_int_equal(
        dd_task_deliver(place->desk, "true", "督导室", &done, &place->problems, &place->err), -1);
    assert_int_equal(place->err.code, DD_E_USAGE);
    assert_int_equal(done.failed, 0);
}

/* A try that failed is told as that, not as a letter that went out. */
static void deliver__tells_a_failure_as_one(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    queue(place);
    assert_int_equal(deliver(place, "2026-03-05", "false", &done), -1);
    must_pass(deliver(place, "2026-03-05", "true", &done), &place->problems, &place->err);
    place_leave(place);
    char *verbs =
        place_ask(place, "SELECT group_concat(m.verb, ' ') FROM move AS m JOIN record AS r "
                         "ON r.id = m.record WHERE r.\"key\" = 'RM2026-001'");
    assert_string_equal(verbs, "create fail deliver");
    free(verbs);
}

static void deliver__keeps_what_has_no_mail_address(void **state)
{
    struct place *place = *state;
    struct dd_delivery done;

    place_import(place, "2026-03-02", "leaders:\n  - {key: L2026-003, email: '张三 <a@b>'}\n");
    queue(place);
    assert_int_equal(deliver(place, "2026-03-05", transport(place), &done), -1);
    assert_int_equal(done.failed, 1);
    has(place->problems.list[0].error.message, "no mail address");
    assert_null(place_read(place, "calls"));
}

int deliver_tests(void)
{
    const struct CMUnitTest tests[] = {
        IN_AN_OFFICE(deliver__writes_a_letter_for_its_owner_alone),
        IN_AN_OFFICE(deliver__hands_over_once),
        IN_AN_OFFICE(deliver__tries_again_with_the_same_message),
        IN_AN_OFFICE(deliver__knows_what_went_before_it_was_noted),
        IN_AN_OFFICE(deliver__says_what_it_cannot_run),
        IN_AN_OFFICE(deliver__lays_out_what_is_printed),
        IN_AN_OFFICE(deliver__passes_over_what_no_longer_holds),
        IN_AN_OFFICE(deliver__takes_the_sender_given_at_last),
        IN_AN_OFFICE(deliver__refuses_a_sender_that_is_no_address),
        IN_AN_OFFICE(deliver__tells_a_failure_as_one),
        IN_AN_OFFICE(deliver__keeps_what_has_no_mail_address),
    };

    return cmocka_run_group_tests_name("deliver", tests, NULL, NULL);
}
