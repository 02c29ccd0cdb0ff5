/* JSON laid out for people: an element a line. */
#ifndef OUTPUT_TREE_H
#define OUTPUT_TREE_H

#include "base/text.h"

struct dd_tree {
    struct dd_text *out;
    unsigned depth;
    bool begun; /* something stands before on this level */
};

/* The line of an element, up to its value; `name` is NULL inside an array, in each of these. */
void dd_tree_name(struct dd_tree *tree, const char *name);
void dd_tree_open(struct dd_tree *tree, const char *name, char bracket);
void dd_tree_close(struct dd_tree *tree, char bracket);
void dd_tree_string(struct dd_tree *tree, const char *name, const char *value);
/* Numbers, true, false, null, and what is short enough for one line. */
void dd_tree_raw(struct dd_tree *tree, const char *name, const char *json);

#endif
