-- What waits in quarantine is read by whoever sent it, and what was recalled by whoever reads its log: a connection that
-- does not say for whom it asks reads nothing of either.
ALTER TABLE quarantine ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarantine FORCE ROW LEVEL SECURITY;
CREATE POLICY quarantine_writer ON quarantine TO lodestar_writer USING (true) WITH CHECK (true);
-- Everybody stands for the principal that keeps her from her own family, whatever her role.
CREATE POLICY quarantine_reader ON quarantine FOR SELECT TO lodestar_reader USING (EXISTS (
    SELECT FROM account a JOIN unnest(string_to_array(current_setting('lodestar.principals', true), chr(31))) AS mine (principal)
        ON mine.principal = 'n:' || a.reference
    WHERE a.staff = quarantine.staff));
ALTER TABLE recalled ENABLE ROW LEVEL SECURITY;
ALTER TABLE recalled FORCE ROW LEVEL SECURITY;
CREATE POLICY recalled_writer ON recalled TO lodestar_writer USING (true) WITH CHECK (true);
CREATE POLICY recalled_reader ON recalled FOR SELECT TO lodestar_reader USING (EXISTS (
    SELECT FROM principal p JOIN unnest(string_to_array(current_setting('lodestar.principals', true), chr(31)),
        string_to_array(current_setting('lodestar.compartments', true), ',')::integer[]) AS mine (principal, bits)
        USING (principal)
    WHERE p.record = recalled.record GROUP BY p.record
    HAVING bool_or(((mine.bits >> (recalled.compartment - 1)) & 1) = 1) AND NOT bool_or(mine.bits & 65536 > 0)));
-- A partition asked by its own name would pass by the policies and the rights of the table that it is a part of.
DO $$ DECLARE parent text; BEGIN
    FOREACH parent IN ARRAY ARRAY['record', 'log', 'change', 'recalled'] LOOP
        FOR i IN 0..15 LOOP
            EXECUTE format('REVOKE ALL ON %I FROM lodestar_reader, lodestar_writer', parent || '_' || i);
        END LOOP;
    END LOOP;
END $$;
-- Administrators have of their team's families the household's record alone, by a principal of its own: whoever asks next
-- has it computed for all that is here.
DELETE FROM setting WHERE name = 'scope-day';
