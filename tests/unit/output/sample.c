#include "test_output.h"

static const struct dd_choice sources[] = {
    [1] = { "official", "公务员" },
    [2] = { "head", "校长（园长）" },
    { 0 },
};

static const struct dd_choice tags[] = {
    [1] = { "safety", "安全稳定" },
    [2] = { "fees", "教育收费" },
    { 0 },
};

static const struct dd_choice states[] = {
    [1] = { "drafted", "拟稿" },
    [2] = { "done", "已完成" },
    { 0 },
};

/* clang-format off */
static const struct dd_field progress_fields[] = {
    { "on",   "日期", DD_DATE, DD_REQUIRED },
    { "text", "进展", DD_TEXT, DD_REQUIRED },
    { 0 },
};
static const struct dd_kind progress_kind = { .name = "progress", .label = "进展", .fields = progress_fields };

static const struct dd_field measure_fields[] = {
    [MEASURE_TEXT]     = { "text",     "措施",     DD_TEXT,  DD_REQUIRED },
    [MEASURE_PHONE]    = { "phone",    "联系电话", DD_TEXT,  .hidden = true },
    [MEASURE_OWNER]    = { "owner",    "责任人",   DD_TEXT },
    [MEASURE_DUE]      = { "due",      "完成时限", DD_DATE },
    [MEASURE_PROGRESS] = { "progress", "进展情况", DD_GROUP, .list = true, .log = true, .group = &progress_kind },
    [MEASURE_ENTERED]  = { "entered",  "录入日期", DD_DATE,  DD_ASSIGNED },
    { 0 },
};
static const struct dd_kind measure_kind = { .name = "measure", .label = "措施", .fields = measure_fields };

static const struct dd_field weight_fields[] = {
    [WEIGHT_SELF]     = { "self",     "自评", DD_PERCENT },
    [WEIGHT_INTERNAL] = { "internal", "内评", DD_PERCENT },
    { 0 },
};
static const struct dd_kind weight_kind = { .name = "weight", .label = "权重", .fields = weight_fields };

static const struct dd_field fields[] = {
    [T_NAME]      = { "name",      "名称",     DD_TEXT,    DD_REQUIRED },
    [T_SOURCE]    = { "source",    "来源",     DD_CHOICE,  DD_REQUIRED, .choices = sources },
    [T_UNIT]      = { "unit",      "单位",     DD_REF,     DD_REQUIRED, .kinds = "unit" },
    [T_ABOUT]     = { "about",     "关于",     DD_REF },
    [T_SCORE]     = { "score",     "得分",     DD_NUMBER,  .scale = 1, .most = 1000 },
    [T_COUNT]     = { "count",     "人数",     DD_NUMBER,  .most = INT64_MAX },
    [T_AMOUNT]    = { "amount",    "金额",     DD_MONEY },
    [T_SHARE]     = { "share",     "占比",     DD_PERCENT },
    [T_HELD_ON]   = { "held_on",   "举行日期", DD_DATE },
    [T_OPEN]      = { "open",      "公开",     DD_YESNO },
    [T_FILE]      = { "file",      "文件",     DD_FILE },
    [T_PHONE]     = { "phone",     "手机",     DD_TEXT,    .hidden = true },
    [T_ALIAS]     = { "alias",     "简称",     DD_TEXT,    .list = true },
    [T_TAGS]      = { "tags",      "领域",     DD_CHOICE,  .list = true, .choices = tags },
    [T_UNITS]     = { "units",     "联合单位", DD_REF,     .list = true, .kinds = "unit inspector" },
    [T_WEIGHTS]   = { "weights",   "权重",     DD_GROUP,   .group = &weight_kind },
    [T_MEASURES]  = { "measures",  "整改措施", DD_GROUP,   .list = true, .group = &measure_kind },
    [T_GRADE]     = { "grade",     "等次",     DD_NUMBER,  DD_ASSIGNED },
    [T_INSPECTOR] = { "inspector", "督学",     DD_REF,     .kinds = "inspector", .either = 1 },
    [T_STAFF]     = { "staff",     "工作人员", DD_REF,     .kinds = "staff", .either = 1 },
    [T_KIND]      = { "kind",      "方式",     DD_CHOICE,  DD_REQUIRED, .choices = tags, .preset = "fees" },
    [T_NOTE]      = { "note",      "备注",     DD_TEXT,    .asked_by = "verify accept",
                      .hint = "写明经过", .hint_en = "what happened" },
    { 0 },
};

