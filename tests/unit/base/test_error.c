#include "test_base.h"

#include <dudao/error.h>

#include "base/arena.h"
#include "base/text.h"

#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>

static void code__has_a_name_and_an_exit_status(void **state)
{
    (void)state;
    static const struct {
        enum dd_code code;
        const char *name;
        int exit;
    } rows[] = {
        { DD_OK, "ok", 0 },
        { DD_E_USAGE, "usage", 2 },
        { DD_E_SYNTAX, "syntax", 3 },
        { DD_E_ENCODING, "encoding", 3 },
        { DD_E_LIMIT, "limit", 3 },
        { DD_E_ANCHOR, "anchor", 3 },
        { DD_E_FILE, "file", 3 },
        { DD_E_KEY, "key", 3 },
        { DD_E_REPEATED, "repeated", 3 },
        { DD_E_MISSING, "missing", 3 },
        { DD_E_TYPE, "type", 3 },
        { DD_E_DATE, "date", 3 },
        { DD_E_CHOICE, "choice", 3 },
        { DD_E_ORDER, "order", 3 },
        { DD_E_VALUE, "value", 3 },
        { DD_E_REFERENCE, "reference", 3 },
        { DD_E_AMBIGUOUS, "ambiguous", 3 },
        { DD_E_CHANGED, "changed", 3 },
        { DD_E_ASSIGNED, "assigned", 3 },
        { DD_E_REFUSED, "refused", 4 },
        { DD_E_NOT_FOUND, "not-found", 5 },
        { DD_E_BUSY, "busy", 6 },
        { DD_E_STORE, "store", 7 },
        { DD_E_SYSTEM, "system", 7 },
        { DD_E_DELIVERY, "delivery", 8 },
        { DD_E_FOUND, "found", 1 },
    };

    assert_int_equal(LENGTH(rows), DD_CODES);
    for (size_t i = 0; i < LENGTH(rows); i++) {
        row_text(rows[i].name, dd_code_name(rows[i].code), rows[i].name);
        row_number(rows[i].name, dd_code_exit(rows[i].code), rows[i].exit);
    }
    assert_string_equal(dd_code_name((enum dd_code)999), "unknown");
    assert_int_equal(dd_code_exit((enum dd_code)999), 7);
}

static void exit_worse__follows_the_order_of_the_interface(void **state)
{
    (void)state;
    static const int order[] = { 127, 2, 7, 6, 3, 5, 4, 8, 1, 0 };

    for (size_t i = 0; i < LENGTH(order); i++) {
        for (size_t j = i; j < LENGTH(order); j++) {
            assert_int_equal(dd_exit_worse(order[i], order[j]), order[i]);
            assert_int_equal(dd_exit_worse(order[j], order[i]), order[i]);
        }
    }
}

static void fail__fills_the_error_and_forgets_the_former(void **state)
{
    (void)state;
    struct dd_error err = { .severity = DD_WARNING,
                            .at = { .file = "a.yaml", .line = 3 },
                            .field = "due",
                            .message = "old",
                            .hint = "old" };

    assert_int_equal(dd_fail(&err, DD_E_CHOICE, "'%s' is no choice", "教练"), -1);
    assert_int_equal(err.code, DD_E_CHOICE);
    assert_int_equal(err.severity, DD_ERROR);
    assert_null(err.at.file);
    assert_int_equal(err.at.line, 0);
    assert_string_equal(err.field, "");
    assert_string_equal(err.message, "'教练' is no choice");
    assert_string_equal(err.hint, "");
}

static void fail__may_quote_the_former_message(void **state)
{
    (void)state;
    struct dd_error err;

    dd_fail(&err, DD_E_SYSTEM, "disk full");
    dd_hint(&err, "make room");
    dd_fail(&err, DD_E_STORE, "%s, then %s (%s)", err.message, err.message, err.hint);
    assert_string_equal(err.message, "disk full, then disk full (make room)");
}

