/*
 * The resolutions of a meeting: each is due by its own day and is its own unit's, so that one that is overdue hides none
 * that comes next. [依据 意见 第四条]
 */
#include "domain/office/office.h"
#include "record/record.h"
#include "task/remind.h"

static const char *say_text(struct dd_reminding *remind, unsigned item, const char *text)
{
    return dd_arena_format(remind->arena, "决议第%u项：%s", item, text);
}

static int remind_one(struct dd_reminding *remind, struct dd_duty *duty, dd_day *next)
{
    const struct dd_record *resolution = dd_item(duty->about, ME_RESOLUTIONS, duty->item - 1);

    duty->due = dd_date(resolution, RESOLUTION_DUE);
    if (duty->due == DD_NO_DAY || dd_has(resolution, RESOLUTION_DONE_ON))
        return 0;
    const dd_day rung = dd_ladder_next(remind->calendar, duty->due, remind->today);
    if (*next == DD_NO_DAY || rung < *next)
        *next = rung;
    if (!dd_ladder_reached(remind->calendar, duty->due, remind->today, &duty->rung))
        return 0;
    duty->unit = dd_ref(resolution, RESOLUTION_UNIT);
    duty->detail = say_text(remind, duty->item, dd_text(resolution, RESOLUTION_TEXT));
    return dd_remind_duty(remind, duty);
}

int dd_remind_resolutions(struct dd_reminding *remind, const struct dd_duty *duty, dd_day *next)
{
    struct dd_duty each = *duty;

    *next = DD_NO_DAY;
    for (unsigned i = 0; i < dd_count(duty->about, ME_RESOLUTIONS); i++) {
        each.item = i + 1;
        if (remind_one(remind, &each, next))
            return -1;
    }
    return 0;
}
