/* meeting 会议: who met, what was decided, and what became of it (article 4). */
#include "domain/office/office.h"

#include "base/say.h"
#include "domain/checks.h"
#include "record/check.h"

#include <string.h>

/* clang-format off */
static const struct dd_choice kinds[] = {
    [MEETING_PLENARY] = { "plenary", "全体会议" },
    [MEETING_OFFICE]  = { "office",  "办公会议" },
    [MEETING_OTHER]   = { "other",   "其他" },
    { 0 },
};
/* clang-format on */

/* What was decided cannot have been due or done before the day it was decided on. */
static void check_days(const struct dd_record *meeting, unsigned nth, struct dd_problems *problems)
{
    const struct dd_record *resolution = dd_item(meeting, ME_RESOLUTIONS, nth);
    const dd_day held = dd_date(meeting, ME_HELD_ON);

    if (held == DD_NO_DAY)
        return;
    if (dd_has(resolution, RESOLUTION_DUE) && dd_date(resolution, RESOLUTION_DUE) < held)
        dd_complain(resolution, RESOLUTION_DUE, problems, DD_E_ORDER,
                    _("resolution %u is due before the meeting"), nth + 1);
    if (dd_has(resolution, RESOLUTION_DONE_ON) && dd_date(resolution, RESOLUTION_DONE_ON) < held)
        dd_complain(resolution, RESOLUTION_DONE_ON, problems, DD_E_ORDER,
                    _("resolution %u was carried out before the meeting"), nth + 1);
}

/* A resolution is named by its text when it is told that it was carried out. */
static void check_text(const struct dd_record *meeting, unsigned nth, struct dd_problems *problems)
{
    const struct dd_record *resolution = dd_item(meeting, ME_RESOLUTIONS, nth);
    const char *text = dd_text(resolution, RESOLUTION_TEXT);

    for (unsigned i = 0; text && i < nth; i++) {
        const char *other = dd_text(dd_item(meeting, ME_RESOLUTIONS, i), RESOLUTION_TEXT);
        if (!other || strcmp(other, text) != 0)
            continue;
        dd_complain(resolution, RESOLUTION_TEXT, problems, DD_E_REPEATED,
                    _("is the text of resolution %u too"), i + 1);
        return;
    }
}

static void check(const struct dd_record *meeting, struct dd_problems *problems)
{
    dd_check_distinct(meeting, ME_ATTENDED, DD_ITSELF, problems);
    for (unsigned i = 0; i < dd_count(meeting, ME_RESOLUTIONS); i++) {
        check_days(meeting, i, problems);
        check_text(meeting, i, problems);
    }
}

/* clang-format off */
static const struct dd_field progress_fields[] = {
    { "on",   "日期", DD_DATE, DD_REQUIRED, .past = true },
    { "text", "进展", DD_TEXT, DD_REQUIRED },
    { 0 },
};
static const struct dd_kind progress_kind = { .name = "progress", .label = "进展", .fields = progress_fields };

static const struct dd_field resolution_fields[] = {
    [RESOLUTION_TEXT]     = { "text",     "决议内容", DD_TEXT, DD_REQUIRED },
    [RESOLUTION_UNIT]     = { "unit",     "承办单位", DD_REF,  .kinds = "unit",
                              .hint    = "催办发给它的联络员；不填的催督导机构",
                              .hint_en = "its liaison is reminded; without one the office is" },
    [RESOLUTION_DUE]      = { "due",      "完成时限", DD_DATE },
    [RESOLUTION_DONE_ON]  = { "done_on",  "落实日期", DD_DATE, .past = true,
                              .hint    = "未填即为未落实",
                              .hint_en = "without it the resolution is open" },
    [RESOLUTION_PROGRESS] = { "progress", "落实情况", DD_GROUP, .list = true, .log = true, .group = &progress_kind },
    { 0 },
};
const struct dd_kind dd_resolution_kind = { .name = "resolution", .label = "决议", .fields = resolution_fields };

static const struct dd_field fields[] = {
    [ME_KIND]           = { "kind",           "会议类别",     DD_CHOICE, DD_REQUIRED, .choices = kinds },
    [ME_HELD_ON]        = { "held_on",        "会议日期",     DD_DATE,   DD_REQUIRED, .past = true },
    [ME_PLACE]          = { "place",          "会议地点",     DD_TEXT },
    [ME_HOST]           = { "host",           "主持人",       DD_TEXT,   .person = true },
    [ME_AGENDA]         = { "agenda",         "议题",         DD_TEXT,   DD_REQUIRED },
    [ME_ATTENDED]       = { "attended",       "到会单位",     DD_REF,    .kinds = "unit", .list = true,
                            .hint    = "到会的成员单位；缺席的由程序列出",
                            .hint_en = "the member units that came; the program lists those that did not" },
    [ME_INVITED]        = { "invited",        "列席",         DD_TEXT,   .list = true,
                            .hint    = "列席的单位或人员",
                            .hint_en = "units or persons who sat in" },
    [ME_RESOLUTIONS]    = { "resolutions",    "决议事项",     DD_GROUP,  .list = true, .table = true,
                            .group = &dd_resolution_kind },
    [ME_RESOLUTION_DUE] = { "resolution_due", "最近决议时限", DD_DATE,   DD_ASSIGNED,
                            .hint    = "未落实的决议中最早的完成时限",
                            .hint_en = "the earliest of the days by which open resolutions are due" },
    [ME_NOTE]           = { "note",           "备注",         DD_TEXT },
    { 0 },
};

const struct dd_kind dd_meeting_kind = {
    .name = "meeting", .label = "会议", .task = "office", .letters = "M",
    .identity = "kind held_on", .title = "kind held_on",
    .columns = "key kind held_on agenda members present absent open_resolutions overdue_resolutions resolution_due",
    .hint = "教育督导委员会的会议、到会情况和决议落实（意见 第四条）",
    .hint_en = "a meeting of the committee, who came, and what became of its resolutions (article 4)",
    .fields = fields, .check = check,
};
/* clang-format on */
