-- field: role choice:appointment.role 现任督学类别
-- hint: 今天在任的督学类别；兼任几种的取在前的一种
-- hint-en: the role in post today; of several the first
(SELECT p.role FROM in_post AS p
 WHERE p.inspector = r.id AND :today BETWEEN p.since AND p.until
 ORDER BY CASE p.role WHEN 'chief' THEN 1 WHEN 'full-time' THEN 2 WHEN 'part-time' THEN 3 WHEN 'responsible' THEN 4 ELSE 5 END
 LIMIT 1)

-- field: certified yesno 持有效证
-- hint: 今天有有效的督学证
-- hint-en: holds a certificate that is good today
(k.certificate IS NOT NULL AND ifnull(k.certificate_state, 'valid') <> 'revoked'
 AND ifnull(k.certificate_from, :today) <= :today AND ifnull(k.certificate_until, :today) >= :today)

-- field: engaged ref:supervision 正在督导
-- hint: 今天在哪一次督导的督导组里
-- hint-en: the supervision in whose team he or she is today
(SELECT s.id FROM link AS l JOIN record AS x ON x.id = l."from" JOIN supervision AS s ON s.id = x.id
 WHERE l."to" = r.id AND l.field = 'team.person' AND x.voided_on IS NULL
   AND x.state IN ('planned', 'notified', 'self_reported', 'on_site')
   AND s."from" <= :today AND ifnull(s.until, s."from") >= :today
 ORDER BY s."from", s.id LIMIT 1)

-- field: available yesno 可派
-- hint: 在任且持有效证，或者在专家库；没有暂停，证件没有到期、收回，今天不在督导组里
-- hint-en: in post with a good certificate, or in the pool; not suspended, without one that ran out or was taken back, in no team today
(((ifnull(k.expert_pool, 0) AND (k.certificate IS NULL OR ifnull(k.certificate_state, 'valid') <> 'revoked'))
  OR (k.certificate IS NOT NULL AND ifnull(k.certificate_state, 'valid') <> 'revoked'
      AND EXISTS (SELECT 1 FROM in_post AS p WHERE p.inspector = r.id AND :today BETWEEN p.since AND p.until)))
 AND ifnull(k.certificate_from, :today) <= :today AND ifnull(k.certificate_until, :today) >= :today
 AND (EXISTS (SELECT 1 FROM in_post AS p WHERE p.inspector = r.id AND :today BETWEEN p.since AND p.until)
      OR NOT EXISTS (SELECT 1 FROM appointment AS a JOIN record AS x USING (id)
                     WHERE a.inspector = r.id AND x.state = 'suspended' AND x.voided_on IS NULL))
 AND NOT EXISTS (SELECT 1 FROM link AS l JOIN record AS x ON x.id = l."from" JOIN supervision AS s ON s.id = x.id
                 WHERE l."to" = r.id AND l.field = 'team.person' AND x.voided_on IS NULL
                   AND x.state IN ('planned', 'notified', 'self_reported', 'on_site')
                   AND s."from" <= :today AND ifnull(s.until, s."from") >= :today))

-- field: zone ref:zone 责任区
-- hint: 今天所在的责任区
-- hint-en: the zone whose inspector he or she is today
(SELECT z.id FROM link AS l JOIN zone AS z ON z.id = l."from" JOIN record AS x ON x.id = z.id
 WHERE l."to" = r.id AND l.field = 'inspectors' AND x.kind = 'zone' AND x.voided_on IS NULL
   AND z."from" <= :today AND ifnull(z.until, :today) >= :today
 ORDER BY z."from" DESC, z.id DESC LIMIT 1)

-- field: load number 挂牌学校数
-- hint: 今天挂牌的学校数
-- hint-en: the schools posted to today
(SELECT count(*) FROM link AS l JOIN posting AS p ON p.id = l."from" JOIN record AS x ON x.id = p.id
 WHERE l."to" = r.id AND l.field = 'inspector' AND x.kind = 'posting' AND x.voided_on IS NULL
   AND p."from" <= :today AND ifnull(p.until, :today) >= :today)
