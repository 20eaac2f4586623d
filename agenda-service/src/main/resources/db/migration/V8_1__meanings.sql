-- Which item a number that the texts of an item write was about, when that number went to another.
ALTER TABLE item ADD COLUMN meanings jsonb NOT NULL DEFAULT '{}';
ALTER TABLE item ALTER COLUMN meanings DROP DEFAULT;
