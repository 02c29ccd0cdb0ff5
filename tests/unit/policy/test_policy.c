#include "test_policy.h"

#include <locale.h>

int main(void)
{
    if (!setlocale(LC_ALL, "C.UTF-8"))
        return 1;
    return calendar_tests() + number_tests() > 0;
}
