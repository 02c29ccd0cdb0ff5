#include "test_record.h"

#include "record/number.h"
#include "record/record.h"

struct number_row {
    const char *text;
    unsigned scale;
    int64_t number;
};

/* What a reading must not touch when it fails. */
enum { UNTOUCHED = 4711 };

static void decimal__is_read(void **state)
{
    static const struct number_row rows[] = {
        { "0", 0, 0 },
        { "12", 0, 12 },
        { "-12", 0, -12 },
        { "08", 0, 8 },
        { "0012", 0, 12 },
        { "１２", 0, 12 },
        { "－１２．５", 1, -125 },
        { "  12　", 0, 12 },
        { "3.0", 0, 3 },
        { "12.5", 2, 1250 },
        { "12.50", 2, 1250 },
        { "12.500", 2, 1250 },
        { "12", 2, 1200 },
        { "-0.05", 2, -5 },
        { "0.0001", 4, 1 },
        { "9223372036854775807", 0, INT64_MAX },
        { "-9223372036854775808", 0, INT64_MIN },
        { "922337203685477.5807", 4, INT64_MAX },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err = { .code = DD_OK };
        int64_t number = UNTOUCHED;

        row_number(rows[i].text, dd_decimal_parse(rows[i].text, rows[i].scale, &number, &err), 0);
        row_number(rows[i].text, number, rows[i].number);
        row_number(rows[i].text, err.code, DD_OK);
    }
}

struct refused_row {
    const char *text;
    unsigned scale;
    enum dd_code code;
    const char *message, *hint;
};

static void decimal__is_refused(void **state)
{
    static const struct refused_row rows[] = {
        { "1,200", 0, DD_E_TYPE, "'1,200' is not a number", "write 1200" },
        { "1，200", 0, DD_E_TYPE, "'1，200' is not a number", "write 1200" },
        { "1,200,000.5", 1, DD_E_TYPE, "'1,200,000.5' is not a number", "write 1200000.5" },
        { "1 200", 0, DD_E_TYPE, "'1 200' is not a number", "write 1200" },
        { "1_000", 0, DD_E_TYPE, "'1_000' is not a number", "write 1000" },
        { "12,34", 0, DD_E_TYPE, "'12,34' is not a number", "digits alone, as 12" },
        { ",200", 0, DD_E_TYPE, "',200' is not a number", "digits alone, as 12" },
        { "0x10", 0, DD_E_TYPE, "'0x10' is not a number", "digits alone, as 12" },
        { "1e3", 0, DD_E_TYPE, "'1e3' is not a number", "digits alone, as 12" },
        { "1e3", 2, DD_E_TYPE, "'1e3' is not a number", "digits alone, as 12.5" },
        { "+5", 0, DD_E_TYPE, "'+5' is not a number", "digits alone, as 12" },
        { ".5", 1, DD_E_TYPE, "'.5' is not a number", "digits alone, as 12.5" },
        { "5.", 1, DD_E_TYPE, "'5.' is not a number", "digits alone, as 12.5" },
        { "1.2.3", 1, DD_E_TYPE, "'1.2.3' is not a number", "digits alone, as 12.5" },
        { "--5", 0, DD_E_TYPE, "'--5' is not a number", "digits alone, as 12" },
        { "-", 0, DD_E_TYPE, "'-' is not a number", "digits alone, as 12" },
        { "12人", 0, DD_E_TYPE, "'12人' is not a number", "digits alone, as 12" },
        { "十二", 0, DD_E_TYPE, "'十二' is not a number", "digits alone, as 12" },
        { "nan", 0, DD_E_TYPE, "'nan' is not a number", "digits alone, as 12" },
        { "12.5", 0, DD_E_VALUE, "'12.5' is not a whole number", "" },
        { "12.345", 2, DD_E_VALUE, "'12.345' has more decimal places than 2", "" },
        { "9223372036854775808", 0, DD_E_VALUE, "'9223372036854775808' is too large", "" },
        { "-9223372036854775809", 0, DD_E_VALUE, "'-9223372036854775809' is too large", "" },
        { "922337203685477.5808", 4, DD_E_VALUE, "'922337203685477.5808' is too large", "" },
        { "9223372036854775807", 1, DD_E_VALUE, "'9223372036854775807' is too large", "" },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err = { .code = DD_OK };
        int64_t number = UNTOUCHED;

        row_number(rows[i].text, dd_decimal_parse(rows[i].text, rows[i].scale, &number, &err), -1);
        row_number(rows[i].text, number, UNTOUCHED);
        row_number(rows[i].text, err.code, rows[i].code);
        row_text(rows[i].text, err.message, rows[i].message);
        row_text(rows[i].text, err.hint, rows[i].hint);
    }
}

