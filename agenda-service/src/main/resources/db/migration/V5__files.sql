-- Files as they were sent, with their text. Nobody changes one: it is replaced by another, and goes
-- when neither a working copy nor a released version names it any more.
CREATE TABLE stored_file (
  id         uuid        PRIMARY KEY,
  council    text        NOT NULL,
  sha512     text        NOT NULL CHECK (sha512 ~ '^[0-9a-f]{128}$'),
  bytes      bigint      NOT NULL CHECK (bytes > 0),
  media_type text        NOT NULL,
  text_state text        NOT NULL
             CHECK (text_state IN ('TEXT', 'NO_TEXT', 'ENCRYPTED', 'DAMAGED', 'TOO_LARGE', 'TOO_SLOW')),
  -- Pages and sheets with form feeds between them.
  text       text        NOT NULL,
  stored_at  timestamptz NOT NULL,
  stored_by  text        NOT NULL
);

-- Their bytes, in pieces of 256 KiB: one piece at a time is read and written.
CREATE TABLE stored_file_piece (
  file_id uuid    NOT NULL REFERENCES stored_file ON DELETE CASCADE,
  number  integer NOT NULL,
  data    bytea   NOT NULL,
  PRIMARY KEY (file_id, number)
);

-- Such files are packed already.
ALTER TABLE stored_file_piece ALTER COLUMN data SET STORAGE EXTERNAL;

REVOKE UPDATE, TRUNCATE ON stored_file, stored_file_piece FROM ${app};

-- Who names a file.
CREATE INDEX item_by_file ON item
  USING gin (jsonb_path_query_array(content, '$.attachments[*].file.id'));
CREATE INDEX agenda_version_by_file ON agenda_version
  USING gin (jsonb_path_query_array(snapshot, '$.sections[*].items[*].content.attachments[*].file.id'));

-- Versions in which attachments stay closed although they are open on the working copy or left out.
ALTER TABLE item ADD COLUMN attachments_closed_through jsonb NOT NULL DEFAULT '{}';
