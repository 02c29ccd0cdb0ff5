/* The numbers of the rules: what is in force on a day, and setting one from a day on. */
#include "base/arena.h"
#include "base/say.h"
#include "policy/kinds.h"
#include "policy/ship.h"
#include "record/record.h"
#include "record/say_field.h"
#include "store/door.h"
#include "store/query.h"

#include <dudao/policy.h>

#include <string.h>

enum {
    LARGEST = 36500, /* a hundred years of days: more is a slip */
    MONTHS = 12,
    WHOLE = 10000 /* a hundred percent in basis points */
};

static const char DIGITS[] = "0123456789";

static void copy(char *out, size_t size, const char *text)
{
    const size_t length = text ? strlen(text) : 0;
    const size_t fits = length < size ? length : dd_utf8_fit(text, size - 1);

    if (fits)
        memcpy(out, text, fits);
    out[fits] = '\0';
}

int dd_policy_number(struct dd_store *store, const char *id, dd_day day, struct dd_number_rule *out,
                     struct dd_error *err)
{
    struct dd_query *query;
    if (dd_query_ask(store, "policy-number", &query, err) < 0)
        return -1;
    dd_query_text(query, "id", id);
    dd_query_day(query, "day", day);
    int row = dd_query_next(query, err);
    if (row > 0) {
        copy(out->id, sizeof out->id, id);
        out->value = dd_query_int(query, 0);
        out->unit = (enum dd_unit)dd_choice_find(dd_units, dd_query_string(query, 1));
        copy(out->article, sizeof out->article, dd_query_string(query, 2));
        out->since = dd_query_date(query, 3);
    } else if (row == 0) {
        row = dd_fail(err, DD_E_STORE, _("the store has no policy number '%s'"), id);
    }
    dd_query_end(query);
    return row < 0 ? -1 : 0;
}

/* `30%`, `是`: as in a field of that type. */
static int parse_typed(const char *text, enum dd_type type, int64_t *out, struct dd_error *err)
{
    const struct dd_field field = { "value", "数值", type };
    struct dd_value value = { 0 };
    if (dd_value_parse(&field, text, NULL, &value, err) < 0) {
        err->code = DD_E_USAGE;
        return -1;
    }
    *out = type == DD_YESNO ? value.yes : value.number;
    return 0;
}

/* Of `45工作日` the figure was meant: the unit stands fast. `4.5` has no such figure. */
static int fail_whole(const char *text, enum dd_unit unit, struct dd_error *err)
{
    const char *name = dd_speaks_chinese() ? dd_units[unit].label : dd_units[unit].key;
    const int digits = (int)strspn(text, DIGITS);
    const bool figure = digits && !strpbrk(text + digits, ".,0123456789");

    if (unit == DD_IN_COUNT)
        return dd_fail(err, DD_E_USAGE, _("'%s' is not a whole number"), text);
    dd_fail(err, DD_E_USAGE, _("'%s' is not a whole number of %s"), text, name);
    return figure ? dd_hint(err, _("this number is one of %s: write %.*s"), name, digits, text)
                  : -1;
}

/* A period of no days, or three inspectors written as none, is no rule. */
static int parse_whole(const char *text, enum dd_unit unit, int64_t *out, struct dd_error *err)
{
    char number[32];
    const size_t digits = strspn(text, DIGITS);
    const char *rest = text + digits + strspn(text + digits, " ");
    const int most = unit == DD_IN_MONTH ? MONTHS : LARGEST;
    int64_t whole;

    if (!digits ||
        (*rest && !dd_same_word(rest, dd_units[unit].key) && strcmp(rest, dd_units[unit].label)))
        return fail_whole(text, unit, err);
    copy(number, digits < sizeof number ? digits + 1 : sizeof number, text);
    if (dd_decimal_parse(number, 0, &whole, err) < 0 || whole > most)
        return dd_fail(err, DD_E_USAGE, _("%s is more than %d"), text, most);
    if (whole == 0)
        return dd_fail(err, DD_E_USAGE, _("%s is less than %d"), text, 1);
    *out = whole;
    return 0;
}

int dd_number_parse(const char *text, enum dd_unit unit, int64_t *out, struct dd_error *err)
{
    int64_t share;

    if (unit == DD_IN_YES) {
        const char *said = !strcmp(text, "1") ? "yes" : !strcmp(text, "0") ? "no" : text;
        return parse_typed(said, DD_YESNO, out, err);
    }
    if (unit != DD_IN_PERCENT)
        return parse_whole(text, unit, out, err);
    if (parse_typed(text, DD_PERCENT, &share, err) < 0)
        return -1;
    if (share < 0 || share > WHOLE)
        return dd_fail(err, DD_E_USAGE, _("%s is not from %s to %s"), text, "0%", "100%");
    *out = share;
    return 0;
}

