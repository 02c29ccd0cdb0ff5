-- field: rectification ref:rectification 整改单
(SELECT x.id FROM link AS l JOIN record AS x ON x.id = l."from"
 WHERE l."to" = r.id AND l.field = 'finding' AND x.kind = 'rectification' AND x.voided_on IS NULL)

-- field: rectification_state state:rectification 整改状态
(SELECT x.state FROM link AS l JOIN record AS x ON x.id = l."from"
 WHERE l."to" = r.id AND l.field = 'finding' AND x.kind = 'rectification' AND x.voided_on IS NULL)

-- field: repeated yesno 屡改屡犯
-- hint: 以前查出过的同类问题再次出现
-- hint-en: a problem of the same sort was found there before
k.repeat_of IS NOT NULL

-- field: unit_then text 当时名称
-- hint: 发现问题时单位的名称
-- hint-en: what the unit was called when the problem was found
coalesce((SELECT f.value ->> '$.name' FROM unit AS u JOIN json_each(u.former_names) AS f
          WHERE u.id = k.unit AND f.value ->> '$.until' >= (SELECT m."on" FROM move AS m WHERE m.record = k.id AND m.nth = 0)
          ORDER BY f.value ->> '$.until', f.key LIMIT 1),
         (SELECT u.name FROM unit AS u WHERE u.id = k.unit))
