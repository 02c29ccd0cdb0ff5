-- field: committee_member yesno 成员单位
-- hint: 教育督导委员会现任组成人员所在单位
-- hint-en: somebody of it holds a seat on the committee today
EXISTS (SELECT 1 FROM link AS l JOIN seat AS s ON s.id = l."from" JOIN record AS x ON x.id = s.id
        WHERE l."to" = r.id AND l.field = 'unit' AND x.kind = 'seat' AND x.voided_on IS NULL
          AND s."from" <= :today AND (s.until IS NULL OR s.until >= :today))
