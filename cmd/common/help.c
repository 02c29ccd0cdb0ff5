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

const char *help_words(const struct call *call, const char *chinese, const char *label)
{
    return call->chinese ? dd_arena_format(call->arena, "%s · %s", chinese, _(label)) : _(label);
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
                 row->takes ? " " : "", row->takes ? _(row->takes) : "");
        put_pair(call, left, _(row->help));
    }
}

/* Those whose names begin with `first`. */
static void put_verbs(struct call *call, const struct verb *verbs, const char *first,
                      const char *heading)
{
    char left[LINE_SIZE];

    if (!verbs || !verbs->name)
        return;
    put_heading(call, heading);
    for (const struct verb *verb = verbs; verb->name; verb++) {
        if (!verb->name[0] || strncmp(verb->name, first, strlen(first)) != 0)
            continue;
        snprintf(left, sizeof left, "%s%s%s", verb->name, verb->arguments ? " " : "",
                 verb->arguments ? _(verb->arguments) : "");
        put_pair(call, left, help_words(call, verb->chinese, verb->label));
    }
}

/* The labels of moves are those of the office's forms; in English the states say what a move does. */
static void put_move(struct call *call, const struct verb_move *move)
{
    const struct dd_move_seen *row = &move->row;
    char right[LINE_SIZE];

    if (call->chinese)
        snprintf(right, sizeof right, "%s · %s", move->kind->label, row->label);
    else if (row->from)
        snprintf(right, sizeof right, "%s: %s -> %s", move->kind->name, row->from,
                 row->to ? row->to : "");
    else
        snprintf(right, sizeof right, "%s", move->kind->name);
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
    if (!tool->name) {
        spool_put(&call->out, "\n");
        front_print_tasks(call);
    }
    put_verbs(call, tool->verbs, "", _("Its own verbs"));
    put_verbs(call, common_verbs, "", _("Verbs every task has"));
    if (tool->name)
        put_moves(call);
    put_options(call, common_options, _("Options every program has"));
    spool_format(&call->out, _("\nMore about a verb: %s help VERB\n"), tool->program);
}

/* What may follow a word that is only the first of two: `policy`. */
static void put_group(struct call *call)
{
    spool_format(&call->out, _("usage: %s %s … [OPTIONS]\n"), call->tool->program, call->word);
    put_verbs(call, call->tool->verbs, dd_arena_format(call->arena, "%s ", call->word),
              _("Its own verbs"));
    put_options(call, common_options, _("Options every program has"));
}

/* Of the rows of one verb in a workflow: by what way, and on which condition. */
static void put_way(struct call *call, const struct dd_move_seen *row)
{
    const char *from = row->from ? call_label(call, row->from, row->from_label) : "-";
    const char *way = row->to ? dd_arena_format(call->arena, "%s -> %s", from,
                                                call_label(call, row->to, row->to_label))
                              : from;
    const char *article = row->article ? row->article : "";

    if (call->chinese)
        article = dd_arena_format(call->arena, *article ? "%s（%s）" : "%s", row->label, article);
    put_pair(call, way, article);
    if (row->condition)
        put_pair(call, "", call_label(call, row->condition_en, row->condition));
}

/* A word that the move needs: `reason=revoked`, and what it means. */
static void put_needed(struct call *call, const char *name, const char *value, const char *right)
{
    put_pair(call, dd_arena_format(call->arena, "%s=%s", name, value), right);
}

static void put_reasons(struct call *call, const struct dd_move_seen *row)
{
    for (const struct dd_choice *reason = row->reasons ? row->reasons + 1 : NULL;
         reason && reason->key; reason++)
        put_needed(call, "reason", reason->key, call_label(call, "", reason->label));
    if (row->reasoned)
        put_needed(call, "reason", "…", _("needed: why"));
}

/* The fields a move asks for. */
static void put_asked(struct call *call, const struct dd_kind *kind, const char *verb)
{
    const size_t length = strlen(verb);

    for (const struct dd_field *field = kind->fields; field->key; field++) {
        for (const char *at = field->asked_by; at && *at; at += strspn(at, " ")) {
            const size_t word = strcspn(at, " ");

            if (word == length && strncmp(at, verb, word) == 0)
                put_needed(call, field->key, "…",
                           dd_arena_format(call->arena, call->chinese ? "%s: %s" : "%s",
                                           _("needed"), field->label));
            at += word;
        }
    }
}

/* A verb of one workflow: its ways, then what all of them need. */
static void put_kind_of_move(struct call *call, const struct dd_kind *kind)
{
    struct dd_move_seen row, asking = { 0 };
    bool found = false;

    for (unsigned i = 0; dd_flow_row(kind, i, &row); i++) {
        if (row.by_program || strcmp(row.verb, call->word) != 0)
            continue;
        if (!found)
            put_heading(call, call_label(call, kind->name, kind->label));
        found = true;
        put_way(call, &row);
        asking.decided = asking.decided || row.decided;
        asking.reasoned = asking.reasoned || row.reasoned;
        asking.reasons = row.reasons ? row.reasons : asking.reasons;
    }
    if (asking.decided)
        put_needed(call, "by", "…", _("needed: who decided"));
    put_reasons(call, &asking);
    if (found)
        put_asked(call, kind, call->word);
}

static void put_words(struct call *call)
{
    put_heading(call, _("What every move takes"));
    for (const struct option_row *row = move_words; row->name; row++)
        put_needed(call, row->name, _(row->takes), _(row->help));
}

static void put_verb(struct call *call)
{
    const struct verb *verb = call->verb;
    const bool moving = verb == &move_verb;

    spool_format(&call->out, _("usage: %s %s%s%s [OPTIONS]\n"), call->tool->program, call->word,
                 verb->arguments ? " " : "", verb->arguments ? _(verb->arguments) : "");
    if (verb->label)
        spool_format(&call->out, "\n%s\n", _(verb->label));
    for (const struct dd_kind *const *kind = dd_kinds(); moving && *kind; kind++)
        if (verbs_owns(call->tool, *kind))
            put_kind_of_move(call, *kind);
    if (moving)
        put_words(call);
    put_options(call, verb->options, _("Its own options"));
    put_options(call, common_options, _("Options every program has"));
}

void help_print(struct call *call)
{
    if (call->verb)
        put_verb(call);
    else if (call->word)
        put_group(call);
    else
        put_program(call);
}

bool help_is(const char *word)
{
    return verbs_called(word, "help", "帮助");
}

void help_reorder(int argc, char **argv)
{
    static const struct option_row *const tables[] = { common_options, NULL };
    static char option[] = "--help";
    struct dd_arena *arena = dd_arena_new();
    struct options options = { 0 };
    struct dd_error err = { 0 };
    int at = argc;

    if (options_read(&options, tables, STOP_AT_WORD, argc, argv, arena, &err) == 0)
        at -= (int)options.count;
    if (at < argc && help_is(argv[at])) {
        memmove(argv + at, argv + at + 1, (size_t)(argc - at - 1) * sizeof *argv);
        argv[argc - 1] = option;
    }
    dd_arena_free(arena);
}
