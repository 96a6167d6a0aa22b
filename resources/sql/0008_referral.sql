-- rebuild projections
-- Where each referral stands and since when, so that thousands are listed without opening one. No reason stands here.
CREATE TABLE referral (
    entry          BLOB PRIMARY KEY,
    record         BLOB NOT NULL,    -- the person it is for; of an imported one perhaps the household
    compartment    INTEGER NOT NULL,
    state          TEXT NOT NULL,
    since          TEXT,             -- when it came to stand there
    conflict       INTEGER NOT NULL, -- any of its fields holds several values
    ended          INTEGER NOT NULL, -- withdrawn, or closed with an outcome
    service        TEXT NOT NULL,
    provider       TEXT,
    directory      TEXT,             -- row of the directory
    urgency        TEXT,
    made_on        TEXT,
    sent_on        TEXT,
    practitioner   TEXT,             -- reference of who made it
    receiver_staff TEXT,
    receiver_team  TEXT,
    receiver_name  TEXT,
    outcome        TEXT,
    info_due       TEXT,
    waiting_to     TEXT,
    appointment    TEXT,
    review         TEXT,
    next_step_by   TEXT,
    reopened_as    BLOB
) WITHOUT ROWID;
CREATE INDEX referral_record ON referral (record);
CREATE INDEX referral_ended ON referral (ended, made_on);
