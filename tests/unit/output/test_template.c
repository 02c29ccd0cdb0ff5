#include "test_output.h"

#include <string.h>

static const char chinese_form[] =
    "# yaml-language-server: $schema=dudao-trial.schema.json\n"
    "# 试验：一次试验（意见 第一条）\n"
    "# 填好各项；以“# ”开头的为选填，填写时删去“# ”。\n"
    "试验:\n"
    "  - 名称:                   # 必填；文字\n"
    "    来源:                   # 必填；可选：公务员、校长（园长）\n";

static void template__shows_what_is_needed_first(void **state)
{
    struct dd_text form = { 0 };

    (void)state;
    dd_kind_template(&sample_kind, true, &form);
    assert_true(strncmp(dd_text_get(&form), chinese_form, sizeof chinese_form - 1) == 0);
    dd_text_free(&form);
}

static void template__says_what_a_field_is(void **state)
{
    /* clang-format off */
    static const struct { bool chinese; const char *line; } rows[] = {
        { true,  "    # 关于:                 # 任一记录的编号\n" },
        { true,  "    # 得分:                 # 数字，小数至多 1 位；0.0 至 100.0\n" },
        { true,  "    # 人数:                 # 整数；不小于 0\n" },
        { true,  "    # 金额:                 # 金额（元），如 1234.50\n" },
        { true,  "    # 占比:                 # 百分比，如 30%\n" },
        { true,  "    # 举行日期:             # 日期，如 2026-03-01\n" },
        { true,  "    # 公开:                 # 是或否\n" },
        { true,  "    # 手机:                 # 文字；个人信息，列表中不出现\n" },
        { true,  "    # 简称:                 # 文字；可多项\n" },
        { true,  "    # 领域:                 # 可选：安全稳定、教育收费；可多项\n" },
        { true,  "    # 权重:                 # 含以下各项\n    #   自评:               # 百分比，如 30%\n    #   # 内评:             # 百分比，如 30%\n" },
        { true,  "    # 整改措施:             # 含以下各项；可多项\n    #   - 措施:             # 必填；文字\n"
                 "    #     # 联系电话:       # 文字；个人信息，列表中不出现\n" },
        { true,  "    #     # 进展情况:       # 含以下各项；可多项；只增不减\n    #     #   - 日期:       # 必填；日期，如 2026-03-01\n"
                 "    #     #     进展:       # 必填；文字\n" },
        { true,  "    督学:                   # 以下任填一项：督学、工作人员；" },
        { true,  "    # 工作人员:             # 以下任填一项：督学、工作人员；" },
        { true,  "    # 方式:                 # 可选：安全稳定、教育收费；不填为教育收费\n" },
        { true,  "    # 备注:                 # verify、accept 时必填；文字；写明经过\n" },
        { true,  "    # 编号:                 # " },
        { true,  "    # 发生日期:             # " },
        { false, "trials:\n  - name:                   # required; text\n" },
        { false, "    source:                 # required; one of: official, head\n" },
        { false, "    # score:                # number, decimal places at most 1; 0.0 to 100.0\n" },
        { false, "    # count:                # whole number; at least 0\n" },
        { false, "    # kind:                 # one of: safety, fees; when left out: fees\n" },
        { false, "    # note:                 # required by verify, accept; text; what happened\n" },
        { false, "    # phone:                # text; personal, left out of lists\n" },
    };
    /* clang-format on */
    struct dd_text forms[2] = { { 0 } };

    (void)state;
    dd_kind_template(&sample_kind, false, &forms[false]);
    dd_kind_template(&sample_kind, true, &forms[true]);
    for (size_t i = 0; i < LENGTH(rows); i++)
        has(dd_text_get(&forms[rows[i].chinese]), rows[i].line);
    /* What the program fills is not asked for. */
    assert_null(strstr(dd_text_get(&forms[true]), "等次"));
    assert_null(strstr(dd_text_get(&forms[true]), "录入日期"));
    dd_text_free(&forms[false]);
    dd_text_free(&forms[true]);
}

static void template__is_yaml_with_the_needed_fields_open(void **state)
{
    struct dd_text form = { 0 }, outline = { 0 };

    (void)state;
    dd_kind_template(&sample_kind, false, &form);
    assert_true(yaml_outline(form.at, form.length, &outline));
    assert_string_equal(dd_text_get(&outline), "trials[0].name=\n"
                                               "trials[0].source=\n"
                                               "trials[0].unit=\n"
                                               "trials[0].inspector=\n");
    dd_text_free(&form);
    dd_text_free(&outline);
}

static void template__without_needed_fields_begins_with_the_first(void **state)
{
    /* clang-format off */
    static const struct dd_field fields[] = {
        { "one", "甲", DD_TEXT, DD_ASSIGNED },
        { "two", "乙", DD_TEXT },
        { 0 },
    };
    static const struct dd_kind kind = { .name = "free", .label = "自由", .fields = fields };
    /* clang-format on */
    struct dd_text form = { 0 }, outline = { 0 };

    (void)state;
    dd_kind_template(&kind, true, &form);
    assert_true(yaml_outline(form.at, form.length, &outline));
    assert_string_equal(dd_text_get(&outline), "自由[0].乙=\n");
    dd_text_free(&form);
    dd_text_free(&outline);
}

int template_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(template__shows_what_is_needed_first),
        cmocka_unit_test(template__says_what_a_field_is),
        cmocka_unit_test(template__is_yaml_with_the_needed_fields_open),
        cmocka_unit_test(template__without_needed_fields_begins_with_the_first),
    };

    return cmocka_run_group_tests_name("template", tests, NULL, NULL);
}
