/* The engine: one move or creation, from the table's row to the history. */
#include "flow/sheet.h"

#include "base/say.h"
#include "record/choice.h"

#include <stdio.h>
#include <string.h>

bool dd_move_starts(const struct dd_move *move, const struct dd_record *before)
{
    return before ? (move->from >> before->state & 1) != 0 : move->from == DD_NOWHERE;
}

bool dd_move_asked(const struct dd_sheet *sheet, const struct dd_move *move)
{
    return !move->by_program || sheet->cause || sheet->order->program;
}

/* A row of that verb from here, its condition not asked. */
static const struct dd_move *row_here(const struct dd_sheet *sheet, const struct dd_move *after)
{
    const struct dd_move *move = after ? after + 1 : sheet->flow ? sheet->flow->moves : NULL;
    for (; move && move->verb; move++)
        if (dd_move_starts(move, sheet->before) && dd_move_asked(sheet, move) &&
            dd_same_word(move->verb, sheet->order->verb))
            return move;
    return NULL;
}

/* The first of them whose condition holds of the record as it will stand. */
static const struct dd_move *choose(struct dd_sheet *sheet)
{
    const struct dd_move *move = row_here(sheet, NULL);
    while (move && move->when && !move->when(sheet))
        move = row_here(sheet, move);
    return move;
}

static unsigned track_of(const struct dd_flow *flow, const char *verb)
{
    for (const struct dd_move *move = flow->moves; move->verb; move++)
        if (strcmp(move->verb, verb) == 0)
            return move->track;
    return 0;
}

/* What stands before this move: a certificate given later is no reason not to enter a transfer. */
static const struct dd_step *last_before(const struct dd_sheet *sheet)
{
    for (unsigned i = sheet->step_count; i > 0; i--) {
        const struct dd_step *step = &sheet->steps[i - 1];

        if (!step->undone_seq &&
            (step->nth == 0 || track_of(sheet->flow, step->verb) == sheet->move->track))
            return step;
    }
    return NULL;
}

static void check_day(struct dd_sheet *sheet)
{
    char text[DD_DAY_SIZE], today[DD_DAY_SIZE];
    const struct dd_step *last = last_before(sheet);
    if (sheet->on > dd_today(sheet))
        dd_sheet_refuse(sheet, DD_E_ORDER, DD_ON_ROW, NULL, NULL, _("on: %s lies after today (%s)"),
                        dd_day_text(sheet->on, text), dd_day_text(dd_today(sheet), today));
    else if (last && last->bound && sheet->on < last->on)
        dd_sheet_refuse(sheet, DD_E_ORDER, DD_ON_ROW, NULL, NULL,
                        _("on: %s lies before the last move %s of that record"),
                        dd_day_text(sheet->on, text), dd_verb_shown(sheet, last->verb));
}

/* Who decides is somebody who held a seat or a post of the office on that day; another name warns. */
static void check_decider(struct dd_sheet *sheet)
{
    const struct dd_order *order = sheet->order;
    if (sheet->cause) /* asked of the move that asks for this one */
        return;
    if (sheet->move->decided && !order->by)
        dd_lacks(sheet, sheet->move->article, DD_NO_ROW, "%s", _("by= is missing: who decided"));
    if (order->as && !dd_choice_find(dd_manners, order->as))
        dd_sheet_refuse(sheet, DD_E_CHOICE, DD_NO_ROW, NULL, NULL,
                        _("as: '%s' is neither self nor acting"), order->as);
    if (order->as && dd_choice_find(dd_manners, order->as) == DD_ACTING && !order->authority)
        dd_lacks(sheet, sheet->move->article, DD_NO_ROW, "%s",
                 _("authority= is missing: on whose authority it was signed"));
    if (!order->by || sheet->failed)
        return;
    const struct dd_bind binds[] = { { "name", .text = order->by }, { 0 } };
    if (!dd_ask(sheet, "who-decides", binds) && !sheet->failed)
        dd_warn(sheet, NULL, DD_NO_ROW, _("by: no seat or staff of that day is named %s"),
                order->by);
}

static void check_reason(struct dd_sheet *sheet)
{
    const struct dd_move *move = sheet->move;
    const char *reason = sheet->order->reason;
    struct dd_error allowed = { 0 };
    if (move->reasons)
        dd_choices_hint(move->reasons, reason, &allowed);
    if (!reason && (move->reasons || move->reasoned))
        dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, move->article, allowed.hint, "%s",
                        _("reason= is missing"));
    else if (reason && move->reasons && !dd_choice_find(move->reasons, reason))
        dd_sheet_refuse(sheet, DD_E_CHOICE, DD_NO_ROW, NULL, allowed.hint,
                        _("reason: '%s' is not one of the reasons; free words go into note="),
                        reason);
}

