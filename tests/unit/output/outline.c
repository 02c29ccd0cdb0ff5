/* Reading back what was written, with the libraries others would use. */
#include "test_output.h"

#include <sqlite3.h>
#include <string.h>
#include <yaml.h>

/* A walk over a document of libyaml. `path` grows and shrinks with the depth. */
struct walk {
    yaml_document_t document;
    struct dd_text path, *out;
};

static void outline_node(struct walk *walk, int index);

static void outline_end(struct walk *walk, const char *bytes, size_t length)
{
    dd_text_put(walk->out, dd_text_get(&walk->path));
    dd_text_char(walk->out, '=');
    dd_text_add(walk->out, bytes, length);
    dd_text_char(walk->out, '\n');
}

static void outline_list(struct walk *walk, const yaml_node_t *node)
{
    const size_t start = walk->path.length;
    unsigned nth = 0;

    if (node->data.sequence.items.start == node->data.sequence.items.top)
        outline_end(walk, "[]", 2);
    for (yaml_node_item_t *item = node->data.sequence.items.start;
         item < node->data.sequence.items.top; item++) {
        dd_text_format(&walk->path, "[%u]", nth++);
        outline_node(walk, *item);
        dd_text_cut(&walk->path, start);
    }
}

static void outline_map(struct walk *walk, const yaml_node_t *node)
{
    const size_t start = walk->path.length;

    if (node->data.mapping.pairs.start == node->data.mapping.pairs.top)
        outline_end(walk, "{}", 2);
    for (yaml_node_pair_t *pair = node->data.mapping.pairs.start;
         pair < node->data.mapping.pairs.top; pair++) {
        const yaml_node_t *key = yaml_document_get_node(&walk->document, pair->key);

        if (start > 0)
            dd_text_char(&walk->path, '.');
        dd_text_add(&walk->path, (const char *)key->data.scalar.value, key->data.scalar.length);
        outline_node(walk, pair->value);
        dd_text_cut(&walk->path, start);
    }
}

static void outline_node(struct walk *walk, int index)
{
    const yaml_node_t *node = yaml_document_get_node(&walk->document, index);

    if (node->type == YAML_SEQUENCE_NODE)
        outline_list(walk, node);
    else if (node->type == YAML_MAPPING_NODE)
        outline_map(walk, node);
    else
        outline_end(walk, (const char *)node->data.scalar.value, node->data.scalar.length);
}

bool yaml_outline(const char *text, size_t length, struct dd_text *out)
{
    struct walk walk = { .out = out };
    yaml_parser_t parser;
    bool good;

    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
    good = yaml_parser_load(&parser, &walk.document);
    if (good) {
        if (yaml_document_get_root_node(&walk.document))
            outline_node(&walk, 1);
        yaml_document_delete(&walk.document);
    } else {
        print_error("line %zu: %s\n", parser.problem_mark.line + 1, parser.problem);
    }
    yaml_parser_delete(&parser);
    dd_text_free(&walk.path);
    return good;
}

/* One text out of one SELECT with these texts bound; false for null. */
static bool ask(const char *sql, const char *first, const char *second, struct dd_text *out)
{
    sqlite3 *db;
    sqlite3_stmt *statement;
    bool given;

    assert_int_equal(sqlite3_open(":memory:", &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
    sqlite3_bind_text(statement, 1, first, -1, SQLITE_STATIC);
    if (second)
        sqlite3_bind_text(statement, 2, second, -1, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    given = sqlite3_column_type(statement, 0) != SQLITE_NULL;
    if (given)
        dd_text_put(out, (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return given;
}

bool json_is_valid(const char *json)
{
    struct dd_text answer = { 0 };
    bool valid = ask("SELECT json_valid(?1)", json, NULL, &answer);

    valid = valid && strcmp(dd_text_get(&answer), "1") == 0;
    dd_text_free(&answer);
    return valid;
}

bool json_value(const char *json, const char *path, struct dd_text *out)
{
    return ask("SELECT json_extract(?1, ?2)", json, path, out);
}
