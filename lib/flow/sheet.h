/* The inside of a sheet and a desk, for the files of the engine. */
#ifndef FLOW_SHEET_H
#define FLOW_SHEET_H

#include "flow/flow.h"
#include "store/door.h"
#include "store/history.h"

enum { DD_DEEPEST = 4 }; /* moves asked for by moves */

/* A record a guard or an effect has looked at. */
struct dd_loaded {
    struct dd_loaded *next;
    const struct dd_record *record;
};

struct dd_desk {
    struct dd_store *store;
    const struct dd_flow *const *flows;
    struct dd_calendar *calendar; /* NULL until asked for */
    struct dd_arena *arena;       /* of the command's move under way */
    struct dd_loaded *loaded;     /* since the last writing, in the arena */
    uint64_t
        warned_years; /* whose calendars nobody has published, a bit each; said once a command */
};

/* What an effect asked for: a record to make, or a move of another one. */
struct dd_wanted {
    struct dd_wanted *next;
    struct dd_record *make;
    int about; /* its row that refers to the record above; -1: none */
    int64_t id;
    const char *verb, *reason;
    const struct dd_record *values;
};

struct dd_sheet {
    struct dd_desk *desk;
    struct dd_arena *arena;
    const struct dd_flow *flow;
    const struct dd_move *move;
    const struct dd_order *order;
    struct dd_record *before, *after;
    struct dd_step *steps; /* that went before */
    unsigned step_count;
    dd_day on;
    bool bound;  /* `on` was said */
    bool forced; /* a guard gave way to --force */
    unsigned lacks;
    int late_days;
    struct dd_taken taken; /* the last printed number an effect took; series NULL: none */
    int64_t seq;           /* of this move in the history, once written */
    int64_t cause;         /* of the move a person made; 0: this is it */
    unsigned depth;
    struct dd_wanted *first, **last;
    struct dd_problems *problems;
    size_t others; /* problems of the command that were there before this sheet */
    bool failed;
    struct dd_error *err;
};

/* A sheet for one move of a command; `above` is the sheet that asked for it, or NULL. */
struct dd_sheet *dd_sheet_new(struct dd_desk *desk, const struct dd_sheet *above,
                              const struct dd_order *order, struct dd_problems *problems,
                              struct dd_error *err);
/* Read the record and its steps into the sheet. */
int dd_sheet_load(struct dd_sheet *sheet, int64_t id);
/* What was looked at may not be so any more: to be called whenever a record was written. */
void dd_sheet_forget(struct dd_sheet *sheet);
/* Remember a failure of the store; the first one counts. Always -1. */
int dd_sheet_fail(struct dd_sheet *sheet);
/* An error at the order's place; counted as a lack, a warning for legacy records. */
void dd_sheet_refuse(struct dd_sheet *sheet, enum dd_code code, int row, const char *article,
                     const char *hint, const char *format, ...)
    __attribute__((format(printf, 6, 7)));
/* The same of the same field is among these problems, from that one on. */
bool dd_is_among(const struct dd_problems *said, size_t from, const struct dd_error *err);
/* What only moves change may still be edited then. */
bool dd_in_first_state(const struct dd_record *record);
/* The verb of the order cannot be done: why not. */
void dd_sheet_refuse_verb(struct dd_sheet *sheet);
/* Below the last refusal, when it has no hint: what is to be done first, unless NULL, and what can be done instead. */
void dd_sheet_hint(struct dd_sheet *sheet, const char *first);
/* The moves that set a row, as its description names them: `issue 下达整改通知, reopen 重新整改`. */
void dd_setters_say(const struct dd_sheet *sheet, const struct dd_field *field,
                    struct dd_text *out);
/* A verb of the record's workflow: `submit`, to a reader of Chinese `submit 报送整改报告`. */
const char *dd_verb_shown(const struct dd_sheet *sheet, const char *verb);
/* `err` for a refused command whose problems say why. */
int dd_sheet_refused(struct dd_sheet *sheet);
/* Set the loaded record aside; nothing is asked. */
int dd_sheet_void(struct dd_sheet *sheet, struct dd_change *change);
void dd_sheet_tell(const struct dd_sheet *sheet, struct dd_outcome *outcome);

/* The step that stands last; NULL when only undone ones follow the creation. Includes the creation. */
const struct dd_step *dd_step_last(const struct dd_step *steps, unsigned count);

/* The row starts where the record stands; a record not yet made stands nowhere. */
bool dd_move_starts(const struct dd_move *move, const struct dd_record *before);
/* Who asks for it may: a person, or for what is the program's own, another move or a task. */
bool dd_move_asked(const struct dd_sheet *sheet, const struct dd_move *move);

/* How one value follows from another. */
enum dd_difference { DD_UNCHANGED, DD_FILLED, DD_REPLACED };
enum dd_difference dd_difference(const struct dd_field *field, const struct dd_value *before,
                                 const struct dd_value *after);
/* What is not said is as its row has it: with `own` all of it, else inside the items and groups given. */
void dd_sheet_preset(struct dd_sheet *sheet, struct dd_record *record, bool own);
/* A log of the row, or inside its items, lost or changed what stood in it; `broken` says which. */
struct dd_broken {
    const struct dd_field *log;
    const struct dd_record *item; /* that it stood in; NULL: the row itself is the log */
};
bool dd_log_broken(const struct dd_field *field, const struct dd_value *before,
                   const struct dd_value *after, struct dd_broken *broken);
/* The record as it will stand is checked whole; what was warned of when it was given is not said again. */
void dd_sheet_check(struct dd_sheet *sheet);
/* Warn of a new name of the record that another record of its kind is called by. */
void dd_sheet_called(struct dd_sheet *sheet);
/* Lay the values of the order over sheet->after; what may not be set is a lack. */
void dd_lay(struct dd_sheet *sheet);

/*
 * The deadline and the next reminder of a record as it stands in `sheet->after`, entered as its steps and this move say;
 * true when they are not those it had. A new record is written with them.
 */
bool dd_due_count(struct dd_sheet *sheet);
/* The same, and written. */
int dd_due_set(struct dd_sheet *sheet);

/* By how many days the move comes after the deadlines it meets; those that run on in its next state are not its own. */
int dd_late_days(struct dd_sheet *sheet);

/* Run a prepared sheet: check, guard, effect, write, what was asked for. */
int dd_sheet_run(struct dd_sheet *sheet);
/* Do what the effects asked for. */
int dd_sheet_wanted(struct dd_sheet *sheet);

#endif
