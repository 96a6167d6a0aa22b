-- The log: every change ever made, append only. Everything below 0002 is computed from it.
CREATE TABLE change (
    n            INTEGER PRIMARY KEY,   -- the order in which this laptop came to know them
    id           BLOB    NOT NULL UNIQUE,
    record       BLOB    NOT NULL,
    compartment  INTEGER NOT NULL,
    entry        BLOB    NOT NULL,
    kind         TEXT    NOT NULL,
    content      BLOB,                  -- the writer's bytes; NULL after a recall
    salt         BLOB,
    content_hash BLOB    NOT NULL,
    field_names  TEXT    NOT NULL,      -- separated by newlines, sorted
    seen         TEXT,                  -- JSON {field: [change id, ...]}; NULL when nothing was replaced
    author       BLOB    NOT NULL,
    device       BLOB    NOT NULL,
    made_at      TEXT    NOT NULL,
    schema       INTEGER NOT NULL,
    signature    BLOB    NOT NULL,
    epoch        BLOB    NOT NULL,
    device_seq   INTEGER NOT NULL,
    log_number   INTEGER                -- given by the server; NULL while it waits on this laptop
);
CREATE INDEX change_entry ON change (entry);
CREATE INDEX change_log ON change (record, compartment);

-- One row for each compartment of a record: how many changes it holds and their order-free sum.
CREATE TABLE log (
    record      BLOB    NOT NULL,
    compartment INTEGER NOT NULL,
    count       INTEGER NOT NULL,
    digest      BLOB    NOT NULL,
    position    INTEGER NOT NULL DEFAULT 0,  -- the last number pulled from the server
    PRIMARY KEY (record, compartment)
) WITHOUT ROWID;

-- What waits to be sent.
CREATE TABLE outbox (
    n INTEGER PRIMARY KEY REFERENCES change (n)
);

-- Changes whose content a recall has named, whether they have come already or not.
CREATE TABLE recalled (
    change BLOB PRIMARY KEY,
    by_change BLOB NOT NULL
) WITHOUT ROWID;

-- Public halves of the devices whose signatures are checked here.
CREATE TABLE device (
    id         BLOB PRIMARY KEY,
    public_key BLOB NOT NULL,
    epoch      BLOB NOT NULL,
    own        INTEGER NOT NULL DEFAULT 0,
    last_seq   INTEGER NOT NULL DEFAULT 0   -- number of the last change it made here
) WITHOUT ROWID;

-- Attachments by content hash, in pieces, so that a large one never has to be in memory whole.
CREATE TABLE attachment (
    hash  BLOB    NOT NULL,
    piece INTEGER NOT NULL,
    bytes BLOB    NOT NULL,
    PRIMARY KEY (hash, piece)
) WITHOUT ROWID;

-- Pages begun and not completed; they belong to this laptop and are never sent.
CREATE TABLE draft (
    id        BLOB PRIMARY KEY,
    page      TEXT NOT NULL,
    record    BLOB,
    title     TEXT NOT NULL,
    begun_at  TEXT NOT NULL,
    kept_at   TEXT NOT NULL,
    content   BLOB NOT NULL
) WITHOUT ROWID;

-- Reads, prints and exports: a chain of its own, so that nothing can be taken out unseen.
CREATE TABLE audit (
    n       INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    staff   BLOB NOT NULL,
    act     TEXT NOT NULL,
    record  BLOB,
    detail  TEXT,
    chain   BLOB NOT NULL
);
CREATE INDEX audit_record ON audit (record);
