/* 培训: registered; who heard how much is counted where it is asked (article 8). */
#include "domain/inspector/inspector.h"
#include "procedure/procedure.h"

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE, "create", DD_STAYS, NULL, NULL, "登记", "意见 第八条" },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_training_flow = { &dd_training_kind, moves, NULL };