const struct dd_kind sample_kind = {
    .name = "trial", .label = "试验", .letters = "TR", .identity = "name",
    .columns = "key name phone state overdue",
    .hint = "一次试验（意见 第一条）", .hint_en = "one trial (article 1)",
    .fields = fields, .states = states,
};

static const struct dd_field derived_fields[] = {
    [D_OVERDUE]   = { "overdue",   "逾期",     DD_YESNO },
    [D_DAYS_LEFT] = { "days_left", "剩余天数", DD_NUMBER },
    { 0 },
};
const struct dd_kind sample_derived_kind = { .name = "derived", .label = "派生", .fields = derived_fields };

static const struct dd_field given_fields[] = {
    { "code", "代码", DD_TEXT, DD_REQUIRED },
    { "on",   "日期", DD_DATE },
    { 0 },
};
const struct dd_kind sample_given_kind = {
    .name = "thing", .label = "事物", .keying = DD_KEY_GIVEN, .fields = given_fields,
};
/* clang-format on */

struct dd_record *sample_blank(struct dd_arena *arena)
{
    struct dd_record *record = dd_record_new(&sample_kind, arena);

    record->key = "TR2026-002";
    return record;
}

static void fill_lists(struct dd_record *record)
{
    struct dd_record *measure, *progress;

    dd_add_text(record, T_ALIAS, "一小");
    dd_add_text(record, T_ALIAS, "实验, 一小");
    dd_add_choice(record, T_TAGS, 1);
    dd_add_choice(record, T_TAGS, 2);
    dd_add_ref(record, T_UNITS, 3, "no2-middle");
    dd_set_number(dd_set_group(record, T_WEIGHTS), WEIGHT_SELF, 2050);
    measure = dd_add_item(record, T_MEASURES);
    dd_set_text(measure, MEASURE_TEXT, "更换: 灭火器");
    dd_set_text(measure, MEASURE_PHONE, "13900000000");
    dd_set_text(measure, MEASURE_OWNER, "李某");
    dd_set_date(measure, MEASURE_DUE, dd_day_make(2026, 5, 1));
    dd_set_date(measure, MEASURE_ENTERED, dd_day_make(2026, 3, 2));
    progress = dd_add_item(measure, MEASURE_PROGRESS);
    dd_set_date(progress, 0, dd_day_make(2026, 4, 1));
    dd_set_text(progress, 1, "已采购");
    dd_set_text(dd_add_item(record, T_MEASURES), MEASURE_TEXT, "演练");
}

struct dd_record *sample_record(struct dd_arena *arena)
{
    struct dd_record *record = dd_record_new(&sample_kind, arena);

    record->id = 1;
    record->key = "TR2026-001";
    record->state = 2;
    record->on = dd_day_make(2026, 3, 1);
    record->due_on = dd_day_make(2026, 4, 30);
    dd_set_text(record, T_NAME, "第一实验小学");
    dd_set_choice(record, T_SOURCE, 2);
    dd_set_ref(record, T_UNIT, 2, "exp-1");
    dd_set_number(record, T_SCORE, 955);
    dd_set_number(record, T_COUNT, 1234);
    dd_set_number(record, T_AMOUNT, -123450);
    dd_set_number(record, T_SHARE, 3000);
    dd_set_date(record, T_HELD_ON, dd_day_make(2026, 3, 5));
    dd_set_yes(record, T_OPEN, false);
    dd_set_text(record, T_FILE, "photo.jpg");
    dd_set_text(record, T_PHONE, "13800000000");
    fill_lists(record);
    dd_set_number(record, T_GRADE, 7);
    dd_set_text(record, T_NOTE, "第一行\n\n  第二行");
    return record;
}

struct dd_record *sample_derived(struct dd_arena *arena)
{
    struct dd_record *record = dd_record_new(&sample_derived_kind, arena);

    dd_set_yes(record, D_OVERDUE, true);
    dd_set_number(record, D_DAYS_LEFT, -3);
    return record;
}
