/*
 * libyaml knows what it expected; a clerk wants to know what to write. Its words, the event before
 * and the lines around say together which of a few dozen slips it was, and a row of a table says
 * what is told. Words that are in no row are handed on as they are.
 */
#include "input/syntax.h"

#include "base/say.h"
#include "base/text.h"
#include "input/look.h"
#include "input/slip.h"

#include <stdlib.h>
#include <string.h>

/*
 * What there is to look at: the failed parser, the event before, and the lines around. libyaml
 * tells where it gave up; the mistake is often on the line before.
 */
struct scene {
    const yaml_parser_t *parser;
    const yaml_event_t *last;
    struct dd_window lines[7];
    unsigned count;
    yaml_mark_t at; /* where the mistake is, when a look knows better */
    enum dd_slip slip;
};

/* True when this explains the failure. */
typedef bool look(struct scene *scene);

enum where { AT_PROBLEM, AT_CONTEXT, AT_LOOK };

struct rule {
    const char *problem, *context; /* how libyaml's words begin; NULL: any */
    look *look;                    /* NULL: nothing more is asked */
    enum where where;
    enum dd_code code;
    const char *message, *hint; /* no hint: that of the slip */
};

static void want_line(struct scene *scene, size_t line, size_t column)
{
    if (scene->count < sizeof scene->lines / sizeof scene->lines[0])
        scene->lines[scene->count++] =
            (struct dd_window){ .line = (unsigned)line + 1, .column = (unsigned)column + 1 };
}

/* The text of a line from a place on; empty when it was not fetched. */
static const char *text_at(const struct scene *scene, size_t line, size_t column)
{
    for (unsigned i = 0; i < scene->count; i++) {
        const struct dd_window *window = &scene->lines[i];
        const char *at = window->text, *end = at + strlen(at);
        uint32_t code;

        if (window->line != line + 1 || window->column != column + 1)
            continue;
        for (size_t skip = window->column - window->from; skip > 0 && at < end; skip--)
            at += dd_utf8_next(at, end, &code);
        return at;
    }
    return "";
}

static const char *text_at_problem(const struct scene *scene)
{
    return text_at(scene, scene->parser->problem_mark.line, scene->parser->problem_mark.column);
}

static bool ends_on_problem_line(const struct scene *scene)
{
    return scene->last->end_mark.line == scene->parser->problem_mark.line;
}

static bool runs_over_lines(const struct scene *scene)
{
    return scene->last->start_mark.line < scene->last->end_mark.line;
}

static bool is_scalar(const struct scene *scene, bool quoted)
{
    const yaml_scalar_style_t style = scene->last->data.scalar.style;

    if (scene->last->type != YAML_SCALAR_EVENT)
        return false;
    return quoted ? style == YAML_SINGLE_QUOTED_SCALAR_STYLE ||
                        style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
                  : style == YAML_PLAIN_SCALAR_STYLE;
}

/* Where in the line the slip is, is where the caret goes. */
static bool slip_at(struct scene *scene, size_t line, size_t column)
{
    unsigned at;

    scene->slip = dd_slip_find(text_at(scene, line, column), &at);
    scene->at = (yaml_mark_t){ .line = line, .column = column + at };
    return scene->slip != DD_NO_SLIP;
}

static bool slip_at_context(struct scene *scene)
{
    return slip_at(scene, scene->parser->context_mark.line, scene->parser->context_mark.column);
}

static bool slip_at_problem(struct scene *scene)
{
    return slip_at(scene, scene->parser->problem_mark.line, scene->parser->problem_mark.column);
}

/* 姓名：李明 is a text, and the next lines seem to go on with it, until one has a colon. */
static bool slip_before(struct scene *scene)
{
    const yaml_mark_t *start = &scene->last->start_mark;

    if (!is_scalar(scene, false) || !runs_over_lines(scene))
        return false;
    if (slip_at(scene, start->line, start->column))
        return true;
    for (size_t line = start->line + 1; line < scene->parser->problem_mark.line; line++)
        if (slip_at(scene, line, 0))
            return true;
    return false;
}