static void hint__replaces_an_earlier_one(void **state)
{
    (void)state;
    struct dd_error err;

    dd_fail(&err, DD_E_DATE, "wrong");
    assert_int_equal(dd_hint(&err, "first"), -1);
    assert_int_equal(dd_hint(&err, "%d", 2), -1);
    assert_string_equal(err.hint, "2");
    assert_string_equal(err.message, "wrong");
}

static void fail__cuts_at_a_character(void **state)
{
    (void)state;
    char text[2 * DD_MESSAGE_SIZE + 1] = "";

    for (size_t i = 0; i < 300; i++)
        strcat(text, "督");
    for (int shift = 0; shift < 3; shift++) {
        struct dd_error err;
        size_t bad;
        char row[32];
        snprintf(row, sizeof row, "shifted by %d", shift);
        dd_fail(&err, DD_E_VALUE, "%.*s%s", shift, "abc", text);
        dd_hint(&err, "%.*s%s", shift, "abc", text);
        /* 511 bytes hold 170 characters and 1, 0 or 2 bytes more. */
        row_number(row, (int64_t)strlen(err.message), shift == 2 ? 509 : 510 + shift);
        row_text(row, err.hint, err.message);
        row_true(row, dd_utf8_valid(err.message, strlen(err.message), &bad));
        errno = ENOENT;
        dd_fail_errno(&err, "%.*s%s", shift, "abc", text);
        row_true(row, dd_utf8_valid(err.message, strlen(err.message), &bad));
    }
}

static void fail_errno__appends_the_words_of_errno(void **state)
{
    (void)state;
    struct dd_error err;

    errno = ENOENT;
    assert_int_equal(dd_fail_errno(&err, "cannot open '%s'", "x"), -1);
    assert_int_equal(err.code, DD_E_SYSTEM);
    assert_string_equal(err.message, "cannot open 'x': no such file or directory");
}

/* What nobody foresaw is named, so that it can be looked up. */
static void fail_errno__names_what_it_has_no_words_for(void **state)
{
    (void)state;
    struct dd_error err;

    errno = ENOTCONN;
    dd_fail_errno(&err, "cannot send");
    assert_string_equal(err.message, "cannot send: ENOTCONN");
    errno = 9999;
    dd_fail_errno(&err, "cannot send");
    assert_string_equal(err.message, "cannot send: ?");
}

static void fail__allocates_nothing(void **state)
{
    (void)state;
    struct dd_error err;

    dd_fail(&err, DD_E_VALUE, "%s", "warm");
    struct mallinfo2 before = mallinfo2();
    dd_fail(&err, DD_E_VALUE, "%s %d %zu", "整改", -7, (size_t)7);
    dd_hint(&err, "%s", "回头看");
    struct mallinfo2 after = mallinfo2();
    assert_int_equal(after.uordblks, before.uordblks);
}

static void add(struct dd_problems *problems, enum dd_severity severity, enum dd_code code, int nth)
{
    struct dd_error err;

    dd_fail(&err, code, "%d", nth);
    err.severity = severity;
    dd_problems_add(problems, &err);
}

static void problems__keep_the_first_hundred_and_count_all(void **state)
{
    (void)state;
    struct dd_problems problems = { 0 };
    char text[16];

    for (int i = 0; i < 250; i++)
        add(&problems, DD_ERROR, DD_E_KEY, i);
    assert_int_equal(problems.count, 100);
    assert_int_equal(problems.errors, 250);
    for (int i = 0; i < 100; i++) {
        snprintf(text, sizeof text, "%d", i);
        row_text(text, problems.list[i].error.message, text);
        assert_null(problems.list[i].excerpt);
    }
    dd_problems_clear(&problems);
    assert_null(problems.list);
    assert_int_equal(problems.count + problems.errors + problems.warnings, 0);
}

