-- rebuild projections
-- Everything in this file is computed from the log and may be thrown away and rebuilt at any time.
CREATE TABLE entry (
    id          BLOB    PRIMARY KEY,
    record      BLOB    NOT NULL,
    compartment INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    happened    TEXT    NOT NULL,   -- date or date-time; when written, where the kind has no date of its own
    fields      TEXT    NOT NULL,   -- JSON: the first value of each field
    head        BLOB,               -- the only change, while there is but one
    heads       TEXT,               -- JSON {field: [[change id, value], ...]}, once there are several
    conflicts   TEXT,               -- names separated by newlines; NULL when there is none
    retired     INTEGER NOT NULL,
    recalled    INTEGER NOT NULL,
    author      BLOB    NOT NULL,   -- of the first change
    made_at     TEXT    NOT NULL,   -- of the first change
    changed_at  TEXT    NOT NULL    -- of the last one known here
);
CREATE INDEX entry_record ON entry (record, kind, happened);  -- with the date, or the planner takes entry_kind for a record
CREATE INDEX entry_kind ON entry (kind, happened);
CREATE INDEX entry_conflict ON entry (kind) WHERE conflicts IS NOT NULL;

CREATE TABLE person (
    n             INTEGER PRIMARY KEY,  -- row of the search index
    record        BLOB NOT NULL UNIQUE,
    subject       TEXT NOT NULL,        -- child, adult
    given         TEXT NOT NULL,
    family        TEXT NOT NULL,
    known         TEXT NOT NULL,
    birth_date    TEXT,
    sex           TEXT,
    nhs           TEXT,
    ethnic        TEXT,
    language      TEXT,
    interpreter   INTEGER NOT NULL,
    phone         TEXT,
    safe_contact  TEXT,
    gp            TEXT,
    needs_level   TEXT,
    gestation     INTEGER,              -- days at birth
    pregnancy     BLOB,                 -- the entry it was born from
    mother        BLOB,
    babies        INTEGER,              -- born together
    birth_order   INTEGER,
    adopted       INTEGER NOT NULL,
    died          INTEGER NOT NULL,
    died_on       TEXT,
    in_conflict   INTEGER NOT NULL      -- birth date or death in conflict: nothing is computed from it
);
CREATE INDEX person_birth ON person (birth_date);
CREATE INDEX person_nhs ON person (nhs);
CREATE INDEX person_pregnancy ON person (pregnancy);
CREATE INDEX person_mother ON person (mother) WHERE mother IS NOT NULL;

CREATE TABLE household (
    n            INTEGER PRIMARY KEY,
    record       BLOB NOT NULL UNIQUE,
    name         TEXT NOT NULL,
    line1        TEXT NOT NULL,
    line2        TEXT NOT NULL,
    town         TEXT NOT NULL,
    postcode     TEXT NOT NULL,
    ward         TEXT NOT NULL,
    phone        TEXT,
    email        TEXT,
    language     TEXT,
    confidential INTEGER NOT NULL,
    open_from    TEXT,
    open_to      TEXT,
    worker       TEXT,                 -- staff reference allotted now
    whereabouts  TEXT                  -- moved_away, unknown; NULL when here
);
CREATE INDEX household_postcode ON household (postcode);

CREATE TABLE member (
    entry            BLOB PRIMARY KEY,
    household        BLOB NOT NULL,
    person           BLOB NOT NULL,
    relationship     TEXT NOT NULL,
    lives_here       INTEGER NOT NULL,
    from_on          TEXT,
    to_on            TEXT,
    responsible_from TEXT,
    responsible_to   TEXT
) WITHOUT ROWID;
CREATE INDEX member_household ON member (household);
CREATE INDEX member_person ON member (person);

CREATE TABLE pregnancy (
    entry     BLOB PRIMARY KEY,
    mother    BLOB NOT NULL,
    edd       TEXT,                    -- while in conflict: the one that brings the earlier duty
    booked_on TEXT,
    outcome   TEXT NOT NULL,           -- open until something else is recorded
    ended_on  TEXT,
    babies    INTEGER,
    lost      INTEGER NOT NULL,        -- a loss of the whole pregnancy was recorded
    edd_conflict INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX pregnancy_mother ON pregnancy (mother);

-- What settles or moves steps of the pathway, one row each, so that a worklist reads one table.
CREATE TABLE fact (
    entry     BLOB PRIMARY KEY,
    subject   BLOB NOT NULL,           -- the person
    pregnancy BLOB,                    -- when it is about a pregnancy
    kind      TEXT NOT NULL,           -- contact_subject, immunisation, screening, feeding, step_fact, continue_steps
    happened  TEXT,
    type      TEXT,                    -- contact type, vaccine, test, status
    outcome   TEXT,                    -- contact outcome, dose, result, answer
    mode      TEXT,
    step      TEXT,
    seen      INTEGER NOT NULL,
    waits     INTEGER NOT NULL,        -- for a countersignature
    elsewhere INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX fact_subject ON fact (subject);

CREATE TABLE booking (
    entry        BLOB NOT NULL,
    household    BLOB NOT NULL,
    person       BLOB,
    pregnancy    BLOB,
    at           TEXT NOT NULL,
    minutes      INTEGER NOT NULL,
    type         TEXT,
    step         TEXT,
    place        TEXT,
    practitioner TEXT,
    state        TEXT NOT NULL
);
CREATE INDEX booking_entry ON booking (entry);
CREATE INDEX booking_at ON booking (at);
CREATE INDEX booking_person ON booking (person);
CREATE INDEX booking_household ON booking (household);

CREATE TABLE staff (
    entry        BLOB PRIMARY KEY,
    reference    TEXT NOT NULL,
    name         TEXT NOT NULL,
    role         TEXT NOT NULL,
    team         TEXT,
    organisation TEXT
) WITHOUT ROWID;

-- Find: what is searched of each person, folded (core/base/Fold), and two indexes over it: whole words and beginnings
-- in one, pieces of names (for misspellings) in the other. Not contentless: there, deleting only marks a row and leaves
-- its words in the file; a removed address must be gone.
CREATE TABLE search_text (
    n       INTEGER PRIMARY KEY,       -- person.n
    names   TEXT NOT NULL,             -- her own, former ones too
    kin     TEXT NOT NULL,             -- of her households and of her mother
    address TEXT NOT NULL,             -- empty where it is confidential
    numbers TEXT NOT NULL,             -- NHS number, phones: digits and their usual pieces
    near    TEXT NOT NULL              -- names and kin between spaces, so that beginnings and ends are pieces too
);
CREATE VIRTUAL TABLE search USING fts5 (names, kin, address, numbers, tokenize = "unicode61 remove_diacritics 2",
                                        prefix = '3 4 5', detail = column, content = 'search_text',
                                        content_rowid = 'n');
CREATE VIRTUAL TABLE search_near USING fts5 (near, tokenize = "trigram", detail = none, content = 'search_text',
                                             content_rowid = 'n');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search_near (search_near, rank) VALUES ('secure-delete', 1);
