/* What is said of a move that cannot be made, and what can be done instead. */
#include "flow/sheet.h"

#include "base/say.h"
#include "record/say_field.h"

#include <stdio.h>
#include <string.h>

static const struct dd_move *first_row(const struct dd_flow *flow)
{
    static const struct dd_move none = { 0 };

    return flow ? flow->moves : &none;
}

static bool named_before(struct dd_sheet *sheet, const struct dd_move *move)
{
    for (const struct dd_move *prior = sheet->flow->moves; prior < move; prior++)
        if (dd_move_starts(prior, sheet->before) && !strcmp(prior->verb, move->verb) &&
            (!prior->when || prior->when(sheet)))
            return true;
    return false;
}

/* `submit 报送整改报告, return 退回` */
static void add_move(struct dd_text *out, const struct dd_move *move)
{
    bool chinese = dd_speaks_chinese();

    dd_text_format(out, "%s%s%s%s", out->length ? ", " : "", move->verb, chinese ? " " : "",
                   chinese ? move->label : "");
}

const char *dd_verb_shown(const struct dd_sheet *sheet, const char *verb)
{
    const struct dd_move *move = first_row(sheet->flow);
    struct dd_text said = { 0 };

    while (move->verb && strcmp(move->verb, verb) != 0)
        move++;
    if (!move->verb)
        return verb;
    add_move(&said, move);
    verb = dd_arena_string(sheet->arena, dd_text_get(&said));
    dd_text_free(&said);
    return verb;
}

/* A move that sets a row, as the row names it: a verb of its own kind, or `extension.grant`. */
static void add_setter(const struct dd_sheet *sheet, const char *word, size_t length,
                       struct dd_text *out)
{
    const struct dd_kind *own = sheet->after->kind, *kind = own;
    const char *verb = memchr(word, '.', length);
    char name[32];

    if (verb) {
        snprintf(name, sizeof name, "%.*s", (int)(verb - word), word);
        kind = dd_kind_find(name);
    }
    verb = verb ? verb + 1 : word;
    length -= (size_t)(verb - word);
    const struct dd_move *move = first_row(kind ? dd_flow_of(sheet->desk, kind) : NULL);
    while (move->verb && (strncmp(move->verb, verb, length) != 0 || move->verb[length]))
        move++;
    if (!move->verb)
        return;
    add_move(out, move);
    if (kind != own)
        dd_text_format(out, _(" of %s"), dd_speaks_chinese() ? kind->label : kind->name);
}

void dd_setters_say(const struct dd_sheet *sheet, const struct dd_field *field, struct dd_text *out)
{
    const char *words = field->set_by ? field->set_by : field->asked_by;

    for (const char *word = words; word && *word; word += strspn(word, " ")) {
        const size_t length = strcspn(word, " ");

        add_setter(sheet, word, length, out);
        word += length;
    }
}

/* What a person could do instead. */
static void possible(struct dd_sheet *sheet, struct dd_text *out)
{
    for (const struct dd_move *move = first_row(sheet->flow); move->verb; move++)
        if (sheet->before && dd_move_starts(move, sheet->before) && !move->by_program &&
            !dd_same_word(move->verb, sheet->order->verb) && !named_before(sheet, move) &&
            (!move->when || move->when(sheet)))
            add_move(out, move);
}

/* The last thing this sheet found lacking; of that field, unless it is NULL. */
static struct dd_error *last_error(struct dd_sheet *sheet, const char *field)
{
    size_t at = sheet->problems ? sheet->problems->count : 0;

    for (; at > sheet->others; at--) {
        struct dd_error *problem = &sheet->problems->list[at - 1].error;

        if (problem->severity == DD_ERROR && (!field || !strcmp(problem->field, field)))
            return problem;
    }
    return NULL;
}

void dd_suggest(struct dd_sheet *sheet, int row, const char *text)
{
    struct dd_error *last = last_error(sheet, sheet->after->kind->fields[row].key);

    if (last)
        dd_hint(last, "%s", text);
}