static void problems__count_by_severity(void **state)
{
    (void)state;
    struct dd_problems problems = { 0 };

    add(&problems, DD_NOTE, DD_E_VALUE, 0);
    add(&problems, DD_WARNING, DD_E_VALUE, 1);
    add(&problems, DD_WARNING, DD_E_VALUE, 2);
    assert_int_equal(dd_problems_exit(&problems), 0);
    add(&problems, DD_ERROR, DD_E_REFUSED, 3);
    assert_int_equal(problems.count, 4);
    assert_int_equal(problems.errors, 1);
    assert_int_equal(problems.warnings, 2);
    assert_int_equal(dd_problems_exit(&problems), 4);
    dd_problems_clear(&problems);
    assert_int_equal(dd_problems_exit(&problems), 0);
}

static void problems__never_hide_what_decides_the_exit_status(void **state)
{
    (void)state;
    struct dd_problems problems = { 0 };

    for (int i = 0; i < 99; i++)
        add(&problems, DD_WARNING, DD_E_VALUE, i);
    add(&problems, DD_ERROR, DD_E_REFUSED, 99);
    problems.list[98].excerpt = dd_strdup("the line it stands on");
    add(&problems, DD_WARNING, DD_E_VALUE, 100);
    assert_string_equal(problems.list[98].error.message, "98");
    /* The last warning makes room for an error, and the order stays. */
    add(&problems, DD_ERROR, DD_E_MISSING, 101);
    assert_int_equal(dd_problems_exit(&problems), 3);
    assert_int_equal(problems.count, 100);
    assert_string_equal(problems.list[97].error.message, "97");
    assert_string_equal(problems.list[98].error.message, "99");
    assert_string_equal(problems.list[99].error.message, "101");
    add(&problems, DD_ERROR, DD_E_MISSING, 102);
    assert_string_equal(problems.list[96].error.message, "96");
    assert_string_equal(problems.list[97].error.message, "99");
    assert_string_equal(problems.list[98].error.message, "101");
    assert_string_equal(problems.list[99].error.message, "102");
    assert_int_equal(problems.errors, 3);
    assert_int_equal(problems.warnings, 100);
    dd_problems_clear(&problems);
}

static void problems__join_with_their_counts_and_excerpts(void **state)
{
    (void)state;
    struct dd_problems problems = { 0 }, more = { 0 };

    for (int i = 0; i < 99; i++)
        add(&problems, DD_WARNING, DD_E_VALUE, i);
    for (int i = 0; i < 150; i++)
        add(&more, DD_ERROR, DD_E_MISSING, 1000 + i);
    more.list[0].excerpt = dd_strdup("the line it stands on");
    more.list[99].excerpt = dd_strdup("another line");
    dd_problems_join(&problems, &more);
    assert_null(more.list);
    assert_int_equal(more.count + more.errors + more.warnings, 0);
    assert_int_equal(problems.errors, 150);
    assert_int_equal(problems.warnings, 99);
    assert_int_equal(problems.count, 100);
    assert_string_equal(problems.list[0].error.message, "1000");
    assert_string_equal(problems.list[0].excerpt, "the line it stands on");
    assert_string_equal(problems.list[99].error.message, "1099");
    assert_string_equal(problems.list[99].excerpt, "another line");
    dd_problems_join(&problems, &more);
    assert_int_equal(problems.errors, 150);
    dd_problems_clear(&problems);
}

int error_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(code__has_a_name_and_an_exit_status),
        cmocka_unit_test(exit_worse__follows_the_order_of_the_interface),
        cmocka_unit_test(fail__fills_the_error_and_forgets_the_former),
        cmocka_unit_test(fail__may_quote_the_former_message),
        cmocka_unit_test(hint__replaces_an_earlier_one),
        cmocka_unit_test(fail__cuts_at_a_character),
        cmocka_unit_test(fail_errno__appends_the_words_of_errno),
        cmocka_unit_test(fail_errno__names_what_it_has_no_words_for),
        cmocka_unit_test(fail__allocates_nothing),
        cmocka_unit_test(problems__keep_the_first_hundred_and_count_all),
        cmocka_unit_test(problems__count_by_severity),
        cmocka_unit_test(problems__never_hide_what_decides_the_exit_status),
        cmocka_unit_test(problems__join_with_their_counts_and_excerpts),
    };
    return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
