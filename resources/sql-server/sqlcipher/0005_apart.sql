-- Rights by row of what waits in quarantine and of what was recalled: over PostgreSQL alone. Here the service itself looks
-- at every right.
-- Administrators have of their team's families the household's record alone, by a principal of its own: whoever asks next
-- has it computed for all that is here.
DELETE FROM setting WHERE name = 'scope-day';
