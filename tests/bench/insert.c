/*
 * insert STORE FINISHED
 *
 * The floor of writing: what an import made of STORE, which is FINISHED, is written into STORE once more, row for row
 * and in the same order - record, kind, lists, links, history, move - with the same schema, pragmas and memory, and with
 * the chain of the history computed anew. Nothing is parsed, checked or looked up. Prints the seconds from BEGIN to the
 * end of COMMIT, without those in which rows are fetched from FINISHED.
 *
 * Tables are asked of the schema, so that a new kind of record needs nothing here.
 */
#include "floor.h"

#include <err.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { KEPT_MEMORY = 256 << 20, TAKEN_AT_ONCE = 16 << 20, DIGITS = 24 };

static double now(void)
{
    struct timespec moment;

    clock_gettime(CLOCK_MONOTONIC, &moment);
    return (double)moment.tv_sec + (double)moment.tv_nsec / 1e9;
}

static void run(sqlite3 *db, const char *sql)
{
    floor_check(db, sqlite3_exec(db, sql, NULL, NULL, NULL));
}

/* The digits of a number, ending where `end` points; snprintf would cost more than the hash. */
static char *digits(sqlite3_int64 number, char *end)
{
    sqlite3_uint64 rest = number < 0 ? 0 - (sqlite3_uint64)number : (sqlite3_uint64)number;

    do
        *--end = (char)('0' + rest % 10);
    while (rest /= 10);
    if (number < 0)
        *--end = '-';
    return end;
}

static void hash_bytes(struct sha256_ctx *state, const char *bytes, size_t length)
{
    char front[DIGITS];
    char *end = front + sizeof front - 1;
    char *begin = digits((sqlite3_int64)length, end);

    *end = ':';
    sha256_update(state, (size_t)(end + 1 - begin), (const uint8_t *)begin);
    sha256_update(state, length, (const uint8_t *)bytes);
}

static void hash_value(struct sha256_ctx *state, const struct batch *batch,
                       const struct value *value)
{
    char room[DIGITS];
    char *begin;

    if (value->type == SQLITE_NULL) {
        sha256_update(state, 1, (const uint8_t *)"-");
    } else if (value->type == SQLITE_INTEGER) {
        begin = digits(value->number, room + sizeof room);
        hash_bytes(state, begin, (size_t)(room + sizeof room - begin));
    } else {
        hash_bytes(state, batch->bytes + value->number, (size_t)value->length);
    }
}

static void hex(const uint8_t *bytes, size_t count, char *out)
{
    static const char signs[] = "0123456789abcdef";

    for (size_t i = 0; i < count; i++) {
        *out++ = signs[bytes[i] >> 4];
        *out++ = signs[bytes[i] & 15];
    }
}

/* The hash of a row of the history, its last column, as it follows from all others and the hash before. */
static void chain(struct floor *floor, const struct row *row)
{
    const struct value *values = floor->batch.values + row->values;
    const struct value *stored = &values[row->table->columns - 1];
    uint8_t digest[SHA256_DIGEST_SIZE];
    struct sha256_ctx state;

    sha256_init(&state);
    hash_bytes(&state, floor->hash, strlen(floor->hash));
    for (int i = 0; i < row->table->columns - 1; i++)
        hash_value(&state, &floor->batch, &values[i]);
    sha256_digest(&state, sizeof digest, digest);
    hex(digest, sizeof digest, floor->hash);
    if (memcmp(floor->hash, floor->batch.bytes + stored->number, strlen(floor->hash)) != 0)
        errx(2, "the chain of the history is not the one computed here");
}

static int bind(sqlite3_stmt *write, int column, const struct batch *batch,
                const struct value *value)
{
    const char *bytes = batch->bytes + value->number;

    if (value->type == SQLITE_INTEGER)
        return sqlite3_bind_int64(write, column, value->number);
    if (value->type == SQLITE_TEXT)
        return sqlite3_bind_text(write, column, bytes, value->length, SQLITE_STATIC);
    if (value->type == SQLITE_BLOB)
        return sqlite3_bind_blob(write, column, bytes, value->length, SQLITE_STATIC);
    return sqlite3_bind_null(write, column);
}

static void write_row(struct floor *floor, const struct row *row)
{
    const struct batch *batch = &floor->batch;
    sqlite3_stmt *write = row->table->write;
    const int last = row->table->columns - 1;

    for (int i = 0; i <= last; i++)
        floor_check(floor->to, bind(write, i + 1, batch, &batch->values[row->values + (size_t)i]));
    if (row->entry) {
        chain(floor, row);
        floor_check(floor->to, sqlite3_bind_text(write, last + 1, floor->hash, -1, SQLITE_STATIC));
    }
    floor_next(write);
    sqlite3_reset(write);
}

/* The last numbers taken, as the import leaves them. */
static void write_series(struct floor *floor)
{
    sqlite3_stmt *fetch = floor_prepare(floor->from, "SELECT name, year, last FROM series");
    sqlite3_stmt *write = floor_prepare(
        floor->to, "INSERT OR REPLACE INTO series (name, year, last) VALUES (?, ?, ?)");

    while (floor_next(fetch)) {
        for (int i = 0; i < 3; i++)
            floor_check(floor->to,
                        sqlite3_bind_value(write, i + 1, sqlite3_column_value(fetch, i)));
        floor_next(write);
        sqlite3_reset(write);
    }
    sqlite3_finalize(fetch);
    sqlite3_finalize(write);
}

/* The seconds of writing alone. */
static double write_all(struct floor *floor)
{
    double began = now(), took;

    run(floor->to, "BEGIN IMMEDIATE");
    took = now() - began;
    while (floor_fetch(floor)) {
        began = now();
        for (size_t i = 0; i < floor->batch.row_count; i++)
            write_row(floor, &floor->batch.rows[i]);
        took += now() - began;
    }
    began = now();
    write_series(floor);
    run(floor->to, "COMMIT");
    return took + now() - began;
}

/* As the programs do it. */
static void tune(void)
{
    mallopt(M_TRIM_THRESHOLD, KEPT_MEMORY);
    mallopt(M_TOP_PAD, TAKEN_AT_ONCE);
    mallopt(M_MMAP_THRESHOLD, KEPT_MEMORY);
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

int main(int argc, char **argv)
{
    static struct floor floor;

    if (argc != 3)
        errx(2, "usage: insert STORE FINISHED");
    tune();
    floor_open(&floor, argv[1], argv[2]);
    run(floor.to, "PRAGMA journal_mode=delete; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                  "PRAGMA cache_size=-65536");
    printf("%.6f\n", write_all(&floor));
    floor_close(&floor);
    return 0;
}
