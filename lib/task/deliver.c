/*
 * Bringing queued letters on their way. A mail is a file of the outbox before anything is tried, and the file goes to
 * `sent` as soon as the transport has taken it: what is written into the store afterwards can be made up by the next run,
 * so that nothing is sent twice unless the machine stops inside the transport. The file is made anew for each try, the same as
 * long as the addresses are: one given later counts.
 */
#include "base/hash.h"
#include "base/say.h"
#include "domain/rectify/rectify.h"
#include "record/record.h"
#include "store/door.h"
#include "store/query.h"
#include "task/mail.h"
#include "task/outbox.h"
#include "task/transport.h"

#include <dudao/task.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct letter {
    int64_t id;
    bool passed;
};
struct letters {
    struct letter *at;
    size_t count, room;
};

struct delivering {
    struct dd_desk *desk;
    struct dd_store *store;
    struct dd_outbox outbox;
    const char *transport, *sender;
    struct dd_delivery *done;
    struct dd_problems *problems;
    struct dd_error *err;
    struct dd_error barred; /* why no mail can go out in this run, whoever gets it */
    unsigned held;          /* mails that therefore wait */
    struct dd_arena *arena; /* of one letter */
};

static int list_letters(struct delivering *deliver, struct letters *letters)
{
    struct dd_query *query;
    int got;

    letters->count = 0;
    if (dd_query_ask(deliver->store, "outbox", &query, deliver->err))
        return -1;
    while ((got = dd_query_next(query, deliver->err)) > 0) {
        if (letters->count == letters->room)
            letters->at =
                dd_realloc(letters->at, (letters->room = letters->room ? letters->room * 2 : 64) *
                                            sizeof *letters->at);
        letters->at[letters->count++] =
            (struct letter){ dd_query_int(query, 0), dd_query_int(query, 1) != 0 };
    }
    dd_query_end(query);
    return got;
}

static int read_letters(struct delivering *deliver, struct letters *letters)
{
    if (dd_store_read(deliver->store, deliver->err))
        return -1;
    int result = list_letters(deliver, letters);
    dd_store_read_end(deliver->store);
    return result;
}

static int read_one(struct delivering *deliver, int64_t id, struct dd_record **letter)
{
    if (dd_store_read(deliver->store, deliver->err))
        return -1;
    int result = dd_record_load(deliver->store, id, deliver->arena, letter, deliver->err);
    dd_store_read_end(deliver->store);
    return result;
}

enum fate { SENT, PRINTED, FAILED };
static const char *const verbs[] = { "deliver", "print", "fail" };

/* What became of it, as a move of the reminder. */
static int mark(struct delivering *deliver, const struct dd_record *letter, enum fate fate,
                const char *words)
{
    struct dd_record *values = dd_record_new(&dd_reminder_kind, deliver->arena);
    const struct dd_order order = { .verb = verbs[fate],
                                    .on = DD_NO_DAY,
                                    .note = fate == FAILED ? words : NULL,
                                    .values = values,
                                    .program = true };

    if (fate == SENT)
        dd_set_date(values, RM_SENT_ON, dd_store_today(deliver->store));
    dd_set_number(values, RM_TRIES, dd_number(letter, RM_TRIES) + 1);
    dd_set_text(values, RM_DELIVERY, words);
    if (dd_store_begin(deliver->store, deliver->err))
        return -1;
    if (dd_flow_move(deliver->desk, letter->id, &order, NULL, deliver->problems, deliver->err) ||
        dd_store_commit(deliver->store, deliver->err)) {
        dd_store_rollback(deliver->store);
        return -1;
    }
    return 0;
}

static int mark_failed(struct delivering *deliver, const struct dd_record *letter,
                       struct dd_error *failure)
{
    if (failure->code != DD_E_DELIVERY) {
        *deliver->err = *failure;
        return -1;
    }
    snprintf(failure->subject, sizeof failure->subject, "%s", letter->key);
    dd_problems_add(deliver->problems, failure);
    deliver->done->failed++;
    return mark(deliver, letter, FAILED, failure->message);
}

