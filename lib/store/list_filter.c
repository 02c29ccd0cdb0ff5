/* One filter of a list: `field OP value`, or a bare word. */
#include "base/say.h"
#include "record/record.h"
#include "record/say_field.h"
#include "store/list_inside.h"

#include <string.h>

/*
 * Signs as they are typed, Chinese keyboards included; of two that fit, the one written first is
 * the longer.
 */
/* clang-format off */
static const struct { const char *sign; enum dd_operator op; } signs[] = {
    { "!=", DD_UNEQUAL },  { "！=", DD_UNEQUAL },  { "！＝", DD_UNEQUAL },  { "≠", DD_UNEQUAL },
    { "<=", DD_AT_MOST },  { "＜=", DD_AT_MOST },  { "＜＝", DD_AT_MOST },  { "≤", DD_AT_MOST },
    { ">=", DD_AT_LEAST }, { "＞=", DD_AT_LEAST }, { "＞＝", DD_AT_LEAST }, { "≥", DD_AT_LEAST },
    { "=", DD_EQUAL },     { "<", DD_LESS },       { ">", DD_MORE },        { "~", DD_HOLDS },
    { "＝", DD_EQUAL },    { "＜", DD_LESS },      { "＞", DD_MORE },       { "～", DD_HOLDS },
};
/* clang-format on */

/* The sign at `text`, and its length; NULL when none stands there. */
static const char *sign_at(const char *text, enum dd_operator *op)
{
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (strncmp(text, signs[i].sign, strlen(signs[i].sign)) == 0) {
            *op = signs[i].op;
            return signs[i].sign;
        }
    return NULL;
}

/* The word before the sign; NULL for a bare word. */
static const char *take_apart(struct dd_list *list, const char *text, struct dd_filter *out)
{
    for (const char *at = text; *at; at++) {
        out->sign = sign_at(at, &out->op);
        if (!out->sign)
            continue;
        out->value = at + strlen(out->sign);
        return dd_arena_copy(list->arena, text, (size_t)(at - text));
    }
    return NULL;
}

const struct dd_field *dd_filter_field(const struct dd_kind *kind, const char *filter)
{
    struct dd_text word = { 0 };
    enum dd_operator operator;
    int row = -1;

    for (const char *at = filter; *at; at++) {
        if (!sign_at(at, &operator))
            continue;
        dd_text_add(&word, filter, (size_t)(at - filter));
        row = dd_field_find(kind, dd_text_get(&word));
        break;
    }
    dd_text_free(&word);
    return row < 0 ? NULL : &kind->fields[row];
}

/* Numbers in JSON are written as people do, in columns as whole ones of the smallest unit. */
static const char *json_value(struct dd_list *list, const struct dd_field *field, const char *node)
{
    static const unsigned units[] = { 1, 10, 100, 1000, 10000 };
    unsigned unit;

    if (field->type == DD_MONEY || field->type == DD_PERCENT)
        unit = 100;
    else if (field->type == DD_NUMBER)
        unit = units[field->scale];
    else
        return node;
    return dd_arena_format(list->arena, "CAST(round(%s * %u) AS INTEGER)", node, unit);
}

/* What is looked for in a list: a FROM and WHERE that give its items, and the expression of one. */
struct items {
    const char *from;
    const char *item;
};

static struct items linked_items(struct dd_list *list, const struct dd_target *target)
{
    const char *point = target->inner ? "." : "", *inner = target->inner ? target->inner->key : "";

    return (struct items){
        dd_arena_format(list->arena, "link AS l WHERE l.\"from\" = r.id AND l.field = '%s%s%s'",
                        target->field->key, point, inner),
        "l.\"to\"",
    };
}

static struct items table_items(struct dd_list *list, const struct dd_target *target)
{
    const char *column = target->inner ? target->inner->key : "value";

    return (struct items){
        dd_arena_format(list->arena, "\"%s_%s\" AS l WHERE l.record = r.id", list->kind->name,
                        target->field->key),
        dd_arena_format(list->arena, "l.\"%s\"", column),
    };
}

static struct items json_items(struct dd_list *list, const struct dd_target *target)
{
    const char *node = "j.value";

    if (target->inner)
        node =
            dd_arena_format(list->arena, "json_extract(j.value, '$.\"%s\"')", target->inner->key);
    return (struct items){
        dd_arena_format(list->arena, "json_each(k.\"%s\") AS j WHERE TRUE", target->field->key),
        json_value(list, dd_target_field(target), node),
    };
}

/* A derived list is JSON of keys. */
static struct items derived_items(struct dd_list *list, const struct dd_target *target)
{
    return (struct items){
        dd_arena_format(list->arena,
                        "json_each(%s) AS j JOIN record AS n ON n.\"key\" = j.value WHERE TRUE",
                        target->derivation->sql),
        "n.id",
    };
}

/* Some item is so; unequal: no item is equal. */
static int put_items(struct dd_list *list, const struct dd_filter *filter,
                     const struct items *items, struct dd_error *err)
{
    struct dd_text *sql = &list->clause.sql;
    struct dd_filter some = *filter;

    if (filter->op == DD_UNEQUAL) {
        dd_text_put(sql, "NOT ");
        some.op = DD_EQUAL;
    }
    dd_text_format(sql, "EXISTS (SELECT 1 FROM %s AND (", items->from);
    if (dd_compare_put(list, &some, dd_target_field(&filter->target), items->item, err))
        return -1;
    dd_text_put(sql, "))");
    return 0;
}

