#include "task/recipients.h"

#include "domain/inspector/inspector.h"
#include "domain/office/office.h"
#include "domain/rectify/rectify.h"
#include "record/record.h"
#include "store/query.h"
#include "task/remind.h"

/*
 * Who is told of what, from which rung on. A deadline of a unit is told to its liaison; of a rectification, from the
 * second time after it on, to the competent department too [依据 意见 第十五条], and from the fourth on
 * the office is asked for a circular and an interview [依据 意见 第十六条]. Later rungs too, because a day without
 * the machine may have skipped the very one. What the office owes is told to the office, a term and a certificate to
 * the inspector first.
 */
static const struct addressed {
    unsigned what;
    const struct dd_kind *kind; /* NULL: any */
    unsigned to, from_rung;
} addressed[] = {
    { WHAT_DEADLINE, NULL, TO_LIAISON, 0 },
    { WHAT_DEADLINE, &dd_rectification_kind, TO_COMPETENT, DD_LATE_SECOND },
    { WHAT_DEADLINE, &dd_rectification_kind, TO_OFFICE, DD_LATE_FOURTH },
    { WHAT_DEADLINE, &dd_duty_kind, TO_OFFICE, DD_LATE_FIRST },
    { WHAT_DEADLINE, &dd_superior_item_kind, TO_OFFICE, DD_LATE_FIRST },
    { WHAT_RESOLUTION, NULL, TO_LIAISON, 0 },
    { WHAT_RESOLUTION, NULL, TO_OFFICE, DD_LATE_FIRST },
    { WHAT_TERM, NULL, TO_INSPECTOR, 0 },
    { WHAT_TERM, NULL, TO_OFFICE, 0 },
    { WHAT_CERTIFICATE, NULL, TO_INSPECTOR, 0 },
    { WHAT_CERTIFICATE, NULL, TO_OFFICE, DD_LATE_FIRST },
    { WHAT_HOURS, NULL, TO_INSPECTOR, 0 },
    { WHAT_PLENARY, NULL, TO_OFFICE, 0 },
    { WHAT_FILING, NULL, TO_OFFICE, 0 },
    { WHAT_LOOK_BACK, NULL, TO_OFFICE, 0 },
    { WHAT_RECHECK, NULL, TO_OFFICE, 0 },
    { WHAT_OPINION, NULL, TO_OFFICE, 0 },
    { WHAT_REPORT, NULL, TO_OFFICE, 0 },
    { WHAT_VERIFICATION, NULL, TO_OFFICE, 0 },
    { WHAT_PUBLICATION, NULL, TO_OFFICE, 0 },
    { WHAT_INTERVIEW, NULL, TO_OFFICE, 0 },
};

struct finding {
    struct dd_store *store;
    const struct dd_duty *duty;
    const struct dd_record *record; /* that carries it, or NULL */
    struct dd_arena *arena;
    struct dd_recipient *out;
    struct dd_error *err;
};

/* The record another one refers to by the row of that name; 0: none. */
static int64_t referred(const struct dd_record *record, const char *key)
{
    const int row = dd_field_row(record->kind, key);

    return row >= 0 && record->kind->fields[row].type == DD_REF ? dd_ref(record, (unsigned)row) : 0;
}

/* Whose duty it is: of the item, else of the record; where several share it, the first leads. */
static int64_t unit_of(const struct finding *finding)
{
    const struct dd_record *record = finding->record;
    const int row = dd_field_row(record->kind, "units");

    if (finding->duty->item)
        return finding->duty->unit;
    return row >= 0 ? dd_item_ref(record, (unsigned)row, 0) : referred(record, "unit");
}

static const char *keep(struct finding *finding, const char *text)
{
    return text && *text ? dd_arena_string(finding->arena, text) : NULL;
}

