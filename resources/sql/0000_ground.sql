-- What the store remembers by name: settings of this laptop, and keys.
CREATE TABLE setting(
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB
) WITHOUT ROWID;

CREATE TABLE secret(
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
