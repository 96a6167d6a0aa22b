-- Households that are closed: those that nobody has are then no longer everybody's.
CREATE TABLE closed (entry bytea NOT NULL, record bytea NOT NULL, since text NOT NULL);
CREATE INDEX closed_entry ON closed (entry);
CREATE INDEX closed_record ON closed (record);
GRANT SELECT ON closed TO lodestar_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON closed TO lodestar_writer;
DROP INDEX change_scope;
CREATE INDEX change_scope ON change (kind) WHERE kind IN ('allotment', 'member', 'household');
-- Whoever asks next has it computed for all that is here.
DELETE FROM setting WHERE name = 'scope-day';
