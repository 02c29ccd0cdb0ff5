/* exchange 双向交流: an inspector at a school for a time, or somebody of a school at the office (article 8). */
#include "domain/inspector/inspector.h"

#include "domain/checks.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice directions[] = {
    [EXCHANGE_TO_SCHOOL] = { "to-school", "督学到学校" },
    [EXCHANGE_TO_OFFICE] = { "to-office", "学校到督导" },
    { 0 },
};
/* clang-format on */

static void check(const struct dd_record *exchange, struct dd_problems *problems)
{
    dd_check_one_person(exchange, EX_INSPECTOR, EX_NAME, problems);
    dd_check_order(exchange, EX_FROM, EX_UNTIL, problems);
}

/* clang-format off */
static const struct dd_field fields[] = {
    [EX_INSPECTOR] = { "inspector", "督学",     DD_REF,    .kinds = "inspector", .either = 1 },
    [EX_NAME]      = { "name",      "姓名",     DD_TEXT,   .either = 1, .person = true,
                       .hint    = "不在督学名册中的，填姓名",
                       .hint_en = "of somebody who is no inspector" },
    [EX_DIRECTION] = { "direction", "交流方向", DD_CHOICE, DD_REQUIRED, .choices = directions },
    [EX_UNIT]      = { "unit",      "学校",     DD_REF,    DD_REQUIRED, .kinds = "unit",
                       .hint    = "到哪所学校，或来自哪所学校；交流期间和结束后的回避年限内不督导该校",
                       .hint_en = "the school gone to or come from; not supervised during the exchange, nor in the "
                                  "years of recusal after it" },
    [EX_POST]      = { "post",      "交流职务", DD_TEXT,
                       .hint    = "如：挂职副校长",
                       .hint_en = "the post held there" },
    [EX_FROM]      = { "from",      "开始日期", DD_DATE,   DD_REQUIRED },
    [EX_UNTIL]     = { "until",     "结束日期", DD_DATE, .open = true, .set_by = "end",
                       .hint    = "计划的结束日期；提前结束用 end 办理",
                       .hint_en = "as planned; ended sooner by the move end" },
    [EX_NOTE]      = { "note",      "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_exchange_kind = {
    .name = "exchange", .label = "双向交流", .task = "inspector", .letters = "EX",
    .identity = "inspector name direction from", .title = "inspector name direction unit",
    .columns = "key inspector name direction unit post from until",
    .hint = "专职督学和学校管理干部之间的双向交流（意见 第八条）",
    .hint_en = "full-time inspectors go to schools, those who lead schools come to the office (article 8)",
    .fields = fields, .check = check,
};
/* clang-format on */
