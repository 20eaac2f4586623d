-- Errors of the checks that somebody answered for when a version went out, each with its reason.
ALTER TABLE agenda_version ADD COLUMN overrides jsonb NOT NULL DEFAULT '[]';
ALTER TABLE agenda_version ALTER COLUMN overrides DROP DEFAULT;

-- What the checks found on a file when it was taken in.
ALTER TABLE agenda_import ADD COLUMN checks jsonb NOT NULL DEFAULT '[]';
ALTER TABLE agenda_import ALTER COLUMN checks DROP DEFAULT;
