/* Kinds without a workflow of their own. */
#include "domain/inspector/inspector.h"
#include "procedure/procedure.h"

#define PLAIN(name, guard, effect, article)                                                        \
    static const struct dd_move name[] = {                                                         \
        { DD_NOWHERE, "create", DD_STAYS, guard, effect, "登记", article }, { 0 }                  \
    }

PLAIN(training_moves, NULL, NULL, "意见 第八条");

/* clang-format off */
const struct dd_flow dd_training_flow  = { &dd_training_kind, training_moves, NULL };
/* clang-format on */