static void decimal__of_many_digits_is_refused(void **state)
{
    char text[1000] = { 0 };
    struct dd_error err = { .code = DD_OK };
    int64_t number = UNTOUCHED;

    (void)state;
    for (size_t i = 0; i < sizeof text - 1; i++)
        text[i] = '1';
    assert_int_equal(dd_decimal_parse(text, 0, &number, &err), -1);
    assert_int_equal(number, UNTOUCHED);
    text[100] = '\0';
    assert_int_equal(dd_decimal_parse(text, 0, &number, &err), -1);
    assert_int_equal(err.code, DD_E_VALUE);
}

static void decimal__is_written_as_it_is_read(void **state)
{
    static const struct {
        int64_t number;
        unsigned scale;
        const char *text;
    } rows[] = {
        { 0, 0, "0" },
        { 0, 2, "0.00" },
        { 8, 0, "8" },
        { -5, 2, "-0.05" },
        { 1250, 2, "12.50" },
        { 1, 4, "0.0001" },
        { INT64_MAX, 0, "9223372036854775807" },
        { INT64_MIN, 0, "-9223372036854775808" },
        { INT64_MIN, 2, "-92233720368547758.08" },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text text = { 0 };
        struct dd_error err;
        int64_t back;

        dd_decimal_write(rows[i].number, rows[i].scale, &text);
        row_text(rows[i].text, dd_text_get(&text), rows[i].text);
        row_number(rows[i].text, dd_decimal_parse(text.at, rows[i].scale, &back, &err), 0);
        row_number(rows[i].text, back, rows[i].number);
        dd_text_free(&text);
    }
}

static void money__is_read_in_fen(void **state)
{
    static const struct number_row rows[] = {
        { "1234.5", 0, 123450 },
        { "1234.56元", 0, 123456 },
        { "1234 元", 0, 123400 },
        { "12.5万元", 0, 12500000 },
        { "12.5 万元", 0, 12500000 },
        { "0.000001万元", 0, 1 },
        { "１２．５元", 0, 1250 },
        { "-3", 0, -300 },
        { "0", 0, 0 },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err;
        int64_t fen = UNTOUCHED;

        row_number(rows[i].text, dd_money_parse(rows[i].text, &fen, &err), 0);
        row_number(rows[i].text, fen, rows[i].number);
    }
}

static void money__is_refused(void **state)
{
    static const char form[] = "yuan, as 1234.50 or 12.5万元";
    static const struct refused_row rows[] = {
        { "¥1200", 0, DD_E_TYPE, "'¥1200' is not a sum of money", "write 1200" },
        { "￥1,200.50", 0, DD_E_TYPE, "'￥1,200.50' is not a sum of money", "write 1200.50" },
        { "¥ 1200元", 0, DD_E_TYPE, "'¥ 1200元' is not a sum of money", "write 1200元" },
        { "1,200万元", 0, DD_E_TYPE, "'1,200万元' is not a sum of money", "write 1200万元" },
        { "12万", 0, DD_E_TYPE, "'12万' is not a sum of money", form },
        { "元", 0, DD_E_TYPE, "'元' is not a sum of money", form },
        { "万元", 0, DD_E_TYPE, "'万元' is not a sum of money", form },
        { "12元5角", 0, DD_E_TYPE, "'12元5角' is not a sum of money", form },
        { "12元元", 0, DD_E_TYPE, "'12元元' is not a sum of money", form },
        { "1.234", 0, DD_E_VALUE, "'1.234' has more decimal places than 2", "" },
        { "1.0000001万元", 0, DD_E_VALUE, "'1.0000001万元' has more decimal places than 6", "" },
        { "92233720368547758.08", 0, DD_E_VALUE, "'92233720368547758.08' is too large", "" },
        { "10000000000000万元", 0, DD_E_VALUE, "'10000000000000万元' is too large", "" },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err = { .code = DD_OK };
        int64_t fen = UNTOUCHED;

        row_number(rows[i].text, dd_money_parse(rows[i].text, &fen, &err), -1);
        row_number(rows[i].text, fen, UNTOUCHED);
        row_number(rows[i].text, err.code, rows[i].code);
        row_text(rows[i].text, err.message, rows[i].message);
        row_text(rows[i].text, err.hint, rows[i].hint);
    }
}

