/* Whether a team may go to a unit: who may lead and inspect, how many, and who is recused. */
#ifndef PROCEDURE_TEAM_H
#define PROCEDURE_TEAM_H

#include "flow/flow.h"

/* Says what lacks of the team of the supervision on the sheet, on the day it begins. */
void dd_team_may_go(struct dd_sheet *sheet);

#endif
