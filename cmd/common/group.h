/* `list --group`: records counted by the values of a field, and the sums of their money. */
#ifndef COMMON_GROUP_H
#define COMMON_GROUP_H

#include "common/call.h"

struct groups;

/* By the one column that `options` names. DD_E_USAGE when it is none; freed by groups_free on -1 too. */
int groups_begin(struct groups **out, struct call *call, const struct dd_table_options *options,
                 struct dd_error *err);
/* One record; `with` is the groups. Those of one group come mostly one after the other. */
int groups_put(void *with, const struct dd_record *record, const struct dd_record *derived,
               struct dd_error *err);
/* The first `limit` groups; 0: all. */
int groups_print(struct groups *groups, long limit, struct dd_error *err);
void groups_free(struct groups *groups);

#endif
