/* dudao-inspector: 三 督学队伍 (articles 6-8). */
#include "common/run.h"
#include "common/say.h"
#include "common/tool.h"

/* clang-format off */
static const struct verb verbs[] = {
    { "board", "公示牌", N_("[SCHOOL…]"), 0, ANY_NUMBER, STORE_READ, run_board, NULL, N_("who stands on the boards of the schools") },
    { 0 },
};
/* clang-format on */

static const struct tool tool = {
    .name = "inspector",
    .program = "dudao-inspector",
    .label = N_("inspectors, their appointments and training"),
    .kind = "inspector",
    .verbs = verbs,
};

int main(int argc, char **argv)
{
    return tool_main(argc, argv, &tool);
}
