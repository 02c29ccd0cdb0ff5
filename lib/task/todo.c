/* What is overdue and what is due next, by day. */
#include "domain/rectify/rectify.h"
#include "flow/flow.h"
#include "store/query.h"
#include "task/title.h"

#include <dudao/task.h>

struct todo {
    struct dd_desk *desk;
    struct dd_store *store;
    struct dd_arena *arena;
    struct dd_text title;
    bool chinese;
    dd_todo_each *each;
    void *with;
};

/* What falls due is named as its reminders name it. */
static const char *duty(const struct dd_clock *clock, bool chinese)
{
    const struct dd_choice *duties = dd_reminder_kind.fields[RM_WHAT].choices;
    const unsigned choice = clock ? dd_choice_find(duties, clock->what) : 0;

    return !choice ? "" : chinese ? duties[choice].label : duties[choice].key;
}

static int tell(struct todo *todo, int64_t id, struct dd_error *err)
{
    struct dd_record *record;
    struct dd_due due;

    if (dd_record_load(todo->store, id, todo->arena, &record, err) ||
        dd_due_find(todo->desk, record, &due, err))
        return -1;
    const struct dd_choice *state = record->state ? &record->kind->states[record->state] : NULL;
    dd_text_cut(&todo->title, 0);
    const struct dd_titling how = { todo->chinese, " ", NULL };
    if (dd_title_write(todo->store, record, &how, &todo->title, err))
        return -1;
    const struct dd_todo_seen seen = {
        .key = record->key,
        .kind = record->kind->name,
        .kind_label = record->kind->label,
        .title = dd_text_get(&todo->title),
        .what = duty(due.clock, todo->chinese),
        .state = state ? state->key : NULL,
        .state_label = state ? state->label : NULL,
        .due = record->due_on,
        .days_left = record->due_on - dd_store_today(todo->store),
    };
    return todo->each(todo->with, &seen, err);
}

static int tell_all(struct todo *todo, int days, struct dd_error *err)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(todo->store, "due-until", &query, err))
        return -1;
    dd_query_day(query, "until", dd_store_today(todo->store) + days);
    while ((got = dd_query_next(query, err)) > 0) {
        if (tell(todo, dd_query_int(query, 0), err))
            break;
        dd_arena_reset(todo->arena);
    }
    dd_query_end(query);
    return got ? -1 : 0;
}

int dd_task_todo(struct dd_desk *desk, int days, bool chinese, dd_todo_each *each, void *with,
                 struct dd_error *err)
{
    struct todo todo = {
        .desk = desk,
        .store = dd_desk_store(desk),
        .arena = dd_arena_new(),
        .chinese = chinese,
        .each = each,
        .with = with,
    };
    int result = tell_all(&todo, days, err);

    dd_text_free(&todo.title);
    dd_arena_free(todo.arena);
    return result;
}
