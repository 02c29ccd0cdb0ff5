/* seat 委员会席位: who held which seat of the committee, and when (article 3). */
#include "domain/office/office.h"

#include "record/check.h"

/* clang-format off */
static const struct dd_choice roles[] = {
    [SEAT_DIRECTOR]    = { "director",    "主任" },
    [SEAT_DEPUTY]      = { "deputy",      "副主任" },
    [SEAT_MEMBER]      = { "member",      "委员" },
    [SEAT_OFFICE_HEAD] = { "office-head", "办公室主任" },
    { 0 },
};
/* clang-format on */

static void check(const struct dd_record *seat, struct dd_problems *problems)
{
    dd_check_order(seat, SE_FROM, SE_UNTIL, problems);
}

/* clang-format off */
static const struct dd_field fields[] = {
    [SE_TERM]  = { "term",  "届",         DD_TEXT,   DD_REQUIRED,
                   .hint    = "委员会的届次，如：第二届",
                   .hint_en = "of the committee, as the office calls it" },
    [SE_ROLE]  = { "role",  "委员会职务", DD_CHOICE, DD_REQUIRED, .choices = roles },
    [SE_UNIT]  = { "unit",  "单位",       DD_REF,    DD_REQUIRED, .kinds = "unit",
                   .hint    = "有人在任的单位即为成员单位",
                   .hint_en = "a unit with somebody in a seat is a member unit" },
    [SE_NAME]  = { "name",  "姓名",       DD_TEXT,   DD_REQUIRED, .person = true },
    [SE_FROM]  = { "from",  "任职日期",   DD_DATE,   DD_REQUIRED },
    [SE_UNTIL] = { "until", "离任日期",   DD_DATE, .open = true,
                   .hint    = "在任不填",
                   .hint_en = "left out while in post" },
    [SE_NOTE]  = { "note",  "备注",       DD_TEXT },
    { 0 },
};

const struct dd_kind dd_seat_kind = {
    .name = "seat", .label = "委员会席位", .task = "office", .letters = "CS",
    .identity = "term role name from", .named_by = "name", .title = "name role",
    .columns = "key term role unit name from until",
    .hint = "教育督导委员会的席位和任职起止（意见 第三条）",
    .hint_en = "a seat of the committee and who holds it (article 3)",
    .fields = fields, .check = check,
};
/* clang-format on */
