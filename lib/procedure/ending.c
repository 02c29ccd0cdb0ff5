/* The end of a seat, a post, a posting, an exchange, a zone: whatever runs from one day until another. */
#include "base/say.h"
#include "procedure/make.h"

dd_day dd_last_day(const struct dd_sheet *sheet, unsigned until)
{
    return dd_says(sheet, until) ? dd_date(dd_this(sheet), until) : dd_on(sheet);
}

static bool is_over(const struct dd_sheet *sheet, unsigned until)
{
    const dd_day was = dd_date(dd_before(sheet), until);

    return was != DD_NO_DAY && was < dd_on(sheet) + (dd_says(sheet, until) ? 0 : 1);
}

bool dd_may_end(struct dd_sheet *sheet, const char *article, unsigned from, unsigned until)
{
    const dd_day begun = dd_date(dd_before(sheet), from), ended = dd_date(dd_before(sheet), until);
    char day[DD_DAY_SIZE];

    const bool over = is_over(sheet, until);

    if (over || (ended != DD_NO_DAY && dd_last_day(sheet, until) > ended)) {
        dd_lacks(sheet, article, (int)until,
                 over ? _("ended on %s already") : _("ends on %s, and no later by ending it"),
                 dd_day_text(ended, day));
        dd_suggest(sheet, (int)until, _("another last day is put in with edit"));
        return false;
    }
    if (dd_on(sheet) >= begun || dd_says(sheet, until)) /* what is said the record is asked */
        return true;
    dd_lacks(sheet, article, (int)from, _("begins on %s only"), dd_day_text(begun, day));
    if (begun > dd_today(sheet))
        dd_suggest(sheet, (int)from, _("to set the record aside: void KEY --reason TEXT"));
    return false;
}

void dd_end(struct dd_sheet *sheet, unsigned until)
{
    dd_set_date(dd_mine(sheet), until, dd_last_day(sheet, until));
}
