/*
 * json_valid() for table definitions. SQLite 3.40 marks its own JSON functions by mistake as
 * unsafe, so that with `trusted_schema` off no table that checks its JSON could be used. Ours takes
 * the place of json_valid() on our connections; the sqlite3 tool, which trusts schemas, goes on
 * with its own. Other JSON functions cannot stand in table definitions; in questions and rules they
 * can.
 */
#ifndef STORE_JSON_VALID_H
#define STORE_JSON_VALID_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>

/* JSON as RFC 8259 has it, at most 64 levels deep. */
bool dd_json_valid(const char *text, size_t length);

/* Give the function to a connection; a result code of SQLite. */
int dd_json_valid_register(sqlite3 *db);

#endif
