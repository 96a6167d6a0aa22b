-- Workers, matches of volunteers with families, and whoever works here and is kept from her own family's records.
-- What a record is, by the first of its changes that says so; empty for families and the area.
ALTER TABLE record ADD COLUMN subject TEXT NOT NULL DEFAULT '';
CREATE TABLE works_here (entry BLOB NOT NULL, record BLOB NOT NULL, who TEXT NOT NULL, until TEXT NOT NULL) STRICT;
CREATE INDEX works_here_entry ON works_here (entry);
CREATE INDEX works_here_record ON works_here (record);
DROP INDEX change_scope;
CREATE INDEX change_scope ON change (kind) WHERE kind IN ('allotment', 'member', 'household', 'works_here');
-- Whoever asks next has it computed for all that is here.
DELETE FROM setting WHERE name = 'scope-day';
