/* reminder 催办: one word to one recipient about one date, said once (意见 第十五条). */
#include "domain/rectify/rectify.h"

/* clang-format off */
static const struct dd_choice duties[] = {
    [WHAT_DEADLINE]     = { "deadline",     "期限" },
    [WHAT_TERM]         = { "term",         "任期" },
    [WHAT_CERTIFICATE]  = { "certificate",  "证书" },
    [WHAT_HOURS]        = { "hours",        "学时" },
    [WHAT_PLENARY]      = { "plenary",      "全会" },
    [WHAT_FILING]       = { "filing",       "上报" },
    [WHAT_LOOK_BACK]    = { "look-back",    "回头看" },
    [WHAT_RECHECK]      = { "recheck",      "复查" },
    [WHAT_OPINION]      = { "opinion",      "督导意见书" },
    [WHAT_REPORT]       = { "report",       "督导报告" },
    [WHAT_VERIFICATION] = { "verification", "核查" },
    [WHAT_PUBLICATION]  = { "publication",  "公开" },
    [WHAT_INTERVIEW]    = { "interview",    "约谈" },
    [WHAT_RESOLUTION]   = { "resolution",   "决议" },
    { 0 },
};

static const struct dd_choice recipients[] = {
    [TO_LIAISON]   = { "liaison",   "联络员" },
    [TO_COMPETENT] = { "competent", "主管部门" },
    [TO_INSPECTOR] = { "inspector", "督学" },
    [TO_OFFICE]    = { "office",    "督导机构" },
    { 0 },
};

static const struct dd_choice channels[] = {
    [BY_MAIL]  = { "mail",  "邮件" },
    [BY_ROBOT] = { "robot", "群机器人" },
    [BY_PRINT] = { "print", "打印送达" },
    [BY_PHONE] = { "phone", "电话" },
    { 0 },
};

static const struct dd_phrase stages[] = {
    { "before-", "到期前",   "日", .sample = 7 },
    { "on",      "到期当天", "" },
    { "after-",  "逾期后第", "次", .sample = 1 },
    { 0 },
};

static const struct dd_field fields[] = {
    [RM_ABOUT]     = { "about",     "催办事项", DD_REF,
                       .hint    = "没有记录可依的职责（如召开全会）不填",
                       .hint_en = "left out where no record carries the duty: a plenary that has to be held" },
    [RM_ITEM]      = { "item",      "第几项",   DD_NUMBER, .least = 1, .most = INT32_MAX,
                       .hint    = "催办的是其中一项的填写，如会议的第几项决议",
                       .hint_en = "where one item of it is meant: which resolution of a meeting" },
    [RM_WHAT]      = { "what",      "催办类别", DD_CHOICE, DD_REQUIRED, .choices = duties },
    [RM_DUE]       = { "due",       "所催期限", DD_DATE,   DD_REQUIRED },
    [RM_STAGE]     = { "stage",     "催办阶段", DD_TEXT,   DD_REQUIRED, .phrases = stages,
                       .hint    = "写作 before-7 或到期前7日、on 或到期当天、after-1 或逾期后第1次",
                       .hint_en = "before-7: seven days before; on: that day; after-1: the first time after it" },
    [RM_TO]        = { "to",        "催办对象", DD_CHOICE, DD_REQUIRED, .choices = recipients },
    [RM_NAME]      = { "name",      "接收人",   DD_TEXT },
    [RM_CHANNEL]   = { "channel",   "催办方式", DD_CHOICE, .choices = channels, .preset = "print" },
    [RM_ADDRESS]   = { "address",   "接收地址", DD_TEXT,   .hidden = true },
    [RM_TEXT]      = { "text",      "催办内容", DD_TEXT,   DD_ASSIGNED },
    [RM_QUEUED_ON] = { "queued_on", "生成日期", DD_DATE,   DD_ASSIGNED },
    [RM_SENT_ON]   = { "sent_on",   "送出日期", DD_DATE,   DD_ASSIGNED },
    [RM_TRIES]     = { "tries",     "发送次数", DD_NUMBER, DD_ASSIGNED },
    [RM_DELIVERY]  = { "delivery",  "发送结果", DD_TEXT,   DD_ASSIGNED },
    [RM_NOTE]      = { "note",      "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_reminder_kind = {
    .name = "reminder", .label = "催办", .task = "rectify", .letters = "RM",
    .identity = "about what due stage to item", .title = "what about stage",
    .columns = "key about what due stage to channel sent_on",
    .hint = "到期前后的提醒，同一期限、阶段和对象只催一次",
    .hint_en = "one reminder; nothing is said twice about one date, at one stage, to one recipient",
    .fields = fields, .weak = true,
};
/* clang-format on */
