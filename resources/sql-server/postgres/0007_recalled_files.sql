-- Files whose last entry in a log was recalled: nobody gives the log that file again.
CREATE TABLE attachment_recalled (hash bytea NOT NULL, record bytea NOT NULL, compartment integer NOT NULL, PRIMARY KEY (hash, record, compartment));
GRANT SELECT, INSERT, UPDATE, DELETE ON attachment_recalled TO lodestar_writer;
