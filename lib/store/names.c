#include "store/names.h"

#include "store/rows.h"

#include <stdlib.h>
#include <string.h>

enum { BUCKETS_AT_FIRST = 64 };

struct name {
    const char *text; /* folded */
    int64_t id;
    uint64_t signs; /* the characters in it, as a set of 64 classes */
    unsigned characters;
    unsigned next; /* in its bucket, counted from 1 */
};

/* The names of one kind. */
struct book {
    const struct dd_kind *kind;
    int named_by, alias; /* its rows; -1: none */
    struct dd_arena *arena;
    struct name *names;
    unsigned count, room;
    unsigned *buckets; /* as many as there is room for names, a power of two */
};

struct dd_names {
    struct book *books;
    size_t count;
};

static uint64_t mix(uint64_t hash, uint32_t code)
{
    return (hash ^ code) * 0x100000001b3U;
}

static unsigned bucket_of(const struct book *book, const char *text)
{
    uint64_t hash = 0xcbf29ce484222325U;

    while (*text)
        hash = mix(hash, (unsigned char)*text++);
    return (unsigned)(hash >> 20) & (book->room - 1);
}

static void look_at(struct name *name)
{
    const char *end = name->text + strlen(name->text);
    uint32_t code;

    for (const char *at = name->text; at < end; name->characters++) {
        unsigned length = dd_utf8_next(at, end, &code);
        if (length == 0) {
            length = 1;
            code = (unsigned char)*at;
        }
        name->signs |= UINT64_C(1) << (code * 0x9e3779b1U >> 26);
        at += length;
    }
}

static void chain(struct book *book, unsigned nth)
{
    unsigned *bucket = &book->buckets[bucket_of(book, book->names[nth - 1].text)];

    book->names[nth - 1].next = *bucket;
    *bucket = nth;
}

static void grow(struct book *book)
{
    book->room = book->room ? 2 * book->room : BUCKETS_AT_FIRST;
    book->names = dd_realloc(book->names, book->room * sizeof *book->names);
    free(book->buckets);
    book->buckets = dd_alloc(book->room * sizeof *book->buckets);
    for (unsigned nth = 1; nth <= book->count; nth++)
        chain(book, nth);
}

static void put(struct book *book, int64_t id, const char *text)
{
    const size_t length = strlen(text);
    char *folded = dd_arena_copy(book->arena, text, length);

    if (dd_fold_name(text, length, folded, length + 1) == 0)
        return;
    if (book->count == book->room)
        grow(book);
    struct name *name = &book->names[book->count++];
    *name = (struct name){ .text = folded, .id = id };
    look_at(name);
    chain(book, book->count);
}

/* A row of names is one text, or a list of them in JSON. */
static void compose(const struct book *book, int row, struct dd_text *out)
{
    const struct dd_field *field = &book->kind->fields[row];

    dd_text_cut(out, 0);
    dd_text_put(out, "SELECT r.id, ");
    if (field->list)
        dd_text_put(out, "j.value");
    else
        dd_sql_name(out, "k", field->key);
    dd_rows_from(book->kind, out);
    if (field->list) {
        dd_text_put(out, " JOIN json_each(");
        dd_sql_name(out, "k", field->key);
        dd_text_put(out, ") AS j");
    }
    dd_text_put(out, " WHERE r.voided_on IS NULL");
}

static int read_row(struct dd_store *store, struct book *book, int row, struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (row < 0)
        return 0;
    compose(book, row, &store->sql);
    if (dd_statement_once(store, dd_text_get(&store->sql), &s, err))
        return -1;
    while ((got = dd_statement_next(s, err)) > 0)
        if (!dd_column_null(s, 1))
            put(book, dd_column_int(s, 0), dd_column_text(s, 1));
    dd_statement_end(s);
    return got;
}

static void book_close(struct book *book)
{
    dd_arena_free(book->arena);
    free(book->names);
    free(book->buckets);
}

static struct book *find(struct dd_store *store, const struct dd_kind *kind)
{
    for (size_t i = 0; store->names && i < store->names->count; i++)
        if (store->names->books[i].kind == kind)
            return &store->names->books[i];
    return NULL;
}

static int open_book(struct dd_store *store, const struct dd_kind *kind, struct book **out,
                     struct dd_error *err)
{
    struct book book = { .kind = kind,
                         .named_by = dd_field_row(kind, kind->named_by),
                         .alias = dd_field_row(kind, "alias") };

