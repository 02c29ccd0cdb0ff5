-- field: running yesno 在挂
-- hint: 今天在挂牌
-- hint-en: it runs today
k."from" <= :today AND ifnull(k.until, :today) >= :today

-- field: days number 挂牌天数
-- hint: 从起始日到今天，或到终止日
-- hint-en: from the first day until today, or until the last one
CASE WHEN k."from" <= :today THEN CAST(julianday(min(ifnull(k.until, :today), :today)) - julianday(k."from") AS INTEGER) + 1 END

-- field: years number 挂牌年数
-- hint: 满几年；约三年应当轮换
-- hint-en: whole years; after about three another one takes over
CASE WHEN k."from" <= :today
     THEN strftime('%Y', min(ifnull(k.until, :today), :today), '+1 day') - strftime('%Y', k."from")
          - (strftime('%m-%d', min(ifnull(k.until, :today), :today), '+1 day') < strftime('%m-%d', k."from")) END
