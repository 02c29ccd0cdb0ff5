#include "common/beside.h"

#include "common/history.h"
#include "common/message.h"
#include "common/say.h"

#include <stdio.h>
#include <string.h>

struct beside {
    struct call *call;
    const struct dd_outcome *outcomes;
    unsigned count;
};

static bool is_own(const struct beside *beside, const char *key)
{
    for (unsigned i = 0; i < beside->count; i++)
        if (strcmp(beside->outcomes[i].key, key) == 0)
            return true;
    return false;
}

/* `O2026-001 文号: 某教督整〔2026〕1号`: it is what people will call the record from now on. */
static void tell_name(struct call *call, const struct dd_kind *kind,
                      const struct dd_entry_seen *entry)
{
    const char *name = kind->named_by;
    struct dd_text value = { 0 };
    struct dd_member member;

    if (!name || !dd_members_find(entry->after, name, strlen(name), &member) ||
        *member.value != '"')
        return;
    dd_member_show(&member, &value);
    message_note(call, "%s %s: %s", entry->key,
                 call_label(call, name, kind->fields[dd_field_find(kind, name)].label),
                 dd_text_get(&value));
    dd_text_free(&value);
}

static int state_of(struct call *call, const char *key, const char **state, struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record;
    int64_t id;
    int failed = dd_task_find_any(call->store, key, &id, err) ||
                 dd_record_load(call->store, id, arena, &record, err);

    *state = NULL;
    if (!failed && dd_record_state(record)) {
        const struct dd_choice *choice = &dd_record_kind(record)->states[dd_record_state(record)];

        *state = call_label(call, choice->key, choice->label);
    }
    dd_arena_free(arena);
    return failed;
}

static int tell_other(struct call *call, const struct dd_kind *kind,
                      const struct dd_entry_seen *entry, struct dd_error *err)
{
    const char *label = call_label(call, kind->name, kind->label), *state;

    if (state_of(call, entry->key, &state, err))
        return -1;
    if (strcmp(entry->change, "new") != 0)
        message_note(call, _("besides: %s %s %s"), entry->key, label, history_change(call, entry));
    else if (state)
        message_note(call, _("made besides: %s %s (%s)"), entry->key, label, state);
    else
        message_note(call, _("made besides: %s %s"), entry->key, label);
    return 0;
}

static int tell(void *with, const struct dd_entry_seen *entry, struct dd_error *err)
{
    const struct beside *beside = with;
    const struct dd_kind *kind = entry->kind ? dd_kind_find(entry->kind) : NULL;

    if (!kind || !entry->key)
        return 0;
    if (!is_own(beside, entry->key))
        return tell_other(beside->call, kind, entry, err);
    if (strcmp(entry->change, "new") != 0)
        tell_name(beside->call, kind, entry);
    return 0;
}

int beside_tell(struct call *call, const struct dd_outcome *outcomes, unsigned count,
                struct dd_error *err)
{
    struct beside beside = { call, outcomes, count };
    int64_t now;
    char hash[65];

    if (call->quiet)
        return 0;
    if (dd_task_head(call->store, &now, hash, err))
        return -1;
    return now > call->head ? dd_task_history(call->store, 0, (long)(now - call->head), false, tell,
                                              &beside, err)
                            : 0;
}
