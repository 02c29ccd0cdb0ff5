/* The history of one record, told to people: a line an entry, and below it what changed. */
#include "common/history.h"

#include "common/names.h"
#include "common/say.h"
#include "common/surroundings.h"

#include <dudao/input.h>
#include <string.h>

/* What stands among the changes and is no row of a kind. */
enum { EXTRA_STATE };
/* clang-format off */
static const struct dd_field extra_fields[] = {
    [EXTRA_STATE] = { "state", "状态", DD_TEXT },
    { "on",        "发生日期",   DD_DATE },
    { "legacy",    "历史补录",   DD_YESNO },
    { "voided_on", "作废日期",   DD_DATE },
    { "undone",    "撤销的步骤", DD_NUMBER },
    { 0 },
};
/* clang-format on */

static bool is_named(const struct dd_member *member, const char *name)
{
    return strlen(name) == member->name_length &&
           memcmp(member->name, name, member->name_length) == 0;
}

/* A string of a JSON object is the word. */
static bool is_word(const struct dd_member *member, const char *word)
{
    return member->value_length == strlen(word) + 2 &&
           memcmp(member->value + 1, word, member->value_length - 2) == 0;
}

static const struct dd_field *field_of(const struct dd_kind *kind, const struct dd_member *member)
{
    for (const struct dd_field *field = kind ? kind->fields : NULL; field && field->key; field++)
        if (is_named(member, field->key))
            return field;
    for (const struct dd_field *field = extra_fields; field->key; field++)
        if (is_named(member, field->key))
            return field;
    return NULL;
}

/* Choices, states and yes as a list shows them, nothing as a dash; NULL: as it stands. */
static const char *word_for(const struct call *call, const struct dd_kind *kind,
                            const struct dd_field *field, const char *value)
{
    const struct dd_choice *choices = field ? field->choices : NULL;
    unsigned choice;

    if (strcmp(value, "null") == 0)
        return "-";
    if (field && field->type == DD_YESNO)
        return strcmp(value, "true") == 0 ? call_label(call, "yes", "是")
                                          : call_label(call, "no", "否");
    if (kind && field == &extra_fields[EXTRA_STATE])
        choices = kind->states;
    choice = call->chinese && choices ? dd_choice_find(choices, value) : 0;
    return choice ? choices[choice].label : NULL;
}

struct telling {
    struct call *call;
    struct names *names;
};

/* Lists, groups and references are read as they stand, and shown as `list` shows them, but whole. */
static bool show_whole(struct telling *telling, const struct dd_kind *kind,
                       const struct dd_field *field, const char *value, struct dd_text *out)
{
    struct dd_style style = names_style(telling->call, &telling->names);
    const struct dd_column column = { DD_OF_KIND, (unsigned)(field - kind->fields), field };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = dd_record_new(kind, arena);
    const char *word = dd_arena_format(arena, "%s=%s", field->key, value);
    struct dd_problems problems = { 0 };
    bool read;

    style.whole = true;
    dd_words_read(record, &word, 1, NULL, &problems);
    read = problems.errors == 0 && dd_has(record, column.row);
    if (read)
        dd_cell_show(&column, record, NULL, &style, out);
    dd_problems_clear(&problems);
    dd_arena_free(arena);
    return read;
}

static bool is_composed(const struct dd_kind *kind, const struct dd_field *field)
{
    return kind && field && field >= kind->fields && field < kind->fields + dd_kind_width(kind) &&
           (field->list || field->type == DD_GROUP || field->type == DD_REF);
}

static void show_value(struct telling *telling, const struct dd_kind *kind,
                       const struct dd_field *field, const struct dd_member *member,
                       struct dd_text *out)
{
    struct dd_text value = { 0 };
    const char *word;

    dd_member_show(member, &value);
    word = field && field->hidden ? _("hidden")
                                  : word_for(telling->call, kind, field, dd_text_get(&value));
    if (word || !is_composed(kind, field) ||
        !show_whole(telling, kind, field, dd_text_get(&value), out))
        dd_text_put(out, word ? word : dd_text_get(&value));
    dd_text_free(&value);
}

