/* inspector 督学: a person who may inspect; the roles held are appointments (articles 6-8). */
#include "domain/inspector/inspector.h"

#include "base/say.h"
#include "base/text.h"
#include "domain/checks.h"
#include "domain/codes.h"
#include "record/check.h"
#include "record/say_field.h"

#include <stdio.h>
#include <string.h>

/* clang-format off */
static const struct dd_choice sexes[] = {
    [SEX_MALE]   = { "male",   "男" },
    [SEX_FEMALE] = { "female", "女" },
    { 0 },
};

static const struct dd_choice sources[] = {
    [SOURCE_OFFICIAL]    = { "official",    "公务员" },
    [SOURCE_HEAD]        = { "head",        "校长（园长）" },
    [SOURCE_DEPUTY_HEAD] = { "deputy-head", "副校长（副园长）" },
    [SOURCE_TEACHER]     = { "teacher",     "教师" },
    [SOURCE_RESEARCHER]  = { "researcher",  "教科研人员" },
    [SOURCE_OTHER]       = { "other",       "其他专业人才" },
    { 0 },
};

static const struct dd_choice education_levels[] = {
    [EDUCATION_DOCTOR]    = { "doctor",    "博士" },
    [EDUCATION_MASTER]    = { "master",    "硕士" },
    [EDUCATION_BACHELOR]  = { "bachelor",  "本科" },
    [EDUCATION_ASSOCIATE] = { "associate", "专科" },
    [EDUCATION_OTHER]     = { "other",     "其他" },
    { 0 },
};

static const struct dd_choice title_levels[] = {
    [TITLE_SENIOR] = { "senior", "高级" },
    [TITLE_MIDDLE] = { "middle", "中级" },
    [TITLE_JUNIOR] = { "junior", "初级" },
    [TITLE_NONE]   = { "none",   "无" },
    { 0 },
};

static const struct dd_choice certificate_states[] = {
    [CERTIFICATE_VALID]    = { "valid",    "有效" },
    [CERTIFICATE_REISSUED] = { "reissued", "补发" },
    [CERTIFICATE_REVOKED]  = { "revoked",  "收回" },
    { 0 },
};

static const struct dd_choice ends_of_certificates[] = {
    [FORMER_EXPIRED]  = { "expired",  "期满" },
    [FORMER_REPLACED] = { "replaced", "补发" },
    [FORMER_REVOKED]  = { "revoked",  "收回" },
    { 0 },
};
/* clang-format on */

/* clang-format off */
static const struct dd_choice output_kinds[] = {
    [OUTPUT_SUMMARY]  = { "summary",  "工作总结" },
    [OUTPUT_CASE]     = { "case",     "案例" },
    [OUTPUT_RESEARCH] = { "research", "调研报告" },
    [OUTPUT_TALK]     = { "talk",     "交流发言" },
    [OUTPUT_OTHER]    = { "other",    "其他" },
    { 0 },
};
/* clang-format on */

/* 出生年月 is a month on every form; a whole date is taken too, and nothing wider than a month. */
static bool born_in(const struct dd_record *inspector, struct dd_period *out)
{
    const char *born = dd_text(inspector, IN_BORN);
    struct dd_error err;

    return born && dd_period_parse(born, out, &err) == 0 && out->until - out->from <= 30;
}

/* Written one way, so that who is the same person does not hang on how the month was written. */
static void set_born(struct dd_record *inspector, dd_day day)
{
    char text[DD_DAY_SIZE];

    dd_day_text(day, text);
    text[strlen("1980-05")] = '\0';
    dd_set_text(inspector, IN_BORN, text);
}

/* As forms have it: full-width, or in groups. What is too long for a number is cut, and still too long. */
static enum dd_code_fault judge_identity(const struct dd_record *inspector, struct dd_identity *out)
{
    const char *given = dd_text(inspector, IN_IDENTITY_NUMBER);
    char folded[2 * DD_IDENTITY_LENGTH], number[2 * DD_IDENTITY_LENGTH];
    size_t length = 0;

    dd_fold(given, strlen(given), folded, sizeof folded);
    for (const char *c = folded; *c; c++)
        if (*c != ' ')
            number[length++] = *c;
    number[length] = '\0';
    return dd_identity_judge(number, out);
}

