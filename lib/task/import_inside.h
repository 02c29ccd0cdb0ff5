/* The inside of an import, shared by its files. */
#ifndef TASK_IMPORT_INSIDE_H
#define TASK_IMPORT_INSIDE_H

#include "record/record.h"
#include "task/labels.h"
#include "task/met.h"

#include <dudao/task.h>

struct dd_deferred {
    struct dd_deferred *next;
    struct dd_record *record;
};
struct dd_kept_wish {
    struct dd_kept_wish *next;
    struct dd_wish wish;
};

struct dd_importing {
    struct dd_desk *desk;
    struct dd_store *store;
    const struct dd_import_options *options;
    struct dd_tally *tally;
    struct dd_problems *problems;
    struct dd_error *err;
    struct dd_labels *labels;
    struct dd_met met;        /* the records that the files hold, in the store by now */
    struct dd_arena *kept;    /* of deferred records and of what names kept wishes */
    struct dd_arena *scratch; /* of one record */
    struct dd_arena **arenas; /* of the moves read */
    size_t arena_count;
    struct dd_deferred *deferred, **last_deferred;
    struct dd_kept_wish *wishes, **last_wish;
    int64_t last_before; /* the newest record when the command began */
    int64_t last_entry;  /* the newest row of the history then */
};

/* What became of one record or move. */
enum dd_counted_as { DD_AS_NEW, DD_AS_CHANGED, DD_AS_SAME };
void dd_tally_count(struct dd_tally *tally, const char *kind, enum dd_counted_as as);

/* One record whose references are all found: written, changed, or the same. */
int dd_import_settle(struct dd_importing *import, struct dd_record *record);
/* The record's own label, and the names it may be called by, are in this state from now on. */
void dd_import_mark(struct dd_importing *import, const struct dd_record *record,
                    enum dd_label_state standing);

/* Says what is stored otherwise than `laid` has it, at the places of what was `read`. */
void dd_import_refuse(struct dd_importing *import, const struct dd_record *stored,
                      const struct dd_record *laid, const struct dd_record *read);

/* The moves of the files, in written order, after all records; only looked at when a record is wrong. */
int dd_import_wishes(struct dd_importing *import);

/* A key of the form letters-year-number. */
bool dd_is_office_key(const char *key);
/* The live record of that key; 0 when there is none. */
int dd_by_key(struct dd_store *store, const char *key, int64_t *id, struct dd_error *err);
/* The folder a file's evidence is named from, in `arena`; NULL for standard input. */
const char *dd_folder_of(const char *file, struct dd_arena *arena);

#endif
