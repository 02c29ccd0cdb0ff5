/*
 * The rows of a kind as the columns of its tables: the statements composed from them, values bound
 * to them.
 *
 * A row is a column of the table of its kind; a list marked `table` is a table KIND_FIELD with the
 * columns record, position (from 1), and the rows of its inner kind, or `value` for a list of plain
 * values. Other lists and groups are JSON in their column.
 */
#ifndef STORE_ROWS_H
#define STORE_ROWS_H

#include "record/record.h"
#include "store/statement.h"

/* What is done with a kind, or with one of its lists. */
enum dd_role {
    DD_ROWS_ADD,    /* ?1 the id, then the columns */
    DD_ROWS_CHANGE, /* the same */
    DD_ROWS_LOAD,   /* ?1 the id; what dd_rows_select names */
    DD_ROWS_NAME,   /* ?1 the id; the name of a record of a kind that has names */
    DD_ROWS_NAMED,  /* ?1 a full name; the ids of live records, two at the most */
    DD_LIST_ADD,    /* ?1 the id, ?2 the position, then the columns */
    DD_LIST_DROP,   /* ?1 the id */
    DD_LIST_READ,   /* ?1 the id; the columns */
    DD_ROLES
};

/*
 * The statement of a kind for a role, composed when first asked for; `row` is that of the list,
 * else 0.
 */
int dd_rows_statement(struct dd_store *store, const struct dd_kind *kind, enum dd_role role,
                      unsigned row, struct dd_statement **out, struct dd_error *err);

/* A row that has a column, not a table of its own. */
bool dd_field_is_column(const struct dd_field *field);

/*
 * The columns of a list that has a table: the rows of its inner kind, or `*plain`, which is filled.
 * Ends with zeros.
 */
const struct dd_field *dd_list_columns(const struct dd_field *list, struct dd_field plain[2]);

/* `"name"`, after `alias.` when there is one. Names come from the rows of a kind alone. */
void dd_sql_name(struct dd_text *out, const char *alias, const char *name);
/* `"kind_field"`. */
void dd_sql_list_table(struct dd_text *out, const struct dd_kind *kind,
                       const struct dd_field *list);

/*
 * The columns of a record, parted by commas, over the tables `record` r and the kind's k; and the
 * two joined. Read with dd_rows_read (load.h).
 */
void dd_rows_select(const struct dd_kind *kind, struct dd_text *out);
void dd_rows_from(const struct dd_kind *kind, struct dd_text *out);
int dd_rows_width(const struct dd_kind *kind); /* columns of dd_rows_select */
int dd_rows_common(void); /* of which these are the same for every kind, and come first */

/*
 * Bind a value; nothing given is null, and so is a list without items. `scratch` is used for JSON.
 */
void dd_bind_value(struct dd_statement *s, int at, const struct dd_field *field,
                   const struct dd_value *value, struct dd_text *scratch);
/* Bind the columns of a record of the kind, or of an item of a list, from the parameter `at` on. */
void dd_bind_rows(struct dd_statement *s, int at, const struct dd_record *record,
                  struct dd_text *scratch);

#endif
