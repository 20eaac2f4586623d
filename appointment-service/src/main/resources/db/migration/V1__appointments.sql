-- Bodies, companies, agencies, schools and municipalities. No council's own.
CREATE TABLE organisation (
  id                uuid    PRIMARY KEY,
  name              text    NOT NULL,
  aliases           jsonb   NOT NULL,
  search_text       text    NOT NULL,
  kind              text    NOT NULL CHECK (kind IN ('BODY', 'COMPANY', 'AGENCY', 'SCHOOL',
                            'MUNICIPALITY', 'REGION', 'COUNCIL', 'OTHER')),
  municipality_code text    CHECK (municipality_code ~ '^[0-9]{4}$'),
  valid_from        date,
  valid_to          date,
  members_complete  boolean NOT NULL,
  version           bigint  NOT NULL,
  CHECK (valid_to >= valid_from)
);

CREATE INDEX organisation_list ON organisation (name, id);

-- Persons: no contacts, no gender.
CREATE TABLE person (
  id          uuid        PRIMARY KEY,
  name        text        NOT NULL,
  search_text text        NOT NULL,
  party       text,
  updated_at  timestamptz NOT NULL,
  version     bigint      NOT NULL
);

CREATE INDEX person_list ON person (name, id);

CREATE TABLE office (
  id              uuid PRIMARY KEY,
  person_id       uuid NOT NULL REFERENCES person,
  kind            text NOT NULL CHECK (kind IN ('MAYOR', 'DEPUTY_MAYOR', 'COUNCIL_MEMBER',
                       'REGIONAL_COUNCILLOR', 'BOARD_MEMBER', 'CHIEF_EXECUTIVE', 'OTHER')),
  organisation_id uuid NOT NULL REFERENCES organisation,
  title           text NOT NULL,
  held_from       date NOT NULL,
  held_to         date,
  end_reason      text,
  CHECK (held_to >= held_from)
);

CREATE INDEX office_person ON office (person_id);
CREATE INDEX office_organisation ON office (organisation_id);

-- Bodies of which a council fills seats.
CREATE TABLE body (
  id              uuid        PRIMARY KEY,
  council         text        NOT NULL,
  organisation_id uuid        NOT NULL REFERENCES organisation,
  name            text        NOT NULL,
  term_label      text,
  rules           jsonb       NOT NULL,
  updated_at      timestamptz NOT NULL,
  version         bigint      NOT NULL
);

CREATE INDEX body_list ON body (name, id);

CREATE TABLE seat (
  id                  uuid    PRIMARY KEY,
  body_id             uuid    NOT NULL REFERENCES body,
  position            integer NOT NULL,
  label               text    NOT NULL,
  eligibility         text    NOT NULL CHECK (eligibility IN ('ANY', 'MAYOR', 'DEPUTY_MAYOR',
                              'COUNCIL_MEMBER', 'REGIONAL_COUNCILLOR', 'BOARD_MEMBER',
                              'CHIEF_EXECUTIVE', 'OTHER')),
  also_sits_on        uuid    REFERENCES organisation,
  paid                boolean NOT NULL,
  substitute_required boolean NOT NULL,
  due_on              date,
  binding             boolean NOT NULL,
  source              text    NOT NULL CHECK (source IN ('STATUTES', 'LAW', 'ASSUMED'))
);

CREATE INDEX seat_body ON seat (body_id, position);

-- Who is proposed. "revision" counts the content; where a slate stands is not part of it.
CREATE TABLE slate (
  id               uuid   PRIMARY KEY,
  council          text   NOT NULL,
  body_id          uuid   NOT NULL REFERENCES body,
  content          jsonb  NOT NULL,
  revision         bigint NOT NULL CHECK (revision > 0),
  state            text   NOT NULL CHECK (state IN ('DRAFT', 'BEFORE_COUNCIL', 'SUSPENDED',
                          'ADOPTED', 'REJECTED', 'WITHDRAWN')),
  decided_by       uuid,
  withdrawn_reason text,
  version          bigint NOT NULL,
  CHECK ((state = 'WITHDRAWN') = (withdrawn_reason IS NOT NULL)),
  CHECK (state NOT IN ('ADOPTED', 'SUSPENDED', 'REJECTED') OR decided_by IS NOT NULL)
);

CREATE INDEX slate_body ON slate (body_id);
CREATE INDEX slate_decided ON slate (decided_by) WHERE decided_by IS NOT NULL;

