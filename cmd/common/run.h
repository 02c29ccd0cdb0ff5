/* What the verbs do. Each reads its call, fills the spool and returns an exit status. */
#ifndef COMMON_RUN_H
#define COMMON_RUN_H

struct call;
struct dd_error;

/* records: every task has these */
int run_import(struct call *call);
int run_add(struct call *call);
int run_move(struct call *call);
int run_edit(struct call *call);
int run_list(struct call *call);
int run_show(struct call *call);
int run_history(struct call *call);
int run_void(struct call *call);
int run_undo(struct call *call);
int run_template(struct call *call);
int run_flow(struct call *call);
int run_check(struct call *call);

/* the store: dudao alone */
int run_front(struct call *call);
int run_init(struct call *call);
int run_verify(struct call *call);
int run_doctor(struct call *call);
int run_backup(struct call *call);
int run_restore(struct call *call);
int run_log(struct call *call);
int run_export(struct call *call);
int run_todo(struct call *call);
int run_completion(struct call *call);
int run_policy_list(struct call *call);
int run_policy_show(struct call *call);
int run_policy_set(struct call *call);
int run_calendar_import(struct call *call);
int run_calendar_show(struct call *call);
int run_calendar_count(struct call *call);
int run_calendar_after(struct call *call);

/* What can be told wrong of the words and options before the store is opened; DD_E_USAGE. */
int check_import(const struct call *call, struct dd_error *err);
int check_add(const struct call *call, struct dd_error *err);
int check_move(const struct call *call, struct dd_error *err);
int check_reason(const struct call *call, struct dd_error *err);
int check_kind(const struct call *call, struct dd_error *err);
int check_list(const struct call *call, struct dd_error *err);
int check_period(const struct call *call, struct dd_error *err);
int check_log(const struct call *call, struct dd_error *err);
int check_policy_set(const struct call *call, struct dd_error *err);
int check_year(const struct call *call, struct dd_error *err);
int check_count(const struct call *call, struct dd_error *err);
int check_after(const struct call *call, struct dd_error *err);
int check_init(const struct call *call, struct dd_error *err);
int check_no_dry_run(const struct call *call, struct dd_error *err);
int check_assign(const struct call *call, struct dd_error *err);
int check_ratio(const struct call *call, struct dd_error *err);
int check_remind(const struct call *call, struct dd_error *err);
int check_todo(const struct call *call, struct dd_error *err);
int check_budget(const struct call *call, struct dd_error *err);
int check_completion(const struct call *call, struct dd_error *err);

/* of one task */
int run_assign(struct call *call);
int run_board(struct call *call);
int run_ratio(struct call *call);
int run_budget(struct call *call);
int run_remind(struct call *call);
int run_compliance(struct call *call);
int run_hours(struct call *call);
int run_workload(struct call *call);

#endif
