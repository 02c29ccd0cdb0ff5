/* Changing fields outside a move (更正), and setting a record aside. */
#include "flow/sheet.h"

#include "base/say.h"
#include "record/say_field.h"
#include "store/link.h"

#include <stdio.h>
#include <string.h>

static void refuse_by_move(struct dd_sheet *sheet, unsigned row)
{
    struct dd_text moves = { 0 };
    dd_setters_say(sheet, &sheet->after->kind->fields[row], &moves);
    dd_sheet_refuse(sheet, DD_E_ASSIGNED, (int)row, NULL,
                    _("a mistake is taken back with undo KEY --reason TEXT"),
                    _("is changed by a move alone: %s"), dd_text_get(&moves));
    dd_text_free(&moves);
}

/* `更换灭火器 · 进展情况`: the log, in the item whose own words come first. */
static void refuse_broken(struct dd_sheet *sheet, unsigned row, const struct dd_broken *broken)
{
    struct dd_text name = { 0 };
    char quoted[DD_EXCERPT_SIZE];
    bool chinese = dd_speaks_chinese();
    if (broken->item) {
        dd_value_show(broken->item->kind->fields, broken->item->values, chinese, &name);
        dd_text_put(&name, " · ");
    }
    dd_text_put(&name, dd_label(broken->log, chinese));
    dd_sheet_refuse(sheet, DD_E_CHANGED, (int)row, NULL, NULL,
                    _("'%s' only grows; what stands in it stays"),
                    dd_excerpt(dd_text_get(&name), quoted));
    dd_text_free(&name);
}

static void check_row(struct dd_sheet *sheet, unsigned row)
{
    const struct dd_field *field = &sheet->after->kind->fields[row];
    struct dd_broken broken = { 0 };
    enum dd_difference difference =
        dd_difference(field, &sheet->before->values[row], &sheet->after->values[row]);
    if (difference == DD_UNCHANGED)
        return;
    if (field->need == DD_ASSIGNED)
        dd_sheet_refuse(sheet, DD_E_ASSIGNED, (int)row, NULL, NULL, "%s",
                        _("is set by the program"));
    else if (field->by_move && !dd_in_first_state(sheet->before))
        refuse_by_move(sheet, row);
    else if (dd_log_broken(field, &sheet->before->values[row], &sheet->after->values[row], &broken))
        refuse_broken(sheet, row, &broken);
    else if (difference == DD_REPLACED && !dd_in_first_state(sheet->before) &&
             !sheet->order->reason)
        dd_lacks(sheet, NULL, (int)row, "%s", _("already stands; a correction needs --reason"));
}

int dd_flow_edit(struct dd_desk *desk, const struct dd_record *after, const struct dd_order *order,
                 struct dd_outcome *outcome, struct dd_problems *problems, struct dd_error *err)
{
    struct dd_sheet *sheet = dd_sheet_new(desk, NULL, order, problems, err);
    struct dd_change change = { .what = "edit", .reason = order->reason };
    if (dd_sheet_load(sheet, after->id) < 0)
        return -1;
    sheet->after = dd_record_copy(after, sheet->arena);
    sheet->after->state = sheet->before->state;
    sheet->after->due_on = sheet->before->due_on;
    sheet->after->remind_on = sheet->before->remind_on;
    dd_sheet_preset(sheet, sheet->after, false);
    for (unsigned row = 0; sheet->after->kind->fields[row].key; row++)
        check_row(sheet, row);
    dd_sheet_check(sheet);
    if (sheet->before->voided_on != DD_NO_DAY)
        dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, NULL, NULL, "%s",
                        _("is void; nothing more is done with it"));
    if (sheet->flow && sheet->flow->changed)
        sheet->flow->changed(sheet);
    dd_sheet_called(sheet);
    if (!sheet->lacks && sheet->flow && sheet->flow->edited)
        sheet->flow->edited(sheet);
    if (sheet->lacks || sheet->failed)
        return dd_sheet_refused(sheet);
    if (dd_door_edit(desk->store, sheet->before, sheet->after, &change, err) < 0)
        return -1;
    sheet->seq = change.seq;
    if (dd_due_set(sheet) < 0 || dd_sheet_wanted(sheet) < 0)
        return -1;
    dd_sheet_tell(sheet, outcome);
    return 0;
}

