/*
 * `rectify remind`: what has reached a rung of its ladder is queued, each recipient's letter as a record of its own, in
 * one commit with the day of the next rung. Nothing is queued on a rest day, and nothing twice: a reminder is the same
 * one by what it is about, its duty, date, stage and recipient. [依据 意见 第十五条]
 */
#include "task/remind.h"

#include "base/say.h"
#include "domain/interview/interview.h"
#include "domain/rectify/rectify.h"
#include "record/record.h"
#include "store/door.h"
#include "store/query.h"
#include "task/letter.h"

#include <stdlib.h>

static const struct dd_order by_program = { .on = DD_NO_DAY, .program = true };

static struct dd_record *draft(struct dd_reminding *remind, const struct dd_duty *duty,
                               const struct dd_recipient *recipient)
{
    struct dd_record *reminder = dd_record_new(&dd_reminder_kind, remind->arena);

    if (duty->about)
        dd_set_ref(reminder, RM_ABOUT, duty->about->id, duty->about->key);
    if (duty->item)
        dd_set_number(reminder, RM_ITEM, duty->item);
    dd_set_choice(reminder, RM_WHAT, duty->what);
    dd_set_date(reminder, RM_DUE, duty->due);
    dd_set_text(reminder, RM_STAGE, duty->rung.stage);
    dd_set_choice(reminder, RM_TO, recipient->to);
    if (recipient->name)
        dd_set_text(reminder, RM_NAME, recipient->name);
    dd_set_choice(reminder, RM_CHANNEL, recipient->address ? BY_MAIL : BY_PRINT);
    if (recipient->address)
        dd_set_text(reminder, RM_ADDRESS, recipient->address);
    return reminder;
}

/* What is known of interviews about a record. */
struct interviews {
    bool any;
    bool decided;        /* one was held, or is to be */
    const char *waiting; /* the key of the one to be decided on, or NULL */
};

static int find_interviews(struct dd_reminding *remind, const struct dd_record *about,
                           struct interviews *out)
{
    struct dd_query *query;

    if (dd_query_ask(remind->store, "interview-for", &query, remind->err))
        return -1;
    dd_query_number(query, "id", about->id);
    int got = dd_query_next(query, remind->err);
    out->any = got > 0;
    if (got > 0) {
        const char *key = dd_query_string(query, 0);
        out->waiting = key ? dd_arena_string(remind->arena, key) : NULL;
        out->decided = dd_query_int(query, 1) != 0;
    }
    dd_query_end(query);
    return got < 0 ? -1 : 0;
}

static int make_interview(struct dd_reminding *remind, const struct dd_record *about,
                          const char **key)
{
    struct dd_record *interview = dd_record_new(&dd_interview_kind, remind->arena);
    struct dd_outcome outcome;

    dd_set_ref(interview, IV_UNIT, dd_ref(about, R_UNIT), dd_ref_word(about, R_UNIT));
    dd_add_choice(interview, IV_GROUND, GROUND_RECTIFICATION);
    dd_add_ref(interview, IV_EVIDENCE, about->id, about->key);
    if (dd_has(about, R_COMPETENT) && dd_ref(about, R_COMPETENT) != dd_ref(about, R_UNIT))
        dd_add_ref(interview, IV_JOINT_WITH, dd_ref(about, R_COMPETENT),
                   dd_ref_word(about, R_COMPETENT));
    if (dd_flow_create(remind->desk, interview, &by_program, &outcome, remind->problems,
                       remind->err))
        return -1;
    *key = dd_arena_string(remind->arena, outcome.key);
    return 0;
}

/*
 * [依据 意见 第十六条] 整改不力的约谈: proposed once for a rectification; whether it is held is decided by people. In a
 * dry run it is only told that one would be.
 */
