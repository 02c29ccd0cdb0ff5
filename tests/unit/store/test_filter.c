/* Filters: what they find, and what they say when they are wrong. */
#include "domain/inspector/inspector.h"
#include "domain/rectify/rectify.h"
#include "office.h"

#include <stdlib.h>
#include <string.h>

static void filter__finds(void **state)
{
    struct sample *s = *state;
    /* clang-format off */
    static const struct { const char *kind, *filter, *keys; } rows[] = {
        /* nothing asked: all but void ones, by key */
        { "rectification", NULL,                       "R2025-001 R2026-001 R2026-002 R2026-003" },
        { "rectification", "voided=yes",               "R2026-004" },
        { "rectification", "作废=否",                  "R2025-001 R2026-001 R2026-002 R2026-003" },
        { "rectification", "voided_on=2026",           "R2026-004" },
        { "rectification", "作废日期!=",               "R2026-004" },
        { "rectification", "voided_on=",               "R2025-001 R2026-001 R2026-002 R2026-003" },
        { "rectification", "legacy=yes",               "R2025-001" },
        /* derived */
        { "rectification", "overdue=yes",              "R2026-001" },
        { "rectification", "逾期＝是",                 "R2026-001" },
        { "rectification", "overdue=no",               "R2025-001 R2026-002 R2026-003" },
        { "rectification", "overdue!=yes",             "R2025-001 R2026-002 R2026-003" },
        { "rectification", "overdue!=no",              "R2026-001" },
        { "rectification", "days_left<3",              "R2026-001 R2026-002" },
        { "rectification", "days_left<0",              "R2026-001" },
        { "rectification", "days_left=2",              "R2026-002" },
        { "rectification", "days_left!=2",             "R2025-001 R2026-001 R2026-003" },
        { "rectification", "剩余天数≥2",               "R2026-002 R2026-003" },
        { "rectification", "days-left<99999999999",    "R2026-001 R2026-002 R2026-003" },
        { "rectification", "days_left>-99999999999",   "R2026-001 R2026-002 R2026-003" },
        { "rectification", "days_left<9223372036854775807", "R2026-001 R2026-002 R2026-003" },
        { "rectification", "days_left>-9223372036854775808", "R2026-001 R2026-002 R2026-003" },
        { "rectification", "days_late=5",              "R2025-001" },
        { "rectification", "days_late=1",              "R2026-001" },
        { "rectification", "days_open=38",             "R2025-001" },
        { "rectification", "issued_on=2025-06",        "R2025-001" },
        { "rectification", "已销号日期=2025-07-10",    "R2025-001" },
        { "rectification", "accepted_on=2025-07-05",   "" },
        { "rectification", "accepted_on=2025-08",      "" },
        { "rectification", "received_on=today",        "R2026-002" },
        /* days */
        { "rectification", "due_on=2026-03-01",        "R2026-001" },
        { "rectification", "due_on=2026-03",           "R2026-001 R2026-002" },
        { "rectification", "到期日=2026年3月",         "R2026-001 R2026-002" },
        { "rectification", "due_on!=2026-03",          "R2025-001 R2026-003" },
        { "rectification", "due_on>2026-03",           "R2026-003" },
        { "rectification", "due_on>=2026-03",          "R2026-001 R2026-002 R2026-003" },
        { "rectification", "due_on<2026-03",           "" },
        { "rectification", "due_on<=2026",             "R2026-001 R2026-002 R2026-003" },
        { "rectification", "due_on<today",             "R2026-001" },
        { "rectification", "due_on<今天",              "R2026-001" },
        { "rectification", "due_on=-1",                "R2026-001" },
        { "rectification", "due_on<=+2",               "R2026-001 R2026-002" },
        { "rectification", "due_on<+1",                "R2026-001" },
        { "rectification", "due_on=+1wd",              "R2026-002" },
        { "rectification", "due_on=+1工作日",          "R2026-002" },
        { "rectification", "on=2025",                  "R2025-001" },
        { "rectification", "deadline=",                "R2025-001" },
        { "rectification", "deadline!=",               "R2026-001 R2026-002 R2026-003" },
        /* references */
        { "rectification", "unit=K01",                 "R2026-001 R2026-002" },
        { "rectification", "unit=一小",                "R2026-001 R2026-002" },
        { "rectification", "单位=第二",                "R2026-003" },
        { "rectification", "unit!=K01",                "R2025-001 R2026-003" },
        { "rectification", "unit~实验",                "R2026-001 R2026-002 R2026-003" },
        { "rectification", "unit~K03",                 "R2025-001" },
        { "rectification", "finding=F2026-002",        "R2026-002" },
        { "rectification", "competent=",               "R2025-001 R2026-001 R2026-002 R2026-003" },
        /* states and choices, in their order */
        { "rectification", "state=issued",             "R2026-001 R2026-003" },
        { "rectification", "状态=已下达",              "R2026-001 R2026-003" },
        { "rectification", "state!=issued",            "R2025-001 R2026-002" },
        { "rectification", "state>=submitted",         "R2025-001" },
        { "rectification", "state<received",           "R2026-001 R2026-003" },
        { "rectification", "state<drafted",            "" },
        { "finding",       "severity>=serious",        "F2026-001 F2026-004" },
        { "finding",       "severity<一般",            "F2026-002 F2026-005" },
        { "finding",       "severity!=minor",          "F2026-001 F2026-003 F2026-004" },
        /* yes and no */
        { "rectification", "plan_asked=yes",           "R2026-003" },
        { "rectification", "plan_asked=no",            "R2025-001" },
        { "rectification", "plan_asked!=yes",          "R2025-001 R2026-001 R2026-002" },
        { "rectification", "plan_asked!=no",           "R2026-001 R2026-002 R2026-003" },
        /* texts and numbers */
        { "rectification", "requirement=停止收费",     "R2025-001" },
        { "rectification", "整改要求～台账",           "R2026-002" },
        { "rectification", "key~2025",                 "R2025-001" },
        { "rectification", "key=R2026-003",            "R2026-003" },
        { "unit",          "student_count>100",        "K01" },
        { "unit",          "student_count=",           "K02" },
        { "unit",          "student_count<=90",        "K03" },
        { "training",      "hours>=8.5",               "T2026-001 T2026-002" },
        { "training",      "hours<16",                 "T2026-001" },
        /* lists: in a table, in JSON, of references, of groups */
        { "rectification", "measures.owner=张三",      "R2026-001" },
        { "rectification", "measures.owner=李四",      "R2026-001 R2026-002" },
        { "rectification", "measures.owner!=张三",     "R2025-001 R2026-002 R2026-003" },
        { "rectification", "整改措施.责任人~四",       "R2026-001 R2026-002" },
        { "rectification", "measures.due<2026-03",     "R2026-001" },
        { "rectification", "measures=",                "R2025-001 R2026-003" },
        { "rectification", "measures!=",               "R2026-001 R2026-002" },
        { "rectification", "evidence.file=b.txt",      "R2026-003" },
        { "rectification", "evidence.size>=40",        "R2026-003" },
        { "rectification", "evidence.size>40",         "" },
        { "rectification", "evidence=",                "R2025-001 R2026-001 R2026-002" },
        { "supervision",   "team.person=王明",         "S2026-001" },
        { "supervision",   "team.person=李强",         "S2026-001 S2026-002" },
        { "supervision",   "team.person!=王明",        "S2026-002" },
        { "supervision",   "team.person~明",           "S2026-001" },
        { "supervision",   "team.role=member",         "S2026-001" },
        { "supervision",   "joint_with=皇冠中学",      "S2026-001" },
        { "supervision",   "joint_with~实验",          "S2026-001" },
        { "supervision",   "plea.text~异议",           "S2026-001" },
        { "supervision",   "recheck.decision=uphold",  "S2026-001" },
        { "supervision",   "recheck.asked_on=2026-02", "S2026-001" },
        { "training",      "attended.hours=4.5",       "T2026-001" },
        { "training",      "attended.passed=是",       "T2026-001" },
        { "training",      "attended.passed=no",       "T2026-002" },
        { "training",      "attended.inspector=I2026-002", "T2026-001 T2026-002" },
        { "unit",          "alias=一小",               "K01" },
        { "inspector",     "expertise=数学",           "I2026-001" },
        { "inspector",     "expertise~数",             "I2026-001" },
        /* derived fields of other kinds */
        { "unit",          "committee_member=yes",     "K03" },
        { "unit",          "committee_member=no",      "K01 K02" },
        { "finding",       "rectification=R2026-001",  "F2026-001" },
        { "finding",       "rectification=",           "F2026-005" },
        { "finding",       "rectification_state=已下达", "F2026-001 F2026-003" },
        { "finding",       "repeated=yes",             "F2026-003" },
        /* words */
        { "rectification", "消防",                     "R2026-001" },
        { "rectification", "第一实验",                 "R2026-001 R2026-002" },
        { "rectification", "张三",                     "R2026-001" },
        { "rectification", "b.txt",                    "R2026-003" },
        { "rectification", "R2025",                    "R2025-001" },
        { "inspector",     "13800000000",              "" },
        { "inspector",     "小学",                     "I2026-001" },
        { "supervision",   "异议",                     "S2026-001" },
        { "unit",          "'; DROP TABLE unit; --",   "" },
    };
    /* clang-format on */

    office_fill(s);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        char *keys = office_keys(s, rows[i].kind, rows[i].filter, NULL);

        row_text(rows[i].filter ? rows[i].filter : "no filter", keys, rows[i].keys);
        free(keys);
    }
}

