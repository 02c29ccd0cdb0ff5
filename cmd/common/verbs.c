#include "common/verbs.h"

#include "common/front.h"
#include "common/run.h"
#include "common/say.h"

#include <dudao/text.h>
#include <stdio.h>
#include <string.h>

/* clang-format off */
const struct option_row common_options[] = {
    { "store",        0,   N_("FILE"),   N_("the store, else DUDAO_STORE, else the user's own") },
    { "format",       'f', N_("FORMAT"), N_("table, json, csv, yaml or tsv") },
    { "today",        0,   N_("DATE"),   N_("the day to take for today, else DUDAO_TODAY") },
    { "lang",         0,   "zh|en",      N_("the language of what people read") },
    { "dry-run",      'n', NULL,         N_("do everything, then take it back") },
    { "quiet",        'q', NULL,         N_("errors alone, and the results asked for") },
    { "reveal",       0,   NULL,         N_("personal data too; this is noted in the history") },
    { "on-behalf-of", 0,   N_("PERSON"), N_("for whom one types; not a signature") },
    { "no-color",     0,   NULL,         N_("no colour; NO_COLOR says the same") },
    { "help",         'h', NULL,         N_("this help") },
    { "version",      0,   NULL,         N_("the version") },
    { 0 },
};

static const struct option_row import_options[] = {
    { "from",     0, N_("FORMAT"), N_("yaml or json, whatever the file is called") },
    { "encoding", 0, N_("ENCODING"), N_("what the file is written in, as GB18030") },
    { "update",   0, NULL,         N_("change records that differ from the file") },
    { "legacy",   0, NULL,         N_("records from before the system; with --reason") },
    { "restore",  0, NULL,         N_("take an export back into an empty store, exactly") },
    { "reason",   0, N_("TEXT"),   N_("why, kept in the history") },
    { "force",    0, NULL,         N_("over the guards that allow it; with --reason") },
    { 0 },
};

static const struct option_row move_options[] = {
    { "reason", 0, N_("TEXT"), N_("why, kept in the history") },
    { "force",  0, NULL,       N_("over the guards that allow it; with --reason") },
    { 0 },
};

static const struct option_row reason_options[] = {
    { "reason", 0, N_("TEXT"), N_("why, kept in the history") },
    { 0 },
};

static const struct option_row list_options[] = {
    { "columns", 0, N_("NAMES"), N_("the columns, parted by commas") },
    { "sort",    0, N_("NAMES"), N_("fields to sort by, a - before one for descending") },
    { "limit",   0, "N",         N_("the first N alone") },
    { "group",   0, N_("FIELD"), N_("how many there are of each value") },
    { 0 },
};

static const struct option_row template_options[] = {
    { "schema", 0, NULL, N_("the JSON Schema of such files, for editors") },
    { "manual", 0, NULL, N_("the table of fields for the manual, in mdoc") },
    { 0 },
};

static const struct option_row check_options[] = {
    { "year",        0, N_("YEAR"), N_("the calendar year; this one when left out") },
    { "school-year", 0, N_("YEAR"), N_("the school year that begins in it") },
    { 0 },
};

