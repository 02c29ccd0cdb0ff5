/* Texts the office sets once, by name. */
#include "base/arena.h"
#include "store/door.h"
#include "store/store.h"

int dd_setting_get(struct dd_store *store, const char *name, struct dd_arena *arena,
                   const char **out, struct dd_error *err)
{
    struct dd_statement *s;

    if (dd_statement_get(store, "SELECT value FROM setting WHERE name = ?1", &s, err))
        return -1;
    dd_bind_text(s, 1, name);
    int got = dd_statement_next(s, err);
    if (got >= 0)
        *out = got > 0 ? dd_arena_string(arena, dd_column_word(s, 0)) : NULL;
    dd_statement_end(s);
    return got < 0 ? -1 : 0;
}

int dd_setting_set(struct dd_store *store, const char *name, const char *value,
                   struct dd_error *err)
{
    static const char sql[] = "INSERT INTO setting (name, value) VALUES (?1, ?2) "
                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    struct dd_statement *s;

    if (dd_statement_get(store, sql, &s, err))
        return -1;
    dd_bind_text(s, 1, name);
    dd_bind_text(s, 2, value);
    int result = dd_statement_run(s, err);
    dd_statement_end(s);
    return result;
}