static int propose_interview(struct dd_reminding *remind, const struct dd_duty *duty,
                             struct interviews *out)
{
    if (duty->what != WHAT_DEADLINE || duty->about->kind != &dd_rectification_kind ||
        duty->rung.nth < DD_LATE_FOURTH)
        return 0;
    if (find_interviews(remind, duty->about, out))
        return -1;
    return out->any || remind->dry ? 0 : make_interview(remind, duty->about, &out->waiting);
}

static const char *chosen(const struct dd_record *reminder, unsigned row)
{
    return dd_reminder_kind.fields[row].choices[dd_choice(reminder, row)].key;
}

static int write_letter(struct dd_reminding *remind, const struct dd_duty *duty,
                        const struct dd_recipient *recipient, const struct interviews *interviews,
                        struct dd_record *reminder)
{
    const struct dd_letter letter = {
        .about = duty->about,
        .item = duty->item,
        .what = duty->what,
        .recipient = recipient,
        .due = duty->due,
        .late = duty->rung.nth >= DD_LATE_FIRST,
        .article = duty->article,
        .detail = duty->detail,
        .interview = recipient->to == TO_OFFICE ? interviews->waiting : NULL,
        .interviewed = interviews->decided,
    };
    struct dd_text text = { 0 };

    int result = dd_letter_write(remind->store, &letter, &text, remind->err);
    if (!result)
        dd_set_text(reminder, RM_TEXT, dd_text_get(&text));
    dd_text_free(&text);
    return result;
}

static int tell(struct dd_reminding *remind, const struct dd_record *reminder)
{
    const struct dd_reminder_seen seen = {
        .about = dd_ref_word(reminder, RM_ABOUT),
        .what = chosen(reminder, RM_WHAT),
        .stage = dd_text(reminder, RM_STAGE),
        .to = chosen(reminder, RM_TO),
        .channel = chosen(reminder, RM_CHANNEL),
        .text = dd_text(reminder, RM_TEXT),
        .due = dd_date(reminder, RM_DUE),
        .queued = !remind->dry,
    };

    return remind->each(remind->with, &seen, remind->err);
}

static int queue_one(struct dd_reminding *remind, const struct dd_duty *duty,
                     const struct dd_recipient *recipient, const struct interviews *interviews)
{
    struct dd_record *reminder = draft(remind, duty, recipient);
    int64_t queued;

    if (dd_door_twin(remind->store, reminder, &queued, remind->err))
        return -1;
    if (queued)
        return 0;
    if (write_letter(remind, duty, recipient, interviews, reminder))
        return -1;
    if (!remind->dry &&
        dd_flow_create(remind->desk, reminder, &by_program, NULL, remind->problems, remind->err))
        return -1;
    return tell(remind, reminder);
}

int dd_remind_duty(struct dd_reminding *remind, const struct dd_duty *duty)
{
    struct dd_recipient recipients[DD_RECIPIENTS];
    struct interviews interviews = { 0 };
    unsigned count;

    if (propose_interview(remind, duty, &interviews) ||
        dd_recipients_find(remind->store, duty, remind->arena, recipients, &count, remind->err))
        return -1;
    for (unsigned i = 0; i < count; i++)
        if (queue_one(remind, duty, &recipients[i], &interviews))
            return -1;
    return 0;
}

static int remind_rungs(struct dd_reminding *remind, struct dd_duty *duty, dd_day *next)
{
    if (duty->what == WHAT_RESOLUTION)
        return dd_remind_resolutions(remind, duty, next);
    *next = dd_ladder_next(remind->calendar, duty->due, remind->today);
    return dd_ladder_reached(remind->calendar, duty->due, remind->today, &duty->rung)
               ? dd_remind_duty(remind, duty)
               : 0;
}