const struct verb common_verbs[] = {
    { "import",   N_("FILE…"),                    1, ANY_NUMBER, STORE_WRITE,  run_import,   import_options,   N_("records and moves from files, all or nothing"), .check = check_import, .bulk = true },
    { "add",      N_("KIND FIELD=VALUE…"),        1, ANY_NUMBER, STORE_WRITE,  run_add,      move_options,     N_("enter one record"), .check = check_add },
    { "edit",     N_("KEY"),                      1, 1, STORE_OWN,    run_edit,     reason_options,   N_("change a record in the editor") },
    { "list",     N_("[KIND] [FILTER…]"),         0, ANY_NUMBER, STORE_READ,   run_list,     list_options,     N_("list records"), .check = check_list },
    { "show",     N_("KEY"),                      1, 1, STORE_READ,   run_show,     NULL,             N_("everything about one record") },
    { "history",  N_("KEY"),                      1, 1, STORE_READ,   run_history,  NULL,             N_("who changed what, when, before and after") },
    { "void",     N_("KEY… --reason TEXT"),       1, ANY_NUMBER, STORE_WRITE,  run_void,     reason_options,   N_("set a record aside"), .check = check_reason },
    { "undo",     N_("KEY… --reason TEXT"),       1, ANY_NUMBER, STORE_WRITE,  run_undo,     reason_options,   N_("take back the last move of a record"), .check = check_reason },
    { "template", N_("KIND"),                     0, 1, STORE_UNUSED, run_template, template_options, N_("a blank record to fill in"), .check = check_kind },
    { "flow",     N_("KIND"),                     0, 1, STORE_MAYBE,  run_flow,     NULL,             N_("the workflow; as a picture with --format dot"), .check = check_kind, .format = "dot" },
    { "check",    N_("[--year YEAR]"),            0, 0, STORE_READ,   run_check,    check_options,    N_("the rules: what is expected, who falls short"), .check = check_check },
    { 0 },
};

const struct verb move_verb = {
    "", N_("KEY… [FIELD=VALUE…]"), 1, ANY_NUMBER, STORE_WRITE, run_move, move_options, NULL, .check = check_move,
};

const struct option_row move_words[] = {
    { "on",        0, N_("DATE"),    N_("the day it happened; today when left out") },
    { "by",        0, N_("PERSON"),    N_("who decided") },
    { "as",        0, "self|acting", N_("in person, or for another by authority=") },
    { "authority", 0, N_("TEXT"),    N_("on whose authority one signs for another") },
    { "scan",      0, N_("FILE"),    N_("the signed paper, kept as evidence") },
    { "reason",    0, N_("TEXT"),    N_("why, kept in the history") },
    { "note",      0, N_("TEXT"),    N_("a remark") },
    { 0 },
};
/* clang-format on */

bool verbs_owns(const struct tool *tool, const struct dd_kind *kind)
{
    return !tool->name || strcmp(kind->task, tool->name) == 0;
}

/* A verb from several states has several rows. */
static bool is_first(const struct dd_kind *kind, unsigned nth, const char *verb)
{
    struct dd_move_seen row;

    for (unsigned i = 0; i < nth && dd_flow_row(kind, i, &row); i++)
        if (!row.by_program && strcmp(row.verb, verb) == 0)
            return false;
    return true;
}

bool verbs_move(const struct tool *tool, unsigned nth, struct verb_move *out)
{
    struct dd_move_seen row;

    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        for (unsigned i = 0; verbs_owns(tool, *kind) && dd_flow_row(*kind, i, &row); i++) {
            if (row.by_program || strcmp(row.verb, "create") == 0 || !is_first(*kind, i, row.verb))
                continue;
            if (nth-- == 0) {
                *out = (struct verb_move){ *kind, row };
                return true;
            }
        }
    }
    return false;
}

/* The verb as the workflow writes it; NULL when it has none such. */
static const char *find_move(const struct dd_kind *kind, const char *word)
{
    struct dd_move_seen row;

    for (unsigned i = 0; dd_flow_row(kind, i, &row); i++)
        if (!row.by_program && strcmp(row.verb, "create") != 0 && dd_same_word(row.verb, word))
            return row.verb;
    return NULL;
}

bool verbs_has_move(const struct dd_kind *kind, const char *verb)
{
    return find_move(kind, verb) != NULL;
}

static const struct verb *find_verb(const struct verb *verbs, const char *word)
{
    for (; verbs && verbs->name; verbs++)
        if (dd_same_word(verbs->name, word))
            return verbs;
    return NULL;
}

static const struct verb *find_own(const struct tool *tool, const char *word)
{
    const struct verb *verb = find_verb(tool->verbs, word);

    return verb ? verb : find_verb(common_verbs, word);
}

/* A move needs a record: the key of one whose workflow has it, somewhere behind the verb. */
static const char *find_keyed_move(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const struct dd_kind *kind = dd_kind_of_key(argv[i]);
        const char *verb = kind ? find_move(kind, argv[0]) : NULL;

        if (verb)
            return verb;
    }
    return NULL;
}

