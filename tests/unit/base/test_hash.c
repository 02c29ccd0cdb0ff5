#include "test_base.h"

#include "base/hash.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char EMPTY[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
static const char ABC[] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
static const char MILLION[] = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

static void finish(struct dd_hash *hash, char out[DD_HASH_SIZE])
{
    uint8_t bytes[DD_HASH_BYTES];

    dd_hash_end(hash, bytes);
    dd_hash_hex(bytes, out);
}

static void hash__gives_the_published_values(void **state)
{
    (void)state;
    char hex[DD_HASH_SIZE];
    struct dd_hash hash;

    dd_hash_text(NULL, 0, hex);
    assert_string_equal(hex, EMPTY);
    dd_hash_text("abc", 3, hex);
    assert_string_equal(hex, ABC);
    dd_hash_start(&hash);
    for (int i = 0; i < 1000; i++) {
        char thousand[1000];
        memset(thousand, 'a', sizeof thousand);
        dd_hash_add(&hash, thousand, sizeof thousand);
    }
    finish(&hash, hex);
    assert_string_equal(hex, MILLION);
}

static void hash_column__cannot_be_read_as_another(void **state)
{
    (void)state;
    char columns[DD_HASH_SIZE], text[DD_HASH_SIZE];
    struct dd_hash hash;

    dd_hash_start(&hash);
    dd_hash_column(&hash, "整改", 6);
    dd_hash_column(&hash, NULL, 0);
    dd_hash_column(&hash, "", 0);
    dd_hash_column(&hash, "0123456789ab", 12);
    finish(&hash, columns);
    dd_hash_text("6:整改-0:12:0123456789ab", 8 + 1 + 2 + 15, text);
    assert_string_equal(columns, text);
}

static int file_of(size_t size)
{
    char path[] = "/tmp/dudao-test-XXXXXX";
    int fd = mkstemp(path);

    assert_true(fd >= 0);
    unlink(path);
    for (size_t i = 0; i < size; i++)
        assert_int_equal(write(fd, "a", 1), 1);
    return fd;
}

static void hash_fd__reads_from_here_to_the_end(void **state)
{
    (void)state;
    char hex[DD_HASH_SIZE], expected[DD_HASH_SIZE], *text = malloc(100000);
    struct dd_error err;
    int64_t size = -1;
    int fd = file_of(100000);

    memset(text, 'a', 100000);
    dd_hash_text(text, 100000, expected);
    lseek(fd, 0, SEEK_SET);
    assert_int_equal(dd_hash_fd(fd, hex, &size, &err), 0);
    assert_string_equal(hex, expected);
    assert_int_equal(size, 100000);

    dd_hash_text(text, 7, expected);
    lseek(fd, -7, SEEK_END);
    assert_int_equal(dd_hash_fd(fd, hex, &size, &err), 0);
    assert_string_equal(hex, expected);
    assert_int_equal(size, 7);

    assert_int_equal(dd_hash_fd(fd, hex, &size, &err), 0);
    assert_string_equal(hex, EMPTY);
    assert_int_equal(size, 0);
    close(fd);
    free(text);
}

static void hash_fd__says_why_it_cannot_read(void **state)
{
    (void)state;
    char hex[DD_HASH_SIZE] = "untouched";
    struct dd_error err;
    int64_t size = -1;
    int fd = open("/", O_RDONLY | O_DIRECTORY);

    assert_int_equal(dd_hash_fd(fd, hex, &size, &err), -1);
    assert_int_equal(err.code, DD_E_FILE);
    close(fd);
    assert_int_equal(dd_hash_fd(-1, hex, &size, &err), -1);
    assert_int_equal(err.code, DD_E_SYSTEM);
    assert_non_null(strstr(err.message, "the file is not open"));
    assert_string_equal(hex, "untouched");
    assert_int_equal(size, -1);
}

int hash_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hash__gives_the_published_values),
        cmocka_unit_test(hash_column__cannot_be_read_as_another),
        cmocka_unit_test(hash_fd__reads_from_here_to_the_end),
        cmocka_unit_test(hash_fd__says_why_it_cannot_read),
    };
    return cmocka_run_group_tests_name("hash", tests, NULL, NULL);
}
