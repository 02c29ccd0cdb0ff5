/* Settings, numbers, calendars and the series of printed numbers against what the history says of them. */
#include "base/say.h"
#include "store/set.h"
#include "store/store.h"
#include "store/verify_inside.h"

static void tell(void *with, const char *name, const char *said, int64_t seq)
{
    struct dd_verifying *v = with;

    (void)said;
    if (seq)
        dd_found(v, NULL, _("'%s' is not what row %lld of the history made it"), name,
                 (long long)seq);
    else
        dd_found(v, NULL, _("'%s' stands in the store, but not in the history"), name);
}

/*
 * A series stands where `init` or a restore set it, or at the last number that a move took since: its number, and the one
 * that it should be.
 */
static const char astray[] =
    "WITH told AS (SELECT seq, record, change, CASE WHEN json_valid(after) THEN after END AS after FROM history), "
    "base AS (SELECT seq, after FROM told WHERE record IS NULL AND change IN ('init', 'restore') "
    "ORDER BY seq DESC LIMIT 1), "
    "said AS (SELECT substr(j.\"key\", 8, length(j.\"key\") - 12) AS name, "
    "CAST(substr(j.\"key\", -4) AS INTEGER) AS year, j.value AS last FROM base, json_each(base.after -> '$.set') j "
    "WHERE j.\"key\" GLOB 'series *' "
    "UNION ALL SELECT after ->> '$.move.taken.series', after ->> '$.move.taken.year', "
    "after ->> '$.move.taken.number' FROM told "
    "WHERE record IS NOT NULL AND after -> '$.move.taken' IS NOT NULL "
    "AND seq > ifnull((SELECT seq FROM base), 0)), "
    "meant AS (SELECT name, year, max(last) AS last FROM said GROUP BY name, year) "
    "SELECT coalesce(s.name, r.name), coalesce(s.year, r.year), ifnull(s.last, 0), ifnull(r.last, 0) "
    "FROM (SELECT * FROM series WHERE name GLOB 'paper *') s "
    "FULL JOIN meant r ON r.name = s.name AND r.year = s.year WHERE s.last IS NOT r.last ORDER BY 1, 2";

static int look_at_series(struct dd_verifying *v, struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (dd_statement_once(v->store, astray, &s, err))
        return -1;
    while ((got = dd_statement_next(s, err)) > 0)
        dd_found(v, NULL, _("the series %s of %lld stands at %lld, but its last number is %lld"),
                 dd_column_word(s, 0), (long long)dd_column_int(s, 1),
                 (long long)dd_column_int(s, 2), (long long)dd_column_int(s, 3));
    dd_statement_end(s);
    return got;
}

int dd_verify_set(struct dd_verifying *v, struct dd_error *err)
{
    return dd_set_differs(v->store, NULL, NULL, tell, v, err) || look_at_series(v, err) ? -1 : 0;
}