/* A record whose rung has come: its letters, then the day of the next one. */
static int remind_record(struct dd_reminding *remind, int64_t id)
{
    struct dd_record *record;
    struct dd_due due;

    if (dd_record_load(remind->store, id, remind->arena, &record, remind->err) ||
        dd_due_find(remind->desk, record, &due, remind->err))
        return -1;
    struct dd_duty duty = { .about = record, .due = due.day };
    dd_day next = DD_NO_DAY;
    if (due.clock && !due.clock->quiet) {
        duty.what = dd_choice_find(dd_reminder_kind.fields[RM_WHAT].choices, due.clock->what);
        duty.article = due.clock->article;
        if (remind_rungs(remind, &duty, &next))
            return -1;
    }
    return remind->dry ? 0 : dd_door_due(remind->store, id, due.day, next, remind->err);
}

struct due_list {
    int64_t *ids;
    size_t count, room;
};

static int list_due(struct dd_reminding *remind, struct due_list *list)
{
    struct dd_query *query;
    int got;

    list->count = 0;
    if (dd_query_ask(remind->store, "remind-due", &query, remind->err))
        return -1;
    dd_query_day(query, "today", remind->today);
    while ((got = dd_query_next(query, remind->err)) > 0) {
        if (list->count == list->room)
            list->ids = dd_realloc(list->ids, (list->room = list->room ? list->room * 2 : 64) *
                                                  sizeof *list->ids);
        list->ids[list->count++] = dd_query_int(query, 0);
    }
    dd_query_end(query);
    return got;
}

static int remind_all(struct dd_reminding *remind, struct due_list *list)
{
    bool any;

    if (list_due(remind, list))
        return -1;
    for (size_t i = 0; i < list->count; i++) {
        if (remind_record(remind, list->ids[i]))
            return -1;
        dd_arena_reset(remind->arena);
    }
    return dd_remind_year(remind, true, &any);
}

static int in_transaction(struct dd_reminding *remind, struct due_list *list)
{
    if (dd_store_begin(remind->store, remind->err))
        return -1;
    if (remind_all(remind, list) || dd_store_commit(remind->store, remind->err)) {
        dd_store_rollback(remind->store);
        return -1;
    }
    return 0;
}

static void note_rest_day(struct dd_reminding *remind)
{
    struct dd_error note = { 0 };
    char today[DD_DAY_SIZE], next[DD_DAY_SIZE];

    dd_day_text(dd_calendar_next(remind->calendar, remind->today), next);
    dd_fail(&note, DD_E_FOUND, _("%s is a rest day: nothing is queued before %s"),
            dd_day_text(remind->today, today), next);
    note.severity = DD_NOTE;
    dd_problems_add(remind->problems, &note);
}

/* Inside a reading transaction: what a dry run does, and whether there is anything to do. */
static int look(struct dd_reminding *remind, struct due_list *list, bool *any)
{
    bool year;

    *any = false;
    remind->calendar = dd_desk_calendar(remind->desk, remind->err);
    if (!remind->calendar)
        return -1;
    if (!dd_calendar_works(remind->calendar, remind->today)) {
        note_rest_day(remind);
        return 0;
    }
    if (remind->dry)
        return remind_all(remind, list);
    if (list_due(remind, list) || dd_remind_year(remind, false, &year))
        return -1;
    *any = list->count > 0 || year;
    return 0;
}

int dd_task_remind(struct dd_desk *desk, bool dry, dd_reminder_each *each, void *with,
                   struct dd_problems *problems, struct dd_error *err)
{
    struct dd_store *store = dd_desk_store(desk);
    struct dd_reminding remind = {
        .desk = desk,
        .store = store,
        .today = dd_store_today(store),
        .dry = dry,
        .each = each,
        .with = with,
        .problems = problems,
        .err = err,
        .arena = dd_arena_new(),
    };
    struct due_list list = { 0 };
    bool any = false;
    int result = dd_store_read(store, err);

    if (!result) {
        result = look(&remind, &list, &any);
        dd_store_read_end(store);
    }
    if (!result && any)
        result = in_transaction(&remind, &list);
    free(list.ids);
    dd_arena_free(remind.arena);
    return result;
}
