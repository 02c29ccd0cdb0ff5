/*
 * The tables of a workflow, and what guards and effects may do.
 *
 * A guard only looks, and says what lacks; an effect only acts. Neither returns a failure: a store that fails is
 * remembered by the sheet and ends the move. Other records are reached in three ways only: dd_load, dd_related, dd_ask.
 */
#ifndef FLOW_FLOW_H
#define FLOW_FLOW_H

#include "record/record.h"

#include <dudao/flow.h>

struct dd_sheet;
typedef bool dd_when(struct dd_sheet *sheet);
typedef void dd_guard(struct dd_sheet *sheet);
typedef void dd_effect(struct dd_sheet *sheet);

/*
 * A move. `from` is the set of states it starts in, `DD_AT(A) | DD_AT(B)`; DD_AT(0) is that of a kind without states; 0 with
 * the verb `create` is the creation. `to` DD_STAYS leaves the state. A verb may have several rows from one state: the
 * first whose `when` holds is taken.
 */
#define DD_AT(state) (1u << (state))
enum { DD_NOWHERE = 0, DD_STAYS = 0 };
struct dd_move {
    unsigned from;
    const char *verb;
    unsigned to;
    dd_guard *guard;
    dd_effect *effect;
    const char *label;
    const char *article;
    dd_when *when;
    const char *when_label, *when_label_en; /* the condition in words, Chinese and English */
    const struct dd_choice *reasons;        /* reason= is one of these, and needed */
    bool reasoned;                          /* reason= is needed, in free words */
    bool decided;                           /* by= is needed: somebody decides */
    bool by_program;                        /* asked for by effects and tasks alone */
    unsigned track; /* moves of one follow one another in time; others do not bind them */
};

/* How a state's deadline is counted. A state may have several; the earliest counts. */
enum dd_counted {
    DD_UNTIL_FIELD = 1, /* a date field is the deadline */
    DD_FROM_FIELD,      /* a number of days from a date field */
    DD_FROM_ENTRY       /* a number of days from the move into the state */
};
struct dd_clock {
    unsigned state;
    enum dd_counted counted;
    unsigned row;
    const char *number; /* the policy number; its unit says 日 or 工作日 */
    const char *what;   /* of its reminders: deadline, opinion, ... */
    const char *article;
    dd_when *when; /* NULL: always */
    const char *when_label, *when_label_en;
    bool quiet; /* a deadline that is shown and checked, but not reminded */
};

struct dd_flow {
    const struct dd_kind *kind;
    const struct dd_move *moves;   /* ends with verb NULL */
    const struct dd_clock *clocks; /* ends with counted 0; may be NULL */
    dd_guard
        *changed; /* asked at every move and edit: what was added may be forbidden; may be NULL */
    dd_guard *leaves;  /* asked before it is set aside or its last move taken back; may be NULL */
    dd_effect *edited; /* after an edit: dd_before and dd_this show what it changed; may be NULL */
    dd_effect
        *voided; /* what becomes of its fields, and of others, when it is set aside; may be NULL */
};

/* The sheet: the record in its move. */
const struct dd_record *dd_this(
    const struct dd_sheet *sheet); /* as it will stand, the move's values laid over */
const struct dd_record *dd_before(const struct dd_sheet *sheet); /* as it stood; NULL at creation */
struct dd_record *dd_mine(struct dd_sheet *sheet);               /* for effects: to set fields of */
dd_day dd_on(const struct dd_sheet *sheet);                      /* 发生日期 of the move */
dd_day dd_today(const struct dd_sheet *sheet);
bool dd_stood_in(const struct dd_sheet *sheet,
                 unsigned states);            /* before the move, in one of DD_AT(A) | DD_AT(B) */
bool dd_legacy(const struct dd_sheet *sheet); /* 历史补录: make no filing, no publication */
unsigned dd_reason(
    const struct dd_sheet *sheet); /* index into the row's reasons; 0: none, or free words */
bool dd_says(const struct dd_sheet *sheet,
             unsigned row); /* the move itself gives the row, were it as before */
/* The row comes to be another than it stood; of a new record every one does. */
bool dd_changes(const struct dd_sheet *sheet, unsigned row);
/* One of the rows does; DD_NO_ROW ends them. */
bool dd_rows_changed(const struct dd_sheet *sheet, const int *rows);
const char *dd_said_by(const struct dd_sheet *sheet); /* by=, or NULL */
dd_day dd_entered(struct dd_sheet *sheet,
                  unsigned state); /* the last day it went into a state; DD_NO_DAY */

