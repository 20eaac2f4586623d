-- Vacant seats and ending terms wait on the backlog, too.
ALTER TABLE backlog_item DROP CONSTRAINT backlog_item_origin_type_check;
ALTER TABLE backlog_item ADD CONSTRAINT backlog_item_origin_type_check
  CHECK (origin_type IN ('FOLLOW_UP', 'MINUTES_APPROVAL', 'CANCELLED_MEETING', 'VACANCY', 'TERM_EXPIRING', 'MANUAL'));
ALTER TABLE backlog_item ADD COLUMN origin_seat_id uuid;

CREATE INDEX backlog_item_by_seat ON backlog_item (origin_seat_id)
  WHERE origin_seat_id IS NOT NULL AND state IN ('OPEN', 'PLACED');

-- Tables of agreements on quotas, as quota-service tells them; the id is that of the agreement.
CREATE TABLE quota_table (
  id                 uuid    PRIMARY KEY,
  version            bigint  NOT NULL,
  council            text    NOT NULL,
  agreement_revision bigint  NOT NULL,
  quota_year         integer NOT NULL,
  region_total       integer NOT NULL,
  deadline           date    NOT NULL,
  state              text    NOT NULL,
  quota_rows         jsonb   NOT NULL,
  warnings           jsonb   NOT NULL,
  finalised_on       date,
  confidential       boolean NOT NULL
);

CREATE INDEX item_by_council ON item (council);
