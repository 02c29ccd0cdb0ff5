/* What one record of each kind can say about itself, with good and with bad ones. */
#include "test_domain.h"

#include "base/arena.h"
#include "record/check.h"

#include <stdio.h>
#include <string.h>

enum { WORDS = 10 };

/*
 * A record as `field=value` words, and what its check has to find: nothing, or one problem. `+field`
 * begins a new item of a list of groups; `field.inner` is a row of the group or of its last item.
 */
struct sample {
    const char *kind;
    const char *words[WORDS];
    enum dd_code code; /* DD_OK: nothing is found */
    enum dd_severity severity;
    const char *field;
};

/* ---- making a record of words ---- */

static void put_item(struct dd_record *record, unsigned row, const char *text)
{
    const struct dd_field *field = &record->kind->fields[row];

    if (field->type == DD_CHOICE)
        dd_add_choice(record, row, dd_choice_find(field->choices, text));
    else if (field->type == DD_REF)
        dd_add_ref(record, row, 0, text);
    else
        dd_add_text(record, row, text);
}

static void put_text(struct dd_record *record, unsigned row, const char *text)
{
    const struct dd_field *field = &record->kind->fields[row];
    struct dd_error err;

    if (field->list)
        put_item(record, row, text);
    else if (dd_value_parse(field, text, record->arena, &record->values[row], &err) != 0)
        fail_msg("%s.%s: %s", record->kind->name, field->key, err.message);
}

static struct dd_record *inner_record(struct dd_record *record, unsigned row, bool begins)
{
    struct dd_value *value = &record->values[row];

    if (!record->kind->fields[row].list)
        return value->presence == DD_GIVEN ? value->group : dd_set_group(record, row);
    if (begins)
        return dd_add_item(record, row);
    return value->items->at[value->items->count - 1].group;
}

static void put_word(struct dd_record *record, const char *word)
{
    const bool begins = word[0] == '+';
    const char *name = word + begins;
    const size_t length = strcspn(name, ".=");
    char key[64];
    int row;

    assert_in_range(length, 1, sizeof key - 1);
    memcpy(key, name, length);
    key[length] = '\0';
    row = dd_field_find(record->kind, key);
    field_true(record->kind->name, key, row >= 0, "a row");
    if (name[length] == '.')
        put_word(inner_record(record, (unsigned)row, begins), name + length + 1);
    else
        put_text(record, (unsigned)row, name + length + 1);
}

/* ---- the samples ---- */

#define CLEAN .code = DD_OK
#define WRONG(c, f) .code = (c), .severity = DD_ERROR, .field = (f)
#define ODD(c, f) .code = (c), .severity = DD_WARNING, .field = (f)

/* clang-format off */
static const struct sample units[] = {
    { "unit", { "code=no2-middle", "name=第二中学", "type=junior", "school_code=3137000002",
                "credit_code=11370000004502323D", "opened_on=2001-09-01", "phone=0631-5550102",
                "email=no2@example.com" }, CLEAN },
    { "unit", { "code=第二中学" }, CLEAN },
    { "unit", { "code=A.1_b" }, CLEAN },
    { "unit", { "code=no2 middle" }, WRONG(DD_E_VALUE, "code") },
    { "unit", { "code=a=b" }, WRONG(DD_E_VALUE, "code") },
    { "unit", { "code=-n" }, WRONG(DD_E_VALUE, "code") },
    { "unit", { "code=R2026-012" }, WRONG(DD_E_VALUE, "code") },
    { "unit", { "code=ZZ2026-012" }, WRONG(DD_E_VALUE, "code") },
    { "unit", { "credit_code=11370000004502323E" }, ODD(DD_E_VALUE, "credit_code") },
    { "unit", { "credit_code=1137000000450232" }, WRONG(DD_E_VALUE, "credit_code") },
    { "unit", { "credit_code=11370000004502323d" }, WRONG(DD_E_VALUE, "credit_code") },
    { "unit", { "school_code=313700000" }, WRONG(DD_E_VALUE, "school_code") },
    { "unit", { "school_code=31370000O2" }, WRONG(DD_E_VALUE, "school_code") },
    { "unit", { "school_code=9937000002" }, ODD(DD_E_VALUE, "school_code") },
    { "unit", { "school_code=9937000002", "type=primary" }, ODD(DD_E_VALUE, "school_code") },
    { "unit", { "school_code=2137000002", "type=junior" }, ODD(DD_E_VALUE, "school_code") },
    { "unit", { "school_code=2137000002", "type=primary" }, CLEAN },
    { "unit", { "school_code=2137000002", "type=teaching-point" }, CLEAN },
    { "unit", { "school_code=3437000002", "type=complete" }, CLEAN },
    { "unit", { "school_code=3637000002", "type=vocational" }, CLEAN },
    { "unit", { "school_code=3237000002", "type=vocational" }, CLEAN },
    { "unit", { "school_code=2137000002", "type=vocational" }, ODD(DD_E_VALUE, "school_code") },
    { "unit", { "school_code=9337000002", "type=training" }, CLEAN },
    { "unit", { "school_code=2137000002", "type=other" }, CLEAN },
    { "unit", { "school_code=2137000002" }, CLEAN },
    { "unit", { "opened_on=2020-09-01", "closed_on=2020-08-31" }, WRONG(DD_E_ORDER, "closed_on") },
    { "unit", { "opened_on=2020-09-01", "closed_on=2020-09-01" }, CLEAN },
    { "unit", { "closed_on=2020-08-31" }, CLEAN },
    { "unit", { "student_count=0" }, CLEAN },
    { "unit", { "student_count=-1" }, WRONG(DD_E_VALUE, "student_count") },
};