/* One row: whom to address, who gets it, where. True in `*found` when there is one. */
static int ask(struct finding *finding, const char *name, int64_t unit, bool *found)
{
    struct dd_query *query;

    if (dd_query_ask(finding->store, name, &query, finding->err))
        return -1;
    dd_query_number(query, "unit", unit);
    dd_query_day(query, "today", dd_store_today(finding->store));
    int got = dd_query_next(query, finding->err);
    if (got > 0) {
        finding->out->unit = keep(finding, dd_query_string(query, 0));
        finding->out->name = keep(finding, dd_query_string(query, 1));
        finding->out->address = keep(finding, dd_query_string(query, 2));
    }
    dd_query_end(query);
    *found = got > 0;
    return got < 0 ? -1 : 0;
}

static int find_unit(struct finding *finding, int64_t unit, bool *found)
{
    *found = false;
    return unit ? ask(finding, "unit-contact", unit, found) : 0;
}

/* A department is not told twice what it was told as the unit itself. */
static int find_competent(struct finding *finding, bool *found)
{
    const int64_t competent = referred(finding->record, "competent");

    return find_unit(finding, competent == referred(finding->record, "unit") ? 0 : competent,
                     found);
}

/* Whoever is out of post is asked nothing: the office sees to what is left of it. */
static int serves(struct finding *finding, int64_t inspector, bool *out)
{
    const dd_day today = dd_store_today(finding->store);
    struct dd_query *query;

    if (dd_query_ask(finding->store, "served-between", &query, finding->err))
        return -1;
    dd_query_number(query, "person", inspector);
    dd_query_day(query, "from", today);
    dd_query_day(query, "until", today);
    int got = dd_query_next(query, finding->err);
    *out = got > 0 && dd_query_int(query, 0) > 0;
    dd_query_end(query);
    return got < 0 ? -1 : 0;
}

static int find_inspector(struct finding *finding, bool *found)
{
    const bool own = finding->record->kind == &dd_inspector_kind;
    const int64_t id = own ? finding->record->id : referred(finding->record, "inspector");
    struct dd_record *inspector;

    *found = id != 0;
    if (!id)
        return 0;
    if (dd_record_load(finding->store, id, finding->arena, &inspector, finding->err))
        return -1;
    finding->out->unit = dd_arena_format(finding->arena, "%s督学", dd_text(inspector, IN_NAME));
    finding->out->name = dd_text(inspector, IN_NAME);
    finding->out->address = dd_text(inspector, IN_EMAIL);
    return own ? serves(finding, id, found) : 0;
}

/* Somebody of the office with an address, else its head; the letter is to the office whoever opens it. */
static int find_office(struct finding *finding, bool *found)
{
    const char *office = dd_store_office(finding->store)->name;

    if (ask(finding, "office-contact", 0, found))
        return -1;
    finding->out->unit = keep(finding, office);
    if (!*found)
        finding->out->name = finding->out->unit;
    *found = true;
    return 0;
}

static int find(struct finding *finding, unsigned to, bool *found)
{
    *finding->out = (struct dd_recipient){ .to = to };
    switch (to) {
    case TO_LIAISON:
        return find_unit(finding, unit_of(finding), found);
    case TO_COMPETENT:
        return find_competent(finding, found);
    case TO_INSPECTOR:
        return find_inspector(finding, found);
    default:
        return find_office(finding, found);
    }
}

int dd_recipients_find(struct dd_store *store, const struct dd_duty *duty, struct dd_arena *arena,
                       struct dd_recipient out[DD_RECIPIENTS], unsigned *count,
                       struct dd_error *err)
{
    struct finding finding = { store, duty, duty->about, arena, out, err };

    for (size_t i = 0; i < sizeof addressed / sizeof *addressed; i++) {
        const struct addressed *row = &addressed[i];
        bool found = false;
        if (row->what != duty->what || (row->kind && row->kind != duty->about->kind) ||
            duty->rung.nth < row->from_rung)
            continue;
        if (find(&finding, row->to, &found))
            return -1;
        finding.out += found;
    }
    *count = (unsigned)(finding.out - out);
    if (*count == 0) { /* nobody's: the office sees to it */
        bool found;
        *count = 1;
        return find(&finding, TO_OFFICE, &found);
    }
    return 0;
}
