/* expense 经费支出: what the office and its inspectors spend at their work (article 5). */
#include "domain/office/office.h"

#include "base/say.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice states[] = {
    [XP_CLAIMED]  = { "claimed",  "已申报" },
    [XP_APPROVED] = { "approved", "已批准" },
    [XP_PAID]     = { "paid",     "已支付" },
    [XP_REJECTED] = { "rejected", "未批准" },
    { 0 },
};

const struct dd_choice dd_expense_categories[] = {
    [EXPENSE_COMMUNICATION] = { "communication", "通信" },
    [EXPENSE_TRANSPORT]     = { "transport",     "交通" },
    [EXPENSE_LODGING]       = { "lodging",       "食宿" },
    [EXPENSE_LABOUR]        = { "labour",        "劳务" },
    [EXPENSE_OFFICE]        = { "office",        "办公条件" },
    [EXPENSE_TRAINING]      = { "training",      "培训" },
    [EXPENSE_SERVICE]       = { "service",       "购买服务" },
    [EXPENSE_OTHER]         = { "other",         "其他" },
    { 0 },
};
/* clang-format on */

/* Summed by task, a claim counts under one of them. */
static void check(const struct dd_record *expense, struct dd_problems *problems)
{
    static const unsigned tasks[] = { XP_SUPERVISION, XP_VISIT, XP_TRAINING };
    unsigned named = 0;

    for (size_t i = 0; i < sizeof tasks / sizeof tasks[0]; i++)
        if (dd_has(expense, tasks[i]) && named++ > 0)
            dd_complain(expense, tasks[i], problems, DD_E_VALUE, "%s",
                        _("a claim is of one task; what belongs to two is claimed in two"));
}

/* clang-format off */
static const struct dd_field fields[] = {
    [XP_ON]          = { "on",          "支出日期", DD_DATE,   DD_REQUIRED, .past = true,
                         .hint    = "支出发生的日期，决定计入哪个年度的预算",
                         .hint_en = "the day of the expense; its year is the budget it counts against" },
    [XP_CATEGORY]    = { "category",    "经费类别", DD_CHOICE, DD_REQUIRED, .choices = dd_expense_categories, .set_by = "reclaim" },
    [XP_AMOUNT]      = { "amount",      "金额",     DD_MONEY,  DD_REQUIRED, .least = 1, .most = DD_MONEY_MOST, .set_by = "approve reclaim" },
    [XP_REDUCED]     = { "reduced",     "核减金额", DD_MONEY,  DD_ASSIGNED,
                         .hint    = "批准时比申报少的部分",
                         .hint_en = "by how much less was approved than claimed" },
    [XP_TEXT]        = { "text",        "用途",     DD_TEXT },
    [XP_INSPECTOR]   = { "inspector",   "督学",     DD_REF,    .kinds = "inspector",
                         .hint    = "谁履职发生的；办公条件等不属于个人的不填",
                         .hint_en = "whose work it was for; left out for what is nobody's own" },
    [XP_SUPERVISION] = { "supervision", "督导",     DD_REF,    .kinds = "supervision" },
    [XP_VISIT]       = { "visit",       "挂牌督导", DD_REF,    .kinds = "visit" },
    [XP_TRAINING]    = { "training",    "培训",     DD_REF,    .kinds = "training" },
    [XP_NOTE]        = { "note",        "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_expense_kind = {
    .name = "expense", .label = "经费支出", .task = "office", .letters = "X",
    .identity = "on category amount inspector supervision visit training text", .title = "category text",
    .columns = "key on category amount inspector text state",
    .hint = "督导工作和督学、教育督导员履职的一笔支出（意见 第五条）",
    .hint_en = "one expense of supervision or of an inspector at work (article 5)",
    .fields = fields, .states = states, .check = check,
};
/* clang-format on */
