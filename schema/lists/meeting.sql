-- field: members number 应到单位数
-- hint: 全体会议当天的成员单位数
-- hint-en: member units on the day of a plenary meeting
CASE WHEN k.kind = 'plenary' THEN
    (SELECT count(DISTINCT s.unit) FROM seat AS s CROSS JOIN record AS x USING (id)
     WHERE x.voided_on IS NULL AND s."from" <= k.held_on AND ifnull(s.until, k.held_on) >= k.held_on)
END

-- field: present number 实到单位数
-- hint: 到会的成员单位数
-- hint-en: of these, those that attended
CASE WHEN k.kind = 'plenary' THEN
    (SELECT count(DISTINCT s.unit) FROM seat AS s CROSS JOIN record AS x USING (id)
     WHERE x.voided_on IS NULL AND s."from" <= k.held_on AND ifnull(s.until, k.held_on) >= k.held_on
       AND s.unit IN (SELECT l."to" FROM link AS l WHERE l."from" = r.id AND l.field = 'attended'))
END

-- field: absent refs:unit 缺席单位
-- hint: 没有到会的成员单位
-- hint-en: the member units that did not attend
CASE WHEN k.kind = 'plenary' THEN
    (SELECT nullif(json_group_array("key"), '[]')
     FROM (SELECT DISTINCT u."key"
           FROM seat AS s CROSS JOIN record AS x USING (id) JOIN record AS u ON u.id = s.unit
           WHERE x.voided_on IS NULL AND s."from" <= k.held_on AND ifnull(s.until, k.held_on) >= k.held_on
             AND s.unit NOT IN (SELECT l."to" FROM link AS l WHERE l."from" = r.id AND l.field = 'attended')
           ORDER BY u.id))
END

-- field: open_resolutions number 未落实决议
-- hint: 还没有落实日期的决议数
-- hint-en: resolutions without a day on which they were carried out
(SELECT count(*) FROM meeting_resolutions AS n WHERE n.record = r.id AND n.done_on IS NULL)

-- field: overdue_resolutions number 逾期决议
-- hint: 完成时限已过、还没有落实的决议数
-- hint-en: of these, those whose time has passed
(SELECT count(*) FROM meeting_resolutions AS n WHERE n.record = r.id AND n.done_on IS NULL AND n.due < :today)
