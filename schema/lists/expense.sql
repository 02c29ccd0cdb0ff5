-- field: year number 年度
-- hint: 计入哪个年度的预算
-- hint-en: whose budget it counts against
CAST(strftime('%Y', k."on") AS INTEGER)

-- field: task ref:supervision,visit,training 任务
-- hint: 为哪项督导、哪次挂牌督导或培训发生的
-- hint-en: the supervision, visit or training it was spent for
coalesce(k.supervision, k.visit, k.training)
