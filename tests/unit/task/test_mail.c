/* A letter as an Internet message. */
#include "task/mail.h"
#include "test_task.h"

#include <stdlib.h>
#include <string.h>

static void mail__takes_one_address_that_ends_no_header(void **state)
{
    static const struct {
        const char *address;
        bool sound;
    } rows[] = {
        { "qian@example.org", true },
        { "a.b-c+d@x", true },
        { "", false },
        { "qian", false },
        { "@example.org", false },
        { "qian@", false },
        { "a@b@c", false },
        { "a@b, c@d", false },
        { "a@b\r\nBcc: c@d", false },
        { "<a@b>", false },
        { "钱络@example.org", false },
        { "-oQ/tmp@x", false },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        if (dd_mail_address(rows[i].address) != rows[i].sound)
            print_error("row: %s\n", rows[i].address);
        assert_int_equal(dd_mail_address(rows[i].address), rows[i].sound);
    }
}

static char *compose(const char *subject, const char *body)
{
    const struct dd_mail mail = {
        .from = "office@example.org",
        .from_name = "督导办",
        .to = "qian@example.org",
        .to_name = "钱络",
        .id = "RM2026-001.371072.0@example.org",
        .subject = subject,
        .body = body,
        .day = day("2026-03-02"),
    };
    struct dd_text text = { 0 };

    dd_mail_write(&mail, &text);
    return text.at;
}

static void mail__has_its_headers(void **state)
{
    char *text = compose("催", "请办。");

    (void)state;
    has(text, "From: =?UTF-8?B?552j5a+85Yqe?=\r\n <office@example.org>\r\n");
    has(text, "\r\nTo: =?UTF-8?B?6ZKx57uc?=\r\n <qian@example.org>\r\n");
    has(text, "\r\nSubject: =?UTF-8?B?5YKs?=\r\n");
    has(text, "\r\nDate: Mon, 02 Mar 2026 00:00:00 +0800\r\n");
    has(text, "\r\nMessage-ID: <RM2026-001.371072.0@example.org>\r\n");
    has(text, "\r\nAuto-Submitted: auto-generated\r\n");
    /* `请办。` and CR LF */
    has(text, "\r\n\r\n6K+35Yqe44CCDQo=\r\n");
    free(text);
}

/* RFC 2047: a line with an encoded word has at most 76 characters, and no word ends within a character. */
static void mail__cuts_a_long_subject_between_characters(void **state)
{
    struct dd_text subject = { 0 };
    char *text, *line;

    (void)state;
    for (unsigned i = 0; i < 60; i++)
        dd_text_put(&subject, i % 7 ? "督" : "a");
    text = compose(dd_text_get(&subject), "x");
    line = strstr(text, "Subject: ");
    assert_non_null(line);
    for (; *line && strncmp(line, "Date:", 5) != 0; line = strchr(line, '\n') + 1) {
        const char *word = strstr(line, "?B?") + 3;
        assert_true(strchr(line, '\r') - line <= 76);
        /* whole groups of four figures, at most one `=` short of three bytes each */
        assert_int_equal((strstr(word, "?=") - word) % 4, 0);
    }
    free(text);
    dd_text_free(&subject);
}

static void mail__lines_of_its_body_have_76_characters(void **state)
{
    struct dd_text body = { 0 };
    char *text, *line;

    (void)state;
    for (unsigned i = 0; i < 200; i++)
        dd_text_put(&body, i % 40 ? "督" : "\n");
    text = compose("x", dd_text_get(&body));
    line = strstr(text, "\r\n\r\n") + 4;
    for (; *line; line = strchr(line, '\n') + 1)
        assert_true(strchr(line, '\r') - line <= 76);
    free(text);
    dd_text_free(&body);
}

int mail_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mail__takes_one_address_that_ends_no_header),
        cmocka_unit_test(mail__has_its_headers),
        cmocka_unit_test(mail__cuts_a_long_subject_between_characters),
        cmocka_unit_test(mail__lines_of_its_body_have_76_characters),
    };

    return cmocka_run_group_tests_name("mail", tests, NULL, NULL);
}
