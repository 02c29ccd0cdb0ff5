/* The ledger of moves, read. */
#include "store/grow.h"
#include "store/history.h"
#include "store/store.h"

/* clang-format off */
#define STEPS \
    "SELECT r.kind, m.nth, m.verb, m.from_state, m.to_state, m.\"on\", m.bound, m.late_days, " \
    "m.\"by\", m.\"as\", m.authority, m.scan, m.reason, m.note, m.history_seq, m.cause_seq, " \
    "m.undone_seq, m.record FROM move m JOIN record r ON r.id = m.record "
/* clang-format on */

static const char of_record[] = STEPS "WHERE m.record = ?1 ORDER BY m.nth";
static const char of_cause[] =
    STEPS "WHERE m.cause_seq = ?1 ORDER BY m.history_seq, m.record, m.nth";

static const char *text(struct dd_statement *s, int at, struct dd_arena *arena)
{
    const char *stored = dd_column_text(s, at);

    return stored ? dd_arena_string(arena, stored) : NULL;
}

static unsigned state(struct dd_statement *s, int at, const struct dd_kind *kind)
{
    return kind && kind->states ? dd_state_find(kind, dd_column_text(s, at)) : 0;
}

static void read_step(struct dd_statement *s, struct dd_arena *arena, struct dd_step *step)
{
    const struct dd_kind *kind = dd_kind_find(dd_column_word(s, 0));

    *step = (struct dd_step){
        .nth = (unsigned)dd_column_int(s, 1),
        .verb = text(s, 2, arena),
        .from = state(s, 3, kind),
        .to = state(s, 4, kind),
        .on = dd_column_day(s, 5),
        .bound = dd_column_int(s, 6) != 0,
        .late_days = (int)dd_column_int(s, 7),
        .by = text(s, 8, arena),
        .as = text(s, 9, arena),
        .authority = text(s, 10, arena),
        .scan = text(s, 11, arena),
        .reason = text(s, 12, arena),
        .note = text(s, 13, arena),
        .history_seq = dd_column_int(s, 14),
        .cause_seq = dd_column_int(s, 15),
        .undone_seq = dd_column_int(s, 16),
    };
}

int dd_steps_load(struct dd_store *store, int64_t record, struct dd_arena *arena,
                  struct dd_step **steps, unsigned *count, struct dd_error *err)
{
    struct dd_step *list = NULL;
    struct dd_statement *s;
    unsigned loaded = 0;
    int got;

    if (dd_statement_get(store, of_record, &s, err))
        return -1;
    dd_bind_int(s, 1, record);
    while ((got = dd_statement_next(s, err)) > 0) {
        list = dd_grow(arena, list, loaded, sizeof *list);
        read_step(s, arena, &list[loaded++]);
    }
    dd_statement_end(s);
    if (got < 0)
        return -1;
    *steps = list;
    *count = loaded;
    return 0;
}

int dd_caused_load(struct dd_store *store, int64_t seq, struct dd_arena *arena,
                   struct dd_caused **list, unsigned *count, struct dd_error *err)
{
    struct dd_caused *caused = NULL;
    struct dd_statement *s;
    unsigned loaded = 0;
    int got;

    if (dd_statement_get(store, of_cause, &s, err))
        return -1;
    dd_bind_int(s, 1, seq);
    while ((got = dd_statement_next(s, err)) > 0) {
        caused = dd_grow(arena, caused, loaded, sizeof *caused);
        caused[loaded].record = dd_column_int(s, 17);
        read_step(s, arena, &caused[loaded++].step);
    }
    dd_statement_end(s);
    if (got < 0)
        return -1;
    *list = caused;
    *count = loaded;
    return 0;
}
