/* A move of one or several records from the words of a command line: one refusal, nothing done. */
#include "base/arena.h"
#include "base/say.h"
#include "record/say_field.h"
#include "store/door.h"
#include "store/query.h"
#include "task/compare.h"
#include "task/words.h"

#include <string.h>

/* What offices write on paper, and the shell does not take so. */
static void hint_signs(const char *word, struct dd_error *err)
{
    static const char *const commas[] = { "、", "，", ",", "；", ";" };
    static const char *const colons[] = { "：", ":" };

    for (size_t i = 0; i < sizeof commas / sizeof commas[0]; i++)
        if (strstr(word, commas[i]))
            dd_hint(err, _("several keys are parted by spaces"));
    for (size_t i = 0; i < sizeof colons / sizeof colons[0]; i++) {
        const char *colon = strstr(word, colons[i]);

        if (colon)
            dd_hint(err, _("a field is written %.*s=%s"), (int)(colon - word), word,
                    colon + strlen(colons[i]));
    }
    dd_hint_quotes(word, err);
}

/* A key of the command line; what no record has is DD_E_NOT_FOUND there. */
int dd_task_find(struct dd_store *store, const char *word, int64_t *id, struct dd_error *err)
{
    if (dd_store_find(store, NULL, word, DD_LOOSELY, id, err) == 0)
        return 0;
    if (err->code == DD_E_REFERENCE) {
        err->code = DD_E_NOT_FOUND;
        hint_signs(word, err);
    }
    return -1;
}

int dd_task_find_any(struct dd_store *store, const char *word, int64_t *id, struct dd_error *err)
{
    struct dd_query *query;

    if (dd_query_ask(store, "void-by-key", &query, err) < 0)
        return -1;
    dd_query_text(query, "key", word);
    int got = dd_query_next(query, err);
    if (got > 0)
        *id = dd_query_int(query, 0);
    dd_query_end(query);
    return got < 0 ? -1 : got > 0 ? 0 : dd_task_find(store, word, id, err);
}

static int move_one(struct dd_desk *desk, const char *key, const char *const *words, unsigned count,
                    const struct dd_order *asked, struct dd_outcome *outcome,
                    struct dd_problems *problems, struct dd_error *err)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_store *store = dd_desk_store(desk);
    struct dd_order order = *asked;
    struct dd_record *stored, *values;
    struct dd_error problem = { 0 };
    int64_t id;
    int result = -1;

    if (dd_task_find(store, key, &id, err) < 0 ||
        dd_record_load(store, id, arena, &stored, err) < 0)
        goto out;
    values = dd_record_new(stored->kind, arena);
    if (dd_words_take(desk, values, words, count, &order, problems, err) < 0)
        goto out;
    order.values = values;
    dd_refuse_assigned(values, problems);
    dd_refuse_key(values, problems);
    if (problems->errors) {
        dd_fail(err, dd_problems_code(problems), "%s", _("nothing was written"));
        goto out;
    }
    if (dd_scan_take(store, NULL, arena, &order, &problem) < 0 ||
        dd_door_files(store, values, NULL, &problem) < 0) {
        *err = problem;
        goto out;
    }
    result = dd_flow_move(desk, id, &order, outcome, problems, err);
out:
    dd_arena_free(arena);
    return result;
}

int dd_task_move(struct dd_desk *desk, const char *verb, const char *const *keys,
                 unsigned key_count, const char *const *words, unsigned word_count,
                 struct dd_order *order, struct dd_outcome *outcomes, struct dd_problems *problems,
                 struct dd_error *err)
{
    int result = 0;

    order->verb = verb;
    for (unsigned i = 0; i < key_count; i++) {
        struct dd_error problem = { 0 };
        if (move_one(desk, keys[i], words, word_count, order, &outcomes[i], problems, &problem) ==
            0)
            continue;
        if (problem.code != DD_E_REFUSED &&
            !(problems->errors && problem.code == dd_problems_code(problems)))
            dd_problems_add(problems, &problem);
        if (dd_code_exit(problem.code) == dd_code_exit(DD_E_STORE)) {
            *err = problem;
            return -1;
        }
        result = -1;
    }
    return result < 0 ? dd_fail(err, dd_problems_code(problems), "%s", _("nothing was written"))
                      : 0;
}
