-- Files whose last entry in a log was recalled: nobody gives the log that file again.
CREATE TABLE attachment_recalled (hash BLOB NOT NULL, record BLOB NOT NULL, compartment INTEGER NOT NULL, PRIMARY KEY (hash, record, compartment)) STRICT, WITHOUT ROWID;
