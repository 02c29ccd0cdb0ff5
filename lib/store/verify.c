#include "store/verify.h"

#include "base/arena.h"
#include "base/say.h"
#include "store/store.h"
#include "store/verify_inside.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void dd_found(struct dd_verifying *v, const char *field, const char *format, ...)
{
    struct dd_error found;
    va_list args;

    va_start(args, format);
    dd_vfail(&found, DD_E_FOUND, format, args);
    va_end(args);
    if (field)
        snprintf(found.field, sizeof found.field, "%s", field);
    dd_problems_add(v->problems, &found);
}

static int look_inside(struct dd_verifying *v, struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (dd_statement_once(v->store, "PRAGMA integrity_check", &s, err))
        return -1;
    while ((got = dd_statement_next(s, err)) > 0)
        if (strcmp(dd_column_word(s, 0), "ok") != 0)
            dd_found(v, NULL, _("the file is damaged: %s"), dd_column_word(s, 0));
    dd_statement_end(s);
    return got;
}

static int look_at_references(struct dd_verifying *v, struct dd_error *err)
{
    struct dd_statement *s;
    int got;

    if (dd_statement_once(v->store, "PRAGMA foreign_key_check", &s, err))
        return -1;
    while ((got = dd_statement_next(s, err)) > 0)
        dd_found(v, NULL,
                 _("row %lld of the table '%s' refers to a row of '%s' that does not exist"),
                 (long long)dd_column_int(s, 1), dd_column_word(s, 0), dd_column_word(s, 2));
    dd_statement_end(s);
    return got;
}

static int look_over(struct dd_verifying *v, struct dd_error *err)
{
    if (look_inside(v, err) || dd_verify_schema(v, err) || look_at_references(v, err) ||
        dd_verify_chain(v, err) || dd_verify_ledger(v, err) || dd_verify_series(v, err) ||
        dd_verify_set(v, err) || dd_verify_records(v, err))
        return -1;
    return dd_verify_scans(v, err);
}

int dd_store_verify(struct dd_store *store, struct dd_verdict *verdict,
                    struct dd_problems *problems, struct dd_error *err)
{
    struct dd_verifying v = { .store = store, .problems = problems, .arena = dd_arena_new() };
    const bool reading = store->doing == DD_IDLE;
    int result = reading ? dd_store_read(store, err) : 0;

    if (!result) {
        result = look_over(&v, err);
        if (reading)
            dd_store_read_end(store);
    }
    if (!result)
        *verdict = v.verdict;
    dd_text_free(&v.json);
    dd_text_free(&v.path);
    dd_arena_free(v.arena);
    return result;
}
