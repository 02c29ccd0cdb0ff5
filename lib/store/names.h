/*
 * The names of records that others may name: the field `named_by` of their kind and its row
 * `alias`, of live records, folded. A kind is read when first asked for, then kept in step by the
 * door, so that an import of ten thousand units that name each other does not read ten thousand
 * times; what a change makes uncertain is dropped and read again.
 */
#ifndef STORE_NAMES_H
#define STORE_NAMES_H

#include "record/record.h"
#include "store/store.h"

/* What the door tells. */
void dd_names_add(struct dd_store *store, const struct dd_record *record);
void dd_names_change(struct dd_store *store, const struct dd_record *before,
                     const struct dd_record *after);
void dd_names_drop(struct dd_store *store, const struct dd_kind *kind);

/*
 * The first records found, the oldest in front; `count` goes on, and may count one of two names
 * twice.
 */
enum { DD_MATCHES_KEPT = 3 };
struct dd_matches {
    int64_t ids[DD_MATCHES_KEPT];
    unsigned count;
};
void dd_match_add(struct dd_matches *matches, int64_t id);

/* Those of the kind with this name, folded. */
int dd_names_equal(struct dd_store *store, const struct dd_kind *kind, const char *folded,
                   struct dd_matches *matches, struct dd_error *err);
/* Those with a name that holds it. */
int dd_names_part(struct dd_store *store, const struct dd_kind *kind, const char *folded,
                  struct dd_matches *matches, struct dd_error *err);
/* The one whose name is nearer than all tried before; `*id` stays where none is. */
int dd_names_nearest(struct dd_store *store, const struct dd_kind *kind, struct dd_nearest *nearest,
                     int64_t *id, struct dd_error *err);

#endif
