-- Meetings as agenda-service tells them.
CREATE TABLE meeting (
  id        uuid    PRIMARY KEY,
  council   text    NOT NULL,
  title     text,
  held_on   date    NOT NULL,
  starts_at time,
  place     text,
  cancelled boolean NOT NULL,
  version   bigint  NOT NULL
);

-- One sheet per meeting, from the first release of its agenda.
CREATE TABLE sheet (
  id               uuid    PRIMARY KEY,
  council          text    NOT NULL,
  meeting_date     date    NOT NULL,
  agenda_version   integer NOT NULL CHECK (agenda_version > 0),
  state            text    NOT NULL CHECK (state IN ('OPEN', 'WITHDRAWN')),
  withdrawn_reason text,
  version          bigint  NOT NULL
);

CREATE INDEX sheet_list ON sheet (council, meeting_date DESC, id);

-- The minutes text of every section and item. Lines and points are never deleted: a version of the
-- agenda that drops one only marks it.
CREATE TABLE sheet_line (
  id            uuid    PRIMARY KEY,
  meeting_id    uuid    NOT NULL REFERENCES sheet,
  council       text    NOT NULL,
  section_id    uuid    NOT NULL,
  kind          text    NOT NULL CHECK (kind IN ('SECTION', 'ITEM')),
  position      integer NOT NULL,
  number        text    NOT NULL,
  title         text    NOT NULL,
  public_title  text,
  closed        boolean NOT NULL,
  introduced_in integer NOT NULL,
  removed_in    integer,
  minutes_text  text,
  approved      boolean NOT NULL,
  version       bigint  NOT NULL
);

CREATE INDEX sheet_line_meeting ON sheet_line (meeting_id, position);

-- A recommendation point and the decision on it. The outcome of a lead is derived.
CREATE TABLE point_decision (
  id               uuid        PRIMARY KEY,
  meeting_id       uuid        NOT NULL REFERENCES sheet,
  meeting_date     date        NOT NULL,
  council          text        NOT NULL,
  item_id          uuid        NOT NULL,
  item_number      text        NOT NULL,
  item_title       text        NOT NULL,
  parent_id        uuid,
  root_id          uuid        NOT NULL,
  path             text        NOT NULL,
  position         integer     NOT NULL,
  leaf             boolean     NOT NULL,
  closed           boolean     NOT NULL,
  introduced_in    integer     NOT NULL,
  changed_in       integer,
  removed_in       integer,
  proposal         jsonb       NOT NULL,
  agenda_version   integer     NOT NULL,
  cancelled        boolean     NOT NULL,
  approved         boolean     NOT NULL,
  state            text        NOT NULL CHECK (state IN ('OPEN', 'RECORDED', 'CONFIRMED')),
  force            text        NOT NULL CHECK (force IN ('IN_FORCE', 'CONDITIONAL', 'LAPSED', 'NONE')),
  outcome          text        CHECK (outcome IN ('ADOPTED', 'ADOPTED_AMENDED', 'NOTED', 'DISCUSSED',
                               'POSTPONED', 'REJECTED', 'REFERRED', 'WITHDRAWN', 'MIXED')),
  recording        jsonb,
  decided_proposal jsonb,
  decided_version  integer,
  decided_on       date,
  superseded       jsonb       NOT NULL,
  effect_state     text        CHECK (effect_state IN ('APPLIED', 'REFUSED')),
  effect_reason    text,
  updated_at       timestamptz NOT NULL,
  revision         bigint      NOT NULL,
  version          bigint      NOT NULL,
  CHECK ((state = 'OPEN') = (outcome IS NULL)),
  CHECK ((state = 'CONFIRMED') = (decided_on IS NOT NULL)),
  CHECK (NOT leaf OR outcome IS DISTINCT FROM 'MIXED')
);

