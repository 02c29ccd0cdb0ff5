/*
 * material            prints a dictionary for libFuzzer: every word that a file may hold, and the signs of YAML
 * material FOLDER     writes the template of each kind into FOLDER, in both languages
 */
#include <dudao/flow.h>
#include <dudao/output.h>

#include <err.h>
#include <stdio.h>
#include <string.h>

enum { PATH_SIZE = 512 };

/* clang-format off */
static const char *const signs[] = {
    "---\n", "...\n", "- ", ": ", "：", "，", "? ", "|\n", ">-\n", "|2+\n", "&a", "*a", "!!int ", "!", "<<: *a", "%YAML 1.1\n", "# ",
    "{", "}", "[", "]", "\"", "'", "~", "null", "\\ud83d\\ude00", "\\u0000", "\\x00", "\t", "\r\n", "\xef\xbb\xbf", "\xc2\x85",
    "\xe2\x80\xa8", "\xff\xfe", "\x81\x30", "yes", "否", "2026-03-01", "2026年2月30日", "2025-2026学年", "30%", "1,200.50", "0x1F", "1e9", "08",
    "moves", "办理", "verb", "办理事项", "on", "发生日期", "by", "as", "self", "authority", "scan", "reason", "note", "key", "编号",
};
/* clang-format on */

static void put_word(const char *word)
{
    putchar('"');
    for (const char *at = word; *at; at++) {
        if (*at == '"' || *at == '\\' || (unsigned char)*at < ' ' || (unsigned char)*at > '~')
            printf("\\x%02x", (unsigned char)*at);
        else
            putchar(*at);
    }
    puts("\"");
}

static void put_choices(const struct dd_choice *choices)
{
    for (unsigned i = 1; choices && choices[i].key; i++) {
        put_word(choices[i].key);
        put_word(choices[i].label);
    }
}

static void put_fields(const struct dd_kind *kind)
{
    for (const struct dd_field *field = kind->fields; field->key; field++) {
        put_word(field->key);
        put_word(field->label);
        put_choices(field->choices);
        if (field->group)
            put_fields(field->group);
    }
}

static void put_kind(const struct dd_kind *kind)
{
    struct dd_move_seen move;
    char plural[64];

    put_word(dd_kind_plural(kind, plural, sizeof plural));
    put_word(kind->label);
    put_fields(kind);
    put_choices(kind->states);
    for (unsigned i = 0; dd_flow_row(kind, i, &move); i++) {
        put_word(move.verb);
        put_word(move.label);
        put_choices(move.reasons);
    }
}

static void write_file(const char *folder, const char *name, const char *ending, const char *text)
{
    char path[PATH_SIZE];

    snprintf(path, sizeof path, "%s/%s%s", folder, name, ending);
    FILE *file = fopen(path, "w");
    if (!file || fputs(text, file) < 0 || fclose(file))
        err(2, "%s", path);
}

static void write_templates(const char *folder, const struct dd_kind *kind)
{
    for (int chinese = 0; chinese < 2; chinese++) {
        struct dd_text text = { 0 };

        dd_kind_template(kind, chinese, &text);
        write_file(folder, kind->name, chinese ? ".zh.yaml" : ".en.yaml", dd_text_get(&text));
        dd_text_free(&text);
    }
}

int main(int argc, char **argv)
{
    for (size_t i = 0; argc == 1 && i < sizeof signs / sizeof *signs; i++)
        put_word(signs[i]);
    for (const struct dd_kind *const *kind = dd_kinds(); *kind; kind++) {
        if (argc == 1)
            put_kind(*kind);
        else
            write_templates(argv[1], *kind);
    }
    return 0;
}
