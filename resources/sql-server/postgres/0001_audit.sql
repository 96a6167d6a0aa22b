-- What was done on this server, by whom and when: only ever added to, each line chained to the one before. Nobody who signs
-- in as the server can change or remove a line; whoever owns the database can, and `server verify` then says so.
CREATE TABLE audit (
    n bigint PRIMARY KEY,
    at bigint NOT NULL,
    act text NOT NULL,
    who text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    chain bytea NOT NULL
);
CREATE INDEX audit_subject ON audit (act, subject, n);
-- Where it ends: locked by whoever adds a line, and kept apart, so that a line cut off at the end leaves a gap.
CREATE TABLE audit_end (one integer PRIMARY KEY CHECK (one = 1), n bigint NOT NULL, chain bytea NOT NULL);
INSERT INTO audit_end VALUES (1, 0, decode(repeat('00', 32), 'hex'));
GRANT SELECT, INSERT ON audit TO lodestar_writer;
GRANT SELECT, UPDATE ON audit_end TO lodestar_writer;

-- What an administrator who looked at a change and does not take it says to who wrote it; empty while nobody has.
ALTER TABLE quarantine ADD COLUMN answer text NOT NULL DEFAULT '';
