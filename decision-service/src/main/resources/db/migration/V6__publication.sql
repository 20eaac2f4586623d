-- Errors that somebody answered for when minutes were published, each with its reason.
ALTER TABLE minutes_release ADD COLUMN overrides jsonb NOT NULL DEFAULT '[]';
ALTER TABLE minutes_release ALTER COLUMN overrides DROP DEFAULT;
