-- Saved calculations. A run never changes and is never deleted.
CREATE TABLE run (
  id         uuid        PRIMARY KEY,
  council    text        NOT NULL,
  title      text        NOT NULL,
  calculator text        NOT NULL,
  request    jsonb       NOT NULL,
  inputs     jsonb       NOT NULL,
  result     jsonb       NOT NULL,
  ran_by     text        NOT NULL,
  ran_at     timestamptz NOT NULL,
  version    bigint      NOT NULL
);

CREATE INDEX run_list ON run (ran_at DESC, id);

REVOKE UPDATE, DELETE, TRUNCATE ON run FROM ${app};
