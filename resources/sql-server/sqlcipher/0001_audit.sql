-- What was done on this server, by whom and when: only ever added to, each line chained to the one before. Whoever opens
-- the file past the triggers can change a line, and `server verify` then says so.
CREATE TABLE audit (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    act TEXT NOT NULL,
    who TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    chain BLOB NOT NULL
) STRICT;
CREATE INDEX audit_subject ON audit (act, subject, n);
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
-- Where it ends, kept apart, so that a line cut off at the end leaves a gap.
CREATE TABLE audit_end (one INTEGER PRIMARY KEY CHECK (one = 1), n INTEGER NOT NULL, chain BLOB NOT NULL) STRICT;
INSERT INTO audit_end VALUES (1, 0, zeroblob(32));

-- What an administrator who looked at a change and does not take it says to who wrote it; empty while nobody has.
ALTER TABLE quarantine ADD COLUMN answer TEXT NOT NULL DEFAULT '';