static const struct sample contacts[] = {
    { "unit", { "phone=(0631)5550102 ext 3" }, CLEAN },
    { "unit", { "phone=0631-5550102、5550103" }, CLEAN },
    { "unit", { "phone=0631-5550102转8001" }, CLEAN },
    { "unit", { "phone=12345" }, CLEAN },
    { "unit", { "phone=+86 13800000000" }, CLEAN },
    { "unit", { "phone=office" }, ODD(DD_E_VALUE, "phone") },
    { "unit", { "phone=12" }, ODD(DD_E_VALUE, "phone") },
    { "unit", { "phone=同上" }, ODD(DD_E_VALUE, "phone") },
    { "leader", { "mobile=13800000000" }, CLEAN },
    { "leader", { "mobile=1380000000" }, ODD(DD_E_VALUE, "mobile") },
    { "leader", { "mobile=138000000000" }, ODD(DD_E_VALUE, "mobile") },
    { "leader", { "phone=x" }, ODD(DD_E_VALUE, "phone") },
    { "leader", { "email=a@example.com" }, CLEAN },
    { "leader", { "email=a.b+c@mail.example.com" }, CLEAN },
    { "leader", { "email=a@example" }, ODD(DD_E_VALUE, "email") },
    { "leader", { "email=example.com" }, ODD(DD_E_VALUE, "email") },
    { "leader", { "email=@example.com" }, ODD(DD_E_VALUE, "email") },
    { "leader", { "email=a@.com" }, ODD(DD_E_VALUE, "email") },
    { "leader", { "email=a@example." }, ODD(DD_E_VALUE, "email") },
    { "leader", { "email=a@b@example.com" }, ODD(DD_E_VALUE, "email") },
    { "leader", { "email=a@example.com, b@example.com" }, ODD(DD_E_VALUE, "email") },
    { "leader", { "email=张三@example.com" }, ODD(DD_E_VALUE, "email") },
    { "staff", { "email=a" }, ODD(DD_E_VALUE, "email") },
    { "inspector", { "email=a" }, ODD(DD_E_VALUE, "email") },
    { "inspector", { "phone=a" }, ODD(DD_E_VALUE, "phone") },
    { "inspector", { "public_phone=a" }, ODD(DD_E_VALUE, "public_phone") },
};

