#include "common/front.h"

#include "common/help.h"
#include "common/say.h"
#include "common/surroundings.h"
#include "common/verbs.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* clang-format off */
static const struct task tasks[] = {
    { "office",    "管理", N_("the committee, its units, people and filings") },
    { "inspector", "督学", N_("inspectors, their appointments and training") },
    { "supervise", "督导", N_("supervisions and what they find") },
    { "rectify",   "整改", N_("rectifications, reminders, look-backs") },
    { "interview", "约谈", N_("interviews with those in charge of a unit") },
    { "report",    "报告", N_("papers, and the rules held against a year") },
};
/* clang-format on */

enum { TASKS = sizeof tasks / sizeof *tasks };

const struct task *front_task(unsigned nth)
{
    return nth < TASKS ? &tasks[nth] : NULL;
}

void front_print_tasks(struct call *call)
{
    spool_format(&call->out, "%s\n", _("Tasks: dudao TASK VERB …"));
    for (unsigned i = 0; i < TASKS; i++)
        spool_format(&call->out, "  %-10s  %s\n", tasks[i].name,
                     help_words(call, tasks[i].chinese, tasks[i].label));
}

/* Hyphen and underscore are equal, but a program has one name. */
static const struct task *find_task(const char *word)
{
    for (unsigned i = 0; i < TASKS; i++)
        if (strcmp(tasks[i].name, word) == 0 || strcmp(tasks[i].chinese, word) == 0)
            return &tasks[i];
    return NULL;
}

static bool is_own(const struct tool *tool, int argc, char **argv, struct dd_arena *arena)
{
    struct call call = { .tool = tool, .arena = arena };
    struct dd_error err = { 0 };
    int used;

    return verbs_resolve(&call, argc, argv, &used, &err) == 0;
}

/* The word is taken out; what stood before it and behind it is the task's. */
static void run(const char *program, int argc, char **argv, int at, struct dd_arena *arena)
{
    const char *beside = dd_arena_format(arena, "%s%s", surroundings_beside(arena), program);
    char **words = dd_arena_alloc(arena, ((size_t)argc + 1) * sizeof *words);
    int count = 0;

    for (int i = 0; i < argc; i++)
        if (i != at)
            words[count++] = argv[i];
    words[0] = dd_arena_string(arena, program);
    execv(beside, words);
    execvp(program, words);
}

void front_exec(const struct tool *tool, int argc, char **argv)
{
    static const struct option_row *const tables[] = { common_options, NULL };
    struct dd_arena *arena = dd_arena_new();
    const bool completing = argc > 2 && strcmp(argv[1], "--complete") == 0;
    struct options options = { 0 };
    const struct task *task;
    struct dd_error err = { 0 };
    int at = completing ? 2 : argc;

    if (completing && help_is(argv[at]))
        at++;
    else
        help_reorder(argc, argv);
    if (!completing && options_read(&options, tables, STOP_AT_WORD, argc, argv, arena, &err) == 0)
        at = argc - (int)options.count;
    task = at < argc && (!completing || at + 1 < argc) ? find_task(argv[at]) : NULL;
    if (task)
        run(dd_arena_format(arena, "dudao-%s", task->name), argc, argv, at, arena);
    else if (at < argc && !completing && !strchr(argv[at], '/') &&
             !is_own(tool, argc - at, argv + at, arena))
        run(dd_arena_format(arena, "dudao-%s", argv[at]), argc, argv, at, arena);
    dd_arena_free(arena);
}
