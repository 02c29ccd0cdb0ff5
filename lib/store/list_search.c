/*
 * A bare word: what stands in the texts of a record, its key, and the names of what it refers to.
 */
#include "store/list_inside.h"

#include <string.h>

struct search {
    struct dd_list *list;
    const char *word;
    const char *before; /* what parts the next condition from the last */
};

static void begin(struct search *search)
{
    dd_text_put(&search->list->clause.sql, search->before);
    search->before = " OR ";
}

/* `instr(x, word) > 0` */
static void put_holds(struct search *search, const char *alias, const char *column)
{
    struct dd_text *sql = &search->list->clause.sql;

    dd_text_put(sql, "instr(");
    dd_sql_name(sql, alias, column);
    dd_text_put(sql, ", ");
    dd_clause_text(&search->list->clause, search->word);
    dd_text_put(sql, ") > 0");
}

static void put_named(struct search *search, const struct dd_kind *kind, const char *x)
{
    struct dd_text *sql = &search->list->clause.sql;

    begin(search);
    dd_text_format(sql, "EXISTS (SELECT 1 FROM \"%s\" AS n WHERE n.id = %s AND ", kind->name, x);
    put_holds(search, "n", kind->named_by);
    dd_text_char(sql, ')');
}

static void put_names(struct search *search, const struct dd_field *field, const char *x)
{
    const struct dd_kind *const *kinds = dd_kinds();

    for (unsigned i = 0; kinds[i]; i++)
        if (kinds[i]->named_by && (!field->kinds || dd_in_words(field->kinds, kinds[i]->name)))
            put_named(search, kinds[i], x);
}

void dd_search_put_ref(struct dd_list *list, const struct dd_field *field, const char *x,
                       const char *word)
{
    struct search search = { list, word, "" };
    struct dd_text *sql = &list->clause.sql;

    begin(&search);
    dd_text_format(sql, "EXISTS (SELECT 1 FROM record AS n WHERE n.id = %s AND ", x);
    put_holds(&search, "n", "key");
    dd_text_char(sql, ')');
    put_names(&search, field, x);
}

static bool is_text(const struct dd_field *field)
{
    return field->type == DD_TEXT || field->type == DD_FILE;
}

/*
 * Text in JSON stands there as it is, but for quotes and line ends. Personal data is not searched:
 * what is not shown must not be found out by guessing either.
 */
static bool has_text(const struct dd_field *field)
{
    if (field->hidden)
        return false;
    if (field->type != DD_GROUP)
        return is_text(field);
    for (unsigned row = 0; field->group->fields[row].key; row++)
        if (has_text(&field->group->fields[row]))
            return true;
    return false;
}

static void search_table(struct search *search, const struct dd_field *list)
{
    struct dd_text *sql = &search->list->clause.sql;
    struct dd_field plain[2];
    const struct dd_field *columns = dd_list_columns(list, plain);
    struct search inside = { search->list, search->word, "" };

    if (!has_text(list))
        return;
    begin(search);
    dd_text_put(sql, "EXISTS (SELECT 1 FROM ");
    dd_sql_list_table(sql, search->list->kind, list);
    dd_text_put(sql, " AS l WHERE l.record = r.id AND (");
    for (unsigned row = 0; columns[row].key; row++) {
        if (!has_text(&columns[row]))
            continue;
        begin(&inside);
        put_holds(&inside, "l", columns[row].key);
    }
    dd_text_put(sql, "))");
}

static void search_row(struct search *search, const struct dd_field *field)
{
    struct dd_text x = { 0 };

    if (field->hidden || field->unkept)
        return;
    if (!dd_field_is_column(field)) {
        search_table(search, field);
    } else if (has_text(field)) {
        begin(search);
        put_holds(search, "k", field->key);
    } else if (field->type == DD_REF && !field->list && field->kinds) {
        dd_sql_name(&x, "k", field->key);
        put_names(search, field, dd_text_get(&x));
        dd_text_free(&x);
    }
}

void dd_search_put(struct dd_list *list, const char *word)
{
    struct search search = { list, word, "" };

    begin(&search);
    put_holds(&search, "r", "key");
    for (unsigned row = 0; list->kind->fields[row].key; row++)
        search_row(&search, &list->kind->fields[row]);
}
