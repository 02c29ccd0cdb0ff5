-- What a list shows of every record. How these files are written is told in lib/store/derived.h.

-- field: overdue yesno 逾期
-- hint: 到期日已过
-- hint-en: its due date has passed
r.due_on < :today

-- field: days_left number 剩余天数
-- hint: 距到期日的天数，逾期为负数
-- hint-en: days until it is due, negative once that has passed
-- counts-from: r.due_on
CAST(julianday(r.due_on) - julianday(:today) AS INTEGER)
