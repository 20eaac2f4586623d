-- Up to where the service's own topic is known here: stored with the mark that a row is published,
-- so a restored database knows from where on others were told what it has forgotten.
CREATE TABLE outbox_position (
  topic            text        NOT NULL,
  partition_number integer     NOT NULL,
  next_offset      bigint      NOT NULL,
  updated_at       timestamptz NOT NULL,
  PRIMARY KEY (topic, partition_number)
);

-- The incoming event whose effect an event tells: that event is read again after a restore, so its
-- effect is not lost.
ALTER TABLE outbox ADD COLUMN cause uuid;

-- Changes that this service told, and that stand on its topic and not in this database.
CREATE TABLE lost_change (
  id              uuid        PRIMARY KEY,
  number          bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
  type            text        NOT NULL,
  subject         uuid        NOT NULL,
  revision        bigint      NOT NULL,
  confidential    boolean     NOT NULL,
  occurred_at     timestamptz NOT NULL,
  data            text        NOT NULL,
  -- Whose readers may see the data; null: readers of any scope.
  scope           text,
  found_at        timestamptz NOT NULL,
  acknowledged_at timestamptz,
  acknowledged_by text,
  note            text,
  CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
  CHECK ((acknowledged_at IS NULL) = (note IS NULL))
);

CREATE INDEX lost_change_subject ON lost_change (subject);
CREATE INDEX lost_change_open ON lost_change (number) WHERE acknowledged_at IS NULL;

-- The highest revision of an aggregate that was published and is lost; gone once it is passed.
CREATE TABLE revision_floor (
  subject  uuid   PRIMARY KEY,
  revision bigint NOT NULL
);
