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
