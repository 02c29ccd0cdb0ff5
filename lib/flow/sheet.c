/* The sheet: what a guard may look at and what it may say. */
#include "flow/sheet.h"

#include "base/say.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct dd_sheet *dd_sheet_new(struct dd_desk *desk, const struct dd_sheet *above,
                              const struct dd_order *order, struct dd_problems *problems,
                              struct dd_error *err)
{
    if (!above) {
        dd_arena_reset(desk->arena);
        desk->loaded = NULL;
    }
    struct dd_sheet *sheet = dd_arena_alloc(desk->arena, sizeof *sheet);
    sheet->desk = desk;
    sheet->arena = desk->arena;
    sheet->order = order;
    sheet->on = order->on != DD_NO_DAY ? order->on : dd_store_today(desk->store);
    sheet->bound = order->on != DD_NO_DAY || strcmp(order->verb ? order->verb : "", "create") != 0;
    sheet->last = &sheet->first;
    sheet->problems = problems;
    sheet->others = problems ? problems->count : 0;
    sheet->err = err;
    if (above) {
        sheet->depth = above->depth + 1;
        sheet->cause = above->cause ? above->cause : above->seq;
        sheet->bound = above->bound;
    }
    return sheet;
}

int dd_sheet_load(struct dd_sheet *sheet, int64_t id)
{
    struct dd_store *store = sheet->desk->store;
    if (dd_record_load(store, id, sheet->arena, &sheet->before, sheet->err) < 0 ||
        dd_steps_load(store, id, sheet->arena, &sheet->steps, &sheet->step_count, sheet->err) < 0)
        return dd_sheet_fail(sheet);
    sheet->after = dd_record_copy(sheet->before, sheet->arena);
    sheet->flow = dd_flow_of(sheet->desk, sheet->before->kind);
    return 0;
}

void dd_sheet_forget(struct dd_sheet *sheet)
{
    sheet->desk->loaded = NULL;
}

int dd_sheet_fail(struct dd_sheet *sheet)
{
    sheet->failed = true;
    return -1;
}

const struct dd_record *dd_this(const struct dd_sheet *sheet)
{
    return sheet->after;
}

const struct dd_record *dd_before(const struct dd_sheet *sheet)
{
    return sheet->before;
}

struct dd_record *dd_mine(struct dd_sheet *sheet)
{
    return sheet->after;
}

dd_day dd_on(const struct dd_sheet *sheet)
{
    return sheet->on;
}

dd_day dd_today(const struct dd_sheet *sheet)
{
    return dd_store_today(sheet->desk->store);
}

bool dd_stood_in(const struct dd_sheet *sheet, unsigned states)
{
    return sheet->before && (states >> sheet->before->state & 1);
}

bool dd_in_first_state(const struct dd_record *record)
{
    enum { FIRST_STATE = 1 };

    return record->state <= FIRST_STATE;
}

bool dd_legacy(const struct dd_sheet *sheet)
{
    return sheet->order->legacy;
}

bool dd_says(const struct dd_sheet *sheet, unsigned row)
{
    const struct dd_record *values = sheet->order->values;
    return values && values->kind == sheet->after->kind && values->values[row].presence == DD_GIVEN;
}

bool dd_changes(const struct dd_sheet *sheet, unsigned row)
{
    const struct dd_record *before = sheet->before, *after = sheet->after;
    return !before ||
           !dd_value_same(&after->kind->fields[row], &before->values[row], &after->values[row]);
}

bool dd_rows_changed(const struct dd_sheet *sheet, const int *rows)
{
    for (; *rows != DD_NO_ROW; rows++)
        if (dd_changes(sheet, (unsigned)*rows))
            return true;
    return false;
}

const char *dd_said_by(const struct dd_sheet *sheet)
{
    return sheet->order->by;
}

unsigned dd_reason(const struct dd_sheet *sheet)
{
    const struct dd_choice *reasons = sheet->move ? sheet->move->reasons : NULL;
    return reasons && sheet->order->reason ? dd_choice_find(reasons, sheet->order->reason) : 0;
}

const struct dd_step *dd_step_last(const struct dd_step *steps, unsigned count)
{
    for (unsigned i = count; i > 0; i--)
        if (!steps[i - 1].undone_seq)
            return &steps[i - 1];
    return NULL;
}

dd_day dd_entered(struct dd_sheet *sheet, unsigned state)
{
    for (unsigned i = sheet->step_count; i > 0; i--) {
        const struct dd_step *step = &sheet->steps[i - 1];
        if (!step->undone_seq && step->to == state && (step->from != state || step->nth == 0))
            return step->on;
    }
    return DD_NO_DAY;
}

