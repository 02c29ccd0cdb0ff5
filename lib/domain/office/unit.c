/* unit 单位: whoever supervises, is supervised or answers for another. */
#include "domain/office/office.h"

#include "base/say.h"
#include "domain/checks.h"
#include "domain/codes.h"
#include "record/check.h"
#include "record/say_field.h"

/* clang-format off */
static const struct dd_choice types[] = {
    [UNIT_DISTRICT]       = { "district",       "本区" },
    [UNIT_SUPERIOR]       = { "superior",       "上级机构" },
    [UNIT_DEPARTMENT]     = { "department",     "部门" },
    [UNIT_TOWN]           = { "town",           "镇街" },
    [UNIT_INSTITUTION]    = { "institution",    "教育事业单位" },
    [UNIT_KINDERGARTEN]   = { "kindergarten",   "幼儿园" },
    [UNIT_PRIMARY]        = { "primary",        "小学" },
    [UNIT_TEACHING_POINT] = { "teaching-point", "教学点" },
    [UNIT_JUNIOR]         = { "junior",         "初中" },
    [UNIT_NINE_YEAR]      = { "nine-year",      "九年一贯制学校" },
    [UNIT_SENIOR]         = { "senior",         "普通高中" },
    [UNIT_COMPLETE]       = { "complete",       "完全中学" },
    [UNIT_TWELVE_YEAR]    = { "twelve-year",    "十二年一贯制学校" },
    [UNIT_VOCATIONAL]     = { "vocational",     "职业院校" },
    [UNIT_SPECIAL]        = { "special",        "特殊教育学校" },
    [UNIT_TRAINING]       = { "training",       "教育培训机构" },
    [UNIT_OTHER]          = { "other",          "其他" },
    { 0 },
};

static const struct dd_choice ownerships[] = {
    [OWNED_PUBLIC]    = { "public",    "公办" },
    [OWNED_INCLUSIVE] = { "inclusive", "普惠性民办" },
    [OWNED_PRIVATE]   = { "private",   "民办" },
    { 0 },
};

static const struct dd_choice areas[] = {
    [AREA_URBAN] = { "urban", "城区" },
    [AREA_TOWN]  = { "town",  "镇区" },
    [AREA_RURAL] = { "rural", "乡村" },
    { 0 },
};

/*
 * The categories of school codes (codes.h) that a school of a type may have; types that are not
 * here may have any.
 */
static const unsigned char categories_of_type[][3] = {
    [UNIT_KINDERGARTEN]   = { 11 },
    [UNIT_PRIMARY]        = { 21 },
    [UNIT_TEACHING_POINT] = { 21 },
    [UNIT_JUNIOR]         = { 31 },
    [UNIT_NINE_YEAR]      = { 31 },
    [UNIT_SENIOR]         = { 34 },
    [UNIT_COMPLETE]       = { 34 },
    [UNIT_TWELVE_YEAR]    = { 34 },
    [UNIT_VOCATIONAL]     = { 32, 36, 41 },
    [UNIT_SPECIAL]        = { 51 },
    [UNIT_OTHER]          = { 0 },
};
/* clang-format on */

static void check_credit_code(const struct dd_record *unit, struct dd_problems *problems)
{
    const char *code = dd_text(unit, UN_CREDIT_CODE);
    char quoted[DD_EXCERPT_SIZE];
    enum dd_code_fault fault;
    char expected = 0;

    if (code == NULL)
        return;
    fault = dd_credit_code_judge(code, &expected);
    dd_excerpt(code, quoted);
    if (fault == DD_CODE_LENGTH)
        dd_complain(unit, UN_CREDIT_CODE, problems, DD_E_VALUE, _("'%s' is not %d characters long"),
                    quoted, DD_CREDIT_CODE_LENGTH);
    else if (fault == DD_CODE_CHARACTER)
        dd_complain(unit, UN_CREDIT_CODE, problems, DD_E_VALUE,
                    _("'%s' holds more than digits and capital letters without I, O, S, V and Z"),
                    quoted);
    else if (fault == DD_CODE_CHECK)
        dd_remark(unit, UN_CREDIT_CODE, problems, DD_E_VALUE,
                  _("'%s': by the others, the last character should be %c"), quoted, expected);
}

static bool category_fits(unsigned category, unsigned type)
{
    const unsigned char *fitting = categories_of_type[type];

    return fitting[0] == 0 || category == fitting[0] || category == fitting[1] ||
           category == fitting[2];
}

