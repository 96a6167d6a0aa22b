-- Measures of courses stood under "before" and "after" instead of the day on which they were taken.
UPDATE entry_row
SET happened = coalesce((SELECT json_extract(e.fields, '$.measure.on') FROM entry e WHERE e.id = entry_row.id), made_at)
WHERE kind = 'course_measure';
