#include "record/record.h"

/*
 * What a record's state is called depends on its kind, so that the row is a text here: who shows or
 * reads it asks the states of the kind.
 */
/* clang-format off */
const struct dd_field dd_common_fields[] = {
    [DD_COMMON_KEY]       = { "key",       "编号",     DD_TEXT,  DD_ASSIGNED,
                              .hint    = "由程序编定；文件中也可自拟，供同次导入引用",
                              .hint_en = "by the program; in a file, a label within that import" },
    [DD_COMMON_STATE]     = { "state",     "状态",     DD_TEXT,  DD_ASSIGNED,
                              .hint    = "随办理变化",
                              .hint_en = "changes with each move" },
    [DD_COMMON_ON]        = { "on",        "发生日期", DD_DATE,  DD_OPTIONAL,
                              .hint    = "未填为当天",
                              .hint_en = "today when left out" },
    [DD_COMMON_DUE]       = { "due_on",    "到期日",   DD_DATE,  DD_ASSIGNED,
                              .hint    = "当前环节的办理期限",
                              .hint_en = "until when the present state has to be left" },
    [DD_COMMON_LEGACY]    = { "legacy",    "历史补录", DD_YESNO, DD_ASSIGNED,
                              .hint    = "系统启用前的记录",
                              .hint_en = "from before the system" },
    [DD_COMMON_VOIDED]    = { "voided",    "作废",     DD_YESNO, DD_ASSIGNED,
                              .hint    = "已作废，不再统计",
                              .hint_en = "set aside, no longer counted" },
    [DD_COMMON_VOIDED_ON] = { "voided_on", "作废日期", DD_DATE,  DD_ASSIGNED,
                              .hint    = "作废的日期",
                              .hint_en = "the day it was set aside" },
    { 0 },
};
/* clang-format on */

const struct dd_choice dd_manners[] = {
    [DD_SELF] = { "self", "本人" },
    [DD_ACTING] = { "acting", "授权代签" },
    { 0 },
};

int dd_common_find(const char *word)
{
    return dd_fields_find(dd_common_fields, word);
}
