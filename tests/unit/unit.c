#include "unit.h"

#include <ftw.h>
#include <inttypes.h>
#include <libintl.h>
#include <locale.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAMES = 4, NAME_SIZE = 512, FOLDERS_OPEN = 8 };

void row_true(const char *row, bool holds)
{
    if (!holds)
        print_error("row: %s\n", row);
    assert_true(holds);
}

void row_number(const char *row, int64_t got, int64_t expected)
{
    if (got != expected)
        print_error("row: %s: %" PRId64 ", expected %" PRId64 "\n", row, got, expected);
    assert_true(got == expected);
}

void row_text(const char *row, const char *got, const char *expected)
{
    if (strcmp(got, expected) != 0)
        print_error("row: %s\n", row);
    assert_string_equal(got, expected);
}

void has(const char *text, const char *part)
{
    if (!strstr(text, part))
        print_error("no '%s' in:\n%s\n", part, text);
    assert_non_null(strstr(text, part));
}

void has_not(const char *text, const char *part)
{
    if (strstr(text, part))
        print_error("'%s' in:\n%s\n", part, text);
    assert_null(strstr(text, part));
}

void must(int result, const struct dd_error *err)
{
    if (result)
        print_error("%s [%s] %s\n", err->message, dd_code_name(err->code), err->hint);
    assert_int_equal(result, 0);
}

void must_fail(int result, const struct dd_error *err, enum dd_code code, const char *part)
{
    assert_int_equal(result, -1);
    if (err->code != code || !strstr(err->message, part))
        print_error("%s [%s] %s\n", err->message, dd_code_name(err->code), err->hint);
    assert_int_equal(err->code, code);
    assert_non_null(strstr(err->message, part));
}

dd_day day(const char *text)
{
    struct dd_error err;
    dd_day out = DD_NO_DAY;

    must(dd_day_parse(text, &out, &err), &err);
    return out;
}

void speak_chinese(void)
{
    setlocale(LC_MESSAGES, "C.UTF-8");
}

/* In the locale C nothing is translated. Setting it also ends what gettext remembers. */
void speak_english(void)
{
    setlocale(LC_MESSAGES, "C");
}

int folder_make(char folder[FOLDER_SIZE])
{
    snprintf(folder, FOLDER_SIZE, "/tmp/dudao-unit-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int take_away(const char *path, const struct stat *found, int type, struct FTW *walk)
{
    (void)found;
    (void)type;
    (void)walk;
    return remove(path);
}

int folder_remove(const char *folder)
{
    return nftw(folder, take_away, FOLDERS_OPEN, FTW_DEPTH | FTW_PHYS);
}

const char *folder_name(const char *folder, const char *name)
{
    static char names[NAMES][NAME_SIZE];
    static unsigned next;
    char *out = names[next++ % NAMES];

    snprintf(out, NAME_SIZE, "%s/%s", folder, name);
    return out;
}

void file_write(const char *path, const char *bytes, size_t length)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

char *file_read(const char *path)
{
    FILE *file = fopen(path, "rb");
    size_t size = 0;
    char *text = NULL;

    if (!file)
        return NULL;
    assert_true(getdelim(&text, &size, '\0', file) >= 0 || feof(file));
    fclose(file);
    assert_non_null(text);
    return text;
}

static int take_first(void *with, int columns, char **texts, char **names)
{
    char **out = with;

    (void)names;
    if (!*out && columns > 0 && texts[0])
        *out = strdup(texts[0]);
    return 0;
}

char *tool_ask(const char *store, const char *sql)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    char *message = NULL, *text = NULL;
    sqlite3 *db;

    assert_int_equal(sqlite3_open_v2(store, &db, flags, NULL), SQLITE_OK);
    if (sqlite3_exec(db, sql, take_first, &text, &message))
        fail_msg("%s: %s", sql, message);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    return text;
}

/* The width of a character is a matter of the locale. */
int main(void)
{
    int failed = 0;

    if (!setlocale(LC_ALL, "C.UTF-8") || setenv("LANGUAGE", "zh_CN", 1) ||
        !bindtextdomain("dudao", TEST_LOCALE))
        return 1;
    speak_english();
    for (unsigned i = 0; test_groups[i]; i++)
        failed += test_groups[i]();
    return failed > 0;
}
