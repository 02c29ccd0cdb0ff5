#include "base/arena.h"
#include "base/say.h"
#include "record/say_field.h"
#include "store/door_inside.h"
#include "store/refs.h"
#include "store/verify_inside.h"

#include <inttypes.h>

/*
 * The fold of a record's history - of every member of `after` the newest - beside the record as it
 * is now, ?2. Nothing is written in several ways; the steps of the ledger are compared on their
 * own. A member that no field could be called, which SQLite might not look up, is the chain's to tell.
 */
static const char fold[] =
    "WITH was(name, said, seq) AS ("
    "SELECT j.\"key\", h.after -> j.\"key\", max(h.seq) FROM history h, "
    "json_each(CASE WHEN json_valid(h.after) THEN h.after END) j "
    "WHERE h.record = ?1 AND j.\"key\" NOT IN ('move', 'undone') "
    "AND j.\"key\" GLOB '[a-z]*' AND j.\"key\" NOT GLOB '*[^a-z0-9_]*' GROUP BY j.\"key\"), "
    "past AS (SELECT name, said, seq FROM was WHERE said NOT IN ('null', '[]', '{}') "
    "AND NOT (name = 'legacy' AND said = 'false')), "
    "present AS (SELECT j.\"key\" AS name, ?2 -> j.\"key\" AS said FROM json_each(?2) j "
    "WHERE ?2 -> j.\"key\" NOT IN ('null', '[]', '{}')) "
    "SELECT coalesce(past.name, present.name), "
    "(SELECT seq FROM was WHERE name = coalesce(past.name, present.name)) "
    "FROM past FULL JOIN present ON past.name = present.name WHERE past.said IS NOT present.said";

static const struct dd_field *field_named(const struct dd_kind *kind, const char *name)
{
    const int row = dd_field_find(kind, name), common = dd_common_find(name);

    if (row >= 0)
        return &kind->fields[row];
    return common >= 0 ? &dd_common_fields[common] : NULL;
}

static void tell_difference(struct dd_verifying *v, const struct dd_record *record,
                            struct dd_statement *s)
{
    const char *name = dd_column_word(s, 0);
    const struct dd_field *field = field_named(record->kind, name);
    struct dd_text said = { 0 };

    if (field)
        dd_field_say(field, &said);
    else
        dd_text_put(&said, name);
    if (dd_column_null(s, 1))
        dd_found(v, name, _("%s: '%s' stands in the record, but not in the history"), record->key,
                 said.at);
    else
        dd_found(v, name, _("%s: '%s' is not what row %lld of the history made it"), record->key,
                 said.at, (long long)dd_column_int(s, 1));
    dd_text_free(&said);
}

static int compare_history(struct dd_verifying *v, const struct dd_record *record,
                           struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    dd_history_whole(v->store, record, &v->json);
    if (dd_statement_get(v->store, fold, &s, err))
        return -1;
    dd_bind_int(s, 1, record->id);
    dd_text_char(&v->json, '}');
    dd_bind_bytes(s, 2, v->json.at, v->json.length);
    while ((got = dd_statement_next(s, err)) > 0)
        tell_difference(v, record, s);
    dd_statement_end(s);
    return got;
}

/* References as `[["unit", 0, 7], …]`: field, position and id of the table link. */
static int add_reference(void *with, const char *path, unsigned position,
                         const struct dd_ref_value *ref, struct dd_error *err)
{
    struct dd_text *json = with;

    (void)err;
    dd_text_format(json, "%s[\"%s\", %u, %" PRId64 "]", json->length > 1 ? ", " : "", path,
                   position, ref->id);
    return 0;
}

static const char links[] =
    "WITH named AS (SELECT value ->> 0 AS field, value ->> 1 AS position, value ->> 2 AS id "
    "FROM json_each(?2)), "
    "linked AS (SELECT field, position, \"to\" AS id FROM link WHERE \"from\" = ?1) "
    "SELECT DISTINCT coalesce(named.field, linked.field) FROM named FULL JOIN linked "
    "ON named.field = linked.field AND named.position = linked.position "
    "WHERE named.id IS NOT linked.id";

static int compare_links(struct dd_verifying *v, const struct dd_record *record,
                         struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    dd_text_cut(&v->json, 0);
    dd_text_char(&v->json, '[');
    if (dd_refs_walk(record, &v->path, add_reference, &v->json, err) ||
        dd_statement_get(v->store, links, &s, err))
        return -1;
    dd_text_char(&v->json, ']');
    dd_bind_int(s, 1, record->id);
    dd_bind_bytes(s, 2, v->json.at, v->json.length);
    while ((got = dd_statement_next(s, err)) > 0)
        dd_found(v, dd_column_word(s, 0),
                 _("%s: the references of '%s' are not those of the table link"), record->key,
                 dd_column_word(s, 0));
    dd_statement_end(s);
    return got;
}

static int look_at(struct dd_verifying *v, int64_t id, const char *key, struct dd_error *err)
{
    struct dd_record *record;
    struct dd_error unread;

    if (dd_record_load(v->store, id, v->arena, &record, &unread)) {
        dd_found(v, NULL, _("%s cannot be read: %s"), key, unread.message);
        return 0;
    }
    v->verdict.records++;
    dd_verify_files(v, record);
    return compare_history(v, record, err) || compare_links(v, record, err) ? -1 : 0;
}

int dd_verify_records(struct dd_verifying *v, struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (dd_statement_get(v->store, "SELECT id, \"key\" FROM record ORDER BY id", &s, err))
        return -1;
    while ((got = dd_statement_next(s, err)) > 0) {
        dd_arena_reset(v->arena);
        if (look_at(v, dd_column_int(s, 0), dd_column_word(s, 1), err)) {
            got = -1;
            break;
        }
    }
    dd_statement_end(s);
    return got;
}
