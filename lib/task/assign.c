/* `inspector assign` 分配: the plan of a day, told, and carried out when asked for. [依据 意见 第十条] [依据 意见 第十二条] */
#include "base/arena.h"
#include "domain/inspector/inspector.h"
#include "task/assign_rows.h"

#include <dudao/flow.h>

/* As the history keeps it, whatever the language of who typed. */
static const char reason[] = "责任督学重新分配";

struct carrying {
    struct dd_assigning *assigning;
    struct dd_problems *problems;
    struct dd_error *err;
};

/* What never ran is set aside; what ran ends the day before. */
static int end_posting(struct carrying *carrying, const struct dd_assign_posting *posting,
                       dd_day last)
{
    struct dd_assigning *assigning = carrying->assigning;
    const dd_day today = dd_store_today(assigning->store), on = last < today ? last : today;
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *values = dd_record_new(&dd_posting_kind, arena);
    const struct dd_order order = { .verb = "end", .on = on, .note = reason, .values = values };
    struct dd_outcome outcome;

    dd_set_date(values, PG_UNTIL, last);
    const int result = posting->from > on
                           ? dd_flow_void(assigning->desk, posting->id, reason, &outcome,
                                          carrying->problems, carrying->err)
                           : dd_flow_move(assigning->desk, posting->id, &order, &outcome,
                                          carrying->problems, carrying->err);
    dd_arena_free(arena);
    return result;
}

static int begin_posting(struct carrying *carrying, int school, int person)
{
    struct dd_assigning *assigning = carrying->assigning;
    const struct dd_assign_row *who = &assigning->persons[person],
                               *where = &assigning->schools[school];
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *posting = dd_record_new(&dd_posting_kind, arena);
    const struct dd_order order = { .verb = "create", .on = DD_NO_DAY };
    struct dd_outcome outcome;

    dd_set_ref(posting, PG_INSPECTOR, who->id, who->key);
    dd_set_ref(posting, PG_SCHOOL, where->id, where->key);
    dd_set_date(posting, PG_FROM, assigning->options->from);
    const int result = dd_flow_create(assigning->desk, posting, &order, &outcome,
                                      carrying->problems, carrying->err);
    dd_arena_free(arena);
    return result;
}

bool dd_assign_ends(const struct dd_assign_school *school)
{
    return school->was != DD_NOBODY && school->was != school->now &&
           (school->now != DD_NOBODY || school->bar == DD_RECUSED || school->bar == DD_NOT_IN_POST);
}

static int end_all(struct carrying *carrying)
{
    struct dd_assigning *assigning = carrying->assigning;
    const dd_day last = assigning->options->from - 1;
    int result = 0;

    for (unsigned i = 0; i < assigning->posting_count && !result; i++) {
        const struct dd_assign_posting *posting = &assigning->postings[i];

        if (posting->first && dd_assign_ends(&assigning->plan.schools[posting->school]))
            result = end_posting(carrying, posting, last);
        else if (!posting->first && dd_assign_concerns(assigning, posting) &&
                 (posting->school < 0 || dd_assign_bar(assigning, posting) != DD_FIT))
            result =
                end_posting(carrying, posting, posting->school < 0 ? posting->closed_on - 1 : last);
    }
    return result;
}

/* All that ends first, so that nobody is said to have more schools than he will. */
static int carry_out(struct dd_assigning *assigning, struct dd_problems *problems,
                     struct dd_error *err)
{
    struct carrying carrying = { assigning, problems, err };
    const struct dd_assign *plan = &assigning->plan;
    int result = end_all(&carrying);

    for (unsigned i = 0; i < plan->school_count && !result; i++)
        if (plan->schools[i].now != DD_NOBODY && plan->schools[i].now != plan->schools[i].was)
            result = begin_posting(&carrying, (int)i, plan->schools[i].now);
    return result;
}

int dd_task_assign(struct dd_desk *desk, const struct dd_assign_options *options,
                   dd_assign_each *each, void *with, struct dd_problems *problems,
                   struct dd_error *err)
{
    struct dd_assigning assigning = {
        .desk = desk,
        .store = dd_desk_store(desk),
        .arena = dd_arena_new(),
        .options = options,
    };
    int result = dd_assign_load(&assigning, err) || dd_assign_choose(&assigning, err);

    if (!result) {
        dd_assign_solve(&assigning.plan);
        result = (options->apply && carry_out(&assigning, problems, err)) ||
                 dd_assign_tell(&assigning, each, with, err);
    }
    dd_arena_free(assigning.arena);
    return result ? -1 : 0;
}
