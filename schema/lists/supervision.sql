-- field: unit_then text 当时名称
-- hint: 督导开始时被督导单位的名称
-- hint-en: what the unit was called when the supervision began
coalesce((SELECT f.value ->> '$.name' FROM unit AS u JOIN json_each(u.former_names) AS f
          WHERE u.id = k.unit
            AND f.value ->> '$.until' >= ifnull(k."from", (SELECT m."on" FROM move AS m WHERE m.record = k.id AND m.nth = 0))
          ORDER BY f.value ->> '$.until', f.key LIMIT 1),
         (SELECT u.name FROM unit AS u WHERE u.id = k.unit))