/* － {代码: y1, 名称: 一小}: what was to be an item is a name, and its value has a colon. */
static bool slip_on_line(struct scene *scene)
{
    return slip_at(scene, scene->parser->problem_mark.line, 0);
}

static bool colon_here(struct scene *scene)
{
    return text_at_problem(scene)[0] == ':';
}

/* {代码: y1，名称: 一小}: the text goes on to the next colon. */
static bool wide_comma(struct scene *scene)
{
    static const char comma[] = "，";
    const char *text = is_scalar(scene, false) ? (const char *)scene->last->data.scalar.value : "";
    const char *found = strstr(text, comma);

    if (!colon_here(scene) || !found || runs_over_lines(scene))
        return false;
    scene->at = scene->last->start_mark;
    scene->at.column += dd_utf8_count(text, (size_t)(found - text));
    return true;
}

/* A line deeper than the one above it goes on with its text. */
static bool text_runs_on(struct scene *scene)
{
    const size_t line = scene->parser->problem_mark.line;

    if (!is_scalar(scene, false) || !runs_over_lines(scene))
        return false;
    scene->at = (yaml_mark_t){ .line = line, .column = strspn(text_at(scene, line, 0), " ") };
    return true;
}

static bool tab_here(struct scene *scene)
{
    return text_at_problem(scene)[0] == '\t';
}

/* The end of the file is no place to look at: what was left open is. */
static bool nothing_here(struct scene *scene)
{
    scene->at = scene->last->start_mark;
    return text_at_problem(scene)[0] == '\0';
}

/* Files that were put together keep the mark that each began with. */
static bool byte_order_mark(struct scene *scene)
{
    const size_t line = scene->parser->problem_mark.line;

    scene->at = (yaml_mark_t){ .line = line };
    return strncmp(text_at(scene, line, 0), "\xEF\xBB\xBF", 3) == 0;
}

/* An open quote is closed by the one that was to open the next value. */
static bool quote_runs_on(struct scene *scene)
{
    scene->at = scene->last->start_mark;
    return is_scalar(scene, true) && runs_over_lines(scene) && ends_on_problem_line(scene);
}

/* "海滨"实验小学: the value is over with the second quote. */
static bool behind_quote(struct scene *scene)
{
    return is_scalar(scene, true) && ends_on_problem_line(scene);
}

/* Of brackets alone: a list without them ends where its indentation does, which takes no room. */
static bool behind_bracket(struct scene *scene)
{
    const bool closes =
        scene->last->type == YAML_SEQUENCE_END_EVENT || scene->last->type == YAML_MAPPING_END_EVENT;

    return closes && ends_on_problem_line(scene) &&
           scene->last->end_mark.index > scene->last->start_mark.index;
}

static const char no_field[] = N_("this is not `name: value`");
static const char indentation[] = N_("the indentation does not fit the lines above");
static const char same_column[] = N_("fields of one record begin in the same column");
static const char tab[] = N_("a tab stands in the indentation");
static const char use_spaces[] = N_("indent with spaces");
static const char bad_sign[] = N_("a value cannot begin with this sign");
static const char use_quotes[] = N_("put the value into quotes");
static const char colon_inside[] =
    N_("a value with a colon and a space in it must stand in quotes");
static const char open_quote[] = N_("this quote is not closed");
static const char close_quote[] = N_("close it with the same sign");
static const char bad_escape[] = N_("there is no such escape behind the backslash");
static const char use_single[] =
    N_("in double quotes a backslash is written twice, in single quotes it stands for itself");
static const char bad_tag[] = N_("tags are not read");
static const char directive[] = N_("this is no directive of YAML");
static const char leave_out[] =
    N_("leave the line out; a value that begins with that sign stands in quotes");

