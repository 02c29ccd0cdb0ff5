/* dudao-office: 二 管理体制 (articles 3-5, 19-20). */
#include "common/say.h"
#include "common/tool.h"

static const struct tool tool = {
    .name = "office",
    .program = "dudao-office",
    .label = N_("the committee, its units, people and filings"),
    .kind = "unit",
};

int main(int argc, char **argv)
{
    return tool_main(argc, argv, &tool);
}
