#include "store/derived.h"

#include "base/say.h"
#include "record/record.h"
#include "store/load.h"
#include "store/schema.h"

#include <string.h>

enum { FIELDS_MOST = 64 };

struct reading {
    const struct dd_kind *kind;
    struct dd_arena *arena;
    const char *file;
    struct dd_field fields[FIELDS_MOST + 1];
    struct dd_derivation rows[FIELDS_MOST];
    unsigned count;
    unsigned current; /* the field whose lines are read */
    bool open;        /* there is one */
};

static int fail_file(const struct reading *reading, const char *line, struct dd_error *err)
{
    return dd_fail(err, DD_E_STORE, _("schema/lists/%s.sql: this is not understood: %s"),
                   reading->file, line);
}

/* `name: rest` behind the dashes; NULL when it is another line. */
static char *directive(char *line, const char *name)
{
    const size_t length = strlen(name);

    if (strncmp(line, "-- ", 3) != 0 || strncmp(line + 3, name, length) != 0)
        return NULL;
    line += 3 + length;
    return strncmp(line, ": ", 2) == 0 ? line + 2 : NULL;
}

/* The choices of a row, `duty.inspections.result`: its kind, the rows that lead to it. NULL: there is no such row. */
static const struct dd_choice *choices_of(char *path)
{
    char *rest = strchr(path, '.');
    const struct dd_choice *choices = NULL;

    if (rest)
        *rest++ = '\0';
    for (const struct dd_kind *kind = dd_kind_named(path); kind && rest;) {
        char *key = rest;
        rest = strchr(key, '.');
        if (rest)
            *rest++ = '\0';
        const int row = dd_field_row(kind, key);
        choices = row < 0 ? NULL : kind->fields[row].choices;
        kind = row < 0 ? NULL : kind->fields[row].group;
    }
    return choices;
}

static bool read_type(char *word, struct dd_field *field)
{
    static const struct {
        const char *word;
        enum dd_type type;
    } types[] = {
        { "text", DD_TEXT }, { "number", DD_NUMBER }, { "money", DD_MONEY },
        { "date", DD_DATE }, { "yesno", DD_YESNO },
    };

    const bool several = strncmp(word, "refs:", 5) == 0;

    if (several || strncmp(word, "ref:", 4) == 0) {
        field->type = DD_REF;
        field->list = several;
        for (char *comma = word; (comma = strchr(comma, ',')); *comma = ' ')
            ;
        field->kinds = strchr(word, ':') + 1;
        return true;
    }
    if (strncmp(word, "number:", 7) == 0) {
        field->type = DD_NUMBER;
        field->scale = (unsigned char)(word[7] - '0');
        return word[7] >= '0' && word[7] <= '4' && !word[8];
    }
    if (strncmp(word, "state:", 6) == 0) {
        const struct dd_kind *kind = dd_kind_named(word + 6);
        field->type = DD_CHOICE;
        field->choices = kind ? kind->states : NULL;
        return field->choices != NULL;
    }
    if (strncmp(word, "choice:", 7) == 0) {
        field->type = DD_CHOICE;
        field->choices = choices_of(word + 7);
        return field->choices != NULL;
    }
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (strcmp(types[i].word, word) == 0) {
            field->type = types[i].type;
            return true;
        }
    return false;
}

/* The place of a field of this name; a new one when there is none. */
static unsigned place_of(struct reading *reading, const char *name)
{
    unsigned at = 0;

    while (at < reading->count && strcmp(reading->fields[at].key, name) != 0)
        at++;
    if (at == reading->count && at < FIELDS_MOST)
        reading->count++;
    return at;
}

/* `days_left number 剩余天数` */
static int open_field(struct reading *reading, char *words, struct dd_error *err)
{
    struct dd_field field = { .key = words };
    char *type = strchr(words, ' ');
    char *label = type ? strchr(type + 1, ' ') : NULL;

    if (!label)
        return fail_file(reading, words, err);
    *type++ = '\0';
    *label++ = '\0';
    field.label = label;
    if (!read_type(type, &field))
        return fail_file(reading, type, err);
    reading->current = place_of(reading, field.key);
    if (reading->current == FIELDS_MOST)
        return fail_file(reading, words, err);
    reading->fields[reading->current] = field;
    reading->rows[reading->current] = (struct dd_derivation){ .sql = "" };
    reading->open = true;
    return 0;
}

