/* Which schools a plan is about: those of the zones that are named, of these those that pass the filters. */
#include "base/arena.h"
#include "base/say.h"
#include "base/text.h"
#include "task/assign_rows.h"
#include "task/chosen.h"

#include <string.h>

/* A zone in force, by key or name, or by a part of one name alone; versions that are over are not meant. */
static int find_zone(const struct dd_assigning *assigning, const char *word, int *zone,
                     struct dd_error *err)
{
    const int count = (int)assigning->plan.zone_count - 1;
    struct dd_nearest nearest;
    const char *near = NULL;
    const char *all = "";
    int part = -1, parts = 0;

    dd_nearest_begin(&nearest, word);
    for (int i = 0; i < count; i++) {
        const struct dd_assign_row *row = &assigning->zones[i];

        if (dd_same_name(row->key, word) || dd_same_name(row->name, word)) {
            *zone = i;
            return 0;
        }
        if (strstr(row->name, word)) {
            all = dd_arena_format(assigning->arena, "%s%s%s", all, *all ? ", " : "", row->name);
            parts++;
            part = i;
        }
        if (dd_nearest_try(&nearest, row->name))
            near = row->name;
    }
    if (parts == 1) {
        *zone = part;
        return 0;
    }
    if (parts > 1)
        return dd_fail(err, DD_E_AMBIGUOUS, _("'%s' could be any of these zones: %s"), word, all);
    dd_fail(err, DD_E_NOT_FOUND, _("no zone '%s' is in force on that day"), word);
    return near ? dd_hint(err, _("nearest: %s"), near) : -1;
}

static size_t count_words(const char *const *words)
{
    size_t count = 0;

    while (words && words[count])
        count++;
    return count;
}

int dd_assign_choose(struct dd_assigning *assigning, struct dd_error *err)
{
    const char *const *words = assigning->options->words;
    struct dd_assign *plan = &assigning->plan;
    bool *named = dd_arena_alloc(assigning->arena, plan->zone_count * sizeof *named), any = false;
    const char **filters =
        dd_arena_alloc(assigning->arena, (count_words(words) + 1) * sizeof *filters);
    unsigned filter_count = 0;
    struct dd_chosen passing = { 0 };

    for (; words && *words; words++) {
        int zone = 0;

        if (dd_is_filter(*words)) {
            filters[filter_count++] = *words;
            assigning->filtered = true;
            continue;
        }
        if (find_zone(assigning, *words, &zone, err))
            return -1;
        named[zone] = any = true;
    }
    if (filter_count && dd_chosen_pass(&passing, dd_kind_find("unit"), assigning->desk, filters,
                                       assigning->arena, err))
        return -1;
    for (unsigned i = 0; i < plan->school_count; i++) {
        struct dd_assign_school *school = &plan->schools[i];

        if ((any && !named[school->zone]) ||
            (filter_count && !dd_chosen_has(&passing, assigning->schools[i].id)))
            school->fixed = true;
    }
    return 0;
}

bool dd_assign_concerns(const struct dd_assigning *assigning,
                        const struct dd_assign_posting *posting)
{
    const char *const *words = assigning->options->words;

    return posting->school < 0 ? !(words && *words)
                               : !assigning->plan.schools[posting->school].fixed;
}
