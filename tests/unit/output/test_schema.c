#include "test_output.h"

#include <string.h>

static void schema__describes_a_file_of_the_kind(void **state)
{
#define RECORD "$.definitions.record"
    /* clang-format off */
    static const struct { const char *path, *value; } rows[] = {
        { "$.\"$schema\"",    "http://json-schema.org/draft-07/schema#" },
        { "$.\"$id\"",        "dudao-trial.schema.json" },
        { "$.title",          "试验 trial" },
        { "$.additionalProperties", "0" },
        { "$.properties.trials.items.\"$ref\"",   "#/definitions/record" },
        { "$.properties.trial.items.\"$ref\"",    "#/definitions/record" },
        { "$.properties.试验.items.\"$ref\"",     "#/definitions/record" },
        { "$.properties.moves.items.\"$ref\"",    "#/definitions/move" },
        { "$.properties.办理.items.\"$ref\"",     "#/definitions/move" },
        { RECORD ".additionalProperties", "0" },
        { RECORD ".properties.name.type", "[\"string\",\"number\",\"boolean\"]" },
        { RECORD ".properties.名称.\"$ref\"", "#/definitions/record/properties/name" },
        { RECORD ".properties.name.description", "名称：必填；文字\nname: required; text" },
        { RECORD ".properties.about.type", "[\"string\",\"number\",\"boolean\",\"null\"]" },
        { RECORD ".properties.source.enum", "[\"official\",\"head\",\"公务员\",\"校长（园长）\"]" },
        { RECORD ".properties.tags.items.enum", "[\"safety\",\"fees\",\"安全稳定\",\"教育收费\"]" },
        { RECORD ".properties.tags.anyOf[0].type", "[\"array\",\"null\"]" },
        { RECORD ".properties.tags.anyOf[1].\"$ref\"", "#/definitions/record/properties/tags/items" },
        { RECORD ".properties.open.enum", "[true,false,\"yes\",\"no\",\"是\",\"否\",null]" },
        { RECORD ".properties.score.type", "[\"number\",\"null\"]" },
        { RECORD ".properties.score.minimum", "0.0" },
        { RECORD ".properties.score.maximum", "100.0" },
        { RECORD ".properties.count.type", "[\"integer\",\"null\"]" },
        { RECORD ".properties.count.minimum", "0" },
        { RECORD ".properties.count.maximum", NULL },
        { RECORD ".properties.amount.minimum", NULL },
        { RECORD ".properties.held_on.pattern",
          "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)$" },
        { RECORD ".properties.weights.properties.self.pattern", "^-?[0-9]+([.][0-9]{1,2})?%$" },
        { RECORD ".properties.weights.additionalProperties", "0" },
        { RECORD ".properties.measures.items.properties.进展情况.\"$ref\"",
          "#/definitions/record/properties/measures/items/properties/progress" },
        { RECORD ".properties.measures.items.properties.progress.items.properties.日期.\"$ref\"",
          "#/definitions/record/properties/measures/items/properties/progress/items/properties/on" },
        { RECORD ".properties.grade.readOnly", "1" },
        { RECORD ".properties.name.readOnly", NULL },
        { RECORD ".properties.key.readOnly", NULL },
        { RECORD ".properties.state.enum", "[\"drafted\",\"done\",\"拟稿\",\"已完成\",null]" },
        { RECORD ".properties.状态.\"$ref\"", "#/definitions/record/properties/state" },
        { RECORD ".properties.发生日期.\"$ref\"", "#/definitions/record/properties/on" },
        { RECORD ".allOf[0].anyOf", "[{\"required\":[\"name\"]},{\"required\":[\"名称\"]}]" },
        { RECORD ".allOf[3].anyOf", "[{\"required\":[\"inspector\"]},{\"required\":[\"督学\"]},"
                                    "{\"required\":[\"staff\"]},{\"required\":[\"工作人员\"]}]" },
        { RECORD ".allOf[4]", NULL },
        { "$.definitions.move.additionalProperties", NULL },
        { "$.definitions.move.allOf[1].anyOf", "[{\"required\":[\"verb\"]},{\"required\":[\"办理事项\"]}]" },
    };
    /* clang-format on */
#undef RECORD
    struct dd_text schema = { 0 };

    (void)state;
    dd_kind_schema(&sample_kind, &schema);
    assert_true(json_is_valid(dd_text_get(&schema)));
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text value = { 0 };
        bool given = json_value(dd_text_get(&schema), rows[i].path, &value);

        row_true(rows[i].path, given == (rows[i].value != NULL));
        row_text(rows[i].path, dd_text_get(&value), rows[i].value ? rows[i].value : "");
        dd_text_free(&value);
    }
    dd_text_free(&schema);
}

static void schema__of_a_kind_without_states_has_none(void **state)
{
    struct dd_text schema = { 0 }, value = { 0 };

    (void)state;
    dd_kind_schema(&sample_given_kind, &schema);
    assert_false(json_value(dd_text_get(&schema), "$.definitions.record.properties.state", &value));
    /* Its own `on` stands there, not the common one. */
    assert_true(
        json_value(dd_text_get(&schema), "$.definitions.record.properties.on.description", &value));
    assert_string_equal(dd_text_get(&value), "日期：日期，如 2026-03-01\non: date, as 2026-03-01");
    dd_text_free(&schema);
    dd_text_free(&value);
}

static void schema__is_laid_out_a_line_an_element(void **state)
{
    struct dd_text schema = { 0 }, again = { 0 };

    (void)state;
    dd_kind_schema(&sample_kind, &schema);
    dd_kind_schema(&sample_kind, &again);
    assert_string_equal(dd_text_get(&schema), dd_text_get(&again));
    has(dd_text_get(&schema), "{\n"
                              "  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
                              "  \"$id\": \"dudao-trial.schema.json\",\n");
    has(dd_text_get(&schema), "        \"source\": {\n"
                              "          \"description\": ");
    assert_string_equal(schema.at + schema.length - 4, "}\n}\n");
    dd_text_free(&schema);
    dd_text_free(&again);
}

int schema_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(schema__describes_a_file_of_the_kind),
        cmocka_unit_test(schema__of_a_kind_without_states_has_none),
        cmocka_unit_test(schema__is_laid_out_a_line_an_element),
    };

    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
