/* zone 责任区: which schools, who inspects them and who is resident there, in versions (articles 10 and 12). */
#include "domain/inspector/inspector.h"

#include "base/say.h"
#include "domain/checks.h"
#include "record/check.h"

#include <dudao/date.h>

/* More days than the stay has are a slip of one of the three. */
static void check_stay(const struct dd_record *resident, unsigned nth, struct dd_problems *problems)
{
    char from[DD_DAY_SIZE], until[DD_DAY_SIZE];
    const dd_day first = dd_date(resident, RESIDENT_FROM), last = dd_date(resident, RESIDENT_UNTIL);

    dd_check_order(resident, RESIDENT_FROM, RESIDENT_UNTIL, problems);
    if (first != DD_NO_DAY && last >= first &&
        dd_number(resident, RESIDENT_DAYS) > last - first + 1)
        dd_complain(resident, RESIDENT_DAYS, problems, DD_E_VALUE,
                    _("resident %u: from %s until %s there are not so many days"), nth + 1,
                    dd_day_text(first, from), dd_day_text(last, until));
}

static void check(const struct dd_record *zone, struct dd_problems *problems)
{
    dd_check_distinct(zone, ZO_SCHOOLS, DD_ITSELF, problems);
    dd_check_distinct(zone, ZO_INSPECTORS, DD_ITSELF, problems);
    for (unsigned i = 0; i < dd_count(zone, ZO_RESIDENTS); i++)
        check_stay(dd_item(zone, ZO_RESIDENTS, i), i, problems);
    dd_check_order(zone, ZO_FROM, ZO_UNTIL, problems);
}

/* clang-format off */
static const struct dd_field resident_fields[] = {
    [RESIDENT_INSPECTOR] = { "inspector", "督学",     DD_REF,    DD_REQUIRED, .kinds = "inspector" },
    [RESIDENT_FROM]      = { "from",      "常驻开始", DD_DATE,   DD_REQUIRED },
    [RESIDENT_UNTIL]     = { "until",     "常驻结束", DD_DATE, .open = true },
    [RESIDENT_DAYS]      = { "days",      "常驻天数", DD_NUMBER, .least = 0, .most = 10000,
                             .hint    = "其间实际驻区的天数",
                             .hint_en = "days actually spent there" },
    { 0 },
};
const struct dd_kind dd_resident_kind = { .name = "resident", .label = "常驻督学", .fields = resident_fields };

static const struct dd_field fields[] = {
    [ZO_NAME]       = { "name",       "责任区名称", DD_TEXT,   DD_REQUIRED,
                        .hint    = "重新划分时仍用原名，另立一条，起始日期在后：即为新版",
                        .hint_en = "drawn anew it keeps its name: another record that begins later is its next version" },
    [ZO_SCHOOLS]    = { "schools",    "学校",       DD_REF,    DD_REQUIRED, .list = true, .kinds = "unit",
                        .hint    = "每所学校只在一个责任区；一个责任区一般不超过20所",
                        .hint_en = "each school lies in one zone; at most twenty in one" },
    [ZO_INSPECTORS] = { "inspectors", "责任区督学", DD_REF,    DD_REQUIRED, .list = true, .kinds = "inspector",
                        .hint    = "不少于2名",
                        .hint_en = "at least two" },
    [ZO_RESIDENTS]  = { "residents",  "常驻督学",   DD_GROUP,  .list = true, .table = true, .group = &dd_resident_kind,
                        .hint    = "对责任区开展常驻式督导的督学和起止日期（意见 第十二条）",
                        .hint_en = "inspectors who stay there, and when (article 12)" },
    [ZO_LEADER]     = { "leader",     "责任区组长", DD_REF,    .kinds = "inspector",
                        .hint    = "责任区督学之一",
                        .hint_en = "one of its inspectors" },
    [ZO_LIAISON]    = { "liaison",    "责任区联络员", DD_REF,  .kinds = "inspector staff" },
    [ZO_FROM]       = { "from",       "起始日期",   DD_DATE,   DD_REQUIRED },
    [ZO_UNTIL]      = { "until",      "终止日期",   DD_DATE, .open = true, .set_by = "end succeed",
                        .hint    = "有了新版，前一版止于新版的前一日",
                        .hint_en = "a new version ends the one before on the day before" },
    [ZO_NOTE]       = { "note",       "备注",       DD_TEXT },
    { 0 },
};

const struct dd_kind dd_zone_kind = {
    .name = "zone", .label = "责任区", .task = "inspector", .letters = "Z",
    .identity = "name from", .named_by = "name", .title = "name",
    .columns = "key name version leader inspectors school_count from until",
    .hint = "一个督学责任区的一版：学校、督学、常驻（意见 第十条、第十二条）",
    .hint_en = "one version of a zone: its schools, inspectors, residents (articles 10 and 12)",
    .fields = fields, .check = check,
};
/* clang-format on */
