-- Events on their way out. A row is written in the transaction of the change and done when the
-- broker has acknowledged it. The order of a key is the order of the identity; the feed number is
-- given when it is published, because the order of the identity is not the order of the commits.
CREATE TABLE outbox (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id     uuid        NOT NULL,
  topic        text        NOT NULL,
  event_key    text        NOT NULL,
  type         text        NOT NULL,
  source       text        NOT NULL,
  subject      uuid        NOT NULL,
  revision     bigint      NOT NULL CHECK (revision > 0),
  confidential boolean     NOT NULL,
  occurred_at  timestamptz NOT NULL,
  traceparent  text,
  request_id   text,
  data         text        NOT NULL,
  -- Whose readers may see the data in the feed; null: readers of any scope.
  scope        text,
  stored_at    timestamptz NOT NULL DEFAULT now(),
  published_at timestamptz,
  feed_number  bigint
);

CREATE INDEX outbox_unpublished ON outbox (id) WHERE published_at IS NULL;
CREATE UNIQUE INDEX outbox_feed_number ON outbox (feed_number) WHERE feed_number IS NOT NULL;

-- The last number given; survives the deletion of published rows.
CREATE TABLE outbox_feed (
  only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  last_number bigint NOT NULL
);
INSERT INTO outbox_feed (last_number) VALUES (0);