/* The rows this move asks for. */
static void check_asked(struct dd_sheet *sheet)
{
    const struct dd_record *record = sheet->after;
    for (unsigned row = 0; record->kind->fields[row].key; row++) {
        const struct dd_field *field = &record->kind->fields[row];
        if (field->asked_by && dd_in_words(field->asked_by, sheet->move->verb) &&
            dd_value_empty(field, &record->values[row]))
            dd_needs(sheet, sheet->move->article, (int)row, "%s", _("is missing"));
    }
}

void dd_sheet_preset(struct dd_sheet *sheet, struct dd_record *record, bool own)
{
    for (unsigned row = 0; record->kind->fields[row].key; row++) {
        const struct dd_field *field = &record->kind->fields[row];
        struct dd_value *value = &record->values[row];
        if (own && field->preset && value->presence == DD_ABSENT) {
            if (dd_value_parse(field, field->preset, sheet->arena, value, sheet->err) < 0)
                dd_sheet_fail(sheet);
        } else if (field->type == DD_GROUP && value->presence == DD_GIVEN) {
            for (unsigned i = 0; i < (field->list ? value->items->count : 1); i++)
                dd_sheet_preset(sheet, field->list ? value->items->at[i].group : value->group,
                                true);
        }
    }
}

/* `reason=` as it is kept: of a list its key, else the words. */
static const char *kept_reason(const struct dd_sheet *sheet)
{
    unsigned listed = dd_reason(sheet);
    return listed ? sheet->move->reasons[listed].key : sheet->order->reason;
}

static struct dd_step step_of(struct dd_sheet *sheet)
{
    const struct dd_order *order = sheet->order;
    bool creates = !sheet->before;
    return (struct dd_step){
        .nth = creates || sheet->step_count == 0 ? 0 : sheet->steps[sheet->step_count - 1].nth + 1,
        .verb = sheet->move->verb,
        .from = creates ? 0 : sheet->before->state,
        .to = sheet->after->state,
        .on = sheet->on,
        .bound = sheet->bound,
        .late_days = dd_late_days(sheet),
        .by = order->by,
        .as = order->as ? dd_manners[dd_choice_find(dd_manners, order->as)].key : NULL,
        .authority = order->authority,
        .scan = order->scan,
        .reason = kept_reason(sheet),
        .note = order->note,
        .taken = sheet->taken.series ? &sheet->taken : NULL,
        .cause_seq = sheet->cause,
    };
}

/* A new record is written with its deadline; of another one it may rest on what the move has written. */
static int write_move(struct dd_sheet *sheet)
{
    struct dd_store *store = sheet->desk->store;
    struct dd_step step = step_of(sheet);
    struct dd_change change = { .reason = step.reason, .forced = sheet->forced };
    int result;
    if (sheet->before) {
        change.what = step.verb;
        result = dd_door_move(store, sheet->before, sheet->after, &step, &change, sheet->err);
    } else {
        change.what = "new";
        sheet->after->due_on = sheet->after->remind_on = DD_NO_DAY; /* whatever a file says */
        dd_due_count(sheet);
        result = dd_door_add(store, sheet->after, &step, &change, sheet->err);
    }
    sheet->seq = change.seq;
    dd_sheet_forget(sheet);
    if (result < 0 || sheet->failed)
        return dd_sheet_fail(sheet);
    return sheet->before ? dd_due_set(sheet) : 0;
}

static void refer_above(const struct dd_sheet *above, const struct dd_wanted *wanted)
{
    if (wanted->about < 0)
        return;
    unsigned row = (unsigned)wanted->about;
    if (wanted->make->kind->fields[row].list)
        dd_add_ref(wanted->make, row, above->after->id, above->after->key);
    else
        dd_set_ref(wanted->make, row, above->after->id, above->after->key);
}

static int run_wanted(struct dd_sheet *above, const struct dd_wanted *wanted)
{
    struct dd_order order = *above->order;
    order.verb = wanted->make ? "create" : wanted->verb;
    order.on = above->on;
    order.reason = wanted->reason;
    order.note = NULL;
    order.values = wanted->values;
    struct dd_sheet *sheet = dd_sheet_new(above->desk, above, &order, above->problems, above->err);
    if (wanted->make) {
        int64_t twin = 0;
        sheet->after = wanted->make;
        sheet->after->on = above->bound ? above->on : DD_NO_DAY;
        refer_above(above, wanted);
        if (dd_door_twin(above->desk->store, sheet->after, &twin, above->err) < 0)
            return -1;
        if (twin) /* it is owed already */
            return 0;
        sheet->flow = dd_flow_of(above->desk, wanted->make->kind);
    } else if (dd_sheet_load(sheet, wanted->id) < 0) {
        return -1;
    }
    return dd_sheet_run(sheet);
}

