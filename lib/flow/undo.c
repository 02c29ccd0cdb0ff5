/*
 * Taking back the last move with all it caused: fields go back, records it made are voided, their numbers stay used,
 * messages not yet sent are dropped. Refused, with the list, while anything that came later rests on it.
 */
#include "flow/sheet.h"

#include "base/say.h"
#include "record/say_field.h"
#include "store/link.h"

#include <stdlib.h>
#include <string.h>

/* What an undo takes back: the move itself and, after it, everything it caused. */
struct taken {
    struct dd_caused *list;
    unsigned count;
    int64_t seq; /* of the move */
};

static bool is_taken(const struct taken *taken, int64_t record, int64_t seq)
{
    for (unsigned i = 0; i < taken->count; i++)
        if (taken->list[i].record == record && (!seq || taken->list[i].step.history_seq == seq))
            return true;
    return false;
}

static bool was_made(const struct taken *taken, int64_t record)
{
    for (unsigned i = 0; i < taken->count; i++)
        if (taken->list[i].record == record && taken->list[i].step.nth == 0)
            return true;
    return false;
}

static void rests(struct dd_sheet *sheet, const char *key, const char *why)
{
    dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, NULL, NULL, _("cannot be taken back: %s %s"),
                    key, why);
}

static void refers(struct dd_sheet *sheet, const char *key, const char *to)
{
    dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, NULL, NULL,
                    _("cannot be taken back: %s refers to %s"), key, to);
}

/* A record the move made or moved must not have moved on by itself since; of a weak one it counts whether it went out. */
static int check_steps(struct dd_sheet *sheet, const struct taken *taken, int64_t id,
                       const char *key)
{
    struct dd_step *steps;
    unsigned count;
    if (dd_steps_load(sheet->desk->store, id, sheet->arena, &steps, &count, sheet->err) < 0)
        return dd_sheet_fail(sheet);
    for (unsigned i = 0; i < count; i++)
        if (!steps[i].undone_seq && steps[i].history_seq > taken->seq &&
            !is_taken(taken, id, steps[i].history_seq))
            rests(sheet, key, _("has moved since"));
    return 0;
}

/*
 * Nothing that came later may refer to the record, nothing at all to one that was made; weak kinds (reminders) do not hold.
 * A unit or an inspector is referred to day by day, which rests on none of its moves: that is told, and no more.
 */
static int check_links(struct dd_sheet *sheet, const struct taken *taken,
                       const struct dd_record *record)
{
    const bool made = was_made(taken, record->id), stands = !made && !record->kind->states;
    struct dd_link *links;
    unsigned count;
    if (dd_links_load(sheet->desk->store, record->id, NULL, NULL, sheet->arena, &links, &count,
                      sheet->err) < 0)
        return dd_sheet_fail(sheet);
    for (unsigned i = 0; i < count; i++) {
        const struct dd_kind *kind = dd_kind_find(links[i].kind);
        struct dd_step *steps;
        unsigned n;
        if ((kind && kind->weak) || is_taken(taken, links[i].record, 0))
            continue;
        if (dd_steps_load(sheet->desk->store, links[i].record, sheet->arena, &steps, &n,
                          sheet->err) < 0)
            return dd_sheet_fail(sheet);
        if (!made && (!n || steps[0].history_seq < taken->seq))
            continue;
        if (!stands)
            refers(sheet, links[i].key, record->key);
        else
            dd_warn(sheet, NULL, DD_NO_ROW,
                    _("%s, entered since, refers to it; see whether it still holds"), links[i].key);
    }
    return 0;
}

static void sent(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    rests(sheet, columns[0],
          columns[1] && !strcmp(columns[1], "paper") ? _("was delivered") : _("was sent"));
}

