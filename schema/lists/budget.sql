-- field: total money 调整后预算
-- hint: 年初预算加历次调整
-- hint-en: as granted, with every adjustment
k.amount + ifnull((SELECT sum(a.amount) FROM budget_adjusted AS a WHERE a.record = k.id), 0)

-- field: claimed money 待批金额
-- hint: 该年度已申报、尚未批准的支出
-- hint-en: expenses of the year that wait for approval
(SELECT ifnull(sum(e.amount), 0) FROM expense AS e JOIN record AS x ON x.id = e.id
 WHERE e."on" BETWEEN k.year || '-01-01' AND k.year || '-12-31' AND x.voided_on IS NULL AND x.state = 'claimed')

-- field: approved money 已批准金额
-- hint: 含已支付的
-- hint-en: paid or not
(SELECT ifnull(sum(e.amount), 0) FROM expense AS e JOIN record AS x ON x.id = e.id
 WHERE e."on" BETWEEN k.year || '-01-01' AND k.year || '-12-31' AND x.voided_on IS NULL AND x.state IN ('approved', 'paid'))

-- field: paid money 已支付金额
-- hint: 该年度的支出中已经付清的
-- hint-en: of the expenses of the year, what has been paid out
(SELECT ifnull(sum(e.amount), 0) FROM expense AS e JOIN record AS x ON x.id = e.id
 WHERE e."on" BETWEEN k.year || '-01-01' AND k.year || '-12-31' AND x.voided_on IS NULL AND x.state = 'paid')

-- field: left money 结余
-- hint: 调整后预算减去已批准的
-- hint-en: what has not been approved yet
k.amount + ifnull((SELECT sum(a.amount) FROM budget_adjusted AS a WHERE a.record = k.id), 0)
- (SELECT ifnull(sum(e.amount), 0) FROM expense AS e JOIN record AS x ON x.id = e.id
   WHERE e."on" BETWEEN k.year || '-01-01' AND k.year || '-12-31' AND x.voided_on IS NULL AND x.state IN ('approved', 'paid'))
