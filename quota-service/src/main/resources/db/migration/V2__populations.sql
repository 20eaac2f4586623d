-- Inhabitants of every municipality on a day. A table is never changed: another one of the same day is
-- its next revision, and what was calculated with the older one goes on referring to it.
CREATE TABLE population (
  id          uuid    PRIMARY KEY,
  day         date    NOT NULL,
  revision    integer NOT NULL CHECK (revision > 0),
  source      text    NOT NULL,
  licence     text    NOT NULL,
  -- Code of the municipality to inhabitants; apart are territories that are no municipalities.
  inhabitants jsonb   NOT NULL,
  apart       jsonb   NOT NULL,
  total       bigint  NOT NULL CHECK (total > 0),
  -- When it was imported and how a file was read; null for what came with the service.
  imported_at timestamptz,
  read_as     jsonb,
  findings    jsonb   NOT NULL
);

CREATE UNIQUE INDEX population_list ON population (day DESC, revision DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON population FROM ${app};
