/*
 * `inspector board`: the boards at the gates, a row for everybody who stands on one; who does not, and why, is a note. It
 * is a listing and no check, so it ends with 0 even so: `inspector check` tells with 1 where a board is wanting.
 */
#include "common/message.h"
#include "common/results.h"
#include "common/run.h"
#include "common/say.h"

#include <dudao/task.h>
#include <string.h>

enum { SCHOOL, SCHOOL_NAME, ZONE, INSPECTOR, NAME, PHONE, PHOTO, PICTURED, ITEMS };

/* clang-format off */
static const struct dd_field board_fields[] = {
    [SCHOOL]      = { "school",       "学校代码", DD_TEXT },
    [SCHOOL_NAME] = { "school_name",  "学校",     DD_TEXT },
    [ZONE]        = { "zone",         "责任区",   DD_TEXT },
    [INSPECTOR]   = { "inspector",    "督学编号", DD_TEXT },
    [NAME]        = { "name",         "责任督学", DD_TEXT },
    [PHONE]       = { "public_phone", "公开电话", DD_TEXT },
    [PHOTO]       = { "photo",        "照片",     DD_TEXT },
    [PICTURED]    = { "pictured",     "有照片",   DD_YESNO },
    [ITEMS]       = { "items",        "督导事项", DD_TEXT, .list = true },
    { 0 },
};
static const struct dd_kind board_kind = {
    .name = "board", .label = "公示牌", .columns = "school_name name public_phone pictured items", .fields = board_fields,
};

static const struct {
    unsigned lacks;
    const char *why;
} reasons[] = {
    { DD_BOARD_NOT_IN_POST, N_("not in post as responsible inspector") },
    { DD_BOARD_UNCERTIFIED, N_("no valid certificate") },
    { DD_BOARD_UNTRAINED,   N_("no pre-job training passed") },
    { DD_BOARD_NO_PHONE,    N_("no public phone") },
};
/* clang-format on */

enum { NAMED_MOST = 10 };

struct board {
    struct call *call;
    struct results *results;
    struct dd_text without; /* schools with nobody on the board, the first of them by name */
    unsigned bare;
    const char *last; /* the school whose rows are being told, in the arena */
    const char *last_name;
    bool filled; /* somebody stands on its board */
};

static void note_left_out(const struct call *call, const struct dd_board_seen *seen)
{
    struct dd_text why = { 0 };

    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (seen->lacks & reasons[i].lacks)
            dd_text_format(&why, "%s%s", why.length ? _("; ") : "", _(reasons[i].why));
    message_note(call, _("%s %s is left off the board of %s: %s"), seen->inspector, seen->person,
                 seen->name, dd_text_get(&why));
    dd_text_free(&why);
}

/* The items have commas of their own: for people they are one text. */
static void put_items(const struct call *call, struct dd_record *row,
                      const struct dd_board_seen *seen)
{
    struct dd_text items = { 0 };

    for (unsigned i = 0; i < seen->item_count; i++) {
        const char *word = call_word(call, seen->items[i].key, seen->items[i].label);

        if (call->format == DD_JSON)
            dd_add_text(row, ITEMS, word);
        else
            dd_text_format(&items, "%s%s", i ? _("; ") : "", word);
    }
    if (items.length)
        dd_add_text(row, ITEMS, dd_text_get(&items));
    dd_text_free(&items);
}

static int put(struct board *board, const struct dd_board_seen *seen, struct dd_error *err)
{
    struct dd_record *row = results_row(board->results);

    results_text(row, SCHOOL, seen->school);
    results_text(row, SCHOOL_NAME, seen->name);
    results_text(row, ZONE, seen->zone);
    results_text(row, INSPECTOR, seen->inspector);
    results_text(row, NAME, seen->person);
    results_text(row, PHONE, seen->phone);
    results_text(row, PHOTO, seen->photo);
    dd_set_yes(row, PICTURED, seen->photo != NULL);
    put_items(board->call, row, seen);
    return results_done(board->results, err);
}

/* The rows of the school told last are over. */
static void end_school(struct board *board)
{
    if (!board->last || board->filled)
        return;
    if (board->bare++ < NAMED_MOST)
        dd_text_format(&board->without, "%s%s", board->without.length ? _(", ") : "",
                       board->last_name);
}

static int put_seen(void *with, const struct dd_board_seen *seen, struct dd_error *err)
{
    struct board *board = with;

    if (!board->last || strcmp(board->last, seen->school) != 0) {
        end_school(board);
        board->last = dd_arena_string(board->call->arena, seen->school);
        board->last_name = dd_arena_string(board->call->arena, seen->name);
        board->filled = false;
    }
    if (seen->lacks) {
        if (seen->inspector)
            note_left_out(board->call, seen);
        return 0;
    }
    board->filled = true;
    return put(board, seen, err);
}

static int print(struct board *board, struct dd_error *err)
{
    struct call *call = board->call;
    const char *const *schools = (const char *const *)call->options.words;

    if (results_of(&board->results, call, &board_kind, err))
        return -1;
    const bool failed =
        dd_task_board(call->store, schools, call->options.count, put_seen, board, err);
    end_school(board);
    return results_end(board->results, failed, err);
}

int run_board(struct call *call)
{
    struct board board = { .call = call };
    struct dd_error err = { 0 };
    int failed = print(&board, &err);

    if (!failed && board.bare)
        message_note(call, _("schools with nobody on the board: %u: %s%s"), board.bare,
                     dd_text_get(&board.without), board.bare > NAMED_MOST ? _(" …") : "");
    dd_text_free(&board.without);
    return failed ? call_fail(call, &err) : 0;
}
