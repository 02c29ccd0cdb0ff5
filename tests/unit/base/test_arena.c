#include "test_base.h"

#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

static void arena_alloc__is_zeroed_and_aligned(void **state)
{
    (void)state;
    struct dd_arena *arena = dd_arena_new();

    /* Twice over the same memory: what the first round left must not show in the second. */
    for (int round = 0; round < 2; round++) {
        for (size_t size = 0; size < 300; size++) {
            unsigned char *at = dd_arena_alloc(arena, size);
            assert_int_equal((uintptr_t)at % 16, 0);
            for (size_t i = 0; i < size; i++)
                assert_int_equal(at[i], 0);
            memset(at, 0xA5, size);
            assert_string_equal(dd_arena_copy(arena, "x", 1), "x");
        }
        dd_arena_reset(arena);
    }
    dd_arena_free(arena);
}

static void arena_pieces__keep_their_bytes(void **state)
{
    (void)state;
    enum { PIECES = 2000 };
    static unsigned char *pieces[PIECES];
    struct dd_arena *arena = dd_arena_new();

    /* 2000 pieces of up to 2 KiB: several blocks, whose ends they must not run over. */
    for (size_t i = 0; i < PIECES; i++) {
        pieces[i] = dd_arena_alloc(arena, i + 1);
        memset(pieces[i], (int)(i % 251), i + 1);
    }
    for (size_t i = 0; i < PIECES; i++) {
        for (size_t j = 0; j <= i; j++)
            assert_int_equal(pieces[i][j], i % 251);
    }
    dd_arena_free(arena);
}

static void arena__takes_a_piece_larger_than_any_block(void **state)
{
    (void)state;
    size_t size = 4 * 1024 * 1024;
    struct dd_arena *arena = dd_arena_new();

    char *large = dd_arena_alloc(arena, size);
    large[0] = large[size - 1] = 'x';
    assert_string_equal(dd_arena_string(arena, "behind"), "behind");
    assert_true(dd_arena_used(arena) >= size);
    dd_arena_free(arena);
}

static void arena_reset__keeps_the_first_block(void **state)
{
    (void)state;
    struct dd_arena *arena = dd_arena_new();

    void *first = dd_arena_alloc(arena, 8);
    dd_arena_alloc(arena, 100000);
    dd_arena_reset(arena);
    assert_int_equal(dd_arena_used(arena), 0);
    assert_ptr_equal(dd_arena_alloc(arena, 8), first);
    dd_arena_free(arena);
}

static void arena_used__counts_what_was_handed_out(void **state)
{
    (void)state;
    struct dd_arena *arena = dd_arena_new();

    assert_int_equal(dd_arena_used(arena), 0);
    dd_arena_alloc(arena, 10);
    dd_arena_string(arena, "1234");
    assert_int_equal(dd_arena_used(arena), 15);
    dd_arena_free(arena);
}

static void arena_free__takes_null(void **state)
{
    (void)state;
    dd_arena_free(NULL);
}

static void arena_texts__are_copies_with_an_end(void **state)
{
    (void)state;
    char word[] = "整改通知书";
    struct dd_arena *arena = dd_arena_new();

    char *part = dd_arena_copy(arena, word, 6), *whole = dd_arena_string(arena, word);
    char *none = dd_arena_copy(arena, NULL, 0);
    char *number = dd_arena_format(arena, "%s〔%d〕%d号", "威经教督整", 2026, 12);
    word[0] = 'x';
    assert_string_equal(part, "整改");
    assert_string_equal(whole, "整改通知书");
    assert_string_equal(none, "");
    assert_string_equal(number, "威经教督整〔2026〕12号");
    dd_arena_free(arena);
}

static void alloc__gives_memory_for_every_size(void **state)
{
    (void)state;
    char *none = dd_alloc(0), *some = dd_alloc(100);
    static const char zeroes[100];

    assert_non_null(none);
    assert_memory_equal(some, zeroes, sizeof zeroes);
    memset(some, 'x', 100);
    some = dd_realloc(some, 1000);
    assert_int_equal(some[99], 'x');
    some = dd_realloc(some, 0);
    assert_non_null(some);
    char *copy = dd_strdup("督学");
    assert_string_equal(copy, "督学");
    free(copy);
    free(some);
    free(none);
}

int arena_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_alloc__is_zeroed_and_aligned),
        cmocka_unit_test(arena_pieces__keep_their_bytes),
        cmocka_unit_test(arena__takes_a_piece_larger_than_any_block),
        cmocka_unit_test(arena_reset__keeps_the_first_block),
        cmocka_unit_test(arena_used__counts_what_was_handed_out),
        cmocka_unit_test(arena_free__takes_null),
        cmocka_unit_test(arena_texts__are_copies_with_an_end),
        cmocka_unit_test(alloc__gives_memory_for_every_size),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
