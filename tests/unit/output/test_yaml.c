#include "test_output.h"

#include <string.h>

static void yaml__of_a_list_is_what_import_takes(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind,
                                              .derived = sample_derived_kind.fields,
                                              .chinese = true };
    struct dd_text yaml = { 0 };

    (void)state;
    sample_written(DD_YAML, &options, &yaml);
    assert_string_equal(dd_text_get(&yaml), "trials:\n"
                                            "  - key: TR2026-001\n"
                                            "    name: 第一实验小学\n"
                                            "    source: head\n"
                                            "    unit: exp-1\n"
                                            "    score: 95.5\n"
                                            "    count: 1234\n"
                                            "    amount: -1234.50\n"
                                            "    share: 30%\n"
                                            "    held_on: 2026-03-05\n"
                                            "    open: no\n"
                                            "    file: photo.jpg\n"
                                            "    alias:\n"
                                            "      - 一小\n"
                                            "      - 实验, 一小\n"
                                            "    tags:\n"
                                            "      - safety\n"
                                            "      - fees\n"
                                            "    units:\n"
                                            "      - no2-middle\n"
                                            "    weights:\n"
                                            "      self: 20.5%\n"
                                            "    measures:\n"
                                            "      - text: \"更换: 灭火器\"\n"
                                            "        owner: 李某\n"
                                            "        due: 2026-05-01\n"
                                            "        progress:\n"
                                            "          - on: 2026-04-01\n"
                                            "            text: 已采购\n"
                                            "      - text: 演练\n"
                                            "    note: |-\n"
                                            "      第一行\n"
                                            "\n"
                                            "        第二行\n");
    dd_text_free(&yaml);
}

/* What libyaml makes of a record written with these options, after the heading of a list. */
static void outline_of(const struct dd_record *record, const struct dd_yaml_options *options,
                       struct dd_text *out)
{
    struct dd_text yaml = { 0 };

    dd_text_put(&yaml, "list:\n");
    dd_record_yaml(record, options, &yaml);
    assert_true(yaml_outline(yaml.at, yaml.length, out));
    dd_text_free(&yaml);
}

static void record_yaml__of_an_export_keeps_everything(void **state)
{
    const struct dd_yaml_options options = { .all = true };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = sample_record(arena);
    struct dd_text outline = { 0 };

    (void)state;
    record->legacy = true;
    record->voided_on = dd_day_make(2026, 6, 1);
    outline_of(record, &options, &outline);
    has(dd_text_get(&outline), "list[0].key=TR2026-001\n");
    has(dd_text_get(&outline), "list[0].phone=13800000000\n");
    has(dd_text_get(&outline), "list[0].measures[0].phone=13900000000\n");
    has(dd_text_get(&outline), "list[0].measures[0].entered=2026-03-02\n");
    has(dd_text_get(&outline), "list[0].grade=7\n");
    has(dd_text_get(&outline), "list[0].note=第一行\n\n  第二行\n"
                               "list[0].state=done\n"
                               "list[0].on=2026-03-01\n"
                               "list[0].legacy=yes\n"
                               "list[0].voided_on=2026-06-01\n");
    dd_text_free(&outline);
    dd_arena_free(arena);
}

static void record_yaml__is_in_chinese_for_a_clerk(void **state)
{
    const struct dd_yaml_options options = { .chinese = true, .reveal = true };
    struct dd_arena *arena = dd_arena_new();
    struct dd_text outline = { 0 };

    (void)state;
    outline_of(sample_record(arena), &options, &outline);
    has(dd_text_get(&outline), "list[0].编号=TR2026-001\nlist[0].名称=第一实验小学\n"
                               "list[0].来源=校长（园长）\n");
    has(dd_text_get(&outline), "list[0].公开=否\n");
    has(dd_text_get(&outline), "list[0].手机=13800000000\n");
    has(dd_text_get(&outline), "list[0].领域[1]=教育收费\n");
    has(dd_text_get(&outline), "list[0].整改措施[0].完成时限=2026-05-01\n");
    assert_null(strstr(dd_text_get(&outline), "状态"));
    dd_text_free(&outline);
    dd_arena_free(arena);
}

static void record_yaml__leaves_out_what_is_not_given(void **state)
{
    const struct dd_yaml_options options = { 0 }, all = { .all = true };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = dd_record_new(&sample_kind, arena);
    struct dd_text yaml = { 0 };

    (void)state;
    dd_record_yaml(record, &options, &yaml);
    dd_record_yaml(record, &all, &yaml);
    assert_string_equal(dd_text_get(&yaml), "  - {}\n  - {}\n");

    /* Cleared is not given; a group and an item in which nothing is to be said; a list of none. */
    dd_text_cut(&yaml, 0);
    dd_clear(record, T_NAME);
    dd_set_group(record, T_WEIGHTS);
    dd_set_date(dd_add_item(record, T_MEASURES), MEASURE_ENTERED, dd_day_make(2026, 3, 2));
    dd_set_list(record, T_ALIAS);
    dd_record_yaml(record, &options, &yaml);
    assert_string_equal(dd_text_get(&yaml), "  - alias: []\n"
                                            "    measures:\n"
                                            "      - {}\n");
    dd_text_free(&yaml);
    dd_arena_free(arena);
}

static void record_yaml__of_a_code_for_a_key_writes_it_once(void **state)
{
    const struct dd_yaml_options options = { .all = true };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = dd_record_new(&sample_given_kind, arena);
    struct dd_text yaml = { 0 };

    (void)state;
    record->key = "exp-1";
    record->on = dd_day_make(2026, 3, 1);
    dd_set_text(record, 0, "exp-1");
    dd_set_date(record, 1, dd_day_make(2026, 3, 1));
    dd_record_yaml(record, &options, &yaml);
    assert_string_equal(dd_text_get(&yaml), "  - code: exp-1\n    on: 2026-03-01\n");
    dd_text_free(&yaml);
    dd_arena_free(arena);
}

static void yaml__of_some_columns_has_its_key(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind, .columns = "open,name,key" };
    struct dd_text yaml = { 0 };

    (void)state;
    sample_written(DD_YAML, &options, &yaml);
    assert_string_equal(dd_text_get(&yaml), "trials:\n"
                                            "  - key: TR2026-001\n"
                                            "    open: no\n"
                                            "    name: 第一实验小学\n");
    dd_text_free(&yaml);
}

static void yaml__without_records_is_an_empty_list(void **state)
{
    const struct dd_table_options options = { .kind = &sample_kind };
    struct keeper keeper = { 0 };
    struct dd_rows *rows;
    struct dd_error err = { 0 };

    (void)state;
    assert_int_equal(dd_rows_begin(&rows, DD_YAML, &options, keeper_sink(&keeper), &err), 0);
    assert_int_equal(dd_rows_end(rows, &err), 0);
    assert_string_equal(dd_text_get(&keeper.text), "trials: []\n");
    dd_text_free(&keeper.text);
}

int yaml_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(yaml__of_a_list_is_what_import_takes),
        cmocka_unit_test(record_yaml__of_an_export_keeps_everything),
        cmocka_unit_test(record_yaml__is_in_chinese_for_a_clerk),
        cmocka_unit_test(record_yaml__leaves_out_what_is_not_given),
        cmocka_unit_test(record_yaml__of_a_code_for_a_key_writes_it_once),
        cmocka_unit_test(yaml__of_some_columns_has_its_key),
        cmocka_unit_test(yaml__without_records_is_an_empty_list),
    };

    return cmocka_run_group_tests_name("yaml", tests, NULL, NULL);
}
