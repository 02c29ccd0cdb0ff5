#include "sample.h"

#include "record/check.h"

/* clang-format off */
static const struct dd_choice sources[] = {
    { 0 },
    { "official",    "公务员" },
    { "head",        "校长（园长）" },
    { "deputy-head", "副校长（副园长）" },
    { "teacher",     "教师" },
    { 0 },
};

static const struct dd_choice duties[] = {
    { 0 },
    { "government", "督政" },
    { "school",     "督学" },
    { 0 },
};

static const struct dd_choice states[] = {
    { 0 },
    { "drafted",       "拟稿" },
    { "self_reported", "已报自评" },
    { 0 },
};

static const struct dd_field plea_fields[] = {
    [PLEA_ON]   = { "received_on", "收到日期", DD_DATE, DD_REQUIRED },
    [PLEA_TEXT] = { "text",        "申辩内容", DD_TEXT, DD_OPTIONAL },
    { 0 },
};

static const struct dd_field measure_fields[] = {
    [MEASURE_TEXT]   = { "text",   "措施内容", DD_TEXT, DD_REQUIRED },
    [MEASURE_OWNER]  = { "owner",  "责任人",   DD_TEXT, DD_REQUIRED },
    [MEASURE_DUE]    = { "due",    "完成时限", DD_DATE, DD_OPTIONAL },
    [MEASURE_MOBILE] = { "mobile", "手机",     DD_TEXT, DD_OPTIONAL, .hidden = true },
    { 0 },
};
/* clang-format on */

/* An inner kind that looks at its own rows, to see where its complaint ends up. */
static void check_measure(const struct dd_record *record, struct dd_problems *problems)
{
    if (dd_date(record, MEASURE_DUE) == dd_day_make(2026, 2, 1))
        dd_remark(record, MEASURE_DUE, problems, DD_E_VALUE, "is a day off");
}

static const struct dd_kind plea = { .name = "plea", .label = "申辩", .fields = plea_fields };
static const struct dd_kind measure = {
    .name = "measure",
    .label = "整改措施",
    .fields = measure_fields,
    .check = check_measure,
};

/* clang-format off */
static const struct dd_field sample_fields[] = {
    [NAME]      = { "name",      "名称",     DD_TEXT,    DD_REQUIRED,
                    .hint = "单位全称", .hint_en = "the full name of the unit" },
    [PUPILS]    = { "pupils",    "学生数",   DD_NUMBER,  DD_OPTIONAL, .least = 0, .most = 100000 },
    [SCORE]     = { "score",     "得分",     DD_NUMBER,  DD_OPTIONAL, .scale = 2,
                    .least = 0, .most = INT64_MAX },
    [AMOUNT]    = { "amount",    "金额",     DD_MONEY,   DD_OPTIONAL,
                    .least = INT64_MIN, .most = 100000000 },
    [SHARE]     = { "share",     "占比",     DD_PERCENT, DD_OPTIONAL, .least = 0, .most = 10000 },
    [FROM]      = { "from",      "开始日期", DD_DATE,    DD_OPTIONAL },
    [UNTIL]     = { "until",     "结束日期", DD_DATE,    DD_OPTIONAL },
    [BOARDING]  = { "boarding",  "寄宿",     DD_YESNO,   DD_OPTIONAL },
    [SOURCE]    = { "source",    "来源",     DD_CHOICE,  DD_REQUIRED, .choices = sources,
                    .preset = "teacher" },
    [UNIT]      = { "unit",      "单位",     DD_REF,     DD_OPTIONAL, .kinds = "unit" },
    [PLEA]      = { "plea",      "申辩",     DD_GROUP,   DD_OPTIONAL, .group = &plea },
    [PHOTO]     = { "photo",     "照片",     DD_FILE,    DD_OPTIONAL },
    [PHONE]     = { "phone",     "手机",     DD_TEXT,    DD_OPTIONAL, .hidden = true },
    [ALIAS]     = { "alias",     "简称",     DD_TEXT,    DD_OPTIONAL, .list = true },
    [DUTIES]    = { "duties",    "分工",     DD_CHOICE,  DD_REQUIRED, .choices = duties,
                    .list = true },
    [UNITS]     = { "units_led", "牵头单位", DD_REF,     DD_OPTIONAL, .list = true },
    [MEASURES]  = { "measures",  "整改措施", DD_GROUP,   DD_OPTIONAL, .group = &measure,
                    .list = true },
    [MARKS]     = { "marks",     "评分",     DD_NUMBER,  DD_OPTIONAL, .least = 1, .most = 5,
                    .list = true },
    [INSPECTOR] = { "inspector", "督学",     DD_REF,     DD_OPTIONAL, .either = 1 },
    [STAFF]     = { "staff",     "机构人员", DD_REF,     DD_OPTIONAL, .either = 1 },
    { 0 },
};
/* clang-format on */

static void check_sample(const struct dd_record *record, struct dd_problems *problems)
{
    dd_check_order(record, FROM, UNTIL, problems);
}

const struct dd_kind sample = {
    .name = "sample",
    .label = "样例",
    .fields = sample_fields,
    .states = states,
    .check = check_sample,
};

static const struct dd_field bare_fields[] = {
    { "name", "名称", DD_TEXT, DD_OPTIONAL },
    { 0 },
};

const struct dd_kind bare = {
    .name = "duty", .label = "任务分解", .plural = "duties", .fields = bare_fields
};

struct dd_record *sample_full(struct dd_arena *arena)
{
    struct dd_record *record = dd_record_new(&sample, arena), *inner;

    dd_set_text(record, NAME, "第二\"中学\"");
    dd_set_number(record, PUPILS, 1800);
    dd_set_number(record, SCORE, 9550);
    dd_set_number(record, AMOUNT, 123450);
    dd_set_number(record, SHARE, 1250);
    dd_set_date(record, FROM, dd_day_make(2026, 3, 1));
    dd_set_date(record, UNTIL, dd_day_make(2026, 3, 31));
    dd_set_yes(record, BOARDING, true);
    dd_set_choice(record, SOURCE, SOURCE_DEPUTY);
    dd_set_ref(record, UNIT, 12, "no2-middle");
    inner = dd_set_group(record, PLEA);
    dd_set_date(inner, PLEA_ON, dd_day_make(2026, 4, 1));
    dd_set_text(record, PHOTO, "照片.jpg");
    dd_set_text(record, PHONE, "0631-5550101");
    dd_add_text(record, ALIAS, "二中");
    dd_add_text(record, ALIAS, "经区二中");
    dd_add_choice(record, DUTIES, DUTY_SCHOOL);
    dd_add_ref(record, UNITS, 3, "no1-primary");
    inner = dd_add_item(record, MEASURES);
    dd_set_text(inner, MEASURE_TEXT, "换锁");
    dd_set_text(inner, MEASURE_OWNER, "总务处");
    dd_set_text(inner, MEASURE_MOBILE, "5550102");
    inner = dd_add_item(record, MEASURES);
    dd_set_text(inner, MEASURE_TEXT, "培训");
    dd_set_text(inner, MEASURE_OWNER, "教务处");
    dd_set_date(inner, MEASURE_DUE, dd_day_make(2026, 5, 1));
    dd_add_value(record, MARKS)->number = 4;
    dd_add_value(record, MARKS)->number = 5;
    dd_set_ref(record, INSPECTOR, 31, "I2026-001");
    return record;
}
