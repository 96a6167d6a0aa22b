-- The server's tables over PostgreSQL 15: partitioned by record, so that the same tables spread over machines on an
-- engine that does so. The program signs in as a role that owns nothing; its transactions take lodestar_writer, or, for
-- everything that is handed out, lodestar_reader, who sees the rows that the principals of who asks reach.
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lodestar_reader') THEN CREATE ROLE lodestar_reader NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lodestar_writer') THEN CREATE ROLE lodestar_writer NOLOGIN; END IF;
END $$;

CREATE TABLE setting (name text PRIMARY KEY, value bytea NOT NULL);

CREATE TABLE account (
    staff bytea PRIMARY KEY,
    reference text NOT NULL UNIQUE,
    name text NOT NULL,
    role text NOT NULL,
    team text NOT NULL,
    organisation text NOT NULL,
    password bytea,
    disabled integer NOT NULL
);

CREATE TABLE device (
    id bytea PRIMARY KEY,
    staff bytea NOT NULL,
    alias text NOT NULL,
    public_key bytea NOT NULL,
    epoch bytea NOT NULL,
    seq bigint NOT NULL,
    chain bytea NOT NULL,
    last_contact bigint NOT NULL,
    revoked integer NOT NULL,
    log_limit integer NOT NULL,
    limit_until bigint NOT NULL
);
CREATE INDEX device_staff ON device (staff);

CREATE TABLE epoch (device bytea NOT NULL, epoch bytea NOT NULL, why text NOT NULL, at bigint NOT NULL, PRIMARY KEY (device, epoch));
-- Codes and challenges by their hash.
CREATE TABLE once (hash bytea PRIMARY KEY, whom bytea NOT NULL, until bigint NOT NULL);

CREATE TABLE record (record bytea PRIMARY KEY, organisation text NOT NULL, at bigint NOT NULL) PARTITION BY HASH (record);
CREATE TABLE log (record bytea NOT NULL, compartment integer NOT NULL, number bigint NOT NULL, digest bytea NOT NULL, stamp xid8 NOT NULL DEFAULT pg_current_xact_id(), PRIMARY KEY (record, compartment)) PARTITION BY HASH (record);
CREATE INDEX log_stamp ON log (stamp);

CREATE TABLE change (
    record bytea NOT NULL,
    compartment integer NOT NULL,
    number bigint NOT NULL,
    id bytea NOT NULL,
    entry bytea NOT NULL,
    kind text NOT NULL,
    content_hash bytea NOT NULL,
    conflict integer NOT NULL,
    device bytea NOT NULL,
    received_at bigint NOT NULL,
    corrected_at bigint NOT NULL,
    body bytea NOT NULL
) PARTITION BY HASH (record);
ALTER TABLE change ADD PRIMARY KEY (record, compartment, number);
CREATE UNIQUE INDEX change_id ON change (record, compartment, id);
CREATE INDEX change_entry ON change (record, compartment, entry);
CREATE INDEX change_scope ON change (kind) WHERE kind IN ('allotment', 'member');

CREATE TABLE recalled (record bytea NOT NULL, compartment integer NOT NULL, change bytea NOT NULL, PRIMARY KEY (record, compartment, change)) PARTITION BY HASH (record);

CREATE TABLE quarantine (
    n bigint GENERATED ALWAYS AS IDENTITY,
    record bytea NOT NULL,
    compartment integer NOT NULL,
    change bytea NOT NULL,
    kind text NOT NULL,
    content_hash bytea NOT NULL,
    reason text NOT NULL,
    together bytea NOT NULL,
    device bytea NOT NULL,
    staff bytea NOT NULL,
    received_at bigint NOT NULL,
    corrected_at bigint NOT NULL,
    released integer NOT NULL,
    body bytea
);
CREATE UNIQUE INDEX quarantine_change ON quarantine (record, compartment, change);
CREATE INDEX quarantine_waiting ON quarantine (record, compartment) WHERE released = 0;
CREATE INDEX quarantine_staff ON quarantine (staff) WHERE released = 0;

