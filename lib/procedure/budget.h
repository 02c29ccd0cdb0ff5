/* 经费: what the workflows of budget and expense both ask. Sums are in fen. */
#ifndef PROCEDURE_BUDGET_H
#define PROCEDURE_BUDGET_H

#include "domain/office/office.h"
#include "flow/flow.h"

/* The live budget of a year; NULL: none is on record. */
const struct dd_record *dd_budget_of(struct dd_sheet *sheet, int year);

/* What was approved in a year, paid or not, by category, all of it in 0; the record on the sheet is not counted. */
struct dd_spent {
    int64_t of[DD_EXPENSE_CATEGORIES];
};
struct dd_spent dd_spent_in(struct dd_sheet *sheet, int year);

/*
 * What is left for a category: of its own money, or, where it has none, of what all those share. Category 0 is what is
 * left for them. Less than nothing: more was approved.
 */
int64_t dd_left_for(const struct dd_record *budget, const struct dd_spent *spent,
                    unsigned category);

/* Below what the closing of the year keeps from being done: how it is opened again. */
void dd_suggest_reopening(struct dd_sheet *sheet, const struct dd_record *budget, int row);

enum { DD_YUAN_SIZE = 32 };
const char *dd_yuan(int64_t fen, char out[DD_YUAN_SIZE]);

#endif
