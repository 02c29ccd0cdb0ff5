/* extension 延期: more time for a rectification, asked, granted or refused. */
#include "domain/rectify/rectify.h"

/* clang-format off */
static const struct dd_choice states[] = {
    [ET_ASKED]   = { "asked",   "已申请" },
    [ET_GRANTED] = { "granted", "已同意" },
    [ET_REFUSED] = { "refused", "未同意" },
    { 0 },
};

static const struct dd_field fields[] = {
    [ET_RECTIFICATION] = { "rectification", "整改单",   DD_REF,  DD_REQUIRED, .kinds = "rectification" },
    [ET_UNTIL]         = { "until",         "延期至",   DD_DATE, DD_REQUIRED, .by_move = true, .set_by = "grant",
                           .hint    = "同意时可以另定日期",
                           .hint_en = "another day may be granted" },
    [ET_REASON]        = { "reason",        "延期理由", DD_TEXT, DD_REQUIRED },
    [ET_ASKED_UNTIL]   = { "asked_until",   "申请延至", DD_DATE, DD_ASSIGNED,
                           .hint    = "同意的日期与申请的不同时，留存申请的日期",
                           .hint_en = "the day that was asked, when another one was granted" },
    [ET_NOTE]          = { "note",          "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_extension_kind = {
    .name = "extension", .label = "延期", .task = "rectify", .letters = "ET",
    .identity = "rectification until", .title = "rectification until",
    .columns = "key rectification until reason state",
    .hint = "整改期限的延长，由被督导单位申请",
    .hint_en = "more time for a rectification, asked by the unit",
    .fields = fields, .states = states,
};
/* clang-format on */
