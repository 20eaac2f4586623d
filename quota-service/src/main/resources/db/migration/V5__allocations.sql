-- Calculations that a council adopts. The decision is the last that changed it; its conditions stand
-- in answers. Result is that of the newest run, without its steps.
CREATE TABLE allocation (
  id               uuid    PRIMARY KEY,
  council          text    NOT NULL,
  title            text    NOT NULL,
  content_revision integer NOT NULL CHECK (content_revision > 0),
  runs             jsonb   NOT NULL,
  result           jsonb   NOT NULL,
  point_id         uuid,
  meeting_id       uuid,
  item_id          uuid,
  decided_on       date,
  standing         text    CHECK (standing IN ('ADOPTED', 'REJECTED', 'WITHDRAWN')),
  item_closed      boolean,
  answers          jsonb   NOT NULL,
  state            text    NOT NULL CHECK (state IN ('DRAFT', 'BEFORE_COUNCIL', 'ADOPTED', 'SUSPENDED',
                           'REJECTED')),
  closed           boolean NOT NULL,
  revision         bigint  NOT NULL,
  version          bigint  NOT NULL,
  CHECK ((point_id IS NULL) = (standing IS NULL)),
  CHECK (state IN ('DRAFT', 'BEFORE_COUNCIL') OR standing IS NOT NULL)
);

CREATE INDEX allocation_list ON allocation (title, id);
CREATE INDEX allocation_point ON allocation (point_id) WHERE point_id IS NOT NULL;
CREATE INDEX allocation_item ON allocation (item_id) WHERE item_id IS NOT NULL;

-- Where an allocation stands on a released agenda.
CREATE TABLE allocation_mark (
  allocation_id    uuid    NOT NULL REFERENCES allocation,
  meeting_id       uuid    NOT NULL,
  item_id          uuid    NOT NULL,
  point_id         uuid    NOT NULL,
  agenda_version   integer NOT NULL,
  content_revision bigint  NOT NULL,
  closed           boolean NOT NULL,
  PRIMARY KEY (allocation_id, point_id)
);

CREATE INDEX allocation_mark_meeting ON allocation_mark (meeting_id);
CREATE INDEX allocation_mark_item ON allocation_mark (item_id);