static const struct sample orders[] = {
    { "leader", { "from=2026-01-01", "until=2025-12-31" }, WRONG(DD_E_ORDER, "until") },
    { "leader", { "from=2026-01-01", "until=2026-01-01" }, CLEAN },
    { "seat", { "from=2026-01-01", "until=2025-12-31" }, WRONG(DD_E_ORDER, "until") },
    { "seat", { "term=第一届", "role=主任", "from=2026-01-01", "until=2028-12-31" }, CLEAN },
    { "staff", { "from=2026-01-01", "until=2025-12-31" }, WRONG(DD_E_ORDER, "until") },
    { "staff", { "duties=督政", "duties=school", "from=2026-01-01" }, CLEAN },
    { "filing", { "kind=plan", "year=2026", "to=superior", "due=2026-03-31" }, CLEAN },
    { "filing", { "year=26" }, WRONG(DD_E_VALUE, "year") },
    { "appointment", { "notice_from=2026-03-10", "notice_until=2026-03-09" },
      WRONG(DD_E_ORDER, "notice_until") },
    { "appointment", { "from=2026-04-01", "until=2026-03-31" }, WRONG(DD_E_ORDER, "until") },
    { "appointment", { "role=part-time", "by=office", "notice_from=2026-03-10",
                       "notice_until=2026-03-18", "from=2026-03-01", "until=2029-02-28" }, CLEAN },
    { "relation", { "from=2026-04-01", "until=2026-03-31" }, WRONG(DD_E_ORDER, "until") },
    { "relation", { "ground=family-studies", "from=2026-04-01" }, CLEAN },
    { "training", { "from=2026-04-01", "until=2026-03-31" }, WRONG(DD_E_ORDER, "until") },
    { "supervision", { "from=2026-04-01", "until=2026-03-31" }, WRONG(DD_E_ORDER, "until") },
    { "supervision", { "from=2026-04-01", "deliberated_on=2026-03-31" },
      WRONG(DD_E_ORDER, "deliberated_on") },
    { "supervision", { "recheck.asked_on=2026-05-02", "recheck.decided_on=2026-05-01" },
      WRONG(DD_E_ORDER, "recheck.decided_on") },
    { "supervision", { "appeal.asked_on=2026-05-02", "appeal.decided_on=2026-05-01" },
      WRONG(DD_E_ORDER, "appeal.decided_on") },
    { "finding", { "+consulted.unit=no2", "consulted.asked_on=2026-05-02",
                   "consulted.answered_on=2026-05-01" },
      WRONG(DD_E_ORDER, "consulted[1].answered_on") },
    { "paper", { "issued_on=2026-05-02", "delivered_on=2026-05-01" },
      WRONG(DD_E_ORDER, "delivered_on") },
    { "paper", { "kind=整改通知书", "issued_on=2026-05-02", "delivered_on=2026-05-02" }, CLEAN },
};

static const struct sample people[] = {
    { "inspector", { "name=王明", "born=1980-05", "in_service=yes", "source=校长（园长）",
                     "public_phone=0631-5550101", "certificate_from=2026-01-01",
                     "certificate_until=2028-12-31" }, CLEAN },
    { "inspector", { "born=1980年5月" }, CLEAN },
    { "inspector", { "born=1980-05-17" }, CLEAN },
    { "inspector", { "born=1980" }, WRONG(DD_E_DATE, "born") },
    { "inspector", { "born=1980-13" }, WRONG(DD_E_DATE, "born") },
    { "inspector", { "born=1980.5" }, WRONG(DD_E_DATE, "born") },
    { "inspector", { "born=五月" }, WRONG(DD_E_DATE, "born") },
    { "inspector", { "in_service=yes", "retired_on=2024-06-30" }, ODD(DD_E_VALUE, "retired_on") },
    { "inspector", { "in_service=no", "retired_on=2024-06-30" }, CLEAN },
    { "inspector", { "certificate_from=2026-01-01", "certificate_until=2025-12-31" },
      WRONG(DD_E_ORDER, "certificate_until") },
    { "inspector", { "years_in_education=71" }, WRONG(DD_E_VALUE, "years_in_education") },
    { "training", { "hours=12.5", "+attended.inspector=I2026-001", "attended.hours=12.5",
                    "+attended.inspector=I2026-002", "attended.passed=yes" }, CLEAN },
    { "training", { "hours=12.5", "+attended.inspector=I2026-001", "attended.hours=12.6" },
      WRONG(DD_E_VALUE, "hours") },
    { "training", { "+attended.inspector=王明", "+attended.inspector=李华",
                    "+attended.inspector= 王明" }, WRONG(DD_E_REPEATED, "attended") },
    { "training", { "hours=-1" }, WRONG(DD_E_VALUE, "hours") },
};

