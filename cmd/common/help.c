#include "common/help.h"

#include "common/front.h"
#include "common/say.h"
#include "common/verbs.h"

#include <stdio.h>
#include <string.h>

enum { LEFT_WIDTH = 26, LINE_SIZE = 512 };

/* What stands on the left, and in one column beside it what it means. */
static void put_pair(struct call *call, const char *left, const char *right)
{
    const size_t width = dd_width(left, strlen(left), 0);

    if (width > LEFT_WIDTH)
        spool_format(&call->out, "  %s\n  %*s  %s\n", left, LEFT_WIDTH, "", right);
    else
        spool_format(&call->out, "  %s%*s  %s\n", left, (int)(LEFT_WIDTH - width), "", right);
}

static void put_heading(struct call *call, const char *heading)
{
    spool_format(&call->out, "\n%s\n", heading);
}

static void put_options(struct call *call, const struct option_row *rows, const char *heading)
{
    char left[LINE_SIZE];

    if (!rows || !rows->name)
        return;
    put_heading(call, heading);
    for (const struct option_row *row = rows; row->name; row++) {
        int length = row->letter ? snprintf(left, sizeof left, "-%c, ", row->letter)
                                 : snprintf(left, sizeof left, "    ");

        snprintf(left + length, sizeof left - (size_t)length, "--%s%s%s", row->name,
                 row->takes ? " " : "", row->takes ? row->takes : "");
        put_pair(call, left, _(row->help));
    }
}

static void put_verbs(struct call *call, const struct verb *verbs, const char *heading)
{
    char left[LINE_SIZE];

    if (!verbs || !verbs->name)
        return;
    put_heading(call, heading);
    for (const struct verb *verb = verbs; verb->name; verb++) {
        if (!verb->name[0])
            continue;
        snprintf(left, sizeof left, "%s%s%s", verb->name, verb->arguments ? " " : "",
                 verb->arguments ? _(verb->arguments) : "");
        put_pair(call, left, _(verb->label));
    }
}

/* The labels of moves are those of the office's forms; in English the states say what a move does. */
static void put_move(struct call *call, const struct verb_move *move)
{
    const struct dd_move_seen *row = &move->row;
    char right[LINE_SIZE];

    if (call->chinese)
        snprintf(right, sizeof right, "%s · %s", move->kind->label, row->label);
    else
        snprintf(right, sizeof right, "%s: %s -> %s", move->kind->name, row->from ? row->from : "",
                 row->to ? row->to : "");
    put_pair(call, row->verb, right);
}

static void put_moves(struct call *call)
{
    struct verb_move move;

    for (unsigned i = 0; verbs_move(call->tool, i, &move); i++) {
        if (i == 0)
            put_heading(call, _("Moves: VERB KEY… [FIELD=VALUE…]"));
        put_move(call, &move);
    }
}

static void put_program(struct call *call)
{
    const struct tool *tool = call->tool;

    spool_format(&call->out, _("usage: %s VERB [KIND] … [OPTIONS]\n"), tool->program);
    spool_format(&call->out, "\n%s\n", _(tool->label));
    if (!tool->name)
        front_print_tasks(call);
    put_verbs(call, tool->verbs, _("Its own verbs"));
    put_verbs(call, common_verbs, _("Verbs every task has"));
    if (tool->name)
        put_moves(call);
    put_options(call, common_options, _("Options"));
}

/* Which fields a move asks for, of all the kinds that have it. */
static void put_asked(struct call *call, const struct dd_kind *kind, const char *verb)
{
    struct dd_text fields = { 0 };
    const size_t length = strlen(verb);

    for (const struct dd_field *field = kind->fields; field->key; field++) {
        for (const char *at = field->asked_by; at && *at; at += strspn(at, " ")) {
            const size_t word = strcspn(at, " ");

            if (word == length && strncmp(at, verb, word) == 0)
                dd_text_format(&fields, "%s%s", fields.length ? ", " : "",
                               call_label(call, field->key, field->label));
            at += word;
        }
    }
    if (fields.length)
        spool_format(&call->out, _("    asks for: %s\n"), dd_text_get(&fields));
    dd_text_free(&fields);
}

static void put_rows_of_move(struct call *call, const struct dd_kind *kind)
{
    struct dd_move_seen row;
    bool found = false;

    for (unsigned i = 0; dd_flow_row(kind, i, &row); i++) {
        if (row.by_program || strcmp(row.verb, call->word) != 0)
            continue;
        spool_format(&call->out, "  %s  %s: %s -> %s%s%s%s\n", row.verb,
                     call_label(call, kind->name, kind->label),
                     row.from ? call_label(call, row.from, row.from_label) : "-",
                     row.to ? call_label(call, row.to, row.to_label) : "-",
                     row.article ? "  (" : "", row.article ? row.article : "",
                     row.article ? ")" : "");
        for (const struct dd_choice *reason = row.reasons ? row.reasons + 1 : NULL;
             reason && reason->key; reason++)
            spool_format(&call->out, "    reason=%s%s%s\n", reason->key, call->chinese ? " " : "",
                         call->chinese ? reason->label : "");
        if (row.decided)
            spool_format(&call->out, "%s\n", _("    by= names who decided"));
        found = true;
    }
    if (found)
        put_asked(call, kind, call->word);
}

static void put_verb(struct call *call)
{
    const struct verb *verb = call->verb;

    spool_format(&call->out, _("usage: %s %s%s%s [OPTIONS]\n\n"), call->tool->program, call->word,
                 verb->arguments ? " " : "", verb->arguments ? _(verb->arguments) : "");
    if (verb->label)
        spool_format(&call->out, "%s\n", _(verb->label));
    for (const struct dd_kind *const *kind = dd_kinds(); verb == &move_verb && *kind; kind++)
        put_rows_of_move(call, *kind);
    put_options(call, verb->options, _("Its own options"));
    put_options(call, common_options, _("Options"));
}

void help_print(struct call *call)
{
    if (call->verb)
        put_verb(call);
    else
        put_program(call);
}
