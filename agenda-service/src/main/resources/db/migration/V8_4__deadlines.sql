-- Days on the way to a meeting.
ALTER TABLE meeting ADD COLUMN deadlines jsonb NOT NULL DEFAULT '[]';
ALTER TABLE meeting ALTER COLUMN deadlines DROP DEFAULT;
