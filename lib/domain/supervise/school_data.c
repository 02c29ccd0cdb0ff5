/* school_data 学校数据: the facts of a school in one year, as its statistics tell them (articles 9 and 10). */
#include "domain/supervise/supervise.h"

#include "base/say.h"
#include "base/text.h"
#include "record/check.h"
#include "record/say_field.h"

/* clang-format off */
static const struct dd_choice stages[] = {
    [STAGE_KINDERGARTEN] = { "kindergarten", "学前" },
    [STAGE_PRIMARY]      = { "primary",      "小学" },
    [STAGE_JUNIOR]       = { "junior",       "初中" },
    [STAGE_SENIOR]       = { "senior",       "高中" },
    [STAGE_WHOLE]        = { "whole",        "全校（按学段折算）" },
    { 0 },
};

/* What is counted among something else cannot be more than all of that. */
static const struct part { unsigned char part, whole; } parts[] = {
    { SD_CLASSES, SD_PUPILS },               { SD_LARGEST_CLASS, SD_PUPILS },
    { SD_OVERSIZE_CLASSES, SD_CLASSES },     { SD_TEACHERS, SD_STAFF },
    { SD_CERTIFIED_TEACHERS, SD_TEACHERS },  { SD_CARE_STAFF, SD_STAFF },
    { SD_TEACHERS_ABOVE_DEGREE, SD_TEACHERS }, { SD_BACKBONE_TEACHERS, SD_TEACHERS },
    { SD_PE_ART_TEACHERS, SD_TEACHERS },     { SD_TEACHING_AREA, SD_BUILDING_AREA },
    { SD_ACTIVITY_AREA, SD_BUILDING_AREA },
};
/* clang-format on */

/* Only a warning: what the ministry's forms count where, they change from time to time. */
static void check(const struct dd_record *data, struct dd_problems *problems)
{
    for (unsigned i = 0; i < sizeof parts / sizeof *parts; i++)
        if (dd_has(data, parts[i].part) && dd_has(data, parts[i].whole) &&
            dd_number(data, parts[i].part) > dd_number(data, parts[i].whole))
            dd_remark(data, parts[i].part, problems, DD_E_VALUE, _("is more than the %s"),
                      dd_label(&dd_school_data_kind.fields[parts[i].whole], dd_speaks_chinese()));
}

/* clang-format off */
enum { PERSONS_MOST = 100000, SQUARE_METRES_MOST = 100000000 /* in hundredths */, BOOKS_MOST = 10000000 };