/* The first that fits explains. */
/* clang-format off */
static const struct rule rules[] = {
    { "could not find expected ':'", NULL, slip_at_context, AT_LOOK, DD_E_SYNTAX, no_field, NULL },
    { "could not find expected ':'", NULL, NULL, AT_CONTEXT, DD_E_SYNTAX, no_field,
      N_("a colon and a space are missing") },
    { "mapping values are not allowed", NULL, slip_before, AT_LOOK, DD_E_SYNTAX, no_field, NULL },
    { "mapping values are not allowed", NULL, slip_on_line, AT_LOOK, DD_E_SYNTAX, no_field, NULL },
    { "mapping values are not allowed", NULL, text_runs_on, AT_LOOK, DD_E_SYNTAX, indentation, same_column },
    { "mapping values are not allowed", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, colon_inside, use_quotes },
    { "found unexpected ':'", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, no_field,
      N_("a colon in a value asks for quotes") },

    { "found character that cannot start", NULL, tab_here, AT_PROBLEM, DD_E_SYNTAX, tab, use_spaces },
    { "found character that cannot start", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, bad_sign, use_quotes },
    { "found a tab character", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, tab, use_spaces },

    { "found unexpected end of stream", "while scanning a quoted", NULL, AT_CONTEXT, DD_E_SYNTAX, open_quote, close_quote },
    { "found unexpected document", "while scanning a quoted", NULL, AT_CONTEXT, DD_E_SYNTAX, open_quote, close_quote },
    { "found unknown escape", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, bad_escape, use_single },
    { "found invalid Unicode character escape", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, bad_escape, use_single },
    { "did not find expected hexdecimal", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, bad_escape, use_single },

    { NULL, "while scanning an alias", NULL, AT_CONTEXT, DD_E_SYNTAX, bad_sign, use_quotes },
    { NULL, "while scanning an anchor", NULL, AT_CONTEXT, DD_E_SYNTAX, bad_sign, use_quotes },
    { NULL, "while scanning a block scalar", NULL, AT_CONTEXT, DD_E_SYNTAX, bad_sign, use_quotes },
    { NULL, "while scanning a directive", NULL, AT_CONTEXT, DD_E_SYNTAX, directive, leave_out },
    { NULL, "while scanning a %", NULL, AT_CONTEXT, DD_E_SYNTAX, directive, leave_out },
    { NULL, "while scanning a tag directive", NULL, AT_CONTEXT, DD_E_SYNTAX, directive, leave_out },
    { NULL, "while scanning a tag", NULL, AT_CONTEXT, DD_E_ANCHOR, bad_tag, use_quotes },
    { NULL, "while parsing a tag", NULL, AT_CONTEXT, DD_E_ANCHOR, bad_tag, use_quotes },
    { "found undefined tag handle", NULL, NULL, AT_CONTEXT, DD_E_ANCHOR, bad_tag, use_quotes },
    { "found duplicate %", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, directive, leave_out },
    { "found incompatible YAML", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, directive, leave_out },

    { "block sequence entries are not allowed", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX,
      N_("a list cannot begin on the line of its name"), N_("begin it on the next line, with `- `") },
    { "mapping keys are not allowed", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, bad_sign, use_quotes },
    { "did not find expected <document start>", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX,
      N_("the text goes on behind the end of a document"), N_("another document begins with a line ---") },

    { "did not find expected node", NULL, nothing_here, AT_LOOK, DD_E_SYNTAX,
      N_("this is not closed where the text ends"), N_("close the bracket") },
    { "did not find expected node", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX,
      N_("a value is missing here"), N_("a text that begins with a sign must stand in quotes") },
    { "did not find expected", NULL, byte_order_mark, AT_LOOK, DD_E_SYNTAX,
      N_("a byte order mark stands inside the text"), N_("take out the invisible sign before the first letter") },
    { "did not find expected", NULL, quote_runs_on, AT_LOOK, DD_E_SYNTAX, open_quote, close_quote },
    { "did not find expected", NULL, behind_quote, AT_PROBLEM, DD_E_SYNTAX,
      N_("text stands behind the closing quote"),
      N_("put the whole value into quotes; where it holds some, take the other kind around it") },
    { "did not find expected", NULL, behind_bracket, AT_PROBLEM, DD_E_SYNTAX,
      N_("text stands behind the closing bracket"),
      N_("a value that begins with a bracket must stand in quotes") },
    { "did not find expected", "while parsing a flow", wide_comma, AT_LOOK, DD_E_SYNTAX,
      N_("a comma is missing between two fields"), N_("the comma is full-width; write a half-width one and a space") },
    { "did not find expected", "while parsing a flow", colon_here, AT_PROBLEM, DD_E_SYNTAX, colon_inside, use_quotes },
    { "did not find expected key", NULL, colon_here, AT_PROBLEM, DD_E_SYNTAX,
      N_("a name must stand before the colon"), N_("write `name: value`") },
    { "did not find expected '-'", NULL, slip_at_problem, AT_PROBLEM, DD_E_SYNTAX,
      N_("this is no item of the list"), NULL },
    { "did not find expected '-'", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, indentation,
      N_("items of one list begin in the same column") },
    { "did not find expected key", NULL, NULL, AT_PROBLEM, DD_E_SYNTAX, indentation, same_column },
    { "did not find expected ','", NULL, NULL, AT_CONTEXT, DD_E_SYNTAX,
      N_("this bracket is not closed, or a comma is missing"), N_("a value that begins with a bracket must stand in quotes") },
};
/* clang-format on */