/* One row of the table, from texts. */
struct row {
    const char *id, *value, *label, *label_en, *article, *source, *certainty;
    enum dd_unit unit;
    dd_day since;
};

static int write_row(struct dd_store *store, const struct row *row, int64_t value,
                     struct dd_error *err)
{
    struct dd_query *query;
    if (dd_query_ask(store, "policy-write", &query, err) < 0)
        return -1;
    dd_query_text(query, "id", row->id);
    dd_query_day(query, "since", row->since);
    dd_query_number(query, "value", value);
    dd_query_text(query, "unit", dd_units[row->unit].key);
    dd_query_text(query, "label", row->label);
    dd_query_text(query, "label_en", row->label_en);
    dd_query_text(query, "article", row->article);
    dd_query_text(query, "source", row->source);
    dd_query_text(query, "certainty", row->certainty);
    return dd_query_run(query, err);
}

/* What the row before has and the new one keeps. Returns 1, 0 when there is no such number, -1. */
static int inherit(struct dd_store *store, struct row *row, struct dd_arena *arena,
                   struct dd_error *err)
{
    struct dd_query *query;
    if (dd_query_ask(store, "policy-number", &query, err) < 0)
        return -1;
    dd_query_text(query, "id", row->id);
    dd_query_day(query, "day", row->since);
    int found = dd_query_next(query, err);
    if (found > 0) {
        row->unit = (enum dd_unit)dd_choice_find(dd_units, dd_query_string(query, 1));
        row->article = dd_arena_string(arena, dd_query_string(query, 2));
        row->label = dd_arena_string(arena, dd_query_string(query, 4));
        row->label_en = dd_arena_string(arena, dd_query_string(query, 5));
    }
    dd_query_end(query);
    return found;
}

static int note(struct dd_store *store, const struct row *row, int64_t number, struct dd_error *err)
{
    struct dd_change change = { .what = "policy" };
    struct dd_text said = { 0 }, name = { 0 };
    char day[DD_DAY_SIZE];

    dd_text_put(&said, "\"policy\":");
    dd_text_json(&said, row->id, strlen(row->id));
    dd_text_format(&said,
                   ",\"since\":\"%s\",\"value\":%lld,\"source\":", dd_day_text(row->since, day),
                   (long long)number);
    dd_text_json(&said, row->source, strlen(row->source));
    dd_text_format(&name, "number %s %s", row->id, day);
    int result = dd_door_set(store, &change, dd_text_get(&said), dd_text_get(&name),
                             dd_text_get(&name), err);
    dd_text_free(&name);
    dd_text_free(&said);
    return result;
}

int dd_policy_unknown(const char *id, struct dd_error *err)
{
    dd_fail(err, DD_E_NOT_FOUND, _("there is no policy number '%s'"), id);
    return dd_hint(err, "%s", _("dudao policy list shows them"));
}

int dd_policy_set(struct dd_store *store, const char *id, const char *value, dd_day from,
                  const char *source, struct dd_error *err)
{
    struct row row = { .id = id, .source = source, .certainty = "set", .since = from };
    struct dd_arena *arena = dd_arena_new();
    int64_t number;
    int result = inherit(store, &row, arena, err);

    if (result > 0)
        result = dd_number_parse(value, row.unit, &number, err) ||
                         write_row(store, &row, number, err) || note(store, &row, number, err)
                     ? -1
                     : 0;
    else if (result == 0)
        result = dd_policy_unknown(id, err);
    dd_arena_free(arena);
    return result;
}

/* A record of the shipped file, written without a row of the history of its own: `init` notes them all. */
int dd_policy_write(struct dd_store *store, const struct dd_record *number, struct dd_error *err)
{
    const struct row row = {
        .id = dd_text(number, NUMBER_ID),
        .value = dd_text(number, NUMBER_VALUE),
        .label = dd_text(number, NUMBER_LABEL),
        .label_en = dd_text(number, NUMBER_LABEL_EN),
        .article = dd_text(number, NUMBER_ARTICLE),
        .source = dd_text(number, NUMBER_SOURCE),
        .certainty =
            number->kind->fields[NUMBER_CERTAINTY].choices[dd_choice(number, NUMBER_CERTAINTY)].key,
        .unit = (enum dd_unit)dd_choice(number, NUMBER_UNIT),
        .since = dd_date(number, NUMBER_SINCE),
    };
    int64_t value;
    return dd_number_parse(row.value, row.unit, &value, err) < 0
               ? -1
               : write_row(store, &row, value, err);
}
