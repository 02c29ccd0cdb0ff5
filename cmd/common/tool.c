#include "common/tool.h"

#include "common/complete.h"
#include "common/help.h"
#include "common/message.h"
#include "common/say.h"
#include "common/surroundings.h"
#include "common/verbs.h"

#include <string.h>

/* The options before the verb, and the verb. What follows stays in the call's words. */
static int read_verb(struct call *call, int argc, char **argv, int *at, struct dd_error *err)
{
    static const struct option_row *const tables[] = { common_options, NULL };
    int used = 0;

    if (options_read(&call->options, tables, STOP_AT_WORD, argc, argv, call->arena, err))
        return -1;
    *at = argc - (int)call->options.count;
    if (*at < argc && verbs_resolve(call, argc - *at, argv + *at, &used, err))
        return -1;
    *at += used - 1;
    return 0;
}

/* The rest again, with the options of the verb. */
static int read_rest(struct call *call, int argc, char **argv, int at, struct dd_error *err)
{
    const struct option_row *const tables[] = { common_options,
                                                call->verb ? call->verb->options : NULL, NULL };

    return options_read(&call->options, tables, WORDS_ANYWHERE, argc - at, argv + at, call->arena,
                        err);
}

/* The arguments that cannot be left out stand before those in brackets. */
static const char *needed(const char *arguments, struct dd_arena *arena)
{
    const char *bracket = strstr(arguments, " [");

    return bracket ? dd_arena_format(arena, "%.*s", (int)(bracket - arguments), arguments)
                   : arguments;
}

static int count_words(const struct call *call, struct dd_error *err)
{
    const struct verb *verb = call->verb;
    const unsigned count = call->options.count;

    if (count < verb->least)
        dd_fail(err, DD_E_USAGE, _("%s needs: %s"), call->word,
                needed(_(verb->arguments), call->arena));
    else if (count > verb->most)
        dd_fail(err, DD_E_USAGE, _("%s does not take '%s'"), call->word,
                call->options.words[verb->most]);
    else
        return 0;
    return dd_hint(err, _("help: %s %s --help"), call->tool->program, call->word);
}

/* Which verb it is when none is named: the row without a name, where a program has one. */
static int take_nameless(struct call *call, struct dd_error *err)
{
    for (const struct verb *verb = call->tool->verbs; verb && verb->name; verb++) {
        if (!verb->name[0]) {
            call->verb = verb;
            call->word = verb->name;
            return 0;
        }
    }
    dd_fail(err, DD_E_USAGE, "%s", _("no verb is named"));
    return dd_hint(err, _("the verbs: %s --help"), call->tool->program);
}

static int understand(struct call *call, int argc, char **argv, struct dd_error *err)
{
    int at = argc;

    if (read_verb(call, argc, argv, &at, err))
        return -1;
    if (call->word && read_rest(call, argc, argv, at, err))
        return -1;
    if (call_flag(call, "help") || call_flag(call, "version"))
        return 0;
    if (!call->verb && take_nameless(call, err))
        return -1;
    if (count_words(call, err) || call_settle(call, err))
        return -1;
    return call->verb->check ? call->verb->check(call, err) : 0;
}

static int perform(struct call *call)
{
    struct dd_error err = { 0 };
    int status = 0;

    if (call_flag(call, "help"))
        help_print(call);
    else if (call_flag(call, "version"))
        spool_format(&call->out, "%s %s\n", call->tool->program, DUDAO_VERSION);
    else if (call_open(call, &err))
        status = call_fail(call, &err);
    else
        status = call->verb->run(call);
    return call_end(call, status);
}

int tool_main(int argc, char **argv, const struct tool *tool)
{
    struct call call = { .tool = tool, .arena = dd_arena_new() };
    struct dd_error err = { 0 };
    int status;

    dd_process_tune();
    help_reorder(argc, argv);
    call.chinese = surroundings_chinese(argc, argv);
    surroundings_speak(call.chinese);
    if (argc > 1 && strcmp(argv[1], "--complete") == 0)
        status = complete(&call, argc - 2, argv + 2);
    else if (understand(&call, argc, argv, &err))
        status = call_fail(&call, &err);
    else
        status = perform(&call);
    dd_arena_free(call.arena);
    return status;
}