static bool begins(const char *words, const char *start)
{
    return !start || (words && strncmp(words, start, strlen(start)) == 0);
}

static const struct rule *find_rule(struct scene *scene)
{
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        const struct rule *rule = &rules[i];

        if (begins(scene->parser->problem, rule->problem) &&
            begins(scene->parser->context, rule->context) && (!rule->look || rule->look(scene)))
            return rule;
    }
    return NULL;
}

/* All lines a look may ask for, in one reading. */
static void fetch_lines(const struct dd_events *events, struct scene *scene)
{
    const yaml_mark_t *problem = &scene->parser->problem_mark;
    const yaml_mark_t *context = &scene->parser->context_mark;
    const yaml_mark_t *start = &scene->last->start_mark;

    want_line(scene, problem->line, problem->column);
    want_line(scene, problem->line, 0);
    want_line(scene, context->line, context->column);
    want_line(scene, start->line, start->column);
    for (size_t line = start->line + 1; line < problem->line; line++)
        want_line(scene, line, 0);
    dd_look_lines(events->decoder, scene->lines, scene->count);
}

/* Some failures have no context, and then there is only one place. */
static struct dd_place place_of(const struct dd_events *events, const struct scene *scene,
                                const struct rule *rule)
{
    const yaml_mark_t *mark = &scene->parser->problem_mark;

    if (rule && rule->where == AT_CONTEXT && scene->parser->context)
        mark = &scene->parser->context_mark;
    if (rule && rule->where == AT_LOOK)
        mark = &scene->at;
    return dd_events_place(events, mark, mark);
}

void dd_syntax_explain(const struct dd_events *events, struct dd_error *problem)
{
    struct scene scene = { .parser = &events->parser, .last = &events->event };
    const struct rule *rule;

    fetch_lines(events, &scene);
    rule = find_rule(&scene);
    if (!rule) {
        dd_fail(problem, DD_E_SYNTAX, _("this is not YAML: %s"), scene.parser->problem);
    } else {
        dd_fail(problem, rule->code, "%s", _(rule->message));
        if (rule->hint)
            dd_hint(problem, "%s", _(rule->hint));
        else
            dd_slip_hint(scene.slip, problem);
    }
    problem->at = place_of(events, &scene, rule);
    for (unsigned i = 0; i < scene.count; i++)
        free(scene.lines[i].text);
}
