/*
 * Moving records through their workflows.
 *
 * A workflow is a table: a row a move, with its guard and effect, and a row a state with its deadline; the tables
 * are in lib/procedure. The engine is one for all: no caller reaches a state that another is refused.
 */
#ifndef DUDAO_FLOW_H
#define DUDAO_FLOW_H

#include <dudao/policy.h>

struct dd_flow;

/* A store with its calendar and procedures at hand: what a move needs. */
struct dd_desk;
/* Borrows the store, which must outlive it. */
DD_API int dd_desk_open(struct dd_desk **out, struct dd_store *store, struct dd_error *err);
DD_API void dd_desk_close(struct dd_desk *desk);
DD_API struct dd_store *dd_desk_store(struct dd_desk *desk);
/* Loaded when first asked for; NULL only after a failure of the store, with the error. */
DD_API struct dd_calendar *dd_desk_calendar(struct dd_desk *desk, struct dd_error *err);

/* What a person says with a move or a creation. Texts are borrowed; NULL is nothing. */
struct dd_order {
    const char *verb;
    dd_day on; /* DD_NO_DAY: today */
    const char *by, *as, *authority, *scan, *reason, *note;
    const struct dd_record *values; /* fields to fill or set; references resolved; may be NULL */
    bool force;                     /* with a reason: over the guards that allow it */
    bool program;                   /* the library's own tasks: moves that no person may order */
    bool legacy;                    /* guards become warnings; no filing, no publication */
    struct dd_place at;    /* where it was written, for its problems; file NULL: the record's key */
    struct dd_place on_at; /* where its day was; line 0: as the rest */
};

/* What became of it. */
struct dd_outcome {
    int64_t id;
    char key[64];
    const char *label; /* of the move, as the workflow calls it in Chinese; NULL: it was none */
    unsigned state;
    dd_day due_on;
    bool same; /* dd_task_add: it stood there already, and nothing was written */
};

/*
 * A new record through the creation row of its workflow. References must be resolved and the record checked. All that
 * is wrong is added to `problems`; with an error among them the call is -1, `err` of code DD_E_REFUSED, and the caller
 * rolls back. Warnings are added too when it succeeds.
 */
DD_API int dd_flow_create(struct dd_desk *desk, struct dd_record *record,
                          const struct dd_order *order, struct dd_outcome *outcome,
                          struct dd_problems *problems, struct dd_error *err);
DD_API int dd_flow_move(struct dd_desk *desk, int64_t id, const struct dd_order *order,
                        struct dd_outcome *outcome, struct dd_problems *problems,
                        struct dd_error *err);

/*
 * Change fields: `after` is the whole record as it should stand. Filling what is empty and lengthening lists is free;
 * changing what stands is a 更正 and needs a reason once the first state is left; rows set by a move are refused.
 */
DD_API int dd_flow_edit(struct dd_desk *desk, const struct dd_record *after,
                        const struct dd_order *order, struct dd_outcome *outcome,
                        struct dd_problems *problems, struct dd_error *err);

/* Take back the last move of a record with all it caused; refused, with the list, while something rests on it. */
DD_API int dd_flow_undo(struct dd_desk *desk, int64_t id, const char *reason,
                        struct dd_outcome *outcome, struct dd_problems *problems,
                        struct dd_error *err);
/* Set a record aside; refused, with the list, while a live record refers to it. */
DD_API int dd_flow_void(struct dd_desk *desk, int64_t id, const char *reason,
                        struct dd_outcome *outcome, struct dd_problems *problems,
                        struct dd_error *err);

/* Count every open deadline anew, after a change of calendar or numbers. `*changed`: how many moved. */
DD_API int dd_flow_recompute(struct dd_desk *desk, unsigned *changed, struct dd_error *err);

/* One row of a workflow as a reader sees it, for `flow KIND`, help and completion. */
struct dd_move_seen {
    const char *from, *from_label, *verb, *label, *to, *to_label, *article;
    const char *condition, *condition_en; /* NULL: none */
    bool creates; /* the making of a record; one without states is moved from no state too */
    bool by_program, decided, reasoned;
    const struct dd_choice *reasons; /* reason= is one of these; NULL: it is free */
};
/* The `nth` row of a kind's workflow, false after the last. */
DD_API bool dd_flow_row(const struct dd_kind *kind, unsigned nth, struct dd_move_seen *out);
/* The verb of a move of that kind, by itself or by its label, one of the program's own too; NULL when there is none. */
DD_API const char *dd_flow_verb(const struct dd_kind *kind, const char *word);
/*
 * A deadline of a state: the field that says it; or a number of the rules, counted from the field, or from the entry into
 * the state where there is no field. The `nth` of a kind, false after the last.
 */
struct dd_clock_seen {
    const char *state, *state_label, *what, *article;
    const struct dd_field *field;
    const char *number;                   /* NULL: the field itself is the deadline */
    const char *condition, *condition_en; /* NULL: none */
};
DD_API bool dd_flow_clock(const struct dd_kind *kind, unsigned nth, struct dd_clock_seen *out);

#endif
