-- Changes of the landstal as quota-service tells them; the id is that of the announcement that holds
-- since.
CREATE TABLE landstal_change (
  id              uuid    PRIMARY KEY,
  council         text    NOT NULL,
  quota_year      integer NOT NULL,
  landstal_before integer,
  landstal_after  integer NOT NULL,
  revised_on      date    NOT NULL,
  version         bigint  NOT NULL
);

CREATE INDEX landstal_change_year ON landstal_change (council, quota_year);

-- A follow-up can wait for something to happen before it comes back.
ALTER TABLE follow_up
  ADD COLUMN trigger_kind text CHECK (trigger_kind IN ('LANDSTAL_CHANGED')),
  ADD COLUMN quota_year   integer,
  ADD COLUMN fired_by     uuid,
  ADD COLUMN fired_on     date,
  ADD COLUMN fired_text   text,
  DROP CONSTRAINT follow_up_state_check;

ALTER TABLE follow_up
  ADD CONSTRAINT follow_up_state_check CHECK (state IN ('PENDING', 'WAITING', 'OPEN', 'SETTLED')),
  ADD CONSTRAINT follow_up_trigger CHECK ((trigger_kind IS NULL) = (quota_year IS NULL)),
  ADD CONSTRAINT follow_up_waits CHECK (state <> 'WAITING' OR (trigger_kind IS NOT NULL AND fired_by IS NULL)),
  ADD CONSTRAINT follow_up_fired CHECK ((fired_by IS NULL) = (fired_on IS NULL) AND (fired_by IS NULL) = (fired_text IS NULL));

CREATE INDEX follow_up_waiting ON follow_up (council, quota_year) WHERE trigger_kind IS NOT NULL;
