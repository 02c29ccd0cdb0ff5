#include "output/tree.h"

#include <string.h>

static void start_line(struct dd_tree *tree)
{
    dd_text_char(tree->out, '\n');
    for (unsigned i = 0; i < tree->depth; i++)
        dd_text_put(tree->out, "  ");
}

void dd_tree_name(struct dd_tree *tree, const char *name)
{
    if (tree->begun)
        dd_text_char(tree->out, ',');
    start_line(tree);
    tree->begun = true;
    if (!name)
        return;
    dd_text_json(tree->out, name, strlen(name));
    dd_text_put(tree->out, ": ");
}

void dd_tree_open(struct dd_tree *tree, const char *name, char bracket)
{
    dd_tree_name(tree, name);
    dd_text_char(tree->out, bracket);
    tree->depth++;
    tree->begun = false;
}

void dd_tree_close(struct dd_tree *tree, char bracket)
{
    tree->depth--;
    start_line(tree);
    dd_text_char(tree->out, bracket);
    tree->begun = true;
}

void dd_tree_string(struct dd_tree *tree, const char *name, const char *value)
{
    dd_tree_name(tree, name);
    dd_text_json(tree->out, value, strlen(value));
}

void dd_tree_raw(struct dd_tree *tree, const char *name, const char *json)
{
    dd_tree_name(tree, name);
    dd_text_put(tree->out, json);
}
