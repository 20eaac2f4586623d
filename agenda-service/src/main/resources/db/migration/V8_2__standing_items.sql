-- What stands on every agenda of a council, where it is not the usual.
CREATE TABLE council_templates (
  id      uuid   PRIMARY KEY,
  version bigint NOT NULL,
  council text   NOT NULL UNIQUE,
  items   jsonb  NOT NULL
);

-- Items that were placed from a template; the id is that of the item.
CREATE TABLE standing_placement (
  id           uuid PRIMARY KEY,
  meeting_id   uuid NOT NULL REFERENCES meeting,
  template_key text NOT NULL
);

CREATE INDEX standing_placement_by_meeting ON standing_placement (meeting_id);