/* [依据 个人信息保护法 第六条] Looked at and let go; what is wrong is told without it. */
static bool read_identity(const struct dd_record *inspector, struct dd_identity *out,
                          struct dd_problems *problems)
{
    static const char *const faults[] = {
        [DD_CODE_LENGTH] = N_("has not eighteen characters"),
        [DD_CODE_CHARACTER] = N_("holds more than digits and an X at its end"),
        [DD_CODE_DATE] = N_("holds no day of birth"),
        [DD_CODE_CHECK] = N_("is mistyped: its last character does not follow from the others"),
    };
    enum dd_code_fault fault;

    if (!dd_has(inspector, IN_IDENTITY_NUMBER))
        return false;
    fault = judge_identity(inspector, out);
    if (fault != DD_CODE_SOUND)
        dd_complain(inspector, IN_IDENTITY_NUMBER, problems, DD_E_VALUE, "%s", _(faults[fault]));
    return fault == DD_CODE_SOUND;
}

static void check_against(const struct dd_record *inspector, const struct dd_identity *identity,
                          struct dd_problems *problems)
{
    struct dd_period born;

    if (dd_has(inspector, IN_SEX) && (dd_choice(inspector, IN_SEX) == SEX_MALE) != identity->male)
        dd_complain(inspector, IN_SEX, problems, DD_E_VALUE, "%s",
                    _("is not as the identity number says"));
    if (born_in(inspector, &born) && (identity->born < born.from || identity->born > born.until))
        dd_complain(inspector, IN_BORN, problems, DD_E_VALUE, "%s",
                    _("is not as the identity number says"));
}

/* What the number says and was not said is filled; nothing is made of what was cleared. */
static void settle(struct dd_record *inspector, struct dd_problems *problems)
{
    struct dd_identity identity;
    struct dd_period born;

    if (read_identity(inspector, &identity, problems)) {
        check_against(inspector, &identity, problems);
        if (inspector->values[IN_SEX].presence == DD_ABSENT)
            dd_set_choice(inspector, IN_SEX, identity.male ? SEX_MALE : SEX_FEMALE);
        if (inspector->values[IN_BORN].presence == DD_ABSENT)
            set_born(inspector, identity.born);
    }
    if (born_in(inspector, &born))
        set_born(inspector, born.from);
}

static void check_born(const struct dd_record *inspector, struct dd_problems *problems)
{
    char quoted[DD_EXCERPT_SIZE];
    struct dd_period period;

    if (dd_has(inspector, IN_BORN) && !born_in(inspector, &period))
        dd_complain(inspector, IN_BORN, problems, DD_E_DATE,
                    _("'%s' is not a month: write it as 1980-05"),
                    dd_excerpt(dd_text(inspector, IN_BORN), quoted));
}

static bool tells_identity(const char *text)
{
    struct dd_identity identity;

    for (size_t run; *text; text += run ? run : 1) {
        char number[DD_IDENTITY_LENGTH + 1];

        run = strspn(text, "0123456789Xx");
        snprintf(number, sizeof number, "%s", text);
        if (run == DD_IDENTITY_LENGTH && dd_identity_judge(number, &identity) == DD_CODE_SOUND)
            return true;
    }
    return false;
}

/*
 * [依据 个人信息保护法 第六条] Typed into another field it would be kept, in the history for ever, and a public phone
 * stands on the board. A certificate may be numbered in any way.
 */
static void check_elsewhere(const struct dd_record *inspector, struct dd_problems *problems)
{
    static const unsigned rows[] = { IN_NAME, IN_TITLE, IN_PUBLIC_PHONE, IN_PHONE, IN_NOTE };

    for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++)
        if (dd_has(inspector, rows[i]) && tells_identity(dd_text(inspector, rows[i])))
            dd_complain(inspector, rows[i], problems, DD_E_VALUE, "%s",
                        _("holds an identity number; that is written as identity_number alone, "
                          "and not kept"));
}

static void check(const struct dd_record *inspector, struct dd_problems *problems)
{
    check_born(inspector, problems);
    check_elsewhere(inspector, problems);
    if (dd_yes(inspector, IN_IN_SERVICE) && dd_has(inspector, IN_RETIRED_ON))
        dd_remark(inspector, IN_RETIRED_ON, problems, DD_E_VALUE,
                  _("is given for somebody in service"));
    dd_check_order(inspector, IN_CERTIFICATE_FROM, IN_CERTIFICATE_UNTIL, problems);
    dd_check_phone(inspector, IN_PUBLIC_PHONE, problems);
    dd_check_phone(inspector, IN_PHONE, problems);
    dd_check_email(inspector, IN_EMAIL, problems);
}

