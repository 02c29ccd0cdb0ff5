/* schema/codes/papers.yaml against the kinds of papers. */
#include "test_domain.h"

#include "base/text.h"
#include "domain/report/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 64, SIZE = 96 };

struct word {
    char kind[SIZE], label[SIZE], word[SIZE];
};

/* What follows `name: ` on the line, without spaces at its end. */
static void take(const char *line, const char *name, char out[SIZE])
{
    const char *at = strstr(line, name);
    size_t length;

    assert_non_null(at);
    at += strlen(name);
    length = strcspn(at, ",}\n");
    while (length > 0 && at[length - 1] == ' ')
        length--;
    assert_in_range(length, 1, SIZE - 1);
    memcpy(out, at, length);
    out[length] = '\0';
}

static unsigned read_words(struct word words[MOST])
{
    char *text = source_text("schema/codes/papers.yaml");
    unsigned count = 0;

    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
        if (strncmp(line, "  - {", 5) != 0)
            continue;
        assert_in_range(count, 0, MOST - 1);
        take(line, "kind: ", words[count].kind);
        take(line, "label: ", words[count].label);
        take(line, "word: ", words[count].word);
        count++;
    }
    free(text);
    return count;
}

static void number_word__is_one_character_of_one_paper(void **state)
{
    struct word words[MOST];
    const unsigned count = read_words(words);

    (void)state;
    assert_in_range(count, 20, MOST);
    for (unsigned i = 0; i < count; i++) {
        const unsigned kind = dd_choice_find(dd_paper_kinds, words[i].kind);

        field_true(words[i].kind, NULL, kind > 0, "a kind of papers");
        assert_string_equal(dd_paper_kinds[kind].key, words[i].kind);
        assert_string_equal(dd_paper_kinds[kind].label, words[i].label);
        field_true(words[i].kind, words[i].word,
                   dd_utf8_count(words[i].word, strlen(words[i].word)) == 1 &&
                       (unsigned char)words[i].word[0] >= 0xe4,
                   "one Chinese character");
        for (unsigned other = 0; other < i; other++) {
            field_true(words[i].kind, words[other].kind,
                       strcmp(words[i].word, words[other].word) != 0, "words differ");
            field_true(words[i].kind, NULL, strcmp(words[i].kind, words[other].kind) != 0,
                       "one word a paper");
        }
    }
}

static void number_word__of_rectification_notices_is_zheng(void **state)
{
    struct word words[MOST];
    const unsigned count = read_words(words);
    bool found = false;

    (void)state;
    for (unsigned i = 0; i < count; i++)
        if (strcmp(words[i].kind, "rectification-notice") == 0)
            found = strcmp(words[i].word, "整") == 0;
    assert_true(found);
}

static void paper_kinds__are_all_there(void **state)
{
    unsigned count = 0;

    (void)state;
    while (dd_paper_kinds[count + 1].key)
        count++;
    assert_int_equal(count, PAPER_DELIVERY_RECEIPT);
    assert_int_equal(count, 33);
    assert_int_equal(dd_choice_find(dd_paper_kinds, "整改通知书"), PAPER_RECTIFICATION_NOTICE);
    assert_int_equal(dd_choice_find(dd_paper_kinds, "整改“回头看”通知"), PAPER_LOOK_BACK_NOTICE);
}

int papers_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(number_word__is_one_character_of_one_paper),
        cmocka_unit_test(number_word__of_rectification_notices_is_zheng),
        cmocka_unit_test(paper_kinds__are_all_there),
    };

    return cmocka_run_group_tests_name("papers", tests, NULL, NULL);
}