static const char *find_own_move(const struct tool *tool, const char *word)
{
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        const char *verb = verbs_owns(tool, *kind) ? find_move(*kind, word) : NULL;

        if (verb)
            return verb;
    }
    return NULL;
}

/* `policy` alone: what may follow it. */
static bool hint_second_words(const struct tool *tool, const char *word, struct dd_error *err)
{
    const size_t length = strlen(word);
    struct dd_text words = { 0 };
    bool found;

    for (const struct verb *verb = tool->verbs; verb && verb->name; verb++)
        if (strncmp(verb->name, word, length) == 0 && verb->name[length] == ' ')
            dd_text_format(&words, "%s%s", words.length ? ", " : "", verb->name + length + 1);
    found = words.length > 0;
    if (found)
        dd_hint(err, _("%s is followed by one of: %s"), word, dd_text_get(&words));
    dd_text_free(&words);
    return found;
}

/* `policy` of `policy set`, and help is asked for. */
static bool is_group(const struct tool *tool, int argc, char **argv)
{
    const size_t length = strlen(argv[0]);
    bool begins = false, helped = false;

    for (const struct verb *verb = tool->verbs; verb && verb->name; verb++)
        begins = begins || (strncmp(verb->name, argv[0], length) == 0 && verb->name[length] == ' ');
    for (int i = 1; i < argc; i++)
        helped = helped || strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0;
    return begins && helped;
}

static void keep_nearer(struct dd_nearest *nearest, const char *name, const char **best)
{
    if (dd_nearest_try(nearest, name))
        *best = name;
}

static int fail_unknown(const struct tool *tool, const char *word, struct dd_error *err)
{
    struct dd_nearest nearest;
    struct verb_move move;
    const char *task, *best = NULL;

    dd_fail(err, DD_E_USAGE, _("%s has no verb '%s'"), tool->program, word);
    if (hint_second_words(tool, word, err))
        return -1;
    dd_nearest_begin(&nearest, word);
    keep_nearer(&nearest, "help", &best);
    for (unsigned i = 0; !tool->name && (task = front_task(i)); i++) {
        if (strcmp(task, word) == 0)
            return dd_fail(err, DD_E_SYSTEM, _("the program dudao-%s is not installed"), task);
        keep_nearer(&nearest, task, &best);
    }
    for (const struct verb *verb = tool->verbs; verb && verb->name; verb++)
        keep_nearer(&nearest, verb->name, &best);
    for (const struct verb *verb = common_verbs; verb->name; verb++)
        keep_nearer(&nearest, verb->name, &best);
    for (unsigned i = 0; verbs_move(tool, i, &move); i++)
        keep_nearer(&nearest, move.row.verb, &best);
    if (best)
        return dd_hint(err, _("nearest: %s"), best);
    return dd_hint(err, _("the verbs: %s --help"), tool->program);
}

static void take(struct call *call, const struct verb *verb, const char *word)
{
    call->verb = verb;
    call->word = word;
}

int verbs_resolve(struct call *call, int argc, char **argv, int *used, struct dd_error *err)
{
    const struct tool *tool = call->tool;
    const struct verb *own = find_own(tool, argv[0]), *two = NULL;
    const char *move = find_keyed_move(argc, argv);
    const bool here = move && find_own_move(tool, move);

    if (argc > 1)
        two = find_verb(tool->verbs, dd_arena_format(call->arena, "%s %s", argv[0], argv[1]));
    if (!here && !own)
        move = find_own_move(tool, argv[0]);
    *used = two ? 2 : 1;
    if (two)
        take(call, two, two->name);
    else if (own && !here)
        take(call, own, own->name);
    else if (move)
        take(call, &move_verb, move);
    else if (is_group(tool, argc, argv))
        take(call, NULL, argv[0]);
    else
        return fail_unknown(tool, argv[0], err);
    return 0;
}
