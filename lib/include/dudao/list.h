/*
 * Lists of records: filters, derived fields, order.
 *
 * A filter is `field=value` with = != < <= > >= ~ (contains), field and value in English or Chinese, own, common and
 * derived fields alike (`overdue=yes`, `days_left<3`); a bare word searches the text fields. Dates: `2026-03-01`,
 * `2026-03`, `2026`, `today`, `+5`, `+5wd`, `-30`.
 */
#ifndef DUDAO_LIST_H
#define DUDAO_LIST_H

#include <dudao/store.h>

struct dd_list;

/* Working days are counted by the caller: the day `count` working days after `day` (before, when negative). */
typedef int dd_working(void *with, dd_day day, int count, dd_day *out, struct dd_error *err);

struct dd_list_options {
    const struct dd_kind *kind;
    const char *const *filters; /* ends with NULL; may be NULL */
    const char *sort;    /* fields parted by commas, `-` before one for descending; NULL: by key */
    long limit;          /* 0: all */
    bool reveal;         /* filter and sort by personal data too; else DD_E_USAGE */
    dd_working *working; /* for `+5wd`; NULL: DD_E_USAGE */
    void *working_with;
};

/* The row of the kind that a filter asks; NULL of a bare word, or when it asks something else. */
DD_API const struct dd_field *dd_filter_field(const struct dd_kind *kind, const char *filter);

/* The fields a kind has beside its rows, read from schema/lists: end with a row of zeros. */
DD_API const struct dd_field *dd_list_derived(const struct dd_list *list);

DD_API int dd_list_open(struct dd_list **out, struct dd_store *store,
                        const struct dd_list_options *options, struct dd_error *err);
/*
 * The next record in `arena`, with its derived values, one a row of dd_list_derived, as a record of a kind of its
 * own. Returns 1, 0 at the end, -1.
 */
DD_API int dd_list_next(struct dd_list *list, struct dd_arena *arena, struct dd_record **record,
                        struct dd_record **derived, struct dd_error *err);
DD_API void dd_list_close(struct dd_list *list);

#endif