CREATE TABLE slate_listing (
  slate_id       uuid    NOT NULL REFERENCES slate,
  meeting_id     uuid    NOT NULL,
  item_id        uuid    NOT NULL,
  point_id       uuid    NOT NULL,
  agenda_version integer NOT NULL,
  revision       bigint  NOT NULL,
  PRIMARY KEY (slate_id, meeting_id, point_id)
);

CREATE INDEX slate_listing_meeting ON slate_listing (meeting_id);

-- Who sits where. Nothing is deleted: what undoes an appointment is one more entry of its history.
CREATE TABLE appointment (
  id                uuid    PRIMARY KEY,
  council           text    NOT NULL,
  body_id           uuid    NOT NULL REFERENCES body,
  body_name         text    NOT NULL,
  seat_id           uuid    NOT NULL,
  seat_label        text    NOT NULL,
  person_id         uuid    NOT NULL REFERENCES person,
  person_name       text    NOT NULL,
  slate_id          uuid    NOT NULL REFERENCES slate,
  slate_revision    bigint  NOT NULL,
  point_id          uuid    NOT NULL,
  meeting_id        uuid    NOT NULL,
  decision_revision bigint  NOT NULL,
  valid_from        date    NOT NULL,
  valid_to          date,
  term_label        text,
  office_id         uuid    REFERENCES office,
  state             text    NOT NULL CHECK (state IN ('PENDING', 'IN_FORCE', 'ENDED', 'COMPENSATED',
                            'LAPSED')),
  ahead             jsonb   NOT NULL,
  ended             jsonb,
  replaced_by       uuid,
  last_day          date,
  expiry_told       boolean NOT NULL,
  history           jsonb   NOT NULL,
  revision          bigint  NOT NULL,
  version           bigint  NOT NULL,
  CHECK (state <> 'ENDED' OR (ended IS NOT NULL AND last_day IS NOT NULL)),
  CHECK (valid_to >= valid_from)
);

CREATE INDEX appointment_list ON appointment (valid_from DESC, id);
CREATE INDEX appointment_body ON appointment (body_id);
CREATE INDEX appointment_person ON appointment (person_id);
CREATE INDEX appointment_point ON appointment (point_id);
CREATE INDEX appointment_office ON appointment (office_id) WHERE office_id IS NOT NULL;
CREATE INDEX appointment_replaced ON appointment (replaced_by) WHERE replaced_by IS NOT NULL;
CREATE INDEX appointment_due ON appointment (last_day) WHERE state = 'IN_FORCE';

-- The last time that a seat lost its holder; the id is that of the seat.
CREATE TABLE vacancy (
  id             uuid    PRIMARY KEY,
  council        text    NOT NULL,
  body_id        uuid,
  body_name      text,
  seat_id        uuid,
  seat_label     text,
  person_id      uuid,
  person_name    text,
  appointment_id uuid    REFERENCES appointment,
  vacant_from    date,
  reason         text    CHECK (reason IN ('OFFICE_ENDED', 'DECISION_WITHDRAWN', 'TERM_ENDED',
                         'RESIGNED', 'DISMISSED')),
  due_on         date,
  filled         boolean NOT NULL,
  revision       bigint  NOT NULL,
  version        bigint  NOT NULL
);

-- What came of the decision on a point.
CREATE TABLE slate_effect (
  id                uuid    PRIMARY KEY,
  meeting_id        uuid    NOT NULL,
  council           text    NOT NULL,
  subject_type      text    NOT NULL,
  subject_id        uuid    NOT NULL,
  subject_revision  bigint  NOT NULL,
  decided_on        date    NOT NULL,
  decision_revision bigint  NOT NULL,
  closed            boolean NOT NULL,
  amended           boolean NOT NULL,
  force             text    NOT NULL CHECK (force IN ('IN_FORCE', 'CONDITIONAL', 'LAPSED', 'NONE')),
  force_since       date    NOT NULL,
  force_revision    bigint  NOT NULL,
  state             text    NOT NULL CHECK (state IN ('APPLIED', 'REFUSED', 'COMPENSATED')),
  body_id           uuid,
  said              text    NOT NULL,
  revision          bigint  NOT NULL,
  version           bigint  NOT NULL
);

REVOKE DELETE, TRUNCATE ON appointment, vacancy, slate_effect, person, office, organisation, slate
  FROM ${app};