static int check_all(struct dd_sheet *sheet, const struct taken *taken)
{
    unsigned corrected = 0;

    for (unsigned i = 0; i < taken->count && !sheet->failed; i++) {
        const struct dd_caused *one = &taken->list[i];
        const struct dd_record *record = dd_load_id(sheet, one->record);
        const struct dd_bind binds[] = { { "about", .number = one->record },
                                         { "seq", .number = taken->seq },
                                         { 0 } };
        bool held = i == 0 || was_made(taken, one->record);
        if (!record ||
            (!record->kind->weak && check_steps(sheet, taken, one->record, record->key) < 0) ||
            (held && check_links(sheet, taken, record) < 0))
            return -1;
        dd_ask_each(sheet, "sent-about", binds, sent, NULL);
        if (dd_ask(sheet, "edited-since", binds)) {
            rests(sheet, record->key, _("was corrected since"));
            corrected++;
        }
    }
    if (sheet->lacks)
        dd_sheet_hint(sheet, sheet->lacks == corrected
                                 ? NULL
                                 : _("what is named has to be set aside or taken back first"));
    return sheet->failed ? -1 : 0;
}

/* Messages about a record that nobody has sent yet. */
struct waiting {
    int64_t id[64];
    unsigned count;
};

static void wait_for(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    struct waiting *waiting = with;
    (void)sheet;
    if (waiting->count < sizeof waiting->id / sizeof *waiting->id)
        waiting->id[waiting->count++] = strtoll(columns[0], NULL, 10);
}

/* Of its own, for a record that the undo takes back. */
static struct dd_sheet *sheet_of(struct dd_sheet *sheet)
{
    static const struct dd_order none = { .on = DD_NO_DAY };
    return dd_sheet_new(sheet->desk, sheet, &none, sheet->problems, sheet->err);
}

static int set_aside(struct dd_sheet *sheet, int64_t id, struct dd_change *change)
{
    struct dd_sheet *gone = sheet_of(sheet);
    if (dd_sheet_load(gone, id) < 0)
        return dd_sheet_fail(sheet);
    if (gone->before->voided_on != DD_NO_DAY)
        return 0;
    return dd_sheet_void(gone, change) < 0 ? dd_sheet_fail(sheet) : 0;
}

static int drop_waiting(struct dd_sheet *sheet, int64_t id, int64_t seq)
{
    struct waiting waiting;
    const struct dd_bind binds[] = { { "about", .number = id }, { "seq", .number = seq }, { 0 } };
    struct dd_change change = { .what = "void", .reason = sheet->order->reason };
    do { /* a batch at a time: those set aside wait no more */
        waiting.count = 0;
        dd_ask_each(sheet, "waiting-about", binds, wait_for, &waiting);
        for (unsigned i = 0; i < waiting.count; i++)
            if (set_aside(sheet, waiting.id[i], &change) < 0)
                return -1;
    } while (waiting.count && !sheet->failed);
    return sheet->failed ? -1 : 0;
}

/* Lay back what the move changed, and the state it came from. */
static int step_back(struct dd_sheet *sheet, const struct dd_caused *one, struct dd_change *change)
{
    struct dd_store *store = sheet->desk->store;
    struct dd_sheet *back = sheet_of(sheet);
    if (dd_sheet_load(back, one->record) < 0 ||
        dd_history_before(store, one->step.history_seq, back->after, sheet->err) < 0)
        return dd_sheet_fail(sheet);
    if (back->before->voided_on != DD_NO_DAY && back->flow && back->flow->voided)
        back->flow->voided(back);
    back->after->state = one->step.from;
    if (dd_door_undo(store, back->before, back->after, one->step.nth, change, sheet->err) < 0)
        return dd_sheet_fail(sheet);
    for (unsigned i = 0; i < back->step_count; i++)
        if (back->steps[i].nth == one->step.nth)
            back->steps[i].undone_seq = change->seq;
    return dd_due_set(back) < 0 ? dd_sheet_fail(sheet) : 0;
}

