/* 挂牌督导: what a responsible inspector saw at a school (articles 6 and 10). */
#include "domain/supervise/supervise.h"
#include "procedure/procedure.h"

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, NULL, NULL, "登记督导记录", "意见 第十条" },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_visit_flow = { &dd_visit_kind, moves, NULL };
