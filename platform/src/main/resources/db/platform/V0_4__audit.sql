-- Who did what to which thing. Rows are written once: the role of the service may not change them.
CREATE TABLE audit_entry (
  id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  who          text        NOT NULL,
  role         text        NOT NULL,
  at           timestamptz NOT NULL,
  action       text        NOT NULL,
  subject_type text        NOT NULL,
  subject_id   uuid        NOT NULL,
  state_before jsonb,
  state_after  jsonb,
  request_id   text,
  trace_id     text,
  -- Whose readers may see the row; null: readers of any scope.
  scope        text
);

CREATE INDEX audit_entry_subject ON audit_entry (subject_id, id);

REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${app};
