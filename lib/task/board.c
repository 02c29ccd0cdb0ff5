/* 公示牌: whom the board at a school's gate names, with the number to call and what he or she supervises (article 7). */
#include "base/say.h"
#include "base/text.h"
#include "domain/office/office.h"
#include "domain/supervise/supervise.h"
#include "store/query.h"

#include <dudao/task.h>

enum {
    KEY,
    NAME,
    TYPE,
    ZONE,
    INSPECTOR,
    PERSON,
    PHONE,
    PHOTO,
    NOT_IN_POST,
    UNCERTIFIED,
    UNTRAINED
};

/* [依据 意见 第七条] 公开挂牌督学的联系方式: certificate, pre-job training and a public phone, all three. */
static unsigned lacks_of(struct dd_query *query)
{
    if (dd_query_is_null(query, INSPECTOR))
        return DD_BOARD_NOBODY;
    return (dd_query_int(query, NOT_IN_POST) ? DD_BOARD_NOT_IN_POST : 0) |
           (dd_query_int(query, UNCERTIFIED) ? DD_BOARD_UNCERTIFIED : 0) |
           (dd_query_int(query, UNTRAINED) ? DD_BOARD_UNTRAINED : 0) |
           (dd_query_is_null(query, PHONE) ? DD_BOARD_NO_PHONE : 0);
}

/* The eight items of schools, the four of kindergartens; both stand together among those a visit looks at. */
static void set_items(struct dd_board_seen *seen, const char *type)
{
    const struct dd_choice *types = dd_unit_kind.fields[UN_TYPE].choices;
    const struct dd_choice *items = dd_visited_kind.fields[VISITED_ITEM].choices;
    const bool kindergarten = dd_choice_find(types, type) == UNIT_KINDERGARTEN;
    const unsigned first = kindergarten ? VISITED_KINDER_SAFETY : VISITED_AFFAIRS,
                   last = kindergarten ? VISITED_OTHER : VISITED_SPIRIT;

    seen->items = items + first;
    seen->item_count = last - first + 1;
}

static int tell(struct dd_query *query, dd_board_each *each, void *with, struct dd_error *err)
{
    struct dd_board_seen seen = {
        .school = dd_query_string(query, KEY),
        .name = dd_query_string(query, NAME),
        .zone = dd_query_string(query, ZONE),
        .inspector = dd_query_string(query, INSPECTOR),
        .person = dd_query_string(query, PERSON),
        .phone = dd_query_string(query, PHONE),
        .photo = dd_query_string(query, PHOTO),
        .lacks = lacks_of(query),
    };

    set_items(&seen, dd_query_string(query, TYPE));
    return each(with, &seen, err);
}

/* `school` 0: of all. */
static int ask(struct dd_store *store, int64_t school, dd_board_each *each, void *with,
               struct dd_error *err)
{
    struct dd_query *query;
    int got;

    if (dd_query_ask(store, "board", &query, err))
        return -1;
    dd_query_day(query, "day", dd_store_today(store));
    if (school)
        dd_query_number(query, "school", school);
    while ((got = dd_query_next(query, err)) > 0)
        if (tell(query, each, with, err))
            break;
    dd_query_end(query);
    return got ? -1 : 0;
}

/* A board hangs at a school that is open. */
static int check_open(const struct dd_record *unit, dd_day today, struct dd_error *err)
{
    const char *name = dd_text(unit, UN_NAME);
    const dd_day closed = dd_date(unit, UN_CLOSED_ON), opened = dd_date(unit, UN_OPENED_ON);
    char day[DD_DAY_SIZE];

    if (!dd_unit_is_school(unit))
        return dd_fail(err, DD_E_VALUE, _("%s is no school"), name);
    if (closed != DD_NO_DAY && closed <= today)
        return dd_fail(err, DD_E_VALUE, _("%s was closed on %s"), name, dd_day_text(closed, day));
    if (opened > today) /* DD_NO_DAY lies before every day */
        return dd_fail(err, DD_E_VALUE, _("%s was opened on %s"), name, dd_day_text(opened, day));
    return 0;
}

static int find_school(struct dd_store *store, const char *word, int64_t *school,
                       struct dd_error *err)
{
    struct dd_arena *arena;
    struct dd_record *unit;
    int failed;

    if (dd_store_find(store, "unit", word, DD_LOOSELY, school, err)) {
        if (err->code == DD_E_REFERENCE)
            err->code = DD_E_NOT_FOUND;
        return -1;
    }
    arena = dd_arena_new();
    failed = dd_record_load(store, *school, arena, &unit, err) ||
             check_open(unit, dd_store_today(store), err);
    dd_arena_free(arena);
    return failed ? -1 : 0;
}

int dd_task_board(struct dd_store *store, const char *const *schools, unsigned count,
                  dd_board_each *each, void *with, struct dd_error *err)
{
    int64_t school;

    if (!count)
        return ask(store, 0, each, with, err);
    for (unsigned i = 0; i < count; i++)
        if (find_school(store, schools[i], &school, err) || ask(store, school, each, with, err))
            return -1;
    return 0;
}
