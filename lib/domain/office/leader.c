/* leader 负责人与联络员: who leads a unit, and whom the office talks to (articles 4 and 16). */
#include "domain/office/office.h"

#include "domain/checks.h"
#include "record/check.h"

static void check(const struct dd_record *leader, struct dd_problems *problems)
{
    dd_check_order(leader, LD_FROM, LD_UNTIL, problems);
    dd_check_phone(leader, LD_PHONE, problems);
    dd_check_phone(leader, LD_MOBILE, problems);
    dd_check_email(leader, LD_EMAIL, problems);
}

/* clang-format off */
static const struct dd_field fields[] = {
    [LD_UNIT]           = { "unit",           "单位",           DD_REF,   DD_REQUIRED, .kinds = "unit" },
    [LD_NAME]           = { "name",           "姓名",           DD_TEXT,  DD_REQUIRED, .person = true },
    [LD_POST]           = { "post",           "职务",           DD_TEXT,  DD_REQUIRED,
                            .hint    = "如：局长、校长、党支部书记",
                            .hint_en = "director, headmaster, party secretary" },
    [LD_PRINCIPAL_HEAD] = { "principal_head", "主要负责人",     DD_YESNO,
                            .hint    = "督学与其有近亲属关系的应当回避",
                            .hint_en = "an inspector who is a close relative recuses" },
    [LD_LIAISON]        = { "liaison",        "教育督导联络员", DD_YESNO,
                            .hint    = "每个成员单位须有专人（意见 第四条）；催办发给联络员",
                            .hint_en = "every member unit needs one (article 4); reminders go to the liaison" },
    [LD_DEPUTY_LIAISON] = { "deputy_liaison", "副联络员",       DD_YESNO,
                            .hint    = "联络员空缺时接收催办",
                            .hint_en = "gets the reminders while there is no liaison" },
    [LD_FROM]           = { "from",           "任职日期",       DD_DATE,  DD_REQUIRED },
    [LD_UNTIL]          = { "until",          "离任日期",       DD_DATE, .open = true,
                            .hint    = "在任不填",
                            .hint_en = "left out while in post" },
    [LD_PHONE]          = { "phone",          "办公电话",       DD_TEXT },
    [LD_MOBILE]         = { "mobile",         "手机",           DD_TEXT,  .hidden = true },
    [LD_EMAIL]          = { "email",          "邮箱",           DD_TEXT,  .hidden = true,
                            .hint    = "填写后催办以邮件发出，否则打印送达",
                            .hint_en = "with it reminders go by mail, without it they are printed" },
    [LD_NOTE]           = { "note",           "备注",           DD_TEXT },
    { 0 },
};

const struct dd_kind dd_leader_kind = {
    .name = "leader", .label = "负责人与联络员", .task = "office", .letters = "L",
    .identity = "unit name post from", .named_by = "name", .title = "name post",
    .columns = "key unit name post principal_head liaison from until phone",
    .hint = "单位的负责人和教育督导联络员（意见 第四条、第十六条）",
    .hint_en = "a leader or the liaison of a unit, with the time in post (articles 4 and 16)",
    .fields = fields, .check = check,
};
/* clang-format on */