/* Said once for the run, and once in the record of each mail that waits for it. */
static int hold_back(struct delivering *deliver, const struct dd_record *letter)
{
    const char *why = deliver->barred.message, *before = dd_text(letter, RM_DELIVERY);

    if (!deliver->held++)
        dd_problems_add(deliver->problems, &deliver->barred);
    deliver->done->failed++;
    return before && strcmp(before, why) == 0 ? 0 : mark(deliver, letter, FAILED, why);
}

static int mark_sent(struct delivering *deliver, const struct dd_record *letter, const char *name)
{
    deliver->done->sent++;
    return mark(deliver, letter, SENT, dd_arena_format(deliver->arena, "sent/%s", name));
}

/* The same for a reminder as long as it is of this store; the salt tells stores apart and does not show. */
static int make_id(struct delivering *deliver, const struct dd_record *letter, const char **id)
{
    const struct dd_office *office = dd_store_office(deliver->store);
    const char *salt;
    char hash[DD_HASH_SIZE];

    if (dd_store_read(deliver->store, deliver->err))
        return -1;
    int result = dd_setting_get(deliver->store, "salt", deliver->arena, &salt, deliver->err);
    dd_store_read_end(deliver->store);
    if (result)
        return -1;
    const char *secret = dd_arena_format(deliver->arena, "message %s", salt ? salt : "");
    dd_hash_text(secret, strlen(secret), hash);
    *id =
        dd_arena_format(deliver->arena, "%s.%s.%.16s%s", letter->key,
                        office->region ? office->region : "0", hash, strchr(deliver->sender, '@'));
    return 0;
}

/* The first line of a reminder's text is its subject, and an empty one parts it from the letter; one line is both. */
static void part(const char *text, struct dd_arena *arena, struct dd_mail *mail)
{
    const size_t length = strcspn(text, "\n");

    mail->subject = dd_arena_copy(arena, text, length);
    mail->body = text + length + strspn(text + length, "\n");
    if (!*mail->body)
        mail->body = text;
}

static int write_mail(struct delivering *deliver, const struct dd_record *letter, const char *name)
{
    struct dd_mail mail = {
        .from = deliver->sender,
        .from_name = dd_store_office(deliver->store)->name,
        .to = dd_text(letter, RM_ADDRESS),
        .to_name = dd_text(letter, RM_NAME),
        .day = dd_date(letter, RM_QUEUED_ON),
    };
    struct dd_text text = { 0 };

    part(dd_text(letter, RM_TEXT), deliver->arena, &mail);
    if (make_id(deliver, letter, &mail.id))
        return -1;
    dd_mail_write(&mail, &text);
    int result = dd_outbox_put(&deliver->outbox, name, &text, deliver->err);
    dd_text_free(&text);
    return result;
}

static int hand_over(struct delivering *deliver, const struct dd_record *letter, const char *name)
{
    struct dd_error failure = { 0 };

    if (!deliver->transport)
        return 0;
    char *path = dd_outbox_path(&deliver->outbox, name);
    int result = dd_transport_run(deliver->transport, path, &failure);
    free(path);
    if (result && failure.code == DD_E_NOT_FOUND) {
        deliver->barred = failure;
        deliver->barred.code = DD_E_DELIVERY;
        return hold_back(deliver, letter);
    }
    if (result)
        return mark_failed(deliver, letter, &failure);
    if (dd_outbox_send(&deliver->outbox, name, deliver->err))
        return -1;
    return mark_sent(deliver, letter, name);
}

static int no_address(struct delivering *deliver, const struct dd_record *letter)
{
    struct dd_error failure = { 0 };

    dd_fail(&failure, DD_E_DELIVERY, "%s", _("the address of the recipient is no mail address"));
    dd_hint(&failure, "%s", _("edit KEY changes it, or the channel to print"));
    return mark_failed(deliver, letter, &failure);
}

static int deliver_mail(struct delivering *deliver, const struct dd_record *letter)
{
    const char *name = dd_arena_format(deliver->arena, "%s.eml", letter->key);
    const char *address = dd_text(letter, RM_ADDRESS);

    if (dd_outbox_has_sent(&deliver->outbox, name))
        return mark_sent(deliver, letter, name);
    if (!address || !dd_mail_address(address))
        return no_address(deliver, letter);
    if (deliver->barred.code)
        return hold_back(deliver, letter);
    return write_mail(deliver, letter, name) || hand_over(deliver, letter, name) ? -1 : 0;
}

