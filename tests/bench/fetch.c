/* What an import made of a store, taken from the finished one. */
#include "floor.h"

#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SQL = 256, BATCH = 256 };

void floor_check(sqlite3 *db, int result)
{
    if (result != SQLITE_OK)
        errx(2, "%s: %s", sqlite3_db_filename(db, "main"), sqlite3_errmsg(db));
}

sqlite3_stmt *floor_prepare(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement;

    floor_check(db, sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL));
    return statement;
}

bool floor_next(sqlite3_stmt *statement)
{
    const int got = sqlite3_step(statement);

    if (got != SQLITE_ROW && got != SQLITE_DONE)
        errx(2, "%s", sqlite3_errmsg(sqlite3_db_handle(statement)));
    return got == SQLITE_ROW;
}

static void *grown(void *memory, size_t *room, size_t needed, size_t size)
{
    if (needed <= *room)
        return memory;
    *room = needed * 2;
    memory = realloc(memory, *room * size);
    if (!memory)
        err(2, "memory");
    return memory;
}

static void open_table(struct floor *floor, struct table *table, const char *name,
                       const char *where)
{
    char sql[SQL];
    size_t length;

    snprintf(table->name, sizeof table->name, "%s", name);
    snprintf(sql, sizeof sql, "SELECT * FROM \"%s\" WHERE %s", name, where);
    table->fetch = floor_prepare(floor->from, sql);
    table->columns = sqlite3_column_count(table->fetch);
    length = (size_t)snprintf(sql, sizeof sql, "INSERT INTO \"%s\" VALUES (?", name);
    for (int i = 1; i < table->columns; i++)
        length += (size_t)snprintf(sql + length, sizeof sql - length, ",?");
    snprintf(sql + length, sizeof sql - length, ")");
    table->write = floor_prepare(floor->to, sql);
}

static void close_table(struct table *table)
{
    sqlite3_finalize(table->fetch);
    sqlite3_finalize(table->write);
}

/* Tables of lists refer to the table of their kind by their column `record`. */
static struct kind *open_kind(struct floor *floor, const char *name)
{
    struct kind *kind = &floor->kinds[floor->kind_count];
    sqlite3_stmt *lists = floor_prepare(
        floor->from, "SELECT s.name FROM sqlite_schema s, pragma_foreign_key_list(s.name) f "
                     "WHERE s.type = 'table' AND f.\"from\" = 'record' AND f.\"table\" = ?");

    if (floor->kind_count++ == KINDS)
        errx(2, "more than %d kinds", KINDS);
    open_table(floor, &kind->own, name, "id = ?");
    floor_check(floor->from, sqlite3_bind_text(lists, 1, name, -1, SQLITE_TRANSIENT));
    while (floor_next(lists)) {
        if (kind->count == LISTS)
            errx(2, "%s has more than %d lists", name, LISTS);
        open_table(floor, &kind->lists[kind->count++], (const char *)sqlite3_column_text(lists, 0),
                   "record = ? ORDER BY position");
    }
    sqlite3_finalize(lists);
    return kind;
}

static struct kind *find_kind(struct floor *floor, const char *name)
{
    for (unsigned i = 0; i < floor->kind_count; i++)
        if (strcmp(floor->kinds[i].own.name, name) == 0)
            return &floor->kinds[i];
    return open_kind(floor, name);
}

static void keep_value(struct batch *batch, sqlite3_stmt *from, int column)
{
    struct value *value;

    batch->values =
        grown(batch->values, &batch->value_room, batch->value_count + 1, sizeof *batch->values);
    value = &batch->values[batch->value_count++];
    value->type = sqlite3_column_type(from, column);
    value->number = sqlite3_column_int64(from, column);
    value->length = sqlite3_column_bytes(from, column);
    if (value->type != SQLITE_TEXT && value->type != SQLITE_BLOB)
        return;
    value->number = (sqlite3_int64)batch->byte_count;
    batch->byte_count += (size_t)value->length;
    batch->bytes = grown(batch->bytes, &batch->byte_room, batch->byte_count, 1);
    if (value->length > 0)
        memcpy(batch->bytes + value->number, sqlite3_column_blob(from, column),
               (size_t)value->length);
}