static int take_back(struct dd_sheet *sheet, const struct taken *taken)
{
    for (unsigned i = taken->count; i > 0; i--) {
        const struct dd_caused *one = &taken->list[i - 1];
        struct dd_change change = { .what = "undo", .reason = sheet->order->reason };
        if (drop_waiting(sheet, one->record, taken->seq) < 0)
            return -1;
        int result = one->step.nth == 0 ? set_aside(sheet, one->record, &change)
                                        : step_back(sheet, one, &change);
        if (result < 0)
            return -1;
    }
    return 0;
}

/* What came along with a move of another record goes back along with it. */
static void refuse_caused(struct dd_sheet *sheet, const struct dd_step *last)
{
    const struct dd_bind binds[] = { { "seq", .number = last->cause_seq }, { 0 } };
    const struct dd_record *cause = dd_load_id(sheet, dd_ask(sheet, "record-of-entry", binds));
    if (!cause)
        return;
    dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, NULL, NULL,
                    _("its last move %s came with one of %s %s; take that one back"),
                    dd_verb_shown(sheet, last->verb),
                    dd_speaks_chinese() ? cause->kind->label : cause->kind->name, cause->key);
}

/* The move to take back; NULL, with the refusal said, when there is none or another move asked for it. */
static const struct dd_step *last_move(struct dd_sheet *sheet)
{
    const struct dd_step *last = dd_step_last(sheet->steps, sheet->step_count);
    if (!last || last->nth == 0) {
        dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, NULL,
                        _("to set the record aside: void KEY --reason TEXT"), "%s",
                        _("has no move to take back"));
        return NULL;
    }
    if (last->cause_seq) {
        refuse_caused(sheet, last);
        return NULL;
    }
    return last;
}

static int gather(struct dd_sheet *sheet, const struct dd_step *last, struct taken *taken)
{
    struct dd_caused *caused;
    unsigned count;
    if (dd_caused_load(sheet->desk->store, last->history_seq, sheet->arena, &caused, &count,
                       sheet->err) < 0)
        return dd_sheet_fail(sheet);
    taken->list = dd_arena_alloc(sheet->arena, (count + 1) * sizeof *taken->list);
    taken->list[0] = (struct dd_caused){ sheet->before->id, *last };
    if (count)
        memcpy(taken->list + 1, caused, count * sizeof *caused);
    taken->count = count + 1;
    taken->seq = last->history_seq;
    return 0;
}

int dd_flow_undo(struct dd_desk *desk, int64_t id, const char *reason, struct dd_outcome *outcome,
                 struct dd_problems *problems, struct dd_error *err)
{
    const struct dd_order order = { .verb = "undo", .on = DD_NO_DAY, .reason = reason };
    struct dd_sheet *sheet = dd_sheet_new(desk, NULL, &order, problems, err);
    struct taken taken = { 0 };
    if (dd_sheet_load(sheet, id) < 0)
        return -1;
    if (!reason)
        dd_sheet_refuse(sheet, DD_E_MISSING, DD_NO_ROW, NULL, NULL, "%s", _("--reason is missing"));
    if (sheet->before->voided_on != DD_NO_DAY)
        dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, NULL, NULL, "%s",
                        _("is void; nothing more is done with it"));
    const struct dd_step *last = sheet->lacks ? NULL : last_move(sheet);
    if (last && sheet->flow && sheet->flow->leaves) {
        sheet->after->state = last->from;
        sheet->flow->leaves(sheet);
    }
    if (!last || sheet->lacks)
        return dd_sheet_refused(sheet);
    if (sheet->failed || gather(sheet, last, &taken) < 0 || check_all(sheet, &taken) < 0)
        return -1;
    if (sheet->lacks)
        return dd_sheet_refused(sheet);
    if (take_back(sheet, &taken) < 0 ||
        dd_record_load(desk->store, id, sheet->arena, &sheet->after, err) < 0)
        return -1;
    dd_sheet_tell(sheet, outcome);
    return 0;
}
