-- What was done about an effect that another service refused, and which telling of the decision an
-- effect has to answer to count.
ALTER TABLE point_decision
  ADD COLUMN effect_resolution  text,
  ADD COLUMN effect_resolved_on date,
  ADD COLUMN confirmed_revision bigint NOT NULL DEFAULT 0,
  ADD CHECK ((effect_resolution IS NULL) = (effect_resolved_on IS NULL));

CREATE INDEX point_decision_refused ON point_decision (council)
  WHERE effect_state = 'REFUSED' AND effect_resolution IS NULL;