/* clang-format off */
static const struct dd_field output_fields[] = {
    [OUTPUT_ON]     = { "on",     "日期",   DD_DATE,   DD_REQUIRED, .past = true },
    [OUTPUT_KIND]   = { "kind",   "类别",   DD_CHOICE, DD_REQUIRED, .choices = output_kinds },
    [OUTPUT_TITLE]  = { "title",  "题目",   DD_TEXT,   DD_REQUIRED },
    [OUTPUT_FILE]   = { "file",   "文件",   DD_FILE },
    [OUTPUT_SHA256] = { "sha256", "校验值", DD_TEXT,   DD_ASSIGNED },
    { 0 },
};
const struct dd_kind dd_output_kind = { .name = "output", .label = "工作成果", .fields = output_fields };

static const struct dd_field former_unit_fields[] = {
    [LEFT_UNIT] = { "unit",    "单位",     DD_REF,  DD_REQUIRED, .kinds = "unit" },
    [LEFT_ON]   = { "left_on", "离开日期", DD_DATE, DD_REQUIRED, .past = true },
    { 0 },
};
const struct dd_kind dd_former_unit_kind = { .name = "former_unit", .label = "原单位", .fields = former_unit_fields };

static const struct dd_field former_fields[] = {
    [FORMER_CERTIFICATE] = { "certificate", "督学证号",   DD_TEXT, DD_REQUIRED },
    [FORMER_FROM]        = { "from",        "证件起始日", DD_DATE },
    [FORMER_UNTIL]       = { "until",       "证件截止日", DD_DATE },
    [FORMER_ENDED_ON]    = { "ended_on",    "失效日期",   DD_DATE,
                             .hint    = "从这一天起不再有效",
                             .hint_en = "the day from which it was good no longer" },
    [FORMER_WHY]         = { "why",         "失效原因",   DD_CHOICE, .choices = ends_of_certificates },
    { 0 },
};
const struct dd_kind dd_former_certificate_kind = { .name = "former_certificate", .label = "以往证件", .fields = former_fields };

