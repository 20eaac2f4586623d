-- Meetings of councils with the sections of their working copy.
CREATE TABLE meeting (
  id                  uuid        PRIMARY KEY,
  version             bigint      NOT NULL,
  revision            bigint      NOT NULL,
  council             text        NOT NULL,
  title               text,
  date                date        NOT NULL,
  date_status         text        NOT NULL CHECK (date_status IN ('CONFIRMED', 'TENTATIVE')),
  start_time          time,
  end_time            time,
  place               text,
  practical           text,
  guests              jsonb       NOT NULL,
  external            boolean     NOT NULL,
  minutes_link        text,
  state               text        NOT NULL
                      CHECK (state IN ('DRAFT', 'RELEASED', 'HELD', 'CLOSED', 'CANCELLED')),
  cancellation_reason text,
  agenda_version      integer     NOT NULL,
  minutes_state       text        NOT NULL CHECK (minutes_state IN ('NONE', 'PUBLISHED', 'APPROVED')),
  minutes_version     integer     NOT NULL,
  outline             jsonb       NOT NULL,
  -- Counted up when results of its points come in, apart from the version: it is part of entity tags.
  results_stamp       bigint      NOT NULL DEFAULT 0,
  created_at          timestamptz NOT NULL,
  updated_at          timestamptz NOT NULL
);

-- A council has one meeting a day that stands.
CREATE UNIQUE INDEX meeting_one_a_day ON meeting (council, date) WHERE state <> 'CANCELLED';
CREATE INDEX meeting_by_date ON meeting (date, id);
CREATE INDEX meeting_by_council ON meeting (council, date, id);

-- Items of working copies. A released item that was taken off stays as a tombstone.
CREATE TABLE item (
  id             uuid    PRIMARY KEY,
  version        bigint  NOT NULL,
  meeting_id     uuid    NOT NULL REFERENCES meeting,
  council        text    NOT NULL,
  section_id     uuid    NOT NULL,
  order_key      integer NOT NULL,
  number         text    NOT NULL,
  removed        boolean NOT NULL,
  content        jsonb   NOT NULL,
  -- Versions in which it stays closed although the working copy is open, and its title there.
  closed_through integer NOT NULL,
  closed_title   text,
  -- What is closed of it today, as a JSON object that is read with those of its meeting; else empty.
  today          text    NOT NULL,
  issued         jsonb   NOT NULL
);

CREATE INDEX item_by_meeting ON item (meeting_id);
CREATE INDEX item_today ON item (meeting_id) WHERE today <> '';

-- What has gone out. Nobody changes it: the service's role may only add and read.
CREATE TABLE agenda_version (
  id           uuid        PRIMARY KEY,
  meeting_id   uuid        NOT NULL REFERENCES meeting,
  number       integer     NOT NULL CHECK (number > 0),
  snapshot     jsonb       NOT NULL,
  content_hash text        NOT NULL,
  note         text,
  released_at  timestamptz NOT NULL,
  released_by  text        NOT NULL,
  UNIQUE (meeting_id, number)
);

REVOKE UPDATE, DELETE, TRUNCATE ON agenda_version FROM ${app};

-- What has to come onto a later agenda.
CREATE TABLE backlog_item (
  id                   uuid        PRIMARY KEY,
  version              bigint      NOT NULL,
  council              text        NOT NULL,
  origin_type          text        NOT NULL
                       CHECK (origin_type IN ('FOLLOW_UP', 'MINUTES_APPROVAL', 'CANCELLED_MEETING', 'MANUAL')),
  origin_id            uuid,
  origin_meeting_id    uuid,
  origin_item_id       uuid,
  origin_item_number   text,
  origin_point_id      uuid,
  title                text        NOT NULL,
  text                 text,
  points               jsonb       NOT NULL,
  due_on               date,
  not_before           date        NOT NULL,
  closed               boolean     NOT NULL,
  requested_meeting_id uuid,
  meeting_id           uuid,
  source_item_id       uuid,
  state                text        NOT NULL CHECK (state IN ('OPEN', 'PLACED', 'DISMISSED', 'SETTLED')),
  placed_item_id       uuid,
  closing_note         text,
  settled_on           date,
  created_at           timestamptz NOT NULL,
  updated_at           timestamptz NOT NULL,
  UNIQUE (origin_type, origin_id)
);

CREATE INDEX backlog_item_by_day ON backlog_item (council, not_before, created_at, id);
CREATE INDEX backlog_item_by_meeting ON backlog_item (meeting_id);
CREATE INDEX backlog_item_by_item ON backlog_item (origin_item_id) WHERE state = 'OPEN';
CREATE INDEX backlog_item_by_source ON backlog_item (source_item_id) WHERE state = 'OPEN';
CREATE INDEX backlog_item_placed ON backlog_item (placed_item_id) WHERE state = 'PLACED';

-- Results of points, as decision-service tells them; the id is that of the point.
CREATE TABLE point_result (
  id                uuid    PRIMARY KEY,
  version           bigint  NOT NULL,
  meeting_id        uuid    NOT NULL,
  council           text    NOT NULL,
  agenda_version    integer NOT NULL,
  state             text    NOT NULL CHECK (state IN ('CONFIRMED', 'WITHDRAWN')),
  derived           boolean NOT NULL,
  outcome           text    NOT NULL,
  decided_text      text,
  mode              text,
  decided_on        date    NOT NULL,
  force             text    NOT NULL,
  conditions        jsonb   NOT NULL,
  withdrawn_on      date,
  withdrawal_reason text
);

CREATE INDEX point_result_by_meeting ON point_result (meeting_id);

-- Files that were taken in.
CREATE TABLE agenda_import (
  id          uuid        PRIMARY KEY,
  version     bigint      NOT NULL,
  council     text        NOT NULL,
  meeting_id  uuid        NOT NULL REFERENCES meeting,
  file_name   text,
  sha256      text        NOT NULL,
  bytes       integer     NOT NULL,
  sections    integer     NOT NULL,
  items       integer     NOT NULL,
  points      integer     NOT NULL,
  findings    jsonb       NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by text        NOT NULL
);

CREATE INDEX agenda_import_newest ON agenda_import (council, imported_at DESC, id DESC);
