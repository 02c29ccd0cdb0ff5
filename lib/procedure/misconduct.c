/* 督学失职违规: recorded, decided; who is removed keeps no appointment (article 7). */
#include "base/say.h"
#include "domain/inspector/inspector.h"
#include "domain/office/office.h"
#include "procedure/make.h"
#include "procedure/procedure.h"
#include "record/say_field.h"

#include <stdlib.h>

#define A7 "意见 第七条"

static bool removes(struct dd_sheet *sheet)
{
    return dd_choice(dd_this(sheet), MC_HANDLING) == HANDLED_REMOVAL;
}

static void warn_of_decision(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const int64_t *inspector = with;

    dd_warn(sheet, A7, DD_NO_ROW, _("%s was removed on %s for misconduct (%s)"),
            dd_person_name(sheet, *inspector), columns[1], columns[0]);
}

void dd_warn_of_removal(struct dd_sheet *sheet, int64_t inspector)
{
    const struct dd_bind binds[] = { { "person", .number = inspector }, { 0 } };

    if (!dd_legacy(sheet)) /* what came after what, the files of the time said */
        dd_ask_each(sheet, "removals-of", binds, warn_of_decision, &inspector);
}

static void warn_of_nomination(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    const struct dd_field *role = &dd_appointment_kind.fields[AP_ROLE];

    (void)with;
    dd_warn(sheet, A7, DD_NO_ROW, _("%s %s is under way; withdraw it"), columns[0],
            dd_choice_say(role, dd_choice_find(role->choices, columns[1])));
}

/* What goes with the qualification and is taken by a decision of its own. */
static void warn_of_rest(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet), *inspector = dd_load(sheet, this, MC_INSPECTOR),
                           *staff = dd_load(sheet, this, MC_STAFF);
    const struct dd_bind binds[] = { { "person", .number = dd_ref(this, MC_INSPECTOR) }, { 0 } };

    if (staff && !dd_has(staff, SF_UNTIL))
        dd_warn(sheet, A7, DD_NO_ROW, _("%s is still one of the staff; end it"),
                dd_person_name(sheet, dd_ref(this, MC_STAFF)));
    if (!inspector)
        return;
    if (dd_ask(sheet, "certificate-unasked", binds))
        dd_warn(sheet, A7, DD_NO_ROW, _("%s still holds certificate %s; revoke it"),
                dd_text(inspector, IN_NAME), dd_text(inspector, IN_CERTIFICATE));
    dd_ask_each(sheet, "appointments-under-way", binds, warn_of_nomination, NULL);
}

static void may_be_decided(struct dd_sheet *sheet)
{
    const struct dd_record *this = dd_this(sheet);

    dd_warn_of_own(sheet, A7, MC_INSPECTOR, dd_ref(this, MC_INSPECTOR));
    dd_warn_of_own(sheet, A7, MC_STAFF, dd_ref(this, MC_STAFF));
    if (removes(sheet))
        warn_of_rest(sheet);
}

static void end_one(struct dd_sheet *sheet, void *with, const char *const columns[4])
{
    (void)with;
    dd_then(sheet, strtoll(columns[2], NULL, 10), "end", NULL, "removed");
}

/* [依据 意见 第七条] 退出机制: every appointment in post or suspended ends, by whom this was decided. */
static void end_appointments(struct dd_sheet *sheet)
{
    const struct dd_bind binds[] = { { "person", .number = dd_ref(dd_this(sheet), MC_INSPECTOR) },
                                     { 0 } };

    if (removes(sheet))
        dd_ask_each(sheet, "appointments-standing", binds, end_one, NULL);
}

/* clang-format off */
static const struct dd_move moves[] = {
    { DD_NOWHERE,         "create", MC_RECORDED, NULL,           NULL,             "记录", A7 },
    { DD_AT(MC_RECORDED), "decide", MC_DECIDED,  may_be_decided, end_appointments, "处理", A7, .decided = true },
    { 0 },
};
/* clang-format on */

const struct dd_flow dd_misconduct_flow = { &dd_misconduct_kind, moves, NULL };
