/* Codes that the state gives to bodies, schools and people, and how each shows a slip of the pen. */
#ifndef DOMAIN_CODES_H
#define DOMAIN_CODES_H

#include <dudao/date.h>

enum dd_code_fault {
    DD_CODE_SOUND,
    DD_CODE_LENGTH,
    DD_CODE_CHARACTER, /* one that no such code has */
    DD_CODE_CHECK,     /* credit codes: the last character does not follow from the others */
    DD_CODE_CATEGORY,  /* school codes: the first two digits stand for nothing */
    DD_CODE_DATE       /* identity numbers: no day of birth */
};

enum { DD_CREDIT_CODE_LENGTH = 18, DD_SCHOOL_CODE_LENGTH = 10, DD_IDENTITY_LENGTH = 18 };

/*
 * 统一社会信用代码 (GB 32100-2015). `*expected` is the last character that would be right; it is
 * set when the fault is DD_CODE_CHECK. Some codes in use break the rule of the check character, so
 * that one is for a warning.
 */
enum dd_code_fault dd_credit_code_judge(const char *code, char *expected);

/*
 * 学校（机构）标识码: two digits of category, two of the province, six of the school; without a
 * check digit.
 */
enum dd_code_fault dd_school_code_judge(const char *code);

/*
 * The category of a school code, 21 for a primary school; 0 when it does not begin with two digits.
 */
unsigned dd_school_code_category(const char *code);

/*
 * 公民身份号码 (GB 11643-1999): six digits of the region, the day of birth, three of which the last is odd for men, and a
 * check character, x for ten in either case. What it says is set when it is sound.
 */
struct dd_identity {
    dd_day born;
    bool male;
};
enum dd_code_fault dd_identity_judge(const char *number, struct dd_identity *out);

#endif
