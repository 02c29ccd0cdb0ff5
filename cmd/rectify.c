/* dudao-rectify: 五 整改、催办、回头看 (articles 15-16). */
#include "common/run.h"
#include "common/say.h"
#include "common/tool.h"

/* clang-format off */
static const struct option_row remind_options[] = {
    { "deliver",   0, NULL,          N_("send what is queued") },
    { "transport", 0, N_("COMMAND"), N_("what takes a mail, else sendmail -t -oi") },
    { "sender",    0, N_("ADDRESS"), N_("whose mails they are; without it they wait") },
    { 0 },
};

static const struct verb verbs[] = {
    { "remind", "催办", NULL, 0, 0, STORE_OWN, run_remind, remind_options, N_("queue the reminders that are due: the cron job"), .check = check_remind },
    { 0 },
};
/* clang-format on */

static const struct tool tool = {
    .name = "rectify",
    .program = "dudao-rectify",
    .label = N_("rectifications, reminders, look-backs"),
    .kind = "rectification",
    .verbs = verbs,
};

int main(int argc, char **argv)
{
    return tool_main(argc, argv, &tool);
}
