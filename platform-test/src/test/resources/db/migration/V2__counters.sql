CREATE TABLE counter (
  id uuid PRIMARY KEY, version bigint NOT NULL, revision bigint NOT NULL, total integer NOT NULL,
  scope text);
CREATE TABLE echo (
  id uuid PRIMARY KEY, version bigint NOT NULL, total integer NOT NULL, heard integer NOT NULL,
  labels text NOT NULL);