int dd_sheet_wanted(struct dd_sheet *sheet)
{
    if (sheet->first && sheet->depth == DD_DEEPEST) {
        dd_fail(sheet->err, DD_E_REFUSED, _("moves ask for moves more than %d deep"), DD_DEEPEST);
        return dd_sheet_fail(sheet);
    }
    for (const struct dd_wanted *wanted = sheet->first; wanted; wanted = wanted->next)
        if (run_wanted(sheet, wanted) < 0)
            return dd_sheet_fail(sheet);
    return 0;
}

/* The row that is meant, once the values are laid: a condition is asked of the record as it will stand. */
static bool find_row(struct dd_sheet *sheet)
{
    sheet->move = row_here(sheet, NULL);
    if (sheet->move && sheet->before)
        dd_lay(sheet);
    if (sheet->move)
        dd_sheet_preset(sheet, sheet->after, !sheet->before);
    sheet->move = sheet->move ? choose(sheet) : NULL;
    if (!sheet->move && !sheet->failed)
        dd_sheet_refuse_verb(sheet);
    return sheet->move != NULL;
}

/* Everything that may stand in the way, in one look. */
static int look(struct dd_sheet *sheet)
{
    if (find_row(sheet)) {
        dd_sheet_check(sheet);
        check_day(sheet);
        check_reason(sheet);
        check_decider(sheet);
        check_asked(sheet);
        if (sheet->move->guard)
            sheet->move->guard(sheet);
        if (sheet->flow->changed && sheet->before)
            sheet->flow->changed(sheet);
        dd_sheet_called(sheet);
    }
    if (sheet->lacks)
        dd_sheet_hint(sheet, NULL);
    return sheet->failed || sheet->lacks ? -1 : 0;
}

/* What has a day of its own was made on that day, and nothing happens to it before. */
static void date_by_own(struct dd_sheet *sheet)
{
    const int row = dd_field_row(sheet->after->kind, "on");
    if (row < 0 || !dd_has(sheet->after, (unsigned)row))
        return;
    dd_day day = dd_date(sheet->after, (unsigned)row);
    if (day > dd_today(sheet)) /* which is refused where it is said */
        return;
    sheet->on = day;
    sheet->bound = true;
}

int dd_sheet_run(struct dd_sheet *sheet)
{
    if (!sheet->before)
        date_by_own(sheet);
    if (look(sheet) < 0)
        return dd_sheet_refused(sheet);
    bool as_it_was = sheet->order->legacy && !sheet->before && sheet->after->state;
    if (sheet->move->to != DD_STAYS && !as_it_was)
        sheet->after->state = sheet->move->to;
    if (sheet->move->effect)
        sheet->move->effect(sheet);
    if (sheet->failed)
        return -1;
    if (write_move(sheet) < 0)
        return -1;
    return dd_sheet_wanted(sheet);
}

int dd_flow_create(struct dd_desk *desk, struct dd_record *record, const struct dd_order *order,
                   struct dd_outcome *outcome, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_order creation = *order;
    creation.verb = "create";
    if (record->on != DD_NO_DAY) {
        creation.on = record->on;
        creation.on_at = record->on_at;
    }
    struct dd_sheet *sheet = dd_sheet_new(desk, NULL, &creation, problems, err);
    sheet->after = record;
    sheet->flow = dd_flow_of(desk, record->kind);
    if (dd_sheet_run(sheet) < 0)
        return -1;
    dd_sheet_tell(sheet, outcome);
    return 0;
}

int dd_flow_move(struct dd_desk *desk, int64_t id, const struct dd_order *order,
                 struct dd_outcome *outcome, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_sheet *sheet = dd_sheet_new(desk, NULL, order, problems, err);
    if (dd_sheet_load(sheet, id) < 0)
        return -1;
    if (sheet->before->voided_on != DD_NO_DAY) {
        dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, NULL, NULL, "%s",
                        _("is void; nothing more is done with it"));
        return dd_sheet_refused(sheet);
    }
    if (dd_sheet_run(sheet) < 0)
        return -1;
    dd_sheet_tell(sheet, outcome);
    return 0;
}