static const struct dd_field fields[] = {
    [IN_NAME]               = { "name",               "姓名",       DD_TEXT,   DD_REQUIRED, .person = true },
    [IN_SEX]                = { "sex",                "性别",       DD_CHOICE, .choices = sexes },
    [IN_BORN]               = { "born",               "出生年月",   DD_TEXT,
                                .hint    = "如：1980-05；用于区分同名的人",
                                .hint_en = "a month, 1980-05; tells namesakes apart" },
    [IN_IDENTITY_NUMBER]    = { "identity_number",    "身份证号",   DD_TEXT,   .unkept = true,
                                .hint    = "18位；核对校验码、性别和出生年月，后两项未填的由此填写",
                                .hint_en = "18 characters; checked against sex and month of birth, and fills them where they are left out" },
    [IN_UNIT]               = { "unit",               "单位",       DD_REF,    .kinds = "unit", .set_by = "transfer",
                                .hint    = "对本单位的督导应当回避；调到别的单位用 transfer 办理",
                                .hint_en = "the inspector recuses from supervising it; another one is entered by transfer" },
    [IN_FORMER_UNITS]       = { "former_units",       "原单位",     DD_GROUP,  .list = true, .log = true, .table = true, .group = &dd_former_unit_kind,
                                .hint    = "三年以内离开的单位，对其督导应当回避；办理调动时自动记入",
                                .hint_en = "left within three years, the inspector recuses from it; kept by transfer" },
    [IN_IN_SERVICE]         = { "in_service",         "在职",       DD_YESNO,  DD_REQUIRED,
                                .hint    = "兼职督学和教育督导员以在职人员为主（意见 第六条）",
                                .hint_en = "part-time and associate inspectors are mainly in service (article 6)" },
    [IN_RETIRED_ON]         = { "retired_on",         "退休日期",   DD_DATE,
                                .hint    = "退休超过3年的不得选聘（意见 第六条）",
                                .hint_en = "nobody retired for more than three years is appointed (article 6)" },
    [IN_SOURCE]             = { "source",             "来源",       DD_CHOICE, DD_REQUIRED, .choices = sources },
    [IN_EDUCATION_LEVEL]    = { "education_level",    "学历",       DD_CHOICE, .choices = education_levels,
                                .hint    = "任职须本科以上学历或高级职称",
                                .hint_en = "an appointment asks for a bachelor's degree or a senior title" },
    [IN_TITLE]              = { "title",              "职称",       DD_TEXT,
                                .hint    = "如：高级教师",
                                .hint_en = "as on the certificate of the title" },
    [IN_TITLE_LEVEL]        = { "title_level",        "职称级别",   DD_CHOICE, .choices = title_levels },
    [IN_TITLE_SERIES]       = { "title_series",       "职称系列",   DD_TEXT,
                                .hint    = "如：中小学教师；职称评审按此系列（意见 第八条）",
                                .hint_en = "the series in which the title is reviewed (article 8)" },
    [IN_YEARS_IN_EDUCATION] = { "years_in_education", "从教年限",   DD_NUMBER, .least = 0, .most = 70,
                                .hint    = "从事教育管理、教学或研究的年数，任职须满10年",
                                .hint_en = "years in teaching, research or management; an appointment asks for ten" },
    [IN_EXPERTISE]          = { "expertise",          "专长",       DD_TEXT,   .list = true,
                                .hint    = "学段或学科，如：小学、数学",
                                .hint_en = "stages of school and subjects" },
    [IN_EXPERT_POOL]        = { "expert_pool",        "入专家库",   DD_YESNO,
                                .hint    = "入库人员可作为专家参加督导组（意见 第六条）",
                                .hint_en = "may join a team as an expert (article 6)" },
    [IN_PUBLIC_PHONE]       = { "public_phone",       "公开电话",   DD_TEXT,
                                .hint    = "印在责任督学公示牌上（意见 第七条）",
                                .hint_en = "printed on the board at the school gate (article 7)" },
    [IN_PHOTO]              = { "photo",              "照片",       DD_FILE },
    [IN_PHONE]              = { "phone",              "手机",       DD_TEXT,   .hidden = true },
    [IN_EMAIL]              = { "email",              "邮箱",       DD_TEXT,   .hidden = true },
    [IN_CERTIFICATE]        = { "certificate",        "督学证号",   DD_TEXT,   .set_by = "certify reissue",
                                .hint    = "没有督学证不得挂牌和进入督导组；一号一人，办理颁证、补发时不填的由程序编号",
                                .hint_en = "without one there is no posting and no place in a team; a number is one person's, taken from the series when a move gives none" },
    [IN_CERTIFICATE_FROM]   = { "certificate_from",   "证件起始日", DD_DATE,   .set_by = "certify reissue",
                                .hint    = "颁证时不填的为颁证之日",
                                .hint_en = "left out when it is given, that day" },
    [IN_CERTIFICATE_UNTIL]  = { "certificate_until",  "证件截止日", DD_DATE,   .set_by = "certify reissue",
                                .hint    = "到期前提醒；不填为没有期限",
                                .hint_en = "reminded of before it comes; left out, there is none" },
    [IN_CERTIFICATE_STATE]  = { "certificate_state",  "证件状态",   DD_CHOICE, .choices = certificate_states, .set_by = "certify reissue revoke" },
    [IN_FORMER_CERTIFICATES] = { "former_certificates", "以往证件", DD_GROUP,  DD_ASSIGNED, .list = true, .log = true, .group = &dd_former_certificate_kind,
                                .hint    = "换发、补发、收回以前的证件，凭旧证号也能查到人",
                                .hint_en = "what was replaced, taken back or has run out; found by its number still" },
    [IN_OUTPUTS]            = { "outputs",            "工作成果",   DD_GROUP,  .list = true, .log = true, .group = &dd_output_kind,
                                .hint    = "总结、案例、调研报告和交流发言，作为职称评审材料（意见 第八条）",
                                .hint_en = "summaries, cases, research and talks, as material for a title review (article 8)" },
    [IN_NOTE]               = { "note",               "备注",       DD_TEXT },
    { 0 },
};

const struct dd_kind dd_inspector_kind = {
    .name = "inspector", .label = "督学", .task = "inspector", .letters = "I",
    .identity = "name born", .named_by = "name", .title = "name",
    .columns = "key name unit in_service source title_level certificate public_phone",
    .hint = "督学和专家库人员；担任何种督学以聘任为准（意见 第六条）",
    .hint_en = "an inspector or expert; the roles held are appointments (article 6)",
    .fields = fields, .check = check, .settle = settle,
};
/* clang-format on */
