/* posting 挂牌: one inspector answers for one school, and the board at its gate says so (articles 7 and 10). */
#include "domain/inspector/inspector.h"

#include "record/check.h"

static void check(const struct dd_record *posting, struct dd_problems *problems)
{
    dd_check_order(posting, PG_FROM, PG_UNTIL, problems);
    dd_check_order(posting, PG_FROM, PG_BOARD_ON, problems);
}

/* clang-format off */
static const struct dd_field fields[] = {
    [PG_INSPECTOR] = { "inspector", "督学",       DD_REF,  DD_REQUIRED, .kinds = "inspector",
                       .hint    = "在聘责任督学，有督学证，岗前培训合格，不须回避（意见 第六条、第八条）",
                       .hint_en = "a responsible inspector in post with certificate and pre-job training, not recused (articles 6 and 8)" },
    [PG_SCHOOL]    = { "school",    "学校",       DD_REF,  DD_REQUIRED, .kinds = "unit" },
    [PG_FROM]      = { "from",      "起始日期",   DD_DATE, DD_REQUIRED },
    [PG_UNTIL]     = { "until",     "终止日期",   DD_DATE, .open = true, .set_by = "end",
                       .hint    = "挂牌的最后一天",
                       .hint_en = "the last day of it" },
    [PG_BOARD_ON]  = { "board_on",  "公示牌日期", DD_DATE, .past = true,
                       .hint    = "公示牌挂到校门口的日期（意见 第七条）",
                       .hint_en = "when the board was put up at the gate (article 7)" },
    [PG_NOTE]      = { "note",      "备注",       DD_TEXT },
    { 0 },
};

const struct dd_kind dd_posting_kind = {
    .name = "posting", .label = "挂牌", .task = "inspector", .letters = "PG",
    .identity = "inspector school from", .title = "inspector school",
    .columns = "key inspector school from until board_on",
    .hint = "一名责任督学挂牌督导一所学校（意见 第七条、第十条）",
    .hint_en = "a responsible inspector answers for a school (articles 7 and 10)",
    .fields = fields, .check = check,
};
/* clang-format on */
