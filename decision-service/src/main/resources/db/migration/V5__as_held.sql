-- Whether the meeting itself took a line up, or withdrew it.
ALTER TABLE sheet_line ADD COLUMN introduced_as_held boolean NOT NULL DEFAULT false;
ALTER TABLE sheet_line ALTER COLUMN introduced_as_held DROP DEFAULT;
ALTER TABLE sheet_line ADD COLUMN removed_as_held boolean NOT NULL DEFAULT false;
ALTER TABLE sheet_line ALTER COLUMN removed_as_held DROP DEFAULT;
