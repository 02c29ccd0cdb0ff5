#include "base/say.h"
#include "store/store.h"
#include "store/verify_inside.h"

/*
 * Year, highest number taken, number the series stands at, for the keys of one kind. Keys that
 * begin with the letters and a digit lie together.
 */
static const char behind[] =
    "SELECT k.year, max(k.number), ifnull(s.last, 0) FROM ("
    "SELECT CAST(substr(\"key\", length(?2) + 1, 4) AS INTEGER) AS year, "
    "CAST(substr(\"key\", length(?2) + 6) AS INTEGER) AS number FROM record "
    "WHERE \"key\" >= ?2 || '0' AND \"key\" < ?2 || ':' AND kind = ?1 "
    "AND substr(\"key\", length(?2) + 1) GLOB '[0-9][0-9][0-9][0-9]-[0-9]*') k "
    "LEFT JOIN series s ON s.name = ?2 AND s.year = k.year "
    "GROUP BY k.year HAVING max(k.number) > ifnull(s.last, 0)";

static int look_at(struct dd_verifying *v, const struct dd_kind *kind, struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (dd_statement_get(v->store, behind, &s, err))
        return -1;
    dd_bind_text(s, 1, kind->name);
    dd_bind_text(s, 2, kind->letters);
    while ((got = dd_statement_next(s, err)) > 0)
        dd_found(v, NULL, _("the series %s of %lld stands at %lld, but number %lld is taken"),
                 kind->letters, (long long)dd_column_int(s, 0), (long long)dd_column_int(s, 2),
                 (long long)dd_column_int(s, 1));
    dd_statement_end(s);
    return got;
}

/* The next record would be given a key that there is already. */
int dd_verify_series(struct dd_verifying *v, struct dd_error *err)
{
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++)
        if ((*kind)->keying != DD_KEY_GIVEN && (*kind)->letters && look_at(v, *kind, err))
            return -1;
    return 0;
}
