CREATE TABLE note (
  id       uuid        PRIMARY KEY,
  version  bigint      NOT NULL,
  revision bigint      NOT NULL,
  title    text        NOT NULL UNIQUE,
  text     text        NOT NULL,
  written  timestamptz NOT NULL
);
