/* `template KIND` and `flow KIND`: what a kind of record is, and what becomes of it. */
#include "common/message.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"
#include "common/table.h"
#include "common/tool.h"

#include <dudao/flow.h>
#include <string.h>

/* The kind named, else that of the task. */
static const struct dd_kind *choose_kind(const struct call *call, struct dd_error *err)
{
    const char *word = call_text(call, 0) ? call_text(call, 0) : call->tool->kind;

    return call_kind(call, word, err);
}

int check_kind(const struct call *call, struct dd_error *err)
{
    return choose_kind(call, err) ? 0 : -1;
}

int run_template(struct call *call)
{
    struct dd_error err = { 0 };
    const struct dd_kind *kind = choose_kind(call, &err);
    struct dd_text text = { 0 };

    if (!kind)
        return call_fail(call, &err);
    if (call_flag(call, "schema"))
        dd_kind_schema(kind, &text);
    else if (call_flag(call, "manual"))
        dd_kind_reference(kind, call->chinese, &text);
    else
        dd_kind_template(kind, call->chinese, &text);
    spool_put(&call->out, dd_text_get(&text));
    dd_text_free(&text);
    return 0;
}

enum {
    ROW_FROM,
    ROW_VERB,
    ROW_LABEL,
    ROW_TO,
    ROW_CONDITION,
    ROW_NEEDS,
    ROW_PROGRAM,
    ROW_ARTICLE,
    ROW_REASONS
};

/* clang-format off */
static const struct dd_field row_fields[] = {
    [ROW_FROM]      = { "from",       "现状态",   DD_TEXT },
    [ROW_VERB]      = { "verb",       "命令",     DD_TEXT },
    [ROW_LABEL]     = { "label",      "办理事项", DD_TEXT },
    [ROW_TO]        = { "to",         "办理后",   DD_TEXT },
    [ROW_CONDITION] = { "condition",  "条件",     DD_TEXT },
    [ROW_NEEDS]     = { "needs",      "须写明",   DD_TEXT },
    [ROW_PROGRAM]   = { "by_program", "程序办理", DD_YESNO },
    [ROW_ARTICLE]   = { "article",    "依据",     DD_TEXT },
    [ROW_REASONS]   = { "reasons",    "可选理由", DD_TEXT, .list = true },
    { 0 },
};
static const struct dd_kind row_kind = {
    .name = "row", .label = "流程", .columns = "from label verb to condition needs article", .fields = row_fields,
};
/* clang-format on */

/* `问题已撤销|单位撤并|并案` */
static void put_reasons(const struct call *call, const struct dd_move_seen *seen,
                        struct dd_text *out)
{
    const struct dd_choice *reasons = seen->reasons;

    for (unsigned i = 1; reasons && reasons[i].key; i++)
        dd_text_format(out, "%s%s", i > 1 ? "|" : "",
                       call_label(call, reasons[i].key, reasons[i].label));
}

/* `by= reason=`: what a move asks for beside its fields. A table has the reasons there, machines beside it. */
static void put_needs(const struct call *call, const struct dd_move_seen *seen, struct dd_text *out)
{
    const bool table = call->format == DD_TABLE;

    if (seen->by_program) {
        dd_text_put(out, table ? call_label(call, "(program)", "（程序）") : "");
        return;
    }
    if (seen->decided)
        dd_text_put(out, "by=");
    if (seen->reasoned || seen->reasons)
        dd_text_format(out, "%sreason=", out->length ? " " : "");
    if (table)
        put_reasons(call, seen, out);
}

static void fill_row(const struct call *call, const struct dd_move_seen *seen,
                     struct dd_record *row)
{
    struct dd_text needs = { 0 };

    results_text(row, ROW_FROM, call_word(call, seen->from, seen->from_label));
    results_text(row, ROW_VERB, seen->verb);
    results_text(row, ROW_LABEL, seen->label);
    results_text(row, ROW_TO, call_word(call, seen->to, seen->to_label));
    results_text(row, ROW_CONDITION, call_label(call, seen->condition_en, seen->condition));
    put_needs(call, seen, &needs);
    results_text(row, ROW_NEEDS, needs.length ? dd_text_get(&needs) : NULL);
    dd_text_free(&needs);
    dd_set_yes(row, ROW_PROGRAM, seen->by_program);
    results_text(row, ROW_ARTICLE, seen->article);
    for (unsigned i = 1; seen->reasons && seen->reasons[i].key; i++)
        dd_add_text(row, ROW_REASONS,
                    call_word(call, seen->reasons[i].key, seen->reasons[i].label));
}

/* In English a verb says itself what it means. */
static int print_moves(struct call *call, const struct dd_kind *kind, struct dd_error *err)
{
    struct dd_kind described = row_kind;
    struct dd_move_seen seen;
    struct results *results;
    int failed = 0;

    if (!call->chinese)
        described.columns = "from verb to condition needs article";
    if (results_of(&results, call, &described, err))
        return -1;
    for (unsigned i = 0; !failed && dd_flow_row(kind, i, &seen); i++) {
        fill_row(call, &seen, results_row(results));
        failed = results_done(results, err);
    }
    return results_end(results, failed, err);
}

/* The value of a number in force today; before its first day, its first value. */
struct number {
    dd_day today;
    struct dd_text value, label;
};

