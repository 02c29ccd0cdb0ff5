/* Words of a command line. */
#include "task/words.h"

#include "base/hash.h"
#include "base/say.h"
#include "store/door.h"
#include "task/resolve.h"

#include <string.h>

static void take(const char **onto, const char *word)
{
    if (word)
        *onto = word;
}

static void take_rest(struct dd_record *record, const struct dd_rest *rest, struct dd_order *order)
{
    take(&order->by, rest->by);
    take(&order->as, rest->as);
    take(&order->authority, rest->authority);
    take(&order->scan, rest->scan);
    take(&order->reason, rest->reason);
    take(&order->note, rest->note);
    if (rest->on != DD_NO_DAY)
        record->on = order->on = rest->on;
}

int dd_words_take(struct dd_desk *desk, struct dd_record *record, const char *const *words,
                  unsigned count, struct dd_order *order, struct dd_problems *problems,
                  struct dd_error *err)
{
    const struct dd_resolve resolve = { dd_desk_store(desk), NULL, DD_LOOSELY, DD_NO_MORE,
                                        problems };
    enum dd_resolved resolved;
    const bool moving = order->verb && strcmp(order->verb, "create") != 0;
    struct dd_rest rest = { .moving = moving, .on = DD_NO_DAY };

    dd_words_read(record, words, count, &rest, problems);
    take_rest(record, &rest, order);
    if (dd_resolve(&resolve, record, &resolved, err) < 0)
        return -1;
    return problems->errors
               ? dd_fail(err, dd_problems_code(problems), "%s", _("nothing was written"))
               : 0;
}

int dd_scan_take(struct dd_store *store, const char *folder, struct dd_arena *arena,
                 struct dd_order *order, struct dd_error *err)
{
    char hash[DD_HASH_SIZE];
    int64_t size;

    if (!order->scan)
        return 0;
    const char *path = folder && order->scan[0] != '/'
                           ? dd_arena_format(arena, "%s%s", folder, order->scan)
                           : order->scan;
    if (dd_door_file(store, path, hash, &size, err) < 0)
        return -1;
    order->scan = dd_arena_string(arena, hash);
    return 0;
}