static int put_list(struct dd_list *list, const struct dd_filter *filter, struct dd_error *err)
{
    const struct dd_target *target = &filter->target;
    struct items items;

    if (target->derivation)
        items = derived_items(list, target);
    else if (dd_target_field(target)->type == DD_REF)
        items = linked_items(list, target);
    else if (target->field->table)
        items = table_items(list, target);
    else
        items = json_items(list, target);
    return put_items(list, filter, &items, err);
}

/* A row of a single group, which is JSON in its column. */
static int put_inner(struct dd_list *list, const struct dd_filter *filter, struct dd_error *err)
{
    const struct dd_target *target = &filter->target;
    const char *node = dd_arena_format(list->arena, "json_extract(k.\"%s\", '$.\"%s\"')",
                                       target->field->key, target->inner->key);

    return dd_compare_put(list, filter, target->inner, json_value(list, target->inner, node), err);
}

/* As many days after today, or the first or the last day there is. */
static dd_day day_after(dd_day today, int64_t days)
{
    const dd_day first = dd_day_make(DD_FIRST_YEAR, 1, 1), last = dd_day_make(DD_LAST_YEAR, 12, 31);

    if (days < first - today)
        return first;
    return days > last - today ? last : today + (dd_day)days;
}

/* `days_left<3` is `due_on<today+3`, and so finds its index. */
static int put_counted(struct dd_list *list, const struct dd_filter *filter, struct dd_error *err)
{
    const struct dd_target *target = &filter->target;
    struct dd_filter counted = *filter;
    struct dd_field date = *target->field;
    struct dd_value value = { 0 };
    char day[DD_DAY_SIZE];

    if (dd_value_parse(target->field, filter->value, list->arena, &value, err))
        return dd_filter_fail(target->field, err);
    counted.value = dd_day_text(day_after(list->store->who.today, value.number), day);
    date.type = DD_DATE;
    return dd_compare_put(list, &counted, &date, target->derivation->counts_from, err);
}

/* `deadline=`, `deadline!=`: there is none, there is one. */
static int put_empty(struct dd_list *list, const struct dd_filter *filter, struct dd_error *err)
{
    const struct dd_target *target = &filter->target;
    struct dd_text *sql = &list->clause.sql;
    const bool none = filter->op == DD_EQUAL;

    if (target->inner || (!none && filter->op != DD_UNEQUAL))
        return dd_fail(err, DD_E_USAGE, _("no value stands behind %s"), filter->sign);
    if (dd_field_is_column(target->field)) {
        dd_target_put(target, sql);
        dd_text_put(sql, none ? " IS NULL" : " IS NOT NULL");
        return 0;
    }
    dd_text_put(sql, none ? "NOT EXISTS (SELECT 1 FROM " : "EXISTS (SELECT 1 FROM ");
    dd_sql_list_table(sql, list->kind, target->field);
    dd_text_put(sql, " AS l WHERE l.record = r.id)");
    return 0;
}

/* A group is asked by one of its rows. */
static int fail_group(const struct dd_field *field, struct dd_error *err)
{
    const struct dd_field *rows = field->group->fields;
    const bool chinese = dd_speaks_chinese();
    const char *name = chinese ? field->label : field->key;
    struct dd_text said = { 0 };

    for (unsigned row = 0; rows[row].key; row++)
        if (rows[row].type != DD_GROUP)
            dd_text_format(&said, "%s%s.%s", said.length ? ", " : "", name,
                           chinese ? rows[row].label : rows[row].key);
    dd_fail(err, DD_E_USAGE, _("%s has several fields; say which"), name);
    dd_hint(err, "%s", dd_text_get(&said));
    dd_text_free(&said);
    return -1;
}

static int put_filter(struct dd_list *list, const struct dd_filter *filter, struct dd_error *err)
{
    const struct dd_target *target = &filter->target;

    if (*filter->value == '\0')
        return put_empty(list, filter, err);
    if (target->field->type == DD_GROUP && !target->inner)
        return fail_group(target->field, err);
    if (target->derivation && target->derivation->counts_from)
        return put_counted(list, filter, err);
    if (target->field->list || (target->inner && target->inner->type == DD_REF))
        return put_list(list, filter, err);
    if (target->inner)
        return put_inner(list, filter, err);

    struct dd_text x = { 0 };
    dd_target_put(target, &x);
    const char *expression = dd_arena_string(list->arena, dd_text_get(&x));
    dd_text_free(&x);
    return dd_compare_put(list, filter, target->field, expression, err);
}

int dd_filter_put(struct dd_list *list, const char *text, bool *about_void, struct dd_error *err)
{
    struct dd_filter filter = { 0 };
    const char *word = take_apart(list, text, &filter);

    dd_text_char(&list->clause.sql, '(');
    if (!word) {
        dd_search_put(list, text);
    } else {
        if (dd_target_find(list, word, &filter.target, err)) {
            dd_hint_quotes(word, err);
            return -1;
        }
        if (put_filter(list, &filter, err))
            return -1;
        if (filter.target.field == &dd_common_fields[DD_COMMON_VOIDED] ||
            filter.target.field == &dd_common_fields[DD_COMMON_VOIDED_ON])
            *about_void = true;
    }
    dd_text_char(&list->clause.sql, ')');
    return 0;
}