static void check_school_code(const struct dd_record *unit, struct dd_problems *problems)
{
    const char *code = dd_text(unit, UN_SCHOOL_CODE);
    char quoted[DD_EXCERPT_SIZE];
    enum dd_code_fault fault;

    if (code == NULL)
        return;
    fault = dd_school_code_judge(code);
    dd_excerpt(code, quoted);
    if (fault == DD_CODE_LENGTH || fault == DD_CODE_CHARACTER)
        dd_complain(unit, UN_SCHOOL_CODE, problems, DD_E_VALUE, _("'%s' is not %d digits"), quoted,
                    DD_SCHOOL_CODE_LENGTH);
    else if (fault == DD_CODE_CATEGORY)
        dd_remark(unit, UN_SCHOOL_CODE, problems, DD_E_VALUE,
                  _("'%s': %.2s is no category of schools"), code, code);
    else if (!category_fits(dd_school_code_category(code), dd_choice(unit, UN_TYPE)))
        dd_remark(unit, UN_SCHOOL_CODE, problems, DD_E_VALUE,
                  _("'%s': %.2s is not the category of this type of unit"), code, code);
}

static bool is_called(const struct dd_record *unit, unsigned aliases, const char *name)
{
    const char *full = dd_text(unit, UN_NAME);

    for (unsigned i = 0; i < aliases; i++)
        if (dd_same_name(dd_item_text(unit, UN_ALIAS, i), name))
            return true;
    return full && dd_same_name(full, name);
}

/* A name that comes back stands among the former ones, and is no slip. */
static bool was_called(const struct dd_record *unit, const char *name)
{
    for (unsigned i = 0; i < dd_count(unit, UN_FORMER_NAMES); i++)
        if (dd_same_name(dd_text(dd_item(unit, UN_FORMER_NAMES, i), NAMED_SO), name))
            return true;
    return false;
}

static void check_aliases(const struct dd_record *unit, struct dd_problems *problems)
{
    char quoted[DD_EXCERPT_SIZE];

    for (unsigned i = 0; i < dd_count(unit, UN_ALIAS); i++) {
        const char *alias = dd_item_text(unit, UN_ALIAS, i);

        if (is_called(unit, i, alias) && !was_called(unit, alias))
            dd_remark(unit, UN_ALIAS, problems, DD_E_REPEATED,
                      _("'%s' is a name of this unit already"), dd_excerpt(alias, quoted));
    }
}

static void check(const struct dd_record *unit, struct dd_problems *problems)
{
    dd_check_given_code(unit, UN_CODE, problems);
    check_aliases(unit, problems);
    check_credit_code(unit, problems);
    check_school_code(unit, problems);
    dd_check_order(unit, UN_OPENED_ON, UN_CLOSED_ON, problems);
    dd_check_distinct(unit, UN_SPLIT_INTO, DD_ITSELF, problems);
    dd_check_phone(unit, UN_PHONE, problems);
    dd_check_email(unit, UN_EMAIL, problems);
}

bool dd_unit_is_school(const struct dd_record *unit)
{
    unsigned type = dd_choice(unit, UN_TYPE);

    return type >= UNIT_KINDERGARTEN && type <= UNIT_TRAINING;
}

bool dd_unit_is_licensed(const struct dd_record *unit)
{
    const unsigned ownership = dd_choice(unit, UN_OWNERSHIP);

    return dd_choice(unit, UN_TYPE) == UNIT_TRAINING ||
           (dd_unit_is_school(unit) &&
            (ownership == OWNED_INCLUSIVE || ownership == OWNED_PRIVATE));
}

/* clang-format off */
static const struct dd_field former_name_fields[] = {
    [NAMED_SO]  = { "name",  "名称",     DD_TEXT, DD_REQUIRED },
    [NAMED_UNTIL] = { "until", "用至日期", DD_DATE },
    { 0 },
};
const struct dd_kind dd_former_name_kind = { .name = "former_name", .label = "曾用名", .fields = former_name_fields };

