/* The record a word names. */
#include "sample.h"
#include "store/names.h"
#include "store/rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add_units(struct sample *s)
{
    sample_add(s, "unit", "code=K01", "name=第一实验小学", "alias=一小|实验小学", "type=primary",
               NULL);
    sample_add(s, "unit", "code=K02", "name=第二实验小学", "alias=二小", "type=primary", NULL);
    sample_add(s, "unit", "code=K03", "name=皇冠中学", "alias=二小", "type=junior", NULL);
    sample_add(s, "unit", "code=K04", "name=Ｎｏ．４ 幼儿园", "type=kindergarten", NULL);
    sample_add(s, "inspector", "name=王明", "born=1975-03", "in_service=yes", "source=head", NULL);
    sample_add(s, "inspector", "name=李强", "born=1980-01", "in_service=yes", "source=head", NULL);
    sample_add(s, "inspector", "name=李强", "born=1990-01", "in_service=yes", "source=head", NULL);
    sample_add(s, "staff", "name=王明", "duties=school", "from=2020-01-01", NULL);
    sample_add(s, "staff", "name=赵六", "duties=school", "from=2020-01-01", NULL);
}

static void find__knows_keys_names_and_aliases(void **state)
{
    struct sample *s = *state;
    static const struct {
        const char *kinds, *word;
        enum dd_how how;
        const char *key;
    } rows[] = {
        { "unit", "K01", DD_EXACTLY, "K01" },
        { "unit", "Ｋ０１", DD_EXACTLY, "K01" },
        { "unit", "第一实验小学", DD_EXACTLY, "K01" },
        { "unit", "  第一实验小学 ", DD_EXACTLY, "K01" },
        { "unit", "一小", DD_EXACTLY, "K01" },
        { "unit", "No.4 幼儿园", DD_EXACTLY, "K04" },
        { NULL, "一小", DD_EXACTLY, "K01" },
        { NULL, "I2026-002", DD_EXACTLY, "I2026-002" },
        { "inspector", "王明", DD_EXACTLY, "I2026-001" },
        { "inspector staff", "赵六", DD_EXACTLY, "ST2026-002" },
        { "unit", "皇冠", DD_LOOSELY, "K03" },
        { "unit", "第二", DD_LOOSELY, "K02" },
        { "unit", "4", DD_LOOSELY, "K04" },
    };
    int64_t id;
    struct dd_error err;

    add_units(s);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        if (dd_store_find(s->store, rows[i].kinds, rows[i].word, rows[i].how, &id, &err))
            print_error("row: %s: %s\n", rows[i].word, err.message);
        row_text(rows[i].word, sample_load(s, id)->key, rows[i].key);
    }
}

static void find__says_why_not(void **state)
{
    struct sample *s = *state;
    static const struct {
        const char *kinds, *word;
        enum dd_how how;
        enum dd_code code;
        const char *message, *hint;
    } rows[] = {
        { "unit", "第三实验小学", DD_EXACTLY, DD_E_REFERENCE, "there is no unit '第三实验小学'",
          "第一实验小学 (K01)" },
        { "unit", "皇冠", DD_EXACTLY, DD_E_REFERENCE, "there is no unit '皇冠'", "皇冠中学 (K03)" },
        { "unit", "皇冠中学校", DD_EXACTLY, DD_E_REFERENCE, "there is no unit", "皇冠中学 (K03)" },
        { "unit", "天外来客", DD_LOOSELY, DD_E_REFERENCE, "there is no unit", "" },
        { "unit", "", DD_LOOSELY, DD_E_REFERENCE, "there is no unit ''", "" },
        { "unit", "　", DD_LOOSELY, DD_E_REFERENCE, "there is no unit", "" },
        { "unit", "二小", DD_EXACTLY, DD_E_AMBIGUOUS, "第二实验小学 (K02) or 皇冠中学 (K03)",
          "key" },
        { "unit", "实验", DD_LOOSELY, DD_E_AMBIGUOUS, "第一实验小学 (K01) or 第二实验小学 (K02)",
          "key" },
        { "inspector", "李强", DD_EXACTLY, DD_E_AMBIGUOUS, "李强 (I2026-002) or 李强 (I2026-003)",
          "key" },
        { "inspector staff", "王明", DD_EXACTLY, DD_E_AMBIGUOUS,
          "王明 (I2026-001) or 王明 (ST2026-001)", "key" },
        { "inspector", "K01", DD_EXACTLY, DD_E_REFERENCE, "K01 is a unit, not a inspector", "" },
        { NULL, "R2026-001", DD_LOOSELY, DD_E_REFERENCE, "there is no record 'R2026-001'", "" },
    };

    add_units(s);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        int64_t id = -7;
        struct dd_error err;

        row_number(rows[i].word,
                   dd_store_find(s->store, rows[i].kinds, rows[i].word, rows[i].how, &id, &err),
                   -1);
        row_text(rows[i].word, dd_code_name(err.code), dd_code_name(rows[i].code));
        if (!strstr(err.message, rows[i].message) || !strstr(err.hint, rows[i].hint))
            print_error("%s / %s\n", err.message, err.hint);
        row_true(rows[i].word, strstr(err.message, rows[i].message) != NULL);
        row_true(rows[i].word,
                 rows[i].hint[0] ? strstr(err.hint, rows[i].hint) != NULL : err.hint[0] == '\0');
        row_number(rows[i].word, id, -7);
    }
}

