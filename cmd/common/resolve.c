/* Which verb the words of a command line begin with. */
#include "common/front.h"
#include "common/say.h"
#include "common/verbs.h"

#include <string.h>

bool verbs_called(const char *word, const char *name, const char *chinese)
{
    return dd_same_word(word, name) || (chinese && dd_same_word(word, chinese));
}

/* The verb of a move that people make, as the workflow writes it; NULL when it has none such. */
static const char *find_move(const struct dd_kind *kind, const char *word)
{
    struct dd_move_seen row;

    for (unsigned i = 0; dd_flow_row(kind, i, &row); i++)
        if (!row.by_program && !row.creates && verbs_called(word, row.verb, row.label))
            return row.verb;
    return NULL;
}

bool verbs_has_move(const struct dd_kind *kind, const char *verb)
{
    return find_move(kind, verb) != NULL;
}

/* The word before the space of a verb of two, else the whole; of `policy set` the second is `set`. */
static const char *first_of(const char *name, struct dd_arena *arena)
{
    return dd_arena_format(arena, "%.*s", (int)strcspn(name, " "), name);
}

static const char *second_of(const char *name)
{
    const char *space = strchr(name, ' ');

    return space ? space + 1 : "";
}

static bool begins(const struct verb *verb, const char *word, struct dd_arena *arena)
{
    return verbs_called(word, first_of(verb->name, arena), first_of(verb->chinese, arena));
}

static bool is_group(const struct tool *tool, const char *word, struct dd_arena *arena)
{
    for (const struct verb *verb = tool->verbs; verb && verb->name; verb++)
        if (*second_of(verb->name) && begins(verb, word, arena))
            return true;
    return false;
}

/* `policy set` by both its words; a verb of one word by the first. */
static const struct verb *find_verb(const struct verb *verbs, const char *first, const char *second,
                                    struct dd_arena *arena)
{
    for (; verbs && verbs->name; verbs++) {
        const char *rest = second_of(verbs->name);

        if (*verbs->name && begins(verbs, first, arena) &&
            (*rest ? second && verbs_called(second, rest, second_of(verbs->chinese)) : true))
            return verbs;
    }
    return NULL;
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

/* `policy` without what it is to do, or with what it cannot. */
static int fail_second(const struct tool *tool, const char *first, const char *second,
                       struct dd_arena *arena, struct dd_error *err)
{
    struct dd_guess guess;
    const char *all = "";

    dd_guess_begin(&guess, second ? second : "");
    for (const struct verb *verb = tool->verbs; verb->name; verb++) {
        if (!*second_of(verb->name) || !begins(verb, first, arena))
            continue;
        all = dd_arena_format(arena, "%s%s%s", all, *all ? ", " : "", second_of(verb->name));
        dd_guess_try(&guess, second_of(verb->name), second_of(verb->chinese));
    }
    if (second)
        dd_fail(err, DD_E_USAGE, _("%s has no '%s'"), first, second);
    else
        dd_fail(err, DD_E_USAGE, _("%s does not say what to do"), first);
    dd_hint(err, _("%s is followed by one of: %s"), first, all);
    return dd_guess_hint(&guess, err);
}

static void try_verbs(struct dd_guess *guess, const struct verb *verbs, struct dd_arena *arena)
{
    for (; verbs && verbs->name; verbs++)
        if (*verbs->name)
            dd_guess_try(guess, first_of(verbs->name, arena), first_of(verbs->chinese, arena));
}

static int fail_unknown(const struct tool *tool, const char *word, struct dd_arena *arena,
                        struct dd_error *err)
{
    struct dd_guess guess;
    const struct task *task;
    struct verb_move move;

    dd_guess_begin(&guess, word);
    for (unsigned i = 0; !tool->name && (task = front_task(i)); i++) {
        if (strcmp(task->name, word) == 0)
            return dd_fail(err, DD_E_SYSTEM, _("the program dudao-%s is not installed"), word);
        dd_guess_try(&guess, task->name, task->chinese);
    }
    dd_guess_try(&guess, "help", "帮助");
    try_verbs(&guess, tool->verbs, arena);
    try_verbs(&guess, common_verbs, arena);
    for (unsigned i = 0; verbs_move(tool, i, &move); i++)
        dd_guess_try(&guess, move.row.verb, move.row.label);
    dd_fail(err, DD_E_USAGE, _("%s has no verb '%s'"), tool->program, word);
    dd_hint(err, _("the verbs: %s --help"), tool->program);
    return dd_guess_hint(&guess, err);
}

static void take(struct call *call, const struct verb *verb, const char *word)
{
    call->verb = verb;
    call->word = word;
}

/* Help for `policy` of `policy set`. */
static bool asks_help(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return true;
    return false;
}

int verbs_resolve(struct call *call, int argc, char **argv, int *used, struct dd_error *err)
{
    const struct tool *tool = call->tool;
    const char *second = argc > 1 && argv[1][0] != '-' ? argv[1] : NULL;
    const struct verb *own = find_verb(tool->verbs, argv[0], second, call->arena);
    const char *move = find_keyed_move(argc, argv);
    const bool here = move && find_own_move(tool, move);

    if (!own)
        own = find_verb(common_verbs, argv[0], second, call->arena);
    if (!here && !own)
        move = find_own_move(tool, argv[0]);
    *used = !here && own && *second_of(own->name) ? 2 : 1;
    if (own && !here)
        take(call, own, own->name);
    else if (move)
        take(call, &move_verb, move);
    else if (!is_group(tool, argv[0], call->arena))
        return fail_unknown(tool, argv[0], call->arena, err);
    else if (!asks_help(argc, argv))
        return fail_second(tool, argv[0], second, call->arena, err);
    else
        take(call, NULL, argv[0]);
    return 0;
}
