#include "domain/codes.h"

#include <string.h>

enum { CREDIT_MODULUS = 31, CREDIT_FACTOR = 3 };

/*
 * The characters of GB 32100 in the order of their values; I, O, Z, S and V are left out, they look
 * like digits.
 */
static const char credit_alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/*
 * A check character may be wrong in any way and still be one; Z closes an example of the standard
 * itself.
 */
static const char credit_capitals[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/* 中小学、中等职业、高等教育、特殊教育 and other bodies, as the ministry numbers them. */
static const unsigned char school_categories[] = { 11, 21, 22, 31, 32, 33, 34, 35,
                                                   36, 37, 41, 42, 51, 91, 92, 93 };

enum dd_code_fault dd_credit_code_judge(const char *code, char *expected)
{
    unsigned sum = 0, weight = 1;
    char right;

    if (strspn(code, credit_capitals) != strlen(code))
        return DD_CODE_CHARACTER;
    if (strlen(code) != DD_CREDIT_CODE_LENGTH)
        return DD_CODE_LENGTH;
    if (strspn(code, credit_alphabet) < DD_CREDIT_CODE_LENGTH - 1)
        return DD_CODE_CHARACTER;
    for (unsigned i = 0; i + 1 < DD_CREDIT_CODE_LENGTH; i++) {
        sum += (unsigned)(strchr(credit_alphabet, code[i]) - credit_alphabet) * weight;
        weight = weight * CREDIT_FACTOR % CREDIT_MODULUS;
    }
    right = credit_alphabet[(CREDIT_MODULUS - sum % CREDIT_MODULUS) % CREDIT_MODULUS];
    if (code[DD_CREDIT_CODE_LENGTH - 1] == right)
        return DD_CODE_SOUND;
    *expected = right;
    return DD_CODE_CHECK;
}

static unsigned digit(char c)
{
    return (unsigned)(c - '0');
}

unsigned dd_school_code_category(const char *code)
{
    if (strspn(code, "0123456789") < 2)
        return 0;
    return 10 * digit(code[0]) + digit(code[1]);
}

enum dd_code_fault dd_school_code_judge(const char *code)
{
    unsigned category;

    if (strspn(code, "0123456789") != strlen(code))
        return DD_CODE_CHARACTER;
    if (strlen(code) != DD_SCHOOL_CODE_LENGTH)
        return DD_CODE_LENGTH;
    category = dd_school_code_category(code);
    if (memchr(school_categories, (int)category, sizeof school_categories) == NULL)
        return DD_CODE_CATEGORY;
    return DD_CODE_SOUND;
}

/* ISO 7064 MOD 11-2: two to the power of the places that follow; a sound number has the rest 1. */
static bool identity_checks(const char *number)
{
    unsigned rest = 0;

    for (unsigned i = 0; i < DD_IDENTITY_LENGTH; i++) {
        const bool ten = number[i] == 'X' || number[i] == 'x';
        rest = (2 * rest + (ten ? 10 : digit(number[i]))) % 11;
    }
    return rest == 1;
}

/* Digits from `from` on, as a number. */
static int digits(const char *number, unsigned from, unsigned count)
{
    int value = 0;

    for (unsigned i = from; i < from + count; i++)
        value = 10 * value + (int)digit(number[i]);
    return value;
}

enum dd_code_fault dd_identity_judge(const char *number, struct dd_identity *out)
{
    enum { YEAR = 6, MONTH = 10, DAY = 12, SEX = 16 };
    const size_t length = strlen(number), sound = strspn(number, "0123456789");
    const bool ten = sound + 1 == length && (number[sound] == 'X' || number[sound] == 'x');
    dd_day born;

    if (sound != length && !ten)
        return DD_CODE_CHARACTER;
    if (length != DD_IDENTITY_LENGTH)
        return DD_CODE_LENGTH;
    born = dd_day_make(digits(number, YEAR, 4), digits(number, MONTH, 2), digits(number, DAY, 2));
    if (born == DD_NO_DAY)
        return DD_CODE_DATE;
    if (!identity_checks(number))
        return DD_CODE_CHECK;
    *out = (struct dd_identity){ born, digit(number[SEX]) % 2 == 1 };
    return DD_CODE_SOUND;
}
