/* training 培训: one course and who attended it (article 8). */
#include "domain/inspector/inspector.h"

#include "base/say.h"
#include "domain/checks.h"
#include "record/check.h"

/* clang-format off */
static const struct dd_choice kinds[] = {
    [TRAINING_PRE_JOB]      = { "pre-job",      "岗前培训" },
    [TRAINING_CONCENTRATED] = { "concentrated", "集中培训" },
    [TRAINING_SELF_STUDY]   = { "self-study",   "自主研修" },
    [TRAINING_OTHER]        = { "other",        "其他" },
    { 0 },
};

static const struct dd_choice modes[] = {
    [TAUGHT_OFFLINE] = { "offline", "线下" },
    [TAUGHT_ONLINE]  = { "online",  "线上" },
    [TAUGHT_MIXED]   = { "mixed",   "线上线下结合" },
    { 0 },
};

static const struct dd_choice levels[] = {
    [LEVEL_NATIONAL]   = { "national",   "国家级" },
    [LEVEL_PROVINCIAL] = { "provincial", "省级" },
    [LEVEL_CITY]       = { "city",       "市级" },
    [LEVEL_DISTRICT]   = { "district",   "区级" },
    { 0 },
};
/* clang-format on */

/* Nobody is credited with more hours than were given. */
static void check_hours(const struct dd_record *training, struct dd_problems *problems)
{
    if (!dd_has(training, TR_HOURS))
        return;
    for (unsigned i = 0; i < dd_count(training, TR_ATTENDED); i++) {
        const struct dd_record *attended = dd_item(training, TR_ATTENDED, i);

        if (dd_number(attended, ATTENDED_HOURS) > dd_number(training, TR_HOURS))
            dd_complain(attended, ATTENDED_HOURS, problems, DD_E_VALUE,
                        _("person %u is credited with more hours than the training had"), i + 1);
    }
}

static void check(const struct dd_record *training, struct dd_problems *problems)
{
    dd_check_order(training, TR_FROM, TR_UNTIL, problems);
    dd_check_distinct(training, TR_ATTENDED, ATTENDED_INSPECTOR, problems);
    check_hours(training, problems);
}

/* clang-format off */
static const struct dd_field attended_fields[] = {
    [ATTENDED_INSPECTOR] = { "inspector", "督学",     DD_REF,    DD_REQUIRED, .kinds = "inspector" },
    [ATTENDED_HOURS]     = { "hours",     "所得学时", DD_NUMBER, .scale = 1, .least = 0, .most = 10000,
                             .hint    = "不填为培训的全部学时",
                             .hint_en = "left out, all hours of the training" },
    [ATTENDED_PASSED]    = { "passed",    "考核合格", DD_YESNO },
    { 0 },
};
const struct dd_kind dd_attended_kind = { .name = "attended", .label = "参训人员", .fields = attended_fields };

static const struct dd_field fields[] = {
    [TR_TITLE]     = { "title",     "培训名称",     DD_TEXT,   DD_REQUIRED },
    [TR_KIND]      = { "kind",      "类别",         DD_CHOICE, DD_REQUIRED, .choices = kinds,
                       .hint    = "每年不少于40学时只计集中培训（意见 第八条）",
                       .hint_en = "only concentrated training counts towards the forty hours a year (article 8)" },
    [TR_MODE]      = { "mode",      "培训形式",     DD_CHOICE, DD_REQUIRED, .choices = modes },
    [TR_LEVEL]     = { "level",     "级别",         DD_CHOICE, .choices = levels },
    [TR_FROM]      = { "from",      "开始日期",     DD_DATE,   DD_REQUIRED },
    [TR_UNTIL]     = { "until",     "结束日期",     DD_DATE,   DD_REQUIRED },
    [TR_HOURS]     = { "hours",     "学时",         DD_NUMBER, DD_REQUIRED, .scale = 1, .least = 0, .most = 10000 },
    [TR_CE_CREDIT] = { "ce_credit", "计入继续教育", DD_YESNO },
    [TR_PROGRAMME] = { "programme", "所属培训计划", DD_TEXT,
                       .hint    = "列入哪一份教育管理干部或教师培训计划（意见 第八条）",
                       .hint_en = "the plan of training for cadres or teachers that it is part of (article 8)" },
    [TR_ATTENDED]  = { "attended",  "参训人员",     DD_GROUP,  .list = true, .table = true, .group = &dd_attended_kind },
    [TR_NOTE]      = { "note",      "备注",         DD_TEXT },
    { 0 },
};

const struct dd_kind dd_training_kind = {
    .name = "training", .label = "培训", .plural = "training", .task = "inspector", .letters = "T",
    .identity = "title from", .named_by = "title", .title = "title",
    .columns = "key title kind mode level from until hours",
    .hint = "督学的一次培训和参训人员（意见 第八条）", .hint_en = "one course and who attended it (article 8)",
    .fields = fields, .check = check,
};
/* clang-format on */
