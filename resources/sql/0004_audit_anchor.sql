-- Where the audit ends: number and chain of its last line, kept apart from the lines, so that a cut end is seen.
INSERT INTO setting (name, value)
SELECT 'audit.anchor', CAST(n || ':' || lower(hex(chain)) AS BLOB) FROM audit ORDER BY n DESC LIMIT 1;
