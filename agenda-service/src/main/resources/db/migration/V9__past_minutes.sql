-- Minutes of meetings as files tell of them: a record of the past, one for a meeting.
CREATE TABLE past_minutes (
  id                    uuid        PRIMARY KEY,
  version               bigint      NOT NULL,
  meeting_id            uuid        NOT NULL UNIQUE REFERENCES meeting,
  council               text        NOT NULL,
  state                 text        NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED')),
  file_name             text,
  participants          jsonb       NOT NULL,
  decisions             jsonb       NOT NULL,
  taken_at              timestamptz NOT NULL,
  published_at          timestamptz,
  person_numbers_reason text
);

-- What kind of file was taken in.
ALTER TABLE agenda_import ADD COLUMN kind text NOT NULL DEFAULT 'AGENDA'
  CHECK (kind IN ('AGENDA', 'MINUTES'));
ALTER TABLE agenda_import ALTER COLUMN kind DROP DEFAULT;
