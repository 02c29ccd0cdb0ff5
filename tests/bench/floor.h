/* The floor of writing: what its two halves share. fetch.c takes rows from a finished store, insert.c writes them. */
#ifndef BENCH_FLOOR_H
#define BENCH_FLOOR_H

#include <nettle/sha2.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>

enum { KINDS = 100, LISTS = 16, NAME = 64 };

/* A table of the store: rows are fetched from one file and written into the other. */
struct table {
    char name[NAME];
    sqlite3_stmt *fetch, *write;
    int columns;
};

/* The table of a kind of record, and those of its lists. */
struct kind {
    struct table own, lists[LISTS];
    unsigned count;
};

/* A column of a fetched row; a text lies in the bytes of the batch. */
struct value {
    int type, length;
    sqlite3_int64 number; /* or where the text begins */
};

struct row {
    struct table *table;
    size_t values; /* the first */
    bool entry;    /* of the history */
};

/* Rows in the order in which they are to be written. */
struct batch {
    struct row *rows;
    struct value *values;
    char *bytes;
    size_t row_count, value_count, byte_count;
    size_t row_room, value_room, byte_room;
};

struct floor {
    sqlite3 *from, *to;
    struct table record, link, history, move;
    struct kind kinds[KINDS];
    unsigned kind_count;
    char hash[2 * SHA256_DIGEST_SIZE + 1]; /* the last of the chain */
    struct batch batch;
    bool ended;
};

/* Both end the program where SQLite fails. */
void floor_check(sqlite3 *db, int result);
sqlite3_stmt *floor_prepare(sqlite3 *db, const char *sql);
/* One more row, or the end. */
bool floor_next(sqlite3_stmt *statement);

void floor_open(struct floor *floor, const char *store, const char *finished);
void floor_close(struct floor *floor);

/* Fill the batch with what the next few rows of the history brought; false at the end. */
bool floor_fetch(struct floor *floor);

#endif