CREATE TABLE allotment (entry bytea NOT NULL, record bytea NOT NULL, holder text NOT NULL, until text NOT NULL);
CREATE INDEX allotment_entry ON allotment (entry);
CREATE INDEX allotment_record ON allotment (record);
CREATE TABLE member (entry bytea NOT NULL, household bytea NOT NULL, person bytea NOT NULL, until text NOT NULL);
CREATE INDEX member_entry ON member (entry);
CREATE INDEX member_household ON member (household);
CREATE INDEX member_person ON member (person);

CREATE TABLE principal (record bytea NOT NULL, principal text NOT NULL, stamp xid8 NOT NULL DEFAULT pg_current_xact_id(), PRIMARY KEY (record, principal));
CREATE INDEX principal_principal ON principal (principal, record);
CREATE INDEX principal_stamp ON principal (stamp);

CREATE TABLE held (device bytea NOT NULL, record bytea NOT NULL, compartment integer NOT NULL, number bigint NOT NULL, seen bigint NOT NULL, PRIMARY KEY (device, record, compartment));
CREATE INDEX held_record ON held (record);

CREATE TABLE attachment (hash bytea PRIMARY KEY, size bigint NOT NULL);
CREATE TABLE attachment_log (hash bytea NOT NULL, record bytea NOT NULL, compartment integer NOT NULL, PRIMARY KEY (hash, record, compartment));
CREATE TABLE attachment_piece (hash bytea NOT NULL, number bigint NOT NULL, bytes bytea NOT NULL, PRIMARY KEY (hash, number));

DO $$ DECLARE parent text; BEGIN
    FOREACH parent IN ARRAY ARRAY['record', 'log', 'change', 'recalled'] LOOP
        FOR i IN 0..15 LOOP
            EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 16, REMAINDER %s)', parent || '_' || i, parent, i);
        END LOOP;
    END LOOP;
END $$;

GRANT SELECT ON ALL TABLES IN SCHEMA public TO lodestar_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO lodestar_writer;
REVOKE DELETE ON quarantine FROM lodestar_writer;
REVOKE DELETE ON change FROM lodestar_writer;

ALTER TABLE change ENABLE ROW LEVEL SECURITY;
ALTER TABLE change FORCE ROW LEVEL SECURITY;
ALTER TABLE log ENABLE ROW LEVEL SECURITY;
ALTER TABLE log FORCE ROW LEVEL SECURITY;
CREATE POLICY change_writer ON change TO lodestar_writer USING (true) WITH CHECK (true);
CREATE POLICY log_writer ON log TO lodestar_writer USING (true) WITH CHECK (true);
-- The settings name the principals of who asks and the compartments each gives; they last as long as the transaction.
CREATE POLICY change_reader ON change FOR SELECT TO lodestar_reader USING (EXISTS (
    SELECT FROM principal p JOIN unnest(string_to_array(current_setting('lodestar.principals', true), chr(31)),
        string_to_array(current_setting('lodestar.compartments', true), ',')::integer[]) AS mine (principal, bits)
        USING (principal)
    WHERE p.record = change.record AND ((mine.bits >> (change.compartment - 1)) & 1) = 1));
CREATE POLICY log_reader ON log FOR SELECT TO lodestar_reader USING (EXISTS (
    SELECT FROM principal p JOIN unnest(string_to_array(current_setting('lodestar.principals', true), chr(31)),
        string_to_array(current_setting('lodestar.compartments', true), ',')::integer[]) AS mine (principal, bits)
        USING (principal)
    WHERE p.record = log.record AND ((mine.bits >> (log.compartment - 1)) & 1) = 1));

ALTER TABLE attachment_piece ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment_piece FORCE ROW LEVEL SECURITY;
CREATE POLICY piece_writer ON attachment_piece TO lodestar_writer USING (true) WITH CHECK (true);
CREATE POLICY piece_reader ON attachment_piece FOR SELECT TO lodestar_reader USING (EXISTS (
    SELECT FROM attachment_log a JOIN principal p ON p.record = a.record
        JOIN unnest(string_to_array(current_setting('lodestar.principals', true), chr(31)),
        string_to_array(current_setting('lodestar.compartments', true), ',')::integer[]) AS mine (principal, bits)
        ON mine.principal = p.principal
    WHERE a.hash = attachment_piece.hash AND ((mine.bits >> (a.compartment - 1)) & 1) = 1));
