-- What an allotment gives (ServerRows.h, AllotmentFact): 0 the family is somebody's, 1 it stays nobody's, 2 it is only
-- offered. Whoever asks next has it computed for all that is here.
ALTER TABLE allotment ADD COLUMN gives INTEGER NOT NULL DEFAULT 0;
DELETE FROM setting WHERE name = 'scope-day';
