/* dudao-supervise: 四 督导 (articles 9-14). */
#include "common/say.h"
#include "common/tool.h"

static const struct tool tool = {
    .name = "supervise",
    .program = "dudao-supervise",
    .label = N_("supervisions and what they find"),
    .kind = "supervision",
};

int main(int argc, char **argv)
{
    return tool_main(argc, argv, &tool);
}