static const struct dd_field fields[] = {
    [SD_UNIT]                  = { "unit",                  "单位",             DD_REF,    DD_REQUIRED, .kinds = "unit" },
    [SD_YEAR]                  = { "year",                  "年度",             DD_NUMBER, DD_REQUIRED, .least = DD_FIRST_YEAR, .most = DD_LAST_YEAR,
                                   .hint    = "统计年度，如教育事业统计学年初报表的年份",
                                   .hint_en = "the year of the statistics" },
    [SD_STAGE]                 = { "stage",                 "学段",             DD_CHOICE, DD_REQUIRED, .choices = stages,
                                   .hint    = "一贯制学校、完全中学按学段分填，或填全校按学段折算",
                                   .hint_en = "a school of several stages has one each, or one of the whole" },
    [SD_PUPILS]                = { "pupils",                "在校生数",         DD_NUMBER, DD_REQUIRED, .least = 0, .most = PERSONS_MOST },
    [SD_CLASSES]               = { "classes",               "班级数",           DD_NUMBER, .least = 0, .most = PERSONS_MOST },
    [SD_LARGEST_CLASS]         = { "largest_class",         "最大班额",         DD_NUMBER, .least = 0, .most = PERSONS_MOST },
    [SD_OVERSIZE_CLASSES]      = { "oversize_classes",      "超班额班数",       DD_NUMBER, .least = 0, .most = PERSONS_MOST },
    [SD_STAFF]                 = { "staff",                 "教职工数",         DD_NUMBER, .least = 0, .most = PERSONS_MOST },
    [SD_TEACHERS]              = { "teachers",              "专任教师数",       DD_NUMBER, .least = 0, .most = PERSONS_MOST },
    [SD_CERTIFIED_TEACHERS]    = { "certified_teachers",    "持证教师数",       DD_NUMBER, .least = 0, .most = PERSONS_MOST },
    [SD_CARE_STAFF]            = { "care_staff",            "保育员数",         DD_NUMBER, .least = 0, .most = PERSONS_MOST },
    [SD_TEACHERS_ABOVE_DEGREE] = { "teachers_above_degree", "高于规定学历教师数", DD_NUMBER, .least = 0, .most = PERSONS_MOST,
                                   .hint    = "小学专科及以上，初中本科及以上",
                                   .hint_en = "in a primary school associate degrees and above, in a junior one bachelor's" },
    [SD_BACKBONE_TEACHERS]     = { "backbone_teachers",     "骨干教师数",       DD_NUMBER, .least = 0, .most = PERSONS_MOST,
                                   .hint    = "县级以上骨干教师",
                                   .hint_en = "recognised by the county or above" },
    [SD_PE_ART_TEACHERS]       = { "pe_art_teachers",       "体育艺术专任教师数", DD_NUMBER, .least = 0, .most = PERSONS_MOST,
                                   .hint    = "体育、音乐、美术、艺术专任教师",
                                   .hint_en = "of sports, music and art" },
    [SD_TEACHING_AREA]         = { "teaching_area",         "教学及辅助用房面积", DD_NUMBER, .scale = 2, .least = 0, .most = SQUARE_METRES_MOST,
                                   .hint    = "平方米，不含室内体育用房",
                                   .hint_en = "square metres, without sports halls" },
    [SD_SPORTS_AREA]           = { "sports_area",           "体育运动场馆面积", DD_NUMBER, .scale = 2, .least = 0, .most = SQUARE_METRES_MOST,
                                   .hint    = "平方米，含运动场地和室内体育用房",
                                   .hint_en = "square metres, fields and halls" },
    [SD_OUTDOOR_AREA]          = { "outdoor_area",          "户外活动面积",     DD_NUMBER, .scale = 2, .least = 0, .most = SQUARE_METRES_MOST,
                                   .hint    = "平方米，幼儿园填写",
                                   .hint_en = "square metres, of a kindergarten" },
    [SD_ACTIVITY_AREA]         = { "activity_area",         "幼儿活动用房面积", DD_NUMBER, .scale = 2, .least = 0, .most = SQUARE_METRES_MOST,
                                   .hint    = "平方米，幼儿园填写",
                                   .hint_en = "square metres, of a kindergarten" },
    [SD_BUILDING_AREA]         = { "building_area",         "校舍建筑面积",     DD_NUMBER, .scale = 2, .least = 0, .most = SQUARE_METRES_MOST,
                                   .hint    = "平方米",
                                   .hint_en = "square metres" },
    [SD_BOOKS]                 = { "books",                 "图书册数",         DD_NUMBER, .least = 0, .most = BOOKS_MOST },
    [SD_EQUIPMENT_VALUE]       = { "equipment_value",       "教学仪器设备值",   DD_MONEY,  .least = 0, .most = INT64_C(100000000000),
                                   .hint    = "元，按账面值",
                                   .hint_en = "yuan, as in the books" },
    [SD_MULTIMEDIA_ROOMS]      = { "multimedia_rooms",      "网络多媒体教室数", DD_NUMBER, .least = 0, .most = PERSONS_MOST },
    [SD_MUSIC_ROOMS]           = { "music_rooms",           "音乐专用教室数",   DD_NUMBER, .least = 0, .most = PERSONS_MOST },
    [SD_ART_ROOMS]             = { "art_rooms",             "美术专用教室数",   DD_NUMBER, .least = 0, .most = PERSONS_MOST },
    [SD_SOURCE]                = { "source",                "数据来源",         DD_TEXT,   DD_REQUIRED,
                                   .hint    = "如：教育事业统计报表、学校填报",
                                   .hint_en = "the statistics it is taken from" },
    [SD_FETCHED_ON]            = { "fetched_on",            "采集日期",         DD_DATE,   .past = true },
    [SD_NOTE]                  = { "note",                  "备注",             DD_TEXT },
    { 0 },
};

const struct dd_kind dd_school_data_kind = {
    .name = "school_data", .label = "学校数据", .plural = "school_data", .task = "supervise", .letters = "SD",
    .identity = "unit year stage", .title = "unit year stage",
    .columns = "key unit year stage pupils classes largest_class teachers source",
    .hint = "学校一个学段在一个统计年度的基本数据（意见 第九条、第十条）",
    .hint_en = "the facts of one stage of a school in one year (articles 9 and 10)",
    .fields = fields, .check = check,
};
/* clang-format on */
