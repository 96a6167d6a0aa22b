-- rebuild projections
-- What the laptop knows of its server. Positions and numbers of the logs stand beside the logs themselves.
ALTER TABLE log ADD COLUMN numbered INTEGER NOT NULL DEFAULT 0;    -- how many of its changes have a number
ALTER TABLE log ADD COLUMN numbered_digest BLOB;                   -- their sum; NULL while there are none
ALTER TABLE log ADD COLUMN reported INTEGER NOT NULL DEFAULT 0;    -- the position that the server was told

-- What waits, in the order of its numbers.
CREATE INDEX change_unnumbered ON change (device_seq) WHERE log_number IS NULL;

-- Own changes that the server keeps in quarantine, and why. They stay, are shown, and can be sent again.
CREATE TABLE refused (
    change BLOB PRIMARY KEY,
    reason TEXT NOT NULL,
    at     TEXT NOT NULL
) WITHOUT ROWID;

-- Heads that are still to be reached or compared: a sync that was cut is gone on with by the next.
CREATE TABLE server_head (
    record      BLOB    NOT NULL,
    compartment INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    digest      BLOB    NOT NULL,
    PRIMARY KEY (record, compartment)
) WITHOUT ROWID;

-- Logs that left the scope, until the server knows that they are gone from here.
CREATE TABLE server_left (
    record      BLOB    NOT NULL,
    compartment INTEGER NOT NULL,
    purged      INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (record, compartment)
) WITHOUT ROWID;

CREATE TABLE heal_attempt (
    record      BLOB    NOT NULL,
    compartment INTEGER NOT NULL,
    day         TEXT    NOT NULL,
    times       INTEGER NOT NULL,
    PRIMARY KEY (record, compartment)
) WITHOUT ROWID;

-- Devices of the organisation: whose they are.
ALTER TABLE device ADD COLUMN staff BLOB;
ALTER TABLE device ADD COLUMN name TEXT;
ALTER TABLE device ADD COLUMN who TEXT;
ALTER TABLE device ADD COLUMN revoked INTEGER NOT NULL DEFAULT 0;

-- Which entry names which attachment; computed from the log.
CREATE TABLE attachment_ref (
    entry       BLOB PRIMARY KEY,
    hash        BLOB    NOT NULL,
    record      BLOB    NOT NULL,
    compartment INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX attachment_ref_hash ON attachment_ref (hash);

-- Pieces that have come of an attachment that is not here whole yet.
CREATE TABLE attachment_arriving (
    hash  BLOB    NOT NULL,
    piece INTEGER NOT NULL,
    bytes BLOB    NOT NULL,
    PRIMARY KEY (hash, piece)
) WITHOUT ROWID;

-- Attachments that laptop and server both have whole.
CREATE TABLE attachment_settled (
    hash BLOB PRIMARY KEY
) WITHOUT ROWID;
