-- The first day on which anybody was in post.
SELECT min(since) FROM in_post
