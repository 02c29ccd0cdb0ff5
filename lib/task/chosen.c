#include "task/chosen.h"

#include "base/arena.h"
#include "store/grow.h"

#include <dudao/list.h>
#include <stdlib.h>
#include <string.h>

bool dd_is_filter(const char *word)
{
    return strpbrk(word, "=<>!~") != NULL;
}

static int compare(const void *one, const void *other)
{
    const int64_t a = *(const int64_t *)one, b = *(const int64_t *)other;

    return (a > b) - (a < b);
}

bool dd_chosen_has(const struct dd_chosen *chosen, int64_t id)
{
    return chosen->count && bsearch(&id, chosen->ids, chosen->count, sizeof id, compare);
}

void dd_chosen_add(struct dd_chosen *chosen, int64_t id, struct dd_arena *arena)
{
    chosen->ids = dd_grow(arena, chosen->ids, chosen->count, sizeof *chosen->ids);
    chosen->ids[chosen->count++] = id;
}

void dd_chosen_sort(struct dd_chosen *chosen)
{
    if (chosen->count)
        qsort(chosen->ids, chosen->count, sizeof *chosen->ids, compare);
}

static int count_working(void *with, dd_day day, int count, dd_day *out, struct dd_error *err)
{
    struct dd_calendar *calendar = dd_desk_calendar(with, err);

    if (!calendar)
        return -1;
    *out = dd_calendar_add(calendar, day, count);
    return 0;
}

static int take(struct dd_chosen *out, struct dd_list *list, struct dd_arena *arena,
                struct dd_error *err)
{
    struct dd_arena *row = dd_arena_new();
    struct dd_record *record, *derived;
    int got;

    while ((got = dd_list_next(list, row, &record, &derived, err)) > 0) {
        dd_chosen_add(out, dd_record_id(record), arena);
        dd_arena_reset(row);
    }
    dd_arena_free(row);
    return got;
}

int dd_chosen_pass(struct dd_chosen *out, const struct dd_kind *kind, struct dd_desk *desk,
                   const char *const *filters, struct dd_arena *arena, struct dd_error *err)
{
    const struct dd_list_options options = {
        .kind = kind,
        .filters = filters,
        .working = count_working,
        .working_with = desk,
    };
    struct dd_list *list;

    if (dd_list_open(&list, dd_desk_store(desk), &options, err))
        return -1;
    int result = take(out, list, arena, err);
    dd_list_close(list);
    dd_chosen_sort(out);
    return result;
}
