/* The recheck of a supervision, in a file of its own (recheck.c). */
#ifndef PROCEDURE_SUPERVISION_H
#define PROCEDURE_SUPERVISION_H

#include "flow/flow.h"

#define SHANDONG_18 "山东省教育督导条例 第十八条"

dd_when dd_recheck_is_left, dd_recheck_is_open;
dd_guard dd_recheck_may_be_asked, dd_recheck_may_be_answered;
dd_effect dd_recheck_asked, dd_recheck_answered;

#endif
