#include "store/known.h"

#include "base/say.h"
#include "store/load.h"

#include <string.h>

static struct dd_known *place_of(struct dd_store *store, int64_t id)
{
    return &store->known[(uint64_t)id % DD_KNOWN];
}

void dd_known_keep(struct dd_store *store, int64_t id, const struct dd_kind *kind, const char *key)
{
    struct dd_known *known = place_of(store, id);
    const size_t size = strlen(key) + 1;

    if (size > sizeof known->key)
        return;
    known->id = id;
    known->kind = kind;
    memcpy(known->key, key, size);
}

/* What the statement stands on; the key is kept in scratch of the door, for one that is too long. */
static int read_row(struct dd_store *store, int64_t id, struct dd_statement *s,
                    const struct dd_kind **kind, const char **key, struct dd_error *err)
{
    *kind = dd_kind_named(dd_column_text(s, 0));
    if (!*kind)
        return dd_fail(err, DD_E_STORE, _("the store holds records of the unknown kind '%s'"),
                       dd_column_text(s, 0));
    dd_text_cut(&store->key, 0);
    dd_text_put(&store->key, dd_column_text(s, 1));
    *key = dd_text_get(&store->key);
    dd_known_keep(store, id, *kind, *key);
    return 1;
}

int dd_known_find(struct dd_store *store, int64_t id, const struct dd_kind **kind, const char **key,
                  struct dd_error *err)
{
    const struct dd_known *known = place_of(store, id);
    struct dd_statement *s;

    if (id && known->id == id) {
        *kind = known->kind;
        *key = known->key;
        return 1;
    }
    if (dd_statement_get(store, "SELECT kind, \"key\" FROM record WHERE id = ?1", &s, err))
        return -1;
    dd_bind_int(s, 1, id);
    int got = dd_statement_next(s, err);
    if (got > 0)
        got = read_row(store, id, s, kind, key, err);
    dd_statement_end(s);
    return got;
}
