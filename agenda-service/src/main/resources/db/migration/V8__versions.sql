-- What a released version is to those who read it, and the chair's consent to it.
ALTER TABLE agenda_version ADD COLUMN kind text
  CHECK (kind IN ('INVITATION', 'CORRECTION', 'ADDENDUM', 'AS_HELD'));
UPDATE agenda_version SET kind = 'CORRECTION';
UPDATE agenda_version v SET kind = 'INVITATION'
 WHERE number = (SELECT min(number) FROM agenda_version w WHERE w.meeting_id = v.meeting_id);
ALTER TABLE agenda_version ALTER COLUMN kind SET NOT NULL;
ALTER TABLE agenda_version ADD COLUMN consent jsonb;

-- The latest consent to the draft of a meeting; the id is that of the meeting.
CREATE TABLE consent (
  id         uuid   PRIMARY KEY REFERENCES meeting,
  version    bigint NOT NULL,
  council    text   NOT NULL,
  draft_hash text   NOT NULL,
  given      jsonb  NOT NULL
);
