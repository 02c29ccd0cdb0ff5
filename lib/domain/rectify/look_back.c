/* look_back 回头看: whether what was accepted has held (意见 第十五条). */
#include "domain/rectify/rectify.h"

/* clang-format off */
static const struct dd_choice states[] = {
    [LB_PENDING]   = { "pending",   "待回看" },
    [LB_CHECKED]   = { "checked",   "已回看" },
    [LB_REPORTED]  = { "reported",  "已报告" },
    [LB_CANCELLED] = { "cancelled", "已取消" },
    { 0 },
};

static const struct dd_choice ways_of_choosing[] = {
    [CHOSEN_TRACKING] = { "tracking", "跟踪监测" },
    [CHOSEN_DRAW]     = { "draw",     "随机抽查" },
    { 0 },
};

static const struct dd_choice results[] = {
    [HELD]     = { "held",     "巩固" },
    [SLIPPING] = { "slipping", "松动" },
    [REBOUND]  = { "rebound",  "反弹" },
    { 0 },
};

static const struct dd_field fields[] = {
    [LB_RECTIFICATION] = { "rectification", "整改单",   DD_REF,    DD_REQUIRED, .kinds = "rectification" },
    [LB_DUE]           = { "due",           "应回看日", DD_DATE,   DD_REQUIRED },
    [LB_CHOSEN]        = { "chosen",        "产生方式", DD_CHOICE, DD_REQUIRED, .choices = ways_of_choosing },
    [LB_CHECKED_BY]    = { "checked_by",    "回看人",   DD_REF,    .kinds = "inspector staff" },
    [LB_RESULT]        = { "result",        "回看结果", DD_CHOICE, .choices = results, .asked_by = "check", .by_move = true,
                           .hint    = "松动的督促整改并再次回看；反弹的重新整改",
                           .hint_en = "slipping: urged, and looked at again; rebound: reopened" },
    [LB_TEXT]          = { "text",          "回看情况", DD_TEXT },
    [LB_NOTE]          = { "note",          "备注",     DD_TEXT },
    { 0 },
};

const struct dd_kind dd_look_back_kind = {
    .name = "look_back", .label = "回头看", .task = "rectify", .letters = "B",
    .identity = "rectification due", .title = "rectification",
    .columns = "key rectification due chosen result state days_left",
    .hint = "销号之后的跟踪监测或随机抽查（意见 第十五条）",
    .hint_en = "a look at an accepted rectification some time later (article 15)",
    .fields = fields, .states = states,
};
/* clang-format on */
