/*
 * The records of the store that one command has met, and where: a file that holds one twice is wrong, and is told where
 * the first stands.
 */
#ifndef TASK_MET_H
#define TASK_MET_H

#include <dudao/error.h>
#include <stdint.h>

struct dd_met {
    struct dd_met_at **blocks; /* of neighbouring numbers, NULL where none of them was met */
    size_t block_count;
    const char **files;
    unsigned file_count;
};

/*
 * Note that the record stands at this place; its file must outlive `met`. False when it was met before, and `*first` is
 * where.
 */
bool dd_met_put(struct dd_met *met, int64_t id, const struct dd_place *at, struct dd_place *first);
void dd_met_clear(struct dd_met *met);

#endif
