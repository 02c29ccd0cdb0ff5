-- Who was in post on :day: key, name, whether in service then, the roles parted by commas.
SELECT r."key", i.name, i.in_service OR ifnull(i.retired_on > :day, 0), group_concat(DISTINCT p.role)
FROM in_post AS p JOIN inspector AS i ON i.id = p.inspector JOIN record AS r ON r.id = i.id
WHERE :day BETWEEN p.since AND p.until
GROUP BY i.id
ORDER BY i.id
