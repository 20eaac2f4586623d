-- Events that were taken in: an event is in this table exactly when its effect is stored, when it
-- was found to have none, or when it waits as a dead letter.
CREATE TABLE inbox (
  source           text        NOT NULL,
  event_id         uuid        NOT NULL,
  type             text        NOT NULL,
  subject          uuid        NOT NULL,
  revision         bigint      NOT NULL,
  topic            text        NOT NULL,
  partition_number integer     NOT NULL,
  record_offset    bigint      NOT NULL,
  received_at      timestamptz NOT NULL,
  PRIMARY KEY (source, event_id)
);

-- The newest revision of each aggregate of other services that took effect here.
CREATE TABLE inbox_revision (
  source   text   NOT NULL,
  subject  uuid   NOT NULL,
  revision bigint NOT NULL,
  PRIMARY KEY (source, subject)
);

-- Where to read on. Stored with the effect, so a restored database reads again what it has not seen.
CREATE TABLE inbox_position (
  topic            text        NOT NULL,
  partition_number integer     NOT NULL,
  next_offset      bigint      NOT NULL,
  updated_at       timestamptz NOT NULL,
  PRIMARY KEY (topic, partition_number)
);

-- Records that could not be handled, and the later ones of the same key, which wait behind them.
CREATE TABLE dead_letter (
  id               uuid        PRIMARY KEY,
  number           bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
  topic            text        NOT NULL,
  partition_number integer     NOT NULL,
  record_offset    bigint      NOT NULL,
  event_key        text,
  headers          jsonb       NOT NULL,
  data             bytea,
  event_id         text,
  type             text,
  source           text,
  subject          text,
  revision         text,
  state            text        NOT NULL CHECK (state IN ('FAILED', 'WAITING', 'REPLAYED', 'DISMISSED')),
  reason           text        NOT NULL,
  detail           text,
  attempts         integer     NOT NULL,
  parked_at        timestamptz NOT NULL,
  closed_at        timestamptz,
  closed_by        text,
  closing_note     text,
  UNIQUE (topic, partition_number, record_offset),
  CHECK ((closed_at IS NULL) = (state IN ('FAILED', 'WAITING')))
);

CREATE INDEX dead_letter_open ON dead_letter (topic, event_key, number) WHERE closed_at IS NULL;