/*
 * Where there is nothing else, the move itself, once what lacks is there. The moves of a kind without states do not stand
 * in for one another, and nobody closes a unit because it could not be renamed: they are named to whoever asks for none.
 */
static void hint(struct dd_sheet *sheet, const char *first)
{
    struct dd_error *last = last_error(sheet, NULL);
    struct dd_text now = { 0 };

    if (!last || last->hint[0])
        return;
    const bool stands_in = sheet->after->kind->states || !(first || sheet->move);

    if (stands_in)
        possible(sheet, &now);
    if (first && now.length) {
        dd_hint(last, _("%s; possible now: %s"), first, dd_text_get(&now));
    } else if (first) {
        dd_hint(last, "%s", first);
    } else if (now.length) {
        dd_hint(last, _("possible now: %s"), dd_text_get(&now));
    } else if (sheet->before && sheet->move && stands_in) {
        add_move(&now, sheet->move);
        dd_hint(last, _("possible once that is there: %s"), dd_text_get(&now));
    }
    dd_text_free(&now);
}

void dd_sheet_hint(struct dd_sheet *sheet, const char *first)
{
    const struct dd_error *last = last_error(sheet, NULL);

    if (last && last->code == DD_E_REFUSED)
        hint(sheet, first);
}

/* The row of that verb that a condition keeps from being made here, else any row of it; NULL: the kind has none. */
static const struct dd_move *row_meant(const struct dd_sheet *sheet)
{
    const struct dd_move *meant = NULL;

    for (const struct dd_move *move = first_row(sheet->flow); move->verb; move++) {
        if (move->from == DD_NOWHERE || !dd_same_word(move->verb, sheet->order->verb))
            continue;
        if (dd_move_starts(move, sheet->before) && dd_move_asked(sheet, move))
            return move;
        if (!meant || meant->by_program)
            meant = move;
    }
    return meant;
}

/* A word that is no move of the kind is a slip of the command line; of a file it has been told already. */
static void refuse_word(struct dd_sheet *sheet)
{
    const struct dd_kind *kind = sheet->after->kind;

    dd_sheet_refuse(sheet, DD_E_USAGE, DD_NO_ROW, NULL, NULL,
                    kind->states ? _("'%s' is no move of %s")
                                 : _("'%s' is no move: %s has no workflow"),
                    sheet->order->verb, dd_speaks_chinese() ? kind->label : kind->name);
    hint(sheet, NULL);
}

static void refuse_here(struct dd_sheet *sheet, const struct dd_move *meant)
{
    const struct dd_record *record = sheet->after;
    const struct dd_choice *state = record->state ? &record->kind->states[record->state] : NULL;
    bool chinese = dd_speaks_chinese();
    const char *kind = chinese ? record->kind->label : record->kind->name,
               *verb = dd_verb_shown(sheet, meant->verb),
               *where = !state    ? "-"
                        : chinese ? state->label
                                  : state->key;

    if (dd_move_starts(meant, sheet->before) && meant->when_label)
        dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, meant->article, NULL,
                        _("%s is now %s; from there %s is possible only if: %s"), kind, where, verb,
                        chinese ? meant->when_label : meant->when_label_en);
    else
        dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, meant->article, NULL,
                        _("%s is now %s, so %s is not possible"), kind, where, verb);
}

void dd_sheet_refuse_verb(struct dd_sheet *sheet)
{
    const struct dd_move *meant = row_meant(sheet);

    if (!meant)
        refuse_word(sheet);
    else if (!dd_move_asked(sheet, meant))
        dd_sheet_refuse(sheet, DD_E_REFUSED, DD_NO_ROW, meant->article, NULL,
                        _("%s is done by the program, never by hand"),
                        dd_verb_shown(sheet, meant->verb));
    else
        refuse_here(sheet, meant);
}
