-- rebuild projections
-- What the only change of an entry says stands in the log: a long one is not written a second time. Everybody reads the
-- view; only core/store/EntryTable writes the rows.
DROP TABLE entry;
CREATE TABLE entry_row (
    id          BLOB    PRIMARY KEY,
    record      BLOB    NOT NULL,
    compartment INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    happened    TEXT    NOT NULL,   -- date or date-time; when written, where the kind has no date of its own
    fields      TEXT,               -- JSON: the first value of each field; NULL where it is the content of `head`
    head        BLOB,               -- the only change, while there is but one
    heads       TEXT,               -- JSON {field: [[change id, value], ...]}, once there are several
    conflicts   TEXT,               -- names separated by newlines; NULL when there is none
    retired     INTEGER NOT NULL,
    recalled    INTEGER NOT NULL,
    author      BLOB    NOT NULL,   -- of the first change
    made_at     TEXT    NOT NULL,   -- of the first change
    changed_at  TEXT    NOT NULL    -- of the last one known here
);
CREATE INDEX entry_record ON entry_row (record, kind, happened);  -- with the date, or the planner takes entry_kind
CREATE INDEX entry_kind ON entry_row (kind, happened);
CREATE INDEX entry_conflict ON entry_row (kind) WHERE conflicts IS NOT NULL;

CREATE VIEW entry AS
SELECT id, record, compartment, kind, happened,
       coalesce(fields, (SELECT CAST(content AS TEXT) FROM change WHERE change.id = entry_row.head)) AS fields,
       head, heads, conflicts, retired, recalled, author, made_at, changed_at
FROM entry_row;
