/* dudao-inspector: 三 督学队伍 (articles 6-8). */
#include "common/say.h"
#include "common/tool.h"

static const struct tool tool = {
    .name = "inspector",
    .program = "dudao-inspector",
    .label = N_("inspectors, their appointments and training"),
    .kind = "inspector",
};

int main(int argc, char **argv)
{
    return tool_main(argc, argv, &tool);
}
