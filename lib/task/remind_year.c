/*
 * What a year asks for. No record has it as its deadline: most of it is due on the last day of the year, and asked about
 * only while that day's ladder stands, so that a run in spring asks nothing.
 */
#include "task/recipients.h"
#include "task/remind.h"

/*
 * This year's last day once its ladder has begun, else last year's as long as there is some sense in it: what was not
 * heard by then cannot be made up, only entered late.
 */
static bool stands(struct dd_reminding *remind, struct dd_duty *duty)
{
    const int year = dd_day_year(remind->today);

    duty->due = dd_day_make(year, 12, 31);
    if (dd_ladder_reached(remind->calendar, duty->due, remind->today, &duty->rung))
        return true;
    duty->due = dd_day_make(year - 1, 12, 31);
    return dd_ladder_reached(remind->calendar, duty->due, remind->today, &duty->rung) &&
           duty->rung.nth < DD_LATE_FOURTH;
}

int dd_remind_year(struct dd_reminding *remind, bool queue, bool *any)
{
    struct dd_duty duty = { 0 };

    *any = false;
    if (dd_remind_filings(remind, queue, any))
        return -1;
    if (!stands(remind, &duty))
        return 0;
    struct dd_duty plenary = duty;
    return dd_remind_hours(remind, &duty, queue, any) ||
                   dd_remind_plenary(remind, &plenary, queue, any)
               ? -1
               : 0;
}
