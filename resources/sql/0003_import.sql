-- References of other systems that name a person, household or entry known here under another id.
CREATE TABLE import_alias (
    file TEXT NOT NULL,
    ref  TEXT NOT NULL,
    id   BLOB NOT NULL,
    PRIMARY KEY (file, ref)
) WITHOUT ROWID;