/* `team.person` is told by the label of its first row. */
static void refuse_link(struct dd_sheet *sheet, const struct dd_kind *kind,
                        const struct dd_link *link)
{
    char name[64];
    snprintf(name, sizeof name, "%.*s", (int)strcspn(link->field, "."), link->field);
    int row = dd_field_row(kind, name);
    bool chinese = dd_speaks_chinese() && row >= 0;
    dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, NULL, NULL, _("%s %s refers to it: %s"),
                    chinese ? kind->label : kind->name, link->key,
                    chinese ? kind->fields[row].label : link->field);
}

/* What a move had another record do stands without it, and then nothing takes it back any more. */
static int check_caused(struct dd_sheet *sheet)
{
    struct dd_caused *caused;
    unsigned count;
    for (unsigned i = 0; i < sheet->step_count; i++) {
        const struct dd_step *step = &sheet->steps[i];
        if (step->nth == 0 || step->undone_seq)
            continue;
        if (dd_caused_load(sheet->desk->store, step->history_seq, sheet->arena, &caused, &count,
                           sheet->err) < 0)
            return dd_sheet_fail(sheet);
        for (unsigned j = 0; j < count; j++) {
            const struct dd_record *moved =
                caused[j].step.nth ? dd_load_id(sheet, caused[j].record) : NULL;
            if (moved && moved->voided_on == DD_NO_DAY)
                dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, NULL,
                                _("to take back the move itself: undo KEY --reason TEXT"),
                                _("%s has moved along with it"), moved->key);
        }
    }
    return 0;
}

/* A record does not hold itself. */
static int check_unused(struct dd_sheet *sheet)
{
    struct dd_link *links;
    unsigned count;
    if (dd_links_load(sheet->desk->store, sheet->before->id, NULL, NULL, sheet->arena, &links,
                      &count, sheet->err) < 0)
        return dd_sheet_fail(sheet);
    for (unsigned i = 0; i < count; i++) {
        const struct dd_kind *kind = dd_kind_find(links[i].kind);
        if (kind && !kind->weak && links[i].record != sheet->before->id)
            refuse_link(sheet, kind, &links[i]);
    }
    if (sheet->lacks)
        dd_sheet_hint(sheet, _("what is named has to be set aside or taken back first"));
    return 0;
}

int dd_sheet_void(struct dd_sheet *sheet, struct dd_change *change)
{
    if (sheet->flow && sheet->flow->voided)
        sheet->flow->voided(sheet);
    sheet->after->due_on = DD_NO_DAY;
    if (sheet->failed || dd_door_void(sheet->desk->store, sheet->before, sheet->after,
                                      dd_today(sheet), change, sheet->err) < 0)
        return dd_sheet_fail(sheet);
    dd_sheet_forget(sheet);
    return 0;
}

/* Seen as it will stand, but the store writes that day itself. */
static void ask_leave(struct dd_sheet *sheet)
{
    if (sheet->lacks || !sheet->flow || !sheet->flow->leaves)
        return;
    sheet->after->voided_on = dd_today(sheet);
    sheet->flow->leaves(sheet);
    sheet->after->voided_on = DD_NO_DAY;
}

int dd_flow_void(struct dd_desk *desk, int64_t id, const char *reason, struct dd_outcome *outcome,
                 struct dd_problems *problems, struct dd_error *err)
{
    const struct dd_order order = { .verb = "void", .on = DD_NO_DAY, .reason = reason };
    struct dd_sheet *sheet = dd_sheet_new(desk, NULL, &order, problems, err);
    struct dd_change change = { .what = "void", .reason = reason };
    if (dd_sheet_load(sheet, id) < 0 || check_unused(sheet) < 0 || check_caused(sheet) < 0)
        return -1;
    if (!reason)
        dd_sheet_refuse(sheet, DD_E_MISSING, DD_NO_ROW, NULL, NULL, "%s", _("--reason is missing"));
    if (sheet->before->voided_on != DD_NO_DAY)
        dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, NULL, NULL, "%s", _("is void already"));
    ask_leave(sheet);
    if (sheet->lacks)
        return dd_sheet_refused(sheet);
    if (sheet->failed || dd_sheet_void(sheet, &change) < 0)
        return -1;
    sheet->seq = change.seq;
    if (dd_sheet_wanted(sheet) < 0)
        return -1;
    dd_sheet_tell(sheet, outcome);
    return 0;
}
