-- field: in_post yesno 在任
-- hint: 今天在任；看过去某一天的，加 --today
-- hint-en: holds it today; with --today on another day
k."from" <= :today AND ifnull(k.until, :today) >= :today