static void filters__all_hold(void **state)
{
    struct sample *s = *state;
    const char *filters[] = { "unit=K01", "state=issued", "消防", NULL };
    const struct dd_list_options options = { .kind = &dd_rectification_kind,
                                             .filters = filters,
                                             .limit = 5 };
    struct dd_record *record, *derived;
    struct dd_list *list;
    struct dd_error err;

    office_fill(s);
    must(dd_list_open(&list, s->store, &options, &err), &err);
    assert_int_equal(dd_list_next(list, s->arena, &record, &derived, &err), 1);
    assert_string_equal(record->key, "R2026-001");
    assert_int_equal(dd_list_next(list, s->arena, &record, &derived, &err), 0);
    dd_list_close(list);
}

static void filter__that_is_wrong_says_so(void **state)
{
    struct sample *s = *state;
    /* clang-format off */
    static const struct { const char *kind, *filter; enum dd_code code; const char *message, *hint; } rows[] = {
        { "rectification", "daysleft<3",     DD_E_USAGE,     "rectification has no field 'daysleft'", "days_left" },
        { "rectification", "整改时限=1",     DD_E_USAGE,     "no field '整改时限'", "deadline" },
        { "rectification", "=1",             DD_E_USAGE,     "no field ''", "" },
        { "unit",          "state=issued",   DD_E_USAGE,     "unit has no field 'state'", "" },
        { "rectification", "measures=张三",  DD_E_USAGE,     "measures has several fields", "measures.owner" },
        { "rectification", "measures.x=1",   DD_E_USAGE,     "no field 'measures.x'", "" },
        { "inspector",     "phone=138",      DD_E_USAGE,     "'phone' is personal data", "--reveal" },
        { "inspector",     "手机!=",         DD_E_USAGE,     "'手机' is personal data", "--reveal" },
        { "rectification", "overdue~x",      DD_E_USAGE,     "overdue cannot be compared with ~", "" },
        { "rectification", "overdue<yes",    DD_E_USAGE,     "overdue cannot be compared with <", "" },
        { "rectification", "days_left~3",    DD_E_USAGE,     "days_left cannot be compared with ~", "" },
        { "rectification", "unit>K01",       DD_E_USAGE,     "unit cannot be compared with >", "" },
        { "rectification", "deadline<",      DD_E_USAGE,     "no value stands behind <", "" },
        { "rectification", "overdue=maybe",  DD_E_TYPE,      "'maybe'", "" },
        { "rectification", "days_left<soon", DD_E_TYPE,      "'soon'", "" },
        { "rectification", "due_on<soon",    DD_E_DATE,      "soon", "" },
        { "rectification", "due_on<+5 wd",   DD_E_DATE,      "", "" },
        { "rectification", "due_on=2026-02-30", DD_E_DATE,   "2026-02-30", "" },
        { "rectification", "state=unknown",  DD_E_CHOICE,    "'unknown'", "issued" },
        { "finding",       "severity=bad",   DD_E_CHOICE,    "'bad'", "minor" },
        { "rectification", "unit=第九小学",  DD_E_REFERENCE, "there is no unit '第九小学'", "" },
        { "rectification", "unit=实验",      DD_E_AMBIGUOUS, "第一实验小学 (K01) or 第二实验小学 (K02)", "key" },
    };
    /* clang-format on */

    office_fill(s);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_list *list = NULL;
        struct dd_error err;

        row_number(rows[i].filter, office_list(s, rows[i].kind, rows[i].filter, NULL, &list, &err),
                   -1);
        row_text(rows[i].filter, dd_code_name(err.code), dd_code_name(rows[i].code));
        if (!strstr(err.message, rows[i].message) || !strstr(err.hint, rows[i].hint))
            print_error("%s / %s\n", err.message, err.hint);
        row_true(rows[i].filter,
                 strstr(err.message, rows[i].message) && strstr(err.hint, rows[i].hint));
        assert_null(list);
    }
}