static int keep_number(void *with, const struct dd_number_seen *seen, struct dd_error *err)
{
    struct number *number = with;

    (void)err;
    if (number->value.length && seen->since > number->today)
        return 0;
    dd_text_cut(&number->value, 0);
    dd_text_put(&number->value, seen->value);
    dd_text_cut(&number->label, 0);
    dd_text_put(&number->label, seen->label);
    return 0;
}

/* `结束日期起 30 日（督导意见书期限）`; of a deadline that is a field, its name alone. */
static int put_until(struct call *call, const struct dd_clock_seen *seen, struct dd_text *out,
                     struct dd_error *err)
{
    const struct dd_field *field = seen->field;
    struct number number = { .today = call->who.today };
    const char *from = field ? call_label(call, field->key, field->label) : _("entry");
    int failed = 0;

    if (seen->number)
        failed =
            dd_policy_each(call->store, seen->number, call->chinese, keep_number, &number, err);
    if (seen->number && !failed)
        dd_text_format(out, _("%s after %s (%s)"), dd_text_get(&number.value), from,
                       dd_text_get(&number.label));
    else if (!failed)
        dd_text_put(out, from);
    if (seen->condition)
        dd_text_format(out, call->chinese ? "；%s" : "; %s",
                       call_label(call, seen->condition_en, seen->condition));
    dd_text_free(&number.value);
    dd_text_free(&number.label);
    return failed;
}

/* Which states are left by when; a table has room for them, the rows of a machine form have not. */
static int print_clocks(struct call *call, const struct dd_kind *kind, struct dd_error *err)
{
    struct dd_clock_seen seen;
    struct dd_text until = { 0 };
    struct table *table;
    int failed = 0;

    if (!dd_flow_clock(kind, 0, &seen))
        return 0;
    spool_format(&call->out, "\n%s\n", _("Deadlines"));
    table = table_new(call, true);
    table_column(table, _("state"), AS_WORD);
    table_column(table, _("until"), AS_WORD);
    table_column(table, _("article"), AS_WORD);
    for (unsigned i = 0; !failed && dd_flow_clock(kind, i, &seen); i++) {
        dd_text_cut(&until, 0);
        failed = put_until(call, &seen, &until, err);
        table_row(table);
        table_cell(table, call_label(call, seen.state, seen.state_label));
        table_cell(table, dd_text_get(&until));
        table_cell(table, seen.article);
    }
    table_end(table);
    dd_text_free(&until);
    return failed;
}

static void put_quoted(struct call *call, const char *text)
{
    struct dd_text quoted = { 0 };

    dd_text_json(&quoted, text, strlen(text));
    spool_put(&call->out, dd_text_get(&quoted));
    dd_text_free(&quoted);
}

/* What a move is and the word that makes it, then below when it may be made and what it needs. */
static void put_edge(struct call *call, const struct dd_move_seen *seen)
{
    struct dd_text label = { 0 };

    if (call->chinese)
        dd_text_format(&label, "%s ", seen->label);
    dd_text_put(&label, seen->verb);
    if (seen->condition)
        dd_text_format(&label, "\n%s", call_label(call, seen->condition_en, seen->condition));
    if (seen->reasons)
        dd_text_char(&label, '\n');
    put_reasons(call, seen, &label);
    put_quoted(call, dd_text_get(&label));
    dd_text_free(&label);
}

static void put_node(struct call *call, const char *key, const char *label)
{
    spool_format(&call->out, "    %s [label=", key);
    put_quoted(call, call_label(call, key, label));
    spool_put(&call->out, "];\n");
}

/* The language of graphviz: `dudao rectify flow rectification --format dot | dot -Tsvg`. */
static void print_dot(struct call *call, const struct dd_kind *kind)
{
    /* Without states the record itself is what moves begin and end at. */
    const char *only = kind->states ? NULL : kind->name;
    struct dd_move_seen seen;

    spool_format(&call->out, "digraph %s {\n    rankdir=LR;\n", kind->name);
    spool_put(&call->out, "    node [shape=box, style=rounded];\n    start [shape=point];\n");
    if (only)
        put_node(call, only, kind->label);
    for (unsigned i = 1; kind->states && kind->states[i].key; i++)
        put_node(call, kind->states[i].key, kind->states[i].label);
    for (unsigned i = 0; dd_flow_row(kind, i, &seen); i++) {
        const char *to = seen.to ? seen.to : only;
        const char *from = seen.creates ? "start" : seen.from ? seen.from : only;

        spool_format(&call->out, "    %s -> %s [label=", from, to);
        put_edge(call, &seen);
        spool_format(&call->out, "%s];\n", seen.by_program ? ", style=dashed" : "");
    }
    spool_put(&call->out, "}\n");
}

int run_flow(struct call *call)
{
    const char *format = call_option(call, "format");
    struct dd_error err = { 0 };
    const struct dd_kind *kind = choose_kind(call, &err);

    if (!kind)
        return call_fail(call, &err);
    if (format && strcmp(format, "dot") == 0) {
        print_dot(call, kind);
        return 0;
    }
    if (print_moves(call, kind, &err) ||
        (call->format == DD_TABLE && print_clocks(call, kind, &err)))
        return call_fail(call, &err);
    return 0;
}