static const struct sample supervisions[] = {
    { "supervision", { "title=春季开学督导", "from=2026-03-02", "until=2026-03-04",
                       "deliberated_on=2026-03-04", "self_evaluation=yes", "self_due=2026-02-20",
                       "+team.person=I2026-001", "team.role=leader", "+team.name=赵老师",
                       "+team.person=I2026-002" }, CLEAN },
    { "supervision", { "self_due=2026-02-20" }, ODD(DD_E_VALUE, "self_due") },
    { "supervision", { "self_evaluation=no", "self_due=2026-02-20" }, ODD(DD_E_VALUE, "self_due") },
    { "supervision", { "+team.person=I2026-001", "+team.person=I2026-001" },
      WRONG(DD_E_REPEATED, "team") },
    { "supervision", { "+team.name=赵老师", "+team.name=赵老师" }, CLEAN },
    { "supervision", { "+team.role=expert" }, WRONG(DD_E_MISSING, "team[1]") },
    { "supervision", { "+opinions.on=2026-03-02", "opinions.group=家长", "opinions.form=座谈会",
                       "opinions.people=12", "opinions.text=作业偏多" }, CLEAN },
    { "supervision", { "+opinions.on=2026-03-02", "opinions.group=家长", "opinions.form=座谈会" },
      WRONG(DD_E_MISSING, "opinions[1].text") },
    { "finding", { "category=safety", "severity=serious", "text=消防通道堵塞" }, CLEAN },
    { "finding", { "handling=spot", "corrected_on=2026-03-02" }, CLEAN },
    { "finding", { "handling=notice", "corrected_on=2026-03-02" }, ODD(DD_E_VALUE, "corrected_on") },
    { "finding", { "corrected_on=2026-03-02" }, ODD(DD_E_VALUE, "corrected_on") },
    { "finding", { "handling=spot" }, CLEAN },
};

static const struct sample results[] = {
    { "rectification", { "deadline=2026-04-30", "+measures.text=清理", "measures.owner=后勤处",
                         "measures.due=2026-04-30" }, CLEAN },
    { "rectification", { "deadline=2026-04-30", "+measures.text=清理", "measures.owner=后勤处",
                         "measures.due=2026-05-01" }, ODD(DD_E_ORDER, "due") },
    { "rectification", { "+measures.text=清理", "measures.owner=后勤处",
                         "measures.due=2026-05-01" }, CLEAN },
    { "rectification", { "+measures.text=清理" }, WRONG(DD_E_MISSING, "measures[1].owner") },
    { "extension", { "until=2026-05-30", "reason=等待验收" }, CLEAN },
    { "look_back", { "due=2026-07-29", "chosen=tracking", "result=巩固" }, CLEAN },
    { "interview", { "ground=整改不力", "ground=safety", "evidence=R2026-001",
                     "scheduled_on=2026-05-11", "+persons.leader=L2026-001", "+persons.name=钱校长",
                     "persons.post=校长", "+commitments.text=月底前完成",
                     "commitments.due=2026-05-31" }, CLEAN },
    { "interview", { "scheduled_on=2026-05-11", "+commitments.text=已完成",
                     "commitments.due=2026-05-10" }, WRONG(DD_E_ORDER, "due") },
    { "interview", { "+commitments.text=已完成", "commitments.due=2026-05-10" }, CLEAN },
    { "interview", { "+commitments.text=尽快" }, WRONG(DD_E_MISSING, "commitments[1].due") },
    { "interview", { "+persons.leader=L2026-001", "+persons.leader=L2026-001" },
      WRONG(DD_E_REPEATED, "persons") },
    { "interview", { "+persons.post=校长" }, WRONG(DD_E_MISSING, "persons[1]") },
};
/* clang-format on */

/* ---- asking them ---- */

static void say_sample(const struct sample *sample, const struct dd_problems *problems)
{
    print_error("%s:", sample->kind);
    for (unsigned i = 0; i < WORDS && sample->words[i]; i++)
        print_error(" %s", sample->words[i]);
    print_error("\n");
    for (size_t i = 0; i < problems->count; i++)
        print_error("  found: %s %s: %s\n", problems->list[i].error.field,
                    dd_code_name(problems->list[i].error.code), problems->list[i].error.message);
}

static bool is_as_expected(const struct sample *sample, const struct dd_problems *problems)
{
    const struct dd_error *err;

    if (sample->code == DD_OK)
        return problems->count == 0;
    if (problems->count != 1)
        return false;
    err = &problems->list[0].error;
    return err->code == sample->code && err->severity == sample->severity &&
           strcmp(err->field, sample->field) == 0 && err->message[0] != '\0';
}

