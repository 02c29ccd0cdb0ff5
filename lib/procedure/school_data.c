/* 学校数据: the facts of a school, a year and a stage each (articles 9 and 10). */
#include "domain/supervise/supervise.h"
#include "procedure/procedure.h"

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, NULL, NULL, "登记学校数据", "意见 第十条" },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_school_data_flow = { &dd_school_data_kind, moves, NULL };
