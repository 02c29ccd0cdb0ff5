-- field: in_post yesno 在任
-- hint: 今天在任；看过去某一天的，加 --today
-- hint-en: holds it today; with --today on another day
k."from" <= :today AND ifnull(k.until, :today) >= :today

-- field: vacant yesno 出缺
-- hint: 本届席位的最后一任已经离任，没有人接任
-- hint-en: the last holder of a seat of the present term has left, and nobody has followed
k.until < :today
AND k.term = (SELECT s.term FROM seat AS s CROSS JOIN record AS x USING (id)
              WHERE x.voided_on IS NULL AND s."from" <= :today ORDER BY s."from" DESC, s.id DESC LIMIT 1)
AND NOT EXISTS (SELECT 1 FROM seat AS s CROSS JOIN record AS x USING (id)
                WHERE x.voided_on IS NULL AND s.id <> k.id AND s.term = k.term AND s.role = k.role
                  AND (s.role IN ('director', 'office-head') OR s.unit = k.unit)
                  AND (ifnull(s.until, '9999') > k.until OR s.until = k.until AND s.id > k.id))