/* `严重程度: 一般 -> 严重`; what was not there before stands alone. */
static void put_change(struct telling *telling, const struct dd_entry_seen *entry,
                       const struct dd_kind *kind, const struct dd_member *after)
{
    struct call *call = telling->call;
    const struct dd_field *field = field_of(kind, after);
    struct dd_text text = { 0 };
    struct dd_member before;

    dd_text_put(&text, "      ");
    if (field)
        dd_text_put(&text, call_label(call, field->key, field->label));
    else
        dd_text_add(&text, after->name, after->name_length);
    dd_text_put(&text, ": ");
    if (dd_members_find(entry->before, after->name, after->name_length, &before) &&
        strncmp(before.value, "null", before.value_length) != 0) {
        show_value(telling, kind, field, &before, &text);
        dd_text_put(&text, " -> ");
    }
    show_value(telling, kind, field, after, &text);
    spool_format(&call->out, "%s\n", dd_text_get(&text));
    dd_text_free(&text);
}

/* What is no move. */
static const struct dd_choice changes[] = {
    { 0 },
    { "edit", "修改" },
    { "void", "作废" },
    { "undo", "撤销" },
    { "reveal", "查看个人信息" },
    { "init", "建库" },
    { "export", "导出" },
    { "backup", "备份" },
    { "policy", "设定规则数值" },
    { "calendar", "公布日历" },
    { 0 },
};

/* Whether a move leads from and to the states that a change names; one that names none keeps the state. */
static bool leads(const struct dd_move_seen *move, const struct dd_entry_seen *entry)
{
    struct dd_member from, to;

    if (!dd_members_find(entry->after, "state", 5, &to))
        return move->from && move->to && strcmp(move->from, move->to) == 0;
    if (!move->to || !is_word(&to, move->to))
        return false;
    return !move->from ||
           (dd_members_find(entry->before, "state", 5, &from) && is_word(&from, move->from));
}

/* Of the moves of that verb the one that leads there, else the first. */
const char *history_change(const struct call *call, const struct dd_entry_seen *entry)
{
    const struct dd_kind *kind = entry->kind ? dd_kind_find(entry->kind) : NULL;
    const char *verb = strcmp(entry->change, "new") == 0 ? "create" : entry->change;
    const unsigned change = dd_choice_find(changes, entry->change);
    const char *label = change ? changes[change].label : NULL;
    struct dd_move_seen move;

    for (unsigned i = 0; !change && kind && dd_flow_row(kind, i, &move); i++) {
        if (strcmp(move.verb, verb) != 0)
            continue;
        if (!label || leads(&move, entry))
            label = move.label;
        if (leads(&move, entry))
            break;
    }
    return call_label(call, entry->change, label);
}

const char *history_reason(const struct call *call, const struct dd_entry_seen *entry)
{
    const struct dd_kind *kind = entry->kind ? dd_kind_find(entry->kind) : NULL;
    struct dd_move_seen move;

    for (unsigned i = 0; call->chinese && kind && entry->reason && dd_flow_row(kind, i, &move);
         i++) {
        const bool listed = move.reasons && strcmp(move.verb, entry->change) == 0;
        const unsigned reason = listed ? dd_choice_find(move.reasons, entry->reason) : 0;

        if (reason)
            return move.reasons[reason].label;
    }
    return entry->reason;
}

void history_actor(const struct dd_entry_seen *entry, struct dd_text *out)
{
    dd_text_put(out, entry->actor);
    if (entry->behalf)
        dd_text_format(out, _(" for %s"), entry->behalf);
}

/* The line of an entry, and a line for each field it changed. */
static int put_told(void *with, const struct dd_entry_seen *entry, struct dd_error *err)
{
    struct telling *telling = with;
    struct call *call = telling->call;
    const struct dd_kind *kind = entry->kind ? dd_kind_find(entry->kind) : NULL;
    struct dd_members members = dd_members_of(entry->after);
    struct dd_member member;
    struct dd_text actor = { 0 };
    char moment[MOMENT_SIZE];

    (void)err;
    history_actor(entry, &actor);
    spool_format(&call->out, "%5lld  %s  %s  %s  %s", (long long)entry->seq,
                 surroundings_moment(entry->at, moment), dd_text_get(&actor), entry->command,
                 history_change(call, entry));
    dd_text_free(&actor);
    if (entry->reason)
        spool_format(&call->out, _("  (%s)"), history_reason(call, entry));
    spool_put(&call->out, entry->forced ? _("  by force\n") : "\n");
    while (dd_members_next(&members, &member))
        if (!is_named(&member, "move"))
            put_change(telling, entry, kind, &member);
    return 0;
}

int history_print(struct call *call, int64_t id, struct dd_error *err)
{
    struct telling telling = { .call = call };
    const int failed = dd_task_history(call->store, id, 0, true, put_told, &telling, err) ||
                       names_failed(telling.names, err);

    names_free(telling.names);
    return failed ? -1 : 0;
}
