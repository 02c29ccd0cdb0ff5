/* Codes that the state gives to bodies and schools, and how each shows a slip of the pen. */
#ifndef DOMAIN_CODES_H
#define DOMAIN_CODES_H

enum dd_code_fault {
    DD_CODE_SOUND,
    DD_CODE_LENGTH,
    DD_CODE_CHARACTER, /* one that no such code has */
    DD_CODE_CHECK,     /* credit codes: the last character does not follow from the others */
    DD_CODE_CATEGORY   /* school codes: the first two digits stand for nothing */
};

enum { DD_CREDIT_CODE_LENGTH = 18, DD_SCHOOL_CODE_LENGTH = 10 };

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

#endif