/* A letter to be printed is only laid out; whoever carries it says when it was handed over. */
static int deliver_print(struct delivering *deliver, const struct dd_record *letter)
{
    const char *name = dd_arena_format(deliver->arena, "%s.txt", letter->key);
    struct dd_text text = { 0 };

    dd_text_format(&text, "%s\n", dd_text(letter, RM_TEXT));
    int result = dd_outbox_put(&deliver->outbox, name, &text, deliver->err);
    dd_text_free(&text);
    if (result)
        return -1;
    deliver->done->printed++;
    return mark(deliver, letter, PRINTED, name);
}

static int pass_over(struct delivering *deliver, int64_t id)
{
    const char *reason = _("the deadline no longer stands, or a later reminder took its place");

    if (dd_store_begin(deliver->store, deliver->err))
        return -1;
    if (dd_flow_void(deliver->desk, id, reason, NULL, deliver->problems, deliver->err) ||
        dd_store_commit(deliver->store, deliver->err)) {
        dd_store_rollback(deliver->store);
        return -1;
    }
    return 0;
}

static int deliver_one(struct delivering *deliver, const struct letter *one)
{
    struct dd_record *letter;

    if (read_one(deliver, one->id, &letter))
        return -1;
    const bool mail = dd_choice(letter, RM_CHANNEL) == BY_MAIL;
    const char *name = dd_arena_format(deliver->arena, "%s.eml", letter->key);
    /* What was sent was sent, also when the day it speaks of has moved since. */
    if (one->passed && !(mail && dd_outbox_has_sent(&deliver->outbox, name)))
        return pass_over(deliver, one->id);
    return mail ? deliver_mail(deliver, letter) : deliver_print(deliver, letter);
}

/* Without a sender mails wait; letters to be printed do not. */
static int look_at_sender(struct delivering *deliver)
{
    if (deliver->sender)
        return dd_task_sender_check(deliver->sender, deliver->err);
    dd_fail(&deliver->barred, DD_E_DELIVERY, "%s", _("no sender is given: mails are not sent"));
    dd_hint(&deliver->barred, "%s", _("--sender ADDRESS gives it"));
    return 0;
}

/* Asked again once the outbox is ours: another command may just have delivered them. */
static int deliver_all(struct delivering *deliver, struct letters *letters)
{
    if (dd_outbox_open(&deliver->outbox, deliver->store, deliver->err))
        return -1;
    int result = read_letters(deliver, letters);
    for (size_t i = 0; i < letters->count && !result; i++) {
        result = deliver_one(deliver, &letters->at[i]);
        dd_arena_reset(deliver->arena);
    }
    dd_outbox_close(&deliver->outbox);
    return result;
}

int dd_task_sender_check(const char *sender, struct dd_error *err)
{
    if (sender && dd_mail_address(sender))
        return 0;
    dd_fail(err, DD_E_USAGE, "%s", _("mails need the address of their sender"));
    return dd_hint(err, "%s", _("for example dudao@example.org"));
}

int dd_task_deliver(struct dd_desk *desk, const char *transport, const char *sender,
                    struct dd_delivery *done, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_delivery counted = { 0 };
    struct delivering deliver = {
        .desk = desk,
        .store = dd_desk_store(desk),
        .transport = transport,
        .sender = sender,
        .done = &counted,
        .problems = problems,
        .err = err,
        .arena = dd_arena_new(),
    };
    struct letters letters = { 0 };
    int result = look_at_sender(&deliver) || read_letters(&deliver, &letters);

    if (!result && letters.count)
        result = deliver_all(&deliver, &letters);
    free(letters.at);
    dd_arena_free(deliver.arena);
    *done = counted;
    if (!result && counted.failed)
        result = dd_fail(err, DD_E_DELIVERY,
                         _("%u messages could not be handed over; they are kept for the next run"),
                         counted.failed);
    return result ? -1 : 0;
}
