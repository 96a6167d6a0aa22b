-- What the national metrics are counted from, and their running sums: computed from the logs, and to be made anew at any
-- time (lodestar-admin server metrics --rebuild). Nothing sealed, no name and no address but the ward stands in them.
-- Whoever asks as somebody (lodestar_reader) sees none of it: only lodestar_counter does, who sees nothing of the logs.
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lodestar_counter') THEN CREATE ROLE lodestar_counter NOLOGIN; END IF;
END $$;

-- What a record says that is counted (core/metrics/SaidRecord.h); of a child the day of birth and the pregnancy.
CREATE TABLE metric_said (record bytea PRIMARY KEY, born text COLLATE "C" NOT NULL, pregnancy bytea NOT NULL, said bytea NOT NULL) PARTITION BY HASH (record);
CREATE INDEX metric_said_born ON metric_said (born, record);
CREATE INDEX metric_said_pregnancy ON metric_said (pregnancy);
-- What a child, or the pregnancies of a mother, add to the sums (core/metrics/RunningSums.h).
CREATE TABLE metric_counted (record bytea PRIMARY KEY, counted bytea NOT NULL) PARTITION BY HASH (record);
CREATE TABLE metric_sum (
    quarter text NOT NULL,
    code text NOT NULL,
    kept_by text NOT NULL,
    value text NOT NULL,
    numerator bigint NOT NULL,
    denominator bigint NOT NULL,
    PRIMARY KEY (quarter, code, kept_by, value)
);

DO $$ DECLARE parent text; BEGIN
    FOREACH parent IN ARRAY ARRAY['metric_said', 'metric_counted'] LOOP
        FOR i IN 0..15 LOOP
            EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 16, REMAINDER %s)', parent || '_' || i, parent, i);
        END LOOP;
    END LOOP;
    FOREACH parent IN ARRAY ARRAY['metric_said', 'metric_counted', 'metric_sum'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', parent);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', parent);
        EXECUTE format('CREATE POLICY %I ON %I TO lodestar_writer USING (true) WITH CHECK (true)', parent || '_writer', parent);
        EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO lodestar_counter USING (true)', parent || '_counter', parent);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO lodestar_writer', parent);
        EXECUTE format('GRANT SELECT ON %I TO lodestar_counter', parent);
    END LOOP;
END $$;
GRANT SELECT ON setting TO lodestar_counter;
