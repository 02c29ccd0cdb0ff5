-- What has been overdue for more than 90 days: either forgotten, or done and never entered.
SELECT "key", due_on FROM record WHERE due_on < date(:today, '-90 days') ORDER BY due_on, id
