-- rebuild projections
-- Records that two people joined (core/records/Joining.h): nothing is moved in the log; what lies in the log of one record
-- is read under another. `entry.record` is the record that an entry is read under, `entry.home` the one whose log holds it.
ALTER TABLE entry_row ADD COLUMN home BLOB; -- NULL: the same
CREATE INDEX entry_home ON entry_row (home) WHERE home IS NOT NULL;
DROP VIEW entry;
CREATE VIEW entry AS
SELECT id, record, compartment, kind, happened,
       coalesce(fields, (SELECT CAST(content AS TEXT) FROM change WHERE change.id = entry_row.head)) AS fields,
       head, heads, conflicts, retired, recalled, author, made_at, changed_at, coalesce(home, record) AS home
FROM entry_row;

CREATE TABLE joined (
    record BLOB PRIMARY KEY,
    under  BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX joined_under ON joined (under);

-- Whom each membership names, by the ids that stand in the log: `member` has them as they are read.
CREATE TABLE named_member (
    entry     BLOB PRIMARY KEY,
    household BLOB NOT NULL,
    person    BLOB NOT NULL,
    stands    INTEGER NOT NULL     -- it has not ended
) WITHOUT ROWID;
CREATE INDEX named_member_person ON named_member (person);