static void percent__is_read_in_basis_points(void **state)
{
    static const struct number_row rows[] = {
        { "30%", 0, 3000 },    { "30％", 0, 3000 },     { "30 %", 0, 3000 },
        { "12.34%", 0, 1234 }, { "0.5%", 0, 50 },       { "0%", 0, 0 },
        { "-2.5%", 0, -250 },  { "100.00%", 0, 10000 }, { "１２％", 0, 1200 },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err;
        int64_t points = UNTOUCHED;

        row_number(rows[i].text, dd_percent_parse(rows[i].text, &points, &err), 0);
        row_number(rows[i].text, points, rows[i].number);
    }
}

static void percent__is_refused(void **state)
{
    static const char form[] = "with its sign, as 30%";
    static const struct refused_row rows[] = {
        { "30", 0, DD_E_TYPE, "'30' is not a percentage", "write 30%" },
        { "12.50", 0, DD_E_TYPE, "'12.50' is not a percentage", "write 12.5%" },
        { "0.3", 0, DD_E_TYPE, "'0.3' is not a percentage", "write 30% / 0.3%" },
        { "1", 0, DD_E_TYPE, "'1' is not a percentage", "write 100% / 1%" },
        { "0", 0, DD_E_TYPE, "'0' is not a percentage", "write 0%" },
        { "1,200%", 0, DD_E_TYPE, "'1,200%' is not a percentage", "write 1200%" },
        { "30‰", 0, DD_E_TYPE, "'30‰' is not a percentage", form },
        { "%", 0, DD_E_TYPE, "'%' is not a percentage", form },
        { "30%%", 0, DD_E_TYPE, "'30%%' is not a percentage", form },
        { "三成", 0, DD_E_TYPE, "'三成' is not a percentage", form },
        { "12.345%", 0, DD_E_VALUE, "'12.345%' has more decimal places than 2", "" },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_error err = { .code = DD_OK };
        int64_t points = UNTOUCHED;

        row_number(rows[i].text, dd_percent_parse(rows[i].text, &points, &err), -1);
        row_number(rows[i].text, points, UNTOUCHED);
        row_number(rows[i].text, err.code, rows[i].code);
        row_text(rows[i].text, err.message, rows[i].message);
        row_text(rows[i].text, err.hint, rows[i].hint);
    }
}

static void percent__is_written_without_idle_zeros(void **state)
{
    static const struct {
        int64_t points;
        const char *text;
    } rows[] = {
        { 3000, "30" }, { 1250, "12.5" }, { 1234, "12.34" }, { 0, "0" },
        { 5, "0.05" },  { -250, "-2.5" }, { 10000, "100" },
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        struct dd_text text = { 0 };

        dd_text_put(&text, "0.00"); /* what stands before it stays */
        dd_percent_write(rows[i].points, &text);
        row_text(rows[i].text, dd_text_get(&text) + 4, rows[i].text);
        dd_text_free(&text);
    }
}

int number_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decimal__is_read),
        cmocka_unit_test(decimal__is_refused),
        cmocka_unit_test(decimal__of_many_digits_is_refused),
        cmocka_unit_test(decimal__is_written_as_it_is_read),
        cmocka_unit_test(money__is_read_in_fen),
        cmocka_unit_test(money__is_refused),
        cmocka_unit_test(percent__is_read_in_basis_points),
        cmocka_unit_test(percent__is_refused),
        cmocka_unit_test(percent__is_written_without_idle_zeros),
    };

    return cmocka_run_group_tests_name("number", tests, NULL, NULL);
}
