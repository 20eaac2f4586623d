-- The day on which the numbers change: an announcement that a newer one of the same year replaced.
-- What the agency fixed, and what a revision changed, stand with the announcement they concern.
ALTER TABLE announcement
  ADD COLUMN fixing     jsonb,
  ADD COLUMN supersedes jsonb,
  -- The newer row is written after this one: a council has one that holds for a year.
  ADD COLUMN revised_by uuid REFERENCES announcement DEFERRABLE INITIALLY DEFERRED,
  ADD COLUMN revision   bigint NOT NULL DEFAULT 0,
  DROP CONSTRAINT announcement_state_check,
  DROP CONSTRAINT announcement_check;

ALTER TABLE announcement
  ADD CONSTRAINT announcement_state_check CHECK (state IN ('DRAFT', 'ANNOUNCED', 'REVISED')),
  ADD CONSTRAINT announcement_confirmed CHECK ((state = 'DRAFT') = (confirmed_on IS NULL)),
  ADD CONSTRAINT announcement_revised CHECK ((state = 'REVISED') = (revised_by IS NOT NULL)),
  ADD CONSTRAINT announcement_told CHECK (supersedes IS NULL OR revision > 0);

-- What happens when the landstal changes is part of what an agreement says. Amounts fixed by hand,
-- signatures, the notification and what a changed landstal did stand beside it. stands_on is the
-- announcement whose quotas it shares: a newer one when it stands by its own rule.
ALTER TABLE agreement
  ADD COLUMN on_landstal_change jsonb NOT NULL DEFAULT '{"kind": "LAPSE", "text": null}',
  ADD COLUMN amounts            jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN signatories        jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN notification       jsonb,
  ADD COLUMN landstal_change    jsonb,
  ADD COLUMN stands_on          uuid REFERENCES announcement,
  DROP CONSTRAINT agreement_state_check,
  DROP CONSTRAINT agreement_check,
  DROP CONSTRAINT agreement_check2;

UPDATE agreement SET stands_on = announcement_id;

ALTER TABLE agreement
  ALTER COLUMN stands_on SET NOT NULL,
  ALTER COLUMN on_landstal_change DROP DEFAULT,
  ALTER COLUMN amounts DROP DEFAULT,
  ALTER COLUMN signatories DROP DEFAULT,
  ADD CONSTRAINT agreement_state_check CHECK (state IN ('DRAFT', 'BEFORE_COUNCIL', 'ADOPTED', 'SUSPENDED',
                                              'REJECTED', 'FINALISED', 'LAPSED')),
  ADD CONSTRAINT agreement_finalised CHECK (CASE state WHEN 'FINALISED' THEN finalised_on IS NOT NULL
                                            WHEN 'LAPSED' THEN true ELSE finalised_on IS NULL END),
  ADD CONSTRAINT agreement_notified CHECK (notification IS NULL OR finalised_on IS NOT NULL),
  ADD CONSTRAINT agreement_lapsed CHECK (state <> 'LAPSED' OR landstal_change IS NOT NULL),
  ADD CONSTRAINT agreement_decided CHECK (state IN ('DRAFT', 'BEFORE_COUNCIL', 'LAPSED') OR standing IS NOT NULL);

CREATE INDEX agreement_announcement ON agreement (announcement_id);
CREATE INDEX agreement_stands_on ON agreement (stands_on);
