/* Good documents cut and damaged in every place: whatever is read of them, nothing breaks. */
#include "test_input.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *load(const char *path, size_t *length)
{
    const int fd = open(path, O_RDONLY);
    struct stat about;
    char *text;

    assert_true(fd >= 0);
    assert_int_equal(fstat(fd, &about), 0);
    *length = (size_t)about.st_size;
    text = malloc(*length + 1);
    assert_int_equal(read(fd, text, *length), *length);
    close(fd);
    return text;
}

/* Every problem is one a person can act on. */
static void check_problems(const char *row, const struct heard *heard)
{
    row_true(row, heard->end == 0);
    for (size_t i = 0; i < heard->problems.count; i++) {
        const struct dd_error *err = &heard->problems.list[i].error;
        const char *excerpt = heard->problems.list[i].excerpt;

        row_true(row, err->at.line > 0 && err->at.column > 0 && err->at.span > 0);
        row_true(row, err->message[0] != '\0' && excerpt != NULL);
        row_true(row, dd_utf8_valid(excerpt, strlen(excerpt), NULL));
        row_true(row, err->code != DD_E_SYSTEM && err->code != DD_OK);
        /* All libyaml can say of these is in the table. */
        row_true(err->message, strncmp(err->message, "this is not YAML", 16) != 0);
    }
}

static void hear_mangled(const char *text, size_t length, const char *row)
{
    /* A copy of its own size, so that a byte read behind its end is found. */
    char *exact = malloc(length ? length : 1);
    struct heard heard;

    memcpy(exact, text, length);
    hear_text(&heard, exact, length);
    check_problems(row, &heard);
    heard_clear(&heard);
    free(exact);
}

static const char *const files[] = {
    TEST_DATA "/yaml/good.yaml",
    TEST_DATA "/yaml/good.json",
    TEST_DATA "/yaml/pairs.json",
    TEST_DATA "/yaml/gb18030.yaml",
};

static void mangled__every_beginning_can_be_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        size_t length;
        char *text = load(files[i], &length);

        for (size_t cut = 0; cut <= length; cut++)
            hear_mangled(text, cut, files[i]);
        free(text);
    }
}

static void mangled__every_byte_can_be_another(void **state)
{
    (void)state;
    static const char others[] = { '\0', '\t', '\n', '"', '\'', ':', '{', ']', '&', '\\', '\x80' };
    size_t length;
    char *text = load(TEST_DATA "/yaml/good.yaml", &length);

    for (size_t at = 0; at < length; at++) {
        const char right = text[at];

        text[at] = others[at % sizeof others];
        hear_mangled(text, length, "another byte");
        text[at] = (char)(right ^ (1 << at % 8));
        hear_mangled(text, length, "another bit");
        text[at] = right;
    }
    free(text);
}

static void mangled__every_byte_can_be_missing(void **state)
{
    (void)state;
    size_t length;
    char *text = load(TEST_DATA "/yaml/good.yaml", &length);
    char *less = malloc(length);

    for (size_t at = 0; at < length; at++) {
        memcpy(less, text, at);
        memcpy(less + at, text + at + 1, length - at - 1);
        hear_mangled(less, length - 1, "a byte less");
    }
    free(less);
    free(text);
}

int mangled_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mangled__every_beginning_can_be_read),
        cmocka_unit_test(mangled__every_byte_can_be_another),
        cmocka_unit_test(mangled__every_byte_can_be_missing),
    };

    return cmocka_run_group_tests_name("mangled", tests, NULL, NULL);
}