/* Checked as for --update: what is absent is not asked, only what stands is looked at. */
static void ask_sample(const struct sample *sample)
{
    const struct dd_kind *kind = dd_kind_find(sample->kind);
    struct dd_problems problems = { 0 };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record;
    bool right;

    assert_non_null(kind);
    record = dd_record_new(kind, arena);
    for (unsigned i = 0; i < WORDS && sample->words[i]; i++)
        put_word(record, sample->words[i]);
    dd_record_check(record, false, &problems);
    right = is_as_expected(sample, &problems);
    if (!right)
        say_sample(sample, &problems);
    dd_problems_clear(&problems);
    dd_arena_free(arena);
    assert_true(right);
}

static void ask_all(const struct sample *samples, size_t count)
{
    for (size_t i = 0; i < count; i++)
        ask_sample(&samples[i]);
}

static void unit__codes_and_dates_are_checked(void **state)
{
    (void)state;
    ask_all(units, LENGTH(units));
}

static void contact__is_doubted_when_implausible(void **state)
{
    (void)state;
    ask_all(contacts, LENGTH(contacts));
}

static void dates__end_after_they_begin(void **state)
{
    (void)state;
    ask_all(orders, LENGTH(orders));
}

static void inspector__and_training_are_checked(void **state)
{
    (void)state;
    ask_all(people, LENGTH(people));
}

static void supervision__and_finding_are_checked(void **state)
{
    (void)state;
    ask_all(supervisions, LENGTH(supervisions));
}

static void result__is_checked(void **state)
{
    (void)state;
    ask_all(results, LENGTH(results));
}

/* References that are resolved are compared by what they name, whatever they were called. */
static void distinct__compares_what_references_name(void **state)
{
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = dd_record_new(dd_kind_find("supervision"), arena);
    const unsigned team = (unsigned)dd_field_find(dd_kind_find("supervision"), "team");
    struct dd_problems problems = { 0 };

    (void)state;
    dd_set_ref(dd_add_item(record, team), 0, 7, "I2026-001");
    dd_set_ref(dd_add_item(record, team), 0, 8, "王明");
    dd_record_check(record, false, &problems);
    assert_int_equal(problems.errors, 0);
    dd_set_ref(dd_add_item(record, team), 0, 7, NULL);
    dd_record_check(record, false, &problems);
    assert_int_equal(problems.errors, 1);
    assert_string_equal(problems.list[0].error.message, "names the same record twice");
    dd_problems_clear(&problems);
    dd_arena_free(arena);
}

/* The check of a kind also sees items in which something required is missing. */
static void check__takes_a_faulty_item(void **state)
{
    static const char *const words[] = { "hours=8", "+attended.hours=9", "+attended.passed=yes" };
    struct dd_arena *arena = dd_arena_new();
    struct dd_record *record = dd_record_new(dd_kind_find("training"), arena);
    struct dd_problems problems = { 0 };

    (void)state;
    for (size_t i = 0; i < LENGTH(words); i++)
        put_word(record, words[i]);
    dd_record_check(record, false, &problems);
    assert_int_equal(problems.count, 3);
    assert_string_equal(problems.list[0].error.field, "attended[1].inspector");
    assert_string_equal(problems.list[1].error.field, "attended[2].inspector");
    assert_string_equal(problems.list[2].error.message,
                        "person 1 is credited with more hours than the training had");
    dd_problems_clear(&problems);
    dd_arena_free(arena);
}

/* A guard is run on a blank record too; so is a check. */
static void check__takes_a_blank_record(void **state)
{
    const struct dd_kind *const *kinds = dd_kinds();

    (void)state;
    for (unsigned i = 0; kinds[i]; i++) {
        struct dd_arena *arena = dd_arena_new();
        struct dd_problems problems = { 0 };

        dd_record_check(dd_record_new(kinds[i], arena), false, &problems);
        field_true(kinds[i]->name, NULL, problems.count == 0, "nothing is wrong with nothing");
        dd_problems_clear(&problems);
        dd_arena_free(arena);
    }
}

int checks_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unit__codes_and_dates_are_checked),
        cmocka_unit_test(contact__is_doubted_when_implausible),
        cmocka_unit_test(dates__end_after_they_begin),
        cmocka_unit_test(inspector__and_training_are_checked),
        cmocka_unit_test(supervision__and_finding_are_checked),
        cmocka_unit_test(result__is_checked),
        cmocka_unit_test(distinct__compares_what_references_name),
        cmocka_unit_test(check__takes_a_blank_record),
        cmocka_unit_test(check__takes_a_faulty_item),
    };

    return cmocka_run_group_tests_name("checks", tests, NULL, NULL);
}
