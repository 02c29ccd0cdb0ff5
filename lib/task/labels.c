/* Words and numbers of one command, in open hash tables. */
#include "task/labels.h"

#include <stdlib.h>
#include <string.h>

struct dd_labels {
    struct dd_arena *arena;
    struct dd_label_row **rows;
    size_t row_count, row_room; /* room is a power of two, kept at most half full */
    int64_t *marks;             /* 0 is free: numbers of the history begin at 1 */
    size_t mark_count, mark_room;
};

struct dd_labels *dd_labels_new(void)
{
    struct dd_labels *labels = dd_alloc(sizeof *labels);

    labels->arena = dd_arena_new();
    return labels;
}

void dd_labels_free(struct dd_labels *labels)
{
    if (!labels)
        return;
    dd_arena_free(labels->arena);
    free(labels->rows);
    free(labels->marks);
    free(labels);
}

static size_t hash(const char *word)
{
    uint64_t h = 1469598103934665603u;

    for (; *word; word++)
        h = (h ^ (unsigned char)*word) * 1099511628211u;
    return (size_t)(h ^ h >> 32);
}

static size_t slot_of(struct dd_label_row *const *rows, size_t room, const char *word)
{
    size_t at = hash(word) & (room - 1);

    while (rows[at] && strcmp(rows[at]->word, word) != 0)
        at = (at + 1) & (room - 1);
    return at;
}

static void grow(struct dd_labels *labels)
{
    size_t room = labels->row_room ? labels->row_room * 2 : 64;
    struct dd_label_row **rows = dd_alloc(room * sizeof *rows);

    for (size_t i = 0; i < labels->row_room; i++)
        if (labels->rows[i])
            rows[slot_of(rows, room, labels->rows[i]->word)] = labels->rows[i];
    free(labels->rows);
    labels->rows = rows;
    labels->row_room = room;
}

struct dd_label_row *dd_labels_find(const struct dd_labels *labels, const char *word)
{
    return labels->row_room ? labels->rows[slot_of(labels->rows, labels->row_room, word)] : NULL;
}

struct dd_label_row *dd_labels_put(struct dd_labels *labels, const char *word)
{
    if ((labels->row_count + 1) * 2 > labels->row_room)
        grow(labels);
    size_t at = slot_of(labels->rows, labels->row_room, word);
    if (!labels->rows[at]) {
        struct dd_label_row *row = dd_arena_alloc(labels->arena, sizeof *row);
        row->word = dd_arena_string(labels->arena, word);
        labels->rows[at] = row;
        labels->row_count++;
    }
    return labels->rows[at];
}

const char *dd_labels_keep(struct dd_labels *labels, const char *text)
{
    return dd_arena_string(labels->arena, text);
}

static size_t mark_slot(const int64_t *marks, size_t room, int64_t number)
{
    size_t at = (size_t)((uint64_t)number * 0x9E3779B97F4A7C15u >> 32) & (room - 1);

    while (marks[at] && marks[at] != number)
        at = (at + 1) & (room - 1);
    return at;
}

static void grow_marks(struct dd_labels *labels)
{
    size_t room = labels->mark_room ? labels->mark_room * 2 : 64;
    int64_t *marks = dd_alloc(room * sizeof *marks);

    for (size_t i = 0; i < labels->mark_room; i++)
        if (labels->marks[i])
            marks[mark_slot(marks, room, labels->marks[i])] = labels->marks[i];
    free(labels->marks);
    labels->marks = marks;
    labels->mark_room = room;
}

bool dd_labels_mark(struct dd_labels *labels, int64_t number)
{
    if ((labels->mark_count + 1) * 2 > labels->mark_room)
        grow_marks(labels);
    size_t at = mark_slot(labels->marks, labels->mark_room, number);
    if (labels->marks[at])
        return false;
    labels->marks[at] = number;
    labels->mark_count++;
    return true;
}