static void find__follows_what_is_written(void **state)
{
    struct sample *s = *state;
    struct dd_change change = { .what = "edit" };
    struct dd_error err;
    int64_t id;

    add_units(s);
    must(dd_store_find(s->store, "unit", "实验小学", DD_EXACTLY, &id, &err),
         &err); /* names are read */
    sample_add(s, "unit", "code=K05", "name=新建学校", "alias=新校", "type=primary", NULL);
    must(dd_store_find(s->store, "unit", "新校", DD_EXACTLY, &id, &err), &err);

    struct dd_record *before = sample_load(s, id);
    struct dd_record *after = sample_changed(s, before, "alias=老校");
    must(dd_door_edit(s->store, before, after, &change, &err), &err);
    must_fail(dd_store_find(s->store, "unit", "新校", DD_EXACTLY, &id, &err), &err, DD_E_REFERENCE,
              "新校");
    must(dd_store_find(s->store, "unit", "老校", DD_EXACTLY, &id, &err), &err);

    change.what = "void";
    must(dd_door_void(s->store, after, after, 20514, &change, &err), &err);
    must_fail(dd_store_find(s->store, "unit", "老校", DD_EXACTLY, &id, &err), &err, DD_E_REFERENCE,
              "老校");
    must_fail(dd_store_find(s->store, "unit", "新建学校", DD_EXACTLY, &id, &err), &err,
              DD_E_REFERENCE, "新建学校");
    must_fail(dd_store_find(s->store, "unit", "K05", DD_EXACTLY, &id, &err), &err, DD_E_REFERENCE,
              "K05 is void");

    sample_rollback(s);
    must_fail(dd_store_find(s->store, "unit", "一小", DD_EXACTLY, &id, &err), &err, DD_E_REFERENCE,
              "一小");
}

/* Whole names, as imports give them, are one search of an index each. */
static void find__asks_an_index(void **state)
{
    struct sample *s = *state;
    static const char *const kinds[] = { "unit", "inspector", "paper" };

    for (size_t i = 0; i < LENGTH(kinds); i++) {
        const struct dd_kind *kind = dd_kind_find(kinds[i]);
        struct dd_statement *named, *plan;
        struct dd_text sql = { 0 };
        struct dd_error err;

        must(dd_rows_statement(s->store, kind, DD_ROWS_NAMED, 0, &named, &err), &err);
        dd_text_format(&sql, "EXPLAIN QUERY PLAN %s", sqlite3_sql(dd_statement_handle(named)));
        must(dd_statement_once(s->store, sql.at, &plan, &err), &err);
        assert_int_equal(dd_statement_next(plan, &err), 1);
        const char *detail = dd_column_text(plan, 3);
        row_true(detail, strncmp(detail, "SEARCH k USING", 14) == 0);
        dd_statement_end(plan);
        dd_statement_end(named);
        dd_text_free(&sql);
    }
}

/* Units by their aliases, each written after the others were asked for: names are read once. */
static void find__reads_names_once(void **state)
{
    struct sample *s = *state;
    struct dd_error err;
    char code[32], name[32], alias[32];
    int64_t id;
    int run = 0;

    add_units(s);
    must(dd_store_find(s->store, "unit", "一小", DD_EXACTLY, &id, &err), &err);
    for (int i = 0; i < 2000; i++) {
        snprintf(code, sizeof code, "code=U%d", i);
        snprintf(name, sizeof name, "name=单位%d", i);
        snprintf(alias, sizeof alias, "alias=简称%d", i);
        const struct dd_record *unit = sample_add(s, "unit", code, name, alias, "type=other", NULL);
        sample_count(s, &run);
        must(dd_store_find(s->store, "unit", alias + 6, DD_EXACTLY, &id, &err), &err);
        sample_count(s, NULL);
        assert_int_equal(id, unit->id);
    }
    assert_int_equal(run, 2000 * 2); /* the key, the full name */
}

int find_tests(void)
{
    static const struct CMUnitTest tests[] = {
        WITH_A_SAMPLE(find__knows_keys_names_and_aliases),
        WITH_A_SAMPLE(find__says_why_not),
        WITH_A_SAMPLE(find__follows_what_is_written),
        WITH_A_SAMPLE(find__asks_an_index),
        WITH_A_SAMPLE(find__reads_names_once),
    };

    return cmocka_run_group_tests_name("find", tests, NULL, NULL);
}
