/* What the files of lists share. */
#ifndef STORE_LIST_INSIDE_H
#define STORE_LIST_INSIDE_H

#include "store/clause.h"
#include "store/derived.h"
#include "store/rows.h"
#include "store/store.h"

#include <dudao/list.h>

struct dd_list {
    struct dd_store *store;
    const struct dd_kind *kind;
    struct dd_arena *arena; /* of all that is here */
    struct dd_derived derived;
    struct dd_clause clause; /* the whole SELECT and its values */
    struct dd_statement *s;
    dd_working *working;
    void *working_with;
    bool reveal;
    bool has_states; /* there are STATE_on fields to be read from the ledger */
};

/*
 * list_target.c: what a word names - a field of the kind, a common or a derived one, or a row
 * inside a group.
 */
struct dd_target {
    const struct dd_field *field;
    const struct dd_field *inner;           /* of the group `field`, or NULL */
    const struct dd_derivation *derivation; /* NULL unless it is a derived field */
    const char *common;                     /* the expression of a common one, or NULL */
};

/* DD_E_USAGE for a word that names nothing (the nearest field is the hint), or personal data that stays hidden. */
int dd_target_find(struct dd_list *list, const char *word, struct dd_target *out,
                   struct dd_error *err);
/* Its type: that of the row itself. */
const struct dd_field *dd_target_field(const struct dd_target *target);
/* The expression of one that is no list. */
void dd_target_put(const struct dd_target *target, struct dd_text *out);

/* list_filter.c: one filter, as a condition in brackets. */
enum dd_operator { DD_EQUAL, DD_UNEQUAL, DD_LESS, DD_AT_MOST, DD_MORE, DD_AT_LEAST, DD_HOLDS };
struct dd_filter {
    enum dd_operator op;
    const char *sign; /* as written, for messages */
    const char *value;
    struct dd_target target;
};
int dd_filter_put(struct dd_list *list, const char *text, bool *about_void, struct dd_error *err);

/* list_compare.c: `x OP value` for an expression `x` of the type of `field`. */
int dd_compare_put(struct dd_list *list, const struct dd_filter *filter,
                   const struct dd_field *field, const char *x, struct dd_error *err);

/* Names the field in the error, which says what is wrong with the value. */
int dd_filter_fail(const struct dd_field *field, struct dd_error *err);

/* list_day.c: a day or a stretch of days as filters write it. */
int dd_filter_period(struct dd_list *list, const char *value, struct dd_period *out,
                     struct dd_error *err);

/* list_search.c: records in whose texts the word stands. */
void dd_search_put(struct dd_list *list, const char *word);
/* Names and keys of what the reference `x` is to. */
void dd_search_put_ref(struct dd_list *list, const struct dd_field *field, const char *x,
                       const char *word);

/* list_order.c: ORDER BY. */
int dd_order_put(struct dd_list *list, const char *sort, struct dd_error *err);

/* The text the list is asked with, for tests of its plan. */
const char *dd_list_sql(const struct dd_list *list);

#endif
