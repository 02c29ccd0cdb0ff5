/*
 * Reading records from YAML and JSON.
 *
 * A file is a mapping from kind to a list of records; several kinds and several documents may share it. One reader
 * serves both languages, because JSON is YAML once `\ud83d\ude00` pairs are joined. One list item is composed at a time,
 * in the arena the caller gives, so that memory does not grow with the file. Every problem carries its place; all
 * problems of a file are found in one reading, as far as its syntax goes.
 *
 * Refused with a place: anchors, aliases, tags, merge keys, a value over 1 MiB, an item over 4 MiB, a nesting over 16,
 * NUL bytes, text that is not UTF-8 (GB18030 is recognised, and read with an encoding), repeated and unknown fields.
 */
#ifndef DUDAO_INPUT_H
#define DUDAO_INPUT_H

#include <dudao/record.h>

struct dd_reader;
struct dd_node;

struct dd_reader_options {
    const char *encoding; /* NULL: UTF-8; else what iconv calls it: GB18030, UTF-16 */
    const char *name;     /* what to call standard input in messages; NULL: `-` */
};

/* A move written in a file, under `moves 办理`. */
struct dd_wish {
    const char *key; /* as written: an office key, or a label of this import */
    const char *verb;
    dd_day on; /* DD_NO_DAY: not said */
    const char *by, *as, *authority, *scan, *reason, *note;
    const struct dd_node *values; /* what is left, read by dd_wish_values once the kind is known */
    struct dd_place at, key_at, verb_at, on_at;
};

enum dd_item_kind { DD_ITEM_RECORD, DD_ITEM_MOVE };

struct dd_item_read {
    enum dd_item_kind what;
    struct dd_record
        *record; /* marked faulty when a problem of it was found; what could be read stands in it */
    struct dd_wish wish;
    bool faulty;
};

/* `path` is a file, or `-` for standard input. DD_E_FILE when it is not there, not readable, or a directory. */
DD_API int dd_reader_open(struct dd_reader **out, const char *path,
                          const struct dd_reader_options *options, struct dd_error *err);
/* Reading from memory; `text` is borrowed until close. `name` stands in messages. */
DD_API int dd_reader_open_text(struct dd_reader **out, const char *name, const char *text,
                               size_t length, struct dd_error *err);
/*
 * The next item, in `arena`: 1; 0 at the end, also after an error of syntax, which ends the file. Problems are
 * added to `problems`. -1 only when the machine fails (DD_E_SYSTEM).
 */
DD_API int dd_reader_next(struct dd_reader *reader, struct dd_arena *arena,
                          struct dd_item_read *item, struct dd_problems *problems,
                          struct dd_error *err);
DD_API void dd_reader_close(struct dd_reader *reader);

/*
 * Only these kinds are lists of the file, instead of dd_kinds(); ends with NULL, `moves` is not taken. For files that
 * hold no records: policy numbers, calendars.
 */
DD_API void dd_reader_kinds(struct dd_reader *reader, const struct dd_kind *const *kinds);

/* Take texts as they stand, blanks at their ends and signs that cannot be seen too: for what a store held before. */
DD_API void dd_reader_exact(struct dd_reader *reader);

/* The values of a move, read into a record of the kind that its key turned out to be. */
DD_API void dd_wish_values(const struct dd_wish *wish, struct dd_record *values,
                           struct dd_problems *problems);

/*
 * `field=value` words of a command line, into `record`. A list is given by repeating its field, or for choices and
 * references with commas; an item written as one value fills the first field of its inner kind; the value of a list or
 * group that begins with `{` or `[` is read as YAML. Nothing and `~` behind the = clear.
 *
 * What a move says of itself - on, by, as, authority, scan, reason, note - goes into `rest` when it is not NULL: when
 * `moving`, always, though the kind has a field of that name; else where it has none. What is then left are the fields
 * that every record has, and else DD_E_KEY. A word without = is DD_E_USAGE.
 *
 * Places name the argument: file `<argument>`, line its number, column in it; `record->at` has line 0, so that what is
 * missing has no line. The words stand in the problems as their lines.
 */
struct dd_rest {
    bool moving; /* the words are those of a move; given by the caller */
    dd_day on;   /* DD_NO_DAY until one is read, as the caller begins */
    const char *by, *as, *authority, *scan, *reason, *note;
};
DD_API void dd_words_read(struct dd_record *record, const char *const *words, unsigned count,
                          struct dd_rest *rest, struct dd_problems *problems);

/*
 * Fetch the line each problem stands on, for those of this reader's file. Call it after reading and before close;
 * problems added later (references) may be fetched too as long as the reader is open. `span` is cut to the line.
 *
 * At most 120 characters of a line are shown, `…` where it goes on. Where the place is behind the hundredth, its
 * beginning is left out too: the caret then stands in another column of the excerpt than the place has in the file.
 * Control characters and bytes that are no text are shown as U+FFFD.
 */
DD_API void dd_reader_excerpts(struct dd_reader *reader, struct dd_problems *problems);

/* The column of an excerpt, in characters from 1, under which the caret of a place stands. */
DD_API unsigned dd_excerpt_column(unsigned column);

#endif