CREATE INDEX point_decision_list ON point_decision (meeting_date DESC, meeting_id, position, id);
CREATE INDEX point_decision_meeting ON point_decision (meeting_id, position);
CREATE INDEX point_decision_tree ON point_decision (root_id);
CREATE INDEX point_decision_updated ON point_decision (updated_at);

-- What a decision is subject to: one per subject and party.
CREATE TABLE condition (
  id            uuid    PRIMARY KEY,
  point_id      uuid    NOT NULL REFERENCES point_decision,
  position      integer NOT NULL,
  subject       text    NOT NULL,
  party_kind    text    NOT NULL CHECK (party_kind IN ('MUNICIPALITY', 'OTHER')),
  party_code    text    CHECK (party_code ~ '^[0-9]{4}$'),
  party_name    text    NOT NULL,
  state         text    NOT NULL CHECK (state IN ('OPEN', 'GRANTED', 'REFUSED')),
  resolved_on   date,
  proof         text,
  answer_values jsonb   NOT NULL,
  correction    text,
  CHECK ((party_kind = 'MUNICIPALITY') = (party_code IS NOT NULL)),
  CHECK ((state = 'OPEN') = (resolved_on IS NULL))
);

CREATE UNIQUE INDEX condition_once
  ON condition (point_id, subject, party_kind, coalesce(party_code, party_name));
CREATE INDEX condition_party ON condition (party_code) WHERE party_code IS NOT NULL;

-- Minutes and their published versions. A published version never changes.
CREATE TABLE minutes (
  id                     uuid    PRIMARY KEY REFERENCES sheet,
  council                text    NOT NULL,
  meeting_date           date    NOT NULL,
  state                  text    NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'APPROVED')),
  minutes_version        integer NOT NULL,
  published_at           timestamptz,
  hash                   text,
  approved_on            date,
  approved_at_meeting_id uuid,
  approved_by_point_id   uuid,
  revision               bigint  NOT NULL,
  version                bigint  NOT NULL,
  CHECK ((state = 'APPROVED') = (approved_on IS NOT NULL))
);

CREATE INDEX minutes_list ON minutes (meeting_date DESC, id);
CREATE INDEX minutes_approved_by ON minutes (approved_by_point_id);

CREATE TABLE minutes_release (
  id              uuid        PRIMARY KEY,
  meeting_id      uuid        NOT NULL REFERENCES minutes,
  minutes_version integer     NOT NULL CHECK (minutes_version > 0),
  document        jsonb       NOT NULL,
  hash            text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  published_at    timestamptz NOT NULL,
  published_by    text        NOT NULL,
  UNIQUE (meeting_id, minutes_version)
);

REVOKE UPDATE, DELETE, TRUNCATE ON minutes_release FROM ${app};

-- What is to come back to the council.
CREATE TABLE follow_up (
  id                uuid    PRIMARY KEY,
  council           text    NOT NULL,
  meeting_id        uuid    NOT NULL,
  meeting_date      date    NOT NULL,
  item_id           uuid    NOT NULL,
  item_number       text    NOT NULL,
  point_id          uuid,
  closed            boolean NOT NULL,
  title             text    NOT NULL,
  details           text,
  return_on         date,
  return_meeting_id uuid,
  state             text    NOT NULL CHECK (state IN ('PENDING', 'OPEN', 'SETTLED')),
  settled_on        date,
  note              text,
  revision          bigint  NOT NULL,
  version           bigint  NOT NULL,
  CHECK ((state = 'SETTLED') = (settled_on IS NOT NULL))
);

CREATE INDEX follow_up_list ON follow_up (council, meeting_date DESC, id);
CREATE INDEX follow_up_item ON follow_up (item_id);
CREATE INDEX follow_up_origin ON follow_up (meeting_id);
CREATE INDEX follow_up_point ON follow_up (point_id) WHERE point_id IS NOT NULL;
CREATE INDEX follow_up_return ON follow_up (return_meeting_id) WHERE return_meeting_id IS NOT NULL;
