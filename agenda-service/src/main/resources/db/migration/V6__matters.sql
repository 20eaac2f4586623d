-- Matters: what councils pursue over several meetings.
CREATE TABLE matter (
  id           uuid        PRIMARY KEY,
  version      bigint      NOT NULL,
  title        text        NOT NULL,
  description  text,
  -- Keys of the councils that share it, the first one the council it was begun for.
  councils     text[]      NOT NULL CHECK (cardinality(councils) > 0),
  policy_areas text[]      NOT NULL,
  owner        text,
  origin       jsonb       NOT NULL,
  published    boolean     NOT NULL,
  state        text        NOT NULL CHECK (state IN ('OPEN', 'RESTING', 'CLOSED')),
  state_reason text,
  state_since  date        NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL
);

CREATE INDEX matter_newest ON matter (created_at DESC, id DESC);
CREATE INDEX matter_by_council ON matter USING gin (councils);

-- What belongs to a matter: an item, or what a meeting outside the system dealt with.
CREATE TABLE matter_link (
  id         uuid        PRIMARY KEY,
  version    bigint      NOT NULL,
  matter_id  uuid        NOT NULL REFERENCES matter,
  council    text        NOT NULL,
  item_id    uuid        REFERENCES item ON DELETE CASCADE,
  meeting_id uuid        REFERENCES meeting,
  number     text,
  title      text,
  text       text,
  linked_at  timestamptz NOT NULL,
  CHECK ((item_id IS NULL) = (meeting_id IS NOT NULL AND title IS NOT NULL)),
  UNIQUE (matter_id, item_id)
);

CREATE INDEX matter_link_by_item ON matter_link (item_id);

-- Recurring duties wait on the backlog, too: each occurrence once for each council.
ALTER TABLE backlog_item DROP CONSTRAINT backlog_item_origin_type_check;
ALTER TABLE backlog_item ADD CONSTRAINT backlog_item_origin_type_check
  CHECK (origin_type IN ('FOLLOW_UP', 'MINUTES_APPROVAL', 'CANCELLED_MEETING', 'VACANCY', 'TERM_EXPIRING', 'DUTY', 'MANUAL'));
ALTER TABLE backlog_item ADD COLUMN origin_duty text;
ALTER TABLE backlog_item ADD COLUMN origin_occurrence text;
CREATE UNIQUE INDEX backlog_item_of_duty ON backlog_item (council, origin_duty, origin_occurrence)
  WHERE origin_type = 'DUTY';
CREATE INDEX backlog_item_of_item ON backlog_item (origin_item_id) WHERE origin_item_id IS NOT NULL;
CREATE INDEX backlog_item_with_item ON backlog_item (source_item_id) WHERE source_item_id IS NOT NULL;

-- Since when somebody has looked out for a duty of a council: nothing from before comes up.
CREATE TABLE duty_watch (
  council text NOT NULL,
  duty    text NOT NULL,
  since   date NOT NULL,
  PRIMARY KEY (council, duty)
);
