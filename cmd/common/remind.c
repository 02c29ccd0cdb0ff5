/*
 * `rectify remind`: the cron job, and so silent when there is nothing to do. What is due is queued;
 * with --deliver it is sent too.
 */
#include "common/message.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"

#include <dudao/task.h>

static const char usual_transport[] = "sendmail -t -oi";

enum { SENT_ABOUT, SENT_WHAT, SENT_DUE, SENT_STAGE, SENT_TO, SENT_CHANNEL, SENT_TEXT, SENT_QUEUED };

/* clang-format off */
static const struct dd_field sent_fields[] = {
    [SENT_ABOUT]   = { "about",   "事由编号", DD_TEXT },
    [SENT_WHAT]    = { "what",    "催办事项", DD_TEXT },
    [SENT_DUE]     = { "due",     "到期日",   DD_DATE },
    [SENT_STAGE]   = { "stage",   "阶段",     DD_TEXT },
    [SENT_TO]      = { "to",      "对象",     DD_TEXT },
    [SENT_CHANNEL] = { "channel", "方式",     DD_TEXT },
    [SENT_TEXT]    = { "text",    "内容",     DD_TEXT },
    [SENT_QUEUED]  = { "queued",  "已列入",   DD_YESNO },
    { 0 },
};
static const struct dd_kind sent_kind = {
    .name = "sent", .label = "催办", .columns = "about what due stage to channel", .fields = sent_fields,
};
/* clang-format on */

/* Reminders are records too: their kind has the labels of what is told here by key. */
static const char *word_of(const struct call *call, const char *name, const char *key)
{
    const struct dd_kind *kind = dd_kind_find("reminder");
    const struct dd_field *field = &kind->fields[dd_field_find(kind, name)];
    struct dd_text said = { 0 };

    if (call->format == DD_JSON || !call->chinese || !key)
        return key;
    if (field->choices)
        return field->choices[dd_choice_find(field->choices, key)].label;
    dd_phrase_say(field->phrases, key, &said);
    key = dd_arena_string(call->arena, dd_text_get(&said));
    dd_text_free(&said);
    return key;
}

struct remind {
    struct call *call;
    struct results *results;
};

static int put(void *with, const struct dd_reminder_seen *seen, struct dd_error *err)
{
    struct remind *remind = with;
    struct dd_record *row;

    if (call_is_brief(remind->call))
        return 0;
    row = results_row(remind->results);
    /* What no record carries is the office's own. */
    results_text(row, SENT_ABOUT,
                 seen->about ? seen->about : word_of(remind->call, "to", "office"));
    results_text(row, SENT_WHAT, word_of(remind->call, "what", seen->what));
    if (seen->due != DD_NO_DAY)
        dd_set_date(row, SENT_DUE, seen->due);
    results_text(row, SENT_STAGE, word_of(remind->call, "stage", seen->stage));
    results_text(row, SENT_TO, word_of(remind->call, "to", seen->to));
    results_text(row, SENT_CHANNEL, word_of(remind->call, "channel", seen->channel));
    results_text(row, SENT_TEXT, seen->text);
    dd_set_yes(row, SENT_QUEUED, seen->queued);
    return results_done(remind->results, err);
}

static int queue(struct call *call, struct dd_problems *problems, struct dd_error *err)
{
    struct remind remind = { .call = call };
    struct dd_desk *desk = call_desk(call, err);

    if (!desk || results_of(&remind.results, call, &sent_kind, err))
        return -1;
    return results_end(remind.results, dd_task_remind(desk, call->dry, put, &remind, problems, err),
                       err);
}

/*
 * What could not be sent is kept for the next run: 8, though everything else was done. What stops the run itself is told
 * beside what could not be sent before it, and what was done is told either way.
 */
static int deliver(struct call *call, const char *sender, struct dd_problems *problems,
                   struct dd_error *err)
{
    const char *transport = call_option(call, "transport");
    struct dd_delivery done = { 0 };
    const int failed = dd_task_deliver(call->desk, transport ? transport : usual_transport, sender,
                                       &done, problems, err);

    message_problems(call, problems);
    dd_problems_clear(problems);
    if (failed && err->code != DD_E_DELIVERY)
        message_error(call, err);
    if (done.sent || done.printed || done.failed)
        message_note(call, _("sent %u, to print %u, failed %u"), done.sent, done.printed,
                     done.failed);
    return failed ? dd_code_exit(err->code) : 0;
}

int check_remind(const struct call *call, struct dd_error *err)
{
    static const char *const with[] = { "transport", "sender" };

    for (size_t i = 0; i < sizeof with / sizeof *with; i++)
        if (call_option(call, with[i]) && !call_flag(call, "deliver"))
            return dd_fail(err, DD_E_USAGE, _("--%s goes with --deliver"), with[i]);
    return 0;
}

int run_remind(struct call *call)
{
    const char *sender = call_option(call, "sender");
    struct dd_problems problems = { 0 };
    struct dd_error err = { 0 };

    if ((sender && dd_task_sender_check(sender, &err)) || queue(call, &problems, &err))
        return call_refuse(call, &problems, &err);
    call->done = true;
    if (call_flag(call, "deliver") && !call->dry)
        return deliver(call, sender, &problems, &err);
    message_problems(call, &problems);
    dd_problems_clear(&problems);
    return 0;
}
