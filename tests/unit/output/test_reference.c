#include "test_output.h"

#include <string.h>

/* clang-format off */
static const struct dd_field fields[] = {
    { "name",  "名称", DD_TEXT,  DD_REQUIRED },
    { "path",  "路径", DD_FILE,  .hint = ".开头", .hint_en = "as C:\\x. The \"rest\" is free, e.g. this" },
    { "group", "分组", DD_GROUP, .group = &sample_given_kind },
    { 0 },
};
static const struct dd_kind kind = { .name = "page", .label = "页", .fields = fields };
/* clang-format on */

static void reference__is_a_list_of_mdoc(void **state)
{
    struct dd_text english = { 0 }, chinese = { 0 };

    (void)state;
    dd_kind_reference(&kind, false, &english);
    assert_string_equal(dd_text_get(&english), ".Bl -tag -width Ds\n"
                                               ".It Cm name Pq 名称\n"
                                               "required; text.\n"
                                               ".It Cm path Pq 路径\n"
                                               "name of a file; as C:\\ex.\n"
                                               "The \\(dqrest\\(dq is free, e.g. this.\n"
                                               ".It Cm group Pq 分组\n"
                                               "with these fields.\n"
                                               ".Bl -tag -width Ds\n"
                                               ".It Cm code Pq 代码\n"
                                               "required; text.\n"
                                               ".It Cm on Pq 日期\n"
                                               "date, as 2026\\-03\\-01.\n"
                                               ".El\n"
                                               ".El\n");
    dd_kind_reference(&kind, true, &chinese);
    has(dd_text_get(&chinese), ".It Cm name Pq 名称\n必填；\\:文字。\n");
    has(dd_text_get(&chinese), "文件名；\\:.开头。\n");
    dd_text_free(&english);
    dd_text_free(&chinese);
}

int reference_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reference__is_a_list_of_mdoc),
    };

    return cmocka_run_group_tests_name("reference", tests, NULL, NULL);
}