    *out = find(store, kind);
    if (*out)
        return 0;
    book.arena = dd_arena_new();
    grow(&book);
    if (read_row(store, &book, book.named_by, err) || read_row(store, &book, book.alias, err)) {
        book_close(&book);
        return -1;
    }
    if (!store->names)
        store->names = dd_alloc(sizeof *store->names);
    struct dd_names *names = store->names;
    names->books = dd_realloc(names->books, (names->count + 1) * sizeof *names->books);
    *out = &names->books[names->count++];
    **out = book;
    return 0;
}

void dd_names_forget(struct dd_store *store)
{
    struct dd_names *names = store->names;

    store->names = NULL;
    if (!names)
        return;
    for (size_t i = 0; i < names->count; i++)
        book_close(&names->books[i]);
    free(names->books);
    free(names);
}

void dd_names_drop(struct dd_store *store, const struct dd_kind *kind)
{
    struct book *book = find(store, kind);

    if (!book)
        return;
    book_close(book);
    *book = store->names->books[--store->names->count];
}

void dd_names_add(struct dd_store *store, const struct dd_record *record)
{
    struct book *book = find(store, record->kind);

    if (!book || record->voided_on != DD_NO_DAY)
        return;
    if (dd_has(record, (unsigned)book->named_by))
        put(book, record->id, dd_text(record, (unsigned)book->named_by));
    for (unsigned i = 0; book->alias >= 0 && i < dd_count(record, (unsigned)book->alias); i++)
        put(book, record->id, dd_item_text(record, (unsigned)book->alias, i));
}

static bool row_differs(const struct dd_record *before, const struct dd_record *after, int row)
{
    return row >= 0 &&
           !dd_value_same(&after->kind->fields[row], &before->values[row], &after->values[row]);
}

void dd_names_change(struct dd_store *store, const struct dd_record *before,
                     const struct dd_record *after)
{
    const struct book *book = find(store, after->kind);

    if (book &&
        (row_differs(before, after, book->named_by) || row_differs(before, after, book->alias)))
        dd_names_drop(store, after->kind);
}

void dd_match_add(struct dd_matches *matches, int64_t id)
{
    const unsigned kept = matches->count < DD_MATCHES_KEPT ? matches->count : DD_MATCHES_KEPT;
    unsigned at = 0;

    while (at < kept && matches->ids[at] < id)
        at++;
    if (at < kept && matches->ids[at] == id)
        return;
    matches->count++;
    for (unsigned i = DD_MATCHES_KEPT - 1; i > at; i--)
        matches->ids[i] = matches->ids[i - 1];
    if (at < DD_MATCHES_KEPT)
        matches->ids[at] = id;
}

int dd_names_equal(struct dd_store *store, const struct dd_kind *kind, const char *folded,
                   struct dd_matches *matches, struct dd_error *err)
{
    struct book *book;

    if (open_book(store, kind, &book, err))
        return -1;
    for (unsigned nth = book->buckets[bucket_of(book, folded)]; nth;
         nth = book->names[nth - 1].next)
        if (strcmp(book->names[nth - 1].text, folded) == 0)
            dd_match_add(matches, book->names[nth - 1].id);
    return 0;
}

int dd_names_part(struct dd_store *store, const struct dd_kind *kind, const char *folded,
                  struct dd_matches *matches, struct dd_error *err)
{
    struct book *book;

    if (open_book(store, kind, &book, err))
        return -1;
    for (unsigned i = 0; i < book->count; i++)
        if (strstr(book->names[i].text, folded))
            dd_match_add(matches, book->names[i].id);
    return 0;
}

/*
 * Each edit changes two of the characters in a name at the most, which rules out nearly all names
 * before any is compared: a file may name thousands that are not there yet.
 */
static bool may_be(const struct name *name, const struct name *word, unsigned most)
{
    const unsigned a = name->characters, b = word->characters;

    return (a > b ? a - b : b - a) <= most &&
           (unsigned)__builtin_popcountll(name->signs ^ word->signs) <= 2 * most;
}

int dd_names_nearest(struct dd_store *store, const struct dd_kind *kind, struct dd_nearest *nearest,
                     int64_t *id, struct dd_error *err)
{
    struct name word = { .text = nearest->word };
    struct book *book;

    if (open_book(store, kind, &book, err))
        return -1;
    look_at(&word);
    for (unsigned i = 0; i < book->count && nearest->room > 0; i++)
        if (may_be(&book->names[i], &word, nearest->room - 1) &&
            dd_nearest_try(nearest, book->names[i].text))
            *id = book->names[i].id;
    return 0;
}
