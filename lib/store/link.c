#include "store/link.h"

#include "store/grow.h"
#include "store/store.h"

/*
 * A record that names another three times in one list is one line. Keys go by kind and year, what
 * stands before the `-`; numbers without leading zeros sort by length first.
 */
static const char referring[] =
    "SELECT r.id, r.kind, r.\"key\", l.field FROM link l JOIN record r ON r.id = l.\"from\" "
    "WHERE l.\"to\" = ?1 AND r.voided_on IS NULL "
    "AND (?2 IS NULL OR r.kind = ?2) AND (?3 IS NULL OR l.field = ?3) "
    "GROUP BY r.id, l.field ORDER BY r.kind, substr(r.\"key\", 1, instr(r.\"key\", '-')), "
    "length(r.\"key\"), r.\"key\", l.field";

int dd_links_load(struct dd_store *store, int64_t to, const char *kind, const char *field,
                  struct dd_arena *arena, struct dd_link **list, unsigned *count,
                  struct dd_error *err)
{
    struct dd_link *links = NULL;
    struct dd_statement *s;
    unsigned loaded = 0;
    int got;

    if (dd_statement_get(store, referring, &s, err))
        return -1;
    dd_bind_int(s, 1, to);
    dd_bind_text(s, 2, kind);
    dd_bind_text(s, 3, field);
    while ((got = dd_statement_next(s, err)) > 0) {
        links = dd_grow(arena, links, loaded, sizeof *links);
        links[loaded++] = (struct dd_link){
            .record = dd_column_int(s, 0),
            .kind = dd_arena_string(arena, dd_column_word(s, 1)),
            .key = dd_arena_string(arena, dd_column_word(s, 2)),
            .field = dd_arena_string(arena, dd_column_word(s, 3)),
        };
    }
    dd_statement_end(s);
    if (got < 0)
        return -1;
    *list = links;
    *count = loaded;
    return 0;
}
