-- Items that were carried over from another meeting; the id is that of the item they became.
CREATE TABLE carried_item (
  id        uuid PRIMARY KEY,
  from_item uuid NOT NULL
);

CREATE INDEX carried_item_from ON carried_item (from_item);
