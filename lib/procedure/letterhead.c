#include "procedure/letterhead.h"

#include <string.h>

/* What the rules call 意见 is, to those who did not write them, known by its title alone. */
static const char opinions[] = "意见", title[] = "深化新时代教育督导体制机制改革的实施意见";

void dd_letter_day(dd_day day, struct dd_text *out)
{
    int year, month, mday;

    dd_day_split(day, &year, &month, &mday);
    dd_text_format(out, "%d年%d月%d日", year, month, mday);
}

void dd_letter_basis(const char *article, struct dd_text *out)
{
    const size_t length = strcspn(article, " ");
    const char *nth = article + length + strspn(article + length, " ");
    const bool ours = length == strlen(opinions) && strncmp(article, opinions, length) == 0;

    dd_text_put(out, "（依据：《");
    dd_text_add(out, ours ? title : article, ours ? strlen(title) : length);
    dd_text_format(out, "》%s）", nth);
}

void dd_letter_stop(struct dd_text *out)
{
    static const char stop[] = "。";
    const size_t length = strlen(stop);

    if (out->length < length || strcmp(out->at + out->length - length, stop) != 0)
        dd_text_put(out, stop);
    dd_text_char(out, '\n');
}

void dd_letter_contact(const char *name, struct dd_text *out)
{
    if (name)
        dd_text_format(out, "　　联系人：%s。\n", name);
}

void dd_letter_sign(const char *office, const char *region, dd_day day, struct dd_text *out)
{
    dd_text_format(out, "\n%s（%s）\n", office ? office : "", region ? region : "");
    dd_letter_day(day, out);
}
