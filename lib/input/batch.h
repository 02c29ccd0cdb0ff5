/*
 * The items of a file, some hundreds at a time. While those of a large file are used, a second thread reads the next
 * ones, where the machine lets the process have a second processor.
 */
#ifndef INPUT_BATCH_H
#define INPUT_BATCH_H

#include <dudao/input.h>

enum { DD_BATCH_ITEMS = 256 };

/* Good until the next one is asked for. Whoever keeps an item takes the arena, and leaves another one in its place. */
struct dd_batch {
    struct dd_arena *arena;
    unsigned count;
    struct dd_item_read items[DD_BATCH_ITEMS];
};

/* The reader is borrowed, and must be left alone until the free. */
struct dd_batches;
struct dd_batches *dd_batches_new(struct dd_reader *reader);

/*
 * As dd_reader_next: 1, 0 at the end, -1 when the machine fails. All problems of the batch are added, before its first
 * item is looked at.
 */
int dd_batches_next(struct dd_batches *batches, struct dd_batch **out, struct dd_problems *problems,
                    struct dd_error *err);

/* Takes NULL; also before the end, when the items are of no use any more. */
void dd_batches_free(struct dd_batches *batches);

#endif
