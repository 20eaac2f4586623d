-- What is to know of how the file with the rows of a run was read; it stands in the result, too.
ALTER TABLE run ADD COLUMN on_reading jsonb NOT NULL DEFAULT '[]';