static void working_days__need_a_calendar(void **state)
{
    struct sample *s = *state;
    const char *filters[] = { "due_on<+5wd", NULL };
    const struct dd_list_options options = { .kind = &dd_rectification_kind, .filters = filters };
    struct dd_list *list;
    struct dd_error err;

    must_fail(dd_list_open(&list, s->store, &options, &err), &err, DD_E_USAGE, "working days");
}

static void personal_data__is_for_who_reveals_it(void **state)
{
    struct sample *s = *state;
    const char *filters[] = { "phone=", NULL };
    struct dd_list_options options = { .kind = &dd_inspector_kind, .sort = "phone" };
    struct dd_list *list;
    struct dd_error err = { 0 };

    must_fail(dd_list_open(&list, s->store, &options, &err), &err, DD_E_USAGE, "personal data");
    options.filters = filters;
    options.reveal = true;
    must(dd_list_open(&list, s->store, &options, &err), &err);
    dd_list_close(list);
}

int filter_tests(void)
{
    static const struct CMUnitTest tests[] = {
        WITH_A_SAMPLE(filter__finds),
        WITH_A_SAMPLE(filters__all_hold),
        WITH_A_SAMPLE(filter__that_is_wrong_says_so),
        WITH_A_SAMPLE(working_days__need_a_calendar),
        WITH_A_SAMPLE(personal_data__is_for_who_reveals_it),
    };

    return cmocka_run_group_tests_name("filter", tests, NULL, NULL);
}