/* The row a statement stands on. */
static void keep_row(struct batch *batch, struct table *table, sqlite3_stmt *from, bool entry)
{
    batch->rows = grown(batch->rows, &batch->row_room, batch->row_count + 1, sizeof *batch->rows);
    batch->rows[batch->row_count++] = (struct row){ table, batch->value_count, entry };
    for (int i = 0; i < table->columns; i++)
        keep_value(batch, from, i);
}

/* The rows of a table that belong to a record. */
static void keep_rows(struct floor *floor, struct table *table, sqlite3_int64 id)
{
    floor_check(floor->from, sqlite3_bind_int64(table->fetch, 1, id));
    while (floor_next(table->fetch))
        keep_row(&floor->batch, table, table->fetch, false);
    sqlite3_reset(table->fetch);
}

static void keep_record(struct floor *floor, sqlite3_int64 id, const char *name)
{
    struct kind *kind = find_kind(floor, name);

    keep_rows(floor, &floor->record, id);
    keep_rows(floor, &kind->own, id);
    for (unsigned i = 0; i < kind->count; i++)
        keep_rows(floor, &kind->lists[i], id);
    keep_rows(floor, &floor->link, id);
}

/* What came with a row of the history: with a creation the whole record, with anything else its move. */
static void keep_change(struct floor *floor, sqlite3_stmt *entries)
{
    enum { SEQ = 0, RECORD = 6, KIND = 7, NTH = 1 };
    const sqlite3_int64 id = sqlite3_column_int64(entries, RECORD);
    sqlite3_stmt *moves = floor->move.fetch;

    floor_check(floor->from, sqlite3_bind_int64(moves, 1, id));
    floor_check(floor->from, sqlite3_bind_int64(moves, 2, sqlite3_column_int64(entries, SEQ)));
    const bool moved = floor_next(moves);
    if (moved && sqlite3_column_int64(moves, NTH) == 0)
        keep_record(floor, id, (const char *)sqlite3_column_text(entries, KIND));
    keep_row(&floor->batch, &floor->history, entries, true);
    if (moved)
        keep_row(&floor->batch, &floor->move, moves, false);
    sqlite3_reset(moves);
}

bool floor_fetch(struct floor *floor)
{
    struct batch *batch = &floor->batch;

    batch->row_count = batch->value_count = batch->byte_count = 0;
    /* Asked once more after its end, a statement would begin anew. */
    for (int i = 0; i < BATCH && !floor->ended; i++) {
        floor->ended = !floor_next(floor->history.fetch);
        if (!floor->ended)
            keep_change(floor, floor->history.fetch);
    }
    return batch->row_count > 0;
}

/* Where the chain of the store ends, and so what is new in the finished one. */
static void find_head(struct floor *floor)
{
    sqlite3_stmt *head =
        floor_prepare(floor->to, "SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1");

    if (!floor_next(head))
        errx(2, "the store has no history");
    floor_check(floor->from,
                sqlite3_bind_int64(floor->history.fetch, 1, sqlite3_column_int64(head, 0)));
    snprintf(floor->hash, sizeof floor->hash, "%s", (const char *)sqlite3_column_text(head, 1));
    sqlite3_finalize(head);
}

static sqlite3 *open_store(const char *path, int how)
{
    sqlite3 *db;

    if (sqlite3_open_v2(path, &db, how, NULL) != SQLITE_OK)
        errx(2, "%s: %s", path, sqlite3_errmsg(db));
    return db;
}

void floor_open(struct floor *floor, const char *store, const char *finished)
{
    floor->to = open_store(store, SQLITE_OPEN_READWRITE);
    floor->from = open_store(finished, SQLITE_OPEN_READONLY);
    open_table(floor, &floor->record, "record", "id = ?");
    open_table(floor, &floor->link, "link", "\"from\" = ? ORDER BY field, position");
    open_table(floor, &floor->history, "history", "seq > ? ORDER BY seq");
    open_table(floor, &floor->move, "move", "record = ? AND history_seq = ?");
    find_head(floor);
}

void floor_close(struct floor *floor)
{
    struct table *tables[] = { &floor->record, &floor->link, &floor->history, &floor->move };

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        close_table(tables[i]);
    for (unsigned i = 0; i < floor->kind_count; i++) {
        close_table(&floor->kinds[i].own);
        for (unsigned k = 0; k < floor->kinds[i].count; k++)
            close_table(&floor->kinds[i].lists[k]);
    }
    sqlite3_close(floor->from);
    sqlite3_close(floor->to);
    free(floor->batch.rows);
    free(floor->batch.values);
    free(floor->batch.bytes);
}