static const struct dd_field fields[] = {
    [UN_CODE]          = { "code",          "代码",             DD_TEXT,   DD_REQUIRED,
                           .hint    = "本单位的编号，由督导办自定，不再更改，如 no2-middle",
                           .hint_en = "the key of the unit, chosen by the office and never changed: no2-middle" },
    [UN_NAME]          = { "name",          "名称",             DD_TEXT,   DD_REQUIRED, .set_by = "rename",
                           .hint    = "全称，不得与其他单位相同",
                           .hint_en = "in full; no two units share one" },
    [UN_ALIAS]         = { "alias",         "简称",             DD_TEXT,   .list = true,
                           .hint    = "平时的叫法和曾用名，文件中可代替名称",
                           .hint_en = "other names, former ones too; files may use them instead of the name" },
    [UN_TYPE]          = { "type",          "类别",             DD_CHOICE, DD_REQUIRED, .choices = types },
    [UN_OWNERSHIP]     = { "ownership",     "办学性质",         DD_CHOICE, .choices = ownerships },
    [UN_AREA]          = { "area",          "城乡类型",         DD_CHOICE, .choices = areas },
    [UN_SCHOOL_CODE]   = { "school_code",   "学校标识码",       DD_TEXT,
                           .hint    = "教育部统一编发的10位数字",
                           .hint_en = "ten digits, given by the ministry" },
    [UN_CREDIT_CODE]   = { "credit_code",   "统一社会信用代码", DD_TEXT,
                           .hint    = "18位；校验码不符只作提示",
                           .hint_en = "18 characters; a wrong check character is only a warning" },
    [UN_COMPETENT]     = { "competent",     "主管部门",         DD_REF,    .kinds = "unit",
                           .hint    = "整改不力时负连带责任的部门（意见 第十五条）",
                           .hint_en = "the department jointly liable for weak rectification (article 15)" },
    [UN_PARENT]        = { "parent",        "所属学校",         DD_REF,    .kinds = "unit",
                           .hint    = "教学点、分校区所属的学校",
                           .hint_en = "the school that a teaching point or campus belongs to" },
    [UN_LICENCE]       = { "licence",       "办学许可证号",     DD_TEXT },
    [UN_LICENSED_BY]   = { "licensed_by",   "审批部门",         DD_REF,    .kinds = "unit",
                           .hint    = "颁发办学许可证的部门，吊销时通报该部门（意见 第十八条）",
                           .hint_en = "who gave the licence and is told when it is revoked (article 18)" },
    [UN_STUDENT_COUNT] = { "student_count", "在校生数",         DD_NUMBER, .least = 0, .most = 100000,
                           .hint    = "用于判断大规模学校，核算督学配备",
                           .hint_en = "tells large schools from others when inspectors are counted" },
    [UN_OPENED_ON]     = { "opened_on",     "成立日期",         DD_DATE },
    [UN_CLOSED_ON]     = { "closed_on",     "撤销日期",         DD_DATE },
    [UN_SUCCESSOR]     = { "successor",     "承继单位",         DD_REF,    .kinds = "unit",
                           .asked_by = "merge", .set_by = "close",
                           .hint    = "撤并后承担其责任的单位",
                           .hint_en = "who answers for a unit that was closed or merged" },
    [UN_SPLIT_INTO]    = { "split_into",    "分设单位",         DD_REF,    .kinds = "unit", .list = true,
                           .asked_by = "split",
                           .hint    = "分设后的各单位；本单位继续办学的，把本单位也列上",
                           .hint_en = "the units it was split into; with itself among them it goes on" },
    [UN_FORMER_NAMES]  = { "former_names",  "曾用名",           DD_GROUP,  .list = true, .log = true, .group = &dd_former_name_kind,
                           .hint    = "更名时由程序记入，原名同时列入简称",
                           .hint_en = "added to by the program with a rename; the name becomes an alias too" },
    [UN_PHONE]         = { "phone",         "电话",             DD_TEXT },
    [UN_EMAIL]         = { "email",         "邮箱",             DD_TEXT,
                           .hint    = "公务邮箱",
                           .hint_en = "of the unit, not of a person" },
    [UN_ADDRESS]       = { "address",       "地址",             DD_TEXT },
    [UN_CONTACT]       = { "contact",       "联系人",           DD_TEXT },
    [UN_NOTE]          = { "note",          "备注",             DD_TEXT },
    { 0 },
};

const struct dd_kind dd_unit_kind = {
    .name = "unit", .label = "单位", .task = "office", .keying = DD_KEY_GIVEN,
    .identity = "code", .named_by = "name", .title = "name",
    .columns = "key name type ownership area competent student_count closed_on",
    .hint = "学校、部门、镇街等督导工作涉及的单位", .hint_en = "a school, department, town or other body",
    .fields = fields, .check = check,
};
/* clang-format on */