/* The problem's place: the value in its file, else where the order was written, else the record's key. */
static void place(const struct dd_sheet *sheet, int row, struct dd_error *out)
{
    const struct dd_record *record = sheet->after ? sheet->after : sheet->before;
    const struct dd_record *written = sheet->order->values ? sheet->order->values : record;
    if (sheet->order->at.file)
        out->at =
            row == DD_ON_ROW && sheet->order->on_at.line ? sheet->order->on_at : sheet->order->at;
    if (out->at.file && row >= 0 && written && written->kind == record->kind &&
        written->values[row].line) {
        out->at.line = written->values[row].line;
        out->at.column = written->values[row].column;
        out->at.span = written->values[row].span ? written->values[row].span : 1;
    }
    if (record && record->key)
        snprintf(out->subject, sizeof out->subject, "%s", record->key);
    if (row >= 0 && record) {
        snprintf(out->field, sizeof out->field, "%s", record->kind->fields[row].key);
        out->label = record->kind->fields[row].label;
    }
}

bool dd_is_among(const struct dd_problems *said, size_t from, const struct dd_error *err)
{
    for (size_t i = from; i < said->count; i++)
        if (!strcmp(said->list[i].error.field, err->field) &&
            !strcmp(said->list[i].error.message, err->message))
            return true;
    return false;
}

/* Said once, though the guard of the move and that of every change may both find it. */
__attribute__((format(printf, 7, 0))) static void add(struct dd_sheet *sheet,
                                                      enum dd_severity severity, enum dd_code code,
                                                      int row, const char *article,
                                                      const char *hint, const char *format,
                                                      va_list list)
{
    struct dd_error problem;
    dd_vfail(&problem, code, format, list);
    problem.severity = severity;
    const size_t length = strlen(problem.message);
    if (article)
        snprintf(problem.message + length, sizeof problem.message - length, _(" (%s)"), article);
    problem.message[dd_utf8_fit(problem.message, strlen(problem.message))] = '\0';
    if (hint)
        snprintf(problem.hint, sizeof problem.hint, "%s", hint);
    place(sheet, row, &problem);
    if (sheet->problems && dd_is_among(sheet->problems, sheet->others, &problem))
        return;
    if (severity == DD_ERROR)
        sheet->lacks++;
    if (sheet->problems)
        dd_problems_add(sheet->problems, &problem);
}

/* What a guard finds stands in the way, except of a record that is older than the system. */
static enum dd_severity weight(const struct dd_sheet *sheet)
{
    return sheet->order->legacy ? DD_WARNING : DD_ERROR;
}

void dd_lacks(struct dd_sheet *sheet, const char *article, int row, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    add(sheet, weight(sheet), DD_E_REFUSED, row, article, NULL, format, list);
    va_end(list);
}

void dd_needs(struct dd_sheet *sheet, const char *article, int row, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    add(sheet, DD_ERROR, DD_E_REFUSED, row, article, NULL, format, list);
    va_end(list);
}

void dd_repeats(struct dd_sheet *sheet, int row, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    add(sheet, DD_ERROR, DD_E_REPEATED, row, NULL, NULL, format, list);
    va_end(list);
}

void dd_mark_late(struct dd_sheet *sheet, dd_day due)
{
    if (due != DD_NO_DAY && sheet->on > due)
        sheet->late_days = sheet->on - due;
}

void dd_happened(struct dd_sheet *sheet, dd_day day)
{
    if (sheet->bound || day == DD_NO_DAY)
        return;
    sheet->on = sheet->after->on = day;
    sheet->bound = true;
}

void dd_lacks_reason(struct dd_sheet *sheet, const char *article, int row, const char *format, ...)
{
    bool yields = sheet->order->reason != NULL;
    if (yields && sheet->order->force)
        sheet->forced = true;
    va_list list;
    va_start(list, format);
    add(sheet, yields ? DD_WARNING : weight(sheet), DD_E_REFUSED, row, article,
        yields ? NULL : _("can be done with reason="), format, list);
    va_end(list);
}

void dd_warn(struct dd_sheet *sheet, const char *article, int row, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    add(sheet, DD_WARNING, DD_E_REFUSED, row, article, NULL, format, list);
    va_end(list);
}

void dd_sheet_refuse(struct dd_sheet *sheet, enum dd_code code, int row, const char *article,
                     const char *hint, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    add(sheet, DD_ERROR, code, row, article, hint, format, list);
    va_end(list);
}

int dd_sheet_refused(struct dd_sheet *sheet)
{
    if (!sheet->failed)
        dd_fail(sheet->err, DD_E_REFUSED, "%s", _("refused; nothing was written"));
    return -1;
}

void dd_sheet_tell(const struct dd_sheet *sheet, struct dd_outcome *outcome)
{
    if (!outcome)
        return;
    const struct dd_record *record = sheet->after;
    *outcome = (struct dd_outcome){
        .id = record->id,
        .label = sheet->move ? sheet->move->label : NULL,
        .state = record->state,
        .due_on = record->due_on,
    };
    snprintf(outcome->key, sizeof outcome->key, "%s", record->key);
}
