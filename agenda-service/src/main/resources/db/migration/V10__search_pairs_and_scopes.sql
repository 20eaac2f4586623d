-- Words that stand one or two places before another, as marks: what is left of a phrase when it has
-- to be looked up in an index that knows no places. The check sums of two pairs may be the same, so
-- a mark only says where a phrase can be; the phrase itself is looked for there. From place 16383 on
-- all words of a tsvector stand at that place, next to nothing.
CREATE FUNCTION search_pairs(words tsvector) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  WITH word AS MATERIALIZED (
    SELECT u.lexeme, p.place
      FROM unnest(words) AS u, unnest(u.positions) AS p(place)
     WHERE p.place < 16383)
  SELECT coalesce(array_agg(
           '=' || d.apart || to_hex(crc32(convert_to(one.lexeme || ' ' || other.lexeme, 'UTF8')))), '{}')
    FROM word AS one
   CROSS JOIN (VALUES (1), (2)) AS d(apart)
    JOIN word AS other ON other.place = one.place + d.apart
$$;

-- Words of each kind of place in a table of their own: whoever looks for a word in titles does not
-- go through all texts that have it. What is read together, the items of a week, lies together.
ALTER TABLE search_words RENAME TO search_words_before;

CREATE TABLE search_words (
  item_id     uuid     NOT NULL,
  audience    text     NOT NULL,
  scope       text     NOT NULL,
  day         date     NOT NULL,
  meeting_id  uuid     NOT NULL,
  title_words tsvector NOT NULL,
  words       tsvector NOT NULL
) PARTITION BY LIST (scope);

CREATE TABLE search_words_any PARTITION OF search_words FOR VALUES IN ('ANY');
CREATE TABLE search_words_title PARTITION OF search_words FOR VALUES IN ('TITLE');
CREATE TABLE search_words_text PARTITION OF search_words FOR VALUES IN ('TEXT');
CREATE TABLE search_words_point PARTITION OF search_words FOR VALUES IN ('POINT');
CREATE TABLE search_words_result PARTITION OF search_words FOR VALUES IN ('RESULT');
CREATE TABLE search_words_attachment PARTITION OF search_words FOR VALUES IN ('ATTACHMENT');

INSERT INTO search_words (item_id, audience, scope, day, meeting_id, title_words, words)
SELECT item_id, audience, scope, day, meeting_id, title_words,
       ts_delete(words, '=s' || scope) || array_to_tsvector(search_pairs(words))
  FROM search_words_before
 ORDER BY day, meeting_id, item_id;

DROP TABLE search_words_before;

ALTER TABLE search_words
  ADD PRIMARY KEY (item_id, audience, scope),
  ADD FOREIGN KEY (item_id, audience) REFERENCES search_entry ON DELETE CASCADE;

CREATE INDEX search_words_any_words ON search_words_any USING gin (words) WITH (gin_pending_list_limit = 128);
CREATE INDEX search_words_title_words ON search_words_title USING gin (words) WITH (gin_pending_list_limit = 128);
CREATE INDEX search_words_text_words ON search_words_text USING gin (words) WITH (gin_pending_list_limit = 128);
CREATE INDEX search_words_point_words ON search_words_point USING gin (words) WITH (gin_pending_list_limit = 128);
CREATE INDEX search_words_result_words ON search_words_result USING gin (words) WITH (gin_pending_list_limit = 128);
CREATE INDEX search_words_attachment_words ON search_words_attachment USING gin (words) WITH (gin_pending_list_limit = 128);

DROP FUNCTION search_hits(tsquery, tsquery, date, date, date, uuid, uuid, integer);

-- Hits in their order: meeting day, the latest first, then meeting, then item. By weeks, with the
-- week as a mark, so that a frequent word costs a few weeks and not all that has it: one, then two,
-- four, and eight at a time. As soon as some weeks have shown that there are few hits, and after
-- about forty in any case, the rest is read at once. To plan each of these steps for its words took
-- as long as to take them.
CREATE FUNCTION search_hits(
  of_scope text, wanted tsquery, except_titles tsquery, first_day date, last_day date,
  after_day date, after_meeting uuid, after_item uuid, most integer)
RETURNS TABLE (item_id uuid, audience text, meeting_id uuid, day date)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  latest date := least(last_day, after_day);
  newest integer := (SELECT max(e.week) FROM search_entry e
                      WHERE e.week <= coalesce((latest - DATE '1970-01-05') / 7, 2147483647));
  oldest integer := greatest((first_day - DATE '1970-01-05') / 7, (SELECT min(e.week) FROM search_entry e));
  this   integer := newest;
  weeks  integer := 1;
  found  integer := 0;
  step   integer := 0;
  rest   boolean := false;
  terms  tsquery;
  more   integer;
BEGIN
  WHILE found < most AND this >= oldest AND NOT rest LOOP
    step := step + 1;
    rest := step > 8 OR step > 3 AND found * (this - oldest) <= 400 * (newest - this);
    terms := wanted;
    IF NOT rest THEN
      terms := wanted && (SELECT CAST(string_agg('''=w' || n || '''', ' | ') AS tsquery)
                            FROM generate_series(this - weeks + 1, this) AS n);
    END IF;
    RETURN QUERY
      SELECT w.item_id, w.audience, w.meeting_id, w.day
        FROM search_words w
       WHERE w.scope = of_scope
         AND w.words @@ terms
         AND w.day < DATE '1970-01-05' + (this + 1) * 7
         AND (first_day IS NULL OR w.day >= first_day)
         AND (last_day IS NULL OR w.day <= last_day)
         AND (after_day IS NULL OR w.day < after_day
              OR (w.day = after_day AND (w.meeting_id, w.item_id) > (after_meeting, after_item)))
         AND (except_titles IS NULL OR NOT w.title_words @@ except_titles)
       ORDER BY w.day DESC, w.meeting_id, w.item_id
       LIMIT most - found;
    GET DIAGNOSTICS more = ROW_COUNT;
    found := found + more;
    this := (SELECT max(e.week) FROM search_entry e WHERE e.week <= this - weeks);
    weeks := least(weeks * 2, 8);
  END LOOP;
END
$$;