static int read_line(struct reading *reading, char *line, struct dd_error *err)
{
    struct dd_field *field = &reading->fields[reading->current];
    struct dd_derivation *row = &reading->rows[reading->current];
    char *rest;

    if ((rest = directive(line, "field")))
        return open_field(reading, rest, err);
    if (line[0] == '\0' || !reading->open)
        return strncmp(line, "--", 2) == 0 || line[0] == '\0' ? 0 : fail_file(reading, line, err);
    if ((rest = directive(line, "hint")))
        field->hint = rest;
    else if ((rest = directive(line, "hint-en")))
        field->hint_en = rest;
    else if ((rest = directive(line, "counts-from")))
        row->counts_from = rest;
    else if (strncmp(line, "--", 2) == 0)
        return fail_file(reading, line, err);
    else
        row->sql =
            dd_arena_format(reading->arena, "%s%s%s", row->sql, row->sql[0] ? "\n" : "", line);
    return 0;
}

/* The file of that name, when there is one. Its lines are cut apart in a copy that stays. */
static int read_file(struct reading *reading, const char *name, struct dd_error *err)
{
    const struct dd_schema_file *file = dd_schema_lists;
    char *line, *next;

    while (file->name && strcmp(file->name, name) != 0)
        file++;
    if (!file->name)
        return 0;
    reading->file = name;
    reading->open = false;
    for (line = dd_arena_copy(reading->arena, file->text, file->length); line; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        if (read_line(reading, line, err))
            return -1;
    }
    return 0;
}

static bool has_field(const struct reading *reading, const char *key)
{
    for (unsigned i = 0; i < reading->count; i++)
        if (strcmp(reading->fields[i].key, key) == 0)
            return true;
    for (unsigned row = 0; reading->kind->fields[row].key; row++)
        if (strcmp(reading->kind->fields[row].key, key) == 0)
            return true;
    return false;
}

/* A move that stays in a state does not enter it: clocks go on running from the one that did. */
static int add_state(struct reading *reading, unsigned state, struct dd_error *err)
{
    const struct dd_choice *choice = &reading->kind->states[state];
    const char *key = dd_arena_format(reading->arena, "%s_on", choice->key);

    if (has_field(reading, key))
        return 0;
    if (reading->count == FIELDS_MOST)
        return fail_file(reading, key, err);
    reading->fields[reading->count] =
        (struct dd_field){ .key = key,
                           .label = dd_arena_format(reading->arena, "%s日期", choice->label),
                           .type = DD_DATE };
    reading->rows[reading->count++] = (struct dd_derivation){
        .state = state,
        .sql = dd_arena_format(
            reading->arena,
            "SELECT m.\"on\" FROM move AS m WHERE m.record = r.id AND m.to_state = '%s' "
            "AND m.from_state IS NOT m.to_state AND m.undone_seq IS NULL "
            "ORDER BY m.nth DESC LIMIT 1",
            choice->key),
    };
    return 0;
}

/* Out of the reading, which ends. */
static void keep(struct reading *reading, struct dd_derived *out)
{
    const size_t count = reading->count;
    struct dd_field *fields = dd_arena_alloc(reading->arena, (count + 1) * sizeof *fields);

    out->kind = (struct dd_kind){ .name = reading->kind->name,
                                  .label = reading->kind->label,
                                  .fields = fields };
    out->rows = dd_arena_alloc(reading->arena, (count + 1) * sizeof *out->rows);
    out->count = reading->count;
    memcpy(fields, reading->fields, count * sizeof *fields);
    memcpy(out->rows, reading->rows, count * sizeof *out->rows);
    for (size_t i = 0; i < count; i++)
        out->rows[i].sql = dd_arena_format(reading->arena, "(%s)", out->rows[i].sql);
}

int dd_derived_read(const struct dd_kind *kind, struct dd_arena *arena, struct dd_derived *out,
                    struct dd_error *err)
{
    struct reading reading = { .kind = kind, .arena = arena };

    if (read_file(&reading, "record", err) || read_file(&reading, kind->name, err))
        return -1;
    for (unsigned state = 1; kind->states && kind->states[state].key; state++)
        if (add_state(&reading, state, err))
            return -1;
    keep(&reading, out);
    return 0;
}
