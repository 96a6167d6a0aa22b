-- What the national metrics are counted from, and their running sums: computed from the logs, and to be made anew at any
-- time (lodestar-admin server metrics --rebuild). Nothing sealed, no name and no address but the ward stands in them.
-- What a record says that is counted (core/metrics/SaidRecord.h); of a child the day of birth and the pregnancy.
CREATE TABLE metric_said (record BLOB NOT NULL PRIMARY KEY, born TEXT NOT NULL, pregnancy BLOB NOT NULL, said BLOB NOT NULL) STRICT;
CREATE INDEX metric_said_born ON metric_said (born, record);
CREATE INDEX metric_said_pregnancy ON metric_said (pregnancy);
-- What a child, or the pregnancies of a mother, add to the sums (core/metrics/RunningSums.h).
CREATE TABLE metric_counted (record BLOB NOT NULL PRIMARY KEY, counted BLOB NOT NULL) STRICT;
CREATE TABLE metric_sum (
    quarter TEXT NOT NULL,
    code TEXT NOT NULL,
    kept_by TEXT NOT NULL,
    value TEXT NOT NULL,
    numerator INTEGER NOT NULL,
    denominator INTEGER NOT NULL,
    PRIMARY KEY (quarter, code, kept_by, value)
) STRICT, WITHOUT ROWID;
