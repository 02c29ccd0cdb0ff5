/* The kinds there are, and how a word or a key leads to one. */
#include "domain/registry.h"

#include "base/text.h"
#include "domain/inspector/inspector.h"
#include "domain/interview/interview.h"
#include "domain/office/office.h"
#include "domain/rectify/rectify.h"
#include "domain/report/report.h"
#include "domain/supervise/supervise.h"

#include <string.h>

/* clang-format off */
static const struct dd_kind *const kinds[] = {
    &dd_unit_kind, &dd_leader_kind, &dd_seat_kind, &dd_staff_kind, &dd_filing_kind,
    &dd_budget_kind, &dd_expense_kind,
    &dd_meeting_kind, &dd_duty_kind, &dd_superior_item_kind,
    &dd_inspector_kind, &dd_appointment_kind, &dd_relation_kind, &dd_training_kind,
    &dd_appraisal_kind, &dd_exchange_kind, &dd_misconduct_kind,
    &dd_zone_kind, &dd_posting_kind,
    &dd_supervision_kind, &dd_visit_kind, &dd_finding_kind, &dd_school_data_kind,
    &dd_rectification_kind, &dd_extension_kind, &dd_look_back_kind, &dd_reminder_kind,
    &dd_interview_kind,
    &dd_paper_kind,
    NULL,
};
/* clang-format on */

const struct dd_kind *const *dd_kinds(void)
{
    return kinds;
}

static bool is_called(const struct dd_kind *kind, const char *word)
{
    char plural[64];

    return dd_same_word(kind->name, word) || dd_same_word(kind->label, word) ||
           dd_same_word(dd_kind_plural(kind, plural, sizeof plural), word);
}

const struct dd_kind *dd_kind_find(const char *word)
{
    if (word == NULL)
        return NULL;
    for (unsigned i = 0; kinds[i]; i++)
        if (strcmp(kinds[i]->name, word) == 0) /* as the store and the program call it */
            return kinds[i];
    for (unsigned i = 0; kinds[i]; i++)
        if (is_called(kinds[i], word))
            return kinds[i];
    return NULL;
}

static size_t count_letters(const char *key)
{
    return strspn(key, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

/* Longer numbers no office comes to, and they would overflow what counts them. */
enum { DIGITS_MOST = 9 };

bool dd_key_formed(const char *key)
{
    static const char digits[] = "0123456789";
    const size_t letters = count_letters(key);
    const char *number;
    size_t length;

    if (letters == 0 || strspn(key + letters, digits) != 4 || key[letters + 4] != '-')
        return false;
    number = key + letters + 5;
    length = strspn(number, digits);
    if (length < 3 || length > DIGITS_MOST || number[length] != '\0' || strcmp(number, "000") == 0)
        return false;
    return length == 3 || number[0] != '0';
}

/* All letters are compared, so that the longest win: ET2026-003 is no E. */
const struct dd_kind *dd_kind_of_key(const char *key)
{
    size_t letters;

    if (key == NULL || !dd_key_formed(key))
        return NULL;
    letters = count_letters(key);
    for (unsigned i = 0; kinds[i]; i++) {
        const char *own = kinds[i]->letters;

        if (own && strlen(own) == letters && memcmp(own, key, letters) == 0)
            return kinds[i];
    }
    return NULL;
}
