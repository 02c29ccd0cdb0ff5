/* Slips of the pen that YAML takes for something else, and what to say of them. */
#ifndef INPUT_SLIP_H
#define INPUT_SLIP_H

#include <dudao/error.h>

enum dd_slip {
    DD_NO_SLIP,
    DD_WIDE_COLON,  /* 姓名：李明 */
    DD_CLOSE_COLON, /* name:Li Ming */
    DD_CLOSE_DASH,  /* -name: Li Ming */
    DD_WIDE_DASH,   /* － 姓名: 李明 */
    DD_WIDE_BLANK   /* an ideographic space before the name */
};

/*
 * The slip a line, or a word that is no field, begins with; `*at` is the character it stands at,
 * from 0. Only what may be meant as a field's name is looked at.
 */
enum dd_slip dd_slip_find(const char *text, unsigned *at);

/* The hint for a slip; none for DD_NO_SLIP. Returns -1 as dd_hint does. */
int dd_slip_hint(enum dd_slip slip, struct dd_error *err);

#endif
