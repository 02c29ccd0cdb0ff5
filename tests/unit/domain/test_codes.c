/* Codes of the state, with the published vectors. */
#include "test_domain.h"

#include "domain/codes.h"

struct code {
    const char *code;
    enum dd_code_fault fault;
    char expected; /* of a credit code whose check character is wrong */
};

static void credit_code__shows_a_slip_of_the_pen(void **state)
{
    /* clang-format off */
    static const struct code rows[] = {
        { "11370000004502323D", DD_CODE_SOUND, 0 },
        { "91512081MA62K0260E", DD_CODE_SOUND, 0 },
        { "91350100M000100Y43", DD_CODE_SOUND, 0 },
        { "91350100M000100Y4Z", DD_CODE_CHECK, '3' },       /* published with a Z that no code has */
        { "91350211M0000XUF46", DD_CODE_CHECK, 'R' },       /* in use, and yet against the rule */
        { "11370000004502332D", DD_CODE_CHECK, 'B' },       /* 23 as 32 */
        { "11370000004502323", DD_CODE_LENGTH, 0 },
        { "11370000004502323DD", DD_CODE_LENGTH, 0 },
        { "", DD_CODE_LENGTH, 0 },
        { "1137000000450232ID", DD_CODE_CHARACTER, 0 },
        { "1137000000450232OD", DD_CODE_CHARACTER, 0 },
        { "Z1370000004502323D", DD_CODE_CHARACTER, 0 },
        { "11370000004502323d", DD_CODE_CHARACTER, 0 },
        { "1137 000004502323D", DD_CODE_CHARACTER, 0 },
        { "１1370000004502323D", DD_CODE_CHARACTER, 0 },
    };
    /* clang-format on */
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        char expected = 0;
        const enum dd_code_fault fault = dd_credit_code_judge(rows[i].code, &expected);

        field_true(rows[i].code, NULL, fault == rows[i].fault, "the fault expected");
        field_true(rows[i].code, NULL, expected == rows[i].expected, "the character expected");
    }
}

static void school_code__has_ten_digits_and_a_category(void **state)
{
    /* clang-format off */
    static const struct code rows[] = {
        { "1137000001", DD_CODE_SOUND, 0 }, { "2137000001", DD_CODE_SOUND, 0 },
        { "3137000001", DD_CODE_SOUND, 0 }, { "3637000001", DD_CODE_SOUND, 0 },
        { "5137000001", DD_CODE_SOUND, 0 }, { "9337000001", DD_CODE_SOUND, 0 },
        { "1237000001", DD_CODE_CATEGORY, 0 }, { "0037000001", DD_CODE_CATEGORY, 0 },
        { "9937000001", DD_CODE_CATEGORY, 0 },
        { "213700001", DD_CODE_LENGTH, 0 }, { "21370000011", DD_CODE_LENGTH, 0 },
        { "", DD_CODE_LENGTH, 0 },
        { "213700000A", DD_CODE_CHARACTER, 0 }, { "21-7000001", DD_CODE_CHARACTER, 0 },
        { "２137000001", DD_CODE_CHARACTER, 0 },
    };
    /* clang-format on */
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++)
        field_true(rows[i].code, NULL, dd_school_code_judge(rows[i].code) == rows[i].fault,
                   "the fault expected");
    assert_int_equal(dd_school_code_category("2137000001"), 21);
    assert_int_equal(dd_school_code_category("2"), 0);
    assert_int_equal(dd_school_code_category(""), 0);
}

static void identity_number__shows_a_slip_of_the_pen(void **state)
{
    /* clang-format off */
    static const struct code rows[] = {
        { "11010519491231002X", DD_CODE_SOUND, 'f' },  /* of the standard itself */
        { "11010519491231002x", DD_CODE_SOUND, 'f' },
        { "34052419800101001X", DD_CODE_SOUND, 'm' },
        { "370101190102039973", DD_CODE_SOUND, 'm' },
        { "110105194912310021", DD_CODE_CHECK, 0 },
        { "11010519491231020X", DD_CODE_CHECK, 0 },    /* 02 as 20 */
        { "110105194902300027", DD_CODE_DATE, 0 },
        { "110105189912310020", DD_CODE_DATE, 0 },
        { "110105194913010020", DD_CODE_DATE, 0 },
        { "110105491231002", DD_CODE_LENGTH, 0 },      /* as they were until 1999 */
        { "11010519491231002", DD_CODE_LENGTH, 0 },
        { "11010519491231002XX", DD_CODE_CHARACTER, 0 },
        { "1101051949123100210", DD_CODE_LENGTH, 0 },
        { "X1010519491231002X", DD_CODE_CHARACTER, 0 },
        { "11010519491231002Y", DD_CODE_CHARACTER, 0 },
        { "", DD_CODE_LENGTH, 0 },
        { "X", DD_CODE_LENGTH, 0 },
    };
    /* clang-format on */
    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_identity identity = { DD_NO_DAY, false };
        const enum dd_code_fault fault = dd_identity_judge(rows[i].code, &identity);

        field_true(rows[i].code, NULL, fault == rows[i].fault, "the fault expected");
        field_true(rows[i].code, NULL, identity.male == (rows[i].expected == 'm'), "the sex");
        field_true(rows[i].code, NULL, (identity.born != DD_NO_DAY) == (fault == DD_CODE_SOUND),
                   "a day of birth when it is sound");
    }
}

int codes_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(credit_code__shows_a_slip_of_the_pen),
        cmocka_unit_test(school_code__has_ten_digits_and_a_category),
        cmocka_unit_test(identity_number__shows_a_slip_of_the_pen),
    };

    return cmocka_run_group_tests_name("codes", tests, NULL, NULL);
}
