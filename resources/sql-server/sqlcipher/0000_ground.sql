-- The server's tables over one SQLCipher file. The same tables as in ../postgres, without partitions, roles and rights
-- by row: one process writes, and the service itself looks at every right.
CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
-- What stamps heads and principals; one more for each transaction that moves any.
CREATE TABLE counter (value INTEGER NOT NULL) STRICT;
INSERT INTO counter VALUES (1);

CREATE TABLE account (
    staff BLOB PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    team TEXT NOT NULL,
    organisation TEXT NOT NULL,
    password BLOB,
    disabled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    id BLOB PRIMARY KEY,
    staff BLOB NOT NULL,
    alias TEXT NOT NULL,
    public_key BLOB NOT NULL,
    epoch BLOB NOT NULL,
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    last_contact INTEGER NOT NULL,
    revoked INTEGER NOT NULL,
    log_limit INTEGER NOT NULL,
    limit_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX device_staff ON device (staff);

CREATE TABLE epoch (device BLOB NOT NULL, epoch BLOB NOT NULL, why TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (device, epoch)) STRICT, WITHOUT ROWID;
-- Codes and challenges by their hash.
CREATE TABLE once (hash BLOB PRIMARY KEY, whom BLOB NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE record (record BLOB PRIMARY KEY, organisation TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE log (record BLOB NOT NULL, compartment INTEGER NOT NULL, number INTEGER NOT NULL, digest BLOB NOT NULL, stamp INTEGER NOT NULL, PRIMARY KEY (record, compartment)) STRICT, WITHOUT ROWID;
CREATE INDEX log_stamp ON log (stamp);

CREATE TABLE change (
    n INTEGER PRIMARY KEY,
    record BLOB NOT NULL,
    compartment INTEGER NOT NULL,
    number INTEGER NOT NULL,
    id BLOB NOT NULL,
    entry BLOB NOT NULL,
    kind TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    conflict INTEGER NOT NULL,
    device BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    corrected_at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX change_number ON change (record, compartment, number);
CREATE UNIQUE INDEX change_id ON change (record, compartment, id);
CREATE INDEX change_entry ON change (record, compartment, entry);
CREATE INDEX change_scope ON change (kind) WHERE kind IN ('allotment', 'member');

CREATE TABLE recalled (record BLOB NOT NULL, compartment INTEGER NOT NULL, change BLOB NOT NULL, PRIMARY KEY (record, compartment, change)) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine (
    n INTEGER PRIMARY KEY,
    record BLOB NOT NULL,
    compartment INTEGER NOT NULL,
    change BLOB NOT NULL,
    kind TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    reason TEXT NOT NULL,
    together BLOB NOT NULL,
    device BLOB NOT NULL,
    staff BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    corrected_at INTEGER NOT NULL,
    released INTEGER NOT NULL,
    body BLOB
) STRICT;
CREATE UNIQUE INDEX quarantine_change ON quarantine (record, compartment, change);
CREATE INDEX quarantine_waiting ON quarantine (record, compartment) WHERE released = 0;
CREATE INDEX quarantine_staff ON quarantine (staff) WHERE released = 0;

CREATE TABLE allotment (entry BLOB NOT NULL, record BLOB NOT NULL, holder TEXT NOT NULL, until TEXT NOT NULL) STRICT;
CREATE INDEX allotment_entry ON allotment (entry);
CREATE INDEX allotment_record ON allotment (record);
CREATE TABLE member (entry BLOB NOT NULL, household BLOB NOT NULL, person BLOB NOT NULL, until TEXT NOT NULL) STRICT;
CREATE INDEX member_entry ON member (entry);
CREATE INDEX member_household ON member (household);
CREATE INDEX member_person ON member (person);

CREATE TABLE principal (record BLOB NOT NULL, principal TEXT NOT NULL, stamp INTEGER NOT NULL, PRIMARY KEY (principal, record)) STRICT, WITHOUT ROWID;
CREATE INDEX principal_record ON principal (record);
CREATE INDEX principal_stamp ON principal (stamp);

CREATE TABLE held (device BLOB NOT NULL, record BLOB NOT NULL, compartment INTEGER NOT NULL, number INTEGER NOT NULL, seen INTEGER NOT NULL, PRIMARY KEY (device, record, compartment)) STRICT, WITHOUT ROWID;
CREATE INDEX held_record ON held (record);

CREATE TABLE attachment (hash BLOB PRIMARY KEY, size INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE attachment_log (hash BLOB NOT NULL, record BLOB NOT NULL, compartment INTEGER NOT NULL, PRIMARY KEY (hash, record, compartment)) STRICT, WITHOUT ROWID;
CREATE TABLE attachment_piece (hash BLOB NOT NULL, number INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (hash, number)) STRICT;
