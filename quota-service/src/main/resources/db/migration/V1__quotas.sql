-- The quotas announced for a region and a year. One is confirmed per council and year.
CREATE TABLE announcement (
  id           uuid    PRIMARY KEY,
  council      text    NOT NULL,
  region       text    NOT NULL,
  quota_year   integer NOT NULL,
  landstal     integer CHECK (landstal >= 0),
  announced_on date,
  region_total integer NOT NULL CHECK (region_total >= 0),
  quotas       jsonb   NOT NULL,
  source       jsonb   NOT NULL,
  findings     jsonb   NOT NULL,
  state        text    NOT NULL CHECK (state IN ('DRAFT', 'ANNOUNCED')),
  confirmed_on date,
  version      bigint  NOT NULL,
  CHECK ((state = 'ANNOUNCED') = (confirmed_on IS NOT NULL))
);

CREATE INDEX announcement_list ON announcement (quota_year DESC, id);
CREATE UNIQUE INDEX announcement_once ON announcement (council, quota_year) WHERE state = 'ANNOUNCED';

-- Agreements on announced quotas. The decision is the last that changed it; its conditions stand in
-- answers. One is final per announcement.
CREATE TABLE agreement (
  id                uuid    PRIMARY KEY,
  council           text    NOT NULL,
  announcement_id   uuid    NOT NULL REFERENCES announcement,
  quota_year        integer NOT NULL,
  quotas            jsonb   NOT NULL,
  content_revision  integer NOT NULL CHECK (content_revision > 0),
  transfers         jsonb   NOT NULL,
  limits            jsonb   NOT NULL,
  point_id          uuid,
  meeting_id        uuid,
  item_id           uuid,
  decided_on        date,
  standing          text    CHECK (standing IN ('ADOPTED', 'REJECTED', 'WITHDRAWN')),
  item_closed       boolean,
  answers           jsonb   NOT NULL,
  state             text    NOT NULL CHECK (state IN ('DRAFT', 'BEFORE_COUNCIL', 'ADOPTED', 'SUSPENDED',
                            'REJECTED', 'FINALISED')),
  closed            boolean NOT NULL,
  finalised_on      date,
  finalisation_note text,
  revision          bigint  NOT NULL,
  version           bigint  NOT NULL,
  CHECK ((state = 'FINALISED') = (finalised_on IS NOT NULL)),
  CHECK ((point_id IS NULL) = (standing IS NULL)),
  CHECK (state IN ('DRAFT', 'BEFORE_COUNCIL') OR standing IS NOT NULL)
);

CREATE INDEX agreement_list ON agreement (quota_year DESC, id);
CREATE INDEX agreement_point ON agreement (point_id) WHERE point_id IS NOT NULL;
CREATE INDEX agreement_item ON agreement (item_id) WHERE item_id IS NOT NULL;
CREATE UNIQUE INDEX agreement_final ON agreement (announcement_id) WHERE state = 'FINALISED';

-- Where an agreement stands on a released agenda.
CREATE TABLE agreement_mark (
  agreement_id     uuid    NOT NULL REFERENCES agreement,
  meeting_id       uuid    NOT NULL,
  item_id          uuid    NOT NULL,
  point_id         uuid    NOT NULL,
  agenda_version   integer NOT NULL,
  content_revision bigint  NOT NULL,
  closed           boolean NOT NULL,
  PRIMARY KEY (agreement_id, point_id)
);

CREATE INDEX agreement_mark_meeting ON agreement_mark (meeting_id);
CREATE INDEX agreement_mark_item ON agreement_mark (item_id);

-- Items of which agenda-service told whether they are closed to the public today.
CREATE TABLE shown_item (
  id     uuid    PRIMARY KEY,
  closed boolean NOT NULL
);

-- What became here of the decision on a point.
CREATE TABLE decision_effect (
  id                uuid    PRIMARY KEY,
  meeting_id        uuid    NOT NULL,
  item_id           uuid    NOT NULL,
  council           text    NOT NULL,
  subject_type      text    NOT NULL,
  subject_id        uuid    NOT NULL,
  subject_revision  bigint  NOT NULL,
  decision_revision bigint  NOT NULL,
  state             text    NOT NULL CHECK (state IN ('APPLIED', 'REFUSED', 'COMPENSATED')),
  message           text    NOT NULL,
  confidential      boolean NOT NULL,
  revision          bigint  NOT NULL,
  version           bigint  NOT NULL
);

CREATE INDEX decision_effect_item ON decision_effect (item_id);
