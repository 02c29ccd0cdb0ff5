/*
 * What the office has set - settings, the numbers of the rules, calendars - is told by entries of the history about no
 * record, in the member `set`: `setting word`, `number opinion-days 2026-03-01`, `calendar 2026`. Of each the newest entry
 * says what it is, so that what was set by hand in the file does not stand there.
 */
#include "store/door_inside.h"
#include "store/set.h"

#include <string.h>

/* The salt is left out: what it veils is known by nobody who does not have it. */
static const char difference[] =
    "WITH was AS ("
    "SELECT j.\"key\" AS name, h.after -> ('$.set.\"' || j.\"key\" || '\"') AS said, max(h.seq) AS seq "
    "FROM history h, json_each(CASE WHEN json_valid(h.after) THEN h.after -> '$.set' END) j "
    "WHERE h.record IS NULL AND substr(j.\"key\", 1, instr(j.\"key\", ' ')) "
    "IN ('setting ', 'number ', 'calendar ') AND instr(j.\"key\", '\"') = 0 GROUP BY j.\"key\"), "
    "past AS (SELECT name, said, seq FROM was WHERE said <> 'null'), "
    "present AS (SELECT 'setting ' || name AS name, json_quote(value) AS said FROM setting WHERE name <> 'salt' "
    "UNION ALL SELECT 'number ' || id || ' ' || since, json_object('value', value, 'unit', unit, "
    "'label', label, 'label_en', label_en, 'article', article, 'source', source, 'certainty', certainty) "
    "FROM policy_number "
    "UNION ALL SELECT 'calendar ' || y.year, json_object("
    "'source', (SELECT source FROM calendar_year WHERE year = y.year), "
    "'days', (SELECT json_group_array(json_array(day, working, name)) FROM "
    "(SELECT day, working, name FROM calendar_day WHERE year = y.year ORDER BY day)), "
    "'periods', (SELECT json_group_array(json_array(kind, name, \"from\", \"until\")) FROM "
    "(SELECT kind, name, \"from\", \"until\" FROM calendar_period WHERE year = y.year "
    "ORDER BY kind, \"from\", name))) "
    "FROM (SELECT year FROM calendar_year UNION SELECT year FROM calendar_day "
    "UNION SELECT year FROM calendar_period) y) "
    "SELECT coalesce(present.name, past.name) AS name, ifnull(present.said, 'null'), "
    "(SELECT seq FROM was WHERE was.name = coalesce(present.name, past.name)) "
    "FROM past FULL JOIN present ON past.name = present.name "
    "WHERE past.said IS NOT present.said "
    "AND (?1 IS NULL OR coalesce(present.name, past.name) BETWEEN ?1 AND ?2) ORDER BY 1";

int dd_set_differs(struct dd_store *store, const char *from, const char *until, dd_set_each *each,
                   void *with, struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (dd_statement_once(store, difference, &s, err))
        return -1;
    dd_bind_text(s, 1, from);
    dd_bind_text(s, 2, until);
    while ((got = dd_statement_next(s, err)) > 0)
        each(with, dd_column_word(s, 0), dd_column_word(s, 1), dd_column_int(s, 2));
    dd_statement_end(s);
    return got;
}

static void put_member(void *with, const char *name, const char *said, int64_t seq)
{
    struct dd_text *out = with;

    (void)seq;
    dd_text_put(out, out->length > 1 ? ", " : "");
    dd_text_json(out, name, strlen(name));
    dd_text_format(out, ": %s", said);
}

/* Where the series of printed numbers stand: they go on by moves, which tell the numbers they take. */
static int put_series(struct dd_store *store, struct dd_text *out, struct dd_error *err)
{
    static const char sql[] = "SELECT 'series ' || name || ' ' || year, last FROM series "
                              "WHERE name GLOB 'paper *' ORDER BY name, year";
    struct dd_statement *s;
    int got;

    if (dd_numbers_settle(store, err) || dd_statement_once(store, sql, &s, err))
        return -1;
    while ((got = dd_statement_next(s, err)) > 0)
        put_member(out, dd_column_word(s, 0), dd_column_word(s, 1), 0);
    dd_statement_end(s);
    return got;
}

int dd_door_set(struct dd_store *store, struct dd_change *change, const char *said,
                const char *from, const char *until, struct dd_error *err)
{
    struct dd_text *after = &store->after, set = { 0 };

    dd_text_char(&set, '{');
    int result = dd_set_differs(store, from, until, put_member, &set, err) ||
                         (!from && put_series(store, &set, err))
                     ? -1
                     : 0;
    dd_text_cut(after, 0);
    dd_text_format(after, "{%s", said ? said : "");
    if (set.length > 1)
        dd_text_format(after, "%s\"set\": %s}", said ? ", " : "", dd_text_get(&set));
    dd_text_free(&set);
    return result ? -1 : dd_history_add(store, NULL, change, NULL, dd_object_close(after), err);
}