/* Guards. The article as `意见 第十五条`; a row of the record the lack is about, or DD_NO_ROW. */
enum { DD_NO_ROW = -1, DD_ON_ROW = -2 }; /* the day of the move itself */
void dd_lacks(struct dd_sheet *sheet, const char *article, int row, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* What the effect cannot do without: lacking for a legacy record too. */
void dd_needs(struct dd_sheet *sheet, const char *article, int row, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* A value that another record has and that must be its own: no rule refuses, the input is wrong. */
void dd_repeats(struct dd_sheet *sheet, int row, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A lack that yields to reason=, or to --force with a reason. */
void dd_lacks_reason(struct dd_sheet *sheet, const char *article, int row, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void dd_warn(struct dd_sheet *sheet, const char *article, int row, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* What would be right, below the last lack about `row`; none of that row: nothing. */
void dd_suggest(struct dd_sheet *sheet, int row, const char *text);

/* Other records. NULL and 0 when there is none, or the store failed. */
const struct dd_record *dd_load(struct dd_sheet *sheet, const struct dd_record *from, unsigned row);
const struct dd_record *dd_load_id(struct dd_sheet *sheet, int64_t id);
struct dd_records {
    unsigned count;
    const struct dd_record **at;
};
struct dd_records dd_related(struct dd_sheet *sheet, const struct dd_kind *kind, unsigned row);
/* A file of schema/queries, its parameters :id (this record), :on, :today and those given; the first column of its first row. */
struct dd_bind {
    const char *name;
    int64_t number;
    const char *text;
    bool dated; /* it is `day`: the number 0 is a day of 1970 */
    dd_day day;
};
int64_t dd_ask(struct dd_sheet *sheet, const char *query,
               const struct dd_bind *binds); /* binds end with name NULL */
/* The same, every row: calls `each` with up to four columns as texts (NULL: null). */
typedef void dd_answer(struct dd_sheet *sheet, void *with, const char *const columns[4]);
void dd_ask_each(struct dd_sheet *sheet, const char *query, const struct dd_bind *binds,
                 dd_answer *each, void *with);

/* Numbers and days, in force on the day of the move. */
int64_t dd_rule_number(struct dd_sheet *sheet, const char *id);
/* The end of a period given by a number, the one in force on the day it starts from. */
dd_day dd_after(struct dd_sheet *sheet, dd_day from, const char *id);
int dd_working_between(struct dd_sheet *sheet, dd_day from, dd_day until); /* both ends included */
struct dd_calendar *dd_sheet_calendar(struct dd_sheet *sheet);

/* The step is marked late when its day lies after `due`: for what is answered without leaving a state. */
void dd_mark_late(struct dd_sheet *sheet, dd_day due);
/* A creation that says no day was made on that one. */
void dd_happened(struct dd_sheet *sheet, dd_day day);

/*
 * Effects. What they ask for - a new record through its own creation row, a move of another record - is done after this
 * move is written, in the order asked, in the same transaction, with its guards, at most four deep.
 */
struct dd_record *dd_draft(struct dd_sheet *sheet,
                           const struct dd_kind *kind); /* an empty one to fill */
void dd_make(struct dd_sheet *sheet, struct dd_record *record);
/* The same, and its row `about` refers to the record on this sheet, which may have no key before it is written. */
void dd_make_about(struct dd_sheet *sheet, struct dd_record *record, unsigned about);
/* The row becomes the first number, from 1, with which no live record is the same as this one. */
void dd_count_twins(struct dd_sheet *sheet, unsigned row);
/* The next number of a series, for the printed number of a paper; 0 after a failure. */
int64_t dd_take_number(struct dd_sheet *sheet, const char *series, int year);
void dd_then(struct dd_sheet *sheet, int64_t id, const char *verb, const struct dd_record *values,
             const char *reason);

/* The deadline that stands for a record, and what it is of; false when it has none. */
struct dd_due {
    dd_day day;
    const struct dd_clock *clock;
};
int dd_due_find(struct dd_desk *desk, struct dd_record *record, struct dd_due *out,
                struct dd_error *err);

/* A desk with these workflows; dd_desk_open gives it all of lib/procedure. */
int dd_desk_new(struct dd_desk **out, struct dd_store *store, const struct dd_flow *const *flows,
                struct dd_error *err);
/* The workflow of a kind, among the desk's; NULL: it has none. */
const struct dd_flow *dd_flow_of(const struct dd_desk *desk, const struct dd_kind *kind);

/* The values of a move laid over a record as the engine lays them: filled, lists merged by the first field of an item. */
void dd_lay_values(struct dd_record *onto, const struct dd_record *values);

/*
 * Whether `given` means this item: an equal value; of groups the one with the same first field that either has - the text
 * of a measure, a person or else a name, a file. A day names nothing: two opinions are heard on one, so there nothing may
 * differ. `item` is the row of the list; whether it is one is not looked at.
 */
bool dd_item_means(const struct dd_field *item, const struct dd_value *at,
                   const struct dd_value *given);

/* What is wrong with a table: a state never reached or never left, a verb twice without a condition. For the tests. */
int dd_flow_sound(const struct dd_flow *flow, struct dd_problems *problems);

#endif
