#include "task/ledger.h"

#include "base/say.h"
#include "flow/flow.h"

#include <stdio.h>

/* clang-format off */
static const struct dd_field setting_fields[] = {
    [SETTING_NAME]  = { "name",  "名称", DD_TEXT, DD_REQUIRED },
    [SETTING_VALUE] = { "value", "内容", DD_TEXT, DD_REQUIRED },
    { 0 },
};
const struct dd_kind dd_setting_kind = {
    .name = "setting", .label = "设置", .keying = DD_KEY_GIVEN, .fields = setting_fields,
};

static const struct dd_field series_fields[] = {
    [SERIES_NAME] = { "name", "序列",       DD_TEXT,   DD_REQUIRED },
    [SERIES_YEAR] = { "year", "年度",       DD_NUMBER, DD_REQUIRED, .least = 0, .most = 9999 },
    [SERIES_LAST] = { "last", "已用的末号", DD_NUMBER, DD_REQUIRED, .least = 0, .most = 1000000000 },
    { 0 },
};
const struct dd_kind dd_series_kind = {
    .name = "series", .label = "编号序列", .plural = "series", .keying = DD_KEY_GIVEN, .fields = series_fields,
};

static const struct dd_field ledger_fields[] = {
    [LEDGER_KEY]       = { "key",       "编号",     DD_TEXT,   DD_REQUIRED },
    [LEDGER_KIND]      = { "kind",      "记录类型", DD_TEXT },
    [LEDGER_NTH]       = { "nth",       "次序",     DD_NUMBER, DD_REQUIRED, .least = 0, .most = 1000000000 },
    [LEDGER_VERB]      = { "verb",      "办理事项", DD_TEXT,   DD_REQUIRED },
    [LEDGER_ON]        = { "on",        "发生日期", DD_DATE,   DD_REQUIRED },
    [LEDGER_BOUND]     = { "bound",     "日期已定", DD_YESNO },
    [LEDGER_FROM]      = { "from",      "原状态",   DD_TEXT },
    [LEDGER_TO]        = { "to",        "新状态",   DD_TEXT },
    [LEDGER_LATE_DAYS] = { "late_days", "逾期天数", DD_NUMBER, .least = 0, .most = 1000000 },
    [LEDGER_BY]        = { "by",        "决定人",   DD_TEXT },
    [LEDGER_AS]        = { "as",        "签署方式", DD_CHOICE, .choices = dd_manners },
    [LEDGER_AUTHORITY] = { "authority", "授权依据", DD_TEXT },
    [LEDGER_SCAN]      = { "scan",      "扫描件",   DD_TEXT },
    [LEDGER_REASON]    = { "reason",    "理由",     DD_TEXT },
    [LEDGER_NOTE]      = { "note",      "备注",     DD_TEXT },
    [LEDGER_CAUSE]     = { "cause",     "起因",     DD_TEXT },
    [LEDGER_UNDONE]    = { "undone",    "已撤回",   DD_YESNO },
    { 0 },
};
const struct dd_kind dd_ledger_kind = {
    .name = "move", .label = "办理", .keying = DD_KEY_GIVEN, .fields = ledger_fields,
};
/* clang-format on */

static void set_state(struct dd_record *entry, unsigned row, const struct dd_kind *kind,
                      unsigned state)
{
    if (state)
        dd_set_text(entry, row, kind->states[state].key);
}

static void set_text(struct dd_record *entry, unsigned row, const char *text)
{
    if (text)
        dd_set_text(entry, row, text);
}

void dd_ledger_write(struct dd_record *entry, const struct dd_kind *kind, const char *key,
                     const struct dd_step *step, const char *cause)
{
    dd_set_text(entry, LEDGER_KEY, key);
    if (step->nth == 0)
        dd_set_text(entry, LEDGER_KIND, kind->name);
    dd_set_number(entry, LEDGER_NTH, step->nth);
    dd_set_text(entry, LEDGER_VERB, step->verb);
    dd_set_date(entry, LEDGER_ON, step->on);
    if (step->bound)
        dd_set_yes(entry, LEDGER_BOUND, true);
    set_state(entry, LEDGER_FROM, kind, step->from);
    set_state(entry, LEDGER_TO, kind, step->to);
    if (step->late_days)
        dd_set_number(entry, LEDGER_LATE_DAYS, step->late_days);
    set_text(entry, LEDGER_BY, step->by);
    if (step->as)
        dd_set_choice(entry, LEDGER_AS, dd_choice_find(dd_manners, step->as));
    set_text(entry, LEDGER_AUTHORITY, step->authority);
    set_text(entry, LEDGER_SCAN, step->scan);
    set_text(entry, LEDGER_REASON, step->reason);
    set_text(entry, LEDGER_NOTE, step->note);
    set_text(entry, LEDGER_CAUSE, cause);
    if (step->undone_seq)
        dd_set_yes(entry, LEDGER_UNDONE, true);
}

static int read_state(const struct dd_record *entry, unsigned row, const struct dd_kind *kind,
                      unsigned *state, struct dd_error *err)
{
    const char *word = dd_text(entry, row);

    *state = word && kind->states ? dd_state_find(kind, word) : 0;
    if (!word || *state)
        return 0;
    dd_fail(err, DD_E_CHOICE, _("'%s' is no state of %s"), word, kind->name);
    err->at = dd_value_place(entry, row);
    snprintf(err->field, sizeof err->field, "%s", dd_ledger_kind.fields[row].key);
    return -1;
}

int dd_ledger_read(const struct dd_record *entry, const struct dd_kind *kind, struct dd_step *step,
                   struct dd_error *err)
{
    const unsigned manner = dd_choice(entry, LEDGER_AS);
    struct dd_step read = {
        .nth = (unsigned)dd_number(entry, LEDGER_NTH),
        .verb = dd_text(entry, LEDGER_VERB),
        .on = dd_date(entry, LEDGER_ON),
        .bound = dd_yes(entry, LEDGER_BOUND),
        .late_days = (int)dd_number(entry, LEDGER_LATE_DAYS),
        .by = dd_text(entry, LEDGER_BY),
        .as = manner ? dd_manners[manner].key : NULL,
        .authority = dd_text(entry, LEDGER_AUTHORITY),
        .scan = dd_text(entry, LEDGER_SCAN),
        .reason = dd_text(entry, LEDGER_REASON),
        .note = dd_text(entry, LEDGER_NOTE),
    };

    if (read_state(entry, LEDGER_FROM, kind, &read.from, err) ||
        read_state(entry, LEDGER_TO, kind, &read.to, err))
        return -1;
    *step = read;
    return 0;
}
