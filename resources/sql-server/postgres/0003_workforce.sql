-- Workers, matches of volunteers with families, and whoever works here and is kept from her own family's records.
-- What a record is, by the first of its changes that says so; empty for families and the area.
ALTER TABLE record ADD COLUMN subject text NOT NULL DEFAULT '';
CREATE TABLE works_here (entry bytea NOT NULL, record bytea NOT NULL, who text NOT NULL, until text NOT NULL);
CREATE INDEX works_here_entry ON works_here (entry);
CREATE INDEX works_here_record ON works_here (record);
GRANT SELECT ON works_here TO lodestar_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON works_here TO lodestar_writer;
DROP INDEX change_scope;
CREATE INDEX change_scope ON change (kind) WHERE kind IN ('allotment', 'member', 'household', 'works_here');
-- A principal with the bit 65536 keeps from a record whoever stands for it, whatever the other policies give.
CREATE POLICY change_kept_from ON change AS RESTRICTIVE FOR SELECT TO lodestar_reader USING (NOT EXISTS (
    SELECT FROM principal p JOIN unnest(string_to_array(current_setting('lodestar.principals', true), chr(31)),
        string_to_array(current_setting('lodestar.compartments', true), ',')::integer[]) AS mine (principal, bits)
        USING (principal)
    WHERE p.record = change.record AND mine.bits & 65536 > 0));
CREATE POLICY log_kept_from ON log AS RESTRICTIVE FOR SELECT TO lodestar_reader USING (NOT EXISTS (
    SELECT FROM principal p JOIN unnest(string_to_array(current_setting('lodestar.principals', true), chr(31)),
        string_to_array(current_setting('lodestar.compartments', true), ',')::integer[]) AS mine (principal, bits)
        USING (principal)
    WHERE p.record = log.record AND mine.bits & 65536 > 0));
-- A file that another log names as well is still given, by way of that log.
DROP POLICY piece_reader ON attachment_piece;
CREATE POLICY piece_reader ON attachment_piece FOR SELECT TO lodestar_reader USING (EXISTS (
    SELECT FROM attachment_log a JOIN principal p ON p.record = a.record
        JOIN unnest(string_to_array(current_setting('lodestar.principals', true), chr(31)),
        string_to_array(current_setting('lodestar.compartments', true), ',')::integer[]) AS mine (principal, bits)
        ON mine.principal = p.principal
    WHERE a.hash = attachment_piece.hash GROUP BY a.record, a.compartment
    HAVING bool_or(((mine.bits >> (a.compartment - 1)) & 1) = 1) AND NOT bool_or(mine.bits & 65536 > 0)));
-- Whoever asks next has it computed for all that is here.
DELETE FROM setting WHERE name = 'scope-day';
