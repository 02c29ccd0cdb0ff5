#include "task/people.h"

#include "base/arena.h"
#include "domain/inspector/inspector.h"
#include "store/grow.h"

#include <dudao/list.h>
#include <stdlib.h>
#include <string.h>

/* A filter has a sign in it, which no name and no key has. */
static bool is_filter(const char *word)
{
    return strpbrk(word, "=<>!~") != NULL;
}

static int compare(const void *one, const void *other)
{
    const int64_t a = *(const int64_t *)one, b = *(const int64_t *)other;

    return (a > b) - (a < b);
}

bool dd_people_has(const struct dd_people *people, int64_t id)
{
    return people->all ||
           (people->count && bsearch(&id, people->ids, people->count, sizeof id, compare));
}

static void add(struct dd_people *people, int64_t id, struct dd_arena *arena)
{
    people->ids = dd_grow(arena, people->ids, people->count, sizeof *people->ids);
    people->ids[people->count++] = id;
}

static int count_working(void *with, dd_day day, int count, dd_day *out, struct dd_error *err)
{
    struct dd_calendar *calendar = dd_desk_calendar(with, err);

    if (!calendar)
        return -1;
    *out = dd_calendar_add(calendar, day, count);
    return 0;
}

static int take_list(struct dd_people *out, struct dd_list *list, struct dd_arena *arena,
                     struct dd_error *err)
{
    struct dd_arena *row = dd_arena_new();
    struct dd_record *record, *derived;
    int got;

    while ((got = dd_list_next(list, row, &record, &derived, err)) > 0) {
        add(out, dd_record_id(record), arena);
        dd_arena_reset(row);
    }
    dd_arena_free(row);
    return got;
}

static int take_filters(struct dd_people *out, struct dd_desk *desk, const char *const *filters,
                        struct dd_arena *arena, struct dd_error *err)
{
    const struct dd_list_options options = {
        .kind = &dd_inspector_kind,
        .filters = filters,
        .working = count_working,
        .working_with = desk,
    };
    struct dd_list *list;

    if (dd_list_open(&list, dd_desk_store(desk), &options, err))
        return -1;
    int result = take_list(out, list, arena, err);
    dd_list_close(list);
    return result;
}

static int take_names(struct dd_people *out, struct dd_store *store, const char *const *words,
                      struct dd_arena *arena, struct dd_error *err)
{
    int64_t id;

    for (; *words; words++) {
        if (is_filter(*words))
            continue;
        if (dd_store_find(store, dd_inspector_kind.name, *words, DD_LOOSELY, &id, err)) {
            if (err->code == DD_E_REFERENCE)
                err->code = DD_E_NOT_FOUND;
            return -1;
        }
        add(out, id, arena);
    }
    return 0;
}

static void sort(struct dd_people *people)
{
    if (people->count)
        qsort(people->ids, people->count, sizeof *people->ids, compare);
}

/* Of the named ones those that pass. */
static void narrow(struct dd_people *named, const struct dd_people *passing)
{
    unsigned kept = 0;

    for (unsigned i = 0; i < named->count; i++)
        if (dd_people_has(passing, named->ids[i]))
            named->ids[kept++] = named->ids[i];
    named->count = kept;
}

int dd_people_choose(struct dd_people *out, struct dd_desk *desk, const char *const *words,
                     struct dd_arena *arena, struct dd_error *err)
{
    struct dd_people named = { 0 }, passing = { 0 };
    unsigned count = 0, filters = 0;

    while (words && words[count])
        filters += is_filter(words[count++]);
    *out = (struct dd_people){ .all = true };
    if (count == 0)
        return 0;
    const char **signs = dd_arena_alloc(arena, (filters + 1) * sizeof *signs);
    for (unsigned i = 0, n = 0; i < count; i++)
        if (is_filter(words[i]))
            signs[n++] = words[i];
    if (take_names(&named, dd_desk_store(desk), words, arena, err) ||
        (filters && take_filters(&passing, desk, signs, arena, err)))
        return -1;
    sort(&named);
    sort(&passing);
    if (filters && filters < count)
        narrow(&named, &passing);
    *out = filters == count ? passing : named;
    return 0;
}
