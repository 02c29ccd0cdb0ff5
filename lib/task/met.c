/* Numbers of records lie close together, so eight bytes a record are enough for an import of a million. */
#include "task/met.h"

#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK = 256 };

struct dd_met_at {
    unsigned file; /* counted from 1; 0: not met */
    unsigned line;
};

static struct dd_met_at *slot(struct dd_met *met, int64_t id)
{
    const size_t block = (size_t)id / BLOCK;

    if (block >= met->block_count) {
        const size_t count = block + block / 2 + 1;

        met->blocks = dd_realloc(met->blocks, count * sizeof *met->blocks);
        memset(met->blocks + met->block_count, 0, (count - met->block_count) * sizeof *met->blocks);
        met->block_count = count;
    }
    if (!met->blocks[block])
        met->blocks[block] = dd_alloc(BLOCK * sizeof *met->blocks[block]);
    return &met->blocks[block][(size_t)id % BLOCK];
}

/* The last file is nearly always the one. */
static unsigned number_of(struct dd_met *met, const char *file)
{
    for (unsigned nth = met->file_count; nth > 0; nth--)
        if (met->files[nth - 1] == file)
            return nth;
    met->files = dd_realloc(met->files, (met->file_count + 1) * sizeof *met->files);
    met->files[met->file_count++] = file;
    return met->file_count;
}

bool dd_met_put(struct dd_met *met, int64_t id, const struct dd_place *at, struct dd_place *first)
{
    struct dd_met_at *met_at = slot(met, id);

    if (met_at->file) {
        *first = (struct dd_place){ .file = met->files[met_at->file - 1], .line = met_at->line };
        return false;
    }
    *met_at = (struct dd_met_at){ number_of(met, at->file), at->line };
    return true;
}

void dd_met_clear(struct dd_met *met)
{
    for (size_t i = 0; i < met->block_count; i++)
        free(met->blocks[i]);
    free(met->blocks);
    free(met->files);
    *met = (struct dd_met){ 0 };
}
