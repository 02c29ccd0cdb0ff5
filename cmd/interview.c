/* dudao-interview: 五 约谈、通报、问责、激励 (articles 16-18). */
#include "common/say.h"
#include "common/tool.h"

static const struct tool tool = {
    .name = "interview",
    .program = "dudao-interview",
    .label = N_("interviews with those in charge of a unit"),
    .kind = "interview",
};

int main(int argc, char **argv)
{
    return tool_main(argc, argv, &tool);
}
