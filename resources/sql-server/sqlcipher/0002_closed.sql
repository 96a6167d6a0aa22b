-- Households that are closed: those that nobody has are then no longer everybody's.
CREATE TABLE closed (entry BLOB NOT NULL, record BLOB NOT NULL, since TEXT NOT NULL) STRICT;
CREATE INDEX closed_entry ON closed (entry);
CREATE INDEX closed_record ON closed (record);
DROP INDEX change_scope;
CREATE INDEX change_scope ON change (kind) WHERE kind IN ('allotment', 'member', 'household');
-- Whoever asks next has it computed for all that is here.
DELETE FROM setting WHERE name = 'scope-day';
